import type { Edit, Suggestion } from '../record.ts';
import { byFrequency, canOccur, isCommon, words } from './evidence.ts';
import type { Script } from './script.ts';
import { pairsFrom, type Shifted } from './shifted.ts';
import { edit } from './step.ts';

/** What is known of the text that a stretch stands in. */
export interface Document {
  script: Script | undefined;
  /** How often two neighbouring characters occur in it. */
  count: (pair: string) => number;
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
  const possible = pairsFrom(run.lost.lead).filter(
    (char) => isCommon(char) && canOccur(char, document.script),
  );
  const used = possible.filter((char) => document.count(before + char) > 0);
  const isWord = (char: string) => words(before + char).length === 1;
  const [only] = used;
  const decided =
    only !== undefined && used.length === 1 && isWord(only) && document.count(before + only) > 1;
  const ranked = byFrequency(possible);
  const candidates = [...new Set([...used, ...ranked.filter(isWord), ...ranked])].slice(0, SHOWN);
  const start = run.end - 1;
  const comma = run.lost.swallows;
  return {
    edits: [edit(rule, text, start, run.end, decided ? only : '\uFFFD')],
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
