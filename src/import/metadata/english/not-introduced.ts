import { SENDS } from './given-by.ts';
import type { NameInLine } from './name-in-line.ts';

/** What makes somebody else of a name than who speaks. */
export const NOT_INTRODUCED: readonly ((name: NameInLine) => boolean)[] = [
  // Monitor Exchanges Index: what ends with a colon is a heading.
  ({ phrases, text }) => phrases.length === 1 && /:\s*$/u.test(text),
  // Please contact: / Ada Fenwick / Company Secretary
  ({ index, beside }) => index === 0 && CONTACT.test(beside.above?.text ?? ''),
  // Ada Fenwick / Company Secretary, under a letter
  ({ index, tie, held }) => index === 0 && tie === '' && SENDS.test(held ?? ''),
  // Lakeland Oratory: Online Speech Bank
  ({ index, next }) => index === 0 && next?.mark === ':' && COLLECTION.test(next.text),
  // Ferry Pastoral: FY22 AGM Transcript: whose meeting it is, is a company.
  ({ index, next, text, person }) =>
    index === 0 && next?.mark === ':' && OF_COMPANY.test(text) && person?.role === undefined,
  // Lakeland Oratory: Ada Fenwick - Address to …: what a site is called, over whoever speaks.
  ({ index, next, beside, phrases }) =>
    index === 0 &&
    beside.isHeadline &&
    next?.mark === ':' &&
    next.person !== undefined &&
    phrases[2]?.kind === 'speech',
  // Funeral Mass Homily of Ada Fenwick
  ({ tie, text, phrase }) => tie === 'of' && OF_THE_DEAD.test(text.slice(0, phrase.start)),
  // Ole Brand’s Transcription of Ada Fenwick’s Speech
  ({ next }) => /^transcri\p{L}+ of /iu.test(next?.text ?? ''),
  // In Ada Fenwick’s first address, she said …
  ({ index, tie, next }) => index === 0 && /^in$/iu.test(tie) && next?.kind === 'speech',
];

const CONTACT = /\bcontacts?\s*:\s*$/iu;

/** What a site calls itself that has many speeches. */
const COLLECTION =
  /\b(?:speech(?:es)?|sermons?|lectures?|talks?|transcripts?) (?:bank|archives?|library|collection|database|hub|series|online)$/iu;

const OF_COMPANY =
  /\b(?:AGM|EGM|annual general meeting|earnings|Q[1-4]|FY ?\d{2,4}|shareholders?)\b/u;

const OF_THE_DEAD = /\b(?:funeral|requiem|burial|memorial (?:mass|service))\b.* of $/iu;
