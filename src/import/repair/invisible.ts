import type { Edit, Rule } from '../record.ts';
import { edit, step } from './step.ts';

const NAME = 'invisible';
/** Soft hyphen, zero-width space and non-joiner, word joiner, byte-order mark, direction marks. */
const INVISIBLE =
  /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+/gu;
/** Scripts that need the marks to be written at all. */
const NEEDED =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Characters that nobody sees, scattered by pages against copying. Scripts that need them keep them. */
export const invisible: Rule = {
  name: NAME,
  apply(text) {
    const edits: Edit[] = [];
    for (const found of text.matchAll(INVISIBLE)) {
      const end = found.index + found[0].length;
      const around = text.slice(Math.max(0, found.index - 2), end + 2);
      if (!NEEDED.test(around)) edits.push(edit(NAME, text, found.index, end, ''));
    }
    return step(text, edits);
  },
  examples: [
    { before: '大\u200b模型\ufeff的探索', after: '大模型的探索' },
    { before: 'می\u200cخواهم', after: 'می\u200cخواهم' },
  ],
};
