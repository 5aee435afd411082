import { isFieldList } from '../metadata/english/lines.ts';
import { tellsOfPerson } from './about-person.ts';
import { isBareDate } from './bare-date.ts';
import { afterLastOfHead, HEAD } from './last-of-head.ts';
import { afterEditorsNote, creditsHelp, isDatedNote, isNoteOfGiver } from './notes-over.ts';
import { isKeywordTitle } from './spam-title.ts';
import type { Line } from './page-lines.ts';
import { proseLength } from './page-lines.ts';
import { greets } from './greetings.ts';
import {
  isEditorsNote,
  isSpoken,
  reports,
  saysGiven,
  tellsOfText,
  withoutQuoted,
} from './phrases.ts';
import { titlesSpeech } from './speech-titles.ts';
import { isReading } from './talk-signs.ts';
import { saysOfWorks } from './text-notes.ts';
import { unquoted } from './written.ts';

/** Index after the headline where it stands once more near the head and over the text, or 0. */
function afterRepeatedHeadline(lines: readonly Line[]): number {
  const again = repeated(lines);
  const isAgain = ({ text }: Line) => again.includes(bare(text));
  const first = lines.findIndex(isAgain);
  if (lines.slice(0, first).filter(isSpokenProse).length > 1) return 0;
  // Once somebody has spoken it is a running title.
  const spoken = lines.findIndex((line, index) => index > first && isSpokenProse(line));
  return lines.slice(0, spoken < 0 ? HEAD : Math.min(HEAD, spoken)).findLastIndex(isAgain) + 1;
}

function isSpokenProse({ isPassage, isProse, text }: Line): boolean {
  return isPassage && isProse && isSpoken(text);
}

/** Lines that stand twice near the head of a page and over the text, as headlines do. */
export function repeated(lines: readonly Line[]): string[] {
  const end = lines.findLastIndex(({ isPassage, isProse }) => isPassage && isProse);
  const heads = lines
    .slice(0, Math.min(HEAD, end))
    .map(({ noise, text }) => (noise || isQuotation(text) ? '' : bare(text)));
  return heads.filter(
    (text, index) =>
      text.length > 6 &&
      !lines.slice(heads.indexOf(text), index).some(isSpokenProse) &&
      heads.slice(0, index).some((head) =>
        // With its subtitle it stands over the page, without it over the text.
        isSpoken(text) ? head.length > text.length && head.startsWith(text) : head === text,
      ),
  );
}

/** A sentence of the talk, quoted over it, comes again in it. */
function isQuotation(text: string): boolean {
  return isSpoken(bare(text)) && /^[“"「].*[”"」]$/u.test(text);
}

/** A line without the quotation marks around it. */
export function bare(text: string): string {
  return text.replaceAll(/^[“"‘']|[”"’']$/gu, '');
}

/** Number of lines at the head that are titles, bylines, menus, notes or reports. */
export function leadLength(lines: readonly Line[], people: readonly string[]): number {
  let lead = Math.max(
    afterRepeatedHeadline(lines),
    afterNote(lines, people),
    afterEditorsNote(lines),
    afterLastOfHead(lines),
  );
  for (const [index, { isPassage, noise, isProse, speaker, text }] of lines.entries()) {
    if (index < lead || !isPassage) continue;
    if (noise || isKeywordTitle(text) || isBareDate(text) || isEditorsNote(text)) lead = index + 1;
    else if ((text.includes('\n') && isFieldList(text)) || isReading(text)) lead = index + 1;
    else if (
      (reports(text) ||
        tellsOfText(text) ||
        saysOfWorks(text) ||
        isDatedNote(text) ||
        creditsHelp(text)) &&
      !greets(text)
    )
      lead = index + 1;
    else if (isNoteOfGiver(lines, index)) lead = index + 1;
    else if (isOverDay(lines, index) || isAmongFields(lines, index)) lead = index + 1;
    else if (isHeadline(lines, index) || (text.length < 60 && titlesSpeech(text))) lead = index + 1;
    else if (
      isProse &&
      speaker === undefined &&
      (isAbout(text, people) || goesOnAbout(lines, index, people)) &&
      lines.slice(index + 1).some(({ isSpeech }) => isSpeech)
    )
      lead = index + 1;
    else if (isProse) break;
    else if (index === 0 || !(isNumbered(text) || opensText(lines, index))) lead = index + 1;
    else break;
  }
  return lead;
}

/** ‘She rowed alone. Nobody saw’, for Ada Fenwick - 2023 / June 8, 2023: a long headline without a full stop stands over a day. */
function isOverDay(lines: readonly Line[], index: number): boolean {
  const [line, below] = lines.slice(index, index + 2);
  return (
    line !== undefined &&
    below !== undefined &&
    line.text.length < LONGEST_HEADLINE &&
    !/[.!?。！？…:：,，;；—–-]["”’」)]?$/u.test(line.text) &&
    !isSpoken(withoutQuoted(line.text)) &&
    isBareDate(below.text)
  );
}

/** Document type: Speech / Venue: Guildhall, Lowmere / Themes: Ferries: one of the fields that a collection has of a text. */
function isAmongFields(lines: readonly Line[], index: number): boolean {
  const isField = (line: Line | undefined) =>
    line?.isPassage === true &&
    line.speaker === undefined &&
    line.text.length < LONGEST_HEADLINE &&
    /^\p{Lu}[\p{L} ]{2,24}:\s*\S/u.test(line.text) &&
    !isSpoken(line.text) &&
    !greets(line.text);
  let [first, end] = [index, index];
  while (isField(lines[first])) first--;
  while (isField(lines[end])) end++;
  const fields = lines.slice(first + 1, end);
  return fields.length >= FIELDS && fields.filter(({ text }) => OF_TEXT.test(text)).length >= KNOWN;
}

const FIELDS = 3;
/** Fields of them that nobody says in three sentences alike. */
const KNOWN = 2;
const OF_TEXT =
  /^(?:document type|type|venue|location|place|date|source|themes?|topics?|keywords?|importance ranking|word count|speaker|title|event|author|format|language|category|collection|editorial comments|identifier|rights)\s*:/iu;

/** Characters of a headline. */
const LONGEST_HEADLINE = 200;

/** Lines under a break among which somebody greets. */
const NEAR = 3;

/** Share of a page that a note over its talk may be. */
const OF_NOTE = 0.3;

/** Index after the first break where a note stands over it that tells of the speaker or of the text, and nobody speaks. */
function afterNote(lines: readonly Line[], people: readonly string[]): number {
  const at = lines.findIndex(isBreak);
  const before = lines.slice(0, Math.max(0, at));
  // Whoever publishes says I, too, in a note under which somebody greets.
  const greeted =
    lines.slice(at + 1, at + 1 + NEAR).some(({ isPassage, text }) => isPassage && greets(text)) &&
    !before.some(({ isPassage, text }) => isPassage && greets(text)) &&
    before.some(({ text }) => saysGiven(text) || isEditorsNote(text));
  const isNote =
    proseLength(before) < proseLength(lines) * OF_NOTE &&
    !before.some(
      ({ isSpeech, speaker, text }) =>
        speaker !== undefined || (isSpeech && !greeted && !/^["“「].*["”」]$/u.test(text)),
    ) &&
    before.some(
      ({ isPassage, isProse, text }) =>
        isPassage &&
        isProse &&
        (greeted || isAbout(text, people) || reports(text) || tellsOfText(text)),
    );
  return isNote ? at + 1 : 0;
}

/** A rule, or asterisks in its stead. */
export function isBreak({ item, text }: Line, index: number, lines: readonly Line[]): boolean {
  return (
    // One below the other, where a program has taken the text out of pages.
    (text === '*' && lines[index + 1]?.text === '*') ||
    (item.type === 'passage' && item.node.type === 'thematicBreak') ||
    /^(?:\*\s*){3,}$/.test(text)
  );
}

/** What a page says about its speaker, or of itself, in the third person. */
function isAbout(text: string, people: readonly string[]): boolean {
  // An editor says we, too.
  const own = unquoted(text);
  if (isSpoken(own) && /我(?![们們])|你|您|咱|\b(?:I|me|my|you|our|us)\b/u.test(own)) return false;
  return (
    /^[他她][们們]?/u.test(text) ||
    /本[报報刊站]|本[栏欄]目|[编編]者|[读讀]者/u.test(text) ||
    tellsOfPerson(text) ||
    people.some((name) => text.includes(name)) ||
    // Fenwick studied the river: of Ada Fenwick, whom a title names.
    people.some(
      (name) =>
        /^\p{Lu}\p{L}+(?:[’']s)? \p{Ll}/u.test(text) &&
        name.endsWith(` ${text.split(' ', 1)[0] ?? ''}`),
    )
  );
}

/** As Ada Fenwick writes: “…, and below the rest of what she writes, in quotation marks. */
function goesOnAbout(lines: readonly Line[], index: number, people: readonly string[]): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  return (
    /^[“"].*[”"]$/u.test(line?.text ?? '') &&
    /[“"][^”"]*$/u.test(above?.text ?? '') &&
    isAbout(above?.text ?? '', people)
  );
}

/** The first line if it is short and no statement, however it ends; and the same line once more. */
function isHeadline(lines: readonly Line[], index: number): boolean {
  const text = lines.find(({ isPassage, noise }) => isPassage && !noise)?.text ?? '';
  // Congratulations.
  if (/^\p{Lu}\p{Ll}+[.!]$/u.test(text)) return false;
  if (text === '' || text.length > 60 || text.includes('。') || greets(text) || isSpoken(text))
    return false;
  return lines[index]?.text === text && lines.length > index + 2;
}

/** Introduction, right over the first paragraph: the first of the talk's headings. */
function opensText(lines: readonly Line[], index: number): boolean {
  return (
    /^(?:introduction|引言)$/iu.test(lines[index]?.text ?? '') &&
    lines[index + 1]?.isSpeech === true
  );
}

export function isNumbered(text: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]|\d{1,2}[.、)]|[IVX]{1,4}\.\s|Part\b)/i.test(
    text,
  );
}
