import { textOf } from '../../transcript/text.ts';
import type { ChapterItem, Item, PassageItem } from '../draft.ts';

type Part = PassageItem | ChapterItem;

/** A talk that a page has twice, first a paragraph and then the same in the other language. */
export interface TwoLanguages {
  /** Whichever language comes first. */
  original: Part[];
  translation: Part[];
}

/** Passages of each language, at least, and changes of language, at least. */
const FEW = 4;
const CHANGES = 6;
/** How far paragraphs of one language may outnumber those of the other, as a share of all. */
const UNANSWERED = 0.2;
/** Share of paragraphs that may have both; they stay in the original. */
const IN_BOTH = 0.05;
/** Latin letters for one Han character in a translation: fewer or more say something else. */
const RATIO = { least: 1.5, most: 7 };

/**
 * The two languages of a talk whose paragraphs alternate between Chinese and English; undefined where
 * they do not, where paragraphs have both, and where the talk has turns or times. A heading goes with
 * the language that it is in.
 */
export function partLanguages(items: readonly Item[]): TwoLanguages | undefined {
  const parts = items.filter((item) => item.type !== 'turn');
  const passages = parts.filter((item) => item.type === 'passage');
  if (parts.length < items.length || passages.some(({ at }) => at !== undefined)) return undefined;
  const scripts = passages.map(scriptOf);
  const first = scripts.find((script) => script !== 'both');
  if (scripts.filter((script) => script === 'both').length > passages.length * IN_BOTH)
    return undefined;
  const told = scripts.filter((script) => script !== 'both');
  const changes = told.filter((script, index) => index > 0 && script !== told[index - 1]);
  const isOriginal = (part: Part) => [first, 'both'].includes(scriptOf(part));
  const [original, translation] = [
    passages.filter(isOriginal),
    passages.filter((passage) => !isOriginal(passage)),
  ];
  const [han, latin] = first === 'han' ? [original, translation] : [translation, original];
  const ratio = lettersOf(latin, /\p{Script=Latin}/gu) / lettersOf(han, /\p{Script=Han}/gu);
  return original.length >= FEW &&
    translation.length >= FEW &&
    changes.length >= CHANGES &&
    Math.abs(original.length - translation.length) <= passages.length * UNANSWERED &&
    ratio >= RATIO.least &&
    ratio <= RATIO.most &&
    areAlike(original, translation)
    ? {
        original: parts.filter(isOriginal),
        translation: parts.filter((part) => !isOriginal(part)),
      }
    : undefined;
}

/** Latin words for one Han character that a Chinese paragraph may have: names do not make it English. */
const MIXED = 0.2;

function scriptOf(part: Part): 'han' | 'latin' | 'both' {
  const text = wordsOf(part);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;
  if (han === 0) return latin > 0 ? 'latin' : 'both';
  return latin <= han * MIXED ? 'han' : 'both';
}

/** Share of pairs that must be about as long as each other, and how much longer one may be than the whole lets expect. */
const ALIKE = 0.8;
const MUCH = 3;

/** Whether paragraphs answer each other in length: what explains a quotation is longer than it, now more and now less. */
function areAlike(original: readonly PassageItem[], translation: readonly PassageItem[]): boolean {
  // Where one parts what the other does not, aligning them shows it.
  if (original.length !== translation.length) return true;
  const all = lettersOf(translation, /\p{L}/gu) / lettersOf(original, /\p{L}/gu);
  const alike = original.filter((passage, index) => {
    const other = translation.slice(index, index + 1);
    const own = lettersOf(other, /\p{L}/gu) / lettersOf([passage], /\p{L}/gu);
    return own < all * MUCH && own > all / MUCH;
  });
  return alike.length >= original.length * ALIKE;
}

function lettersOf(parts: readonly Part[], letters: RegExp): number {
  return parts.reduce((sum, part) => sum + (wordsOf(part).match(letters)?.length ?? 0), 0);
}

function wordsOf(part: Part): string {
  return part.type === 'passage' ? part.text : textOf(part.node);
}
