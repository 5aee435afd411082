/** Names of files that list pairs: the same talk in two languages, one pair a line, parted by a tab. */
export const PAIR_LISTS = ['pairs.tsv', '.alternates'];

/** The pairs of a list: the original, and the translation beside it. Lines that begin with # are remarks. */
export function parsePairs(text: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [original, translation] = line.split('\t').map((name) => name.trim());
    if (line.startsWith('#') || !original || !translation) continue;
    pairs.set(original, translation);
  }
  return pairs;
}
