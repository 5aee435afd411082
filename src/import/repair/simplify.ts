import type { Edit, Rule } from '../record.ts';
import { edit, step } from './step.ts';
import { scriptOf, simplified } from './script.ts';

const NAME = 'simplify';

/** Names that Simplified text writes with a Traditional character. */
const PROTECTED = ['昇腾', '昇思', '昇平', '昇辉', '毕昇', '洪昇', '魏徵', '宫徵', '宮商角徵羽'];

/** What a character-by-character converter leaves as it is, and what a writer of Traditional has instead. */
const LEFT = /[后里么于]/gu;
const WRITTEN = /[後裡裏麼於]/gu;
const HAN_RUN = /\p{Script=Han}+/gu;

/**
 * Whether a Traditional text was Simplified before: it writes 后, 里, 么 and 于 where a writer of
 * Traditional has 後, 裡, 麼 and 於. A converter's readings in it, `converted`, say so by themselves unless
 * the words contradict.
 */
export function wasSimplified(text: string, converted = false): boolean {
  if (scriptOf(text) !== 'zh-Hant') return false;
  const left = text.match(LEFT)?.length ?? 0;
  const written = text.match(WRITTEN)?.length ?? 0;
  return written * 10 <= left && left >= (converted ? 0 : 3);
}

/** Every Han character of the text in its Simplified form, protected names apart. */
export function toSimplified(text: string): Edit[] {
  const after = withNames(text, simplified(text));
  if (after.length !== text.length) return byRuns(text);
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === after[at]) continue;
    let end = at + 1;
    while (end < text.length && text[end] !== after[end]) end++;
    edits.push(edit(NAME, text, at, end, after.slice(at, end)));
    at = end;
  }
  return edits;
}

/** Back to Simplified, and only for a text that came from there; Taiwan's and Hong Kong's texts stay. */
export const simplify: Rule = {
  name: NAME,
  apply: (text) => step(text, wasSimplified(text) ? toSimplified(text) : []),
  examples: [
    {
      before: '這個模型在昇騰上訓練，后來在會議里講了，什么都變了。',
      after: '这个模型在昇腾上训练，后来在会议里讲了，什么都变了。',
    },
    {
      before: '後來在會議裡講了，什麼都變了，關於這個模型。',
      after: '後來在會議裡講了，什麼都變了，關於這個模型。',
      note: 'Written in Traditional: nothing to undo.',
    },
    { before: '这里面什么都有，后来也一样。', after: '这里面什么都有，后来也一样。' },
  ],
};

/** `after` with the protected names as they are written. */
function withNames(text: string, after: string): string {
  let named = after;
  for (const name of PROTECTED) {
    const plain = simplified(name);
    if (plain === name) continue;
    for (let at = named.indexOf(plain); at >= 0; at = named.indexOf(plain, at + 1)) {
      const source = text.slice(at, at + name.length);
      // Only where the source has the rare character itself: 升平 stays 升平.
      const same = Array.from(name).every((char, i) => char === plain[i] || source[i] === char);
      if (same) named = named.slice(0, at) + name + named.slice(at + name.length);
    }
  }
  return named;
}

/** The same, run by run, for a text whose length the conversion changes. */
function byRuns(text: string): Edit[] {
  return Array.from(text.matchAll(HAN_RUN), (run) =>
    edit(NAME, text, run.index, run.index + run[0].length, withNames(run[0], simplified(run[0]))),
  ).filter((one) => one.before !== one.after);
}
