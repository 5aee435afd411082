import type { Hint } from '../draft.ts';
import type { Line } from './chinese.ts';
import { folded } from './english/capitals.ts';
import { giverFirst, isBareBefore } from './english/giver-first.ts';
import { giverOfTitle } from './english/giver-of-title.ts';
import { personIn } from './english/people.ts';
import { callsOwnSpeech } from './english/speech-name.ts';
import { ordinaryWords } from './ordinary-words.ts';

/**
 * Who gives an English speech, and their office, as the first of its names says that names anybody: the
 * headline, else what stands over the talk.
 *
 * @param whole all texts of the page: what they write small as well is nobody's name
 */
export function giverNamed(
  headline: readonly Hint[],
  lead: readonly Line[],
  whole: readonly string[],
): Hint[] {
  // Speech by Mr Ng How Fenwick: a headline that says by whom knows best.
  const titled = headline.map(giverOfTitle).find(({ length }) => length > 0);
  if (titled) return titled;
  const isOrdinary = ordinaryWords(whole);
  const over = lead
    .filter(({ text }) => callsOwnSpeech(text))
    .map((line): Hint => ({ field: 'headline', value: line.text, ...line }));
  for (const name of [...headline, ...over]) {
    const given = [giverOfTitle(name), giverFirst(name)].find(({ length }) => length > 0) ?? [];
    const [speaker] = given;
    if (speaker === undefined || isOrdinary(speaker.value)) continue;
    const isAgain = whole.some((text) => text !== name.text && text.includes(speaker.value));
    if (isAgain || !isBareBefore(name.value, speaker.value)) return given;
  }
  return headline.flatMap((each) => bySurname(each, lead)).slice(0, 1);
}

/** Fenwick: A Boat for All, Speech: Fenwick - The Lake, Fenwick’s address to the Ferry Club: how the press calls a speech. */
const SURNAME =
  /^(?:speech: )?(?<surname>\p{Lu}[\p{L}-]{2,20}?)(?:[’']s?)?(?: (?:speech|address|remarks|keynote|statement)(?!\p{L})|:| [–—-] )/iu;

/** Saint Thomas, South Wales, remembering Ada Fenwick: a church, a part of a country, of whom somebody else speaks. */
const OF_NOBODY =
  /\b(?:saint|st\.?|king|queen|north|south|east|west|greater|new|old|visit\w*|remembering|celebrating|honou?ring|tribute|photo\w*|chaired|introduced)\b/iu;

/** Of whom a headline has the surname, and a line over the talk begins with the whole name. */
function bySurname({ value }: Hint, lead: readonly Line[]): Hint[] {
  const { surname } = SURNAME.exec(value)?.groups ?? {};
  if (surname === undefined) return [];
  const whole = new RegExp(
    `^(?:by )?(?<name>.{0,24}\\p{Lu}[\\p{L}.’'-]+ (?:\\p{Lu}\\. )?${surname})(?=$|,)`,
    'iu',
  );
  const found = lead.flatMap(({ line, text }): Hint[] => {
    const { name = '' } = whole.exec(text)?.groups ?? {};
    const person = OF_NOBODY.test(name) ? undefined : personIn(folded(name));
    return person === undefined || person.isSurname === true || !person.name.includes(' ')
      ? []
      : [{ field: 'speaker', value: person.name, line, text }];
  });
  return new Set(found.map((hint) => hint.value)).size === 1 ? found.slice(0, 1) : [];
}
