import type { Hint, Item } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { folded } from './capitals.ts';
import { personIn } from './people.ts';

/** Who stands beside a talk and does not give it. */
const OTHERS =
  /\b(?:photo\p{L}*|pictur\p{L}*|image|introduc\p{L}+|interview\p{L}*|moderat\p{L}+|translat\p{L}+|transcri\p{L}+|edit\p{L}+|report\p{L}*|in (?:memory|honou?r) of|memorial|funeral|eulogy|tribute|obituary|life of|dedicated|contact|celebrat\p{L}+|remember\p{L}*|by|from)\b/iu;
const LONGEST = 600;

/**
 * Ada Fenwick, alone right over the first words, whom another line over the talk names, too: Easter, Ada
 * Fenwick as what the page is called; a sentence that she was there and spoke.
 */
export function nameOverTalk(lead: readonly Line[], items: readonly Item[]): Hint[] {
  const [first] = items;
  const last = lead.at(-1);
  const over = [
    ...(last ? [last] : []),
    ...(first?.type === 'passage' ? [{ line: first.line, text: first.text }] : []),
  ];
  return over.flatMap(({ line, text }): Hint[] => {
    const written = text.trim().replace(/:$/u, '');
    const person = /^[\p{Lu}][^,:;!?]{3,50}$/u.test(written)
      ? personIn(folded(written))
      : undefined;
    if (person === undefined || person.isSurname === true || person.role !== undefined) return [];
    const isNamed = lead.some(
      (each) =>
        each.line !== line &&
        each.text !== text &&
        each.text.length < LONGEST &&
        !OTHERS.test(each.text) &&
        (each.text.endsWith(`, ${person.name}`) ||
          (SPEAKS.test(each.text) && each.text.includes(`${person.name} `))),
    );
    return isNamed ? [{ field: 'speaker', value: person.name, line, text }] : [];
  });
}

/** … was on hand, and I’ve included his speech below. */
const SPEAKS =
  /\b(?:speech|spoke|remarks|address(?:ed)?|talk(?:ed)?|sermon|preached|keynote|words)\b/iu;
