/** The number that a share of the numbers does not exceed, rounded to one digit. */
export function at(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const number = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return Math.round(number * 10) / 10;
}

export function seconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}
