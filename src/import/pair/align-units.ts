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
const STEPS: readonly [original: number, translation: number, cost: number][] = [
  [1, 1, 0],
  [1, 2, 4],
  [2, 1, 4],
  [1, 3, 7],
  [3, 1, 7],
  [2, 2, 6],
  [1, 4, 9],
  [4, 1, 9],
  [0, 1, 8],
  [1, 0, 8],
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
  const lengths = (units: readonly Unit[]) => {
    const sums = [0];
    for (const { passage } of units) sums.push((sums.at(-1) ?? 0) + passage.text.length + 1);
    return sums;
  };
  const [a, b] = [lengths(original), lengths(translation)];
  const ratio = (b.at(-1) ?? 1) / Math.max(1, a.at(-1) ?? 1);
  const width = translation.length + 1;
  const best = new Float64Array((original.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const taken = new Int8Array(best.length).fill(-1);
  best[0] = 0;
  for (let i = 0; i <= original.length; i++) {
    for (let j = 0; j <= translation.length; j++) {
      const here = best[i * width + j] ?? Number.POSITIVE_INFINITY;
      if (here === Number.POSITIVE_INFINITY) continue;
      for (const [index, [m, n, cost]] of STEPS.entries()) {
        const [toI, toJ] = [i + m, j + n];
        if (toI > original.length || toJ > translation.length) continue;
        if (!mayJoin(original, i, toI) || !mayJoin(translation, j, toJ)) continue;
        const said = (a[toI] ?? 0) - (a[i] ?? 0);
        const heard = (b[toJ] ?? 0) - (b[j] ?? 0);
        const total =
          here +
          cost +
          (m === 0 || n === 0
            ? gapCost(m === 0 ? translation[j] : original[i])
            : lengthCost(said * ratio, heard) + shapeCost(original[i], translation[j], names));
        const at = toI * width + toJ;
        if (total < (best[at] ?? 0)) {
          best[at] = total;
          taken[at] = index;
        }
      }
    }
  }
  return trace(taken, original.length, translation.length, width);
}

function trace(taken: Int8Array, rows: number, columns: number, width: number): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [rows, columns];
  while (i > 0 || j > 0) {
    const [m = 0, n = 0] = STEPS[taken[i * width + j] ?? -1] ?? [Math.min(i, 1), Math.min(j, 1)];
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

function shapeCost(a: Unit | undefined, b: Unit | undefined, names: Names | undefined): number {
  if (!a || !b) return 0;
  let cost = 0;
  if (Boolean(a.chapter) !== Boolean(b.chapter)) cost += CHAPTER;
  if (a.startsTurn !== b.startsTurn) cost += TURN;
  if (kindOf(a.passage.node) !== kindOf(b.passage.node)) cost += KIND;
  if (names && b.speaker !== undefined && names.get(b.speaker) !== a.speaker) cost += SPEAKER;
  return cost;
}
