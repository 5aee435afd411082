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

/** In Simplified and with its marks in full width, character by character; the text keeps its length. */
export function inSimplified(text: string): string {
  return inFullWidth(Array.from(text, inSimpleForm).join(''));
}

/** 铉 for 鉉, but 鋐 itself, whose simple form is longer by one unit: one such name must not leave a whole line as it is. */
function inSimpleForm(char: string): string {
  const simple = simpleForm(char);
  return simple.length === char.length ? simple : char;
}

/** 湖城,渡口: beside Chinese a mark in half width is one of Chinese. */
function inFullWidth(text: string): string {
  return text.replaceAll(HALF_WIDTH, (mark) => FULL_WIDTH[mark] ?? mark);
}
const HALF_WIDTH =
  /(?<=[\p{Script=Han}”」』》）)]\s?)[,;!?]|[,;!?](?=\s?[\p{Script=Han}“「『《])/gu;
const FULL_WIDTH: Record<string, string> = { ',': '，', ';': '；', '!': '！', '?': '？' };

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
