/**
 * Whether a place of a line is within code: a run of backticks opens it, and the next run as long closes it.
 *
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 */
export function codeSpans(line: string): (at: number) => boolean {
  if (!line.includes('`')) return () => false;
  const runs = [...line.matchAll(/`+/g)].map(({ 0: run, index }) => ({
    length: run.length,
    index,
  }));
  const spans: [from: number, to: number][] = [];
  for (let at = 0; at < runs.length; at++) {
    const open = runs[at];
    const close = runs.findIndex(({ length }, index) => index > at && length === open?.length);
    const end = runs[close];
    if (!open || !end) continue;
    spans.push([open.index, end.index + end.length]);
    at = close;
  }
  return (at) => spans.some(([from, to]) => at >= from && at < to);
}
