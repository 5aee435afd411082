import type { Hint } from '../draft.ts';
import { isProse, salutes } from '../structure/phrases.ts';
import type { Line } from './chinese.ts';
import { sentences } from './english/parts.ts';
import { phrasesOf } from './english/phrases.ts';
import { PUBLISHES, readHeader } from './english/reading.ts';

/** Sentences of a paragraph that may say who speaks where. */
const LEDE = 2;
/** Lines right over the talk, and beside the headline, in which a name or an occasion may stand alone. */
const NEAR = 8;
const BESIDE = 3;

/**
 * What English lines around a talk say about it. Each is cut into parts, each part is of a kind by its
 * head, and kinds in their order give fields; what does not parse says nothing.
 */
export function englishHints(lines: readonly Line[], headline?: string): Hint[] {
  const reads = lines
    .filter(({ text }) => /\p{Script=Latin}{3}/u.test(text) && !salutes(text))
    .flatMap(({ line, text }) =>
      (isProse(text) ? sentences(text).slice(0, LEDE) : [text]).map((each) => ({
        line,
        whole: text,
        text: each,
        phrases: phrasesOf(each),
      })),
    );
  return reads.flatMap((read, index): Hint[] => {
    const { line, whole } = read;
    const beside = reads.slice(Math.max(0, index - BESIDE), index + BESIDE + 1);
    return readHeader(read, {
      above: reads[index - 1],
      below: reads.slice(index + 1, index + 1 + BESIDE),
      near: reads.length - index <= NEAR || beside.some((each) => each.whole === headline),
      isHeadline: whole === headline,
    }).map((found) => ({ ...found, line, text: whole }));
  });
}

/** Lake University, Lowmere, 13 July 2018: when and where, and nothing else. */
export function isDayAndPlace(text: string): boolean {
  if (text.length > 140 || PUBLISHES.test(text)) return false;
  const phrases = phrasesOf(text);
  const at = phrases.findIndex(({ kind }) => kind === 'day');
  const [day, behind] = phrases.slice(at);
  return (
    at >= 0 &&
    phrases.length > 1 &&
    phrases.every(
      ({ kind, day: of }) =>
        (kind === 'day' && (of === day?.day || of === '')) ||
        ['venue', 'organization', 'place', 'person'].includes(kind),
    ) &&
    // Ferry Day May 1, 2009 is an occasion: a place has a mark before the day, or behind it.
    [day?.mark, day?.tie, at === 0 && behind?.mark, /^\p{L}+day/u.test(day?.text ?? '')].some(
      Boolean,
    )
  );
}

/** Member, Harbour Board; Guildhall, Lowmere: an office or a venue, and whose or where. */
export function isAddress(text: string): boolean {
  if (text.length > 140 || /\p{Script=Han}/u.test(text)) return false;
  const phrases = phrasesOf(text);
  return (
    phrases.some(({ kind }) => kind === 'office' || kind === 'venue') &&
    phrases.every(
      ({ kind, tie }) =>
        ['day', 'office', 'venue', 'organization', 'place'].includes(kind) &&
        /^(?:at|for|in|on)?$/.test(tie),
    )
  );
}
