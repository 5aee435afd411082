import { Converter } from 'opencc-js/cn2t';
import type { Rule, Suggestion } from '../record.ts';
import { isHan, isWord } from './evidence.ts';
import { isSimplifiedOnly, isTraditionalOnly, scriptOf, simpleForm } from './script.ts';
import { step } from './step.ts';

const NAME = 'over-converted';
/**
 * Forms that Traditional texts have now and then, in 傢俱, 兩隻, 頭髮, and that converters of single
 * characters write for each 家, 只 and 发.
 */
const RARE = /[傢隻麵錶彆纔颱嚮髮曆乾穀]/gu;
/** So many of them, and so many wrong words, in a thousand characters no writer has. */
const FEWEST = 3;
const RARE_SHARE = 0.0005;
const WRONG_SHARE = 0.001;

let convert: ((text: string) => string) | undefined;
const converted = new Map<string, string>();

/**
 * Words of a Traditional text that a converter wrote character by character from Simplified: 隻有 for
 * 只有, 公裡 for 公里. Which character a word has is known by OpenCC's phrases. Places are only listed,
 * and only where the whole text shows such a converter: a name can have any character.
 */
export const overConverted: Rule = {
  name: NAME,
  apply(text) {
    const rare = text.match(RARE)?.length ?? 0;
    if (rare < FEWEST || rare < text.length * RARE_SHARE || scriptOf(text) !== 'zh-Hant') {
      return step(text, []);
    }
    const found = wrongWords(text);
    const shown = found.length >= FEWEST && found.length >= text.length * WRONG_SHARE;
    return step(text, [], shown ? found : []);
  },
  examples: [
    {
      before: '這裡隻有三公裡，大傢髮現了全麵的問題，若乾隻是係統。',
      after: '這裡隻有三公裡，大傢髮現了全麵的問題，若乾隻是係統。',
      note: 'Listed: 只有, 公里, 大家, 發現, 全面, 若干, 只是, 系統.',
    },
    {
      before: '他剪了頭髮，買了傢俱，養了兩隻貓和三隻狗，手錶也乾淨。',
      after: '他剪了頭髮，買了傢俱，養了兩隻貓和三隻狗，手錶也乾淨。',
      note: 'Written so: nothing is listed.',
    },
  ],
};

function wrongWords(text: string): Suggestion[] {
  const found: Suggestion[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (!isTraditionalOnly(char) || !hasOtherForm(char)) continue;
    const expected = expectedForm(char, text.charAt(at - 1), text.charAt(at + 1));
    if (expected === undefined) continue;
    found.push({
      rule: NAME,
      tier: 'suggested',
      start: at,
      end: at + 1,
      found: char,
      candidates: [expected],
      note: {
        zh: '像是逐字由简体转成繁体时选错的字；请对照原文。',
        en: 'It looks as if Simplified was converted character by character and the wrong form was chosen; compare with the source.',
      },
    });
  }
  return found;
}

/** The form that the word has in which `char` stands, where it is another one. */
function expectedForm(char: string, before: string, next: string): string | undefined {
  const simple = simpleForm(char);
  const usual = inTraditional(simple);
  const sides = [
    isHan(before) ? { word: simpleForm(before) + simple, at: 1 } : undefined,
    isHan(next) ? { word: simple + simpleForm(next), at: 0 } : undefined,
  ].flatMap((side) => (side ? [{ ...side, form: inTraditional(side.word).charAt(side.at) }] : []));
  // The usual form of a character is right by a word alone; another is, too, by what converters know.
  const right = sides.some(({ word, form }) => form === char && (char !== usual || isWord(word)));
  if (right) return undefined;
  return sides.find(({ word, form }) => form !== char && isWord(word))?.form;
}

function inTraditional(simple: string): string {
  const had = converted.get(simple);
  if (had !== undefined) return had;
  convert ??= Converter({ from: 'cn', to: 'tw' });
  const made = convert(simple);
  if (converted.size > 50_000) converted.clear();
  converted.set(simple, made);
  return made;
}

let forms: Map<string, number> | undefined;

/** Whether what Simplified writes for `char` it writes for another Traditional character, too. */
function hasOtherForm(char: string): boolean {
  if (!forms) {
    forms = new Map();
    for (let code = 0x4e00; code <= 0x9fa5; code++) {
      const each = String.fromCharCode(code);
      const simple = simpleForm(each);
      if (simple !== each) forms.set(simple, (forms.get(simple) ?? 0) + 1);
    }
  }
  const simple = simpleForm(char);
  return (forms.get(simple) ?? 0) + (isSimplifiedOnly(simple) ? 0 : 1) > 1;
}
