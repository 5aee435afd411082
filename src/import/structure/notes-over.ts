import { greets } from './greetings.ts';
import type { Line } from './page-lines.ts';
import { isSpoken, saysGiven, sentencesOf } from './phrases.ts';
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
