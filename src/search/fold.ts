/** What a folded character is to search: a character that is a word, part of a word, or between words. */
export type GlyphKind = 'han' | 'letter' | 'digit' | 'space' | 'joiner' | 'break';

export interface Glyph {
  text: string;
  kind: GlyphKind;
}

export interface Fold {
  /**
   * A source character (a code point with the marks upon it) as the characters that it is searched as; none
   * for a mark.
   */
  (character: string): readonly Glyph[];
  /** Other spellings of folded words, which a query for the word finds as well. */
  spellings: ReadonlyMap<string, readonly string[]>;
}

/** The two lines of fold-table.ts: each first character or word with the second. */
export function readFoldTable(table: string): {
  characters: Map<string, string>;
  spellings: Map<string, string[]>;
} {
  const [line = '', words = ''] = table.split('\n');
  const characters = new Map(pairsOf(Array.from(line)));
  const spellings = new Map<string, string[]>();
  for (const [one, other] of pairsOf(words.split(' '))) {
    spellings.set(one, [...(spellings.get(one) ?? []), other]);
    spellings.set(other, [...(spellings.get(other) ?? []), one]);
  }
  return { characters, spellings };
}

function pairsOf(list: readonly string[]): [string, string][] {
  // Thousands, while a reader waits for the index to be there.
  const pairs: [string, string][] = [];
  for (let index = 1; index < list.length; index += 2) {
    pairs.push([list[index - 1] ?? '', list[index] ?? '']);
  }
  return pairs;
}

/**
 * The folding of an archive: width, compatibility forms, case, accents, and Traditional and variant
 * characters by `table` (see fold-table.ts). It goes character by character, so that every folded
 * character knows where it stands in the source. Index and query fold with the same table.
 */
export function createFold(table: string): Fold {
  const { characters: folded, spellings } = readFoldTable(table);
  const known = new Map<string, readonly Glyph[]>();
  const fold = (character: string) => {
    let glyphs = known.get(character);
    if (!glyphs) {
      glyphs = Array.from(unaccented(character.normalize('NFKC').toLowerCase())).flatMap((one) => {
        const text = folded.get(one) ?? one;
        const kind = kindOf(text);
        return kind ? [{ text, kind }] : [];
      });
      known.set(character, glyphs);
    }
    return glyphs;
  };
  return Object.assign(fold, { spellings });
}

/** Without the accents of alphabets; kana keep their sound marks, which part words. */
function unaccented(text: string): string {
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(text)
    ? text.normalize('NFD').replace(/\p{M}/gu, '')
    : text;
}

const HAN = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}]/u;

function kindOf(character: string): GlyphKind | undefined {
  if (/\p{M}/u.test(character)) return undefined;
  if (/[\p{L}\p{N}]/u.test(character)) {
    if (HAN.test(character)) return 'han';
    return /\p{N}/u.test(character) ? 'digit' : 'letter';
  }
  // Invisible characters stand between nothing.
  if (/\p{Cf}/u.test(character)) return undefined;
  if (/[\n\r\u2028\u2029]/u.test(character)) return 'break';
  if (/\s/u.test(character)) return 'space';
  return /[-‐‑–_'’./·‧•・&+@]/u.test(character) ? 'joiner' : 'break';
}
