import type { PhrasingContent, RootContent, Text } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { decodeString } from 'micromark-util-decode-string';

/** Characters that can begin markup, or end the line; what only closes is itself without it. */
const SPECIAL = '\\\\`*_[<>~{}|@\\n\\r\\0';
const ESCAPE = String.raw`\\[!-/:-@[-\x60{-~]`;
const WORDS = `(?!<|$)[^${SPECIAL}]*(?:${ESCAPE}[^${SPECIAL}]*)*`;
const ATTRIBUTES = String.raw`(?: [a-z]+="[^"&{}<>\n\r\0]*")*`;
const TAG = String.raw`<([A-Z][A-Za-z]*)(${ATTRIBUTES})`;

/** What begins a list item, a heading or a rule, and a component with no word behind its tag. */
const BLOCK = String.raw`[#+=-]|\d{1,9}[.)]|<[^>]*>\s*(?:<|$)`;
/** A line of words, with or without escapes, and components that hold nothing but words. */
const PARAGRAPH = new RegExp(
  String.raw`^(?!\s|${BLOCK})(?:${WORDS}(?=<|$)|<([A-Z][A-Za-z]*)${ATTRIBUTES}(?: ?/>|>(?:${WORDS})?</\1>))+$`,
  'u',
);
/** What GitHub's Markdown makes a link of without being asked. */
const ADDRESS = /:\/\/|www\.|@/i;
/** A component without content, alone on its line: `<Turn speaker="…"/>`. */
const ALONE = new RegExp(`^${TAG} ?/>$`, 'u');
/** A chapter. */
const HEADING = /^## (?=[^ ])/;
const PART = new RegExp(String.raw`(${WORDS})|${TAG}(?: ?/>|>(${WORDS})?</\2>)`, 'gu');

/** The syntax tree of a one-line block that needs no Markdown parser, if it is one. */
export function simpleBlock(line: string, lineNumber: number): RootContent | undefined {
  const alone = ALONE.exec(line);
  if (alone) {
    const [, name = '', attributes = ''] = alone;
    return {
      type: 'mdxJsxFlowElement',
      name,
      attributes: attributesOf(attributes, lineNumber, name.length + 2),
      children: [],
      position: span(lineNumber, 1, line),
    };
  }
  if (/\s$/.test(line) || ADDRESS.test(decoded(line))) return undefined;
  const marker = HEADING.exec(line)?.[0] ?? '';
  const words = line.slice(marker.length);
  if (!PARAGRAPH.test(words) || (marker !== '' && words.endsWith('#'))) return undefined;
  const children = [...words.matchAll(PART)].map((part) =>
    inline(part, lineNumber, part.index + marker.length + 1),
  );
  const position = span(lineNumber, 1, line);
  return marker === ''
    ? { type: 'paragraph', children, position }
    : { type: 'heading', depth: 2, children, position };
}

function inline(part: RegExpExecArray, line: number, column: number): PhrasingContent {
  const [whole, words, name = '', attributes = '', content] = part;
  if (words !== undefined) return text(words, line, column);
  const inside = column + whole.indexOf('>') + 1;
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: attributesOf(attributes, line, column + name.length + 1),
    children: content === undefined ? [] : [text(content, line, inside)],
    position: span(line, column, whole),
  } satisfies MdxJsxTextElement;
}

function attributesOf(source: string, line: number, column: number): MdxJsxAttribute[] {
  return [...source.matchAll(/ ([a-z]+)="([^"]*)"/g)].map((match) => ({
    type: 'mdxJsxAttribute',
    name: match[1] ?? '',
    value: match[2] ?? '',
    position: span(line, column + match.index + 1, match[0].slice(1)),
  }));
}

function text(source: string, line: number, column: number): Text {
  return { type: 'text', value: decoded(source), position: span(line, column, source) };
}

/** The words behind escapes and references; nearly every line has none. */
function decoded(source: string): string {
  return /[\\&]/.test(source) ? decodeString(source) : source;
}

function span(line: number, column: number, source: string): NonNullable<Text['position']> {
  return { start: { line, column }, end: { line, column: column + source.length } };
}
