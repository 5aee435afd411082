const ENGLISH = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const CHINESE = '日一二三四五六';

const NAMED =
  /(?<![\p{L}-])(?<!\b(?:next|every|each|coming) )((?:sun|mon|tues|wednes|thurs|fri|satur)day)(?![\p{L}’'])|(?<![每下])(?:周|週|星期|[礼禮]拜)([一二三四五六日天])(?![至到-])/iu;

const DAY = 86_400_000;

/**
 * The day that a sentence names by its weekday alone, as `YYYY-MM-DD`: the last such day before `near`,
 * the day of publication. On that weekday itself it stays open which of two is meant.
 */
export function byWeekday(sentence: string, near: string): string | undefined {
  const [, english, chinese] = NAMED.exec(sentence) ?? [];
  const weekday =
    english === undefined
      ? CHINESE.indexOf((chinese ?? '').replace('天', '日') || '-')
      : ENGLISH.indexOf(english.toLowerCase());
  if (weekday < 0) return undefined;
  const published = Date.parse(near);
  const back = (new Date(published).getUTCDay() - weekday + 7) % 7;
  return back === 0 ? undefined : new Date(published - back * DAY).toISOString().slice(0, 10);
}
