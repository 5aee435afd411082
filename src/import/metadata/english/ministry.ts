import type { Hint } from '../../draft.ts';
import { countries } from './countries.ts';
import type { Found, HeaderLine } from './header.ts';

/** Deputy Secretary of Ferries, Minister for Lakes: who has the office has it in the department of the same name. */
const OF_FIELD = /\b(?:secretary|minister)(?: of state)? (?:of|for) (?:the )?(.{3,60})$/iu;
const DEPARTMENT =
  /^(?:- ?)?(?:(?:from|publisher|published by|issued by|author|source)(?: ?:)? )?(?:the )?((?:\p{Lu}[\p{L}.]* ){0,2}(?:department|ministry) (?:of|for) (?:the )?(.{3,60}?))$/iu;

/** From: Small Boats Lakeland */
const FROM = /^from:\s*/iu;

/** The department that a line names alone, where it is that of the office that was read. */
export function ministryOf(found: readonly Found[], lines: readonly HeaderLine[]): Found[] {
  return found.flatMap(({ field, value, of }): Found[] => {
    const [, held] = field === 'role' ? (OF_FIELD.exec(value) ?? []) : [];
    const hasOwn = found.some((other) => other.field === 'organization' && other.of === of);
    if (held === undefined || of === undefined || hasOwn) return [];
    const department = lines
      .map(
        ({ text }) =>
          DEPARTMENT.exec(text) ??
          (ofCountry(text.replace(FROM, ''), held) ? [text, text.replace(FROM, ''), held] : null),
      )
      .find((match) => match?.[2]?.toLowerCase() === held.toLowerCase())?.[1];
    return department === undefined ? [] : [{ field: 'organization', value: department, of }];
  });
}

/** The department of the field of which the speaker is minister, where any text of the page names it: our Boats Department. */
export function departmentNamed(own: readonly Hint[], whole: readonly string[]): Hint[] {
  const role = own.find(({ field }) => field === 'role');
  // Minister for Boats and Second Minister for Lakes: of the first.
  const first = (role?.value ?? '').replace(SECOND, '');
  const [, held = ''] = OF_FIELD.exec(first) ?? [];
  if (!role || !/^[\p{L} ,&-]+$/u.test(held)) return [];
  if (own.some(({ field }) => field === 'organization')) return [];
  // The Ministry of Boats of another country is that country’s.
  const named = new RegExp(
    `\\b(?:(?:Department|Ministry) (?:of|for) ${held}|${held} (?:Department|Ministry))\\b(?! of \\p{Lu})`,
    'iu',
  );
  const found = whole.flatMap((text) => {
    const match = named.exec(text);
    return match && !LISTS_ON.test(text.slice(match.index + match[0].length)) ? match[0] : [];
  });
  // MINISTRY OF BOATS in a headline, the Ministry of Boats in a sentence.
  const value =
    found.find((name) => /\p{Lu}/u.test(name) && /\p{Ll}/u.test(name)) ??
    found.find((name) => !/\p{Ll}/u.test(name));
  return value === undefined ? [] : [{ ...role, field: 'organization', value }];
}

/** Ministry of Boats | , Lakes and Rivers: of more than one field, of which the office names the first. */
const LISTS_ON = /^(?:,? (?:and|&)|, \p{Lu}\p{L}+(?:,| and| &)) (?:the )?\p{Lu}/u;

const SECOND = /,? (?:and|&) (?:\p{L}+ ){0,3}(?:minister|secretary) .*$/iu;

/** Small Boats Lakeland, of the Minister of Small Boats: as some countries call their departments. */
function ofCountry(text: string, field: string): boolean {
  const [front, country] = [text.slice(0, field.length), text.slice(field.length)];
  return (
    country.length < 40 &&
    front.toLowerCase() === field.toLowerCase() &&
    countries().has(country.trim())
  );
}

/** Minister for Boats Ada Fenwick over a page of a Ministry of Boats: the field ends where the ministry’s name does. */
export function fieldsOfPage(lines: readonly { text: string }[]): string[] {
  return lines.flatMap(({ text }) => {
    const field = text.length < LONGEST ? DEPARTMENT.exec(text)?.[2] : undefined;
    return field === undefined ? [] : [field];
  });
}

const LONGEST = 120;

/** Minister for Boats, Ada Fenwick: with a mark between the field of an office and the name. */
export function withFieldEnded(text: string, fields: readonly string[]): string {
  return fields.reduce((marked, field) => {
    const at = marked.indexOf(`${field} `);
    const behind = marked.slice(at + field.length);
    return at > 0 && OF.test(marked.slice(0, at)) && NAME.test(behind)
      ? `${marked.slice(0, at + field.length)},${behind}`
      : marked;
  }, text);
}

const OF = /\b(?:secretary|minister)(?: of state)? (?:of|for) (?:the )?$/iu;
const NAME = /^ (?:(?:the )?Hon\.? |Dr\.? |Mrs?\.? |Ms\.? )?\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/u;
