import { foldTable } from '../../src/search/fold-table.ts';
import type { SearchEdition } from '../../src/search/document.ts';

const simplified = new Map<string, string>();
const table = Array.from(foldTable());
for (let i = 0; i + 1 < table.length; i += 2) simplified.set(table[i] ?? '', table[i + 1] ?? '');

/** A text as a whole folded by plain string methods, apart from the folding character table. */
export function foldText(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[a-zа-яα-ω])\p{M}+/gu, '');
  return Array.from(plain.normalize('NFC'), (one) => simplified.get(one) ?? one).join('');
}

/** What a reader who reads everything finds: the reference that search is measured against. */
export interface Scan {
  talks: Set<string>;
  /** `slug language passage` of each passage. */
  passages: Set<string>;
  occurrences: number;
}

export interface FoldedPassage {
  slug: string;
  key: string;
  parts: string[];
}

export function foldPassages(editions: readonly SearchEdition[]): FoldedPassage[] {
  return editions.flatMap(({ slug, language, passages }) =>
    passages.map(({ id, text, heading }) => ({
      slug,
      key: `${slug} ${language} ${id}`,
      parts: (heading === undefined ? [text] : [heading, text]).map(foldText),
    })),
  );
}

/** Read every passage for one phrase. */
export function scan(passages: readonly FoldedPassage[], phrase: string): Scan {
  const pattern = patternOf(phrase);
  const found: Scan = { talks: new Set(), passages: new Set(), occurrences: 0 };
  for (const { slug, key, parts } of passages) {
    let count = 0;
    for (const part of parts) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
        count++;
        // Places may overlap: 哈哈 stands twice in 哈哈哈.
        pattern.lastIndex = match.index + 1;
      }
    }
    if (count === 0) continue;
    found.talks.add(slug);
    found.passages.add(key);
    found.occurrences += count;
  }
  return found;
}

const HAN = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Bopo}]';
const JOINER = "[-‐‑–_'’./·‧•・&+@]";

/**
 * The phrase as a pattern: Han characters side by side (or with one middle dot between), words and numbers whole, the
 * last word open at its end from three letters on; spaces or one joiner may stand around words.
 */
function patternOf(phrase: string): RegExp {
  const parts =
    foldText(phrase).match(new RegExp(`${HAN}|\\p{N}+|(?:(?!${HAN})\\p{L})+`, 'gu')) ?? [];
  const isHan = (part: string | undefined) => part !== undefined && new RegExp(HAN, 'u').test(part);
  const source = parts.map((part, index) => {
    const before = parts[index - 1];
    const between =
      index === 0 ? '' : isHan(part) && isHan(before) ? `${JOINER}?` : `(?: +|${JOINER})?`;
    if (isHan(part)) return between + part;
    const own = /\p{N}/u.test(part) ? '\\p{N}' : `(?:(?!${HAN})\\p{L})`;
    const open = index === parts.length - 1 && own !== '\\p{N}' && Array.from(part).length >= 3;
    return `${between}(?<!${own})${part}${open ? '' : `(?!${own})`}`;
  });
  return new RegExp(source.join(''), 'gu');
}
