const ENGLISH = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const CHINESE = '日一二三四五六';

/** Not 5月3日（星期五）, of which the day says more. */
const NAMED =
  /(?<![\p{L}-])(?<!\b(?:next|every|each|coming) )((?:sun|mon|tues|wednes|thurs|fri|satur)day)(?![\p{L}’'])|(?<![每下]|[日号號][（(\s]{0,2})(?:周|週|星期|[礼禮]拜)([一二三四五六日天])/giu;

const LAST = /\blast (?:sun|mon|tues|wednes|thurs|fri|satur)day\b/iu;

/** As prepared for delivery Monday: on a Monday, on that very day. */
const DELIVERY = /\bfor delivery (?:on )?\p{L}{3,6}day\b/iu;

const DAY = 86_400_000;

/**
 * The day that a sentence names by its weekday alone, as `YYYY-MM-DD`: the last such day before `near`,
 * the day of publication. On that weekday itself, unless it is the last one, and where a sentence names
 * two, it stays open.
 */
export function byWeekday(sentence: string, near: string): string | undefined {
  const named = [...sentence.matchAll(NAMED)].map(([, english, chinese = '']) =>
    english === undefined
      ? CHINESE.indexOf(chinese.replace('天', '日'))
      : ENGLISH.indexOf(english.toLowerCase()),
  );
  const [weekday] = named;
  if (weekday === undefined || new Set(named).size > 1) return undefined;
  const published = Date.parse(near);
  const back = (new Date(published).getUTCDay() - weekday + 7) % 7;
  // Last Friday, said on a Friday
  const days = back === 0 && LAST.test(sentence) ? 7 : back;
  return days === 0 && !DELIVERY.test(sentence)
    ? undefined
    : new Date(published - days * DAY).toISOString().slice(0, 10);
}

/** （星期五） behind a day. */
const BEHIND_DAY = /^\s?[（(]?(?:周|週|星期|[礼禮]拜)([一二三四五六日天])/u;

/** Whether a day can be meant behind which a text says which weekday it was: 5月3日（星期五）; true where it says none. */
export function isOnWeekday(day: string | undefined, behind: string): boolean {
  const weekday = BEHIND_DAY.exec(behind)?.[1]?.replace('天', '日');
  if (weekday === undefined || day === undefined) return true;
  return new Date(day).getUTCDay() === CHINESE.indexOf(weekday);
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
}

/** Sunday 1st September, Friday, May 3rd: a weekday with a day that says no year. */
const WITHOUT_YEAR =
  /(?<!\p{L})((?:sun|mon|tues|wednes|thurs|fri|satur)day),? (?:the )?(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?(\p{L}{3,9})|(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?)(?!\p{L}|\d|:|,? \d{4})/iu;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The day that a line names by weekday, day and month, in the one of `years` in which it fell on that
 * weekday; where it did so in none or in several, it stays open.
 */
export function dayInYear(text: string, years: readonly number[]): string | undefined {
  const [, weekday = '', first, second, third, last] = WITHOUT_YEAR.exec(text) ?? [];
  const month = MONTHS.indexOf((second ?? third ?? '').slice(0, 3).toLowerCase());
  const of = ENGLISH.indexOf(weekday.toLowerCase());
  if (month < 0 || of < 0) return undefined;
  const days = [...new Set(years)]
    .map((year) => new Date(Date.UTC(year, month, Number(first ?? last))))
    .filter((day) => day.getUTCDay() === of && day.getUTCMonth() === month);
  return days.length === 1 ? days[0]?.toISOString().slice(0, 10) : undefined;
}
