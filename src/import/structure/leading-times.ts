import { CLOCK, clockMs } from '../formats/clock.ts';
import type { Item } from '../draft.ts';
import { paragraph, passage } from '../draft.ts';

const LEADING = new RegExp(`^\\s*[[(（【](${CLOCK})[\\])）】]\\s*`);

/** Items with a time in brackets in front of a paragraph as that paragraph's place in the recording. */
export function readLeadingTimes(items: readonly Item[]): Item[] {
  return items.map((item) => {
    if (item.type !== 'passage' || item.node.type !== 'paragraph' || item.at !== undefined)
      return item;
    const [first, ...rest] = item.node.children;
    const match = first?.type === 'text' ? LEADING.exec(first.value) : null;
    const at = clockMs(match?.[1] ?? '');
    if (first?.type !== 'text' || !match || at === undefined) return item;
    const value = first.value.slice(match[0].length);
    const children = value === '' ? rest : [{ type: 'text' as const, value }, ...rest];
    return children.length === 0 ? item : passage(paragraph(children), item.line, { at });
  });
}
