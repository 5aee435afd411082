/** What a player holds of one cue, on lines of their own under its words. */
export interface CueData {
  /** Index of the first and the last of its lines. */
  first: number;
  last: number;
}

const NUMBER = /^\s*\d{1,9}\s*$/;
/** A number of a cue, its start and its length. */
const OF_CUE = 3;

/**
 * Where lines hold what a player holds of its cues, as copies of its page have it: the number of a
 * cue, its start and its length in milliseconds (3 / 8000 / 2000), with numbers that count up and
 * starts that go on. A few numbers under each other may be a speaker's.
 */
export function cueDataIn(lines: readonly string[]): CueData[] {
  const found: CueData[] = [];
  let [number, start] = [-1, -1];
  let run: number[] = [];
  const close = () => {
    const [at = 0, begin = 0] = run.map((index) => Number(lines[index]));
    const [first] = run;
    const last = run.at(-1);
    if (
      run.length === OF_CUE &&
      first !== undefined &&
      last !== undefined &&
      at > number &&
      begin > start
    ) {
      found.push({ first, last });
      [number, start] = [at, begin];
    }
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (NUMBER.test(line)) run.push(index);
    else close();
  }
  close();
  return found.length >= ENOUGH ? found : [];
}

const ENOUGH = 3;
