import type { PhrasingContent, RootContent } from 'mdast';
import { paragraph } from '../draft.ts';

/** The kind of passage that a block becomes: a stage direction alone is none of the talk's paragraphs. */
export function kindOf(node: RootContent): string {
  return node.type === 'paragraph' && node.children.every(isAside) ? 'aside' : node.type;
}

function isAside(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'Aside';
}

/** A block as a paragraph, its parts on lines of their own; what has no such form stays. */
export function asParagraph(node: RootContent): RootContent {
  const lines = linesOf(node);
  if (lines.length === 0) return node;
  return paragraph(
    lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' as const }, ...line])),
  );
}

function linesOf(node: RootContent): PhrasingContent[][] {
  switch (node.type) {
    case 'paragraph':
      return [
        node.children.flatMap((child) =>
          isAside(child) && 'children' in child ? child.children : [child],
        ),
      ];
    case 'blockquote':
    case 'listItem':
      return node.children.flatMap(linesOf);
    case 'list':
      return node.children.flatMap((item, index) => {
        const [first = [], ...more] = linesOf(item);
        const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '';
        return [mark === '' ? first : [{ type: 'text' as const, value: mark }, ...first], ...more];
      });
    default:
      return [];
  }
}
