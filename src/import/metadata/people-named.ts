import type { Hint } from '../draft.ts';
import { isWordOfGrammar, words } from '../repair/evidence.ts';
import { namesSpeech } from '../structure/phrases.ts';
import type { Line } from './chinese.ts';
import type { Page } from './chinese/page.ts';
import { inSimplified } from './chinese/page.ts';
import { dotted } from './chinese/person-at.ts';
import { COMMEMORATED, DOTTED_NAME } from './chinese/words.ts';
import { isPersonName } from './person-name.ts';
import { COMPOUND_SURNAMES } from './romanize.ts';

/** Longer lines tell stories, with whoever occurs in them. */
const LONGEST = 400;

/** Whom `lines` name, the most often named first; what looks like a name may be none. */
export function peopleNamed(lines: readonly Line[]): string[] {
  return [...countNames(lines)].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}

/** 何文, 何文舟, 约翰·何 */
const SURE = /^(?:\p{Script=Han}{3,4}|\p{Script=Han}+[·•・‧].+)$/u;

/**
 * The one whom the lines about a speech name more often than anybody else, in whatever words: a name of
 * three characters, or a foreign one.
 */
export function namedWithSpeech(lines: readonly Line[], page: Page): Hint | undefined {
  const about = lines.filter(({ text }) => namesSpeech(text) && !COMMEMORATED.test(text));
  // Two characters may be a word of which the dictionary does not know.
  const sure = ([name, times]: [string, number]) => times + (SURE.test(name) ? 0.5 : 0);
  const [[name, times] = ['', 0], [, next] = ['', 0]] = [...countNames(about)]
    .map((named): [string, number] => [named[0], sure(named)])
    .toSorted(([, a], [, b]) => b - a);
  const line = about.find(({ text }) => text.includes(name));
  return times > next && SURE.test(name) && page.mentions(inSimplified(name)) > 1 && line
    ? { field: 'speaker', value: name, line: line.line, text: line.text }
    : undefined;
}

/** In how many lines each name stands. */
function countNames(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length > LONGEST) continue;
    for (const name of new Set([...hanNames(text), ...latinNames(text)]))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const FOREIGN = new RegExp(DOTTED_NAME, 'gu');
/** 创始人约翰·何在渡口: more than a name. */
const IN_SENTENCE = /[在是的与和人]|\p{Script=Han}{6}/u;

/** Characters that are a word from the surname on, but none with it, among known words; and names with dots. */
function hanNames(text: string): string[] {
  const simple = inSimplified(text);
  const found: string[] = (simple.match(FOREIGN) ?? [])
    .map((name) => dotted(name) ?? name)
    .filter((name) => !IN_SENTENCE.test(name));
  /** Where each word begins, and which ends there. */
  const starts = new Map<number, string>();
  let at = 0;
  let before = '';
  for (const word of words(simple)) {
    starts.set(at, before);
    at += word.length;
    before = word;
  }
  starts.set(at, before);
  const isName = (from: number, length: number) => {
    const name = simple.slice(from, from + length);
    return (
      name.length === length &&
      starts.has(from + length) &&
      (starts.has(from + 1) ||
        COMPOUND_SURNAMES.has(name.slice(0, 2)) ||
        // The dictionary has the names of a few whom everybody knows.
        (length === 3 && STYLED.test(simple.slice(from + length)))) &&
      !GRAMMAR.test(name) &&
      // 何文开讲: who begins to speak.
      !(name.endsWith('开') && simple.startsWith('讲', from + length)) &&
      isPersonName(name)
    );
  };
  for (at = 0; at < text.length; at++) {
    const word = starts.get(at);
    if (word === undefined || isPiece(word)) continue;
    // 第六周国旗下讲话: the week of it, and nobody called so.
    if (/[第\d一二三四五六七八九十]$/u.test(word) && simple.startsWith('周', at)) continue;
    const length = [4, 3, 2].find((each) => isName(at, each));
    if (length === undefined) continue;
    found.push(text.slice(at, at + length));
    at += length - 1;
  }
  return found;
}

/** Whether a character is no word by itself, and so the end of something else that the dictionary does not have. */
function isPiece(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word) && !isWordOfGrammar(word);
}

const STYLED = /^(?:先生|女士|同志|博士|教授|院士|演[讲说])/u;

/** What begins or ends no given name. */
const GRAMMAR =
  /[的了在是和与或及等为于做作么幺]$|^(?:[时都由和关向从来应将]|万国|全[国镇鎮县縣市省区區乡鄉村校厂廠院体體年面球])/u;

const LATIN = /(?<!\p{L})\p{Lu}[\p{L}’'.-]{1,20}(?: \p{Lu}[\p{L}’'.-]{0,20}){1,3}(?!\p{L})/gu;

function latinNames(text: string): string[] {
  return (text.match(LATIN) ?? []).filter(isPersonName);
}
