/** One problem found in the content, as data; reporters turn it into text. */
export interface Finding {
  /** Path below the content folder, with `/`. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 code units. */
  column: number;
  /** Name of the rule that found it, e.g. `unknown-speaker`. */
  rule: string;
  severity: 'error' | 'warning';
  /** What stands there. */
  found: string;
  /** What was expected instead. */
  expected: string;
  /** What to do, for the person who wrote it. */
  hint: { zh: string; en: string };
}

/** What a finding says, without where. */
export type FindingWords = Pick<Finding, 'rule' | 'found' | 'expected' | 'hint'>;

export function inFileOrder(a: Finding, b: Finding): number {
  return (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
