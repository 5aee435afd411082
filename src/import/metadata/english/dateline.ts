import type { Found } from './header.ts';

/** LOWMERE -- The following is the text of Ada Fenwick’s speech: where a paper reports it from. */
const DATELINE =
  /^(\p{Lu}{3,}(?: \p{Lu}{3,}){0,2})(?:, [\p{L}. ]{2,20})? (?:--|[—–]) ?(?=(?:the |below |here |following )[^.]{0,40}\b(?:text|transcript)\b)/iu;

/** The place of a dateline, which a paper has even where the speech was given elsewhere. */
export function datelineOf(text: string): Found[] {
  const city = DATELINE.exec(text)?.[1];
  return city?.toUpperCase() === city && city !== undefined
    ? [{ field: 'place', value: city, isWeak: true }]
    : [];
}
