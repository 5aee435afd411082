import { salutes } from '../../structure/greetings.ts';
import { folded } from './capitals.ts';
import { CHURCH_DAY } from './church-year.ts';
import { isCityOf } from './countries.ts';
import { PUBLISHES, TO_THE_MINUTE } from './header.ts';
import type { HeaderLine } from './header.ts';
import type { Kind, Phrase } from './phrases.ts';
import { LABELS, phrasesOf } from './phrases.ts';
import { innerFields } from './reads.ts';

/** Kinds of phrases in a line that names somebody of a list. */
const OF_LIST = new Set<Kind>(['person', 'office', 'organization', 'venue', 'place', 'proper']);

/** Whether a line names somebody and says nothing that they did. */
export function namesSomebody(line: HeaderLine | undefined): boolean {
  return (
    line?.phrases.some(({ kind }) => kind === 'person') === true &&
    line.phrases.every(({ kind, tie }) => tie === '' && OF_LIST.has(kind))
  );
}

/** Honourable Minister Dr Ada Fenwick: somebody with style or office, as a list of those present has them. */
export function namesThosePresent(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return false;
  const phrases = phrasesOf(folded(text.replace(/^[•·*\s-]+/u, '')));
  const isSomebody = ({ person, kind }: Phrase) =>
    person?.isStyled === true || person?.role !== undefined || kind === 'office';
  return (
    phrases.some(isSomebody) && phrases.every(({ kind, tie }) => tie === '' && OF_LIST.has(kind))
  );
}

/** Whether a line is somebody’s name and nothing else. */
export function isNameOnly(text: string): boolean {
  if (text.length > 60 || /\p{Script=Han}/u.test(text)) return false;
  const [first, ...others] = phrasesOf(folded(text));
  return first?.kind === 'person' && others.length === 0;
}

/** Speaker: Ada Fenwick / Conference: Ferrycon: a list of fields over a talk. */
export function isFieldList(text: string): boolean {
  const lines = text.split('\n');
  return (
    lines.every((line) => /^\p{Lu}[\p{L} ]{1,24}:\s*\S/u.test(line)) &&
    lines.some((line) =>
      Object.values(LABELS).some((label) => label.test(line.slice(0, line.indexOf(':')))),
    )
  );
}

/** Speech by Ada Fenwick, Lowmere, 13 July 2018: one day and nothing that is not known. */
export function isDayAndPlace(text: string): boolean {
  const phrases = phrasesOf(folded(text));
  // July 3, 2009 Lake Cathedral 12:10 p.m.: a page has no house.
  const isStamp = TO_THE_MINUTE.test(text) && !phrases.some(({ kind }) => kind === 'venue');
  if (PUBLISHES.test(text) || isStamp) return false;
  const days = phrases.filter(({ kind }) => kind === 'day');
  const day = days.find(({ day: of }) => of !== '') ?? days[0];
  const at = day ? phrases.indexOf(day) : -1;
  const behind = phrases[at + 1];
  return (
    at >= 0 &&
    (phrases.some(({ kind }) => kind !== 'day') || text.search(CHURCH_DAY) >= 0) &&
    phrases.every(({ kind, day: of }) =>
      kind === 'day' ? of === day?.day || of === '' : kind !== 'proper' && kind !== 'other',
    ) &&
    // Ferry Day May 1, 2009 is an occasion: a place has a mark before the day, or behind it.
    [
      day?.mark,
      day?.tie,
      at === 0 && behind?.mark,
      // May 1, 2009 Lowmere, Ohio; Lowmere, Ohio May 1, 2009
      at === 0 && isCityOf(behind?.text ?? '', phrases[at + 2]?.text ?? ''),
      at === 2 && isCityOf(phrases[0]?.text ?? '', phrases[1]?.text ?? ''),
      /^\p{L}+day/u.test(day?.text ?? ''),
      at === 0 && behind?.kind === 'venue' && days.length > 1,
    ].some(Boolean)
  );
}

/** Ferrycon 2019, Lowmere; Director, Ferry Company: at what and where, or as what and for whom. */
export function isOccasionOrOffice(text: string): boolean {
  const [first, ...others] = phrasesOf(folded(text));
  return (
    (first?.kind === 'occasion' || first?.kind === 'office') &&
    first.tie === '' &&
    others.length > 0 &&
    others.every(
      ({ kind, mark, tie }) =>
        mark === ',' && tie === '' && /^(?:place|venue|organization|day)$/u.test(kind),
    )
  );
}

/** R. Ada Fenwick; Keynote, Ferry Association; As delivered by Ada Fenwick: who gave it and to whom, and not what about. */
export function presents(text: string): boolean {
  if (text.length > 240 || /\p{Script=Han}/u.test(text)) return false;
  const phrases = phrasesOf(folded(text));
  const [first] = phrases;
  const isBy = phrases.some(({ kind, tie }) => kind === 'person' && /\bby$/u.test(tie));
  // Ada Fenwick: Closing Remarks is what the speech is called.
  if (phrases.some(({ kind, mark }) => kind === 'speech' && mark === ':')) return false;
  return (
    (first?.kind === 'person' || first?.kind === 'speech' || isBy) &&
    phrases.every(({ kind }) => OF_GIVER.has(kind)) &&
    (isBy || first?.kind === 'person' || phrases.some(({ kind }) => kind === 'organization'))
  );
}

const OF_GIVER = new Set<Kind>([
  'speech',
  'person',
  'office',
  'organization',
  'venue',
  'place',
  'day',
]);

/** President Ada Fenwick; Member, Harbour Board; Guildhall, Lowmere: who or where, and nothing of what. */
export function isAddress(text: string): boolean {
  if (text.length > 240 || /\p{Script=Han}/u.test(text)) return false;
  const phrases = phrasesOf(text);
  const [first, second] = phrases;
  if (first?.kind === 'label' || innerFields(text).length > 1) return true;
  if (first?.person && !second) return first.person.role !== undefined;
  if (first?.person && phrases.slice(1, 3).some(({ kind }) => kind === 'office'))
    return phrases.every(({ kind, tie }) => tie === '' && OF_LIST.has(kind));
  // Lowmere Falls, Ohio
  if (first && second && phrases.length === 2 && isCityOf(first.text, second.text)) return true;
  const last = phrases.at(-1);
  if (first?.kind === 'office' && last?.person && phrases.every(({ tie }) => tie === ''))
    return true;
  return (
    (phrases.some(({ kind }) => kind === 'office' || kind === 'venue') ||
      // Lowmere, Lakeland
      (phrases.length === 2 && phrases.every(({ kind, tie }) => kind === 'place' && tie === ''))) &&
    phrases.every(
      ({ kind, tie }) =>
        ['day', 'office', 'venue', 'organization', 'place'].includes(kind) &&
        /^(?:at|for|in|on)?$/.test(tie),
    )
  );
}

/** Speaker: Ada Fenwick, Director, Ferry Board: who takes part, with the office, and nothing else. */
export function isCredit(text: string): boolean {
  if (text.length > 160 || /\p{Script=Han}/u.test(text) || salutes(text)) return false;
  // Whom somebody calls has a comma behind, or a semicolon.
  if (/^(?:(?:his|her|your) )?excellenc|[,;]$/iu.test(text)) return false;
  const [first, second, ...others] = phrasesOf(folded(text)).filter(({ kind }) => kind !== 'label');
  return (
    first?.person !== undefined &&
    first.person.role === undefined &&
    second?.kind === 'office' &&
    others.every(({ kind }) => kind === 'office' || kind === 'organization')
  );
}
