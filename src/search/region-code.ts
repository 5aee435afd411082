/**
 * Slots of a region as text: `a` one slot, `b` two, …; more than 26 are followed by `+`, one for every
 * 26 more.
 */
export function encodeRegion(slots: number): string {
  const rest = (slots - 1) % 26;
  return String.fromCharCode(97 + rest) + '+'.repeat((slots - 1 - rest) / 26);
}

export function decodeRegions(code: string): number[] {
  return [...code.matchAll(/([a-z])(\+*)/g)].map(
    ([, letter = '', more = '']) => parseInt(letter, 36) - 9 + 26 * more.length,
  );
}
