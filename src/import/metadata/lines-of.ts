import { textOf } from '../../transcript/text.ts';
import type { Item, PassageItem } from '../draft.ts';
import { isPicture } from '../structure/picture.ts';
import type { Line } from './chinese.ts';

/** Lines at either end of what stands over or below a talk. No page says amid more than that what its talk is. */
const EDGE = 250;

/** What is written, line by line; what a picture is called says nothing of the talk. */
export function linesOf(passages: readonly PassageItem[]): Line[] {
  const lines = passages
    .filter(({ node }) => !isPicture(node))
    .flatMap(({ line, text }) =>
      text.split('\n').map((each, index) => ({ line: line + index, text: each })),
    );
  return lines.length > 2 * EDGE ? [...lines.slice(0, EDGE), ...lines.slice(-EDGE)] : lines;
}

export function textOfItem(item: Item): string {
  if (item.type === 'turn') return '';
  return item.type === 'passage' ? item.text : textOf(item.node);
}
