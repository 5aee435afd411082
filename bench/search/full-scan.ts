import { readFoldTable } from '../../src/search/fold.ts';
import { foldTable } from '../../src/search/fold-table.ts';
import type { SearchEdition } from '../../src/search/document.ts';

const { characters, spellings } = readFoldTable(foldTable());

/** A text as a whole folded by plain string methods, apart from the folding character table. */
export function foldText(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\S\n\r\u2028\u2029]/gu, ' ');
  return Array.from(plain, (one) => characters.get(one) ?? one).join('');
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
  /** The parts without what a phrase reaches across: what is not in here is in no part. */
  bare: string;
}

export function foldPassages(editions: readonly SearchEdition[]): FoldedPassage[] {
  const folded = new Map<string, Pick<FoldedPassage, 'parts' | 'bare'>>();
  const fold = (texts: readonly string[]) => {
    const parts = texts.map(foldText);
    return { parts, bare: parts.join('|').replace(BETWEEN, '') };
  };
  return editions.flatMap(({ slug, language, passages }) =>
    passages.map(({ id, text, heading }) => {
      const texts = heading === undefined ? [text] : [heading, text];
      const known = folded.get(texts.join('|')) ?? fold(texts);
      folded.set(texts.join('|'), known);
      return { slug, key: `${slug} ${language} ${id}`, ...known };
    }),
  );
}

/** Read every passage for one phrase. */
export function scan(passages: readonly FoldedPassage[], phrase: string): Scan {
  const forms = spelt(partsOf(phrase));
  const pattern = new RegExp(forms.map(sourceOf).join('|'), 'gu');
  const bare = forms.map((parts) => parts.join(''));
  const found: Scan = { talks: new Set(), passages: new Set(), occurrences: 0 };
  for (const { slug, key, parts, bare: text } of passages) {
    if (!bare.some((form) => text.includes(form))) continue;
    let count = 0;
    for (const part of parts) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
        count++;
        // Places may overlap: 哈哈 stands twice in 哈哈哈.
        pattern.lastIndex = match.index + String.fromCodePoint(match[0].codePointAt(0) ?? 0).length;
      }
    }
    if (count === 0) continue;
    found.talks.add(slug);
    found.passages.add(key);
    found.occurrences += count;
  }
  return found;
}

const HAN = '(?=[\\p{L}\\p{N}])[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Bopo}]';
const JOINER = "[-‐‑–_'’./·‧•・&+@]";

const BETWEEN = new RegExp(`${JOINER}| `, 'gu');

/** What a phrase is made of: Han characters one by one, words and numbers whole. */
function partsOf(phrase: string): string[] {
  const part = new RegExp(`${HAN}|(?:(?!${HAN})\\p{N})+|(?:(?!${HAN})\\p{L})+`, 'gu');
  return foldText(phrase).match(part) ?? [];
}

/** The parts with each word in each of its spellings. */
function spelt(parts: readonly string[]): string[][] {
  const [first, ...rest] = parts;
  if (first === undefined) return [[]];
  const asGiven = spelt(rest).map((others) => [first, ...others]);
  const otherwise = (spellings.get(parts.slice(0, 2).join('')) ?? []).flatMap((word) =>
    spelt(parts.slice(2)).map((others) => [...Array.from(word), ...others]),
  );
  return [...asGiven, ...otherwise];
}

const isHan = (part: string | undefined) => part !== undefined && new RegExp(HAN, 'u').test(part);

/**
 * The parts as a pattern: Han characters side by side (or with one middle dot between), words and numbers
 * whole, the last word open at its end from three letters on; spaces or one joiner may stand around words.
 */
function sourceOf(parts: readonly string[]): string {
  const source = parts.map((part, index) => {
    const before = parts[index - 1];
    const between =
      index === 0 ? '' : isHan(part) && isHan(before) ? `${JOINER}?` : `(?: +|${JOINER})?`;
    if (isHan(part)) return between + part;
    const isNumber = /\p{N}/u.test(part);
    const own = `(?:(?!${HAN})\\p{${isNumber ? 'N' : 'L'}})`;
    const open = index === parts.length - 1 && !isNumber && Array.from(part).length >= 3;
    return `${between}(?<!${own})${part}${open ? '' : `(?!${own})`}`;
  });
  return source.join('');
}
