import type { Item } from '../draft.ts';

/** Items with a turn where a paragraph begins with who speaks. */
export function findTurns(items: readonly Item[]): Item[] {
  return [...items];
}
