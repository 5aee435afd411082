import hongKong from 'opencc-js/dict/HKVariants';
import traditionalWords from 'opencc-js/dict/STPhrases';
import toSimplified from 'opencc-js/dict/TSCharacters';
import simplifiedWords from 'opencc-js/dict/TSPhrases';
import taiwan from 'opencc-js/dict/TWVariants';

/**
 * What is one to a reader who searches, in two lines (see `readFoldTable`): characters, and words that are
 * written with one of two characters which are not the same elsewhere.
 */
export function foldTable(): string {
  const characters = foldedCharacters();
  return `${[...characters].flat().join('')}\n${spellings(characters).flat().join(' ')}`;
}

/**
 * OpenCC's Traditional-to-Simplified characters, with the variants of Taiwan and Hong Kong (着/著,
 * 秘/祕) put together.
 */
function foldedCharacters(): Map<string, string> {
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
  return new Map(
    [...new Set([...simplified.keys(), ...variants.keys()])]
      .map((character) => [character, standard(simple(character))] as const)
      .filter(([character, folded]) => character !== folded)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Longer entries hold such a word, or are names and sayings. */
const WORD_CHARACTERS = 2;

/** Words written with 畫 where others write 劃, of which OpenCC has only 計畫 and 籌畫. */
const PLANS = ['规', '企', '策', '谋', '擘', '比'].map((first) => `${first}画 ${first}划`);

/** Pairs of OpenCC's words that are folded alike but for one character: 计画 and 计划, 瞭解 and 了解. */
function spellings(characters: ReadonlyMap<string, string>): [string, string][] {
  const fold = (text: string) => Array.from(text, (one) => characters.get(one) ?? one);
  const found = new Map<string, [string, string]>();
  for (const entry of [simplifiedWords, traditionalWords].join('|').split('|').concat(PLANS)) {
    const [from = '', ...others] = entry.split(' ');
    for (const to of others) {
      const [one, other] = [fold(from), fold(to)];
      const different = one.filter((character, index) => character !== other[index]).length;
      if (one.length !== WORD_CHARACTERS || other.length !== WORD_CHARACTERS || different !== 1)
        continue;
      const [first = '', second = ''] = [one.join(''), other.join('')].toSorted();
      found.set(`${first} ${second}`, [first, second]);
    }
  }
  return [...found.values()].toSorted(([a, b], [c, d]) => (a + b < c + d ? -1 : 1));
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
