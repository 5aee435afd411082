import type { Item } from '../draft.ts';
import { textPassage } from '../draft.ts';

/** Characters of a line of captions, how many lines in a row show that they are some, and of their paragraphs. */
const CAPTION = 60;
const MANY = 12;
const PARAGRAPH = 1000;

/**
 * Captions that were copied without their times, empty lines between them or not: short lines without
 * any mark of a sentence, of which most go on in small letters with the next. Whole lines make up a
 * paragraph; what stands above and below is nobody's words.
 */
export function captionsAmong(lines: readonly string[]): Item[] | undefined {
  const said = lines
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter(({ text }) => text !== '');
  const first = said.findIndex(({ text }) => text.length <= CAPTION && /^\p{Ll}/u.test(text));
  const last = said.findLastIndex(({ text }) => text.length <= CAPTION && /^\p{Ll}/u.test(text));
  const captions = said.slice(Math.max(0, first), last + 1);
  const marked = captions.filter(({ text }) => /[.!?](?:\s|$)/u.test(text));
  const goesOn = captions.filter(
    ({ text }, index) => text.length <= CAPTION && /^\p{Ll}/u.test(captions[index + 1]?.text ?? ''),
  );
  if (goesOn.length < MANY || goesOn.length < captions.length * 0.6) return undefined;
  if (marked.length > captions.length * 0.05) return undefined;
  const passages = (some: typeof said) => some.map(({ text, line }) => textPassage(text, line));
  const items: Item[] = passages(said.slice(0, first));
  let run: typeof said = [];
  for (const [index, caption] of captions.entries()) {
    run.push(caption);
    const length = run.reduce((sum, { text }) => sum + text.length + 1, 0);
    if (length < PARAGRAPH && index < captions.length - 1) continue;
    items.push(textPassage(run.map(({ text }) => text).join(' '), run[0]?.line ?? 0));
    run = [];
  }
  return [...items, ...passages(said.slice(last + 1))];
}
