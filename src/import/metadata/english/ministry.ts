import type { Found, HeaderLine } from './header.ts';

/** Deputy Secretary of Ferries, Minister for Lakes: who has the office has it in the department of the same name. */
const OF_FIELD = /\b(?:secretary|minister)(?: of state)? (?:of|for) (?:the )?(.{3,60})$/iu;
const DEPARTMENT =
  /^(?:the )?((?:\p{Lu}[\p{L}.]* ){0,2}(?:department|ministry) (?:of|for) (?:the )?(.{3,60}))$/iu;

/** The department that a line names alone, where it is that of the office that was read. */
export function ministryOf(found: readonly Found[], lines: readonly HeaderLine[]): Found[] {
  return found.flatMap(({ field, value, of }): Found[] => {
    const [, held] = field === 'role' ? (OF_FIELD.exec(value) ?? []) : [];
    const hasOwn = found.some((other) => other.field === 'organization' && other.of === of);
    if (held === undefined || of === undefined || hasOwn) return [];
    const department = lines
      .map(({ text }) => DEPARTMENT.exec(text))
      .find((match) => match?.[2]?.toLowerCase() === held.toLowerCase())?.[1];
    return department === undefined ? [] : [{ field: 'organization', value: department, of }];
  });
}
