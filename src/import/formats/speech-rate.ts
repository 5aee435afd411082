import { CLOCK, clockMs } from './clock.ts';

/**
 * Han characters and Latin words a second, if `words` were spoken between the first and the last of
 * `times` (milliseconds). People speak two to six.
 */
export function speechRate(times: readonly number[], words: string): number {
  const spoken = words.match(/\p{Script=Han}|\p{L}+/gu)?.length ?? 0;
  return (spoken * 1000) / (Math.max(...times) - Math.min(...times));
}

/** Slower than anybody speaks for long. */
const TOO_SLOW = 0.5;

/** Faster than anybody speaks. */
const TOO_FAST = 15;

/** Whether nobody could have spoken words between the first and the last of some times: verses 13 to 17. */
export function speaksTooFast(times: readonly number[], words: string): boolean {
  return speechRate(times, words) > TOO_FAST;
}

/** Whether times in front of words are places in a recording, not the hours of a programme. */
export function areTimecodes(lines: readonly string[], mark: RegExp, group: number): boolean {
  const times = lines.flatMap((line) => clockMs(mark.exec(line)?.[group] ?? '') ?? []);
  const words = lines.map((line) => line.replace(mark, '')).join('\n');
  return (
    times.every((time, index) => time >= (times[index - 1] ?? 0)) &&
    speechRate(times, words) > TOO_SLOW
  );
}

/** A time without brackets, as programmes have their hours, too. */
const BARE_TIME = new RegExp(`^\\s*(${CLOCK})\\s`);

/** Whether of times without brackets some are no hours: those of a programme are full or halves, thirds and quarters. */
export function areMoments(lines: readonly string[]): boolean {
  const times = lines.flatMap((line) => clockMs(BARE_TIME.exec(line)?.[1] ?? '') ?? []);
  return times.length === 0 || times.some((time) => time % 5000 !== 0);
}
