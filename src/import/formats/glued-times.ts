import type { Draft } from '../draft.ts';
import { textPassage } from '../draft.ts';
import { clockMs } from './clock.ts';
import type { Cue } from './cues.ts';
import { cueItems } from './cues.ts';
import { greets } from '../structure/greetings.ts';
import { isProse, isSpoken } from '../structure/phrases.ts';
import { readFrontMatter } from './front-matter.ts';
import { speaksTooFast } from './speech-rate.ts';

/** A time in milliseconds, with where it stands in a text. */
interface GluedTime {
  start: number;
  index: number;
  length: number;
}

const TIME =
  /(?<![\d:/-]|\d[.,])(\d{1,2}:\d{2}(?::\d{2})?)(?!\s?[AP]\.?M)(?=[\p{Lu}\p{Script=Han}“"(（])/gu;
/** Times among which one sees that a time before them was somebody's words. */
const NEXT = 3;

/**
 * Times glued to the words that follow: 0:11Good morning. (Laughter)0:16I have …. Chapters and verses
 * are none, nor is anything where somebody greets or speaks before the first.
 */
export function gluedTimes(text: string): GluedTime[] {
  const all = [...text.matchAll(TIME)].flatMap((match): GluedTime[] => {
    const start = clockMs(match[1] ?? '');
    return start === undefined ? [] : [{ start, index: match.index, length: match[0].length }];
  });
  const found: GluedTime[] = [];
  for (const [at, time] of all.entries()) {
    const last = found.at(-1)?.start ?? -1;
    const passed = all.slice(at + 1, at + 1 + NEXT);
    // Of a day at 9:30 or a score of 3:2 a talk may tell: the clock of its recording goes on below it.
    const isSaid = passed.filter(({ start }) => start > last && start < time.start).length > 1;
    if (time.start > last && !isSaid) found.push(time);
  }
  const before = text.slice(0, found[0]?.index ?? 0).split('\n');
  const spoken = text.slice(found[0]?.index, found.at(-1)?.index);
  const times = found.map(({ start }) => start);
  return speaksTooFast(times, spoken) ||
    before.some((line) => greets(line) || (isProse(line) && isSpoken(line)))
    ? []
    : found;
}

/** The words behind glued times as cues; what stands before the first is on record. */
export function readGlued(text: string, times: readonly GluedTime[]): Draft {
  const draft: Draft = { items: [], kind: 'transcript', hints: [], leftOut: [] };
  const lines = text.slice(0, times[0]?.index).split('\n');
  const start = readFrontMatter(lines, draft);
  const before = headLines(lines.slice(start), start + 1);
  return {
    ...draft,
    items: cueItems(cuesOf(text, times)),
    over: [
      ...(draft.over ?? []),
      ...before.map(({ line, text: words }) => textPassage(words, line)),
    ],
    leftOut: [...draft.leftOut, ...before.map((line) => ({ ...line, rule: 'before-the-talk' }))],
  };
}

/** What a page says about its recording, over the first time, without marks of Markdown. */
export function headLines(
  lines: readonly string[],
  first: number,
): { line: number; text: string }[] {
  return lines
    .map((line, index) => ({
      line: first + index,
      text: line
        .replace(/^#+\s+/u, '')
        .replaceAll('**', '')
        .trim(),
    }))
    .filter(({ text }) => text !== '');
}

function cuesOf(text: string, times: readonly GluedTime[]): Cue[] {
  return times.map(({ start, index, length }, at) => ({
    start,
    text: text
      .slice(index + length, times[at + 1]?.index)
      .replaceAll(/\s+/g, ' ')
      .trim(),
    change: true,
    line: text.slice(0, index).split('\n').length,
  }));
}
