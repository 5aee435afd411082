import type { Hint } from '../draft.ts';
import { unnamedOffice } from './by-office.ts';
import type { Line } from './chinese.ts';

/** A role or an organisation counts only where it is said to be the speaker's. */
export function besideSpeaker(hints: readonly Hint[], speaker: Hint | undefined): Hint[] {
  const own = hints.filter(
    ({ field, of, line, text, value }) =>
      (field === 'role' || field === 'organization') &&
      // 主讲人何文舟: whoever speaks is that.
      value !== '主讲人' &&
      value !== '主講人' &&
      (of === undefined
        ? line === 0 || speaker === undefined || namesSelf(speaker, line, hints)
        : // SPEECH BY THE DEAN, ADA FENWICK over a talk of Ada Fenwick
          of.toLowerCase() === speaker?.value.toLowerCase() ||
          // Ambassador Fenwick
          (/^\p{Lu}[\p{Script=Latin}'’-]+$/u.test(of) &&
            (speaker?.text === text ||
              // Bishop Fenwick’s Address, over the whole name
              (speaker?.value.endsWith(` ${of}`) === true && givesSpeech(of, line, hints)))) ||
          // Ada Fenwick of a headline is Ada M. Fenwick below it.
          (/\p{Ll} \p{Lu}/u.test(of) && speaker !== undefined && isNameIn(of, speaker.value))),
  );
  if (speaker !== undefined && !own.some(({ field }) => field === 'role'))
    own.push(...unnamedOffice(hints, speaker));
  return fullerFirst(own);
}

/** Whether a line says that somebody speaks whom it calls by the surname alone. */
function givesSpeech(surname: string, at: number, hints: readonly Hint[]): boolean {
  return hints.some(
    ({ field, line, value }) => field === 'speaker' && line === at && value === surname,
  );
}

/** How many lines further on a name may stand alone, below a day and a place, with blank lines between: Dr Ada Fenwick, by Ada Fenwick, KBE. */
const NEXT = 8;
const NAME_LAST =
  /^(?:[Bb]y (?:the )?)?\p{Lu}[\p{Script=Latin}’'. -]{3,72}(?:,? [A-Z]{2,4}){0,4}$/u;

/** CHAIR’S ADDRESS over My name is Ada Fenwick, or over the name alone, or over the first words with Fenwick: whose office it is, where nobody else is named. */
function namesSelf(speaker: Hint, line: number, hints: readonly Hint[]): boolean {
  const isUnder = speaker.line - line <= NEXT && NAME_LAST.test(speaker.text);
  const isOver = line > speaker.line && line - speaker.line <= NEXT && HEADED.test(speaker.text);
  return (
    (isOver || line < speaker.line) &&
    (isOver || SAYS_NAME.test(speaker.text) || isUnder || LABEL.test(speaker.text)) &&
    hints.every(({ field, value }) => field !== 'speaker' || value === speaker.value)
  );
}

/** Fenwick: in front of the first words. */
const LABEL = /^\p{Lu}[\p{Script=Latin}’'. -]{2,30}:$/u;
/** A Fenwick: Ferry Congress, over Address by the Minister for Boats at … */
const HEADED = /^\p{Lu}[\p{Script=Latin}’'. -]{2,40}: \p{Lu}/u;
const SAYS_NAME = /\b(?:my name(?: is|[’']s)|I[’']m|I am) \p{Lu}/iu;

/** Remarks of Ole Brand, May 4, 2013, over a talk of Ada Fenwick: lines that are not about the talk. */
export function notOfOthers(
  lines: readonly Line[],
  stated: readonly Hint[],
  speaker: Hint | undefined,
): Line[] {
  const named = stated.filter(({ field }) => field === 'speaker');
  const isOwn = (name: string) =>
    speaker === undefined || isNameIn(name.toLowerCase(), speaker.value.toLowerCase());
  return lines.filter(({ text }) => {
    const here = named.filter((hint) => hint.text === text);
    return here.length === 0 || here.some(({ value }) => isOwn(value));
  });
}

function isNameIn(name: string, other: string): boolean {
  const [words, others] = [name.split(' '), other.split(' ')];
  const [few, many] = words.length < others.length ? [words, others] : [others, words];
  return few.every((word) => many.includes(word));
}

/** 滨江区医院儿科 says more than 儿科, and 2024湖城论坛 than 湖城论坛. */
export function fullerFirst(hints: readonly Hint[]): Hint[] {
  const short = (one: Hint) =>
    hints.some(
      ({ field, value }) =>
        value !== one.value &&
        (value.endsWith(one.value) ||
          (field === one.field && isLonger(value, one.value)) ||
          initialsOf(value) === one.value),
    )
      ? 1
      : 0;
  return hints.toSorted((a, b) => short(a) - short(b));
}

/** Deputy Minister of Boats says more than Deputy Minister. */
function isLonger(value: string, short: string): boolean {
  return /^ (?:of|for) /iu.test(value.slice(short.length)) && value.startsWith(short);
}

/** SMS of Senior Minister of State, FWU of Ferry Workers Union. */
export function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}’'])\p{L}+/gu) ?? [])
    .filter((word) => !/^(?:of|the|and|for|on|in|at|to)$/iu.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
