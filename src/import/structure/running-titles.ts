import { noiseOf } from './noise.ts';

/** Characters of the longest number of a page; the kinds of noise are many to ask. */
const LONGEST = 60;

function isPageNumber(text = ''): boolean {
  return text.length <= LONGEST && /\d/u.test(text) && noiseOf(text)?.name === 'page-number';
}

/** Lines that come again, and each time beside the number of a page, and those numbers. */
export function runningTitles(texts: readonly string[]): (index: number) => boolean {
  const filled = texts.flatMap((text, index) => (text === '' ? [] : [{ text, index }]));
  const besides = new Map<string, number>();
  const times = new Map<string, number>();
  for (const [at, { text }] of filled.entries()) {
    times.set(text, (times.get(text) ?? 0) + 1);
    if (isPageNumber(filled[at - 1]?.text) || isPageNumber(filled[at + 1]?.text))
      besides.set(text, (besides.get(text) ?? 0) + 1);
  }
  const titles = new Set(
    [...besides]
      .filter(([text, count]) => count > 1 && count >= (times.get(text) ?? 0) - 1)
      .map(([text]) => text)
      .filter((text) => !isPageNumber(text)),
  );
  const running = new Set(
    filled.flatMap(({ text, index }, at) =>
      titles.has(text) ||
      (isPageNumber(text) &&
        [filled[at - 1], filled[at + 1]].some((beside) => titles.has(beside?.text ?? '')))
        ? [index]
        : [],
    ),
  );
  return (index) => running.has(index);
}
