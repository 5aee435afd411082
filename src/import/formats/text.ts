import { joinLines } from '../../transcript/text.ts';
import type { Draft, Item } from '../draft.ts';
import { textPassage } from '../draft.ts';
import type { Format } from './format.ts';

/** Plain text, and text copied out of a page: whatever no other format claims. */
export const text: Format = {
  name: 'text',
  title: { zh: '纯文本，或从网页复制的文字', en: 'plain text, or text copied out of a page' },
  detect: () => true,
  read: (source): Draft => ({
    items: paragraphsOf(source.text),
    kind: 'page',
    hints: [],
    leftOut: [],
  }),
};

/** One paragraph for each line, or for each run of lines where lines were broken at a width. */
export function paragraphsOf(text: string): Item[] {
  const lines = text.split('\n');
  const captions = captionsAmong(lines);
  if (captions) return captions;
  const wrapped = isHardWrapped(lines);
  const items: Item[] = [];
  let run: string[] = [];
  let start = 0;
  const flush = () => {
    if (run.length > 0) items.push(textPassage(joinLines(run.join('\n')), start + 1));
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim();
    if (trimmed === '' || !wrapped || startsParagraph(line)) flush();
    if (trimmed === '') continue;
    if (run.length === 0) start = index;
    run.push(trimmed);
  }
  flush();
  return items;
}

function startsParagraph(line: string): boolean {
  return /^(?:\u3000|[ \t]{2,}\S|[-*•·]\s|\d{1,2}[.、)]\s?)/.test(line);
}

const ENDED = /[。！？!?.…:：;；”"’』」)）]$/;

/**
 * Whether lines end at a width and not at a thought: most lines that are followed by another are
 * nearly as long as the longest, and end in the middle of a sentence.
 */
function isHardWrapped(lines: readonly string[]): boolean {
  const followed = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return line.trim() !== '' && next !== undefined && next.trim() !== '' ? [line.trim()] : [];
  });
  if (followed.length < 6) return false;
  const lengths = followed.map((line) => line.length).toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width > 120) return false;
  const broken = followed.filter((line) => line.length > width * 0.75 && !ENDED.test(line));
  return broken.length > followed.length * 0.5;
}

/** Characters of a line of captions, how many lines in a row show that they are some, and of their paragraphs. */
const CAPTION = 60;
const MANY = 12;
const PARAGRAPH = 1000;

/**
 * Captions that were copied without their times, empty lines between them or not: short lines without
 * any mark of a sentence, of which most go on in small letters with the next. Whole lines make up a
 * paragraph; what stands above and below is nobody's words.
 */
function captionsAmong(lines: readonly string[]): Item[] | undefined {
  const said = lines
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter(({ text }) => text !== '');
  const first = said.findIndex(({ text }) => text.length <= CAPTION && /^\p{Ll}/u.test(text));
  const last = said.findLastIndex(({ text }) => text.length <= CAPTION && /^\p{Ll}/u.test(text));
  const captions = said.slice(Math.max(0, first), last + 1);
  const marked = captions.filter(({ text }) => /[.!?](?:\s|$)/u.test(text));
  const goesOn = captions.filter(
    ({ text }, index) =>
      text.length <= CAPTION &&
      !ENDED.test(text) &&
      /^\p{Ll}/u.test(captions[index + 1]?.text ?? ''),
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
