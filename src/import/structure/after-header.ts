import { isCredit } from '../metadata/english/lines.ts';
import { isPersonName } from '../metadata/person-name.ts';
import { isBareDate } from './bare-date.ts';
import { greets, salutes } from './greetings.ts';
import { isNumbered } from './head-of-page.ts';
import type { Line } from './page-lines.ts';
import { reports } from './phrases.ts';

/** Past three lines and more that give names, places, days and links; one or two may be the talk's own. */
export function afterHeader(lines: readonly Line[], start: number): number {
  let end = start;
  for (let line = lines[end]; line && isHeader(line); line = lines[end]) end++;
  return end >= start + 3 ? end : start;
}

/** Past those who take part, as a list names them with their offices. */
export function afterCredits(
  lines: readonly Line[],
  start: number,
  givers: readonly string[],
): number {
  let end = start;
  let seen = start;
  for (let line = lines[seen]; line && (line.isLabel || line.noise || isCredit(line.text));) {
    seen++;
    if (isCredit(line.text)) end = seen;
    line = lines[seen];
  }
  // Where the headline names who speaks, those over ladies and gentlemen are called, and take no part.
  if (givers.length === 0) return end;
  const below = lines.slice(end, end + LONGEST_LIST);
  const prose = below.findIndex(({ isProse }) => isProse);
  return below.slice(0, prose < 0 ? undefined : prose).some(({ text }) => salutes(text))
    ? start
    : end;
}

/** Lines in which those present are called. */
const LONGEST_LIST = 12;

function isHeader({ isPassage, isProse, speaker, text }: Line): boolean {
  if (!isPassage || speaker !== undefined || text === '') return false;
  if (salutes(text) || greets(text) || isNumbered(text)) return false;
  return text.length < 160 && (!isProse || reports(text) || isBareDate(text) || isOfCast(text));
}

/** Mara Lindt – Director, Ferry Inc.: one of those who will speak. */
function isOfCast(text: string): boolean {
  return text.length < 100 && isPersonName(/^([^–—-]{3,40})\s[–—-]\s/u.exec(text)?.[1] ?? '');
}
