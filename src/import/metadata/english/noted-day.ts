import type { Hint } from '../../draft.ts';
import { isBareDate } from '../../structure/bare-date.ts';
import type { Line } from '../chinese.ts';
import { daysIn } from '../dates.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** LOWMERE, 20 June -- Following is the text of the statement by Ada Fenwick at the Ferry Museum on 20 June: */
const NOTE = new RegExp(
  `\\b(?:following|here|below) (?:is|are) (?:the )?[^.:]{0,40}\\b(?:text|transcript|statement|remarks|speech|address|message)\\b[^:]{0,300} (?:on|today,?) (?:\\p{L}{3,6}day,? )?(\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})\\s*[:.]?$`,
  'iu',
);

/** … ahead of the summit to be held on 20 June: of what else that is the day. */
const OF_ANOTHER =
  /\b(?:ahead of|to be held|will be|observed|attacks?|in response to|following the|anniversary|scheduled|due)\b/iu;

/** Days from a talk to the page on it, across a new year. */
const SOON = 30;

/**
 * The day that a note on an English text names without its year, as agencies write it: the last such day
 * before the page appeared, which is `near` or the only day that stands alone over the talk.
 */
export function notedDay(lead: readonly Line[], near: string | undefined): Hint[] {
  const alone = new Set(
    lead.flatMap(({ text }) => (isBareDate(text) ? daysIn(text).map(({ day }) => day) : [])),
  );
  const [only] = alone.size === 1 ? alone : [];
  const page = near ?? only;
  if (page === undefined) return [];
  return lead
    .flatMap(({ line, text }): Hint[] => {
      const words = OF_ANOTHER.test(text) ? undefined : NOTE.exec(text)?.[1];
      const value = words === undefined ? undefined : lastBefore(words, page);
      return value === undefined ? [] : [{ field: 'date', value, line, text }];
    })
    .slice(0, 1);
}

function lastBefore(words: string, page: string): string | undefined {
  const year = Number(page.slice(0, 4));
  return [year, year - 1]
    .map((each) => daysIn(/^\d/u.test(words) ? `${words} ${each}` : `${words}, ${each}`)[0]?.day)
    .find(
      (day) =>
        day !== undefined &&
        day <= page &&
        (day.startsWith(page.slice(0, 4)) ||
          Date.parse(page) - Date.parse(day) < SOON * 24 * 60 * 60 * 1000),
    );
}
