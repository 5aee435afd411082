import { isCapital, isCountry } from './countries.ts';
import type { Found } from './header.ts';
import { LIKE_A_NAME, endsAsOccasion } from './occasions.ts';
import type { Phrase } from './phrases.ts';
import { isVenue } from './names.ts';
import { isFindable, isInState } from './place-among.ts';

/** In, held in, which was held in, delivered in. */
const HELD = '(?:(?:which |that )?(?:was |is )?(?:held|given|delivered|presented|preached) )?';
export const HELD_IN = new RegExp(`^${HELD}in$`, 'u');
export const HELD_AT = new RegExp(`^${HELD}at$`, 'u');

/** Speech by Ada Fenwick, President of the Lake Bank, [Great Hall,] Lowmere, 3 May 2009: a body of which all is said. */
export function isBehindGiver(before: readonly Phrase[]): boolean {
  const last = before.at(-1)?.kind === 'venue' ? before.at(-2) : before.at(-1);
  return (
    before[0]?.kind === 'speech' &&
    before.some(({ person, tie }) => person !== undefined && /\bby$/u.test(tie)) &&
    (last?.kind === 'organization' || last?.office?.organization !== undefined)
  );
}

/** Remarks at the Ferry Club (Lowmere, Ohio), (Lowmere, 3 May 2009): a city and its state, or with its day. */
export function inBrackets(phrases: readonly Phrase[]): readonly Phrase[] {
  const at = phrases.findIndex(({ kind, mark, tie }, index) => {
    const next = phrases[index + 1];
    return (
      mark === '(' &&
      tie === '' &&
      (isInState(phrases.slice(index, index + 2)) ||
        (kind === 'place' && next?.mark === ',' && (next.day ?? '') !== '') ||
        // Keynote: A Boat for All (Ferrycon 2014, Lowmere)
        (kind === 'occasion' && next?.kind === 'place' && next.mark === ','))
    );
  });
  return at < 0 ? [] : phrases.slice(at, at + 2);
}

/** Address delivered at Lowmere, July 4, 1852; Speech at Lowmere, Ohio: talks are given at a Strange Boats. */
const IN_OLD_STYLE = /\b(?:address|speech|oration|discourse|sermon|remarks)$/iu;

/** Address delivered at Lowmere, July 4, 1852; Speech at Lowmere, Ohio, May 3, 1859: a town by its state or its day. */
export function atTown(phrases: readonly Phrase[]): Found[] {
  const at = phrases.findIndex(
    ({ kind, tie }, index) =>
      kind === 'place' &&
      HELD_AT.test(tie) &&
      ((phrases[index - 1]?.kind === 'speech' &&
        IN_OLD_STYLE.test(phrases[index - 1]?.text ?? '')) ||
        // Speech at the Jubilee of the Ferry Board at Lowmere on 3rd May 2008
        (phrases[index - 1]?.kind === 'occasion' && phrases[index + 1]?.tie === 'on') ||
        isMeeting(phrases, index)),
  );
  const [town, next] = at < 0 ? [] : phrases.slice(at);
  const isOld =
    (next?.day ?? '') !== '' &&
    ((next?.mark === ',' && next.tie === '') || (next?.mark === '' && next.tie === 'on'));
  const isEnd = next === undefined && isMeeting(phrases, at);
  if (!town || LIKE_A_NAME.test(town.text)) return [];
  return isInState(phrases.slice(at, at + 2)) || ((isOld || isEnd) && !town.text.includes(' '))
    ? [{ field: 'place', value: town.text, isWeak: true }]
    : [];
}

/** Speech by Ada Fenwick to the Convention at Lowmere: a meeting comes to a town, and a school has its ceremonies at home. */
function isMeeting(phrases: readonly Phrase[], index: number): boolean {
  const { tie, text } = phrases[index - 1] ?? { tie: '', text: '' };
  return (
    /^(?:to|at|before)$/u.test(tie) &&
    /\b(?:conference|convention|congress|meeting|assembly|synod|summit|forum|symposium|congregation|agm)$/iu.test(
      text,
    )
  );
}

/** Speech by Ada Fenwick in Parliament: where its members speak. */
const HOUSE =
  /^(?:Parliament|Senate|House of \p{Lu}\p{L}+|(?:National|Legislative) Assembly|Legislative Council|D[áa]il(?: [ÉE]ireann)?|Lok Sabha|Rajya Sabha)$/u;

export function inHouse(phrases: readonly Phrase[]): Found[] {
  const house = phrases.find(
    ({ mark, tie, text }, index) =>
      HELD_IN.test(tie) &&
      HOUSE.test(text) &&
      // Leader in the Senate; Speech on Women in Parliament
      !(mark === '' && phrases[index - 1]?.kind === 'office') &&
      !isOfTitle(phrases[index - 1]),
  );
  return house === undefined ? [] : [{ field: 'place', value: house.text, isWeak: true }];
}

/** Lecture: Water and the Law in Lakeland: what is spoken of there. */
export function isOfTitle(before: Phrase | undefined): boolean {
  return (
    before !== undefined &&
    /^(?:proper|other|place)$/u.test(before.kind) &&
    !/(?:^|\s)(?:at|to)$/u.test(before.tie)
  );
}

/** Given at a reception at the Fenwick Building, the launch last night in Fenwick Bookshop: what was held, and in which house. */
const HELD_IN_HOUSE =
  /(?<=^|\s)(\p{L}[\p{L}-]*)(?: (?:last night|yesterday|today|tonight|(?:this|last|on) \p{L}{3,9}|earlier|held|which was held|given|that took place)){0,3},? (?:at|in|inside) (?:the )?(\p{Lu}[\p{L}’'&.-]{0,20}(?: (?:(?:of|the|and) ){0,2}\p{Lu}[\p{L}’'&-]{0,20}){1,6})(?! (?:students|graduates|members|alumni))/gu;

export function houseOf(text: string): Found[] {
  const houses = [...text.matchAll(HELD_IN_HOUSE)].filter(
    ([, held = '', house = '']) =>
      (endsAsOccasion(held) || /^(?:party|speech|talk|reading|toast)$/iu.test(held)) &&
      isVenue(house) &&
      isFindable(house),
  );
  const [, , value] = houses[0] ?? [];
  return value !== undefined && houses.length === 1
    ? [{ field: 'place', value, isWeak: true }]
    : [];
}

/** Keepers gathered at the Lake Convention Center on May 3, 2009: where, and when. */
export function gatheredAt(phrases: readonly Phrase[]): Found[] {
  const house = phrases.find(
    ({ kind, tie, text }, index) =>
      kind === 'venue' &&
      HELD_AT.test(tie) &&
      /\b(?:gathered|met|assembled|came together|convened)$/iu.test(
        phrases[index - 1]?.text ?? '',
      ) &&
      (phrases[index + 1]?.day ?? '') !== '' &&
      isFindable(text),
  );
  return house ? [{ field: 'place', value: house.text, isWeak: true }] : [];
}

/** Words with which the names of towns begin or end that might be somebody’s: Santa Clara, Ada Springs. */
const TOWN =
  /^(?:San|Santa|Santo|Saint|Ste?\.?|São|Lake|North|South|East|West|Upper|Lower|Grand|Great|Palo|Monte|Villa) |\b(?:City|Town|Beach|Springs?|Falls|Hills?|Heights|Valley|Islands?|Bay|Harbou?r|Grove|Rock|Rapids|Lakes?|Point|Ridge|Creek|Village|County)$/u;

/** Ada Fenwick, Lowmere, 3 May 2009: whoever stands beside the day is no town, and what is left is one only if it is plainly so. */
export function withoutSomebody(phrases: readonly Phrase[]): readonly Phrase[] {
  const isSomebody = ({ kind, text, tie }: Phrase, index: number) =>
    kind === 'person' &&
    tie === '' &&
    !TOWN.test(text) &&
    !isCapital(text) &&
    !isInState(phrases.slice(index, index + 2)) &&
    !isCountry(phrases[index + 1]?.text ?? '');
  const rest = phrases.filter((phrase, index) => !isSomebody(phrase, index));
  const [only, ...others] = rest;
  const isPlain =
    isInState(rest) || (others.length === 0 && only?.kind === 'place' && !only.text.includes(' '));
  return rest.length === phrases.length || isPlain ? rest : [];
}
