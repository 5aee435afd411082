import type { Nodes, RootContent } from 'mdast';
import type { Item } from './draft.ts';
import { passage } from './draft.ts';
import type { Step } from './record.ts';
import { repairPunctuation } from './repair/repair.ts';

/** Changes of one passage, by offsets into its text. */
export interface PassageStep {
  /** Index of the passage, from 0. */
  passage: number;
  edits: Step['edits'];
}

/** A page that lost its full-width marks has half-width ones throughout; a few are the writer's. */
const SHARE = 0.1;
const FEWEST = 3;
const FULL_WIDTH = /[，？！：；（）]/g;

/**
 * Items with full-width punctuation between Han, where the source lost it. In a source that has
 * nearly all of it the rest is how somebody wrote, and stays.
 */
export function punctuate(items: readonly Item[]): { items: Item[]; steps: PassageStep[] } {
  const steps: PassageStep[] = [];
  let full = 0;
  let index = 0;
  const changed = items.map((item): Item => {
    if (item.type !== 'passage') return item;
    const at = index++;
    full += item.text.match(FULL_WIDTH)?.length ?? 0;
    const edits: Step['edits'] = [];
    const node = punctuateNode(item.node, edits, { offset: 0 }) as RootContent;
    if (edits.length === 0) return item;
    steps.push({ passage: at, edits });
    return passage(node, item.line, item);
  });
  const edited = steps.reduce((sum, { edits }) => sum + edits.length, 0);
  return edited >= FEWEST && edited > (full + edited) * SHARE
    ? { items: changed, steps }
    : { items: [...items], steps: [] };
}

function punctuateNode(node: Nodes, edits: Step['edits'], at: { offset: number }): Nodes {
  if (node.type === 'text') {
    const step = repairPunctuation.apply(node.value);
    edits.push(
      ...step.edits.map((edit) => ({
        ...edit,
        start: edit.start + at.offset,
        end: edit.end + at.offset,
      })),
    );
    at.offset += node.value.length;
    return step.edits.length === 0 ? node : { ...node, value: step.text };
  }
  if (!('children' in node)) {
    at.offset += 'value' in node ? node.value.length : 0;
    return node;
  }
  const children = (node.children as Nodes[]).map((child) => punctuateNode(child, edits, at));
  return { ...node, children } as Nodes;
}

/** A title or name of the same source with the same marks. */
export function punctuateText(text: string): string {
  return repairPunctuation.apply(text).text;
}
