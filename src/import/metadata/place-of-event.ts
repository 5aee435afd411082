import type { Hint } from '../draft.ts';
import { inSimplified } from './chinese/page.ts';
import { CITIES } from './chinese/words.ts';
import { isCapital } from './english/countries.ts';

/** FerryConf Amsterdam 2023, FerryCon北京2014: a conference with the name of a city is held there. */
const LATIN = /^\p{Lu}[\p{L}.]{2,} (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?: (?:19|20)\d{2})?$/u;
const HAN =
  /^[A-Z][A-Za-z.]{2,}\s?(?:20\d{2}\s?)?(\p{Script=Han}{2,3})(?:站|大会)?\s?(?:20\d{2})?$/u;

/** Where a talk was given, as the name of its occasion says. */
export function placeOfEvent(event: Hint | undefined): Hint[] {
  if (event === undefined) return [];
  const latin = LATIN.exec(event.value)?.[1];
  const han = HAN.exec(event.value)?.[1];
  const city =
    latin !== undefined && isCapital(latin)
      ? latin
      : han !== undefined && CITIES.has(inSimplified(han).slice(0, 2))
        ? han
        : undefined;
  return city === undefined ? [] : [{ ...event, field: 'place', value: city }];
}
