import { expect, test } from 'vitest';
import type { Finding } from '../../src/archive/finding.ts';
import { atMost } from '../../src/check/at-most.ts';
import { LIMITS } from '../../src/transcript/limits.ts';

const many = (rule: string, count: number) =>
  Array.from({ length: count }, (_, index): Finding => ({
    file: 'index.mdx',
    line: index + 1,
    column: 1,
    rule,
    severity: 'error',
    found: 'a',
    expected: 'b',
    hint: { zh: '改。', en: 'Mend.' },
  }));

test('of each rule a person is told so many, and how many more there are', () => {
  const findings = [...many('link', LIMITS.findings), ...many('nfc', LIMITS.findings + 7)];
  const told = atMost(findings);
  expect(told.filter(({ rule }) => rule === 'link')).toEqual(many('link', LIMITS.findings));
  const nfc = told.filter(({ rule }) => rule === 'nfc');
  expect(nfc).toHaveLength(LIMITS.findings);
  expect(nfc.slice(0, -1)).toEqual(many('nfc', LIMITS.findings - 1));
  expect(nfc.at(-1)?.hint).toEqual({
    zh: '改。（此文件中同样的问题还有 7 处。）',
    en: 'Mend. (There are 7 more of the same in this file.)',
  });
});
