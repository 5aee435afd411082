import { Converter } from 'opencc-js';
import type { SearchEdition } from '../../src/search/document.ts';

const toSimplified = Converter({ from: 'tw', to: 'cn' });

/**
 * Something that stands in a transcript, from a place chosen at random: two to eight Han
 * characters (half of them in the other script), a word, or a mixed run.
 */
export function randomSpan(editions: readonly SearchEdition[], random: () => number): string {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  for (;;) {
    const text = pick(pick(editions)?.passages ?? [])?.text ?? '';
    const kind = pick(['han', 'other script', 'word', 'mixed'] as const);
    const pattern = {
      han: /\p{Script=Han}{2,}/gu,
      'other script': /\p{Script=Han}{2,}/gu,
      word: /[A-Za-z]{2,}|\d+/g,
      mixed: /\p{Script=Han}+[A-Za-z0-9]+|[A-Za-z0-9]+\p{Script=Han}+/gu,
    }[kind ?? 'han'];
    const run = pick(text.match(pattern) ?? []);
    if (run === undefined) continue;
    if (kind === 'word' || kind === 'mixed') return run;
    const characters = Array.from(run);
    const length = 2 + Math.floor(random() * 7);
    const start = Math.floor(random() * Math.max(1, characters.length - length + 1));
    const span = characters.slice(start, start + length).join('');
    return kind === 'han' ? span : toSimplified(span);
  }
}
