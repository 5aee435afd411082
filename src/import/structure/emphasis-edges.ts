import type { Nodes } from 'mdast';

const MARKED = new Set<Nodes['type']>(['strong', 'emphasis', 'delete']);
const PUNCTUATION = /[\p{P}\p{S}]$/u;
const PUNCTUATION_FIRST = /^[\p{P}\p{S}]/u;

/**
 * Siblings of which none that is emphasised begins or ends with a mark right beside a word: **水。**船
 * becomes **水**。船. Markdown needs a space there, which Chinese does not have.
 *
 * @see https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
export function marksOutside(nodes: readonly Nodes[]): Nodes[] {
  const moved = [...nodes];
  for (let at = 0; at < moved.length; at++) {
    const node = moved[at];
    if (!node || !MARKED.has(node.type)) continue;
    const [before, after] = [moved[at - 1], moved[at + 1]];
    if (after?.type === 'text' && /^[\p{L}\p{N}]/u.test(after.value)) {
      const mark = PUNCTUATION.exec(lastText(node))?.[0];
      const without = mark === undefined ? undefined : cutEnd(node, mark.length);
      if (mark !== undefined && without) {
        moved[at] = without;
        moved[at + 1] = { ...after, value: mark + after.value };
      }
    }
    const own = moved[at];
    if (own && before?.type === 'text' && /[\p{L}\p{N}]$/u.test(before.value)) {
      const mark = PUNCTUATION_FIRST.exec(firstText(own))?.[0];
      const without = mark === undefined ? undefined : cutStart(own, mark.length);
      if (mark !== undefined && without) {
        moved[at] = without;
        moved[at - 1] = { ...before, value: before.value + mark };
      }
    }
  }
  return moved;
}

/**
 * Siblings of which none that is emphasised begins or ends with white space: <i>the </i>boat becomes
 * *the* boat. Markdown would need character references there.
 */
export function spacesOutside(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (!MARKED.has(node.type) || !('children' in node)) return [node];
    const [only, ...others] = node.children;
    if (only?.type === 'text' && others.length === 0 && only.value.trim() === '') return [only];
    const before = /^\s*/u.exec(firstText(node))?.[0] ?? '';
    const after = /\s*$/u.exec(lastText(node))?.[0] ?? '';
    const begun = before === '' ? node : (cutStart(node, before.length) ?? node);
    const ended = after === '' ? begun : (cutEnd(begun, after.length) ?? begun);
    return [...space(before), ended, ...space(after)];
  });
}

function space(value: string): Nodes[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function lastText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const last = MARKED.has(node.type) && 'children' in node ? node.children.at(-1) : undefined;
  return last ? lastText(last) : '';
}

function firstText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const first = MARKED.has(node.type) && 'children' in node ? node.children[0] : undefined;
  return first ? firstText(first) : '';
}

/** A node without its last `length` characters; undefined where nothing else is in it. */
function cutEnd(node: Nodes, length: number): Nodes | undefined {
  if (node.type === 'text') {
    const value = node.value.slice(0, -length);
    return value.trim() === '' ? undefined : { ...node, value };
  }
  if (!('children' in node)) return undefined;
  const last = node.children.at(-1);
  const cut = last && cutEnd(last, length);
  const children = [...node.children.slice(0, -1), ...(cut ? [cut] : [])];
  return children.length === 0 ? undefined : ({ ...node, children } as Nodes);
}

function cutStart(node: Nodes, length: number): Nodes | undefined {
  if (node.type === 'text') {
    const value = node.value.slice(length);
    return value.trim() === '' ? undefined : { ...node, value };
  }
  if (!('children' in node)) return undefined;
  const [first, ...others] = node.children;
  const cut = first && cutStart(first, length);
  const children = [...(cut ? [cut] : []), ...others];
  return children.length === 0 ? undefined : ({ ...node, children } as Nodes);
}
