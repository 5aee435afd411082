import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxExpressionToMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import type { Options } from 'mdast-util-to-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import { simpleBlock } from '../../transcript/simple-blocks.ts';

const OPTIONS: Options = {
  extensions: [
    gfmToMarkdown(),
    mdxJsxToMarkdown({ tightSelfClosing: true }),
    mdxExpressionToMarkdown(),
  ],
  bullet: '-',
  listItemIndent: 'one',
  rule: '-',
  emphasis: '*',
  strong: '*',
  fences: true,
  resourceLink: true,
};

/** One block of the dialect in its canonical form, without a line end. */
export function serializeBlock(node: RootContent): string {
  const plain = plainWords(node);
  if (plain !== undefined) return plain;
  const text = plainAmpersands(toMarkdown({ type: 'root', children: [node] }, OPTIONS).trimEnd());
  // At the start of a line these words read as code; behind a space they are words.
  return node.type === 'paragraph' && MODULE_WORD.test(text) ? ` ${text}` : text;
}

/** The words of a paragraph that the dialect reads just as they stand: one line without any markup. */
export function plainWords(node: RootContent): string | undefined {
  const [only, ...others] = node.type === 'paragraph' ? node.children : [];
  if (only?.type !== 'text' || others.length > 0 || /^(?:import|export)/.test(only.value))
    return undefined;
  const block = simpleBlock(only.value, 1);
  const [words, ...more] = block?.type === 'paragraph' ? block.children : [];
  const plain = words?.type === 'text' && words.value === only.value && more.length === 0;
  return plain ? only.value : undefined;
}

/** Q&A without a backslash: the ampersand begins no character reference. Code has its own backslashes. */
function plainAmpersands(markdown: string): string {
  return /[`~]/.test(markdown) ? markdown : markdown.replaceAll(/\\&(?![#\w]+;)/g, '&');
}

const MODULE_WORD = /^(?:import|export)[ \t]/;

/** `<Turn speaker="…" at="…"/>`. */
export function serializeTurn(speaker: string, at?: string): string {
  const time = at === undefined ? '' : ` at="${at}"`;
  return `<Turn speaker="${escapeAttribute(speaker)}"${time}/>`;
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** `h:mm:ss` or `m:ss`, with the milliseconds that the source has. */
export function exactTimecode(milliseconds: number): string {
  const rounded = Math.round(milliseconds);
  const seconds = Math.floor(rounded / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const clock = `${String(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  const fraction = rounded % 1000;
  return fraction === 0 ? clock : `${clock}.${String(fraction).padStart(3, '0')}`;
}
