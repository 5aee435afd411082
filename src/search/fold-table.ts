import hongKong from 'opencc-js/dict/HKVariants';
import toSimplified from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariants';

/**
 * Characters that are one character to a reader who searches, as pairs without separators: each
 * first character folds to the second. From OpenCC's Traditional-to-Simplified characters, with
 * the variants of Taiwan and Hong Kong (着/著, 秘/祕) put together.
 */
export function foldTable(): string {
  const simplified = new Map(pairs(toSimplified));
  const simple = (character: string) => simplified.get(character) ?? character;
  const variants = new Map<string, string>();
  const standard = (character: string): string => {
    const next = variants.get(character);
    return next === undefined ? character : standard(next);
  };
  for (const [one, other] of [...pairs(taiwan), ...pairs(hongKong)]) {
    const [from, to] = [standard(simple(one)), standard(simple(other))];
    if (from !== to) variants.set(from, to);
  }
  return [...new Set([...simplified.keys(), ...variants.keys()])]
    .map((character) => [character, standard(simple(character))] as const)
    .filter(([character, folded]) => character !== folded)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join('');
}

/** Entries `x y` or `x y z` between `|`: the first form given is the usual one. */
function pairs(dictionary: string): [string, string][] {
  return dictionary.split('|').flatMap((entry): [string, string][] => {
    const [from, to] = entry.split(' ');
    return from && to && Array.from(from).length === 1 && Array.from(to).length === 1
      ? [[from, to]]
      : [];
  });
}
