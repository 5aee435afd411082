import { underneath } from './belonging.ts';
import { GIVEN, hasKind } from './header.ts';
import type { HeaderLine } from './header.ts';
import type { NameInLine, NameRule } from './name-in-line.ts';

const DASH = /^[|｜–—-]+$/u;
const PRESENTED = /^(?:presented|delivered|given) (?:at|to|on) /iu;

/** Transcript of a talk given at …, This sermon was heard at …: what stands over it may be the talk’s title. */
const OF_TEXT =
  /^(?:full |edited )?(?:transcript|text|notes|slides|video|audio)\b|^this (?:talk|speech|sermon|homily|lecture|address|text|transcript)\b/iu;

/** Speeches: of what kind an item is, and nobody's speech. */
const RUBRIC = /^(?:speeches|statements|lectures|addresses|sermons|talks|messages|events)$/iu;

/** What the place of a name says of it, where no words do; the first that meets. */
export const INTRODUCED_ALONE: readonly NameRule[] = [
  // Governor of the Bank of Lowmere, Dr Ada Fenwick
  {
    when: ({ person, before, index, mark }) =>
      (person?.isStyled === true || before?.office?.organization !== undefined) &&
      index === 1 &&
      before?.kind === 'office' &&
      before.tie === '' &&
      mark === ',',
    says: ({ tie, beside, own }) => tie === '' && beside.near && own.rest.length === 0,
  },
  // A Boat for All - Ada Fenwick at Ferrycon
  {
    when: ({ index, beside, mark, tie }) =>
      index === 1 && beside.isHeadline && DASH.test(mark) && tie === '',
    says: ({ next }) => next?.kind === 'occasion' && next.tie === 'at',
  },
  // Ferry Forum: Ada Fenwick on boats
  {
    when: ({ index, beside, mark, tie, before }) =>
      index === 1 && beside.isHeadline && mark === ':' && tie === '' && before?.kind === 'occasion',
    says: ({ next }) =>
      next === undefined || next.tie === 'on' || next.kind === 'quoted' || next.mark === ':',
  },
  { when: ({ index, mark, tie }) => index > 0 || mark !== '' || tie !== '', says: false },
  // Minister Ada Fenwick, Remarks at the Ferry Club
  {
    when: ({ beside, next, phrases, index }) => {
      const further = phrases[index + 2];
      const isBehind = next?.kind === 'occasion' && further?.tie === '' && further.mark === '';
      const speech = isBehind ? further : next;
      return beside.isHeadline && speech?.kind === 'speech' && next?.tie === '';
    },
    says: true,
  },
  // Ada Fenwick: The Boat, Ada Fenwick on boats
  {
    when: ({ next }) => next !== undefined && /^[:|｜–—-]+$/u.test(next.mark) && next.tie === '',
    says: ({ beside, next }) =>
      next?.kind !== 'place' && (beside.isHeadline || next?.kind !== 'day'),
  },
  // Ada Fenwick, “A Boat for All”
  {
    when: ({ next, phrases }) => next?.kind === 'quoted' && next.tie === '' && phrases.length === 2,
    says: ({ beside }) => beside.isHeadline || (beside.near && hasKind(beside.below[0], 'speech')),
  },
  {
    when: ({ next }) => next?.tie === 'on',
    says: ({ beside, next }) => beside.isHeadline && next?.kind === 'other',
  },
  // Hon. Ada Fenwick, 4 May 2012, Town Hall
  {
    when: ({ person, own }) =>
      (person?.isStyled === true || person?.role !== undefined) &&
      own.rest.every(({ kind }) => kind === 'day' || kind === 'venue'),
    says: ({ beside }) => beside.near,
  },
  {
    when: ({ own }) => own.role !== undefined,
    says: ({ own, beside }) => own.rest.length > 0 || beside.near,
  },
  { when: isUnderOffice, says: true },
  { when: ({ beside, own }) => !beside.near || own.rest.length > 0, says: false },
  // Alone on its line, a name has an office, or its line is beside the one that names the speech.
  {
    when: ({ person, beside }) =>
      person?.role !== undefined ||
      underneath(beside.below).length > 0 ||
      beside.isByline ||
      PRESENTED.test(beside.below[0]?.text ?? '') ||
      presentsSpeech(beside.below[0]) ||
      // Delivered at Lowmere, May 1, 2009 / Ada Fenwick
      GIVEN.test(beside.above?.text ?? '') ||
      hasKind(beside.above, 'speech', 'occasion'),
    says: true,
  },
];

/** Minister for Boats / Ada Fenwick */
function isUnderOffice({ beside, phrases }: NameInLine): boolean {
  const { above, below, near, isAtTop } = beside;
  return (
    above?.phrases.length === 1 &&
    above.phrases[0]?.kind === 'office' &&
    phrases.length === 1 &&
    !below.some((line) => hasKind(line, 'person')) &&
    (near || isAtTop)
  );
}

function presentsSpeech(line: HeaderLine | undefined): boolean {
  return (
    line !== undefined &&
    hasKind(line, 'speech', 'occasion') &&
    // Ole Brand / Remarks by Ada Fenwick
    !hasKind(line, 'person') &&
    !OF_TEXT.test(line.text) &&
    !RUBRIC.test(line.text)
  );
}
