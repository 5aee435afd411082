import { isBareDate } from '../structure/bare-date.ts';
import { sentencesOf } from '../structure/phrases.ts';
import type { Hint } from '../draft.ts';
import type { Line } from './chinese.ts';
import { byWeekday, dayBefore, dayInYear } from './weekdays.ts';

/** Last night, at the beginning of a sentence. */
const YESTERDAY = /^(?:last night|yesterday)\b/iu;
/** I gave a talk, we spoke: what whoever keeps a journal did. */
const SPOKE =
  /\b(?:I|we) (?:(?:also|recently|just|then) )?(?:gave|delivered|spoke|presented|preached|talked|was (?:asked|invited)|had the (?:honou?r|pleasure|privilege))\b/u;
/** Last week, a few days ago: a day that nobody can count. */
const SOME_TIME_AGO =
  /\b(?:last (?:week(?:end)?|month|year|spring|summer|autumn|fall|winter)|(?:days|weeks|months|years|while) (?:ago|back)|earlier this (?:week|month|year)|the other (?:day|night|week)|recently)\b/iu;

/**
 * The day over the entry of a journal, put right by what the entry says of the talk: Last night I spoke
 * at the Ferry Club, On Friday I gave a talk. Where the entry says of another day and not of which, there
 * is none.
 *
 * @param speaks what else makes a sentence one about a talk
 */
export function dayOfEntry(heads: readonly Hint[], lead: readonly Line[], speaks: RegExp): Hint[] {
  const said = lead.flatMap(({ text }) =>
    sentencesOf(text).filter(
      (each) => speaks.test(text) && (YESTERDAY.test(each) || SPOKE.test(each)),
    ),
  );
  return heads.flatMap((hint): Hint[] => {
    if (said.some((each) => YESTERDAY.test(each)))
      return [{ ...hint, value: dayBefore(hint.value) }];
    if (!isBareDate(hint.text)) return [hint];
    const year = Number(hint.value.slice(0, 4));
    const day = said
      .map((each) => dayInYear(each, [year, year - 1]) ?? byWeekday(each, hint.value))
      .find(Boolean);
    if (day !== undefined) return day > hint.value ? [] : [{ ...hint, value: day }];
    return said.some((each) => SOME_TIME_AGO.test(each)) ? [] : [hint];
  });
}
