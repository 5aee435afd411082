import { passagesOf, type Item, type PassageItem } from '../draft.ts';

const FIRST = 3;
const BEFORE_TURNS = 12;

/** Passages in which whoever presides says who the speaker is, and those in front of the first turn. */
export function firstPassages(items: readonly Item[]): PassageItem[] {
  const first = items.findIndex(({ type }) => type === 'turn');
  const before = passagesOf(items.slice(0, Math.max(0, first))).length;
  return passagesOf(items).slice(0, Math.max(FIRST, Math.min(before, BEFORE_TURNS)));
}
