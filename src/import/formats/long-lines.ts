import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { paragraph } from '../draft.ts';

/** Columns that nobody wraps lines at; a Han character has two. */
const WIDEST_WRAP = 120;

/**
 * A block as its paragraphs, with their lines. Copies of pages have a paragraph a line: where a line
 * is longer than anybody wraps, every line is one.
 */
export function splitLongLines(
  node: RootContent,
  line: number,
): { node: RootContent; line: number }[] {
  if (node.type !== 'paragraph') return [{ node, line }];
  const lines: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    const [first = '', ...others] = child.type === 'text' ? child.value.split('\n') : [];
    if (others.length === 0) lines.at(-1)?.push(child);
    else {
      lines.at(-1)?.push({ type: 'text', value: first });
      lines.push(...others.map((value) => [{ type: 'text' as const, value }]));
    }
  }
  if (!lines.slice(0, -1).some((some) => columns(some) > WIDEST_WRAP)) return [{ node, line }];
  return lines.map((children, index) => ({ node: paragraph(children), line: line + index }));
}

/** Columns of the longest line; within a link a line may end, too. */
function columns(nodes: readonly PhrasingContent[]): number {
  return Math.max(
    ...nodes
      .map(asWritten)
      .join('')
      .split('\n')
      .map((line) => line.length + (line.match(/\p{Script=Han}/gu)?.length ?? 0)),
  );
}

function asWritten(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(asWritten).join('') : '';
}
