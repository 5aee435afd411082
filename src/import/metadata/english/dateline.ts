import { daysIn } from '../dates.ts';
import type { Found } from './header.ts';
import { isPlace } from './names.ts';

/** LOWMERE -- The following is the text of Ada Fenwick’s speech: where a paper reports it from. */
const DATELINE =
  /^(\p{Lu}{3,}(?: \p{Lu}{3,}){0,2})(?:, [\p{L}. ]{2,20})? (?:--|[—–]) ?(?=(?:the |below |here |following )[^.]{0,40}\b(?:text|transcript)\b)/iu;

/** Lowmere, 23/03/2017 - 16:34, ID 170323: where and when a press office sends what was said. */
const SENT = /^(\p{Lu}[\p{L} -]{2,30}), \d{1,2}\/\d{1,2}\/\d{4} - \d{1,2}:\d{2}\b/u;

/** LOWMERE, Wis., Jan. 12 Following is the prepared text of …’s 2005 address: the day, and in what follows its year. */
const DATED =
  /^(\p{Lu}{3,}(?: \p{Lu}{3,}){0,2}),(?: [\p{L}.]{2,12}(?: [\p{L}.]{2,12})?,)? (\p{Lu}\p{L}{2,8}\.? \d{1,2})(?:, ((?:19|20)\d{2}))?[ :.–—-]{1,4}(?=(?:[Tt]he )?(?:[Ff]ollowing|[Hh]ere|[Bb]elow|[Tt]ext|[Tt]ranscript)\b)/u;

/** 2005 state of the state address; elected in 2004 is of another year. */
const OF_SPEECH = /(?<!\d|\b(?:in|since|from|until|by) )(?:19|20)\d{2}(?!\d)/gu;

/** The place of a dateline, which a paper has even where the speech was given elsewhere. */
export function datelineOf(text: string): Found[] {
  const [, sentFrom] = SENT.exec(text) ?? [];
  if (sentFrom !== undefined && isPlace(sentFrom)) {
    const [sent] = daysIn(text);
    return [
      { field: 'place', value: sentFrom, isWeak: true },
      ...(sent ? [{ field: 'date' as const, value: sent.day, isWeak: true }] : []),
    ];
  }
  const [whole = '', from, dayOf, ownYear] = DATED.exec(text) ?? [];
  if (from !== undefined && dayOf !== undefined) {
    const years = new Set(text.slice(whole.length).match(OF_SPEECH));
    const [only] = years.size === 1 ? years : [];
    const [sent] = daysIn(`${dayOf}, ${ownYear ?? only ?? ''}`);
    return [
      { field: 'place', value: from, isWeak: true },
      ...(sent ? [{ field: 'date' as const, value: sent.day, isWeak: true }] : []),
    ];
  }
  const city = DATELINE.exec(text)?.[1];
  return city?.toUpperCase() === city && city !== undefined
    ? [{ field: 'place', value: city, isWeak: true }]
    : [];
}
