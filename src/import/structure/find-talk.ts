import { textOf } from '../../transcript/text.ts';
import type { Draft, Item, LeftOut, PassageItem } from '../draft.ts';
import { plainSpaces, textPassage } from '../draft.ts';
import type { Refusal } from '../edition.ts';
import { namedInHeadlines, peopleIn } from './about-person.ts';
import { withoutDocumentPages } from './document-pages.ts';
import { endOf } from './end-of-talk.ts';
import type { Line } from './page-lines.ts';
import { pageLines } from './page-lines.ts';
import { announcesTalk } from './announcements.ts';
import { saysOfWorks, tellsWhatTextIs } from './text-notes.ts';
import { headOfTranscript } from './head-of-transcript.ts';
import { reports, saysGiven } from './phrases.ts';
import { noiseOf } from './noise.ts';
import { withoutGluedHead } from './glued-head.ts';
import { isKeywordTitle } from './spam-title.ts';
import { refuseModelSpeeches } from './model-speech.ts';
import { pastReport, refuseSeveral } from './several-talks.ts';
import { startOf } from './start-of-talk.ts';
import { judge } from './verdict.ts';

/** The talk in a source, and what stands around it. */
export interface FoundTalk {
  items: Item[];
  leftOut: LeftOut[];
  around: Around;
}

/**
 * What stands around the talk, in order, for what it says about it. Where a page has all its text on
 * one line, only this order tells what is above.
 */
export interface Around {
  above: PassageItem[];
  within: PassageItem[];
  below: PassageItem[];
}

/**
 * The talk in a page, by what the lines around it are for. A line that announces the talk opens it;
 * without one the first turn of a dialogue or the first greeting does, or else the first line that is
 * no title, byline, menu or report. The first line that only ever follows an article closes it. What
 * is left out is listed.
 */
export function findTalk(draft: Draft): FoundTalk | Refusal {
  const { over = [] } = draft;
  if (draft.kind === 'transcript' && !standsInPage(draft.items))
    return fromAnnouncement(draft.items, over);
  const whole = withoutDocumentPages(draft.items);
  const lines = pageLines(withoutGluedHead(whole.items));
  const headlines = [
    ...over.map(({ text }) => text),
    ...draft.hints.flatMap(({ field, value }) =>
      field === 'headline' ? [plainSpaces(value).replace(LAST_POINT, '')] : [],
    ),
  ];
  const titles = [
    ...headlines,
    // [Ezra 60b]: from where somebody quotes.
    ...lines
      .slice(0, HEAD)
      .flatMap(({ isSpeech, text }) =>
        isSpeech || /^\[.*\]$/u.test(text) ? [] : text.split('\n', HEAD),
      ),
  ];
  const said = startOf(lines, peopleIn(titles), namedInHeadlines(headlines));
  const start = { ...said, index: pastReport(lines, said) };
  // People of whom the talk itself tells are not those of whom the page does.
  const body = new Set(lines.slice(start.index).map(({ text }) => text));
  const end = endOf(lines, start.index, peopleIn(titles.filter((text) => !body.has(text))));
  const around: Around = { above: [...over], within: [], below: [] };
  const leftOut: LeftOut[] = [...whole.leftOut];
  const kept: Item[] = [];
  for (const [index, line] of lines.entries()) {
    const { item } = line;
    const rule = ruleAgainst(line, index, start.index, end);
    if (rule === undefined) kept.push(item);
    else if (item.type !== 'turn') {
      const left = item.type === 'passage' ? item : textPassage(textOf(item.node), item.line);
      leftOut.push({ line: item.line, rule, text: left.text });
      around[index < start.index ? 'above' : index < end ? 'within' : 'below'].push(left);
    }
  }
  const page = [...around.above, ...around.within, ...around.below];
  // Who has marked turns has written a record, whatever the page around it says.
  if (draft.kind === 'transcript') return { items: kept, leftOut, around };
  const refusal =
    refuseModelSpeeches(titles, lines) ??
    refuseSeveral(lines, start.index, end) ??
    judge({
      body: kept,
      around: page,
      titles,
      filedAsTalk: draft.filedAsTalk === true,
      announced:
        start.announced ||
        saysWhoSpeaks(draft) ||
        page.some(({ text }) => saysGiven(text)) ||
        around.above.some(({ text }) => saysOfWorks(text)) ||
        [...kept, ...page].some(isNoteOnTalk),
    });
  return refusal ?? { items: kept, leftOut, around };
}

/** Speech at the Ferry Club.: as a catalogue ends each of its titles. */
const LAST_POINT = /(?<=\p{Ll})\.$/u;

/** Lines of a page that may be its titles, below the menus of a forum. */
const HEAD = 12;

/** Whether a page begins before the first turn: with menus and bylines, or with news. */
function standsInPage(items: readonly Item[]): boolean {
  const turn = items.findIndex(({ type }) => type === 'turn');
  return pageLines(items.slice(0, Math.max(0, turn))).some(
    ({ noise, text }) => OF_PAGE.has(noise?.name ?? '') || reports(text),
  );
}

const OF_PAGE = new Set([
  'follow',
  'counter',
  'share',
  'navigation',
  'byline',
  'advert',
  'related',
]);

/** A transcript from the line on that says so, where nobody has a turn before. */
function fromAnnouncement(items: readonly Item[], over: readonly PassageItem[]): FoundTalk {
  const start = headOfTranscript(items);
  const before = asPassages(items.slice(0, start));
  const end = endOfRecord(items, start, [...over, ...before]);
  const after = asPassages(items.slice(end));
  return {
    items: items.slice(start, end),
    leftOut: [
      ...before.map(({ line, text }) => ({ line, rule: 'before-the-talk', text })),
      ...after.map(({ line, text }) => ({ line, rule: 'after-the-talk', text })),
    ],
    around: { above: [...over, ...before], within: [], below: after },
  };
}

function asPassages(items: readonly Item[]): PassageItem[] {
  return items.flatMap((item) => {
    if (item.type === 'turn') return [];
    return [item.type === 'passage' ? item : textPassage(textOf(item.node), item.line)];
  });
}

/**
 * Index of a line that says that the record ends, or that stands over it as well, where the page goes on
 * below it, and nobody has a turn.
 */
function endOfRecord(
  items: readonly Item[],
  start: number,
  before: readonly PassageItem[],
): number {
  const last = items.findLastIndex(({ type }) => type === 'turn');
  const above = new Set(before.map(({ text }) => text));
  const words = (some: readonly Item[]) =>
    asPassages(some).reduce((sum, { text }) => sum + text.length, 0);
  const all = words(items);
  const end = items.findIndex((item, index) => {
    const [passage] = index > Math.max(start, last) ? asPassages([item]) : [];
    return (
      passage !== undefined &&
      (noiseOf(passage.text)?.name === 'end-mark' ||
        (last >= 0 && above.has(passage.text) && words(items.slice(index)) < all * FOOT))
    );
  });
  return end < 0 || end === items.length - 1 ? items.length : end;
}

/** Share of a record that what its page has below it may be. */
const FOOT = 0.25;

/** 本文为何文在渡口大会上的演讲实录: a note says so wherever it stands. */
function isNoteOnTalk(item: Item): boolean {
  return item.type === 'passage' && item.text.length < 200 && tellsWhatTextIs(item.text);
}

/** A file that has a field for who speaks is a talk's. */
function saysWhoSpeaks({ hints }: Draft): boolean {
  return hints.some(({ field }) => field === 'speaker');
}

function ruleAgainst(
  { text, noise }: Line,
  index: number,
  start: number,
  end: number,
): string | undefined {
  if (index < start) {
    if (noise) return noise.name;
    if (announcesTalk(text)) return 'announcement';
    if (isKeywordTitle(text)) return 'spam-title';
    return reports(text) ? 'report' : 'before-the-talk';
  }
  if (index >= end) return noise?.name ?? 'after-the-talk';
  return noise?.scope === 'place' ? noise.name : undefined;
}
