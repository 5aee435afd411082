import { isCityOf, isCountry } from './countries.ts';
import type { Found } from './header.ts';
import { isPress } from '../press-headline.ts';
import { HOTEL, has, isPlace, mayBePlace } from './names.ts';
import { endsAsOccasion } from './occasions.ts';
import type { Phrase } from './phrases.ts';
import { KNOWN_VENUE, NAMED_VENUE } from './words.ts';

/** Whether places end with a city and its state. */
export function isInState(places: readonly Phrase[]): boolean {
  const [city, region] = places.slice(-2);
  return (
    city !== undefined &&
    region !== undefined &&
    (city.kind === 'place' || city.kind === 'person') &&
    region.mark === ',' &&
    isCityOf(city.text, region.text)
  );
}

/** Lowmere, Ohio, alone on its line or as the end of it: At the Ferry Convention, Lowmere, Ohio. */
export function endsInState(text: string): boolean {
  const [city, region] = text.split(', ').slice(-2);
  return city !== undefined && region !== undefined && isPlace(city) && isCityOf(city, region);
}

const D_C = /^D\.? ?C\.?$/u;
/** Palais du Lac */
const PALACE = /^(?:Palais|Palazzo|Villa|Schloss|Château|Chateau) (?:de |du |des |d[’'])?\p{Lu}/u;
const FINDABLE = has(KNOWN_VENUE);

/** Whether a reader finds a venue without its city. */
export function isFindable(venue: string): boolean {
  return (
    [FINDABLE, NAMED_VENUE, HOTEL, PALACE].some((known) => known.test(venue)) || isAddress(venue)
  );
}

export function isHotel(venue: string): boolean {
  return HOTEL.test(venue);
}

/** 12 Ferry Street: a house by its number. */
export function isAddress(venue: string): boolean {
  return /^\d{1,4} (?:\p{Lu}\p{L}+ ){1,3}(?:Street|Avenue|Road|Square|Lane|Gardens|Boulevard)$/u.test(
    venue,
  );
}
/** City of Lowmere: whose page it is, as its masthead says. */
const MUNICIPALITY = /^(?:City|Town|Village|Borough|County|Township|Municipality) of \p{Lu}/u;
/** What is spoken, and not where. */
const LANGUAGE =
  /^(?:(?:Brazilian|British|American|Canadian|Mandarin|Modern|Swiss|Latin American) )?(?:English|French|Spanish|Portuguese|German|Italian|Dutch|Russian|Ukrainian|Polish|Czech|Greek|Turkish|Arabic|Hebrew|Persian|Farsi|Hindi|Urdu|Bengali|Tamil|Chinese|Mandarin|Cantonese|Japanese|Korean|Vietnamese|Thai|Malay|Indonesian|Swahili|Afrikaans|Finnish|Swedish|Norwegian|Danish|Icelandic|Hungarian|Romanian|Bulgarian|Serbian|Croatian|Catalan|Welsh|Irish|Gaelic|Latin|Esperanto|M[āa]ori)$/u;
const COUNTRY = /^(?:U\.?S\.?A?\.?|U\.?K\.?)$/u;

/** The city among places from small to large, else the venue. */
export function placeAmong(phrases: readonly Phrase[]): Found[] {
  if (phrases.some(({ tie, text }) => tie === '' && MUNICIPALITY.test(text))) return [];
  const open = phrases.filter(
    ({ kind, text, person }) =>
      // Dr Ada Fenwick, outgoing president Ole Brand: somebody.
      person?.role === undefined &&
      person?.isStyled !== true &&
      /^\p{Lu}/u.test(text) &&
      !/[\d&]/u.test(text) &&
      mayBePlace(text) &&
      // At the Annual Dinner; delivered in Lakish
      !endsAsOccasion(text) &&
      !LANGUAGE.test(text) &&
      // The Boatmen’s Lake may be one, Ferry Builders’ Lake is somebody’s.
      !/[’']s?$|s[’'] \p{Lu}/u.test(text) &&
      // Secretary-General, at Ferry Opening, Urges Delegates
      !isPress(text) &&
      (kind === 'place' || kind === 'person' || kind === 'proper'),
  );
  // Lowmere, Ohio, Ferry Landing
  const inState = phrases.findLast((_, index) => isInState(phrases.slice(index, index + 2)));
  const cities = open.length > 1 ? open.filter(({ text }) => !COUNTRY.test(text)) : open;
  const city = inState ?? cities.at(-2) ?? cities[0];
  const isCapitalOfUs = city?.text === 'Washington' && phrases.some(({ text }) => D_C.test(text));
  if (isCapitalOfUs) return [{ field: 'place', value: 'Washington, D.C.' }];
  const value = city ?? phrases.find(({ kind, text }) => kind === 'venue' && isFindable(text));
  return value
    ? [
        {
          field: 'place',
          value: value.text.replace(/ I$/u, ''),
          isWeak: city === undefined || isCountry(city.text),
        },
      ]
    : [];
}
