/**
 * Slots of a region as text: `a` one slot, `b` two, …; more than 26 are followed by `+`, one for every
 * 26 more.
 */
export function encodeRegion(slots: number): string {
  const rest = (slots - 1) % 26;
  return String.fromCharCode(97 + rest) + '+'.repeat((slots - 1 - rest) / 26);
}

/** How many regions a code is of. */
export function regionCount(code: string): number {
  return code.replaceAll('+', '').length;
}

/** First slot of each region of a code, the first of them at `first`. */
export function regionStarts(code: string, first: number): Uint32Array {
  const starts = new Uint32Array(regionCount(code));
  let slot = first;
  let region = 0;
  for (let at = 0; at < code.length; region++) {
    starts[region] = slot;
    slot += code.charCodeAt(at++) - 96;
    for (; code[at] === '+'; at++) slot += 26;
  }
  return starts;
}
