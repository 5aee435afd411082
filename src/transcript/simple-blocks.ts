import type { RootContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';

/** Nothing in such a line can be markup: no special character, no address to link, no list marker. */
const PLAIN =
  /^(?![#+=-]|\d{1,9}[.)])[^\s\\`*_[\]<>&~{}|@](?:[^\\`*_[\]<>&~{}|@\n\r\0]*[^\s\\`*_[\]<>&~{}|@])?$/u;
const ADDRESS = /:\/\/|www\./i;
/** A component without content, alone on its line: `<Turn speaker="…"/>`. */
const COMPONENT = /^<([A-Z][A-Za-z]*)((?: [a-z]+="[^"&{}<>]*")*) ?\/>$/;

/** The syntax tree of a one-line block that needs no Markdown parser, if it is one. */
export function simpleBlock(line: string, lineNumber: number): RootContent | undefined {
  const position = {
    start: { line: lineNumber, column: 1 },
    end: { line: lineNumber, column: line.length + 1 },
  };
  if (PLAIN.test(line) && !ADDRESS.test(line)) {
    return { type: 'paragraph', children: [{ type: 'text', value: line, position }], position };
  }
  const component = COMPONENT.exec(line);
  if (!component) return undefined;
  const [, name = '', attributes = ''] = component;
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributesOf(attributes, lineNumber, name.length + 2),
    children: [],
    position,
  };
}

function attributesOf(text: string, line: number, column: number): MdxJsxAttribute[] {
  return [...text.matchAll(/ ([a-z]+)="([^"]*)"/g)].map((match) => ({
    type: 'mdxJsxAttribute',
    name: match[1] ?? '',
    value: match[2] ?? '',
    position: {
      start: { line, column: column + match.index + 1 },
      end: { line, column: column + match.index + match[0].length },
    },
  }));
}
