import type { Hint } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { personIn } from './people.ts';

const NAMES = "(?:\\p{Lu}[\\p{L}’'-]*\\.? ){1,3}\\p{Lu}[\\p{L}’'-]+";
/** What was so once, or is a lower office: former President Ada Fenwick. */
const LOWER = /\b(?:former|ex|late|then|vice|deputy|assistant|under)[ -]$/iu;
/** Beside whoever else does something: joined by President Ada Fenwick, to the left of President Ada Fenwick. */
const WITH =
  /(?:\b(?:by|with|from|to|of|and|joined|met|thanks?|introduced|honou?r(?:ing|s)?)|,) $/iu;
/** What a talk may begin with names others. */
const SPOKEN = /\b(?:I|me|my|we|us|our|you|your|thank)\b|[?!]/iu;
const LONGEST = 400;

/**
 * The Ambassador’s speech, over Lake Ambassador Ada Fenwick spoke of …: who has the office that a page
 * says speaks, where the lines over the talk name one such alone.
 */
export function holderOfOffice(hints: readonly Hint[], lead: readonly Line[]): Hint[] {
  if (hints.some(({ field }) => field === 'speaker')) return [];
  const role = hints.find(
    ({ field, of, text }) => field === 'role' && of === undefined && !/\p{Script=Han}/u.test(text),
  );
  const office = role?.value.replaceAll(/[^\p{L} -]/gu, '.');
  if (role === undefined || office === undefined) return [];
  const named = new RegExp(`(?<!\\p{L})${office} (${NAMES})`, 'giu');
  const found = lead.flatMap((line) =>
    line.text.length > LONGEST || SPOKEN.test(line.text)
      ? []
      : [...line.text.matchAll(named)].flatMap((match) => {
          const before = line.text.slice(0, match.index);
          const value = nameAt(match[1] ?? '');
          return value === undefined || LOWER.test(before) ? [] : [{ line, before, value }];
        }),
  );
  const [first] = found;
  // The line says of another what they did with the one.
  const isOther = found.every(({ before }) => WITH.test(before));
  return first && !isOther && found.every(({ value }) => value === first.value)
    ? [
        { ...first.line, field: 'speaker', value: first.value },
        { ...role, of: first.value },
      ]
    : [];
}

/** Ada Fenwick Delivers Remarks: what a headline has in capitals. */
const DOES =
  / (?:delivers|addresses|speaks|attends|participates|visits|hosts|meets|announces|discusses|signs|welcomes|honors|honours|gives|makes|greets|thanks|calls|says|marks|celebrates|joins|opens|holds|leads|presents|tours|remarks|speech|statement|address)\b.*$/iu;

/** Ada J. Fenwick of Ada J. Fenwick Speaks: the longest words that are somebody. */
function nameAt(words: string): string | undefined {
  const parts = words.replace(DOES, '').split(' ');
  for (let length = parts.length; length > 1; length--) {
    const person = personIn(parts.slice(0, length).join(' '));
    if (person && person.role === undefined && person.isSurname !== true) return person.name;
  }
  return undefined;
}
