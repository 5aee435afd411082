import { gbkBytes } from '../decode/gbk.ts';
import { rankOf } from './frequency.ts';
import { isSimplifiedOnly, simpleForm, type Script } from './script.ts';

const HAN = /^\p{Script=Han}$/u;
/** Characters that are words by themselves. */
const SINGLE_WORDS = new Set(
  Array.from(
    '的了是在和也都就不有没我你他她它这那要会能到说讲看想谈问请去来做用给让叫人年月日时天点次种件很太好大小多少把被从对与及但而或之其为以最更再又还并等着过吧吗呢啊一二三两几个们',
  ),
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

/** Whether a stretch is of common characters: one in six may be of GB2312's second level, none beyond it. */
export function isEveryday(text: string): boolean {
  let han = 0;
  let rare = 0;
  for (const char of text) {
    if (!isHan(char)) continue;
    han++;
    if (isCommon(char)) continue;
    if (
      (gbkBytes(simpleForm(char)) ?? 0) < 0xd8a1 ||
      ((gbkBytes(simpleForm(char)) ?? 0) & 0xff) < 0xa1
    )
      return false;
    rare++;
  }
  return rare * 6 <= han;
}

/** Whether text of the script can have the character: a page turned into Traditional has no 这. */
export function canOccur(char: string, script: Script | undefined): boolean {
  return script !== 'zh-Hant' || !isSimplifiedOnly(char);
}

const wordKnown = new Map<string, boolean>();

/** Whether a few Han characters are one word of the dictionary. */
export function isWord(text: string): boolean {
  const had = wordKnown.get(text);
  if (had !== undefined) return had;
  const is = text.length > 1 && Array.from(text).every(isHan) && words(text).length === 1;
  if (wordKnown.size > 50_000) wordKnown.clear();
  wordKnown.set(text, is);
  return is;
}

/** Whether a Han character is a word by itself. */
export function isWordOfGrammar(char: string): boolean {
  return SINGLE_WORDS.has(simpleForm(char));
}

export function words(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), (one) => one.segment);
}

/**
 * How far a stretch reads as language, 0 to 1: the share of its Han characters that stand in a dictionary
 * word or are words of grammar by themselves. The dictionary has some words in one script only.
 */
export function readability(text: string): number {
  const han = Array.from(text).filter(isHan).length;
  return han === 0 ? 1 : 1 - wordless(text, 0, text.length).length / han;
}

/** Offsets between `start` and `end` of the Han characters that stand in no word and are none themselves. */
export function wordless(text: string, start: number, end: number): number[] {
  const simple = Array.from(text, simpleForm).join('');
  const other =
    simple.length === text.length && simple !== text ? new Set(loners(simple)) : undefined;
  return loners(text).filter((at) => at >= start && at < end && (!other || other.has(at)));
}

function loners(text: string): number[] {
  const found: number[] = [];
  let at = 0;
  for (const word of words(text)) {
    if (word.length === 1 && isHan(word) && !SINGLE_WORDS.has(simpleForm(word))) found.push(at);
    at += word.length;
  }
  return found;
}

/**
 * Whether a page kept its private-use characters. A stretch of shifted bytes has them, one in fifteen; where
 * they were removed, bytes are missing and what is read across the gap is wrong.
 */
export function keepsPrivateUse(text: string): boolean {
  return /[\ue000-\ue765]/u.test(text);
}

/** Candidates by how often talks use them; ties keep their order. */
export function byFrequency(chars: readonly string[]): string[] {
  return chars.toSorted(
    (a, b) => Math.min(rankOf(simpleForm(a)), 9999) - Math.min(rankOf(simpleForm(b)), 9999),
  );
}

/** How often a character, or two neighbouring ones, occur in a text: a look-up built when first asked. */
export function counter(text: string): (chars: string) => number {
  let counts: Map<number, number> | undefined;
  return (chars) => {
    counts ??= countPairs(text);
    return chars.length > 2 ? 0 : (counts.get(keyOf(chars, 0, chars.length)) ?? 0);
  };
}

/** Code units of one or two characters as one number. */
function keyOf(text: string, at: number, length: number): number {
  const first = text.charCodeAt(at);
  return length === 1 ? first : first * 0x10000 + text.charCodeAt(at + 1);
}

function countPairs(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x4e00) continue;
    const lengths = Math.min(2, text.length - at);
    for (let length = 1; length <= lengths; length++) {
      const key = keyOf(text, at, length);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
