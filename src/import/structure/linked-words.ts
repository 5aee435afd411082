import type { Nodes } from 'mdast';
import { textOf } from '../../transcript/text.ts';
import type { PassageItem } from '../draft.ts';

/** A whole sentence leads to its place in a recording, a few words to another page. */
const FEW = 100;

/** Share of the characters of some passages that are words of links to other pages, 0 to 1. */
export function linkedShare(passages: readonly PassageItem[]): number {
  const all = passages.reduce((sum, { text }) => sum + text.length, 0);
  const linked = passages.reduce((sum, { node }) => sum + linkedLength(node), 0);
  return linked / Math.max(1, all);
}

function linkedLength(node: Nodes): number {
  if (node.type === 'link') {
    const { length } = textOf(node);
    return length < FEW ? length : 0;
  }
  return 'children' in node
    ? node.children.reduce((sum, child) => sum + linkedLength(child), 0)
    : 0;
}
