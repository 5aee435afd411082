import type { Line } from './page-lines.ts';

/** Characters of a caption's line, and how many of them say I where somebody speaks. */
const LONGEST_CAPTION = 40;
const OF_ONESELF = 4;

/** From the first short line above on in which somebody says 我, where several in a row do: captions without their times. */
export function withCaptions(lines: readonly Line[], start: number): number {
  const over = lines.slice(0, start);
  const first =
    over.findLastIndex(
      ({ isPassage, noise, text }) =>
        !isPassage || noise !== undefined || text.length > LONGEST_CAPTION,
    ) + 1;
  const own = over.flatMap(({ text }, index) =>
    index >= first && /我(?![们們][网網站])/u.test(text) ? [index] : [],
  );
  return own.length >= OF_ONESELF ? (own[0] ?? start) : start;
}
