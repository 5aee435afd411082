import type { Finding } from '../../archive/finding.ts';

/** `[{ file, line, column, rule, severity, found, expected, hint: { zh, en } }]` */
export function reportJson(findings: readonly Finding[]): string {
  const plain = findings.map(
    ({ file, line, column, rule, severity, found, expected, hint: { zh, en } }) => ({
      file,
      line,
      column,
      rule,
      severity,
      found,
      expected,
      hint: { zh, en },
    }),
  );
  return `${JSON.stringify(plain, null, 2)}\n`;
}
