import type { Language } from '../../archive/languages.ts';
import type { Hint } from '../draft.ts';
import type { Line } from './chinese.ts';
import { chineseHints } from './chinese.ts';
import { englishHints } from './english.ts';
import { callsOwnSpeech } from './english/speech-name.ts';

/** Whether a line is Chinese: more than a name or a word in one. */
export const IN_HAN = /\p{Script=Han}{4}/u;

/** How lines of a page are read: in the talk's language, and in the other where a line is in it. */
export function readerOf(
  language: Language,
  lead: readonly Line[],
  headline: Hint | undefined,
  whole: readonly string[],
): (lines: readonly Line[]) => Hint[] {
  const inHan = (lines: readonly Line[]) => lines.filter(({ text }) => IN_HAN.test(text));
  const inLatin = (lines: readonly Line[]) => lines.filter(({ text }) => !IN_HAN.test(text));
  // What a page's head calls it stands over the talk by itself.
  const called = lead.some(({ text }) => text === headline?.text)
    ? headline?.text
    : headline?.value;
  // A Chinese page may have an English talk.
  if (language === 'en')
    return (lines) => [
      ...englishHints(inLatin(lines), called),
      ...chineseHints(inHan(lines), whole),
    ];
  return (lines) => [
    ...chineseHints(lines, whole),
    // Speech (in Chinese) by Ada Fenwick: what stands in the brackets is no place.
    ...englishHints(inLatin(lines).filter(({ text }) => callsOwnSpeech(text))).filter(
      ({ field }) => field !== 'place',
    ),
  ];
}
