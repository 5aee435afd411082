import { textOf } from '../../transcript/text.ts';
import type { Item, PassageItem } from '../draft.ts';
import { isPicture } from '../structure/picture.ts';
import type { Line } from './chinese.ts';

/** What is written, line by line; what a picture is called says nothing of the talk. */
export function linesOf(passages: readonly PassageItem[]): Line[] {
  return passages
    .filter(({ node }) => !isPicture(node))
    .flatMap(({ line, text }) =>
      text.split('\n').map((each, index) => ({ line: line + index, text: each })),
    );
}

export function textOfItem(item: Item): string {
  if (item.type === 'turn') return '';
  return item.type === 'passage' ? item.text : textOf(item.node);
}
