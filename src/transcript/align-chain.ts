/** That the passage `after` may be what the passage `before` has become, and how alike they are. */
export interface Pair {
  before: number;
  after: number;
  similarity: number;
}

/** The pairs of `pairs` that go together without crossing and are most alike in all. */
export function chain(pairs: readonly Pair[], afterCount: number): Pair[] {
  const sorted = pairs.toSorted((a, b) => a.before - b.before || b.after - a.after);
  const links: { pair: Pair; weight: number; previous: number }[] = [];
  // A Fenwick tree: the heaviest chain that ends at or before each place.
  const heaviest = new Int32Array(afterCount + 1).fill(-1);
  const weightOf = (link: number) => links[link]?.weight ?? 0;
  for (const pair of sorted) {
    let previous = -1;
    for (let place = pair.after; place > 0; place -= place & -place) {
      const link = heaviest[place] ?? -1;
      if (weightOf(link) > weightOf(previous)) previous = link;
    }
    // Squared, so that one passage that is the same outweighs two that are somewhat alike.
    const weight = weightOf(previous) + pair.similarity ** 2;
    const link = links.push({ pair, weight, previous }) - 1;
    for (let place = pair.after + 1; place <= afterCount; place += place & -place) {
      if (weight > weightOf(heaviest[place] ?? -1)) heaviest[place] = link;
    }
  }
  const found: Pair[] = [];
  let link = links.reduce(
    (best, { weight }, index) => (weight > weightOf(best) ? index : best),
    -1,
  );
  for (; link >= 0; link = links[link]?.previous ?? -1) {
    const pair = links[link]?.pair;
    if (pair) found.push(pair);
  }
  return found.toReversed();
}
