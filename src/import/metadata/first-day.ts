import type { Hint } from '../draft.ts';
import { sentencesOf } from '../structure/phrases.ts';
import type { Line } from './chinese.ts';
import { daysIn } from './dates.ts';

/** 7月22-23日，渡口大会在湖城召开: its first day, if the speech opened it or the page appeared on that very day. */
export function firstDay(
  lead: readonly Line[],
  near: string | undefined,
  pages: ReadonlySet<string>,
): Hint[] {
  const opens = lead.some(({ text }) => OPENS_WITH_SPEECH.test(text));
  const days = lead.flatMap(({ line, text }) =>
    sentencesOf(text).flatMap((each): Hint[] =>
      !HELD_FOR_DAYS.test(each)
        ? []
        : daysIn(each, near)
            .filter(({ day, end }) => end !== undefined && (opens || pages.has(day)))
            .map(({ day }) => ({ field: 'date', value: day, line, text })),
    ),
  );
  return new Set(days.map(({ value }) => value)).size === 1 ? days.slice(0, 1) : [];
}
const HELD_FOR_DAYS = /[举舉][行办辦]|召[开開]|[开開]幕|拉[开開]|落幕/u;
/** 何文舟在大会开场进行发言, 何文舟在开幕式上致辞 */
const OPENS_WITH_SPEECH =
  /[在于於][^，。]{0,20}(?:[开開]幕(?:式|典[礼禮])?|[会會][开開][场場])[上中时時]?[^，。]{0,10}(?:[致][辞辭词詞]|[发發]言|演[讲講]|[讲講][话話]|[发發]表)/u;
