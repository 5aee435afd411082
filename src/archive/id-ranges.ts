/** Numbers of passage ids that follow one another; both ends are in it. */
export type IdRange = readonly [first: number, last: number];

/** Passage ids in few words, in the order in which they are given: `p1-p4 p7 p5-p6`. */
export function formatIdRanges(ids: readonly string[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const id of ids) {
    const number = Number(id.slice(1));
    const range = ranges.at(-1);
    if (range?.[1] === number - 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return formatRanges(ranges);
}

/** The ids that `formatIdRanges` wrote, or undefined where `text` is nothing of the kind. */
export function parseIdRanges(text: string): string[] | undefined {
  const ranges = parseRanges(text);
  return ranges && idsIn(ranges);
}

export function idsIn(ranges: readonly IdRange[]): string[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => `p${first + index}`),
  );
}

export function formatRanges(ranges: readonly IdRange[]): string {
  return ranges
    .map(([first, last]) => (first === last ? `p${first}` : `p${first}-p${last}`))
    .join(' ');
}

const RANGES = /^(?:p[1-9]\d{0,5}(?:-p[1-9]\d{0,5})?(?: (?!$)|$))*$/;

export function parseRanges(text: string): IdRange[] | undefined {
  if (!RANGES.test(text)) return undefined;
  if (text === '') return [];
  const ranges = text.split(' ').map((range): IdRange => {
    const [first = 0, last = first] = range.split('-').map((id) => Number(id.slice(1)));
    return [first, last];
  });
  return ranges.every(([first, last]) => first <= last) ? ranges : undefined;
}

/** The ids of `ranges`, whatever their order, that are not in `others`: in order, each once. */
export function rangesWithout(ranges: readonly IdRange[], others: readonly IdRange[]): IdRange[] {
  const taken = united(others);
  let passed = 0;
  return united(ranges).flatMap(([first, last]) => {
    while ((taken[passed]?.[1] ?? Infinity) < first) passed++;
    const left: IdRange[] = [];
    let next = first;
    for (let index = passed; index < taken.length; index++) {
      const [start, end] = taken[index] ?? [Infinity, Infinity];
      if (start > last) break;
      if (start > next) left.push([next, start - 1]);
      next = end + 1;
    }
    if (next <= last) left.push([next, last]);
    return left;
  });
}

function united(ranges: readonly IdRange[]): IdRange[] {
  const joined: [first: number, last: number][] = [];
  for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

export function byIdNumber(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}
