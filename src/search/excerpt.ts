/** A piece of text, marked or not. */
export interface Segment {
  text: string;
  mark: boolean;
}

/** Characters before the first mark. */
const LEAD = 36;

/**
 * A text as pieces, cut to about `budget` characters around its first mark; an ellipsis stands where
 * it is cut.
 */
export function excerpt(
  text: string,
  marks: readonly (readonly [number, number])[],
  budget = 150,
): Segment[] {
  const first = marks[0]?.[0] ?? 0;
  const whole = text.length <= budget * 1.2;
  const start = whole || first <= LEAD * 1.5 ? 0 : wordStart(text, first - LEAD);
  const end = whole ? text.length : wordStart(text, Math.min(text.length, start + budget));
  const segments: Segment[] = [];
  const add = (from: number, to: number, mark: boolean) => {
    if (to > from) segments.push({ text: text.slice(from, to), mark });
  };
  if (start > 0) segments.push({ text: '…', mark: false });
  let at = start;
  for (const [from, to] of marks) {
    if (from >= end) break;
    add(at, from, false);
    add(from, Math.max(to, from), true);
    at = to;
  }
  add(at, end, false);
  if (Math.max(at, end) < text.length) segments.push({ text: '…', mark: false });
  return segments;
}

/** The place, or the beginning of the word or character that it is within. */
function wordStart(text: string, place: number): number {
  let start = place;
  while (start > 0 && place - start < 24 && isGlued(text.slice(start - 1, start + 1))) start--;
  return start;
}

function isGlued(pair: string): boolean {
  return /^[\p{Script=Latin}\p{N}]{2}$/u.test(pair) || /^[\u{10000}-\u{10ffff}]$/u.test(pair);
}
