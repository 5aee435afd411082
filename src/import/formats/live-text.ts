import { noiseOf } from '../structure/noise.ts';
import { isProse } from '../structure/phrases.ts';
import type { Draft } from '../draft.ts';
import { textPassage } from '../draft.ts';
import { clockMs } from './clock.ts';
import { firstLines } from './first-lines.ts';
import type { Format } from './format.ts';
import { speakerLabels } from './speaker-labels.ts';
import { speechRate } from './speech-rate.ts';

const TIME_OF_DAY =
  '(?:(?:\\d{4}[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?\\s+)?\\d{1,2}:\\d{2}(?::\\d{2})?';
const STAMP = new RegExp(`^\\s*[[【（(]?\\s*${TIME_OF_DAY}\\s*[\\]】）)]?\\s*$`, 'u');
const DATED_STAMP = /\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}|^\s*[[【]/;
/** In brackets behind the words, or in front of them. */
const STAMP_BEHIND = new RegExp(`(?<=\\S)\\s*([[【（(]\\s*${TIME_OF_DAY}\\s*[\\]】）)])\\s*$`, 'u');
/** 谢谢大家。2023-12-28 10:13:40: without brackets only a day and its time, behind a sentence. */
const DAY_BEHIND =
  /(?<=[。！？!?…”"）)])\s*(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?)\s*$/u;
const STAMP_BEFORE = new RegExp(`^\\s*([[【（(]\\s*${TIME_OF_DAY}\\s*[\\]】）)])\\s*(?=\\S)`, 'u');

/** A live text: the time of day above or beside each posting, which begins `姓名: text` or `[姓名]`. */
export const liveText: Format = {
  name: 'live-text',
  title: { zh: '图文直播', en: 'a live text' },
  detect: ({ text }) => {
    const lines = firstLines(text);
    const above = lines.filter((line) => STAMP.test(line));
    const dated = above.filter((line) => DATED_STAMP.test(line)).length;
    const beside = lines.flatMap((line) => stampBeside(line) ?? []);
    // Whoever posts there is named in brackets; dates behind what somebody quotes are the talk's.
    const isNamed = lines.some((line) => /^[【[][^【】[\]]{2,40}[】\]]/u.test(line));
    const endings = isNamed ? lines.filter((line) => DAY_BEHIND.test(line)).length : 0;
    const words = lines.filter((line) => !STAMP.test(line)).join('\n');
    return (
      (dated + endings >= 3 && dated + endings >= lines.length * 0.2) ||
      (above.length >= 3 && above.length >= lines.length * 0.2 && areTimesOfDay(above, words)) ||
      (beside.length >= 3 && beside.length >= lines.length * 0.5 && areTimesOfDay(beside, words))
    );
  },
  read: ({ text }): Draft => {
    const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: line.trim() }));
    // Times in brackets beside a few postings are what somebody said.
    const beside = lines.filter((line) => stampBeside(line.text)).length;
    const filled = lines.filter((line) => line.text !== '').length;
    const patterns = beside >= filled * 0.5 ? [DAY_BEHIND, ...BESIDE] : [DAY_BEHIND];
    const postings = lines.map((line) => parted(line, patterns));
    const stamps = postings.flatMap(({ line, stamp: text = '' }) =>
      text === '' ? [] : [{ line, text }],
    );
    const words = postings.filter(({ text }) => text !== '');
    const labels = speakerLabels(words.map((line) => line.text));
    const labelled = words.find(({ text: posted }) => {
      const label = labels.split(posted);
      return label && (label.rest === '' || isProse(posted));
    });
    const first = Math.min(stamps[0]?.line ?? 0, labelled?.line ?? Infinity);
    const draft: Draft = { items: [], kind: 'transcript', hints: [], leftOut: [], over: [] };
    for (const { line, text: posted } of words) {
      const found = labels.split(posted);
      const rule = line < first ? 'before-the-talk' : found ? undefined : noiseOf(posted)?.name;
      if (rule !== undefined) {
        if (line < first) draft.over?.push(textPassage(posted, line));
        draft.leftOut.push({ line, rule, text: posted });
        continue;
      }

      if (found) draft.items.push({ type: 'turn', speaker: found.speaker, line });
      const rest = found?.rest ?? posted;
      if (rest !== '') draft.items.push(textPassage(rest, line));
    }
    // The time of day is no place in a recording.
    draft.leftOut.push(...stamps.map((stamp) => ({ ...stamp, rule: 'clock' })));
    return draft;
  },
};

const BESIDE = [STAMP_BEHIND, STAMP_BEFORE];

function stampBeside(line: string): string | undefined {
  return BESIDE.map((pattern) => pattern.exec(line)?.[1]).find(Boolean);
}

/** A line as its stamp and its words; beside the words a stamp looks like one of `beside`. */
function parted(
  { line, text }: { line: number; text: string },
  beside: readonly RegExp[],
): { line: number; text: string; stamp?: string } {
  if (STAMP.test(text)) return { line, text: '', stamp: text };
  for (const pattern of beside) {
    const stamp = pattern.exec(text)?.[1];
    if (stamp !== undefined) return { line, text: text.replace(pattern, ''), stamp };
  }
  return { line, text };
}

/** Faster than anybody speaks. */
const TOO_FAST = 12;

/** Whether times such as 13:32 are hours and minutes: as minutes and seconds, nobody could speak so fast. */
function areTimesOfDay(stamps: readonly string[], words: string): boolean {
  const times = stamps.flatMap((stamp) => clockMs(stamp.replaceAll(/[[【（()）】\]]/g, '')) ?? []);
  return times.length >= 3 && words.length > 60 && speechRate(times, words) > TOO_FAST;
}
