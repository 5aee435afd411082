import { matchesIn } from '../matches.ts';
import type { Examples, TextRule } from '../rule.ts';

/** What UTF-8 looks like when it is read as another encoding, and the other way round. */
const MOJIBAKE =
  /锟斤拷(?:锟斤拷|锟)*|[烫屯]{3,}|â€[™œ\u009D“”˜¦]|Ã[\u00A0-\u00BF]|(?:[ä-é][\u00A0-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}){2,}/gu;

export const mojibake: TextRule = {
  name: 'mojibake',
  severity: 'error',
  scope: 'text',
  check: (text) =>
    matchesIn(text, MOJIBAKE).map(({ found, place }) => ({
      ...place,
      found,
      expected: '原来的文字 · the text as it was',
      hint: {
        zh: '这是用错编码读出来的乱码：用正确的编码重取来源（npm run import 会修复）；若是举例，放进反引号里。',
        en: 'This text was read in the wrong encoding: take it from the source again (npm run import repairs it); put it in backticks if it is an example.',
      },
    })),
};

export const examples: Examples = {
  good: [
    { body: '乱码里最有名的是 `锟斤拷`。' },
    { body: 'São Paulo, Malmö, façade, Ångström: all of them are right.' },
  ],
  bad: [
    { body: '他说锟斤拷锟斤拷。', found: '锟斤拷锟斤拷' },
    { body: 'Itâ€™s a fine day.', found: 'â€™' },
    { body: 'A cafÃ© in town.', found: 'Ã©' },
  ],
};
