import type { Nodes } from 'mdast';
import { textOf } from '../../transcript/text.ts';

/** Whether a block holds pictures and nothing else: what a page says in their stead nobody said. */
export function isPicture(node: Nodes): boolean {
  if (node.type === 'image') return true;
  return (
    (node.type === 'paragraph' || node.type === 'link') &&
    node.children.some(isPicture) &&
    node.children.every((child) => isPicture(child) || /^\s*$/u.test(textOf(child)))
  );
}
