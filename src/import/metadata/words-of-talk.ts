import { textOf } from '../../transcript/text.ts';
import type { Item } from '../draft.ts';
import { namesSpeech } from '../structure/phrases.ts';

/** How many of the line's words the talk has, too; a line that names a speech is likelier. */
export function score(text: string, words: ReadonlySet<string>): number {
  const own = [...wordsOf(text)];
  return own.filter((word) => words.has(word)).length + (namesSpeech(text) ? 2 : 0);
}

/** Pairs of Han characters, and Latin words of four letters and more. */
function wordsOf(text: string): Set<string> {
  const words = new Set(
    text
      .toLowerCase()
      .match(/\p{Script=Latin}{4,}/gu)
      // Boats, and a boat.
      ?.map((word) => word.replace(/(?<=.{3})s$/u, '')),
  );
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let at = 0; at + 2 <= run.length; at++) words.add(run.slice(at, at + 2));
  }
  return words;
}

export function wordsOfTalk(items: readonly Item[]): ReadonlySet<string> {
  return wordsOf(items.map((item) => (item.type === 'turn' ? '' : textOf(item.node))).join('\n'));
}
