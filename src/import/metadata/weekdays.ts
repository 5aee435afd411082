const ENGLISH = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const CHINESE = '日一二三四五六';

const NAMED =
  /(?<![\p{L}-])(?<!\b(?:next|every|each|coming) )((?:sun|mon|tues|wednes|thurs|fri|satur)day)(?![\p{L}’'])|(?<![每下])(?:周|週|星期|[礼禮]拜)([一二三四五六日天])/giu;

const DAY = 86_400_000;

/**
 * The day that a sentence names by its weekday alone, as `YYYY-MM-DD`: the last such day before `near`,
 * the day of publication. On that weekday itself, and where a sentence names two, it stays open.
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
  return back === 0 ? undefined : new Date(published - back * DAY).toISOString().slice(0, 10);
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
}
