import type { Beside, Found, HeaderLine } from './header.ts';
import { titleBefore } from './by-place.ts';
import { isIntroduced } from './introduced.ts';
import { officeAlone, ownerOf } from './office-alone.ts';
import { behind, schoolBelow, underneath } from './belonging.ts';
import type { Phrase } from './phrases.ts';

/** Who speaks, with which office and of which organisation. */
export function whoSpeaks(line: HeaderLine, beside: Beside, isLabelled: boolean): Found[] {
  const { phrases } = line;
  const said: Phrase[] = [];
  // Unit Change | % Change | …: the cells of a table.
  if (CELLS.test(line.text)) return [];
  const unnamed = officeAlone(line, beside);
  if (unnamed.length > 0) return unnamed;
  return phrases.flatMap((phrase, index): Found[] => {
    const { person, mark } = phrase;
    if (!person) return [];
    // Speaker: Minister for Boats, Ada Fenwick
    const isNext = index === 1 || (index === 2 && mark === ',' && phrases[1]?.kind === 'office');
    const first = isLabelled ? isNext : !beside.isListed && isIntroduced(line, index, beside);
    // Ada Fenwick, President; and Ole Brand: then several speak.
    const further = said.length > 0 && (mark === ';' || phrase.isFurther === true);
    if (!first && !further) return [];
    // Opening Remarks by Ada Fenwick at the Ferry Lecture by Ole Brand: whose lecture it is.
    const isOfOccasion = phrases[index - 1]?.kind === 'occasion' && phrase.tie === 'by';
    if (said.length > 0 && isOfOccasion) return [];
    said.push(phrase);
    const name = person.name;
    const isLast = index === phrases.length - 1;
    const own = behind(phrases.slice(index + 1));
    const under = isLast || own.rest.length === 0 ? behind(underneath(beside.below)) : undefined;
    const before = phrases[index - 1];
    const ranked =
      (RANK_ONLY.test(person.role ?? '')
        ? [own, under].find(
            (held) => held?.organization !== undefined || HEADS.test(held?.role ?? ''),
          )?.role
        : undefined) ??
      person.role ??
      (before?.kind === 'office' && phrase.tie === '' ? before.office?.role : undefined) ??
      own.role ??
      officeAbove(line, beside.above)?.role ??
      titleBefore(line, index) ??
      (phrase.tie === '' && DASH.test(mark) ? ownerOf(phrases.slice(0, index))?.role : undefined) ??
      // Ada Fenwick - Chair’s Address
      (phrase.tie === '' && index === 0 && DASH.test(phrases[1]?.mark ?? '')
        ? ownerOf(phrases.slice(1), true)?.role
        : undefined) ??
      under?.role;
    const role =
      ranked ?? (PROFESSOR.test(phrase.text) ? 'Professor' : undefined) ?? POPE.exec(name)?.[0];
    const organization =
      person.organization ??
      own.organization ??
      (isLabelled || PROFESSOR.test(phrase.text) || isOwnHouse(person.role, phrases[index + 1])
        ? (inBrackets(phrases[index + 1]) ?? namedBehind(phrases[index + 1]))
        : undefined) ??
      (own.role === undefined ? officeAbove(line, beside.above)?.organization : undefined) ??
      (before?.office && !own.role ? before.office.organization : undefined) ??
      under?.organization ??
      schoolBelow(line, beside.below[0]);
    return [
      { field: 'speaker', value: name, ...(phrase.isOwner === true ? { isWeak: true } : {}) },
      ...(role === undefined
        ? []
        : [{ field: 'role' as const, value: role, of: name, isWeak: ranked === undefined }]),
      ...(organization === undefined
        ? []
        : [{ field: 'organization' as const, value: organization, of: name }]),
    ];
  });
}

/** Minister for Boats, alone over the name that stands alone. */
function officeAbove({ phrases }: HeaderLine, above: HeaderLine | undefined) {
  return phrases.length === 1 && above?.phrases.length === 1 ? above.phrases[0]?.office : undefined;
}

const DASH = /^(?:[|｜–—-]+|:)$/u;
const CELLS = /^(?:[^|]*\|){4}/u;

/** What somebody is by rank; whoever presides over a court is known as its president. */
const RANK_ONLY =
  /^(?:(?:major|lieutenant|brigadier|rear|vice|chief) )?(?:judge|justice|major|captain|general|admiral|commodore|brigadier|colonel|lieutenant|ambassador|sister|father|chief|professor|senator|engineer)$/iu;
const HEADS =
  /\b(?:president|chair\p{L}*|chief|director|judge of|justice|minister|secretary|commissioner|representative|envoy)\b/iu;
/** Pope Ole is called so. */
const POPE = /^Pope(?= \p{Lu})/u;
const PROFESSOR = /(?:^|\s)Prof(?:essor\b|\.)/iu;

/** Speaker: Ada Fenwick (Video): what else stands in brackets behind a name. */
const OF_TALK =
  /\/|^(?:she|he|they|video|audio|slides?|pdf|online|remote(?:ly)?|virtual(?:ly)?|moderator|host|keynote|chair|invited|in person|\d{4})$/iu;

const UNIVERSITY = /^(?:the )?University of \p{Lu}|\bUniversity$/u;

/** Commissioner Ada Fenwick, Ferry Commission: where somebody has the office, and not where they speak. */
function isOwnHouse(role: string | undefined, body: Phrase | undefined): boolean {
  return HOUSES.some(([office, house]) => office.test(role ?? '') && house.test(body?.text ?? ''));
}

const HOUSES: readonly (readonly [RegExp, RegExp])[] = [
  [/commissioner$/iu, /\bcommission$/iu],
  [/rabbi$/iu, /^(?:congregation|temple) /iu],
  [/bishop$/iu, /\bdiocese\b/iu],
  [/(?:judge|justice)$/iu, /\bcourt\b/iu],
];

/** Speaker: Ada Fenwick (Ferry Inc.) */
function inBrackets(phrase: Phrase | undefined): string | undefined {
  return phrase?.mark === '(' &&
    phrase.tie === '' &&
    /^(?:proper|organization)$/u.test(phrase.kind) &&
    !OF_TALK.test(phrase.text)
    ? phrase.text
    : undefined;
}

/** Speaker: Ada Fenwick, Ferry Company; Professor Ada Fenwick, Lowmere University */
function namedBehind(phrase: Phrase | undefined): string | undefined {
  return phrase?.mark === ',' &&
    phrase.tie === '' &&
    (phrase.kind === 'organization' || UNIVERSITY.test(phrase.text))
    ? phrase.text
    : undefined;
}
