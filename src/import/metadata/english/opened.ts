import type { Found, HeaderLine } from './header.ts';
import { isPlace, isProper } from './names.ts';
import { ENDS_AS_TALK, LIKE_A_NAME, endsAsOccasion, occasionIn } from './occasions.ts';
import type { Phrase } from './phrases.ts';
import { RITE } from './words.ts';

/** Speech at the opening of the new ferry terminal: what was opened, in common words. */
const OPENING = new RegExp(
  `^(?:official |formal |ceremonial )?(?:opening|launch|inauguration|${RITE}) of (?:the |an? )(?:[\\p{L}’'-]+ ){0,5}[\\p{L}’'-]{3,}$`,
  'u',
);

/** Remarks at the opening of “A Boat for All”, of the exhibition ‘A Boat for All’: what was opened, by its title. */
const OF_SHOW =
  /^(?:official |formal )?(?:opening|launch|unveiling|premiere|screening|preview) of (?:(?:the |an? )?(?:[\p{L}’'-]+ ){0,4})?[“"‘'][^“”"‘]{4,120}[”"’']$/iu;

/** Seminar on “Boats for All”, on its own line; at the Conference “Boats for All”: an occasion that has its name in quotation marks. */
export function onMatter(
  { phrases, text }: HeaderLine,
  speech: number,
  isOverTalk: boolean,
): string | undefined {
  const at = phrases.findIndex(
    ({ kind, mark, tie, text: each }, index) =>
      kind === 'quoted' &&
      !/[,;(]/u.test(mark) &&
      /^(?:on|for|about|entitled|titled|called|themed)?$/u.test(tie) &&
      each.length > SHORT &&
      // The Ferry Conference “Boats for All” has a name without it.
      phrases[index - 1]?.occasion === undefined &&
      /^\p{Lu}/u.test(phrases[index - 1]?.text ?? '') &&
      endsAsOccasion(phrases[index - 1]?.text ?? '') &&
      // Lecture on “Boats for All” is what is given.
      !ENDS_AS_TALK.test(phrases[index - 1]?.text ?? ''),
  );
  const [occasion, matter, ...others] = phrases.slice(Math.max(0, at - 1));
  if (at < 1 || !occasion || !matter) return undefined;
  const isAlone =
    isOverTalk &&
    at === 1 &&
    occasion.tie === '' &&
    others.every(
      ({ kind, tie }) => tie !== 'by' && /^(?:day|place|venue|organization)$/u.test(kind),
    );
  const isSpoken =
    speech >= 0 && speech < at - 1 && /(?:^|\s)(?:at|to|for|during)$/u.test(occasion.tie);
  return isAlone || isSpoken
    ? text.slice(occasion.start, matter.start + matter.text.length).replace(/,(?=[”"’']$)/u, '')
    : undefined;
}
/** Characters of a title in quotation marks. */
const SHORT = 8;

/** Speech receiving the Ferry Award, Acceptance Speech: Ferry Prize for Peace, Remarks on being awarded the Lake Medal: what somebody gets there. */
const RECEIVED =
  /^(?:(?:\p{L}+ ){0,2}(?:[Ss]peech|[Rr]emarks|[Aa]ddress|[Ll]ecture|[Ss]tatement|[Ww]ords)(?: by [^,:]{4,60},?| of [^,:]{4,60},?)? (?:(?:[Oo]n|[Uu]pon|[Aa]fter|[Ww]hen|[Ww]hile|[Ii]n) )?(?:[Bb]eing [Aa]warded|[Rr]eceiving|[Aa]ccepting|[Rr]eceipt of|[Aa]cceptance of)|[Aa]cceptance (?:[Ss]peech|[Rr]emarks|[Aa]ddress) ?[:–—-]|Accepting) (?:of )?(?:[Tt]he |[Aa]n? |[Hh]is |[Hh]er )?((?:[\p{Lu}\d][\p{L}\d’'.-]* (?:(?:of|the|for|and|in) ){0,2}){1,9}(?:Award|Prize|Medal|Honou?r)s?(?: (?:for|of|in) (?:\p{Lu}[\p{L}-]*(?: and)? ?){1,5})?(?: (?:19|20)\d{2})?)(?=$|[,;:(|]| (?:at|in|on|from|by)\b)/u;

export function received(text: string): string | undefined {
  return RECEIVED.exec(text)?.[1]?.trim();
}

export function opened(phrases: readonly Phrase[], speech: number): string | undefined {
  return phrases.find(
    ({ kind, tie, text }, index) =>
      speech >= 0 &&
      index > speech &&
      kind === 'other' &&
      /(?:^|\s)at$/u.test(tie) &&
      (OPENING.test(text) || OF_SHOW.test(text)) &&
      // The opening of the conference says nothing of which it was.
      !endsAsOccasion(text),
  )?.text;
}

/** Opening remarks of Ada Fenwick, Director of the Lowmere Boat Festival: what somebody opens who heads it. */
export function hosted([speech, ...others]: readonly Phrase[]): string | undefined {
  const office = others.find(({ kind }) => kind === 'office')?.text ?? '';
  return speech?.kind === 'speech' && /^(?:opening|welcom\p{L}+|closing)\b/iu.test(speech.text)
    ? HEADS_OCCASION.exec(office)?.[1]
    : undefined;
}
const HEADS_OCCASION =
  /^(?:\p{L}+ )?(?:director|chair\p{L}*|president|founder|curator|organi[sz]er) of (?:the )?(\p{Lu}.{4,80} (?:festival|congress|conference|convention|symposium|fair))$/iu;

/** The 9th Ferry Congress was taking place, was held: an occasion, in a report above the talk. */
export function tookPlace(phrases: readonly Phrase[]): string | undefined {
  return phrases.find(
    ({ occasion, tie }, index) =>
      occasion !== undefined &&
      tie === '' &&
      /^(?:(?:which|that) )?(?:(?:was|is) )?held\b/u.test(phrases[index + 1]?.tie ?? ''),
  )?.occasion;
}

/** Last week at FerryDays, Lowmere I gave a talk: at what, and perhaps where, as whoever keeps a journal says. */
const GAVE_THERE =
  /\b[Aa]t (?:the )?((?:\p{Lu}[\p{L}\d.’-]{0,30} ){0,3}\p{Lu}[\p{L}\d.]{1,30})(?:, (\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?))?,? I (?:gave|presented|delivered)\b/u;

export function gaveThere(text: string): Found[] {
  const [, value, city] = GAVE_THERE.exec(text) ?? [];
  const last = value?.split(' ').at(-1) ?? '';
  if (value === undefined || !(LIKE_A_NAME.test(last) || occasionIn(value) !== undefined))
    return [];
  return [
    { field: 'event', value },
    ...(city !== undefined && isPlace(city) ? [{ field: 'place' as const, value: city }] : []),
  ];
}

/** Speech at the Annual Dinner [with Friends of the Ferry]: of whoever's page it is; who meets the press is at none. */
export function atUnnamed(
  phrases: readonly Phrase[],
  text: string,
  speech: number,
): string | undefined {
  const at = phrases.findIndex(
    ({ kind, tie, text: words }, index) =>
      index > speech &&
      kind === 'proper' &&
      /^(?:given |delivered )?at$/u.test(tie) &&
      UNNAMED.test(words),
  );
  const [only, guests] = speech < 0 || at < 0 ? [] : phrases.slice(at);
  if (!only || !endsAsOccasion(only.text)) return undefined;
  const isWith = guests?.tie === 'with' && guests.mark === '' && isProper(guests.text);
  return isWith ? text.slice(only.start, guests.start + guests.text.length) : only.text;
}
const UNNAMED =
  /^(?:\p{L}+ )?(?:annual|inaugural|welcome|welcoming|farewell|gala|opening|closing|launch|graduation|awards?|swearing-in|inauguration) (?:\p{L}+ )?\p{L}+$/iu;

/** Presented at 28C3, alone; This talk was presented at Boats Central in May 2014. */
export function presentedAt(phrases: readonly Phrase[]): string | undefined {
  const [only, ...others] = phrases;
  if (
    only &&
    others.length === 0 &&
    /^(?:presented|delivered|given) at$/u.test(only.tie) &&
    /^(?:proper|other|organization)$/u.test(only.kind) &&
    /^[\p{Lu}\d]\S*(?: \S+){0,4}$/u.test(only.text)
  )
    return only.text;
  return phrases.find(
    ({ kind, tie }, index) =>
      /(?:^|was )presented at$/u.test(tie) &&
      /^(?:proper|person)$/u.test(kind) &&
      phrases[index - 1]?.kind === 'speech',
  )?.text;
}

/** Meeting of the Parties to the Ferry Treaty: of which treaty. */
export function withTreaty(name: string, text: string): string {
  if (!/\b(?:parties|signatories)$/iu.test(name)) return name;
  const behind = text.slice(text.indexOf(name) + name.length);
  return name + (TREATY.exec(behind)?.[0] ?? '');
}
const TREATY =
  /^ to (?:the )?\p{Lu}[\p{L}’'-]*(?: (?:(?:on|of|for|the|and|against|in) ){0,3}\p{Lu}[\p{L}’'-]*){0,9}/u;
