import { textOf } from '../../transcript/text.ts';
import type { Item } from '../draft.ts';
import { daysIn } from '../metadata/dates.ts';
import { isPersonName } from '../metadata/person-name.ts';
import { announcesTalk, headsTalk, presentsText } from './announcements.ts';
import { isBareDate } from './bare-date.ts';
import { noiseOf } from './noise.ts';
import type { Line } from './page-lines.ts';
import { pageLines } from './page-lines.ts';
import { greets, salutes } from './greetings.ts';
import { isEditorsNote, isProse, reports, tellsOfText } from './phrases.ts';

/** How many items of a transcript stand over what is said, and say something of the record. */
export function headOfTranscript(items: readonly Item[]): number {
  const turn = items.findIndex(({ type }) => type === 'turn');
  const before = items.slice(0, Math.max(0, turn));
  const announced = before.findLastIndex(announcesTranscript) + 1;
  const noise = announced === 0 ? 0 : noiseAfter(items, announced);
  return Math.max(announced + noise, headingsWithDay(items), headOfRecord(before), header(before));
}

function announcesTranscript(item: Item): boolean {
  if (item.type === 'turn') return false;
  return item.type === 'chapter'
    ? headsTalk(textOf(item.node))
    : announcesTalk(item.text) || presentsText(item.text);
}

/** How many lines from `start` on are the page's: where to listen, what to follow. */
function noiseAfter(items: readonly Item[], start: number): number {
  const own = items
    .slice(start)
    .findIndex((item) => item.type !== 'passage' || noiseOf(item.text) === undefined);
  return Math.max(0, own);
}

/** Ada Fenwick - August 30, 2016: how many headings at the very top say whose the transcript is, and when. */
function headingsWithDay(items: readonly Item[]): number {
  const end = items.findIndex(
    (item) => item.type !== 'chapter' || daysIn(textOf(item.node)).length === 0,
  );
  return Math.max(0, end);
}

/** ROUGH EDITED COPY, This is being provided in a rough-draft format: captioners say so over their record. */
const OF_RECORD = /\b(?:edited copy|rough[- ]draft|CART (?:provided|captioning))\b/iu;

/** How many items before the first turn are what is said of the record, if nobody speaks among them. */
function headOfRecord(before: readonly Item[]): number {
  const lines = pageLines(before);
  const isHead =
    lines.some(({ text }) => OF_RECORD.test(text)) &&
    !lines.some(({ isSpeech, text }) => isSpeech && !OF_RECORD.test(text));
  return isHead ? before.length : 0;
}

/** Lines that make a header; one or two may be said before the first turn. */
const HEADER = 3;

/**
 * How many items before the first turn are a header: who, where, when, links. Below them a turn begins,
 * or somebody greets who has none.
 */
function header(before: readonly Item[]): number {
  const lines = pageLines(before);
  const end = lines.findIndex((line) => !isOfHeader(line));
  const [first = lines.length, next] = end < 0 ? [] : [end, lines[end]];
  const head = lines.slice(0, first).filter(({ isPassage, text }) => isPassage && text !== '');
  if (head.length < HEADER || !head.some(isSign) || (next && !greets(next.text))) return 0;
  // The heading right above is the chapter that begins here.
  return before[first - 1]?.type === 'chapter' ? first - 1 : first;
}

/** Whether a line says who, when or where, or leads somewhere: verses do not. */
function isSign({ text }: Line): boolean {
  return text
    .split('\n')
    .some(
      (line) =>
        daysIn(line).length > 0 ||
        /https?:|^\S{2,12}\s*[:：]\s*\S/u.test(line) ||
        isPersonName(line.trim()),
    );
}

function isOfHeader({ isPassage, text }: Line): boolean {
  // What stands in brackets belongs to the record: （直播：…）
  if (greets(text) || salutes(text) || /^[（([]/u.test(text)) return false;
  return (
    !isPassage ||
    [reports, tellsOfText, isEditorsNote, isBareDate].some((is) => is(text)) ||
    text
      .replaceAll(ADDRESS, '')
      .split('\n')
      .every((line) => !isProse(line))
  );
}

/** Of links and pictures what is no word. */
const ADDRESS = /!\[|https?:\/\/\S+/gu;
