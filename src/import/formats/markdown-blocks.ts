import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { simpleBlock } from '../../transcript/simple-blocks.ts';
import { htmlToBlocks } from './html-blocks.ts';

const OPTIONS = {
  extensions: [gfm({ singleTilde: false })],
  mdastExtensions: [gfmFromMarkdown()],
};

/** A block of Markdown with the line at which it stands. */
export interface MarkdownBlock {
  node: RootContent;
  line: number;
}

/**
 * Markdown as blocks. A line without markup is a paragraph without asking the parser, which would
 * go through it letter by letter; the rest goes to the parser chunk by chunk, split at blank lines
 * outside code and lists.
 */
export function markdownBlocks(lines: readonly string[], firstLine: number): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let chunk: string[] = [];
  let start = 0;
  const flush = () => {
    while (chunk.at(-1)?.trim() === '') chunk.pop();
    if (chunk.length > 0) blocks.push(...parseChunk(chunk, start + firstLine));
    chunk = [];
  };
  let fence: string | undefined;
  for (const [index, raw] of lines.entries()) {
    const line = fence === undefined ? unindent(raw) : raw;
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1];
    if (mark) fence = fence === undefined ? mark : line.trim() === fence ? undefined : fence;
    if (line.trim() === '' && fence === undefined && !continuesList(chunk, lines, index)) {
      flush();
      continue;
    }
    if (chunk.length === 0) {
      if (line.trim() === '') continue;
      start = index;
    }
    chunk.push(line);
  }
  flush();
  return blocks;
}

const LIST_MARK = /^\s{0,3}(?:[-*+]|\d{1,9}[.)])\s/;

/** A blank line between two items of one list, or before an item's next paragraph. */
function continuesList(chunk: readonly string[], lines: readonly string[], index: number): boolean {
  if (!LIST_MARK.test(chunk[0] ?? '')) return false;
  const next = lines.slice(index + 1).find((line) => line.trim() !== '') ?? '';
  return LIST_MARK.test(next) || /^(?: {2,}|\t)\S/.test(next);
}

/** Four spaces or a wide space in front of a paragraph are typography, not code. */
function unindent(line: string): string {
  return /^\s{4,}(?![-*+>]|\d+[.)])|^[ \t]*\u3000/.test(line) ? line.trimStart() : line;
}

function parseChunk(lines: readonly string[], firstLine: number): MarkdownBlock[] {
  const [only = ''] = lines;
  const simple = lines.length === 1 ? simpleBlock(only, firstLine) : undefined;
  if (simple?.type === 'paragraph') return [{ node: simple, line: firstLine }];
  // "1987. That was …" alone is a sentence and no list.
  const text =
    lines.length === 1 ? only.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\') : lines.join('\n');
  if (/<[a-z!/]/i.test(text)) return htmlInMarkdown(text, firstLine);
  return fromMarkdown(text, OPTIONS).children.map((node) => ({
    node,
    line: (node.position?.start.line ?? 1) + firstLine - 1,
  }));
}

const INLINE_TAGS: [RegExp, string][] = [
  [/<br\s*\/?>[ \t]*\n?(?:> ?)?(?=\S)/gi, '\\\n> '],
  [/<br\s*\/?>/gi, ''],
  [/<\/?(?:b|strong)>/gi, '**'],
  [/<\/?(?:i|em)>/gi, '*'],
  [/<a\s[^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/gi, '[$2]($1)'],
];

/** Tags that Markdown has words for become Markdown; a block of other HTML is read as HTML. */
function htmlInMarkdown(text: string, line: number): MarkdownBlock[] {
  const quoted = /^\s*>/.test(text);
  const markdown = INLINE_TAGS.reduce(
    (rest, [tag, word]) => rest.replace(tag, quoted ? word : word.replace('> ', '')),
    text,
  );
  const children = fromMarkdown(markdown, OPTIONS).children;
  return children.flatMap((node) =>
    node.type === 'html'
      ? htmlToBlocks(node.value).map((block) => ({ node: block, line }))
      : [{ node, line: (node.position?.start.line ?? 1) + line - 1 }],
  );
}
