import type { Edit, Rule } from '../record.ts';
import { edit, step } from './step.ts';

const NAME = 'punctuation';
const FULL: Record<string, string> = {
  ',': '，',
  '?': '？',
  '!': '！',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
};
const HAN = /[\p{Script=Han}〇]/u;
const MARK = /(?<![,?!;:\uFFFD])[,?!;:](?![,?!;:])/gu;
const CLOSING = /[”’》」』）】〉\p{Script=Han}〇]/u;
const OPENING = /[“‘《「『（【〈\p{Script=Han}〇]/u;
const BRACKETS = /\(([^()\n]{1,200})\)/gu;

/**
 * Full-width punctuation in Chinese text. A mark is Chinese when Han or a Chinese bracket stands on both
 * sides, or on one side with a letter, a digit or the line's end on the other; a blank after it means
 * Western punctuation unless Han follows the blank, too. Times, numbers and addresses have no Han beside
 * their marks. Brackets change in pairs, when Han stands inside beside one of them and around them.
 */
export const repairPunctuation: Rule = {
  name: NAME,
  apply(text) {
    const edits: Edit[] = [];
    if (!/[,?!;:(]/u.test(text) || !HAN.test(text)) return step(text, edits);
    const brackets = bracketEdits(text);
    const written = new Map(brackets.map(({ start, after }) => [start, after]));
    const charAt = (at: number) => written.get(at) ?? text.charAt(at);
    for (const found of text.matchAll(MARK)) {
      const at = found.index;
      const end = at + 1;
      const before = charAt(at - 1);
      const next = charAt(end);
      const blank = next === ' ' && OPENING.test(text.charAt(end + 1)) && CLOSING.test(before);
      if (!blank && !isChinese(before, next)) continue;
      edits.push(edit(NAME, text, at, blank ? end + 1 : end, FULL[found[0]] ?? found[0]));
    }
    return step(
      text,
      [...edits, ...brackets].toSorted((a, b) => a.start - b.start),
    );
  },
  examples: [
    { before: '大家好,我是张帆,今天讲GPT,谢谢!', after: '大家好，我是张帆，今天讲GPT，谢谢！' },
    { before: '时间是10:30,比分3:2,共3,500人', after: '时间是10:30，比分3:2，共3,500人' },
    { before: '他说:“好的”,然后呢?', after: '他说：“好的”，然后呢？' },
    { before: '智谱(Zhipu)和大模型(下称模型)', after: '智谱(Zhipu)和大模型（下称模型）' },
    { before: '当地(一期)?他说(大家)，好', after: '当地（一期）？他说（大家），好' },
    { before: '我们(见(一)节)讲过', after: '我们（见（一）节）讲过' },
    { before: 'Hello, 你好! See https://a.cn/?q=1', after: 'Hello, 你好! See https://a.cn/?q=1' },
    {
      before: '这个速度变得非???。',
      after: '这个速度变得非???。',
      note: 'Lost characters, not questions.',
    },
  ],
};

/** Brackets within brackets change first: those around them are seen as soon as these are full-width. */
function bracketEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  let written = text;
  for (let pairs = pairsIn(written); pairs.length > 0; pairs = pairsIn(written)) {
    const characters = written.split('');
    for (const at of pairs) {
      const after = FULL[text.charAt(at)] ?? '';
      edits.push(edit(NAME, text, at, at + 1, after));
      characters[at] = after;
    }
    written = characters.join('');
  }
  return edits;
}

/** Offsets of the brackets that hold no others and belong to Chinese text. */
function pairsIn(text: string): number[] {
  return [...text.matchAll(BRACKETS)].flatMap((found) => {
    const inside = found[1] ?? '';
    const end = found.index + found[0].length;
    const around = HAN.test(text.charAt(found.index - 1)) || HAN.test(text.charAt(end));
    const within = HAN.test(inside.charAt(0) + inside.slice(-1));
    return around && within ? [found.index, end - 1] : [];
  });
}

/** Whether a mark between these two belongs to Chinese text. */
function isChinese(before: string, next: string): boolean {
  if (CLOSING.test(before)) return next === '' || /[^\s,?!;:/]/u.test(next) || next === '\n';
  return HAN.test(next) && /[\p{L}\p{N}%)\]"]/u.test(before);
}
