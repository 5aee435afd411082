import type { Hint, HintField } from '../draft.ts';
import { isProse, salutes } from '../structure/phrases.ts';
import type { Line } from './chinese.ts';
import { asWritten, folded } from './english/capitals.ts';
import type { Beside, Found, HeaderLine } from './english/header.ts';
import { PUBLISHES } from './english/header.ts';
import { sentences } from './english/parts.ts';
import type { Kind, Phrase } from './english/phrases.ts';
import { LABELS, phrasesOf } from './english/phrases.ts';
import { atWhat, inWhere, placeAmong } from './english/where.ts';
import { whoSpeaks } from './english/who.ts';

/** Sentences of a paragraph that may say who speaks where. */
const LEDE = 2;
/** Lines right over the talk, and beside the headline, in which a name may stand alone. */
const NEAR = 8;
const BESIDE = 3;

/** Lines that are read as one. */
interface Read extends HeaderLine {
  sources: readonly [Line, ...Line[]];
}

/**
 * What English lines around a talk say about it. Each is cut into parts, each part is of a kind by its
 * head, and kinds in their order give fields; what does not parse says nothing.
 */
export function englishHints(lines: readonly Line[], headline?: string): Hint[] {
  const reads = readsOf(lines);
  const all = reads.flatMap((read, index) => {
    const isHeadline = (each: Read) => each.sources.some(({ text }) => text === headline);
    const found = readHeader(read, {
      above: reads[index - 1],
      below: reads.slice(index + 1, index + 1 + BESIDE),
      near:
        reads.length - index <= NEAR ||
        reads.slice(Math.max(0, index - BESIDE), index + BESIDE + 1).some(isHeadline),
      isHeadline: isHeadline(read),
      isListed: isListed(reads, index),
    });
    return found.map((each) => ({ read, each }));
  });
  const best = (field: HintField, how: (found: Found) => boolean) =>
    all.some(({ each }) => each.field === field && how(each));
  return all
    .filter(({ each }) =>
      best(each.field, ({ isLabelled }) => isLabelled === true)
        ? each.isLabelled === true
        : each.isWeak !== true || !best(each.field, ({ isWeak }) => isWeak !== true),
    )
    .map(({ read, each }) => hintOf(reads, read, each));
}

/** Lines in a row that each name somebody are a list of those present. */
const LIST = 3;

function isListed(reads: readonly Read[], at: number): boolean {
  let [first, end] = [at, at];
  while (isOfList(reads[first])) first--;
  while (isOfList(reads[end])) end++;
  return end - first - 1 >= LIST;
}

function isOfList(read: Read | undefined): boolean {
  return (
    read !== undefined &&
    read.phrases.some(({ kind }) => kind === 'person') &&
    read.phrases.every(({ kind, tie }) => tie === '' && OF_LIST.has(kind))
  );
}

const OF_LIST = new Set<Kind>(['person', 'office', 'organization', 'venue', 'place', 'proper']);

/** What was read, as it stands in the line that holds it: an office may stand under its name. */
function hintOf(reads: readonly Read[], read: Read, { field, value, of }: Found): Hint {
  const words = value.toLowerCase();
  const holder = [read, ...reads].find(({ text }) => text.toLowerCase().includes(words)) ?? read;
  const written = asWritten(value, holder.text);
  const source = holder.sources.find(({ text }) => text.includes(written)) ?? holder.sources[0];
  return {
    ...source,
    field,
    value: written,
    ...(of === undefined ? {} : { of: asWritten(of, read.text) }),
  };
}

/** Remarks by: the line goes on with the next. */
export function goesOn(text: string): boolean {
  return /(?:^|\s)(?:by|before|at|to|from|of)(?: the| an?)?:?$/iu.test(text);
}

/** Honourable Speaker Dr Ada Fenwick: somebody with style or office, as a list of those present has them. */
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

/** Remarks by the Minister for Ferries, / Ms. Ada Fenwick, / at the Ferry Dinner: a speech’s name on several lines. */
export function isContinued(above: string, below: string): boolean {
  return (
    above.length < 160 &&
    /,$/u.test(above) &&
    (/^(?:at|on|to|for|in)\s/u.test(below) ||
      /^(?:speech|remarks|address|statement|(?:welcome|opening|closing) (?:remarks|address)) (?:by|of)\b|^(?:mr|ms|mrs|dr|hon|h\.e)\b/iu.test(
        above,
      ))
  );
}

function readsOf(lines: readonly Line[]): Read[] {
  const joined: [Line, ...Line[]][] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    const isRead = /\p{Script=Latin}/u.test(line.text) && !salutes(line.text);
    if (
      isRead &&
      last &&
      last.at(-1) === above &&
      line.text.length < 120 &&
      (goesOn(above?.text ?? '') || isContinued(above?.text ?? '', line.text))
    )
      last.push(line);
    else if (isRead) joined.push([line]);
    above = line;
  }
  return joined.flatMap((sources) => {
    const text = sources.map((line) => line.text).join(' ');
    return text
      .split(INNER_LABEL)
      .flatMap((part) => (isProse(part) ? sentences(part).slice(0, LEDE) : [part]))
      .map((each) => ({ sources, text: each, phrases: phrasesOf(folded(each)) }));
  });
}

/** REMARKS BY: Ada Fenwick PLACE: Great Hall DATE: May 1, 2009: several fields on a line. */
const INNER_LABEL =
  /(?<=\S)\s+(?=(?:PLACE|DATE|VENUE|LOCATION|EVENT|SUBJECT|TOPIC|SPEAKER|Place|Date|Venue|Location|Event|Subject|Topic|Speaker)\s*:\s)/u;

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

function readHeader(line: HeaderLine, beside: Beside): Found[] {
  const [first, second] = line.phrases;
  const label =
    first?.kind === 'label'
      ? Object.keys(LABELS).find((field) => LABELS[field]?.test(first.text))
      : undefined;
  switch (label) {
    case 'nobody':
      return [];
    case 'date':
      return second?.day ? [{ field: 'date', value: second.day, isLabelled: true }] : [];
    case 'place':
      return placeAmong(line.phrases.slice(1));
    case 'event':
    case 'title': {
      const value = line.text.slice(second?.start ?? line.text.length);
      return [
        { field: label, value: value.replaceAll(/^[“"]|[”"]$/gu, '').trim(), isLabelled: true },
      ];
    }
    default:
      return [
        ...whoSpeaks(line, beside, label === 'speaker'),
        ...atWhat(line, beside),
        ...inWhere(line, beside),
      ];
  }
}

/** Speech by Ada Fenwick, Lowmere, 13 July 2018: one day and nothing that is not known. */
export function isDayAndPlace(text: string): boolean {
  if (PUBLISHES.test(text)) return false;
  const phrases = phrasesOf(folded(text));
  const at = phrases.findIndex(({ kind }) => kind === 'day');
  const [day, behind] = phrases.slice(at);
  return (
    at >= 0 &&
    phrases.length > 1 &&
    phrases.every(({ kind, day: of }) =>
      kind === 'day' ? of === day?.day || of === '' : kind !== 'proper' && kind !== 'other',
    ) &&
    // Ferry Day May 1, 2009 is an occasion: a place has a mark before the day, or behind it.
    [day?.mark, day?.tie, at === 0 && behind?.mark, /^\p{L}+day/u.test(day?.text ?? '')].some(
      Boolean,
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
  if (first?.kind === 'label' || text.split(INNER_LABEL).length > 1) return true;
  if (first?.person && !second) return first.person.role !== undefined;
  if (first?.person && second?.kind === 'office')
    return phrases.every(({ kind, tie }) => tie === '' && OF_LIST.has(kind));
  const last = phrases.at(-1);
  if (first?.kind === 'office' && last?.person && phrases.every(({ tie }) => tie === ''))
    return true;
  return (
    phrases.some(({ kind }) => kind === 'office' || kind === 'venue') &&
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
  const [first, second, ...others] = phrasesOf(folded(text)).filter(({ kind }) => kind !== 'label');
  return (
    first?.person !== undefined &&
    first.person.role === undefined &&
    second?.kind === 'office' &&
    others.every(({ kind }) => kind === 'office' || kind === 'organization')
  );
}
