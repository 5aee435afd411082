import type { Found, HeaderLine } from './header.ts';
import { hasKind } from './header.ts';
import type { Kind, Phrase } from './phrases.ts';
import { isAddress, isHotel, placeAmong } from './place-among.ts';
import { HELD_AT, HELD_IN } from './towns.ts';
import { NAMED_VENUE } from './words.ts';

/** Kinds of phrases that may stand beside a place. */
export const PLAIN = new Set<Kind>([
  'occasion',
  'venue',
  'organization',
  'place',
  'person',
  'proper',
]);

/** …, on 11 July 2015, at Lowmere City Point; 3 May 2010, Fenwick Hotel Ballroom: where, at the end of a speech’s name, behind its day. */
export function behindDay(phrases: readonly Phrase[]): Found[] {
  const at = phrases.findLastIndex(({ day = '' }) => day !== '') + 1;
  const rest = phrases.slice(at);
  const [first, ...others] = rest.filter(({ kind }) => kind !== 'day');
  const isAt = first?.tie === 'at' && /^(?:place|venue|proper)$/u.test(first.kind);
  return at > 1 &&
    first !== undefined &&
    (isAt || (first.tie === '' && first.mark === ',' && first.kind === 'venue')) &&
    others.every(({ kind, mark, tie }) => kind === 'place' && mark === ',' && tie === '')
    ? placeAmong([
        { ...first, kind: others.length > 0 || first.kind === 'venue' ? 'venue' : 'place' },
        ...others,
      ])
    : [];
}

/** East Room / 11:32 A.M. EST: over the hour at which somebody began to speak there. */
export const HOUR_OF_SPEECH = /^\(?\d{1,2}:\d{2} ?[AP]\.?M\.?,? [ECMP]\.?[SD]?\.?T\.?\)?$/iu;

export function isRoom({ phrases, text }: HeaderLine): boolean {
  const [only, ...others] = phrases;
  return (
    others.length === 0 &&
    only?.tie === '' &&
    (only.kind === 'venue' || /^(?:\p{Lu}\p{L}+ ){1,3}(?:Lawn|Terrace|Portico|Porch)$/u.test(text))
  );
}

/** Lowmere Yacht Club, alone right over the first words, and of nobody above it. */
export function isHouseOverTalk(
  { phrases, text }: HeaderLine,
  above: HeaderLine | undefined,
  isLast: boolean,
): boolean {
  const [only, ...others] = phrases;
  return (
    isLast &&
    only?.kind === 'venue' &&
    only.tie === '' &&
    others.length === 0 &&
    (NAMED_VENUE.test(text) || isHotel(text)) &&
    !hasKind(above, 'person', 'office')
  );
}

/** … in Lakeland on 19 June at the Great Hall, Station Hotel, Lowmere: a venue and its city say it best. */
export function atVenue(phrases: readonly Phrase[]): Found[] {
  const at = phrases.findLastIndex(
    ({ kind, tie }) => kind === 'venue' && (HELD_IN.test(tie) || HELD_AT.test(tie)),
  );
  const all = at < 0 ? [] : phrases.slice(at);
  const end = all.findIndex(({ kind, tie }) => kind === 'day' && /^(?:on)?$/u.test(tie));
  const behind = end < 0 ? all : all.slice(0, end);
  // at 12 Ferry Street on 3 May
  return (behind.length > 1 || isAddress(behind[0]?.text ?? '')) &&
    behind.slice(1).every(({ kind, mark }) => PLAIN.has(kind) && mark === ',')
    ? placeAmong(behind)
    : [];
}
