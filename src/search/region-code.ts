/** Slots of a region as text (see `BundleTable.regions`). */
export function encodeRegion(slots: number, opensBlock: boolean): string {
  const rest = (slots - 1) % 26;
  const letter = String.fromCharCode((opensBlock ? 65 : 97) + rest);
  return letter + '+'.repeat((slots - 1 - rest) / 26);
}

export function decodeRegions(code: string): { slots: number; opensBlock: boolean }[] {
  return [...code.matchAll(/([a-z])(\+*)/gi)].map(([, letter = '', more = '']) => ({
    slots: parseInt(letter, 36) - 9 + 26 * more.length,
    opensBlock: letter < 'a',
  }));
}
