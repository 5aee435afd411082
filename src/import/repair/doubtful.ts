import type { Rule, Suggestion } from '../record.ts';
import { step } from './step.ts';

const NAME = 'doubtful';

interface Sign {
  /** What every place of this kind has: a text without it is not looked through. */
  has: RegExp;
  pattern: RegExp;
  /** What can be meant, from the match. */
  candidates?: (match: RegExpExecArray) => string[];
  zh: string;
  en: string;
}

/** What a rule can see and only a person can decide. */
const SIGNS: readonly Sign[] = [
  {
    has: /\uFFFD/,
    pattern: /\uFFFD+/gu,
    zh: '字符已丢失，请对照原文补上。',
    en: 'Characters are lost; restore them from the source.',
  },
  {
    has: /[锟斤烫屯]/,
    pattern: /(?:锟斤拷|锟斤|斤拷)+|烫烫烫+|屯屯屯+/gu,
    zh: '这是丢失的字符留下的痕迹，请对照原文补上。',
    en: 'This is what lost characters leave behind; restore them from the source.',
  },
  {
    has: /[?？][?？!！。；]/,
    pattern: /(?<=\p{Script=Han})[?？]{2,}(?=[。，、；])|[?？][!！。；]+[?？](?=[^?？!！]|$)/gu,
    zh: '这些问号不像提问，可能是丢失的字，请对照原文。',
    en: 'These question marks ask nothing; characters may be lost. Compare with the source.',
  },
  {
    has: /[\uE000-\uF8FF]/,
    pattern: /[\uE000-\uF8FF]+/gu,
    zh: '这里有无法显示的字符，说明前后的字节错位，请对照原文。',
    en: 'A character that cannot be shown: the bytes around it are out of step. Compare with the source.',
  },
  {
    has: /[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ][a-z]*\)/u,
    pattern: /(?<![a-z(])[a-z]*[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ][a-z]*\)/gu,
    zh: '半个拼音括号，说明前面的字损坏了，请对照原文。',
    en: 'Half of a bracketed reading: the character before it is damaged. Compare with the source.',
  },
  {
    has: /的的|了了|在在|是是/,
    pattern: /(?<!的)的的(?!的|确)|(?<!了)了了(?!了|解)|(?<!在)在在(?!在)|(?<!是)是是(?!是|非)/gu,
    candidates: ([both]) => [both.charAt(0)],
    zh: '同一个字连写了两次，可能多了一个。',
    en: 'The same character twice in a row; one may be too many.',
  },
  {
    has: /(\p{Script=Han}{2})到\1/u,
    pattern: /(?<!从\p{Script=Han}{0,4})(\p{Script=Han}{2})到\1/gu,
    zh: '前后是同一个词，其中一个可能听错或写错。',
    en: 'The same word on both sides; one of them may be misheard.',
  },
  {
    has: /[它他她我你您]们?了/,
    pattern: /(?<=^|[，。；！？,;!?])[它他她我你您]们?了(?![解断结却不然悟])/gmu,
    zh: '这里可能少了一个动词。',
    en: 'A verb may be missing here.',
  },
  {
    has: /[。！？]/,
    pattern: /(?<=^|[。！？])(\p{Script=Han}[^。！？\n]{7,60}[。！？])\1/gmu,
    candidates: ([, once = '']) => [once],
    zh: '同一句话连续出现两次。',
    en: 'The same sentence twice in a row.',
  },
];

/** Places that no rule can mend: listed, never changed. */
export const doubtful: Rule = {
  name: NAME,
  apply(text) {
    const suggestions: Suggestion[] = [];
    for (const { has, pattern, candidates, zh, en } of SIGNS) {
      if (!has.test(text)) continue;
      for (const found of text.matchAll(pattern)) {
        const end = found.index + found[0].length;
        const meant = candidates?.(found) ?? [];
        suggestions.push({
          rule: NAME,
          tier: meant.length > 0 ? 'suggested' : 'unknown',
          start: found.index,
          end,
          found: found[0],
          candidates: meant,
          note: { zh, en },
        });
      }
    }
    return step(
      text,
      [],
      suggestions.toSorted((a, b) => a.start - b.start),
    );
  },
  examples: [
    { before: '可以随便提问题，它了门槛、效果', after: '可以随便提问题，它了门槛、效果' },
    { before: '如何应用到应用当中的的问题', after: '如何应用到应用当中的的问题' },
  ],
};
