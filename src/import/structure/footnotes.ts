import type { Nodes } from 'mdast';
import type { Item, LeftOut, PassageItem } from '../draft.ts';

/** The talk with the footnotes to which it refers behind it; what nothing in it refers to is left out. */
export function withFootnotes(
  items: readonly Item[],
  notes: readonly PassageItem[],
): { items: Item[]; leftOut: LeftOut[] } {
  if (notes.length === 0) return { items: [...items], leftOut: [] };
  const referred = new Set(
    [...items, ...notes].flatMap((item) => (item.type === 'turn' ? [] : referencesIn(item.node))),
  );
  const isReferred = ({ node }: PassageItem) =>
    node.type === 'footnoteDefinition' && referred.has(node.identifier);
  return {
    items: [...items, ...notes.filter(isReferred)],
    leftOut: notes
      .filter((note) => !isReferred(note))
      .map(({ line, text }) => ({ line, rule: 'footnote', text })),
  };
}

function referencesIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap((child) => referencesIn(child)) : [];
}
