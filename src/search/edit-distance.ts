/**
 * Insertions, deletions, replacements and swaps of neighbours that lead from one word to another
 * (optimal string alignment); `Infinity` when they are more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? Infinity) + 1);
      }
      next.push(least);
    }
    [before, row] = [row, next];
  }
  const distance = row[other.length] ?? Infinity;
  return distance <= most ? distance : Infinity;
}
