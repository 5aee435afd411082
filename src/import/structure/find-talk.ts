import { textOf } from '../../transcript/text.ts';
import type { Draft, Item, LeftOut, PassageItem } from '../draft.ts';
import { textPassage } from '../draft.ts';
import type { Refusal } from '../edition.ts';
import { isBareDate, isKeywordTitle, noiseOf } from './noise.ts';
import {
  announcesTalk,
  closes,
  greets,
  isEditorsNote,
  isProse,
  isSpoken,
  reports,
} from './phrases.ts';
import { judge } from './verdict.ts';

/** The talk in a source, and what stands around it. */
export interface FoundTalk {
  items: Item[];
  leftOut: LeftOut[];
  /** What stands around the talk, in order, for what it says about it. */
  around: PassageItem[];
}

/**
 * The talk in a page, by what the lines around it are for. A line that announces the talk opens it;
 * without one the first greeting does, or else the first line that is no title, byline, menu or
 * report. The first line that only ever follows an article closes it. What is left out is listed.
 */
export function findTalk(draft: Draft): FoundTalk | Refusal {
  if (draft.kind === 'transcript') return { items: draft.items, leftOut: [], around: [] };
  const { items } = draft;
  const start = startOf(items);
  const end = endOf(items, start);
  const around: PassageItem[] = [];
  const leftOut: LeftOut[] = [];
  const kept: Item[] = [];
  for (const [index, item] of items.entries()) {
    const rule = ruleAgainst(item, index, start, end);
    if (rule === undefined) kept.push(item);
    else if (item.type !== 'turn') {
      const text = textOfItem(item);
      leftOut.push({ line: item.line, rule, text });
      around.push(item.type === 'passage' ? item : textPassage(text, item.line));
    }
  }
  const refusal = judge({ body: kept, around, announced: start.announced });
  return refusal ?? { items: kept, leftOut, around };
}

interface Start {
  index: number;
  announced: boolean;
}

function textAt(items: readonly Item[], index: number): string {
  const item = items[index];
  return item ? textOfItem(item) : '';
}

function textOfItem(item: Item): string {
  if (item.type === 'turn') return '';
  return item.type === 'passage' ? item.text : textOf(item.node);
}

function startOf(items: readonly Item[]): Start {
  const announced = items.findIndex(
    (item, index) =>
      item.type === 'passage' && announcesTalk(item.text) && hasProseAfter(items, index),
  );
  if (announced >= 0) return { index: afterTitle(items, announced + 1), announced: true };
  const lead = leadLength(items);
  const greeting = items.findIndex(
    (item, index) =>
      index < lead + 12 && item.type === 'passage' && greets(item.text) && !reports(item.text),
  );
  // A greeting far into the text is somebody else's, or part of the talk.
  const reaches = greeting >= 0 && !items.slice(lead, greeting).some(isSpeech);
  return { index: reaches ? greeting : lead, announced: false };
}

/** Past the title and the name that stand between an announcement and the greeting. */
function afterTitle(items: readonly Item[], start: number): number {
  const near = [0, 1, 2, 3].map((step) => textAt(items, start + step));
  const greeting = near.findIndex(greets);
  const short = near
    .slice(0, Math.max(0, greeting))
    .every((text) => !isProse(text) && !isNumbered(text));
  return greeting > 0 && short ? start + greeting : start;
}

/** After a line that announces the talk, much of the text must still be to come. */
function hasProseAfter(items: readonly Item[], index: number): boolean {
  const length = (part: readonly Item[]) =>
    part.reduce(
      (sum, item) => sum + (item.type === 'passage' && isProse(item.text) ? item.text.length : 0),
      0,
    );
  const after = length(items.slice(index + 1));
  return after > 60 && after > length(items.slice(0, index)) * 0.15;
}

/** Index after the headline where it stands once more near the head, or 0. */
function afterRepeatedHeadline(items: readonly Item[]): number {
  const heads = items.slice(0, 16).map((_, index) => textAt(items, index));
  const last = heads.findLastIndex(
    (text, index) => text.length > 6 && !isSpoken(text) && heads.indexOf(text) < index,
  );
  return last + 1;
}

/** Number of items at the head that are titles, bylines, menus, notes or reports. */
function leadLength(items: readonly Item[]): number {
  let lead = afterRepeatedHeadline(items);
  for (const [index, item] of items.entries()) {
    if (index < lead || item.type !== 'passage') continue;
    const { text } = item;
    if (noiseOf(text) || isKeywordTitle(text) || isBareDate(text) || isEditorsNote(text))
      lead = index + 1;
    else if (reports(text) && !greets(text)) lead = index + 1;
    else if (isHeadline(items, index)) lead = index + 1;
    else if (isProse(text)) break;
    else if (index === 0 || !isNumbered(text)) lead = index + 1;
    else break;
  }
  return lead;
}

/** The first line if it is short and no statement, however it ends; and the same line once more. */
function isHeadline(items: readonly Item[], index: number): boolean {
  const first = items.findIndex((item) => item.type === 'passage' && !noiseOf(item.text));
  const text = textAt(items, first);
  if (text === '' || text.length > 60 || text.includes('。') || greets(text) || isSpoken(text))
    return false;
  return textAt(items, index) === text && items.length > index + 2;
}

function isNumbered(text: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]|\d{1,2}[.、)]|Part\b)/i.test(
    text,
  );
}

function isSpeech(item: Item): boolean {
  return (
    item.type === 'passage' &&
    isProse(item.text) &&
    isSpoken(item.text) &&
    !noiseOf(item.text) &&
    !reports(item.text)
  );
}

/** Index of the first item that is no longer the talk. */
function endOf(items: readonly Item[], { index: start }: Start): number {
  let end = items.length;
  const headlines = new Set(
    items
      .slice(0, start)
      .flatMap((item) =>
        item.type === 'passage' && item.text.length > 6 && !isProse(item.text) ? [item.text] : [],
      ),
  );
  let spoken = 0;
  for (let index = start; index < items.length; index++) {
    const text = textAt(items, index);
    if (text === '') continue;
    const closing = noiseOf(text)?.scope === 'end' || headlines.has(text) || isBareDate(text);
    // What is followed by far more speech than came before stands in front of the talk, not behind it.
    if (closing && spoken > 120 && spokenAfter(items, index) <= spoken * 2) {
      end = index;
      break;
    }
    if (isProse(text)) spoken += text.length;
  }
  while (end > start && !mayEndTalk(items[end - 1])) end--;
  return end;
}

function spokenAfter(items: readonly Item[], index: number): number {
  return items
    .slice(index + 1)
    .reduce(
      (sum, item) => sum + (item.type === 'passage' && isSpeech(item) ? item.text.length : 0),
      0,
    );
}

/** Whether a talk can end with `item`: with a sentence, a thank-you, a stage direction. */
function mayEndTalk(item: Item | undefined): boolean {
  if (item?.type !== 'passage') return false;
  const { text, node } = item;
  if (node.type !== 'paragraph') return noiseOf(text) === undefined;
  if (closes(text) || /^[（(【[].{1,20}[）)】\]]$/.test(text)) return true;
  return isProse(text) && noiseOf(text) === undefined;
}

function ruleAgainst(item: Item, index: number, start: Start, end: number): string | undefined {
  const text = textOfItem(item);
  const noise = text === '' ? undefined : noiseOf(text);
  if (index < start.index) {
    if (noise) return noise.name;
    if (announcesTalk(text)) return 'announcement';
    if (isKeywordTitle(text)) return 'spam-title';
    return reports(text) ? 'report' : 'before-the-talk';
  }
  if (index >= end) return noise?.name ?? 'after-the-talk';
  return noise?.scope === 'place' ? noise.name : undefined;
}
