import type { Beside, HeaderLine } from './header.ts';
import { hasKind } from './header.ts';
import type { Phrase } from './phrases.ts';

/** Episode 12, Lecture #3: which of a series an item is. */
const OF_SERIES =
  /^(?:episode|ep\.?|podcast|talk|session|lecture|sermon|keynote|no\.?)\s?#?\d{1,4}$/iu;
const DASH = /^[|｜–—-]+$/u;
const DELIVERED = /^\(?(?:delivered|given|presented|preached)\b/iu;
const SERMON = /^(?:sermon|homily|message)\b/iu;

/**
 * Whether a name stands where those of speakers do, whatever is said of it: over the title in quotation
 * marks, behind the number of an episode, behind the speech and what it was at.
 */
export function isNamedByPlace(line: HeaderLine, index: number, beside: Beside): boolean {
  return [ofSeries, behindDay, behindOccasion, overOccasion, overTitle, inApposition].some((is) =>
    is(line, index, beside),
  );
}

/** Episode 12: Ada Fenwick, “A Boat for All”; an episode with a name alone may be about somebody. */
function ofSeries({ phrases }: HeaderLine, index: number, { isHeadline }: Beside): boolean {
  const [before, phrase, next] = phrases.slice(Math.max(0, index - 1));
  return (
    isHeadline &&
    index > 0 &&
    phrase?.tie === '' &&
    (phrase.mark === ':' || DASH.test(phrase.mark)) &&
    OF_SERIES.test(before?.text ?? '') &&
    next?.tie === '' &&
    (next.kind === 'quoted' || next.kind === 'office')
  );
}

/** 22nd September 2013 - Evening - Ada Fenwick, over what calls it a sermon. */
function behindDay({ phrases }: HeaderLine, index: number, { above, below }: Beside): boolean {
  const [day, ...others] = phrases;
  return (
    index > 0 &&
    index === phrases.length - 1 &&
    day?.kind === 'day' &&
    others.every(({ mark, tie }) => tie === '' && DASH.test(mark)) &&
    [above, below[0]].some((line) => SERMON.test(line?.text ?? ''))
  );
}

/** Keynote Address to the Ferry Day, Board Chair Ada Fenwick, May 11, 2023 */
function behindOccasion({ phrases }: HeaderLine, index: number, { near }: Beside): boolean {
  const [phrase, next] = phrases.slice(index);
  return (
    near &&
    phrase?.mark === ',' &&
    phrase.tie === '' &&
    (phrase.person?.role !== undefined || phrase.person?.isStyled === true) &&
    phrases[index - 1]?.kind === 'occasion' &&
    phrases[index - 2]?.kind === 'speech' &&
    (next === undefined || next.kind === 'day')
  );
}

/** By Ada Fenwick, Ferry Conference, May 12, 2014; Ferry Week is what a paper may be called. */
function overOccasion({ phrases }: HeaderLine, index: number, { near }: Beside): boolean {
  const [phrase, occasion, day] = phrases;
  return (
    near &&
    index === 0 &&
    phrase?.tie === 'by' &&
    occasion?.kind === 'occasion' &&
    `${occasion.mark}${occasion.tie}` === ',' &&
    !/\b(?:weeks?|days?|events?|series)$/iu.test(occasion.text) &&
    phrases.length === 3 &&
    day?.kind === 'day' &&
    day.day !== ''
  );
}

/** Ada Fenwick / “A Boat for All” / delivered 12 May 1966, Lowmere */
function overTitle({ phrases }: HeaderLine, _: number, { below }: Beside): boolean {
  const [title, given] = below;
  return (
    phrases.length === 1 &&
    phrases[0]?.tie === '' &&
    title?.phrases.length === 1 &&
    hasKind(title, 'quoted') &&
    DELIVERED.test(given?.text ?? '') &&
    hasKind(given, 'day')
  );
}

/** Address by the Visitor, Ms Ada Fenwick, at …: behind what only her house calls her. */
function inApposition(line: HeaderLine, index: number): boolean {
  return line.phrases[index]?.person?.isStyled === true && titleBefore(line, index) !== undefined;
}

/** The Visitor of Address by the Visitor, Ms Ada Fenwick. */
export function titleBefore({ phrases, text }: HeaderLine, index: number): string | undefined {
  const [speech, before, phrase] = phrases.slice(Math.max(0, index - 2)) as (Phrase | undefined)[];
  return index > 1 &&
    phrase?.mark === ',' &&
    phrase.tie === '' &&
    speech?.kind === 'speech' &&
    before?.kind === 'place' &&
    /\bby$/u.test(before.tie) &&
    /^\p{Lu}\p{L}+$/u.test(before.text) &&
    /\bby the $/iu.test(text.slice(0, before.start))
    ? before.text
    : undefined;
}
