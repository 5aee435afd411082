import type { Draft, Hint } from '../draft.ts';
import { textPassage } from '../draft.ts';
import { daysIn } from '../metadata/dates.ts';
import { CLOCK, clockMs } from './clock.ts';
import type { Cue } from './cues.ts';
import { cueItems } from './cues.ts';
import { firstLines } from './first-lines.ts';
import type { Format } from './format.ts';
import { readFrontMatter } from './front-matter.ts';
import { isProse } from '../structure/phrases.ts';
import { NAME, NAME_TIME_WORDS } from './name-and-time.ts';
import { BOLD_LABEL } from './markdown-speakers.ts';
import { areTimecodes } from './speech-rate.ts';

/** `说话人 1 00:05`, `张三(00:05:10)`, `Ann Bell (00:05):`, `00:05 张三`: a name and a time alone on a line. */
const NAME_TIME = new RegExp(`^\\s*(${NAME})\\s*[(（[【]?(${CLOCK})[)）\\]】]?\\s*[：:]?\\s*$`);
const TIME_NAME = new RegExp(
  `^\\s*[(（[【]?(${CLOCK})[)）\\]】]?\\s+([^\\s\\d:：|>][^:：|>。，,.\\n]{0,30})\\s*[：:]?\\s*$`,
);

/** Minutes of a meeting as Feishu, Tencent Meeting and others export them. */
export const minutes: Format = {
  name: 'minutes',
  title: {
    zh: '会议纪要（飞书妙记、腾讯会议等）',
    en: 'meeting minutes (Feishu, Tencent Meeting …)',
  },
  detect: ({ text }) => {
    const lines = firstLines(text);
    const alone = lines.filter((line) => NAME_TIME.test(line) || TIME_NAME.test(line));
    const before = lines.filter((line) => NAME_TIME_WORDS.test(line));
    const named = alone.length + before.length;
    return (
      // Names in bold are Markdown's, whatever else has a time.
      lines.filter((line) => BOLD_LABEL.test(line)).length < 2 &&
      named >= 2 &&
      named >= lines.length * 0.12 &&
      (before.length < alone.length || areTimecodes(before, NAME_TIME_WORDS, 2))
    );
  },
  read: ({ text }): Draft => {
    const lines = text.split('\n');
    const cues: Cue[] = [];
    const head: { line: number; text: string }[] = [];
    const draft: Draft = { items: [], kind: 'transcript', hints: [], leftOut: [] };
    const first = readFrontMatter(lines, draft);
    for (const [index, line] of lines.entries()) {
      if (index < first) continue;
      const nameTime = NAME_TIME.exec(line) ?? NAME_TIME_WORDS.exec(line);
      const timeName = nameTime ? null : TIME_NAME.exec(line);
      const start = clockMs(nameTime?.[2] ?? timeName?.[1] ?? '');
      const speaker = (nameTime?.[1] ?? timeName?.[2])?.trim();
      const last = cues.at(-1);
      if (start !== undefined && speaker !== undefined) {
        const words = nameTime ? line.slice(nameTime[0].length).trim() : '';
        cues.push({ start, speaker, text: words, change: true, line: index + 1 });
      } else if (line.trim() === '') continue;
      else if (!last) head.push({ line: index + 1, text: line.trim() });
      else if (last.text === '') last.text = line.trim();
      else cues.push({ start: last.start, text: line.trim(), change: true, line: index + 1 });
    }
    const over = head.filter(
      ({ text: words }, index) =>
        !OF_MINUTES.test(words) && !KEY_WORDS.test(head[index - 1]?.text ?? ''),
    );
    return {
      ...draft,
      items: cueItems(cues),
      // What a sentence says of the day is said of the meeting; a day alone may be the page's.
      hints: [
        ...draft.hints,
        ...head
          .toSorted((a, b) => Number(isProse(b.text)) - Number(isProse(a.text)))
          .flatMap(dateHint),
      ],
      over: [
        ...(draft.over ?? []),
        ...over.map(({ line, text: words }) => textPassage(words, line)),
      ],
      leftOut: [...draft.leftOut, ...head.map((line) => ({ ...line, rule: 'minutes-head' }))],
    };
  },
};

/** What the program that took the minutes writes over them; below the first come key words. */
const KEY_WORDS = /^(?:关键[词字]|關鍵[詞字]|key ?words)\s*[:：]\s*$/iu;
const OF_MINUTES =
  /^(?:关键[词字]|關鍵[詞字]|key ?words|文字[记記][录錄]|[转轉][写寫][记記]?[录錄]?|transcript)\s*[:：]/iu;

function dateHint({ line, text }: { line: number; text: string }): Hint[] {
  const [first] = daysIn(text);
  return first ? [{ field: 'date', value: first.day, line, text }] : [];
}
