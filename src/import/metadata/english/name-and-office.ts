import { ANY_HEAD, FIRST } from './names.ts';
import { officeIn } from './offices.ts';
import type { Person } from './people.ts';
import { isOfState, personIn, STYLES_BEFORE } from './people.ts';
import { OFFICE } from './words.ts';

/** Tan Wei Ling: whether a name is a surname and two syllables, by which together somebody is called. */
function isOfThreeSyllables(words: readonly string[]): boolean {
  const [, , last = ''] = words;
  return (
    words
      .slice(0, 3)
      .every(
        (word) =>
          /^\p{Lu}\p{Ll}{0,5}$/u.test(word) && (word.match(/[aeiouy]+/giu)?.length ?? 0) < 2,
      ) && ![FIRST, ANY_HEAD].some((no) => no.test(last))
  );
}

const RANK_LAST =
  /^(?:high|vice|deputy|assistant|associate|chief|acting|interim|executive|managing|permanent|first|prime)$/iu;

/** Ada Lake Fenwick Ambassador of Lakeland: where an office with its body begins that has nothing of its own before it. */
function endsBefore(words: readonly string[], end: number): boolean {
  const last = words[end - 1] ?? '';
  return (
    (end === 3 || end === 4) &&
    /^(?:of|for|to)$/iu.test(words[end + 1] ?? '') &&
    ![FIRST, ANY_HEAD, QUALIFIES].some((no) => no.test(last)) &&
    !isOfState(last)
  );
}

const HEAD_OF_OFFICE = new RegExp(`^(?:${OFFICE})$`, 'iu');
/** County Governor, Cabinet Secretary: what stands before an office and is part of it. */
const QUALIFIES =
  /^(?:county|cabinet|city|town|state|union|central|crown|royal|lord|world|national|international|european|special|public|chief|main|press|policy|research|science|campaign|marketing|sales|program|project)$/iu;

/** By Ada Fenwick President: no mark between the name and the office. */
export function nameAndOffice(text: string): Person | undefined {
  const words = text.replace(STYLES_BEFORE, '').split(' ');
  const end = words.findIndex((word) => HEAD_OF_OFFICE.test(word));
  const lengths = endsBefore(words, end) ? [end] : [2, 3];
  for (const length of isOfThreeSyllables(words) ? [3] : lengths) {
    const person = personIn(words.slice(0, length).join(' '));
    const office = officeIn(words.slice(length).join(' '));
    // Lake High Commissioner: a rank is of the office, and no name.
    const isRank =
      officeIn(words.slice(length - 1).join(' ')) !== undefined &&
      RANK_LAST.test(words[length - 1] ?? '');
    if (person && office && person.role === undefined && !isRank) return { ...person, ...office };
  }
  return undefined;
}
