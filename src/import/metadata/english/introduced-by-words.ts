import {
  gaveAfterClause,
  isDelivery,
  isForSpeaker,
  isGivenBy,
  isLastOffice,
  isSaidInSpeech,
} from './given-by.ts';
import { BY, SPEAKS, hasKind } from './header.ts';
import type { NameInLine, NameRule } from './name-in-line.ts';
import { underneath } from './belonging.ts';
import { MONK } from './people.ts';

const OWNED = /[’']s?$/u;
const DASH = /^[|｜–—-]+$/u;

const MINISTERS =
  /^(?:(?:the )?(?:elder|pastor|rev(?:[’']?d|erend|\.)?|fr\.?|mthr\.?|father|mother|bishop|rabbi|canon|deacon)) /iu;

/** Whoever has such an office writes of others. */
const OF_PRESS =
  /\b(?:editor|author|correspondent|analyst|writer|reporter|contributor|columnist|journalist|staff|intern|(?:communications?|press|media|content|news|marketing|digital|public (?:affairs|information)) \p{L}+)\b/iu;

/** What words beside a name say of it; the first that meets. */
export const INTRODUCED_BY_WORDS: readonly NameRule[] = [
  // A Boat for All, by Ada Fenwick: over a talk that is who gives it; without a comma where a line says that it was given.
  {
    when: ({ beside, tie, index, phrases, mark, spoken }) =>
      beside.isHeadline &&
      tie === 'by' &&
      index > 0 &&
      index === phrases.length - 1 &&
      (mark === ',' || (mark === '' && beside.isGiven && !spoken)),
    says: true,
  },
  // Ambassador Fenwick’s Remarks, Ajahn Fenwick transcript
  {
    when: ({ next, tie, phrase }) =>
      next?.kind === 'speech' &&
      `${next.tie}${next.mark}${tie}` === '' &&
      (OWNED.test(phrase.text) ||
        phrase.isOwner !== undefined ||
        (MONK.test(phrase.text) && next.text.startsWith(phrase.text))),
    says: true,
  },
  // Easter Day - Rev. Ada Fenwick; A Boat for All - Ada Fenwick, Engineer, Ferry Inc.; A Boat for All | Ada Fenwick | Ferrycon
  {
    when: ({ beside, index, tie, mark, phrases, phrase, next }) =>
      beside.isHeadline &&
      index > 0 &&
      tie === '' &&
      DASH.test(mark) &&
      ((index === phrases.length - 1 && MINISTERS.test(phrase.text)) ||
        (next?.kind === 'office' && next.mark === ',' && next.tie === '') ||
        (next?.kind === 'occasion' && DASH.test(next.mark))),
    says: true,
  },
  // By Elder Ada Fenwick; Sunday 1st May, by Fr Ada: what a minister of a church is named under is a sermon.
  {
    when: ({ index, before, beside, tie, phrase }) =>
      (index === 0 || before?.kind === 'day') &&
      beside.near &&
      tie === 'by' &&
      MINISTERS.test(phrase.text),
    says: true,
  },
  // Of a surname alone only what is said of a speech is sure.
  {
    when: ({ person, phrase, spoken, before }) =>
      person?.isSurname === true && !isGivenBy(phrase, spoken, before),
    says: false,
  },
  // Lakeland Oratory: Ada Fenwick - Address to the Ferry Board
  {
    when: ({ before, index, mark, tie, beside, next }) =>
      before?.person !== undefined &&
      index === 1 &&
      mark === ':' &&
      tie === '' &&
      beside.isHeadline &&
      next?.kind === 'speech' &&
      DASH.test(next.mark),
    says: true,
  },
  // Remarks by Ada Fenwick, Delivered by Ada Fenwick, Remarks for President Fenwick, Statements | Ada Fenwick
  {
    when: ({ phrase, spoken, before, tie }) =>
      isGivenBy(phrase, spoken, before) || (BY.test(tie) && isDelivery(before)),
    says: true,
  },
  { when: isByline, says: true },
  // Conference opening by Ada Fenwick, President of the Ferry Board
  {
    when: ({ tie, next, before }) =>
      tie === 'by' &&
      next?.kind === 'office' &&
      /\b(?:opening|launch|welcome)$/iu.test(before?.text ?? ''),
    says: true,
  },
  {
    when: ({ spoken, phrase, before, next }) => spoken && isForSpeaker(phrase, before, next),
    says: true,
  },
  // Speaking notes for the Hon. Ada Fenwick: for whom they are, speaks.
  {
    when: ({ tie, person, before }) =>
      tie === 'for' && person?.isStyled === true && NOTES.test(before?.text ?? ''),
    says: true,
  },
  // PM Speech: Small Towns is what it is on.
  {
    when: ({ before, tie, mark, beside }) =>
      before?.kind === 'speech' &&
      tie === '' &&
      mark !== '' &&
      !(mark === ':' && beside.isHeadline && /^\p{Lu}{2,3} /u.test(before.text)),
    says: true,
  },
  {
    when: ({ person, spoken, phrases, index }) =>
      person?.role !== undefined && spoken && isLastOffice(phrases.slice(0, index + 1)),
    says: true,
  },
  // Speaking notes for the Deputy Minister, Ms. Ada Fenwick
  {
    when: ({ before, tie, person, phrases, index, spoken }) =>
      before?.kind === 'office' &&
      tie === '' &&
      ((before.tie === 'for' &&
        phrases[index - 2]?.kind === 'speech' &&
        person?.isStyled === true) ||
        isGivenBy(before, spoken, phrases[index - 2])),
    says: true,
  },
  // Ada Fenwick’s speech, Ada Fenwick is the head of, Ada Fenwick, the head of, gave
  {
    when: ({ next, phrase }) =>
      next?.kind === 'speech' &&
      `${next.tie}${next.mark}` === '' &&
      // Ada Fenwick, who brought a message
      (OWNED.test(phrase.text) || /^\p{Lu}/u.test(next.text)),
    says: true,
  },
  { when: ({ next }) => next?.kind === 'office' && next.tie === 'is', says: true },
  // Ada Fenwick was dean when this address was given
  {
    when: ({ next, phrases, index }) =>
      next?.tie === 'was' &&
      next.office !== undefined &&
      phrases[index + 2]?.tie === 'when' &&
      phrases[index + 2]?.kind === 'speech',
    says: ({ phrases, index }) => /\bgiven\b/u.test(phrases[index + 3]?.tie ?? ''),
  },
  // The orator was Prof. Ada Fenwick
  {
    when: ({ tie, before }) =>
      /^(?:is|was|will be)$/u.test(tie) && SPEAKER.test(before?.text ?? ''),
    says: true,
  },
  // Harbour Master Ada Fenwick has called for more boats in her first speech at …
  {
    when: ({ index, tie, person, text }) =>
      index === 0 && tie === '' && person?.role !== undefined && SAYS_IN.test(text),
    says: true,
  },
  // “A boat,” said the Minister for Boats, Ada Fenwick, in her address to …
  {
    when: ({ before, tie, phrase, text }) => {
      const whole = before?.kind === 'office' && tie === '' ? before : phrase;
      const behind = text.slice(phrase.start + phrase.text.length);
      return isSaidInSpeech(text.slice(0, whole.start), behind);
    },
    says: true,
  },
  // Ada Fenwick, Fundraiser, during her speech at Lowmere
  {
    when: ({ index, verb, own }) =>
      index === 0 && verb === 'during' && own.rest[0]?.kind === 'speech',
    says: true,
  },
  // Movie night talks about boats are no one's.
  {
    when: ({ verb, person }) => /^(?:talks|discusses)/u.test(verb) && person?.role === undefined,
    says: false,
  },
  {
    when: ({ phrases, index, verb }) =>
      gaveAfterClause(phrases.slice(index + 1)) ||
      (SPEAKS.test(verb) && !BY.test(verb) && !verb.startsWith('given')),
    says: true,
  },
  // Ada Fenwick, Chair of Ferry plc, will make the following statement
  {
    when: ({ index, own }) =>
      index === 0 && own.rest[0]?.kind === 'speech' && WILL_SPEAK.test(own.rest[0].text),
    says: true,
  },
];

/** The Ferry Lecture / By / Ada Fenwick, Ada Fenwick / By Ada Fenwick, Harbour Master; By / Commissioner Ada Fenwick */
function isByline({ index, tie, beside, person, held }: NameInLine): boolean {
  if (index > 0 || tie !== 'by') return false;
  const isAgain = beside.above?.phrases.length === 1 && beside.above.text === person?.name;
  const [office] = underneath(beside.below);
  const offices = [office?.text, held, person?.role];
  const mayWrite = (each: string | undefined) => each === undefined || OF_PRESS.test(each);
  return (
    isAgain ||
    beside.isByline ||
    (beside.near && (beside.isGiven || beside.isSpeech || !offices.every(mayWrite))) ||
    hasKind(beside.above, 'speech', 'occasion') ||
    (hasKind(beside.below[0], 'speech') && hasKind(beside.below[0], 'occasion', 'day'))
  );
}

/** The guest speaker; of the first speaker there is a second, and the Speaker has an office. */
const SPEAKER =
  /^(?:the )?(?:(?:guest|keynote|main|sole|only|invited) )?(?:speaker|orator|lecturer|preacher)$/u;

/** A sentence of what its subject did in a speech of their own, and nobody with them or to them. */
const SAYS_IN =
  /^(?:(?!(?:was|were|is|are|been|being|by|after|who)\b)[^\s.;]{1,40} ){3,40}(?:in|during) (?:his|her|their|an?) (?:[\p{L}-]{1,20} ){0,3}(?:speech|address|keynote|lecture|sermon)\b/u;

const WILL_SPEAK = /^will (?:make|give|deliver|say)\b/u;

const NOTES = /^(?:speaking|speech) (?:notes|points)$/iu;
