import { BY, SPEAKS } from './header.ts';
import type { Phrase } from './phrases.ts';

/** Introduced by Ada Fenwick, transcribed by Ada Fenwick: what others did for a speech. */
const BY_OTHERS =
  /\b(?:accompanied|added|attended|contributed|joined|introduced|interviewed|moderated|hosted|chaired|edited|inspired|organi[sz]ed|reviewed|revised|sponsored|suggested|translated|transcribed|written|photographed|taken|followed|preceded)$/iu;

/** Transcript by Ada Fenwick: who wrote it down. */
const IS_TEXT = /^(?:full )?(?:transcript|text|video|audio)$/iu;

/** Lunch given by Ada Fenwick: who invites. */
const MEAL = /\b(?:lunch|luncheon|dinner|reception|banquet|breakfast|supper)$/iu;

/** Whether whoever follows gives the speech that stands before. */
export function isGivenBy({ tie }: Phrase, spoken: boolean, before: Phrase | undefined): boolean {
  return (
    BY.test(tie) &&
    (spoken || SPEAKS.test(tie)) &&
    !MEAL.test(before?.text ?? '') &&
    !IS_TEXT.test(before?.text ?? '') &&
    !BY_OTHERS.test((before?.text ?? '').trim())
  );
}
