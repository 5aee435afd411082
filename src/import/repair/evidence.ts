import { gbkBytes } from '../decode/gbk.ts';
import { rankOf } from './frequency.ts';
import { isSimplifiedOnly, simpleForm, type Script } from './script.ts';

const HAN = /^\p{Script=Han}$/u;
const FUNCTION_WORDS = new Set(
  '的了是在和也都就不有我你他她它这那要会能到说去来做人很把被让从对与及但而或之其为以更最再又还并等着过吧吗呢啊一二三两个们',
);

let segmenter: Intl.Segmenter | undefined;

export function isHan(char: string): boolean {
  return HAN.test(char);
}

/** Whether the character's Simplified form is one of the 3,755 of GB2312's first level. */
export function isCommon(char: string): boolean {
  const bytes = gbkBytes(simpleForm(char)) ?? 0;
  return bytes >= 0xb0a1 && bytes <= 0xd7f9 && (bytes & 0xff) >= 0xa1;
}

/** Whether text of the script can have the character: a page turned into Traditional has no 这. */
export function canOccur(char: string, script: Script | undefined): boolean {
  return script !== 'zh-Hant' || !isSimplifiedOnly(char);
}

export function words(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), (one) => one.segment);
}

/**
 * How far a stretch reads as language, 0 to 1: the share of its Han characters that stand in a dictionary
 * word or are words of grammar by themselves.
 */
export function readability(text: string): number {
  let all = 0;
  let fine = 0;
  for (const word of words(Array.from(text).map(simpleForm).join(''))) {
    const han = Array.from(word).filter(isHan).length;
    all += han;
    if (han > 1 || (han === 1 && FUNCTION_WORDS.has(word))) fine += han;
  }
  return all === 0 ? 1 : fine / all;
}

/** Candidates by how often talks use them; ties keep their order. */
export function byFrequency(chars: readonly string[]): string[] {
  return chars.toSorted(
    (a, b) => Math.min(rankOf(simpleForm(a)), 9999) - Math.min(rankOf(simpleForm(b)), 9999),
  );
}

/** How often two neighbouring characters occur in a text, as a look-up built when first asked. */
export function pairCounts(text: string): (pair: string) => number {
  let counts: Map<string, number> | undefined;
  return (pair) => {
    if (!counts) {
      counts = new Map();
      for (let at = 0; at + 1 < text.length; at++) {
        const two = text.slice(at, at + 2);
        counts.set(two, (counts.get(two) ?? 0) + 1);
      }
    }
    return counts.get(pair) ?? 0;
  };
}
