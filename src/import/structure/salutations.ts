import { isNameOnly, namesThosePresent } from '../metadata/english/lines.ts';
import { announcesTalk } from './announcements.ts';
import type { Line } from './page-lines.ts';
import { salutes } from './greetings.ts';
import { isProse, withoutShort } from './phrases.ts';
import { titlesSpeech } from './speech-titles.ts';

/** Characters of a heading, and of somebody's name and office in a list of those present. */
const LONGEST_HEADING = 40;
const LONGEST_NAME = 160;

/**
 * As many lines earlier as call those who listen, one by one.
 *
 * @param givers whom the page's headline names: nobody else who stands over a greeting with an office speaks
 */
export function withSalutation(
  lines: readonly Line[],
  start: number,
  givers: readonly string[] = [],
): number {
  const protocol = lines.slice(0, start).findLastIndex(({ text }) => PROTOCOL.test(text));
  if (protocol >= 0 && start - protocol <= LONGEST_PROTOCOL) return protocol + 1;
  const first = calledFrom(lines, start);
  let [list, named] = [first, 0];
  for (let at = first - 1; at >= 0; at--) {
    const before = lines[at];
    const present = before ? thosePresentIn(before) : 0;
    // Introduction: a heading may stand between those present and the greeting.
    const mayHead = before?.isProse === false && before.text.length < LONGEST_HEADING;
    if (present === 0 && (at < first - 1 || !mayHead)) break;
    if (present > 0) [list, named] = [at, named + present];
  }
  return throughListed(
    lines,
    givers,
    throughCalled(lines, named >= LIST ? calledFrom(lines, list) : first),
  );
}

/** Madam Chair / Dr Ole Brand Head of the Lake School / Members of the Court: index of the topmost sure call over `start`, with those between it and `start` who are named without one. */
function throughCalled(lines: readonly Line[], start: number): number {
  const sure: number[] = [];
  for (let at = start - 1; at >= 0 && start - at <= LONGEST_PROTOCOL; at--) {
    const line = lines[at];
    if (!line || !mayBePresent(line)) break;
    // Address to the / Members of the Lake Assembly: to whom, and no call.
    if (SURE.test(line.text) && !GOES_ON.test(lines[at - 1]?.text ?? '')) sure.push(at);
  }
  // One sure call is none over a bare good morning, nor where it stands alone: whoever speaks may be styled so.
  const top = sure.at(-1) ?? start;
  const isCalled = sure.length > 1 || (start - top > 1 && salutes(lines[start]?.text ?? ''));
  return isCalled ? top : start;
}
const GOES_ON = /\b(?:to|of|for|at|by|before)(?: the)?$/iu;
const SURE =
  /^(?:(?:the )?program(?:me)? director$|(?:his|her|your) excellenc|(?:the )?hon(?:ou?rable)?\.? .{3,120}[,;:]$|members of (?:the )?\p{Lu}|distinguished \p{L}|excellencies|madam (?:chair\p{L}*|president|speaker)[,:;]?$)/iu;

/** Prime Minister of Lakeland, Ada Fenwick, / Governor Ole Brand, Chair of the Club,: index of the topmost of the lines over a salutation that all go on, or are the items of one list. */
function throughListed(lines: readonly Line[], givers: readonly string[], start: number): number {
  const others = throughOthers(lines, givers, start);
  const called = lines
    .slice(start, start + (others < start ? LONGEST_PROTOCOL : 2))
    .some(({ text }) => salutes(text) || PARTED.test(withoutShort(text)));
  if (!called) return start;
  let top = others;
  while (top > 0 && isListed(lines[top - 1], lines[top - 2])) top--;
  // Remarks by Ada Fenwick, / Minister for Boats,: what the name of a speech goes on with is nobody present.
  const above = lines[top - 1]?.text ?? '';
  const listed = lines.slice(top, start).map(({ text }) => text);
  const isPresent = (text: string) => namesThosePresent(withoutMark(text));
  // • Ferries carry more people than ever, minister says: points of a page are nobody.
  if (listed.some((text) => /^[•·*]/u.test(text)) && !listed.some(isPresent)) return start;
  const isList = listed.length > 1 || listed.some(isPresent);
  return isList && !above.endsWith(',') && !GOES_ON.test(above) ? top : start;
}

/** Mr Ole Brand, Chair of the Club / Friends and colleagues: index of the topmost of the short lines over a greeting who has an office, where the headline names another as the giver. */
function throughOthers(lines: readonly Line[], givers: readonly string[], start: number): number {
  if (givers.length === 0) return start;
  let top = start;
  for (let at = start - 1; at >= 0 && start - at <= LONGEST_PROTOCOL; at--) {
    const line = lines[at];
    const text = withoutMark(line?.text ?? '');
    if (!line || !mayBePresent({ ...line, text })) break;
    // The Boats and Oars Club is not of Ms Boats.
    if (givers.some((name) => text.slice(0, LONGEST_NAME / 4).includes(name))) break;
    if (namesThosePresent(text) || STYLED.test(text)) top = at;
  }
  return top;
}

/** Professor Ada Fenwick, Dean of the Lake School: a style, and what the name has behind it. */
const STYLED =
  /^(?:mr|mrs|ms|mdm|dr|prof(?:essor)?|(?:chief )?justice|judge|ambassador|minister|senator|sir|dame|hon(?:ou?rable)?)\b\.? \p{Lu}[^,]{2,60}, \p{Lu}/iu;

function withoutMark(text: string): string {
  return text.replace(/[,;.]$/u, '');
}

const PARTED =
  /^(?!\W*(?:by|at|on|in|before|delivered|given|presented|to) |.*(?:\p{Script=Han}|\d|:))(?:[^.!?]{3,160}[,;]|[•·*]\s(?=.*[ ,]).{12,160})$/u;
/** Members of Parliament, Chairperson: whom lists call without a mark. */
const CALLED_ALONE =
  /^(?:(?:members|ministers|representatives|heads) of \p{Lu}.{2,60}|chair(?:person|man|woman)?)$/iu;

function isListed(line: Line | undefined, above: Line | undefined): boolean {
  if (!line?.isPassage || line.noise !== undefined || line.text.length > LONGEST_NAME) return false;
  const { text } = line;
  const goesOn = PARTED.test(withoutShort(above?.text ?? '')) || / and,?$/u.test(above?.text ?? '');
  return (
    !titlesSpeech(text) &&
    !announcesTalk(text) &&
    (PARTED.test(withoutShort(text)) ||
      CALLED_ALONE.test(text) ||
      (goesOn && /^\p{L}[^.!?]{3,120}\.?$/u.test(text) && !SAYS.test(text)))
  );
}
const SAYS = /\b(?:I|we|it|he|she|they|this|is|are|was|were|has|have|had|will)\b/iu;

/** Whether a line could name somebody who is present: no title, day, note or sentence. */
function mayBePresent({ isPassage, noise, text }: Line): boolean {
  return (
    isPassage &&
    noise === undefined &&
    text.length <= LONGEST_NAME &&
    !/[.!?]$/u.test(text) &&
    !/\b(?:19|20)\d{2}\b/u.test(text) &&
    !titlesSpeech(text) &&
    !announcesTalk(text)
  );
}

/** Index of the first of the lines right over `start` that call those present. */
function calledFrom(lines: readonly Line[], start: number): number {
  let first = start;
  for (let before = lines[first - 1]; before && isSalutation(before); before = lines[first - 1])
    first--;
  first -= calledOver(lines.slice(0, first));
  first -= presentInChinese(lines.slice(0, first));
  // Those without a word for it stand among those with one.
  return first < start ? calledFrom(lines, first) : start;
}

/** PROTOCOL: what heads those present, one a line. */
const PROTOCOL = /^(?:protocols?|salutations?)\s*[:.]?$/iu;
const LONGEST_PROTOCOL = 30;

/** Madam Deputy Governor, Members of the House, The Chief Judge: by words with which nobody is named who speaks. */
const ADDRESSES =
  /^(?:madam|mr\.?|my lords?|excellenc(?:y|ies)|(?:his|her) excellency|your (?:excellenc|honou?r|majest|royal|grace|worship|lordship)\p{L}*|members of|representatives? of|(?:the )?program(?:me)? director|guests? of honou?r|distinguished|fellow|dear|honou?rable members|honou?rable members|heads of|delegates|colleagues|comrades|ladies|the (?:chief|chancellor|chair|dean|hon|visitor|vice|provost|rector|mayor|minister|provincial|district))(?!\p{L})/iu;
/** Hon. Minister, Lecturers and Graduates of the School, 3. Our Royal Fathers: others whom a list of those present may have. */
const MAY_CALL =
  /[,;:!]$|^(?:the )?honou?rable \p{Lu}|^our (?:\p{L}+ ){1,4}\p{L}+(?:, the \p{L}+)?$|^(?:[•·*-]|\d{1,2}[.)]?)\s+\p{L}|^(?:hon|lecturers|teachers|staff|students|parents|graduates|justices|ministers)\b.* (?:of|to) (?:the|our|this) \p{Lu}/iu;
const LIST_MARK = /^(?:[•·*-]|\d{1,2}[.)]?)\s+(?=\p{L})/u;

/** Madam Deputy Governor */
const TO_OFFICE =
  /^guests? of honou?r\b[^.!?]{0,80}$|^(?:madam|mr\.?|my lord) (?:(?:deputy|vice|chief|prime|lord) )*(?:president|chair(?:man|woman|person)?|speaker|governor|minister|mayor|judge|justice|registrar|chancellor|rector|provost|dean|secretary|commissioner|ambassador|moderator)$/iu;

/** How many lines right over a salutation call those present: several, of which one is certain, or one that names an office. */
function calledOver(lines: readonly Line[]): number {
  const calls = ({ isPassage, noise, isProse, text }: Line) => {
    const words = text.replace(LIST_MARK, '');
    return (
      isPassage &&
      noise === undefined &&
      !isProse &&
      text.length <= LONGEST_NAME &&
      !/\d/u.test(OFFICE_FIRST.test(text) ? words.replaceAll(YEAR, '') : words) &&
      !/\p{Script=Han}/u.test(text) &&
      !announcesTalk(text) &&
      !titlesSpeech(text) &&
      (/[,;:]$/u.test(text) ||
        LIST_MARK.test(text) ||
        OFFICE_FIRST.test(text) ||
        !isNameOnly(words)) &&
      (ADDRESSES.test(words) || MAY_CALL.test(text) || OFFICE_FIRST.test(text))
    );
  };
  const called = lines.slice(lines.findLastIndex((line) => !calls(line)) + 1);
  const sure = called.filter(({ text }) => ADDRESSES.test(text.replace(LIST_MARK, '')));
  if (called.length > 1)
    // Deputy Minister Fenwick, / Harbour colleagues, / Ladies and gentlemen,
    return sure.length > 0 || areCalled(called) || areOfficers(called) ? called.length : 0;
  // Judge Fenwick: / Mr Speaker / Minister Fenwick,
  const only = called[0]?.text ?? '';
  const named = only.replace(/^(?:mr|mrs|ms|dr|prof)\./iu, '');
  const isCalled = /^(?!(?:from|via|by|at|on|in|here|source)\b)[^.!?]{3,100}[:,]$/iu.test(named);
  return isCalled || TO_OFFICE.test(only) ? called.length : 0;
}

const YEAR = /\b(?:19|20)\d{2}\b/gu;
const OFFICE =
  '(?:commissioner|mayor|ambassador|minister|governor|senator|councillor|bishop|archbishop|justice|judge|general|admiral|secretary|director|president|principal)';
const OFFICE_FIRST = new RegExp(`^${OFFICE}\\b`, 'iu');
const OFFICER = new RegExp(`^${OFFICE}(?: \\p{Lu}[\\p{L}’'-]+){2,3}$`, 'iu');

/** Ambassador of Lakeland to Fenland Ole Brand / Mayor Mara Lindt / Commissioner of … : each by office, and one at least by nothing else. */
function areOfficers(lines: readonly Line[]): boolean {
  return (
    lines.length >= LIST &&
    lines.every(({ text }) => OFFICE_FIRST.test(text) && !/[’']s\b/u.test(text)) &&
    new Set(lines.map(({ text }) => text.split(' ', 1)[0])).size > 1 &&
    lines.some(({ text }) => OFFICER.test(text))
  );
}

/** Whether each line ends with a comma, from somebody with office or style on: who gives the speech may stand there by name. */
function areCalled(lines: readonly Line[]): boolean {
  const [first = ''] = lines.map(({ text }) => text.replace(/,$/u, ''));
  return lines.every(({ text }) => text.endsWith(',')) && namesThosePresent(first);
}

/** Lines in a row that each name somebody are a list. */
const LIST = 3;

/** 渡口局次长何文舟先生 / 渡口协会 何一舟会长 / 渡口的朋友们: each styled, and nothing said of them. */
const STYLED_ZH =
  /^[^，。！？!?:：；;\d（(]{4,40}(?:先生|女士|博士|教授|[院校会會议議部局司署馆館社董]?[长長员員]|主席|[总總]裁|理事|伉[俪儷]|[阁閣]下|[太平]绅士|紳士|[们們])[，,、]?$/u;

/** How many lines right over a greeting name those present in Chinese: two and more, since whoever speaks may stand there alone. */
function presentInChinese(lines: readonly Line[]): number {
  const isPresent = ({ isPassage, noise, text }: Line) =>
    isPassage && noise === undefined && STYLED_ZH.test(text) && !titlesSpeech(text);
  const listed = lines.slice(lines.findLastIndex((line) => !isPresent(line)) + 1);
  return listed.length > 1 ? listed.length : 0;
}

/** How many people a paragraph names with their offices, where all its lines are short. */
function thosePresentIn({ isPassage, noise, text }: Line): number {
  const each = text.split('\n');
  const isList =
    isPassage && !noise && each.every((line) => line.length < LONGEST_NAME && !isProse(line));
  return isList ? each.filter(namesThosePresent).length : 0;
}

function isSalutation({ isPassage, noise, text }: Line): boolean {
  // Of a list of those present each ends with a semicolon.
  const listed = text.endsWith(';') && text.length < LONGEST_NAME;
  return isPassage && !noise && (salutes(text) || listed) && !announcesTalk(text);
}
