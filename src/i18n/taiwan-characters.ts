import simplified from 'opencc-js/dict/STCharacters';
import variants from 'opencc-js/dict/TWVariants';

/**
 * Simplified characters and what Taiwan writes for each, as pairs without separators: `导導发發…`.
 * From OpenCC's dictionaries; where a character stands for several, the usual one. Made when the
 * site is built, since the dictionaries are large.
 */
export function taiwanCharacters(): string {
  const taiwan = new Map(pairs(variants));
  return pairs(simplified)
    .map(([from, to]) => [from, taiwan.get(to) ?? to] as const)
    .filter(([from, to]) => from !== to)
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
