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
  return [
    ofSeries,
    besideYear,
    ofSeat,
    atOccasion,
    behindTitle,
    behindQuote,
    behindDay,
    behindOccasion,
    overOccasion,
    overTitle,
    underSpeech,
    inApposition,
    fromOffice,
  ].some((is) => is(line, index, beside));
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

/** Ferrycon 2019 - Ada Fenwick - A Boat for All; [Ferrycon 2019] A Boat for All | Ada Fenwick */
function besideYear({ phrases }: HeaderLine, index: number, { isHeadline }: Beside): boolean {
  const [occasion] = phrases;
  const [phrase, next] = phrases.slice(index);
  const isLast = next === undefined && index > 1;
  return (
    isHeadline &&
    occasion?.kind === 'occasion' &&
    /(?:19|20)\d{2}$/u.test(occasion.text) &&
    phrase?.tie === '' &&
    DASH.test(phrase.mark) &&
    (isLast || (index === 1 && next?.tie === '' && DASH.test(next.mark)))
  );
}

/** Ada Fenwick (LAB – Lowmere) – First Speech; Ada Fenwick (Lowmere) - Maiden Speech */
function ofSeat({ phrases }: HeaderLine, index: number, { isHeadline }: Beside): boolean {
  const [phrase, seat, ...others] = phrases;
  const speech = others.at(-1);
  return (
    isHeadline &&
    index === 0 &&
    `${phrase?.mark ?? ''}${phrase?.tie ?? ''}` === '' &&
    seat?.mark === '(' &&
    seat.tie === '' &&
    others.length <= 3 &&
    speech?.kind === 'speech' &&
    speech.tie === '' &&
    /[:–—-]$/u.test(speech.mark)
  );
}

/** Minister Ada Fenwick at the Ferry Forum 2014, over a talk. */
function atOccasion({ phrases }: HeaderLine, index: number, { isHeadline }: Beside): boolean {
  const [phrase, occasion, ...others] = phrases;
  return (
    isHeadline &&
    index === 0 &&
    `${phrase?.mark ?? ''}${phrase?.tie ?? ''}` === '' &&
    phrase?.person?.role !== undefined &&
    occasion?.kind === 'occasion' &&
    /^(?:at|to)$/u.test(occasion.tie) &&
    others.every(({ kind }) => /^(?:day|place|venue)$/u.test(kind))
  );
}

/** A Boat for All by Ada Fenwick at Ferrycon, A Boat for All (Ada Fenwick, Ferrycon), A Boat for All by Ada Fenwick (Transcript) */
function behindTitle({ phrases }: HeaderLine, index: number, { isHeadline }: Beside): boolean {
  const [phrase, next] = phrases.slice(index);
  if (!isHeadline || index === 0 || !phrase || !next) return false;
  const isBy = phrase.tie === 'by' && !/(?:ed|written)$/u.test(phrases[index - 1]?.text ?? '');
  const isAt = next.kind === 'occasion' && (isBy ? next.tie === 'at' : next.mark === ',');
  const isText = next.kind === 'speech' && next.tie === '' && /^[:(–—-]/u.test(next.mark);
  return isBy ? isAt || isText : phrase.mark === '(' && phrase.tie === '' && isAt;
}

/** For Ole Brand: ‘He rowed all night’, by Ada Fenwick: over a talk, behind words of it. */
function behindQuote({ phrases, text }: HeaderLine, index: number, { near }: Beside): boolean {
  const phrase = phrases[index];
  return (
    near &&
    index === phrases.length - 1 &&
    phrase?.mark === ',' &&
    phrase.tie === 'by' &&
    /[’'”"],? by $/u.test(text.slice(0, phrase.start))
  );
}

/** Leader’s speech, Lowmere 1985 / Ada Fenwick (Labour) */
function underSpeech({ phrases }: HeaderLine, index: number, { above, near }: Beside): boolean {
  const [phrase, party] = phrases;
  return (
    near &&
    index === 0 &&
    phrases.length === 2 &&
    `${phrase?.mark ?? ''}${phrase?.tie ?? ''}` === '' &&
    party?.mark === '(' &&
    party.tie === '' &&
    hasKind(above, 'speech') &&
    above?.phrases.some(({ person }) => person !== undefined) === false
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

/** Address by the Visitor, Ms Ada Fenwick, at …: behind what only her house calls her; by his daughter, Ada Fenwick. */
function inApposition(line: HeaderLine, index: number): boolean {
  const [before, phrase] = line.phrases.slice(Math.max(0, index - 1));
  const isOfKin =
    index > 0 &&
    `${phrase?.mark ?? ''}${phrase?.tie ?? ''}` === ',' &&
    before !== undefined &&
    /^(?:given|delivered|made|spoken)? ?by$/u.test(before.tie) &&
    /\bby (?:his|her|their) $/iu.test(line.text.slice(0, before.start)) &&
    /^\p{Ll}{3,}$/u.test(before.text);
  const isStyled = line.phrases[index]?.person?.isStyled === true;
  return isOfKin || (isStyled && titleBefore(line, index) !== undefined);
}

/** From: Ferry Office and The Rt Hon Ada Fenwick MP, over Delivered on: 9 May 2013 */
function fromOffice({ phrases, text }: HeaderLine, index: number, { isGiven }: Beside): boolean {
  return isGiven && /^from\b/iu.test(text) && phrases[index]?.person?.isStyled === true;
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
