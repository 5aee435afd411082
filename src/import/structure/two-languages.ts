import type { Item, PassageItem } from '../draft.ts';

/** A talk that a page has twice, first a paragraph and then the same in the other language. */
export interface TwoLanguages {
  /** Whichever language comes first. */
  original: PassageItem[];
  translation: PassageItem[];
}

/** Passages of each language, at least, and changes of language, at least. */
const FEW = 4;
const CHANGES = 6;
/** How far paragraphs of one language may outnumber those of the other, as a share of all. */
const UNANSWERED = 0.2;
/** Latin letters for one Han character in a translation: fewer or more say something else. */
const RATIO = { least: 1.5, most: 7 };

/**
 * The two languages of a talk whose paragraphs alternate between Chinese and English; undefined where
 * they do not, where a paragraph has both, and where the talk has turns, chapters or times.
 */
export function partLanguages(items: readonly Item[]): TwoLanguages | undefined {
  const passages = items.filter((item) => item.type === 'passage');
  if (passages.length < items.length || passages.some(({ at }) => at !== undefined))
    return undefined;
  const scripts = passages.map(({ text }) => scriptOf(text));
  const [first] = scripts;
  if (first === undefined || scripts.includes(undefined)) return undefined;
  const changes = scripts.filter((script, index) => index > 0 && script !== scripts[index - 1]);
  const original = passages.filter((_, index) => scripts[index] === first);
  const translation = passages.filter((_, index) => scripts[index] !== first);
  const [han, latin] = first === 'han' ? [original, translation] : [translation, original];
  const ratio = lengthOf(latin, /\p{Script=Latin}/gu) / lengthOf(han, /\p{Script=Han}/gu);
  return original.length >= FEW &&
    translation.length >= FEW &&
    changes.length >= CHANGES &&
    Math.abs(original.length - translation.length) <= passages.length * UNANSWERED &&
    ratio >= RATIO.least &&
    ratio <= RATIO.most
    ? { original, translation }
    : undefined;
}

/** The script of a paragraph that is in one: a name in Latin letters does not make a Chinese one English. */
function scriptOf(text: string): 'han' | 'latin' | undefined {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;
  if (han === 0) return latin > 0 ? 'latin' : undefined;
  return latin <= han * MIXED ? 'han' : undefined;
}
/** Latin words for one Han character that a Chinese paragraph may have. */
const MIXED = 0.2;

function lengthOf(passages: readonly PassageItem[], letters: RegExp): number {
  return passages.reduce((sum, { text }) => sum + (text.match(letters)?.length ?? 0), 0);
}
