import { greets } from './greetings.ts';
import { HEAD } from './last-of-head.ts';
import type { Line } from './page-lines.ts';
import { proseLength } from './page-lines.ts';
import { isSpoken, saysGiven, sentencesOf, withoutQuoted } from './phrases.ts';
import { titlesSpeech } from './speech-titles.ts';
import { tellsWhatTextIs } from './text-notes.ts';

/** Characters of a note that says when a talk was given. */
const LONGEST_NOTE = 200;

/** This talk is given on the 25th of December in 2023.: of a text, with its year, and nobody speaks. */
export function isDatedNote(text: string): boolean {
  return (
    text.length < LONGEST_NOTE &&
    /\b(?:19|20)\d{2}\b/u.test(text) &&
    !/\bin (?:memory|honou?r|praise)\b/iu.test(text) &&
    !isSpoken(text) &&
    tellsWhatTextIs(text)
  );
}

/** Last week at Ferry Days I gave a talk on boats. There is a video of it …: a post's note, over a greeting. */
export function isNoteOfGiver(lines: readonly Line[], index: number): boolean {
  const [first = ''] = sentencesOf(lines[index]?.text ?? '');
  return (
    saysGiven(first) &&
    /\b(?:video|slides?|transcript|recording|blog|post)\b/iu.test(lines[index]?.text ?? '') &&
    !greets(first) &&
    greets(lines[index + 1]?.text ?? '')
  );
}

/** I thank Ole Brand for his help in preparing these remarks: what is printed over a speech, and not said. */
export function creditsHelp(text: string): boolean {
  return (
    text.length < LONGEST_CREDIT &&
    CREDITS_HELP.test(text) &&
    !/\b(?:you|your|tonight|today)\b/iu.test(text)
  );
}
const LONGEST_CREDIT = 400;
const CREDITS_HELP =
  /\b(?:assist(?:ed|ance|ing)|help(?:ed|ing)?|(?:useful )?comments)\b[^.]{0,40}\b(?:in|with|on) (?:the )?(?:prepar(?:ing|ation of)|draft(?:ing|s of)) (?:these|this|the|my) (?:remarks|speech|address|lecture)\b/iu;

/** Editor’s Note: With the remarks below, …: what stands over it near the top of a page is the page’s, where nobody greets. */
export function afterEditorsNote(lines: readonly Line[]): number {
  const at = lines.slice(0, HEAD).findIndex(({ text }) => EDITORS_NOTE.test(text));
  if (at < 0) return 0;
  const before = lines.slice(0, at);
  const isOfPage =
    proseLength(before) < proseLength(lines) * SHORT &&
    !before.some(
      ({ text, speaker, isProse }) =>
        speaker !== undefined ||
        greets(text) ||
        saysGiven(text) ||
        titlesSpeech(text) ||
        (isProse && isSpoken(withoutQuoted(text))),
    );
  return isOfPage ? at + 1 : 0;
}
/** Share of a page that may stand over such a note. */
const SHORT = 0.3;
/** One in brackets stands beside the words that it is on. */
const EDITORS_NOTE =
  /^(?![[（(].*[\]）)]$)[【[（(]?\s?(?:(?:[编編]者?|小[编編])按|editor[’']?s[’']? note)\s?[】\]:：—–-]/iu;
