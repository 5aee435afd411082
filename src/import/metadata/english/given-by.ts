import { BY, SPEAKS } from './header.ts';
import type { Phrase } from './phrases.ts';

/** Introduced by Ada Fenwick, transcribed by Ada Fenwick: what others did for a speech. */
const BY_OTHERS =
  /\b(?:accompanied|added|attended|contributed|joined|introduced|interviewed|moderated|hosted|chaired|edited|inspired|organi[sz]ed|reviewed|revised|sponsored|suggested|translated|transcribed|written|photographed|taken|followed|preceded)$/iu;

/** Transcript by Ada Fenwick: who wrote it down. */
const IS_TEXT = /^(?:full )?(?:transcript|text|video|audio)$/iu;

/** Fireside chat with Ada Fenwick */
const IS_TALK = /\b(?:chat|dialogue|discussion|evening|hour|afternoon|talks?)$/iu;

/** Lunch given by Ada Fenwick: who invites. */
const MEAL = /\b(?:lunch|luncheon|dinner|reception|banquet|breakfast|supper)$/iu;

/** Whether whoever follows gives the speech that stands before. */
export function isGivenBy({ tie }: Phrase, spoken: boolean, before: Phrase | undefined): boolean {
  return (
    BY.test(tie) &&
    (spoken || SPEAKS.test(tie)) &&
    // In accordance with Listing Rule 3: with whom one speaks is a talk’s.
    (tie !== 'with' ||
      /^(?:speech|occasion|quoted)$/u.test(before?.kind ?? '') ||
      IS_TALK.test(before?.text ?? '')) &&
    // Address at the Ferry Dinner by Ada Fenwick: by whom the address is.
    ((spoken && tie === 'by') || !MEAL.test(before?.text ?? '')) &&
    !IS_TEXT.test(before?.text ?? '') &&
    !BY_OTHERS.test((before?.text ?? '').trim())
  );
}

/** Ada Fenwick, who keeps the ferry, gave a talk. */
export function gaveAfterClause(phrases: readonly Phrase[]): boolean {
  const [next, ...others] = phrases;
  return (
    next?.mark === ',' &&
    next.tie.startsWith('who') &&
    others.some(({ kind, tie }) => kind === 'speech' || SPEAKS.test(tie))
  );
}

/** By the Minister for Boats, Rivers & Lakes, and Second Minister for Law Ada Fenwick */
export function isLastOffice(phrases: readonly Phrase[]): boolean {
  const by = phrases.findLastIndex(({ tie }) => BY.test(tie));
  const [first, ...others] = phrases.slice(Math.max(0, by));
  return (
    by >= 0 &&
    first?.kind === 'office' &&
    others.every(({ tie, mark }) => tie === '' && mark === ',')
  );
}

const SAID =
  /\b(?:said|says|stated|declared|stressed|told \p{L}+)(?: the| his excellency| her excellency)? $/iu;
const IN_SPEECH =
  /^(?:, [^,.;]{3,80})?,? (?:in|during|as (?:he|she|they) (?:gave|delivered)) (?:his|her|their|an?|the) (?:[\p{L}-]{1,20} ){0,3}(?:speech|address|keynote|lecture|sermon|statement|remarks)\b/iu;

const SAID_IN =
  /^ (?:said|told|declared|stressed|warned|added)(?: [\p{L}-]{1,20}){0,8} (?:in|during) (?:his|her|their) (?:[\p{L}-]{1,20} ){0,3}(?:speech|address|keynote|lecture|sermon|statement|remarks)\b/iu;

/** “A boat,” said | Ada Fenwick, | in her address to …: whether the words around a name say so. */
export function isSaidInSpeech(before: string, behind: string): boolean {
  return (
    (SAID.test(before) && IN_SPEECH.test(behind)) ||
    // “A boat,” Minister | Ada Fenwick | told the club in her address
    (/[”"'’],? (?:[\p{L}-]+ ){0,6}$/u.test(before) && SAID_IN.test(behind))
  );
}

/** Eulogy for Ada Fenwick, Dinner for Ada Fenwick */
const HONOURS =
  /\b(?:eulogy|message|letter|greetings?|homily|sermon|oration|toast|tribute|prayer|citation|farewell|welcome|reception|dinner|luncheon|lunch|service|mass|funeral|laudatio|introduction|award|prize|vote of thanks)\b/iu;

/** Speech for Ada Fenwick, Minister for Boats: of whom it is, where it honours nobody. */
export function isForSpeaker(
  { tie, person }: Phrase,
  before: Phrase | undefined,
  next: Phrase | undefined,
): boolean {
  const hasOwn = next?.kind === 'office' && next.mark === ',' && next.tie === '';
  return (
    tie === 'for' && !HONOURS.test(before?.text ?? '') && (person?.role !== undefined || hasOwn)
  );
}

/** As prepared for delivery */
export function isDelivery(phrase: Phrase | undefined): boolean {
  return /^(?:delivery|release)$/iu.test(phrase?.text ?? '');
}

/** Opening statement and report on the boats, by Ada Fenwick: more than a speech. */
export const BEGINS_AS_SPEECH =
  /^(?:opening|closing|welcom(?:e|ing)|keynote|introductory|concluding) (?:statement|remarks|address|speech) and \p{L}/iu;

/** Whoever has such an office sends a text that others speak: Ada Fenwick / Company Secretary, under a letter. */
export const SENDS =
  /\b(?:(?:company|corporate|board) secretary|(?:investor|media|public) relations|(?:media|press) (?:contact|officer|enquiries|inquiries)|compliance officer)\b/iu;
