import { joinLines } from '../../transcript/text.ts';
import type { Draft, Item } from '../draft.ts';
import { textPassage } from '../draft.ts';
import type { Format } from './format.ts';
import { captionsAmong } from './untimed-captions.ts';

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
