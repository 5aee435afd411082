import type { Finding } from '../archive/finding.ts';
import { LIMITS } from '../transcript/limits.ts';

/**
 * The findings of one file with so many of each rule that a person can read them; the last one of a
 * rule says how many more there are.
 */
export function atMost(findings: readonly Finding[]): Finding[] {
  if (findings.length <= LIMITS.findings) return [...findings];
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  return [...byRule.values()].flatMap((same) => {
    const last = same[LIMITS.findings - 1];
    const more = same.length - LIMITS.findings;
    if (!last || more === 0) return same;
    return [
      ...same.slice(0, LIMITS.findings - 1),
      {
        ...last,
        hint: {
          zh: `${last.hint.zh}（此文件中同样的问题还有 ${more} 处。）`,
          en: `${last.hint.en} (There are ${more} more of the same in this file.)`,
        },
      },
    ];
  });
}
