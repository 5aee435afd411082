import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfm } from 'micromark-extension-gfm';
import { fencedLines } from './fences.ts';
import type { HtmlReader } from './html-in-markdown.ts';
import { blocksOfHtml, withMarkdownForTags } from './html-in-markdown.ts';
import { resolveLinks } from './markdown-references.ts';
import { simpleBlock } from '../../transcript/simple-blocks.ts';

const OPTIONS = {
  // Without it 他说**“走。”**我走了 has no bold: Chinese has no space beside a mark.
  extensions: [gfm({ singleTilde: false }), cjkFriendlyExtension()],
  mdastExtensions: [gfmFromMarkdown()],
};

/** A block of Markdown, or a line that the caller reads by itself, with the line at which it stands. */
export type MarkdownPart = { line: number; node: RootContent } | { line: number; mark: string };

export interface Reading {
  readHtml: HtmlReader;
  /** The definitions of links and footnotes that a text needs. */
  referencesOf: (text: string) => string;
}

interface Chunk {
  lines: string[];
  line: number;
}

/**
 * Markdown as blocks, and the lines that `isMark` claims between them. A line without markup is a
 * paragraph without asking the parser, which would go through it letter by letter; all others go to
 * the parser together.
 */
export function markdownParts(
  lines: readonly string[],
  firstLine: number,
  isMark: (line: string, index: number) => boolean,
  { readHtml, referencesOf }: Reading,
): MarkdownPart[] {
  const parts: (Chunk | { line: number; mark: string })[] = [];
  let chunk: Chunk | undefined;
  const inCode = fencedLines(lines);
  const flush = () => {
    while (chunk?.lines.at(-1)?.trim() === '') chunk.lines.pop();
    if (chunk) parts.push(chunk);
    chunk = undefined;
  };
  for (const [index, raw] of lines.entries()) {
    const isCode = inCode[index] === true;
    const line = isCode ? raw : unindent(raw);
    if (!isCode && isMark(line, index)) {
      flush();
      parts.push({ line: index + firstLine, mark: line });
    } else if (line.trim() === '' && !isCode && !continuesList(chunk, lines, index)) {
      flush();
    } else if (chunk || line.trim() !== '') {
      if (!isCode && beginsFurtherIn(raw, chunk)) flush();
      chunk ??= { lines: [], line: index + firstLine };
      chunk.lines.push(line);
    }
  }
  flush();
  const parsed = parseTogether(
    parts.flatMap((part) => ('mark' in part ? [] : [part])),
    { readHtml, referencesOf },
  );
  return parts.flatMap((part): MarkdownPart[] =>
    'mark' in part ? [part] : (parsed.get(part) ?? []),
  );
}

type Blocks = { line: number; node: RootContent }[];

const STAND_IN = 'x';

/** Each chunk's blocks. The parser is slow to start, so that it is started once for all chunks. */
function parseTogether(chunks: readonly Chunk[], reading: Reading): Map<Chunk, Blocks> {
  const parsed = new Map<Chunk, Blocks>();
  const together: { chunk: Chunk; from: number }[] = [];
  const text: string[] = [];
  for (const chunk of chunks) {
    const [only = ''] = chunk.lines;
    if (chunk.lines.some(isBeyondReading) || hasManyUnderlines(chunk.lines)) {
      parsed.set(chunk, asText(chunk));
      continue;
    }
    const simple = chunk.lines.length === 1 ? simpleNode(only, chunk.line) : undefined;
    if (simple) parsed.set(chunk, [{ node: simple, line: chunk.line }]);
    else if (/<[a-z!/]|^\s*(?:```|~~~)|^\s*\[[^\]]+\]:/im.test(chunk.lines.join('\n'))) {
      parsed.set(chunk, parseChunk(chunk, reading));
    } else {
      together.push({ chunk, from: text.length + 1 });
      text.push(...asWritten(chunk.lines), '', STAND_IN, '');
    }
  }
  if (together.length === 0) return parsed;
  const children = parse(text.join('\n'), reading);
  let next = 0;
  for (const { chunk, from } of together) {
    const end = from + chunk.lines.length;
    const blocks: Blocks = [];
    for (let node = children[next]; node && lineOf(node) < end; node = children[++next]) {
      blocks.push({ node, line: lineOf(node) - from + chunk.line });
    }
    const standIn = children[next];
    const parted = standIn?.type === 'paragraph' && lineOf(standIn) === end + 1;
    parsed.set(chunk, parted ? blocks : parseChunk(chunk, reading));
    if (parted) next++;
  }
  return parsed;
}

/** Quotations within quotations, and marks in a line, beyond which nobody has written what stands there. */
const DEEPEST = /^(?:\s{0,3}(?:>|(?:[-*+]|\d{1,9}[.)])\s)){30}/;
const MOST_MARKS = 2000;

/** Whether a line would keep the parser busy for minutes, or go deeper than it can. */
function isBeyondReading(line: string): boolean {
  return (
    DEEPEST.test(line) ||
    (line.length > MOST_MARKS && line.split(/[[\]*_~`]/, MOST_MARKS).length >= MOST_MARKS)
  );
}

/** Lines of nothing but = or -, of which the parser goes through all for each. */
const MANY_UNDERLINES = 500;

function hasManyUnderlines(lines: readonly string[]): boolean {
  return (
    lines.length > MANY_UNDERLINES &&
    lines.filter((line) => /^\s*(?:=+|-+)\s*$/.test(line)).length > MANY_UNDERLINES
  );
}

/** A paragraph for each line, as it stands. */
function asText({ lines, line }: Chunk): Blocks {
  return lines.flatMap((value, index) =>
    value.trim() === ''
      ? []
      : [{ node: { type: 'paragraph', children: [{ type: 'text', value }] }, line: line + index }],
  );
}

/** The block of a line that needs no parser: a paragraph, with or without escapes, or one quoted. */
function simpleNode(line: string, number: number): RootContent | undefined {
  const quoted = /^> (?=\S)/.exec(line)?.[0];
  if (quoted !== undefined) {
    const inner = simpleNode(line.slice(quoted.length), number);
    return inner?.type === 'paragraph' ? { type: 'blockquote', children: [inner] } : undefined;
  }
  const simple = simpleBlock(line, number);
  const isWords =
    simple?.type === 'paragraph' && simple.children.every(({ type }) => type === 'text');
  return isWords ? simple : undefined;
}

function lineOf(node: RootContent): number {
  return node.position?.start.line ?? 0;
}

/** "1987. That was …" alone is a sentence and no list. */
function asWritten(lines: readonly string[]): string[] {
  return lines.length === 1
    ? lines.map((line) => line.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\'))
    : [...lines];
}

/** Under a whole sentence a line that is further in by one character or two begins a paragraph, as Chinese prints it. */
function beginsFurtherIn(line: string, chunk: Chunk | undefined): boolean {
  const [first = ''] = chunk?.lines ?? [];
  return (
    /^[ \t]*\u3000/.test(line) &&
    /(?:[。！？…：；.!?:”」』）)]|\s\s)\s*$/u.test(chunk?.lines.at(-1) ?? '') &&
    !LIST_MARK.test(first) &&
    !/^\s*>/.test(first)
  );
}

const LIST_MARK = /^\s{0,3}(?:[-*+]|\d{1,9}[.)])\s/;

/** A blank line between two items of one list, or before an item's next paragraph. */
function continuesList(chunk: Chunk | undefined, lines: readonly string[], index: number): boolean {
  if (!chunk || !LIST_MARK.test(chunk.lines[0] ?? '')) return false;
  const next = lines.slice(index + 1).find((line) => line.trim() !== '') ?? '';
  return LIST_MARK.test(next) || /^(?: {2,}|\t)\S/.test(next);
}

/** Four spaces or a wide space in front of a paragraph are typography, not code. */
function unindent(line: string): string {
  return /^\s{4,}(?![-*+>]|\d+[.)])|^[ \t]*\u3000/.test(line) ? line.trimStart() : line;
}

/**
 * Blocks of a text with the links and footnotes to which it refers. What defines them stands in front, where
 * no block of the text can hold it.
 */
function parse(text: string, { referencesOf }: Reading): RootContent[] {
  const references = referencesOf(text);
  if (references === '') return fromMarkdown(text, OPTIONS).children;
  const front = `${references}\n\n${STAND_IN}\n\n`;
  const { children } = fromMarkdown(front + text, OPTIONS);
  const own = children.findIndex(({ type }) => type === 'paragraph') + 1;
  const before = front.split('\n').length - 1;
  for (const { position } of children.slice(own)) if (position) position.start.line -= before;
  return resolveLinks([
    ...children.slice(0, own).filter(({ type }) => type === 'definition'),
    ...children.slice(own),
  ]);
}

/** The blocks of a whole text, for what it defines; none where a line is beyond reading. */
export function definingBlocks(text: string): RootContent[] {
  const lines = text.split('\n');
  return lines.some(isBeyondReading) || hasManyUnderlines(lines)
    ? []
    : fromMarkdown(text, OPTIONS).children;
}

function parseChunk({ lines, line }: Chunk, reading: Reading): Blocks {
  const text = asWritten(lines).join('\n');
  if (/<[a-z!/]/i.test(text)) return htmlInMarkdown(text, line, reading);
  return parse(text, reading).map((node) => ({
    node,
    line: lineOf(node) + line - 1,
  }));
}

function htmlInMarkdown(text: string, line: number, { readHtml, ...reading }: Reading): Blocks {
  return parse(withMarkdownForTags(text), { readHtml, ...reading }).flatMap((node) =>
    node.type === 'html'
      ? blocksOfHtml(node.value, readHtml).map((block) => ({ node: block, line }))
      : [{ node, line: (node.position?.start.line ?? 1) + line - 1 }],
  );
}
