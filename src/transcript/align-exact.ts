/** Index in one list by index in another; -1 where there is none. */
export type Matches = Int32Array<ArrayBuffer>;

/**
 * For each of `after` the same text in `before`, in order: no two matches cross. What stands before
 * the first and after the last change is matched as it stands; between them, texts that occur once
 * in each list hold the alignment (patience), and equal neighbours of matched texts join them.
 */
export function matchExactInOrder(before: readonly string[], after: readonly string[]): Matches {
  const matches = new Int32Array(after.length).fill(-1);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) {
    matches[start] = start;
    start++;
  }
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    matches[--endAfter] = --endBefore;
  }
  const pairs = uniquePairs(before.slice(start, endBefore), after.slice(start, endAfter));
  for (const [old, current] of longestIncreasing(pairs)) matches[current + start] = old + start;
  joinNeighbours(before, after, matches);
  return matches;
}

/** Pairs `[index in before, index in after]` of texts that occur once in each, by the latter. */
export function uniquePairs(
  before: readonly string[],
  after: readonly string[],
): [number, number][] {
  const old = onceOnly(before);
  return [...onceOnly(after)].flatMap(([text, index]): [number, number][] => {
    const was = old.get(text);
    return was === undefined ? [] : [[was, index]];
  });
}

function onceOnly(texts: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, text] of texts.entries()) {
    if (places.has(text)) repeated.add(text);
    else places.set(text, index);
  }
  for (const text of repeated) places.delete(text);
  return places;
}

/** The longest part of `pairs` (sorted by their second number) whose first numbers increase. */
function longestIncreasing(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (const [index, [value]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const chain: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.toReversed();
}

function joinNeighbours(
  before: readonly string[],
  after: readonly string[],
  matches: Matches,
): void {
  const taken = new Set(matches);
  const join = (index: number, step: 1 | -1) => {
    const old = matches[index] ?? -1;
    const [nextOld, next] = [old + step, index + step];
    const free = old >= 0 && matches[next] === -1 && !taken.has(nextOld);
    if (!free || before[nextOld] === undefined || before[nextOld] !== after[next]) return;
    matches[next] = nextOld;
    taken.add(nextOld);
  };
  for (let index = 0; index < after.length; index++) join(index, 1);
  for (let index = after.length - 1; index >= 0; index--) join(index, -1);
}
