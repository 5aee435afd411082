import type { Nodes } from 'mdast';
import { attributeOf } from './attributes.ts';

/** Stands where nothing can be heard or read and there is no guess. */
export const ILLEGIBLE = '〔…〕';

const HAN_EDGE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Lines of one paragraph as one: without a space between Chinese, with one elsewhere. */
export function joinLines(text: string): string {
  if (!text.includes('\n')) return text;
  // Only where white space begins, or a long stretch of it would be gone through once a character.
  return text.replace(/(?<![ \t])[ \t]*\n[ \t]*/g, (_, offset: number, whole: string) => {
    const before = whole[offset - 1] ?? '';
    const after = whole.slice(offset).trimStart()[0] ?? '';
    return HAN_EDGE.test(before) && HAN_EDGE.test(after) ? '' : ' ';
  });
}

const LINE_PER_CHILD = new Set([
  'list',
  'listItem',
  'blockquote',
  'table',
  'footnoteDefinition',
  'root',
]);

/** What a reader reads in `node`, without markup; blocks inside it stand on lines of their own. */
export function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return joinLines(node.value);
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'image':
      return node.alt ?? '';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentText(node);
  }
  if (!('children' in node)) return '';
  const separator = LINE_PER_CHILD.has(node.type) ? '\n' : node.type === 'tableRow' ? '\t' : '';
  return (node.children as Nodes[]).map(textOf).join(separator);
}

function componentText(
  node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
): string {
  if (node.name === 'Slide') return attributeOf(node, 'alt') ?? '';
  const content = node.children
    .map((child) => textOf(child))
    .join(node.type === 'mdxJsxFlowElement' ? '\n' : '');
  return node.name === 'Unclear' && content === ''
    ? (attributeOf(node, 'guess') ?? ILLEGIBLE)
    : content;
}
