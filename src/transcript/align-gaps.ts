import type { Pair } from './align-chain.ts';
import type { Matches } from './align-exact.ts';

/** Passages between two that are known, old ones and new ones; ends are exclusive. */
export interface Gap {
  before: [start: number, end: number];
  after: [start: number, end: number];
}

export interface Gaps {
  all: Gap[];
  /** Whether a pair lies within one gap, so that it crosses no match. */
  hold: (pair: Pair) => boolean;
}

/** The gaps between matches that do not cross one another. */
export function gapsBetween(inOrder: Matches, beforeCount: number): Gaps {
  const all: Gap[] = [];
  const gapAt = new Int32Array(inOrder.length).fill(-1);
  let [start, previous] = [0, -1];
  for (let index = 0; index <= inOrder.length; index++) {
    const old = index === inOrder.length ? beforeCount : (inOrder[index] ?? -1);
    if (old === -1) continue;
    gapAt.fill(all.length, start, index);
    all.push({ before: [previous + 1, old], after: [start, index] });
    [start, previous] = [index + 1, old];
  }
  return {
    all,
    hold: ({ before, after }) => {
      const gap = all[gapAt[after] ?? -1];
      return gap !== undefined && before >= gap.before[0] && before < gap.before[1];
    },
  };
}
