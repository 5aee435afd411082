import { isCredit, isNameOnly, namesThosePresent } from '../metadata/english/lines.ts';
import { hasProseAfter, lastAnnouncement, LONGEST_PROMPT } from './last-announcement.ts';
import type { Line } from './page-lines.ts';
import { proseLength, speechLength } from './page-lines.ts';
import { bare, isNumbered, leadLength, repeated } from './head-of-page.ts';
import { isBareDate } from './bare-date.ts';
import { withCaptions } from './caption-lines.ts';
import { announcesTalk, presentsText, tellsOfDelivery } from './announcements.ts';
import { greets, isEditorsNote, isProse, reports, salutes, tellsOfText } from './phrases.ts';
import { isPersonName } from '../metadata/person-name.ts';
import { namesSpeaker, titlesSpeech } from './talk-signs.ts';

export interface Start {
  index: number;
  /** Whether a line says that the talk follows. */
  announced: boolean;
}

/** Index of the first line of the talk. */
export function startOf(lines: readonly Line[], people: readonly string[]): Start {
  const start = saidStart(lines, people);
  return { ...start, index: afterCredits(lines, start.index) };
}

function saidStart(lines: readonly Line[], people: readonly string[]): Start {
  const announced = lastAnnouncement(lines);
  if (announced >= 0) return { index: afterAnnouncement(lines, announced), announced: true };
  const presented = lines.findIndex(
    ({ isPassage, speaker, text }, index) =>
      isPassage &&
      speaker === undefined &&
      (presentsText(text) || tellsOfDelivery(text)) &&
      hasProseAfter(lines, index) &&
      speechLength(lines.slice(0, index)) < speechLength(lines.slice(index + 1)) * 0.1,
  );
  if (presented >= 0) return { index: afterAnnouncement(lines, presented), announced: true };
  const turn = firstTurn(lines);
  if (turn !== undefined) return { index: withChapter(lines, turn), announced: false };
  const lead = leadLength(lines, people);
  // A headline may thank or welcome, too: what stands there twice greets nobody.
  const isTitle = (text: string) =>
    !salutes(text) && (repeated(lines).includes(bare(text)) || WELCOMES.test(text));
  const greeting = lines.findIndex(
    ({ isPassage, text }, index) =>
      index < lead + 12 && isPassage && greets(text) && !reports(text) && !isTitle(text),
  );
  // A greeting far into the text is somebody else's, or part of the talk.
  const reaches =
    greeting >= 0 &&
    (!lines.slice(lead, greeting).some(({ isSpeech }) => isSpeech) ||
      // Below what is quoted of it, when and where it was given stand right over its first words.
      isBareDate(lines[greeting - 1]?.text ?? ''));
  const start = withSalutation(lines, reaches ? greeting : lead);
  return { index: withCaptions(lines, start), announced: false };
}

/** Welcome to the 2010 Ferry Conference: a headline. */
const WELCOMES =
  /^welcome to (?:the )?(?:\d{4} )?\p{Lu}[^.,!?]*\b(?:conference|summit|forum|congress|meeting|festival|convention|symposium)s?(?: \d{4})?$/iu;

/** A dialogue begins with its first turn, and no prose of anybody between. */
function afterAnnouncement(lines: readonly Line[], announced: number): number {
  const start = afterTitle(lines, announced + 1);
  const turn = firstTurn(lines.slice(start)) ?? 0;
  const between = lines.slice(start, start + turn);
  return turn === 0 || between.some(({ isSpeech }) => isSpeech)
    ? start
    : withChapter(lines, start + turn);
}

/** A dialogue begins with its first turn, if what stands before it is short against it. */
function firstTurn(lines: readonly Line[]): number | undefined {
  const turns = lines.filter(({ speaker }) => speaker !== undefined);
  if (turns.length < 3 || new Set(turns.map(({ speaker }) => speaker)).size < 2) return undefined;
  const first = lines.findIndex(
    ({ speaker, isProse, isLabel }) => speaker !== undefined && (isProse || isLabel),
  );
  if (proseLength(lines.slice(0, first)) >= proseLength(lines) * 0.3) return undefined;
  // Whoever greets before the first label has none, and speaks.
  const greeting = lines
    .slice(0, first)
    .findIndex(({ isSpeech, text }) => isSpeech && text.length > LONGEST_PROMPT && greets(text));
  return greeting < 0 ? first : greeting;
}

/** From the heading right above on, where the talk has others like it. */
function withChapter(lines: readonly Line[], start: number): number {
  const above = lines[start - 1];
  return above && isChapter(above) && lines.slice(start).some(isChapter) ? start - 1 : start;
}

/** Past the title, the name and the note that stand between an announcement and the greeting. */
function afterTitle(lines: readonly Line[], announced: number): number {
  let start = announced;
  while (start < announced + 3 && isAside(lines[start])) start++;
  if (start > announced && isOnlyHeading(lines, start)) start++;
  start = afterHeader(lines, start);
  const near = [0, 1, 2, 3].map((step) => lines[start + step]?.text ?? '');
  const greeting = near.findIndex(greets);
  const short = lines
    .slice(start, start + Math.max(0, greeting))
    .every(({ isProse, text }) => !isProse && !isNumbered(text));
  return withSalutation(lines, greeting > 0 && short ? start + greeting : start);
}

/** Whether a heading stands here, and none below it: under the name of who speaks it is the talk's title. */
function isOnlyHeading(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return (
    line !== undefined &&
    isChapter(line) &&
    !isNumbered(line.text) &&
    // 视频：heads what the page has beside the talk.
    !lines.slice(index + 1).some((each) => isChapter(each) && !/[:：]$/u.test(each.text))
  );
}

function isChapter({ item }: Line): boolean {
  return item.type === 'chapter';
}

/** Past three lines and more that give names, places, days and links; one or two may be the talk's own. */
function afterHeader(lines: readonly Line[], start: number): number {
  let end = start;
  for (let line = lines[end]; line && isHeader(line); line = lines[end]) end++;
  return end >= start + 3 ? end : start;
}

/** Past those who take part, as a list names them with their offices. */
function afterCredits(lines: readonly Line[], start: number): number {
  let end = start;
  let seen = start;
  for (let line = lines[seen]; line && (line.isLabel || line.noise || isCredit(line.text));) {
    seen++;
    if (isCredit(line.text)) end = seen;
    line = lines[seen];
  }
  return end;
}

function isHeader({ isPassage, isProse, speaker, text }: Line): boolean {
  if (!isPassage || speaker !== undefined || text === '') return false;
  if (salutes(text) || greets(text) || isNumbered(text)) return false;
  return text.length < 160 && (!isProse || reports(text) || isBareDate(text) || isOfCast(text));
}

/** Mara Lindt – Director, Ferry Inc.: one of those who will speak. */
function isOfCast(text: string): boolean {
  return text.length < 100 && isPersonName(/^([^–—-]{3,40})\s[–—-]\s/u.exec(text)?.[1] ?? '');
}

/** A note in brackets that is a day, a place or how the text came about. */
function isAside(line: Line | undefined): boolean {
  if (!line || line.isSpeech) return false;
  if (titlesSpeech(line.text.replace(/[:：]$/u, '')) || namesSpeaker(line.text)) return true;
  return (
    line.noise !== undefined ||
    isBareDate(line.text) ||
    tellsOfText(line.text) ||
    isEditorsNote(line.text)
  );
}

/** Characters of a heading, and of somebody's name and office in a list of those present. */
const LONGEST_HEADING = 40;
const LONGEST_NAME = 160;

/** As many lines earlier as call those who listen, one by one. */
function withSalutation(lines: readonly Line[], start: number): number {
  let first = start;
  for (let before = lines[first - 1]; before && isSalutation(before); before = lines[first - 1])
    first--;
  first -= calledOver(lines.slice(0, first));
  let [list, named] = [first, 0];
  for (let at = first - 1; at >= 0; at--) {
    const before = lines[at];
    const present = before ? thosePresentIn(before) : 0;
    // Introduction: a heading may stand between those present and the greeting.
    const mayHead = before?.isProse === false && before.text.length < LONGEST_HEADING;
    if (present === 0 && (at < first - 1 || !mayHead)) break;
    if (present > 0) [list, named] = [at, named + present];
  }
  return named >= LIST ? list : first;
}

/** Madam Deputy Governor, Members of the House, The Chief Judge: by words with which nobody is named who speaks. */
const ADDRESSES =
  /^(?:madam|mr\.?|my lords?|excellenc(?:y|ies)|(?:his|her) excellency|your (?:excellenc|honou?r|majest|royal|grace|worship|lordship)\p{L}*|members of|representatives? of|(?:the )?program(?:me)? director|guests? of honou?r|distinguished|fellow|dear|honou?rable members|heads of|delegates|colleagues|comrades|ladies|the (?:chief|chancellor|chair|dean|hon|visitor|vice|provost|rector|mayor|minister|provincial|district))(?!\p{L})/iu;
/** Hon. Minister, Lecturers and Graduates of the School, 3. Our Royal Fathers: others whom a list of those present may have. */
const MAY_CALL =
  /[,;:!]$|^(?:[•·*-]|\d{1,2}[.)]?)\s+\p{L}|^(?:hon|lecturers|teachers|staff|students|parents|graduates|justices|ministers)\b.* (?:of|to) (?:the|our|this) \p{Lu}/iu;
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
      !/\d/u.test(words) &&
      !/\p{Script=Han}/u.test(text) &&
      !announcesTalk(text) &&
      !titlesSpeech(text) &&
      (/[,;:]$/u.test(text) || LIST_MARK.test(text) || !isNameOnly(words)) &&
      (ADDRESSES.test(words) || MAY_CALL.test(text))
    );
  };
  const called = lines.slice(lines.findLastIndex((line) => !calls(line)) + 1);
  const sure = called.filter(({ text }) => ADDRESSES.test(text.replace(LIST_MARK, '')));
  if (called.length > 1)
    // Deputy Minister Fenwick, / Harbour colleagues, / Ladies and gentlemen,
    return sure.length > 0 || areCalled(called) ? called.length : 0;
  // Judge Fenwick: / Mr Speaker / Minister Fenwick,
  const only = called[0]?.text ?? '';
  const named = only.replace(/^(?:mr|mrs|ms|dr|prof)\./iu, '');
  return /^[^.!?]{3,100}[:,]$/u.test(named) || TO_OFFICE.test(only) ? called.length : 0;
}

/** Whether each line ends with a comma, from somebody with office or style on: who gives the speech may stand there by name. */
function areCalled(lines: readonly Line[]): boolean {
  const [first = ''] = lines.map(({ text }) => text.replace(/,$/u, ''));
  return lines.every(({ text }) => text.endsWith(',')) && namesThosePresent(first);
}

/** Lines in a row that each name somebody are a list. */
const LIST = 3;

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
