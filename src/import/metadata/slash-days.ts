import type { Hint } from '../draft.ts';
import type { Line } from './chinese.ts';
import { iso } from './day-numbers.ts';
import { callsSpeech } from './english/speech-name.ts';

/** 05/11/2007 alone, or under its label: of two small numbers only the page knows which is the month. */
const UNCLEAR = /^\s*(date\s*:\s*)?(?:\p{L}{6,9},? )?(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})\s*$/iu;
/** Words as they are spelt in America and nowhere else, Lowmere, OH 44325, and days like 11/25/2007. */
const AMERICAN =
  /\b(?:colors?|honor(?:s|ed|ing|able)?|labor|neighbor(?:s|hoods?|ing)?|favor(?:s|ite|ed)?|behaviors?|harbor|centers?|theater|defense|programs|catalog|traveled|[A-Z]{2} \d{5}(?:-\d{4})?|(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:19|20)\d{2})\b/gu;
/** Words as they are spelt in Britain, Sir Ole Brand, and days like 25/11/2007. */
const BRITISH =
  /\b(?:colours?|honour(?:s|ed|ing|able)?|labour|neighbour(?:s|hoods?|ing)?|favour(?:s|ite|ed)?|behaviours?|harbour|centres?|theatre|defence|programmes?|catalogue|travelled|(?:organ|real|recogn)is(?:e|es|ed|ing|ation)|(?:Sir|Dame|Lord|Cllr)(?= [A-Z][a-z])|Rt Hon|QC|(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2})(?![\p{L}\d])/gu;

/**
 * The day in figures under its label, or in the lines under a speech’s name, read as the page spells its
 * words: the month first in America, the day first in Britain. Where it spells neither or both, there is none.
 */
export function dayInSlashes(lead: readonly Line[], whole: readonly string[]): Hint[] {
  const found = lead.flatMap((line, index) => {
    const [, label, first, second, year] = UNCLEAR.exec(line.text) ?? [];
    const isUnder = lead
      .slice(Math.max(0, index - ABOVE), index)
      .some(({ text }) => callsSpeech(text));
    return year !== undefined && (label !== undefined || isUnder)
      ? [{ line, first: Number(first), second: Number(second), year: Number(year) }]
      : [];
  });
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return [];
  const text = whole.join('\n');
  const [american, british] = [AMERICAN, BRITISH].map(
    (pattern) => new Set(text.match(pattern)).size,
  ) as [number, number];
  const isMonthFirst = only.second > 12 || (american > 0 && british === 0);
  const isDayFirst = only.first > 12 || (british > 0 && american === 0);
  const [month, day] = isMonthFirst ? [only.first, only.second] : [only.second, only.first];
  const value = iso(only.year, month, day);
  return value === undefined || isMonthFirst === isDayFirst
    ? []
    : [{ field: 'date', value, ...only.line }];
}
/** Lines between a speech’s name and its day. */
const ABOVE = 2;
