/**
 * Slots of a region as text: `a` one slot, `b` two, …; more than 26 are followed by `+`, one for every
 * 26 more.
 */
export function encodeRegion(slots: number): string {
  const rest = (slots - 1) % 26;
  return String.fromCharCode(97 + rest) + '+'.repeat((slots - 1 - rest) / 26);
}

/** Give the slots of each region of a code to `read`, in order. */
export function readSlots(code: string, read: (slots: number) => void): void {
  for (let at = 0; at < code.length;) {
    let slots = code.charCodeAt(at++) - 96;
    for (; code[at] === '+'; at++) slots += 26;
    read(slots);
  }
}
