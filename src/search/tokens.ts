/**
 * A pair of Han characters that stands at more places of a bundle is frequent. Pairs of which a language makes
 * its sentences (我们, 可以) stand in every text, and a phrase that holds one would have to read them all.
 */
export const FREQUENT_PLACES = 2_000;

/**
 * What the index knows a unit by: a Han character with the next one of its run, and where that pair is
 * frequent with the one after it as well; else its own text. Every token of a pair begins with the pair.
 */
export function tokenOf(run: readonly string[], frequent: ReadonlySet<string>): string {
  const pair = run.slice(0, 2).join('');
  return frequent.has(pair) ? run.join('') : pair;
}
