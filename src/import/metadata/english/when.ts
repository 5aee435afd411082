import { daysIn } from '../dates.ts';
import type { Beside, Found, HeaderLine } from './header.ts';
import { hasKind } from './header.ts';
import { dayInYear } from '../weekdays.ts';

/** Apr 18, 2023 / 08:30AM GMT: when a company's meeting was to begin, as its transcripts are headed. */
const BEGINS =
  /^\s*(?:date \d{4}-\d{2}-\d{2} )?\p{L}{3,9} \d{1,2}, \d{4} \/ \d{1,2}:\d{2} ?[AP]M(?: [A-Z]{2,4})?\s*$/u;
/** Sep 18, 2012 / 2 Tishrei 5773: a day in two calendars is that of what was held. */
const IN_TWO_CALENDARS = /^\p{L}{3,9} \d{1,2}, \d{4} \/ \d{1,2} \p{Lu}[\p{L}’' ]{2,12} \d{4}$/u;

/** Thursday, April 14th, 2016 – 11 AM: on the hour, or on a quarter of one, as things begin; a page is stamped to the minute. */
const ON_THE_HOUR =
  /^(?:\p{L}{3,6}day,? )?[\p{L}\d., ]{5,24}(?:19|20)\d{2},?\s?(?:[–—|@-]|at)?\s?\d{1,2}(?::(?:00|15|30|45))? ?[ap]\.?m\.?(?: [ECMP][SD]?T)?$/iu;

/** 10.40am, Sunday 20 August 2000; On Thursday 25th July 2002 at 7am: as invitations say it; a page is stamped with its day first, and to the minute. */
export const HOUR_FIRST =
  /^(?:at )?(?:\d{1,2} ?(?:[ap]\.?m\.?|noon|midday),? (?:on )?(?:\p{L}{3,6}day,? )?|\d{1,2}[.:](?:[0-5]0|[134]5) ?[ap]\.?m\.?,? (?:on )?\p{L}{3,6}day,? )(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9}|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?),? (?:19|20)\d{2}\.?$|^on \p{L}{3,6}day,? \d{1,2}(?:\^?(?:st|nd|rd|th))? \p{L}{3,9} (?:19|20)\d{2} at \d{1,2}(?:[.:](?:[0-5]0|[134]5))? ?[ap]\.?m\.?$/iu;

/** Ferry Systems Q3 2015 Earnings Call */
const CALL = /\b(?:earnings|results|conference) call\b/iu;

/** 10/30/2020 */
export const IN_FIGURES = /^\s*\d{1,2}\/\d{1,2}\/\d{4}\s*$/u;

/** The day that a line says by its form to be that of an occasion. */
export function dayByForm(line: HeaderLine, { above, below, near }: Beside): Found[] {
  const { text } = line;
  const ofOccasion = near ? dayInYearOfOccasion(line) : undefined;
  if (ofOccasion !== undefined) return [{ field: 'date', value: ofOccasion }];
  const isHeld =
    ON_THE_HOUR.test(text) &&
    near &&
    ([above, below[0]].some(saysWhere) || CALL.test(above?.text ?? ''));
  // Ferry Systems Q3 2015 Earnings Call / 10/30/2015
  const isOfCall = IN_FIGURES.test(text) && CALL.test(above?.text ?? '');
  const [day] =
    isHeld || isOfCall || BEGINS.test(text) || IN_TWO_CALENDARS.test(text) ? daysIn(text) : [];
  return day ? [{ field: 'date', value: day.day }] : [];
}

/** Town Library, Lowmere: nothing but where. */
function saysWhere(line: HeaderLine | undefined): boolean {
  return (
    hasKind(line, 'venue') &&
    line?.phrases.every(({ kind, tie }) => tie === '' && /^(?:venue|place)$/u.test(kind)) === true
  );
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{Ll}{0,6}';
/** October 4, 4th October, and no year, and no span of days. */
const WITHOUT_YEAR = new RegExp(
  `(?<![\\p{L}\\d])(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?![\\p{L}\\d]|,? (?:19|20)\\d{2}| ?[–—-] ?\\d| (?:to|and) \\d)`,
  'giu',
);
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** Remarks at the 2012 Ferry Convention, October 4, Lowmere: the occasion says of which year. */
function dayInYearOfOccasion({ phrases, text }: HeaderLine): string | undefined {
  const [year, ...years] = text.match(YEAR) ?? [];
  const [day, ...days] = text.match(WITHOUT_YEAR) ?? [];
  const isOf = phrases.some(
    ({ occasion, tie }) =>
      occasion?.includes(year ?? ' ') === true && /^(?:at|to|for|during)?$/u.test(tie),
  );
  if (year === undefined || day === undefined || years.length + days.length > 0 || !isOf)
    return undefined;
  const [named] = daysIn(/^\d/u.test(day) ? `${day} ${year}` : `${day}, ${year}`);
  const isNamed = /\p{L}day,? (?=\p{L}|\d)/iu.test(text);
  return isNamed ? dayInYear(text, [Number(year)]) : named?.day;
}
