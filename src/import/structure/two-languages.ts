import { textOf } from '../../transcript/text.ts';
import type { ChapterItem, Item, PassageItem } from '../draft.ts';

type Part = PassageItem | ChapterItem;

/** A talk that a page has twice, first some paragraphs and then the same in the other language. */
export interface TwoLanguages {
  /** Whichever language comes first. */
  original: Part[];
  translation: Part[];
}

/** Changes from one language to the other and back, at least. */
const FEW = 4;
/** Share of paragraphs that may have both; they stay in the original. */
const IN_BOTH = 0.05;
/** Latin letters for one Han character in a translation: fewer or more say something else. */
const RATIO = { least: 1.5, most: 7 };
/** Share of the changes in which as many paragraphs answer as there are, and about as long ones. */
const MOST = 0.85;
/** How much longer an answer may be than the whole lets expect, and letters from which on that shows. */
const MUCH = 2.2;
const LONG = 15;

/**
 * The two languages of a talk whose paragraphs alternate between Chinese and English; undefined where
 * they do not, and where the talk has more than paragraphs and headings. A heading goes with the
 * language that it is in. What has an opening or a close that nothing answers is no translation: it
 * may quote, or teach.
 */
export function partLanguages(items: readonly Item[]): TwoLanguages | undefined {
  const parts = items.filter((item) => item.type !== 'turn');
  const passages = parts.filter((item) => item.type === 'passage');
  const isPlain = passages.every(({ at, node }) => at === undefined && node.type === 'paragraph');
  const both = passages.filter((passage) => scriptOf(passage) === 'both');
  if (parts.length < items.length || !isPlain || both.length > passages.length * IN_BOTH)
    return undefined;
  const told = passages.filter((passage) => !both.includes(passage));
  const pairs = pairsOf(runsOf(told));
  const first = told[0] && scriptOf(told[0]);
  if (!pairs || pairs.length < FEW || !answer(pairs, first === 'han')) return undefined;
  const isOriginal = (part: Part) => [first, 'both'].includes(scriptOf(part));
  const [original, translation] = [
    parts.filter(isOriginal),
    parts.filter((part) => !isOriginal(part)),
  ];
  // Where headings follow each other only one could open the next paragraph.
  const stack = [original, translation].some((some) =>
    some.some(({ type }, index) => type === 'chapter' && some[index + 1]?.type !== 'passage'),
  );
  return stack || asidesIn(original) !== asidesIn(translation)
    ? undefined
    : { original, translation };
}

type Pair = [original: PassageItem[], translation: PassageItem[]];

/** Paragraphs of one language in a row. */
function runsOf(passages: readonly PassageItem[]): PassageItem[][] {
  const runs: PassageItem[][] = [];
  for (const passage of passages) {
    const last = runs.at(-1);
    if (last?.[0] && scriptOf(last[0]) === scriptOf(passage)) last.push(passage);
    else runs.push([passage]);
  }
  return runs;
}

function pairsOf(runs: readonly PassageItem[][]): Pair[] | undefined {
  if (runs.length % 2 > 0) return undefined;
  return runs.flatMap((run, index): Pair[] =>
    index % 2 > 0 ? [] : [[run, runs[index + 1] ?? []]],
  );
}

/** Whether the runs of one language answer those of the other, in number and in length. */
function answer(pairs: readonly Pair[], isHanFirst: boolean): boolean {
  const lengths = pairs.map(([here, there]): [number, number] => [
    lettersOf(here),
    lettersOf(there),
  ]);
  const sum = (at: 0 | 1) => lengths.reduce((all, pair) => all + pair[at], 0);
  const ratio = sum(1) / sum(0);
  const latinToHan = isHanFirst ? ratio : 1 / ratio;
  // Those present may be called in one line or in several.
  const asMany = pairs.slice(1).filter(([here, there]) => here.length === there.length);
  const long = lengths.filter(([here, there]) => here + there >= LONG);
  const asLong = long.filter(
    ([here, there]) => there / here < ratio * MUCH && there / here > ratio / MUCH,
  );
  return (
    latinToHan >= RATIO.least &&
    latinToHan <= RATIO.most &&
    asMany.length >= (pairs.length - 1) * MOST &&
    asLong.length >= long.length * MOST
  );
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

/** （笑声）, (Applause): paragraphs of which all is in brackets. */
function asidesIn(parts: readonly Part[]): number {
  return parts.filter((part) => /^[（(〔[].*[）)〕\]]$/u.test(wordsOf(part))).length;
}

function lettersOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (wordsOf(part).match(/\p{L}/gu)?.length ?? 0), 0);
}

function wordsOf(part: Part): string {
  return part.type === 'passage' ? part.text : textOf(part.node);
}
