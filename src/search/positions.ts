/** Numbers of `list` moved back by `by`; what would be negative is left out. */
export function shifted(list: Uint32Array, by: number): Uint32Array {
  return by === 0
    ? list
    : list.filter((position) => position >= by).map((position) => position - by);
}

/** Numbers that are in both of two rising lists. */
export function common(one: Uint32Array, other: Uint32Array): Uint32Array {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const found = new Uint32Array(short.length);
  let count = 0;
  let low = 0;
  for (const position of short) {
    low = lowerBound(long, position, low);
    if (long[low] === position) found[count++] = position;
  }
  return found.subarray(0, count);
}

/** First index, from `from` on, whose number is at least `value`; steps double, so nearness is cheap. */
export function lowerBound(list: Uint32Array, value: number, from = 0): number {
  let step = 1;
  let low = from;
  while ((list[low + step] ?? Infinity) < value) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, list.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers of all the lists, rising. */
export function union(lists: readonly Uint32Array[]): Uint32Array {
  const [first = new Uint32Array(), ...others] = lists.filter(({ length }) => length > 0);
  if (others.length === 0) return first;
  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
}
