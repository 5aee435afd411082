import type { Beside, HeaderLine } from './header.ts';
import { BY, GIVEN, SPEAKS, hasKind } from './header.ts';
import { isNamedByPlace } from './by-place.ts';
import {
  BEGINS_AS_SPEECH,
  SENDS,
  gaveAfterClause,
  isDelivery,
  isGivenBy,
  isForSpeaker,
  isLastOffice,
  isSaidInSpeech,
} from './given-by.ts';
import { behind, underneath } from './belonging.ts';
import { MONK } from './people.ts';
import { ENDS_AS_TALK } from './occasions.ts';

const PRESENTED = /^(?:presented|delivered|given) (?:at|to|on) /iu;

/** Transcript of a talk given at …, This sermon was heard at …: what stands over it may be the talk’s title. */
const OF_TEXT =
  /^(?:full |edited )?(?:transcript|text|notes|slides|video|audio)\b|^this (?:talk|speech|sermon|homily|lecture|address|text|transcript)\b/iu;

/** Speeches: of what kind an item is, and nobody's speech. */
const RUBRIC = /^(?:speeches|statements|lectures|addresses|sermons|talks|messages|events)$/iu;

const CONTACT = /\bcontacts?\s*:\s*$/iu;

const OWNED = /[’']s?$/u;
const DASH = /^[|｜–—-]+$/u;

const MINISTERS =
  /^(?:(?:the )?(?:elder|pastor|rev(?:[’']?d|erend|\.)?|fr\.?|mthr\.?|father|mother|bishop|rabbi|canon|deacon)) /iu;

/** Whoever has such an office writes of others. */
const OF_PRESS =
  /\b(?:editor|author|correspondent|analyst|writer|reporter|contributor|columnist|journalist|staff|intern|(?:communications?|press|media|content|news|marketing|digital|public (?:affairs|information)) \p{L}+)\b/iu;

/** Whether the words around a name say that this is who speaks: Remarks by Ada Fenwick. */
export function isIntroduced(
  { phrases, text }: HeaderLine,
  index: number,
  beside: Beside,
): boolean {
  const [phrase, next] = phrases.slice(index);
  // Monitor Exchanges Index: what ends with a colon is a heading.
  if (!phrase || (phrases.length === 1 && /:\s*$/u.test(text))) return false;
  // Please contact: / Ada Fenwick / Company Secretary
  if (index === 0 && CONTACT.test(beside.above?.text ?? '')) return false;
  const { tie, mark, person } = phrase;
  const held = behind([...phrases.slice(index + 1), ...underneath(beside.below)]).role;
  if (index === 0 && tie === '' && SENDS.test(held ?? '')) return false;
  // Lakeland Oratory: Online Speech Bank
  if (index === 0 && next?.mark === ':' && COLLECTION.test(next.text)) return false;
  if (index === 0 && next?.mark === ':' && OF_COMPANY.test(text) && person?.role === undefined)
    return false;
  // Lakeland Oratory: Ada Fenwick - Address to …: what a site is called, over whoever speaks.
  const isSite =
    next?.mark === ':' && next.person !== undefined && phrases[index + 2]?.kind === 'speech';
  if (index === 0 && beside.isHeadline && isSite) return false;
  // Funeral Mass Homily of Ada Fenwick
  if (/^of$/u.test(tie) && OF_THE_DEAD.test(text)) return false;
  // Ole Brand’s Transcription of Ada Fenwick’s Speech
  if (/^transcri\p{L}+ of /iu.test(next?.text ?? '')) return false;
  // In Ada Fenwick’s first address, she said …
  if (index === 0 && /^in$/iu.test(tie) && next?.kind === 'speech') return false;
  const before = phrases[index - 1];
  const spoken = phrases
    .slice(0, index)
    .some(
      ({ kind, tie: of, text }) =>
        kind === 'speech' ||
        BEGINS_AS_SPEECH.test(text) ||
        SPEAKS.test(of) ||
        (kind === 'occasion' && ENDS_AS_TALK.test(text)),
    );
  // A Boat for All, by Ada Fenwick: over a talk that is who gives it; without a comma where a line says that it was given.
  const isLast = index > 0 && index === phrases.length - 1;
  const isBehind = mark === ',' || (mark === '' && beside.isGiven && !spoken);
  if (beside.isHeadline && tie === 'by' && isLast && isBehind) return true;
  if (person?.isSurname !== true && isNamedByPlace({ phrases, text }, index, beside)) return true;
  // Ambassador Fenwick’s Remarks, Ajahn Fenwick transcript
  if (
    next?.kind === 'speech' &&
    next.tie === '' &&
    next.mark === '' &&
    tie === '' &&
    (OWNED.test(phrase.text) ||
      phrase.isOwner !== undefined ||
      (MONK.test(phrase.text) && next.text.startsWith(phrase.text)))
  )
    return true;
  // A Boat for All - Ada Fenwick, Engineer, Ferry Inc.; A Boat for All | Ada Fenwick | Ferrycon
  if (beside.isHeadline && index > 0 && tie === '' && DASH.test(mark)) {
    // Easter Day - Rev. Ada Fenwick
    if (isLast && MINISTERS.test(phrase.text)) return true;
    if (next?.kind === 'office' && next.mark === ',' && next.tie === '') return true;
    if (next?.kind === 'occasion' && DASH.test(next.mark)) return true;
  }
  // By Elder Ada Fenwick; Sunday 1st May, by Fr Ada: what a minister of a church is named under is a sermon.
  const mayBeSermon = (index === 0 || before?.kind === 'day') && beside.near;
  if (mayBeSermon && tie === 'by' && MINISTERS.test(phrase.text)) return true;
  // Of a surname alone only what is said of a speech is sure.
  if (person?.isSurname && !isGivenBy(phrase, spoken, before)) return false;
  // Lakeland Oratory: Ada Fenwick - Address to the Ferry Board
  const isOfSite = before?.person !== undefined && index === 1 && mark === ':' && tie === '';
  if (isOfSite && beside.isHeadline && next?.kind === 'speech' && DASH.test(next.mark)) return true;
  // Remarks by Ada Fenwick, Delivered by Ada Fenwick, Remarks for President Fenwick, Statements | Ada Fenwick
  if (isGivenBy(phrase, spoken, before) || (BY.test(tie) && isDelivery(before))) return true;
  // The Ferry Lecture / By / Ada Fenwick, Ada Fenwick / By Ada Fenwick, Harbour Master
  const isAgain = beside.above?.phrases.length === 1 && beside.above.text === person?.name;
  const [office] = underneath(beside.below);
  const hasOffice = beside.near && office !== undefined && !OF_PRESS.test(office.text);
  if (
    index === 0 &&
    /^by$/u.test(tie) &&
    (isAgain ||
      hasOffice ||
      (beside.near && held !== undefined && !OF_PRESS.test(held)) ||
      beside.isByline ||
      (beside.near && (beside.isGiven || beside.isSpeech)) ||
      // By / Commissioner Ada Fenwick
      (beside.near && person?.role !== undefined && !OF_PRESS.test(person.role)) ||
      hasKind(beside.above, 'speech', 'occasion') ||
      (hasKind(beside.below[0], 'speech') && hasKind(beside.below[0], 'occasion', 'day')))
  )
    return true;
  // Conference opening by Ada Fenwick, President of the Ferry Board
  if (
    tie === 'by' &&
    next?.kind === 'office' &&
    /\b(?:opening|launch|welcome)$/iu.test(before?.text ?? '')
  )
    return true;
  if (spoken && isForSpeaker(phrase, before, next)) return true;
  if (tie === 'for' && person?.isStyled === true && NOTES.test(before?.text ?? '')) return true;
  // PM Speech: Small Towns is what it is on.
  const mayBeTitle = mark === ':' && beside.isHeadline && /^\p{Lu}{2,3} /u.test(before?.text ?? '');
  if (before?.kind === 'speech' && tie === '' && mark !== '' && !mayBeTitle) return true;
  if (person?.role !== undefined && spoken && isLastOffice(phrases.slice(0, index + 1)))
    return true;
  // Speaking notes for the Deputy Minister, Ms. Ada Fenwick
  const isNotes =
    before?.tie === 'for' && phrases[index - 2]?.kind === 'speech' && person?.isStyled;
  if (
    before?.kind === 'office' &&
    tie === '' &&
    (isNotes === true || isGivenBy(before, spoken, phrases[index - 2]))
  )
    return true;
  // Ada Fenwick’s speech, Ada Fenwick is the head of, Ada Fenwick, the head of, gave
  if (
    next?.kind === 'speech' &&
    next.tie === '' &&
    next.mark === '' &&
    // Ada Fenwick, who brought a message
    (OWNED.test(phrase.text) || /^\p{Lu}/u.test(next.text))
  )
    return true;
  if (next?.kind === 'office' && next.tie === 'is') return true;
  // Ada Fenwick was dean when this address was given
  const [given, when] = phrases.slice(index + 2);
  if (next?.tie === 'was' && next.office && given?.tie === 'when' && given.kind === 'speech')
    return /\bgiven\b/u.test(when?.tie ?? '');
  const own = behind(phrases.slice(index + 1));
  const verb = own.rest[0]?.tie ?? '';
  // The orator was Prof. Ada Fenwick
  if (/^(?:is|was|will be)$/u.test(tie) && SPEAKER.test(before?.text ?? '')) return true;
  // Harbour Master Ada Fenwick has called for more boats in her first speech at …
  if (index === 0 && tie === '' && person?.role !== undefined && SAYS_IN.test(text)) return true;
  // “A boat,” said the Minister for Boats, Ada Fenwick, in her address to …
  const whole = before?.kind === 'office' && tie === '' ? before : phrase;
  if (isSaidInSpeech(text.slice(0, whole.start), text.slice(phrase.start + phrase.text.length)))
    return true;
  // Ada Fenwick, Fundraiser, during her speech at Lowmere
  if (index === 0 && verb === 'during' && own.rest[0]?.kind === 'speech') return true;
  // Movie night talks about boats are no one's.
  if (/^(?:talks|discusses)/u.test(verb) && person?.role === undefined) return false;
  if (gaveAfterClause(phrases.slice(index + 1))) return true;
  if (SPEAKS.test(verb) && !BY.test(verb) && !verb.startsWith('given')) return true;
  // Ada Fenwick, Chair of Ferry plc, will make the following statement
  if (index === 0 && own.rest[0]?.kind === 'speech' && WILL_SPEAK.test(own.rest[0].text))
    return true;
  // Governor of the Bank of Lowmere, Dr Ada Fenwick
  const isNamed = person?.isStyled === true || before?.office?.organization !== undefined;
  if (index === 1 && isNamed && before?.kind === 'office' && before.tie === '' && mark === ',')
    return tie === '' && beside.near && own.rest.length === 0;
  // A Boat for All - Ada Fenwick at Ferrycon
  if (index === 1 && beside.isHeadline && DASH.test(mark) && tie === '')
    return next?.kind === 'occasion' && next.tie === 'at';
  // Ferry Forum: Ada Fenwick on boats
  if (index === 1 && beside.isHeadline && mark === ':' && tie === '' && before?.kind === 'occasion')
    return next === undefined || next.tie === 'on' || next.kind === 'quoted' || next.mark === ':';
  if (index > 0 || mark !== '' || tie !== '') return false;
  // Minister Ada Fenwick, Remarks at the Ferry Club
  const further = phrases[index + 2];
  const speech =
    next?.kind === 'occasion' && further?.tie === '' && further.mark === '' ? further : next;
  if (beside.isHeadline && speech?.kind === 'speech' && next?.tie === '') return true;
  // Ada Fenwick: The Boat, Ada Fenwick on boats
  if (next && /^[:|｜–—-]+$/u.test(next.mark) && next.tie === '')
    return beside.isHeadline ? next.kind !== 'place' : next.kind !== 'day' && next.kind !== 'place';
  // Ada Fenwick, “A Boat for All”
  if (next?.kind === 'quoted' && next.tie === '' && phrases.length === 2)
    return beside.isHeadline || (beside.near && hasKind(beside.below[0], 'speech'));
  if (next?.tie === 'on') return beside.isHeadline && next.kind === 'other';
  const isOfRank = person?.isStyled === true || person?.role !== undefined;
  if (isOfRank && own.rest.every(({ kind }) => kind === 'day' || kind === 'venue'))
    return beside.near;
  if (own.role !== undefined) return own.rest.length === 0 ? beside.near : true;
  // Minister for Boats / Ada Fenwick
  const isOther = beside.below.some((line) => hasKind(line, 'person'));
  const isUnderOffice =
    beside.above?.phrases.length === 1 && beside.above.phrases[0]?.kind === 'office';
  if (isUnderOffice && phrases.length === 1 && !isOther && (beside.near || beside.isAtTop))
    return true;
  if (!beside.near || own.rest.length > 0) return false;
  // Alone on its line, a name has an office, or its line is beside the one that names the speech.
  return (
    person?.role !== undefined ||
    underneath(beside.below).length > 0 ||
    beside.isByline ||
    PRESENTED.test(beside.below[0]?.text ?? '') ||
    (hasKind(beside.below[0], 'speech', 'occasion') &&
      // Ole Brand / Remarks by Ada Fenwick
      !hasKind(beside.below[0], 'person') &&
      !OF_TEXT.test(beside.below[0]?.text ?? '') &&
      !RUBRIC.test(beside.below[0]?.text ?? '')) ||
    // Delivered at Lowmere, May 1, 2009 / Ada Fenwick
    GIVEN.test(beside.above?.text ?? '') ||
    hasKind(beside.above, 'speech', 'occasion')
  );
}

/** The guest speaker; of the first speaker there is a second, and the Speaker has an office. */
const SPEAKER =
  /^(?:the )?(?:(?:guest|keynote|main|sole|only|invited) )?(?:speaker|orator|lecturer|preacher)$/u;

/** A sentence of what its subject did in a speech of their own, and nobody with them or to them. */
const SAYS_IN =
  /^(?:(?!(?:was|were|is|are|been|being|by|after|who)\b)[^\s.;]{1,40} ){3,40}(?:in|during) (?:his|her|their|an?) (?:[\p{L}-]{1,20} ){0,3}(?:speech|address|keynote|lecture|sermon)\b/u;

/** Ferry Pastoral: FY22 AGM Transcript: whose meeting it is, is a company. */
const OF_COMPANY =
  /\b(?:AGM|EGM|annual general meeting|earnings|Q[1-4]|FY ?\d{2,4}|shareholders?)\b/u;

/** What a site calls itself that has many speeches. */
const COLLECTION =
  /\b(?:speech(?:es)?|sermons?|lectures?|talks?|transcripts?) (?:bank|archives?|library|collection|database|hub|series|online)$/iu;

const OF_THE_DEAD = /\b(?:funeral|memorial|requiem|burial)\b/iu;

const WILL_SPEAK = /^will (?:make|give|deliver|say)\b/u;

/** Speaking notes for the Hon. Ada Fenwick: for whom they are, speaks. */
const NOTES = /^(?:speaking|speech) (?:notes|points)$/iu;
