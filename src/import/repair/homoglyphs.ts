import type { Edit, Rule, Suggestion } from '../record.ts';
import { edit, step } from './step.ts';

const NAME = 'homoglyphs';
const CYRILLIC = 'АВЕЅІЈКМНОРСТУХаеорсухѕіј';
const AS_LATIN = 'ABESIJKMHOPCTYXaeopcyxsij';
const LATIN_OF = new Map(Array.from(CYRILLIC).map((char, index) => [char, AS_LATIN.charAt(index)]));
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\d]+/gu;

/**
 * Cyrillic letters that look Latin. In a word with Latin letters they are Latin; one that stands alone
 * among Han is listed, for it may also be what is left of a damaged character. A word all in Cyrillic is
 * Cyrillic.
 */
export const homoglyphs: Rule = {
  name: NAME,
  apply(text) {
    const edits: Edit[] = [];
    const suggestions: Suggestion[] = [];
    if (!/\p{Script=Cyrillic}/u.test(text)) return step(text, edits);
    for (const found of text.matchAll(WORD)) {
      const word = found[0];
      if (!/\p{Script=Cyrillic}/u.test(word)) continue;
      const end = found.index + word.length;
      const latin = Array.from(word)
        .map((char) => LATIN_OF.get(char) ?? char)
        .join('');
      const mixed = /\p{Script=Latin}/u.test(word) && !/\p{Script=Cyrillic}/u.test(latin);
      const besideHan =
        /\p{Script=Han}/u.test(text.charAt(found.index - 1)) ||
        /\p{Script=Han}/u.test(text.charAt(end));
      if (mixed) edits.push(edit(NAME, text, found.index, end, latin));
      else if (besideHan && word.length <= 2) {
        suggestions.push({
          rule: NAME,
          tier: 'suggested',
          start: found.index,
          end,
          found: word,
          candidates: latin === word ? [] : [latin],
        });
      }
    }
    return step(text, edits, suggestions);
  },
  examples: [
    { before: '我们的СEO讲АI', after: '我们的CEO讲AI' },
    { before: '他引用了 Толстой 的话', after: '他引用了 Толстой 的话' },
  ],
};
