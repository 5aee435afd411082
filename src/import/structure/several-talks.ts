import { isPersonName } from '../metadata/person-name.ts';
import type { Refusal } from '../edition.ts';
import type { Line } from './page-lines.ts';
import { proseBetween } from './page-lines.ts';
import { announcesTalk } from './announcements.ts';
import { closes, greets, salutes } from './greetings.ts';
import { namesSpeech, reports } from './phrases.ts';
import { isBareDate } from './bare-date.ts';
import { isStageDirection } from './stage-directions.ts';
import type { Start } from './start-of-talk.ts';
import { isNumbered } from './head-of-page.ts';
import { titlesSpeech } from './speech-titles.ts';
import { presentsSpeaker } from './talk-signs.ts';

/** Characters of prose that make a talk of what stands between two openings. */
const TALK = 80;
/** Lines between a talk's heading and its first words: its speaker, its day. */
const HEAD = 4;
/** What parts a talk is in: who presides introduces, those who listen ask. */
const PART =
  /[问問]答|提[问問]|[讨討][论論]|互[动動]|Q\s?&\s?A|questions|discussion|^(?:introduction|[开開][场場]|引言)/iu;

/** Why a page of several talks is not taken as one; undefined where there is one. */
export function refuseSeveral(
  lines: readonly Line[],
  start: number,
  end: number,
): Refusal | undefined {
  const openings = [start];
  const prose = proseBetween(lines);
  for (let index = start + 1; index < end; index++) {
    const before = prose(openings.at(-1) ?? start, index);
    if (before < TALK || prose(index + 1, end) < TALK) continue;
    if (opensTalk(lines, index, hasEnded(lines, index))) openings.push(index);
  }
  if (openings.length === 1) return undefined;
  const places = openings.map((index) => lines[index]?.item.line ?? 0);
  const named = places.every((line) => line > 0) ? places.join('、') : '';
  const count = String(openings.length);
  return {
    rule: 'several-talks',
    line: places[1] ?? 0,
    zh: `这一页有 ${count} 场演讲${named === '' ? '' : `（第 ${named} 行起）`}，合成一篇就错了。请把每一场另存为一个文件，再导入那些文件。`,
    en: `This page has ${count} talks${named === '' ? '' : ` (from lines ${named.replaceAll('、', ', ')})`}; as one they would be wrong. Save each as a file of its own and import those.`,
  };
}

/** A report on a talk is short against it, and so is what presents the speaker. */
const OF_REPORT = 0.2;
const OF_REPORT_ON_SPEECH = 0.6;
/** Of so many lines of a longer report one may say 大家 or 我们. */
const FEW = 3;
const OF_PRESENTATION = 0.5;
/** Paragraphs of a note on a talk, and its share, in which whoever publishes it may say I or you. */
const BRIEF = 3;
const OF_BRIEF = 0.1;

/**
 * Where the talk begins if what seemed to be its beginning is a report on it: a few lines in which
 * nobody greets or takes leave, before a heading that opens a talk. Whoever says I or you there is no
 * reporter, unless the heading calls what follows a speech and nothing announced one before.
 */
export function pastReport(lines: readonly Line[], { index: start, announced }: Start): number {
  const prose = proseBetween(lines);
  const heading = lines.findIndex(
    (_, index) =>
      index > start &&
      prose(start, index) >= TALK &&
      prose(index, lines.length) >= TALK &&
      opensTalk(lines, index),
  );
  if (heading < 0) return start;
  const report = lines.slice(start, heading);
  const head = lines.slice(heading, heading + HEAD);
  // Speaker: Mara Lindt, right over the heading: however long it is, what stands above presents her.
  const presents = presentsSpeaker(report.at(-1)?.text ?? '');
  const points = POINTS.test(lines[start - 1]?.text ?? '');
  const titled = head.some(({ text }) => titlesSpeech(text));
  const mayQuote =
    (!announced || points) &&
    (titled ||
      presents ||
      (report.some(({ text }) => reports(text)) && head.some(({ text }) => namesSpeech(text))));
  const share = prose(start, heading) / prose(heading, lines.length);
  const isBrief =
    report.filter(({ isPassage, isProse }) => isPassage && isProse).length <= BRIEF &&
    share < OF_BRIEF;
  const spoken = report.filter(({ isSpeech }) => isSpeech).length;
  const isTitled = titled && (points || spoken <= report.length / FEW);
  const isReport =
    share < (presents ? OF_PRESENTATION : isTitled ? OF_REPORT_ON_SPEECH : OF_REPORT) &&
    !report.some(
      ({ speaker, isSpeech, text }) =>
        speaker !== undefined ||
        greets(text) ||
        closes(text) ||
        (isSpeech && !mayQuote && !isBrief),
    );
  if (!isReport) return start;
  const first = lines
    .slice(heading + 1)
    .findIndex(({ isPassage, isProse, text }) => isPassage && (isProse || greets(text)));
  return heading + 1 + Math.max(0, first);
}

/** 他的主要观点如下：: what a page has made of a talk, which follows below it. */
const POINTS = /(?:[观觀][点點]|要[点點]|亮[点點]|金句|摘要)如下\s*[:：]$/u;

/** Whether another talk begins here: it is announced, or a heading names it and somebody greets. */
function opensTalk(lines: readonly Line[], index: number, mayBeDated = true): boolean {
  const line = lines[index];
  if (!line || line.speaker !== undefined || line.noise || line.text === '') return false;
  const prose = line.isPassage && line.isProse;
  if (line.text.length < 200 && announcesTalk(line.text)) return isBetweenTalks(lines, index);
  if (prose || line.text.length > 80 || isStageDirection(line.text) || PART.test(line.text))
    return false;
  if (isNumbered(line.text) && !namesSpeech(line.text)) return false;
  const below = lines.slice(index + 1, index + 1 + HEAD);
  const greeting = below.findIndex(
    ({ isPassage, text }) => isPassage && (greets(text) || salutes(text)),
  );
  // 在渡口仪式上的发言 / 2007-04-10: a speech's name over its day needs no greeting.
  const isDated = mayBeDated && titlesSpeech(line.text) && isBareDate(below[0]?.text ?? '');
  const first = greeting < 0 && isDated ? 1 : greeting;
  const head = [line, ...below.slice(0, Math.max(0, first))];
  if (first < 0 || head.some(({ isProse, speaker }) => isProse || speaker !== undefined))
    return false;
  return (
    hasEnded(lines, index) ||
    head.some(({ text }) => namesSpeech(text) || isPersonName(text.replaceAll(/\s/g, '')))
  );
}

/** Whoever speaks may give a statement in full as well; another talk follows thanks, or begins with a greeting. */
function isBetweenTalks(lines: readonly Line[], index: number): boolean {
  const first = lines
    .slice(index + 1, index + 1 + HEAD)
    .find(({ isPassage, isProse, text }) => isPassage && (isProse || salutes(text)));
  return (
    hasEnded(lines, index) || (first !== undefined && (greets(first.text) || salutes(first.text)))
  );
}

function hasEnded(lines: readonly Line[], index: number): boolean {
  return lines.slice(Math.max(0, index - 2), index).some(({ text }) => closes(text));
}
