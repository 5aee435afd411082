import type { Draft, LeftOut } from '../draft.ts';
import { textPassage } from '../draft.ts';
import type { Cue } from './cues.ts';
import { cueItems, needsSpace, withSpeakers } from './cues.ts';
import { CLOCK, clockMs } from './clock.ts';
import { cueDataIn } from './cue-data.ts';
import type { Format } from './format.ts';
import { readFrontMatter } from './front-matter.ts';
import { firstLines } from './first-lines.ts';
import { gluedTimes, headLines, readGlued } from './glued-times.ts';
import { areMoments, areTimecodes } from './speech-rate.ts';
import { closes } from '../structure/greetings.ts';
import { isProse, isSpoken } from '../structure/phrases.ts';

/** A transcript panel copied out of a page: times on lines of their own, the words below. */
export const panel: Format = {
  name: 'panel',
  title: {
    zh: '从播放页复制的文字稿（时间独占一行）',
    en: 'a transcript panel copied from a player',
  },
  detect: ({ text }) => {
    const lines = firstLines(text);
    const times = lines.filter((line) => ONLY_TIME.test(line)).length;
    return (
      (times >= 3 && times >= lines.length * 0.2) ||
      gluedTimes(text.slice(0, 4000)).length >= 4 ||
      (times >= 3 && cueDataIn(text.slice(0, HEAD).split('\n')).length > 0)
    );
  },
  read: ({ text }): Draft => {
    const glued = gluedTimes(text);
    const lines = text.split('\n');
    const alone = lines.filter((line) => ONLY_TIME.test(line)).length;
    if (alone < glued.length) return readGlued(text, glued);
    const draft: Draft = { items: [], kind: 'transcript', hints: [], leftOut: [] };
    const before = headOf(lines, readFrontMatter(lines, draft));
    const { words, leftOut } = withoutCueData(lines);
    return {
      ...draft,
      items: cueItems(panelCues(words)),
      over: [
        ...(draft.over ?? []),
        ...before.map(({ line, text: each }) => textPassage(each, line)),
      ],
      leftOut: [
        ...draft.leftOut,
        ...before.map((line) => ({ ...line, rule: 'before-the-talk' })),
        ...leftOut,
      ],
    };
  },
};

/** Characters in which a page shows what it holds of its cues. */
const HEAD = 20_000;

const ONLY_TIME = new RegExp(`^\\s*${CLOCK}\\s*$`);
/** What the panel says for those who cannot see it: "4 seconds", "1 minute, 2 seconds", 4秒钟. */
const SPOKEN_TIME =
  /^\s*(?:\d+ (?:hours?|minutes?|seconds?)(?:, )?)+\s*$|^\s*(?:\d+\s*(?:小时|小時|分钟|分鐘|分|秒钟|秒鐘|秒)\s*)+$/;

/** The lines from `start` to the first time. */
function headOf(lines: readonly string[], start: number): { line: number; text: string }[] {
  const first = lines.findIndex((line) => ONLY_TIME.test(line));
  return headLines(lines.slice(start, Math.max(start, first)), start + 1);
}

/** Lines without what a player holds of its cues, and without what the page has below the last of them. */
function withoutCueData(lines: readonly string[]): { words: string[]; leftOut: LeftOut[] } {
  const data = cueDataIn(lines);
  // A copy that was cut has cues below without what the player holds of them.
  const last = data.at(-1)?.last ?? lines.length;
  const end = lines.slice(last).some((line) => ONLY_TIME.test(line)) ? lines.length : last;
  const words = [...lines];
  const leftOut: LeftOut[] = [];
  const drop = (first: number, last: number, rule: string) => {
    const text = words.splice(first, last - first + 1, ...Array<string>(last - first + 1).fill(''));
    leftOut.push({ line: first + 1, rule, text: text.join(' ').trim() });
  };
  for (const { first, last } of data) drop(first, last, 'cue-data');
  const foot = Math.min(end + 1, pastLastCue(lines));
  for (const [index, line] of lines.entries())
    if (index >= foot && line.trim() !== '') drop(index, index, 'after-the-talk');
  return { words, leftOut };
}

/** Where a gap parts the last cue from what the page has below, if none is in any other cue; else the end. */
function pastLastCue(lines: readonly string[]): number {
  const times = lines.flatMap((line, index) => (ONLY_TIME.test(line) ? [index] : []));
  const gapIn = (from: number, to: number) => {
    const words = lines.slice(from + 1, to).map((line) => line.trim());
    const first = words.findIndex((word) => word !== '');
    const gap = words.indexOf('', Math.max(0, first));
    return first >= 0 && gap >= 0 && words.slice(gap).some((word) => word !== '')
      ? from + 1 + gap
      : undefined;
  };
  const gaps = times.map((from, at) => gapIn(from, times[at + 1] ?? lines.length));
  const last = gaps.at(-1);
  if (last === undefined || gaps.length < CUES || gaps.slice(0, -1).some(Boolean))
    return lines.length;
  // Whoever speaks on after a pause is not the page.
  return lines.slice(last).some((line) => isSpoken(line) || closes(line)) ? lines.length : last;
}
/** Cues by whose form one sees that none has a gap. */
const CUES = 3;

function panelCues(lines: readonly string[]): Cue[] {
  const cues: Cue[] = [];
  for (const [index, line] of lines.entries()) {
    const start = ONLY_TIME.test(line) ? clockMs(line) : undefined;
    const last = cues.at(-1);
    if (start !== undefined) cues.push({ start, text: '', line: index + 1 });
    else if (line.trim() === '' || SPOKEN_TIME.test(line) || !last) continue;
    else last.text = joinWords(last.text, line.trim());
  }
  return cues;
}

/** `[00:05] Ann Bell: text`, `[00:05.20]text`, `00:05 text`: a time in front of the words. */
const TIME_WORDS = new RegExp(`^\\s*[[(（【]?(${CLOCK})(?:[\\])）】]\\s*|\\s+)(?=\\S)`);
function joinWords(a: string, b: string): string {
  const space = a !== '' && needsSpace(a.at(-1) ?? '', b.charAt(0)) ? ' ' : '';
  return `${a}${space}${b}`;
}

/** A transcript of which each line begins with its time. */
export const timedLines: Format = {
  name: 'timed-lines',
  title: { zh: '每行以时间开头的文字稿', en: 'lines that begin with their times' },
  detect: ({ text }) => {
    const lines = firstLines(text);
    const timed = lines.filter((line) => TIME_WORDS.test(line));
    return (
      timed.length >= 3 &&
      timed.length >= lines.length * 0.5 &&
      areTimecodes(timed, TIME_WORDS, 1) &&
      areMoments(timed)
    );
  },
  read: ({ text }): Draft => {
    const cues: Cue[] = [];
    const leftOut: LeftOut[] = [];
    const lines = text.split('\n');
    const draft: Draft = { items: [], kind: 'transcript', hints: [], leftOut };
    const first = readFrontMatter(lines, draft);
    const dash = areDashed(lines) ? DASH : '';
    for (const [index, line] of lines.entries()) {
      if (index < first) continue;
      const [stamp = '', clock = ''] = TIME_WORDS.exec(line) ?? [];
      const start = clockMs(clock);
      const words = line
        .slice(stamp.length)
        .trim()
        .replace(stamp === '' ? '' : dash, '');
      const last = cues.at(-1);
      if (start !== undefined) cues.push({ start, text: words, line: index + 1 });
      else if (words === '') continue;
      else if (last) last.text = joinWords(last.text, words);
      else leftOut.push({ line: index + 1, rule: 'before-the-talk', text: words });
    }
    // Somebody may speak before the first time.
    const said = leftOut.findLastIndex(({ text: words }) => !isSaidBefore(words)) + 1;
    const before = cues[0]?.start === 0 ? [] : leftOut.splice(said);
    draft.items = [
      ...before.map(({ line, text: words }) => textPassage(words, line)),
      ...cueItems(withSpeakers(cues)),
    ];
    draft.over = [
      ...(draft.over ?? []),
      ...leftOut.map(({ line, text: words }) => textPassage(words, line)),
    ];
    return draft;
  },
};

/** 01:14 - And so …: a dash between each time and the words; beside lines without one it is a speaker’s. */
const DASH = /^[-–—]\s+/u;
function areDashed(lines: readonly string[]): boolean {
  return lines.every((line) => {
    const [stamp] = TIME_WORDS.exec(line) ?? [];
    return stamp === undefined || DASH.test(line.slice(stamp.length));
  });
}

/** A paragraph of somebody who says I. */
function isSaidBefore(words: string): boolean {
  return words.length > SHORTEST_SAID && isSpoken(words) && isProse(words);
}
const SHORTEST_SAID = 60;
