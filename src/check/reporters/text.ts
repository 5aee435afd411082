import type { Finding } from '../../archive/finding.ts';

/** Findings for a person at a terminal: by file, each with what to do, and the counts at the end. */
export function reportText(findings: readonly Finding[], content: string): string {
  const lines = findings.flatMap(
    ({ file, line, column, rule, severity, found, expected, hint }) => [
      `${oneLine(`${content}/${file}`)}:${line}:${column}  ${severity === 'error' ? '错误 error' : '提醒 warning'}  ${rule}`,
      `  见 found     ${oneLine(found)}`,
      `  应为 expected ${oneLine(expected)}`,
      `  ${hint.zh}`,
      `  ${hint.en}`,
      '',
    ],
  );
  return [...lines, counts(findings), ''].join('\n');
}

/** `2 个错误，1 个提醒 · 2 errors, 1 warning` */
export function counts(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const files = new Set(findings.map(({ file }) => file)).size;
  if (findings.length === 0) return '没有问题 · no findings';
  const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  return `${errors} 个错误，${warnings} 个提醒，在 ${files} 个文件里 · ${plural(errors, 'error')}, ${plural(warnings, 'warning')} in ${plural(files, 'file')}`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, '·');
}
