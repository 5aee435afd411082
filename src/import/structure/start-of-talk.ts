import { afterCredits, afterHeader } from './after-header.ts';
import { hasProseAfter, lastAnnouncement, LONGEST_PROMPT } from './last-announcement.ts';
import type { Line } from './page-lines.ts';
import { proseLength, speechLength } from './page-lines.ts';
import { bare, isBreak, isNumbered, leadLength, repeated } from './head-of-page.ts';
import { creditsHelp } from './notes-over.ts';
import { isBareDate } from './bare-date.ts';
import { withCaptions } from './caption-lines.ts';
import { announcesTalk, presentsText, tellsOfDelivery } from './announcements.ts';
import { tellsWhatTextIs } from './text-notes.ts';
import { greets, salutes } from './greetings.ts';
import { isEditorsNote, reports, tellsOfText } from './phrases.ts';
import { withSalutation } from './salutations.ts';
import { titlesSpeech } from './speech-titles.ts';
import { namesSpeaker } from './talk-signs.ts';

export interface Start {
  index: number;
  /** Whether a line says that the talk follows. */
  announced: boolean;
}

/**
 * Index of the first line of the talk.
 *
 * @param people whom the lines over the talk name
 * @param givers whom the page's own headline names
 */
export function startOf(
  lines: readonly Line[],
  people: readonly string[],
  givers: readonly string[],
): Start {
  const start = saidStart(lines, people, givers);
  const index = afterCredits(lines, start.index, givers);
  return { ...start, index: withFirstHeading(lines, afterOwnTitle(lines, index)) };
}

/** 1. Introduction, 一、为什么造船, right over the first words: the first of the talk's headings. */
const FIRST_HEADING = /^(?:(?:1\.|I\.|一[、.．])\s?\S.{0,60}(?<![.。])|introduction|引言)$/iu;

const SECOND_HEADING = /^(?:2\.|II\.|二[、.．])\s?\S/u;
const LONGEST_HEADING = 60;

function withFirstHeading(lines: readonly Line[], start: number): number {
  const above = lines[start - 1];
  const below = lines.slice(start);
  const goesOn = below.some(
    ({ isPassage, isProse, text }, index) =>
      (SECOND_HEADING.test(text) || !isPassage || (!isProse && text.length <= LONGEST_HEADING)) &&
      !salutes(text) &&
      !greets(text) &&
      below[index + 1]?.isSpeech === true,
  );
  return goesOn && above !== undefined && !above.noise && FIRST_HEADING.test(above.text)
    ? start - 1
    : start;
}

/** Past what the talk is called, under a note on it: the one line in capitals, with sentences below. */
function afterOwnTitle(lines: readonly Line[], start: number): number {
  const [note, title, ...below] = lines.slice(Math.max(0, start - 1));
  const isTitled =
    start > 0 &&
    note?.isProse === true &&
    (tellsWhatTextIs(note.text) || tellsOfText(note.text) || announcesTalk(note.text)) &&
    title?.isPassage === true &&
    title.speaker === undefined &&
    TITLE_CASE.test(title.text) &&
    !TO_LISTENERS.test(title.text) &&
    !below.some((line, index) => TITLE_CASE.test(line.text) && below[index + 1]?.isSpeech) &&
    !salutes(title.text) &&
    !greets(title.text) &&
    below.length > UNDER_TITLE &&
    below.slice(0, UNDER_TITLE).every((line) => line.isProse || salutes(line.text));
  return isTitled ? start + 1 : start;
}
/** The Way Across, FERRY DAY 2018 */
const TITLE_CASE = /^(?:(?:\p{Lu}[\p{L}’'-]*|of|to|the|and|in|for|on|an?|(?:19|20)\d{2}) ?){2,8}$/u;
/** People of Lowmere, Fellow Graduates: whom a talk calls. */
const TO_LISTENERS =
  /\b(?:graduates?|people|fellow|friends|brothers|sisters|students|parents|members|let|men|women|mothers|fathers|sons|daughters|soldiers|citizens|children|workers|brethren)\b/iu;
/** Paragraphs under a title that show it is no heading of one part. */
const UNDER_TITLE = 6;

function saidStart(
  lines: readonly Line[],
  people: readonly string[],
  givers: readonly string[],
): Start {
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
      index < lead + 12 &&
      isPassage &&
      (greets(text) || CALLS_ONE.test(text)) &&
      !reports(text) &&
      !isTitle(text),
  );
  // A greeting far into the text is somebody else's, or part of the talk.
  const reaches =
    greeting >= 0 &&
    (!lines.slice(lead, greeting).some(({ isSpeech }) => isSpeech) ||
      // Below what is quoted of it, when and where it was given stand right over its first words.
      isBareDate(lines[greeting - 1]?.text ?? ''));
  const start = withSalutation(lines, reaches ? greeting : lead, givers);
  return { index: withCaptions(lines, start), announced: false };
}

/** Madam Attorney, alone on its line: with whom a talk begins. */
const CALLS_ONE =
  /^(?:madam|mr|mister) (?:attorney|speaker|president|chair\p{L}*|secretary|governor|mayor|(?:chief )?justice|premier|deputy|vice|minister|moderator|ambassador|chancellor|dean|provost|rector)[^.!?,:]{0,40}[,:]$|^(?:my lords?|your (?:grace|worship|honou?rs?|lordships?))[^.!?,:]{0,40}[,:]$/iu;

/** Welcome, Welcome to the 2010 Ferry Conference: a menu’s entry, a headline. */
const WELCOMES =
  /^welcome$|^welcome to (?:the )?(?:\d{4} )?\p{Lu}[^.,!?]*\b(?:conference|summit|forum|congress|meeting|festival|convention|symposium)s?(?: \d{4})?$/iu;

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
  start = afterBreak(lines, start);
  const near = [0, 1, 2, 3].map((step) => lines[start + step]?.text ?? '');
  const greeting = near.findIndex(greets);
  const short = lines
    .slice(start, start + Math.max(0, greeting))
    .every(({ isProse, text }) => !isProse && !isNumbered(text));
  return withSalutation(lines, greeting > 0 && short ? start + greeting : start);
}

/** Past a rule under whose speech it is, and past who has helped with it. */
function afterBreak(lines: readonly Line[], start: number): number {
  const near = lines.slice(start, start + OVER_BREAK);
  const rule = near.findIndex((line, index) => isBreak(line, index, near));
  const credit = lines[start + rule + 1];
  if (rule < 0 || near.slice(0, rule).some(({ isSpeech }) => isSpeech)) return start;
  return start + rule + (credit && creditsHelp(credit.text) ? 2 : 1);
}
/** Lines over a rule that may say whose speech it is, when and where. */
const OVER_BREAK = 5;

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

/** by Ada and Ole */
const BY_NAMES = /^by (?:\p{Lu}[\p{L}.’'-]*(?:,? and |, | )?){1,5}$/u;

/** A note in brackets that is a day, a place or how the text came about. */
function isAside(line: Line | undefined): boolean {
  if (!line || line.isSpeech) return false;
  if (titlesSpeech(line.text.replace(/[:：]$/u, '')) || namesSpeaker(line.text)) return true;
  return (
    line.noise !== undefined ||
    isBareDate(line.text) ||
    BY_NAMES.test(line.text) ||
    tellsOfText(line.text) ||
    isEditorsNote(line.text)
  );
}
