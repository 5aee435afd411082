import { noiseOf } from '../structure/noise.ts';
import { isProse } from '../structure/phrases.ts';
import type { Draft } from '../draft.ts';
import { textPassage } from '../draft.ts';
import { clockMs } from './clock.ts';
import { firstLines } from './first-lines.ts';
import type { Format } from './format.ts';
import { speakerLabels } from './speaker-labels.ts';

const TIME_OF_DAY =
  '(?:(?:\\d{4}[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?\\s+)?\\d{1,2}:\\d{2}(?::\\d{2})?';
const STAMP = new RegExp(`^\\s*[[【（(]?\\s*${TIME_OF_DAY}\\s*[\\]】）)]?\\s*$`, 'u');
const DATED_STAMP = /\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}|^\s*[[【]/;
/** In brackets behind the words, or in front of them. */
const STAMP_BEHIND = new RegExp(`(?<=\\S)\\s*([[【（(]\\s*${TIME_OF_DAY}\\s*[\\]】）)])\\s*$`, 'u');
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
    const words = lines.filter((line) => !STAMP.test(line)).join('\n');
    return (
      (dated >= 3 && dated >= lines.length * 0.2) ||
      (above.length >= 3 && above.length >= lines.length * 0.2 && areTimesOfDay(above, words)) ||
      (beside.length >= 3 && beside.length >= lines.length * 0.5 && areTimesOfDay(beside, words))
    );
  },
  read: ({ text }): Draft => {
    const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: line.trim() }));
    const stamps = lines.flatMap((line) => {
      const stamp = STAMP.test(line.text) ? line.text : stampBeside(line.text);
      return stamp === undefined || stamp === '' ? [] : [{ ...line, text: stamp }];
    });
    const words = lines
      .map((line) => ({
        ...line,
        text: line.text.replace(STAMP_BEHIND, '').replace(STAMP_BEFORE, ''),
      }))
      .filter((line) => line.text !== '' && !STAMP.test(line.text));
    const labels = speakerLabels(words.map((line) => line.text));
    const labelled = words.find((line) => labels.split(line.text) && isProse(line.text));
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

function stampBeside(line: string): string | undefined {
  return (STAMP_BEHIND.exec(line) ?? STAMP_BEFORE.exec(line))?.[1];
}

/** Faster than anybody speaks: Han characters and Latin words a second. */
const TOO_FAST = 12;

/** Whether times such as 13:32 are hours and minutes: as minutes and seconds, nobody could speak so fast. */
function areTimesOfDay(stamps: readonly string[], words: string): boolean {
  const times = stamps.flatMap((stamp) => clockMs(stamp.replaceAll(/[[【（()）】\]]/g, '')) ?? []);
  const spoken = words.match(/\p{Script=Han}|\p{L}+/gu)?.length ?? 0;
  const seconds = (Math.max(...times) - Math.min(...times)) / 1000;
  return times.length >= 3 && spoken > 60 && spoken > seconds * TOO_FAST;
}
