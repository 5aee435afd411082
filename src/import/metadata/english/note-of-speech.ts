import { daysIn } from '../dates.ts';
import { folded } from './capitals.ts';
import { isHeader } from './header.ts';
import { phrasesOf } from './phrases.ts';

/** Sermon preached by the Vicar, Ada Fenwick. The Presidential Address by … */
const SPEECH_BY =
  /(?:^|\. )(?:(?:the|an?) )?(?:[\p{L}-]+ ){0,3}(?:sermon|homily|address|speech|lecture|talk|remarks|eulogy|message) (?:(?:as )?(?:preached|given|delivered|written|made) )?by [^!?]{4,160}$/iu;
/** This document presents verbatim the speech given by Head Teacher Ada Fenwick to …, which took place at … */
const THIS_IS =
  /^(?:this|the following|here|below)(?: (?:document|text|page|post|transcript))? (?:is|presents|contains|reproduces|sets out) (?:[\p{L}-]+ ){0,3}(?:speech|address|talk|lecture|sermon|homily|remarks) (?:as )?(?:given|delivered|made|preached) by (?:[^.!?]|\.(?=,| \p{Lu})){4,320}\.?$/iu;
/** For Ole Brand: ‘He rowed all night’, by Ada Fenwick */
const QUOTED_BY = /[’'”"], by \p{Lu}[\p{L}.’' -]{4,40}$/u;
/** What a speaker says of another’s speech is a sentence. */
const OF_SPEAKER = /\b(?:I|me|my|we|our|us|you|your)\b/u;

const LONGEST = 480;

const WORDS_OF =
  "(?:(?:[\\p{L}’'-]+ ){0,4}(?:speech|address|remarks|toast|talk|lecture|keynote|sermon|homily|eulogy|statement)s?)";
/** Read on for her remarks; we are pleased to present the Keeper’s toast; the full text of his speech follows. */
const PRESENTS = new RegExp(
  `\\b(?:(?:read on|scroll down|see below|keep reading|read below) for|(?:read|find|see) (?=[^.]{0,80}\\bbelow\\b)|(?:here|below|following) (?:is|are|follows?|you (?:can|will) (?:read|find))|we (?:[\\p{L}]+ ){0,3}(?:introduce|present|publish|reproduce|share|post|reprint)) (?:to (?:you|our readers) )?(?:the |an? )?(?:[\\p{L}-]+ ){0,2}${WORDS_OF}\\b|\\b${WORDS_OF} (?:follows?|(?:is|are) (?:as follows|(?:re)?printed|reproduced|published|posted|given|set out|(?:presented )?(?:here|below)))\\b`,
  'iu',
);
/** I was told: what is spoken. */
const OF_ONE = /\b(?:I|me|my)\b/u;
const LONGEST_REPORT = 800;

/** Keepers gathered at the Lake Hall on May 3, 2009 for our Annual Meeting. Read on for the keynote remarks: when and at what, and that the speech is below. */
export function isReportOver(text: string): boolean {
  return (
    text.length <= LONGEST_REPORT &&
    !OF_ONE.test(text) &&
    PRESENTS.test(text) &&
    daysIn(text).length === 1
  );
}

/** Whether the first words of a text are a line that says by whom the speech is, and nothing that is spoken. */
export function isNoteOfSpeech(text: string): boolean {
  if (isReportOver(text)) return true;
  if (text.length > LONGEST) return false;
  if (QUOTED_BY.test(text)) return true;
  if (OF_SPEAKER.test(text)) return false;
  if (THIS_IS.test(text)) return true;
  if (!SPEECH_BY.test(text)) return false;
  const phrases = phrasesOf(folded(text.trim()));
  const isNamed = phrases.some(({ person }) => person !== undefined);
  return isNamed && isHeader({ text, phrases });
}
