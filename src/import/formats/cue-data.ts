/** What a player holds of one cue, on lines of their own under its words. */
export interface CueData {
  /** Index of the first and the last of its lines. */
  first: number;
  last: number;
}

const NUMBER = /^\s*\d{1,9}\s*$/;
/** A number of a cue, its start and its length. */
const OF_CUE = 3;
/** Cues that show that the numbers are a player's. */
const ENOUGH = 3;

/**
 * Where lines hold what a player holds of its cues, as copies of its page have it: the number of a
 * cue, its start and its length in milliseconds (3 / 8000 / 2000), with numbers that count up and
 * starts that go on. A few numbers under each other may be a speaker's, and a number right over them.
 */
export function cueDataIn(lines: readonly string[]): CueData[] {
  const found: CueData[] = [];
  let [number, start] = [-1, -1];
  for (const run of runsOfNumbers(lines)) {
    const [first, second, last] = run.slice(-OF_CUE);
    if (first === undefined || second === undefined || last === undefined) continue;
    const [at, begin] = [Number(lines[first]), Number(lines[second])];
    if (at <= number || begin <= start) continue;
    found.push({ first, last });
    [number, start] = [at, begin];
  }
  return found.length >= ENOUGH ? found : [];
}

/** Indices of lines that are numbers with no words between them. */
function runsOfNumbers(lines: readonly string[]): number[][] {
  const runs: number[][] = [];
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (!NUMBER.test(line)) isOpen = false;
    else if (isOpen) runs.at(-1)?.push(index);
    else {
      runs.push([index]);
      isOpen = true;
    }
  }
  return runs;
}
