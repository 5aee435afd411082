import { presents } from '../metadata/english/lines.ts';
import { isBareDate } from './bare-date.ts';
import type { Line } from './page-lines.ts';
import { greets, salutes } from './greetings.ts';
import {
  hasSentence,
  isEditorsNote,
  isSpoken,
  reports,
  tellsOfText,
  withoutQuoted,
} from './phrases.ts';
import { titlesSpeech } from './speech-titles.ts';
import { describesTalk, isReading } from './talk-signs.ts';

/** Lines of the head of a page. */
export const HEAD = 16;

/** Index after the last line that says whose the talk is or when it was given, before anybody speaks: a question or a long subtitle may stand over it. */
export function afterLastOfHead(lines: readonly Line[]): number {
  const first = lines.findIndex(
    ({ isPassage, isSpeech, speaker, text }) =>
      isPassage &&
      !describesTalk(text) &&
      ((isSpeech && !isLongTitle(text)) || speaker !== undefined || greets(text) || salutes(text)),
  );
  const head = lines.slice(0, Math.min(HEAD, Math.max(0, first)));
  // A story without anybody's I may open a talk, and stand over a day or a name.
  const isOpening =
    head.some((line) => isStatement(line)) && !head.some(({ text }) => describesTalk(text));
  if (isOpening) return 0;
  return (
    head.findLastIndex(
      ({ isPassage, text }) =>
        isPassage &&
        !hasSentence(text) &&
        // [Ezra 60b]: from where somebody quotes.
        !/^\[.*\]$/u.test(text) &&
        (isBareDate(text) || DAY_AND_PLACE.test(text) || titlesSpeech(text) || presents(text)),
    ) + 1
  );
}

/** ‘She left, and we stayed’, by Ole Brand: who says we there is quoted, and no sentence ends. */
function isLongTitle(text: string): boolean {
  return (
    text.length < LONGEST_TITLE &&
    !/[.!?。！？…:：,，;；—–-]["”’」)]?$/u.test(text) &&
    !isSpoken(withoutQuoted(text))
  );
}
const LONGEST_TITLE = 160;

/** 21 June 2011, Lowmere, Lakeland */
const DAY_AND_PLACE = /^\d{1,2} \p{Lu}\p{L}{2,8} \d{4}, (?:\p{Lu}[\p{L}.’'-]*[ ,]*){1,6}$/u;

/** A sentence with its full stop that nobody but the speaker would say there. */
function isStatement({ isPassage, noise, text }: Line): boolean {
  return (
    isPassage &&
    noise === undefined &&
    /(?<!\.)[.。]["”’」)]*$/u.test(text) &&
    /\S\s+\S{1,60}\s+\S{1,60}\s+\S|\p{Script=Han}{5}/u.test(text) &&
    hasSentence(text) &&
    !isReading(text) &&
    !reports(text) &&
    !tellsOfText(text) &&
    !isEditorsNote(text)
  );
}
