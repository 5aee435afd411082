import type { Place, TextFile } from './rule.ts';

/**
 * Every match of `pattern` in the lines of a file, except in code between backticks: what is quoted
 * there is meant as it stands.
 *
 * @param pattern with the flag `g`
 */
export function matchesIn(
  { file, text, lines }: TextFile,
  pattern: RegExp,
): { found: string; place: Place }[] {
  // Most files have none, which one look tells.
  if (text.search(pattern) === -1) return [];
  return lines.flatMap((line, index) => {
    if (line.search(pattern) === -1) return [];
    const prose = line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
    return [...prose.matchAll(pattern)].map((match) => ({
      found: match[0].slice(0, 80),
      place: { file, line: index + 1, column: match.index + 1 },
    }));
  });
}
