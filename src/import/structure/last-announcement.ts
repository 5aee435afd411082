import { isPersonName } from '../metadata/person-name.ts';
import { announcesTalk, headsTalk, isOwnNote } from './announcements.ts';
import type { Line } from './page-lines.ts';
import { proseLength, speechLength } from './page-lines.ts';
import { greets, prays, salutes } from './greetings.ts';
import { isSpoken, namesSpeech } from './phrases.ts';
import { unquoted } from './written.ts';

/** Longest line by which a page speaks to its readers: to agree to its terms, to log in. */
export const LONGEST_PROMPT = 60;

/**
 * The line that announces the talk, or -1. A headline that does is followed by the page's own words
 * and another announcement: the last one counts, as long as nobody greets or speaks before it.
 */
export function lastAnnouncement(lines: readonly Line[]): number {
  const announces = ({ isPassage, speaker, text }: Line, index: number) =>
    speaker === undefined &&
    (isPassage
      ? announcesTalk(text) ||
        namesScripture(text) ||
        titlesBelowReport(lines, index) ||
        isKindOver(lines, index)
      : headsTalk(text)) &&
    hasProseAfter(lines, index) &&
    !isUnderWay(lines, index);
  let found = lines.findIndex(announces);
  for (let index = found + 1; found >= 0 && index < lines.length; index++) {
    const line = lines[index];
    if (!line || !announces(line, index)) continue;
    const between = lines.slice(found + 1, index);
    // What was announced already and spoken since is a running title.
    const isRunning = lines.slice(0, index).some(({ text }) => text === line.text);
    if (isRunning && between.some((each) => each.isPassage && each.isProse && isSpoken(each.text)))
      break;
    if (
      between.some(
        ({ isPassage, speaker, text }) => speaker !== undefined || (isPassage && greets(text)),
      ) ||
      (between.some(({ isSpeech, text }) => isSpeech && text.length > LONGEST_PROMPT) &&
        !isHeadOfAll(lines, index))
    )
      break;
    found = index;
  }
  return found;
}

/** Text: Mark 1:16-20, 经文：约翰福音3:16: on what a sermon is, which follows. */
const SCRIPTURE =
  /^(?:(?:sermon )?text|scripture(?: reading)?|lesson|gospel|(?:[证證][道]|[讲講]道)?[经經]文)\s*[:：]\s*(?:[1-3]\s?)?\p{L}[\p{L} ]{1,24}?\s?\d{1,3}\s?[:：.]\s?\d{1,3}[\d\s:：.,–—-]*$/iu;

function namesScripture(text: string): boolean {
  return SCRIPTURE.test(text.split('\n').at(-1) ?? '');
}

/** 《过河的人》 ——何文舟, below a report: what the talk is called, and whose it is. Whoever speaks already quotes. */
function titlesBelowReport(lines: readonly Line[], index: number): boolean {
  const [, name = ''] =
    /^《[^》]{2,40}》\s*[—–―-]{1,2}\s*(\p{Script=Han}{2,4})$/u.exec(lines[index]?.text ?? '') ?? [];
  return (
    isPersonName(name) &&
    !lines
      .slice(0, index)
      .some(({ text }) => /我(?![们們])|你|您|大家|各位|在座/u.test(unquoted(text)))
  );
}

/** Sermon, right over the first words of one: in menus no speech follows. */
function isKindOver(lines: readonly Line[], index: number): boolean {
  const below = lines[index + 1];
  return (
    /^(?:the )?(?:sermon|homily|speech|address|talk|lecture)$/iu.test(lines[index]?.text ?? '') &&
    below !== undefined &&
    // Whoever has spoken for long has it as a heading.
    speechLength(lines.slice(0, index)) < speechLength(lines.slice(index)) * OVER &&
    (below.isSpeech || greets(below.text) || salutes(below.text) || prays(below.text))
  );
}

/** Share of a talk that what stands over it may have of speech. */
const OVER = 0.3;

/** The Transcript: a heading below an abstract and who speaks, with nearly all of the page below it. */
function isHeadOfAll(lines: readonly Line[], index: number): boolean {
  return (
    (lines[index]?.isPassage === false ||
      HEADS_RECORD.test(lines[index]?.text ?? '') ||
      /(?:如下|全文)\s*[:：]$/u.test(lines[index]?.text ?? '')) &&
    proseLength(lines.slice(0, index)) < proseLength(lines.slice(index)) * 0.2
  );
}

/** 【何文舟演讲实录（有删减）】, below the points that a page has made of it. */
const HEADS_RECORD =
  /^【[^】]{0,20}(?:演[讲講]|[发發]言|[讲講][话話])(?:全文|[实實][录錄])[^】]{0,12}】$/u;

/**
 * Whether somebody has greeted before a line, and has spoken for longer since than is still to come, or
 * for several paragraphs before a line that names no speech: 以下内容来自官方文档：
 */
function isUnderWay(lines: readonly Line[], index: number): boolean {
  const greeting = lines.findIndex(({ isPassage, text }) => isPassage && greets(text));
  if (greeting < 0 || greeting >= index) return false;
  const since = lines.slice(greeting, index);
  if (isOwnNote(lines[index]?.text ?? '')) return true;
  return (
    speechLength(since) > speechLength(lines.slice(index)) ||
    (since.filter(({ isSpeech }) => isSpeech).length >= UNDER_WAY &&
      !namesSpeech(lines[index]?.text ?? '') &&
      !PRESENTS_RECORD.test(lines[index]?.text ?? '') &&
      !lines.slice(index + 1, index + 1 + UNDER_WAY).some(({ text }) => greets(text)))
  );
}
const UNDER_WAY = 3;
const PRESENTS_RECORD = /全文|[实實][录錄]|文字[稿版]|\b(?:transcript|full text)\b/iu;

/** After a line that announces the talk, much of the text must still be to come. */
export function hasProseAfter(lines: readonly Line[], index: number): boolean {
  const after = proseLength(lines.slice(index + 1));
  return after > 60 && after > proseLength(lines.slice(0, index)) * 0.3;
}
