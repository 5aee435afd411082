/** Passage ids in few words, in the order in which they are given: `p1-p4 p7 p5-p6`. */
export function formatIdRanges(ids: readonly string[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const id of ids) {
    const number = idNumber(id);
    const range = ranges.at(-1);
    if (range?.[1] === number - 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges
    .map(([first, last]) => (first === last ? `p${first}` : `p${first}-p${last}`))
    .join(' ');
}

const RANGES = /^(?:p[1-9]\d{0,5}(?:-p[1-9]\d{0,5})?(?: (?!$)|$))*$/;

/** The ids that `formatIdRanges` wrote, or undefined where `text` is nothing of the kind. */
export function parseIdRanges(text: string): string[] | undefined {
  if (!RANGES.test(text)) return undefined;
  if (text === '') return [];
  const ids: string[] = [];
  for (const range of text.split(' ')) {
    const [first = 0, last = first] = range.split('-').map((id) => Number(id.slice(1)));
    if (last < first) return undefined;
    for (let number = first; number <= last; number++) ids.push(`p${number}`);
  }
  return ids;
}

export function byIdNumber(a: string, b: string): number {
  return idNumber(a) - idNumber(b);
}

function idNumber(id: string): number {
  return Number(id.slice(1));
}
