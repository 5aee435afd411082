import { kindOf } from './kinds.ts';
import type { Unit } from './units.ts';

/** Consecutive units of one language that say what consecutive units of the other say. */
export interface Bead {
  /** `[from, to)` in the original. */
  original: [number, number];
  /** `[from, to)` in the translation. */
  translation: [number, number];
}

/** How many units may go together, with the cost of it (after Gale and Church, 1993). */
const STEPS: readonly { m: number; n: number; cost: number }[] = [
  { m: 1, n: 1, cost: 0 },
  { m: 1, n: 2, cost: 4 },
  { m: 2, n: 1, cost: 4 },
  { m: 1, n: 3, cost: 7 },
  { m: 3, n: 1, cost: 7 },
  { m: 2, n: 2, cost: 6 },
  { m: 1, n: 4, cost: 9 },
  { m: 4, n: 1, cost: 9 },
  { m: 0, n: 1, cost: 8 },
  { m: 1, n: 0, cost: 8 },
];
/** Cost where one side opens a chapter or a turn and the other does not. */
const CHAPTER = 12;
const TURN = 3;
/** Cost of a speaker who is called otherwise than before. */
const SPEAKER = 6;
const KIND = 6;

type Names = ReadonlyMap<string, string>;

/** The beads of two languages of one talk that cost least, in order, every unit in one of them. */
export function alignUnits(original: readonly Unit[], translation: readonly Unit[]): Bead[] {
  const first = align(original, translation, undefined);
  const names = namesIn(first, original, translation);
  return align(original, translation, names);
}

/** Whom of the original each name of the translation means: the one with whom it stands most often. */
export function namesIn(
  beads: readonly Bead[],
  original: readonly Unit[],
  translation: readonly Unit[],
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const {
    original: [a, aEnd],
    translation: [b, bEnd],
  } of beads) {
    const [here, there] = [original[a]?.speaker, translation[b]?.speaker];
    if (a === aEnd || b === bEnd || here === undefined || there === undefined) continue;
    const votes = counts.get(there) ?? new Map<string, number>();
    votes.set(here, (votes.get(here) ?? 0) + 1);
    counts.set(there, votes);
  }
  return new Map(
    [...counts].map(([there, votes]) => {
      const [best] = [...votes].toSorted(([, a], [, b]) => b - a);
      return [there, best?.[0] ?? there];
    }),
  );
}

function align(
  original: readonly Unit[],
  translation: readonly Unit[],
  names: Names | undefined,
): Bead[] {
  // No step costs less than nothing, so that what has cost more than the whole way need not go on.
  for (let most = original.length + translation.length; ; most *= 2) {
    const beads = alignWithin(most, original, translation, names);
    if (beads) return beads;
  }
}

/** The beads that cost least, if they cost `most` at most. */
function alignWithin(
  most: number,
  original: readonly Unit[],
  translation: readonly Unit[],
  names: Names | undefined,
): Bead[] | undefined {
  const [a, b] = [side(original), side(translation)];
  const ratio = (b.sums.at(-1) ?? 1) / Math.max(1, a.sums.at(-1) ?? 1);
  const width = translation.length + 1;
  const best = new Float64Array((original.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const taken = new Int8Array(best.length).fill(-1);
  best[0] = 0;
  for (let i = 0; i <= original.length; i++) {
    for (let j = 0; j <= translation.length; j++) {
      const here = best[i * width + j] ?? Number.POSITIVE_INFINITY;
      if (here > most) continue;
      const [left, right] = [original[i], translation[j]];
      const shape = left && right ? shapeCost(left, right, names) : 0;
      const [atMost, atMostThere] = [a.joins[i] ?? 1, b.joins[j] ?? 1];
      for (let index = 0; index < STEPS.length; index++) {
        const step = STEPS[index];
        if (!step || step.m > atMost || step.n > atMostThere) continue;
        const { m, n, cost } = step;
        const at = (i + m) * width + j + n;
        const known = best[at] ?? 0;
        // No cost is below zero: nothing that is added can make it the best.
        if (here + cost >= known) continue;
        let total: number;
        if (m === 0 || n === 0) total = here + cost + gapCost(m === 0 ? right : left);
        else {
          const said = (a.sums[i + m] ?? 0) - (a.sums[i] ?? 0);
          const heard = (b.sums[j + n] ?? 0) - (b.sums[j] ?? 0);
          total = here + cost + (lengthCost(said * ratio, heard) + shape);
        }
        if (total < known) {
          best[at] = total;
          taken[at] = index;
        }
      }
    }
  }
  return (best.at(-1) ?? 0) > most
    ? undefined
    : trace(taken, original.length, translation.length, width);
}

const WIDEST = Math.max(...STEPS.map(({ m, n }) => Math.max(m, n)));

/** Lengths up to each unit, and how many units from each may go together. */
function side(units: readonly Unit[]): { sums: number[]; joins: number[] } {
  const sums = [0];
  for (const { passage } of units) sums.push((sums.at(-1) ?? 0) + passage.text.length + 1);
  const joins = units.map((_, from) => {
    let count = 1;
    while (count < WIDEST && from + count < units.length && mayJoin(units, from, from + count + 1))
      count++;
    return count;
  });
  return { sums, joins: [...joins, 0] };
}

function trace(taken: Int8Array, rows: number, columns: number, width: number): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [rows, columns];
  while (i > 0 || j > 0) {
    const { m, n } = STEPS[taken[i * width + j] ?? -1] ?? { m: Math.min(i, 1), n: Math.min(j, 1) };
    beads.push({ original: [i - m, i], translation: [j - n, j] });
    i -= m;
    j -= n;
  }
  return beads.toReversed();
}

/** Several units can become one passage if they are paragraphs of one turn. */
function mayJoin(units: readonly Unit[], from: number, to: number): boolean {
  for (let index = from; index < to && to - from > 1; index++) {
    const unit = units[index];
    if (unit?.passage.node.type !== 'paragraph') return false;
    if (index > from && (unit.startsTurn || unit.chapter)) return false;
  }
  return true;
}

function lengthCost(expected: number, found: number): number {
  const deviation = (found - expected) / Math.sqrt(6.8 * Math.max(expected, found, 1) * 0.6);
  return Math.min(20, (deviation * deviation) / 2);
}

/** What stands in one language alone costs more the longer it is and the more it opens. */
function gapCost(unit: Unit | undefined): number {
  if (!unit) return 0;
  const length = Math.min(10, unit.passage.text.length / 20);
  return length + (unit.startsTurn ? TURN : 0) + (unit.chapter ? CHAPTER : 0);
}

function shapeCost(a: Unit, b: Unit, names: Names | undefined): number {
  let cost = 0;
  if (Boolean(a.chapter) !== Boolean(b.chapter)) cost += CHAPTER;
  if (a.startsTurn !== b.startsTurn) cost += TURN;
  if (kindOf(a.passage.node) !== kindOf(b.passage.node)) cost += KIND;
  if (names && b.speaker !== undefined && names.get(b.speaker) !== a.speaker) cost += SPEAKER;
  return cost;
}
