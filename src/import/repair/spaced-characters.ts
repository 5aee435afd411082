import type { Rule } from '../record.ts';
import { edit, step } from './step.ts';

const NAME = 'spaced-characters';
/** A Han character, a blank, and another one; or a mark on either side of the blank. */
const GAP =
  /(?<=\p{Script=Han}) {1,2}(?=[\p{Script=Han}，。、；：！？“”‘’《》（）「」『』,.;:!?])|(?<=[，。、；：！？“”‘’《》（）「」『』,.;:!?]) {1,2}(?=\p{Script=Han})/gu;
const HAN = /\p{Script=Han}/gu;
/** Blanks for each Han character of a text whose characters, or words, were spaced out. Whoever marks where a speaker pauses has a tenth of that. */
const SPACED = 0.3;
/** Gaps of a line from which on it is not two fields. */
const FEWEST = 2;

/** A character between blanks. */
const ALONE = /(?<=^|\s)\p{Script=Han}(?=\s|$)/gu;
/** Characters that stand alone for each gap. */
const EACH = 0.3;

/** Blanks between the characters of a Chinese text, as forms and recognizers of print leave them: gone where they part nearly all of it. */
export const spacedCharacters: Rule = {
  name: NAME,
  apply(text) {
    const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index: start }) => ({
      start,
      gaps: [...line.matchAll(GAP)],
      han: line.match(HAN)?.length ?? 0,
      isSentence: /[，。！？,!?]/u.test(line),
      alone: line.match(ALONE)?.length ?? 0,
    }));
    const sum = (some: typeof lines, of: (line: (typeof lines)[number]) => number) =>
      some.reduce((all, line) => all + of(line), 0);
    const isSpaced = (some: typeof lines) =>
      sum(some, ({ gaps }) => gaps.length) >= SPACED * sum(some, ({ han }) => han);
    // A list of names has blanks between them, too, but no characters that stand alone.
    const areAlone = (some: typeof lines) =>
      sum(some, ({ alone }) => alone) >= Math.max(1, EACH * sum(some, ({ gaps }) => gaps.length));
    if (!isSpaced(lines) || !areAlone(lines)) return step(text, []);
    const edits = lines
      .filter(
        (line) =>
          line.gaps.length >= FEWEST && (line.isSentence ? isSpaced([line]) : areAlone([line])),
      )
      .flatMap(({ start, gaps }) =>
        gaps.map(({ 0: gap, index }) =>
          edit(NAME, text, start + index, start + index + gap.length, ''),
        ),
      );
    return step(text, edits);
  },
  examples: [
    {
      before: '今 天 是 我 第 六 次 坐 船 , 大 家 早 上 好 。 谢 谢 大 家 !',
      after: '今天是我第六次坐船,大家早上好。谢谢大家!',
    },
    {
      before: '那 我 是 一个 修 钟表 的 人\n修 钟表 的 人 来 讲 慢\n何 文 舟',
      after: '那我是一个修钟表的人\n修钟表的人来讲慢\n何文舟',
    },
    {
      before: 'Present: 何文舟 何一舟, 何平 何安, 何宁 何川',
      after: 'Present: 何文舟 何一舟, 何平 何安, 何宁 何川',
    },
    { before: 'He said, “No.” She said, “Yes.”', after: 'He said, “No.” She said, “Yes.”' },
    {
      before: '名单：何文舟 何一舟 何平 何安 何宁 何川 何清 何远',
      after: '名单：何文舟 何一舟 何平 何安 何宁 何川 何清 何远',
    },
    { before: '大家好 我今天讲渡船 讲它怎么来的', after: '大家好 我今天讲渡船 讲它怎么来的' },
  ],
};
