import type { Edit, Suggestion } from '../record.ts';
import { byFrequency, canOccur, isWord, wordless } from './evidence.ts';
import type { Script } from './script.ts';
import type { Shifted } from './shifted.ts';
import { edit } from './step.ts';

/** What is known of the text that a stretch stands in. */
export interface Document {
  /** Whether no byte of it was removed, as far as can be seen. */
  whole: boolean;
  script: Script | undefined;
  /** How often a character, or two neighbouring ones, occur in it. */
  count: (chars: string) => number;
}

/**
 * Whether every character of a stretch stands in a word between the texts around it, or beside a neighbour
 * that it has elsewhere in the document, too. The character before a lost one is excused.
 */
export function isAllWords(
  before: string,
  run: Shifted,
  after: string,
  { count }: Document,
): boolean {
  const known = run.lost ? run.chars.slice(0, -1) : run.chars;
  const text = before + known + after;
  const end = before.length + known.length - (run.lost ? 1 : 0);
  return wordless(text, before.length, end).every(
    (at) => count(text.slice(at - 1, at + 1)) > 1 || count(text.slice(at, at + 2)) > 1,
  );
}

const SHOWN = 8;

/**
 * The last character of a stretch, of which one byte is left. It is written only when this very text has the
 * word elsewhere and no word that competes; then, too, the place is listed. Otherwise U+FFFD stands for it.
 */
export function decideLost(
  rule: string,
  text: string,
  run: Shifted,
  document: Document,
  before: string,
): { edits: Edit[]; suggestions: Suggestion[] } {
  if (!run.lost) return { edits: [], suggestions: [] };
  const possible = run.lost.possible.filter((char) => canOccur(char, document.script));
  const used = possible.filter((char) => document.count(before + char) > 0);
  const joins = (char: string) => isWord(before + char);
  const [only] = used;
  const times = only === undefined ? 0 : document.count(before + only);
  // 去 is mostly followed by 年 where a text says 去年; 人 is not by 力 where it says 人力 twice.
  const decided =
    only !== undefined &&
    used.length === 1 &&
    joins(only) &&
    times > 1 &&
    times * 4 >= document.count(before);
  const ranked = byFrequency(possible);
  const candidates = [...new Set([...used, ...ranked.filter(joins), ...ranked])].slice(0, SHOWN);
  const start = run.lost.at;
  const comma = run.lost.swallows;
  return {
    edits: [edit(rule, text, start, run.end, (decided ? only : '\uFFFD') + run.lost.bracket)],
    suggestions: [
      {
        rule,
        tier: 'suggested',
        start,
        end: run.end,
        found: text.slice(start, run.end),
        candidates: comma
          ? candidates.flatMap((char) => [`${char}，`, char]).slice(0, SHOWN)
          : candidates,
        note: comma
          ? {
              zh: '这个字只剩一半字节，后面的一个标点、数字或空格也一并丢失；请对照原文。',
              en: 'Half of this character is lost, and with it the punctuation mark, digit or space after it; compare with the source.',
            }
          : {
              zh: '这个字只剩一半字节；请对照原文。',
              en: 'Half of this character is lost; compare with the source.',
            },
      },
    ],
  };
}
