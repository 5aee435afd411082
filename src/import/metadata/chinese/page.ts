import { simpleForm } from '../../repair/script.ts';
import { isPersonName } from '../person-name.ts';
import { ROLES } from './words.ts';

/** The page around a line, by which one sees whether words are a name. */
export interface Page {
  /** How often the page has `words`, in Simplified. */
  mentions: (words: string) => number;
  /** A name with the character that follows it wherever it stands. */
  wholeName: (name: string) => string;
}

/** In Simplified and with its marks in full width, character by character; a character whose simple form is longer (鋐) stays. */
export function inSimplified(text: string): string {
  return withFullMarks(
    Array.from(text, (char) => {
      const simple = char.length === 1 ? simpleForm(char) : char;
      return simple.length === char.length ? simple : char;
    }).join(''),
  );
}

const FULL: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
/** A mark behind a Chinese character or a closing mark, or between another and a Chinese character. */
const MARK =
  /(?<=[\p{Script=Han}”’》」』）】〉)]\s?)[,;!?]|(?<=[\p{L}\p{N}%])[,;!?](?=\s?[\p{Script=Han}“‘《「『（【])|(?<=[\p{Script=Han}”’》」』）】〉)]):|(?<=[\p{L}\p{N}%]):(?=[\p{Script=Han}“‘《「『（【])/gu;
const BRACKETS = /\((?=\p{Script=Han}|[^()\n]{0,80}\p{Script=Han}\))([^()\n]{1,200})\)/gu;

/** 各位来宾,大家好! as 各位来宾，大家好！, of the same length. */
function withFullMarks(text: string): string {
  if (!/[,:;!?(]/u.test(text)) return text;
  return text.replace(BRACKETS, '（$1）').replace(MARK, (mark) => FULL[mark] ?? mark);
}

/** @param texts what stands around the talk, and the talk */
export function pageOf(texts: readonly string[]): Page {
  let folded: string | undefined;
  const whole = () => (folded ??= inSimplified(texts.join('\n')));
  const counted = new Map<string, number>();
  const mentions = (words: string) => {
    const had = counted.get(words);
    if (had !== undefined) return had;
    const count = whole().split(words).length - 1;
    counted.set(words, count);
    return count;
  };
  const completed = new Map<string, string>();
  const complete = (name: string) => {
    const had = completed.get(name) ?? wholeName(name, whole());
    completed.set(name, had);
    return had;
  };
  return { mentions, wholeName: complete };
}

/** What follows a name in a sentence and is no part of it, unless a mark follows that. */
const AFTER =
  /[在于出做作题題首发發表说說称稱是的与與和以为為就从從向对對带帶将將曾也都将先女老教博院主答回宣指呼应應访訪会會]/u;

/** 何以 is 何以为 where no other character follows it. */
function wholeName(name: string, whole: string): string {
  const all = [...whole.matchAll(new RegExp(`${name}(\\p{Script=Han})?`, 'gu'))];
  const [next = ''] = all.map(([, char]) => char ?? '');
  // 何文舟何会长: the surname again, as people are addressed.
  if (next === '' || next === name[0] || all.length < 2 || all.some(([, char]) => char !== next))
    return name;
  const longer = name + next;
  const marked = new RegExp(`${longer}(?:[：:，、,（(]|先生|女士|老[师師])`, 'u').test(whole);
  if (!isPersonName(longer) || (!marked && AFTER.test(next))) return name;
  // 何文舟常务副会长: an office begins there.
  return new RegExp(`${name}(?:${ROLES})`, 'u').test(whole) ? name : longer;
}
