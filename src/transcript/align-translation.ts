import type { PassageKind } from './blocks.ts';

/** What of a passage can be compared across languages. */
export interface Shape {
  /** Its id, where it has one. */
  id?: string;
  kind: PassageKind;
  text: string;
}

/**
 * Ids of the passages of a translation: those that have one keep it, the others have that of the
 * passage of the original to which they correspond. Where both editions have as many passages, that
 * is the one at the same place; otherwise, between passages whose ids are known, the one that
 * agrees best in order, kind and length. Undefined where nothing corresponds.
 */
export function correspondingIds(
  original: readonly Shape[],
  translation: readonly Shape[],
): (string | undefined)[] {
  const ids = translation.map(({ id }) => id);
  const used = new Set(ids);
  const free = (shape: Shape | undefined) => shape?.id !== undefined && !used.has(shape.id);
  if (original.length === translation.length) {
    return ids.map((id, index) => id ?? (free(original[index]) ? original[index]?.id : undefined));
  }
  const places = new Map(original.map(({ id }, index) => [id, index]));
  const ratio = lengthOf(translation) / lengthOf(original);
  let [start, previous] = [0, -1];
  for (let end = 0; end <= translation.length; end++) {
    const place = end === translation.length ? original.length : places.get(ids[end]);
    if (place === undefined || (ids[end] === undefined && end < translation.length)) continue;
    const unknown = indexes(start, end).filter((index) => ids[index] === undefined);
    const candidates = indexes(previous + 1, place).filter((index) => free(original[index]));
    const pairs =
      candidates.length === unknown.length
        ? candidates.map((candidate, index) => [candidate, unknown[index]] as const)
        : bestPairs(original, candidates, translation, unknown, ratio);
    for (const [candidate, index] of pairs) {
      if (index === undefined) continue;
      ids[index] = original[candidate]?.id;
      // Where passages have changed places, the next stretch may begin before this one.
      used.add(ids[index]);
    }
    [start, previous] = [end + 1, place];
  }
  return ids;
}

function lengthOf(shapes: readonly Shape[]): number {
  return shapes.reduce((sum, { text }) => sum + text.length, 1);
}

function indexes(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

/** Beyond so many pairs two stretches are not compared: their passages have to be the same in number. */
const MOST_PAIRS = 4_000_000;

/** The pairs that go together without crossing and agree best in all. */
function bestPairs(
  original: readonly Shape[],
  candidates: readonly number[],
  translation: readonly Shape[],
  unknown: readonly number[],
  ratio: number,
): [candidate: number, unknown: number][] {
  if (candidates.length * unknown.length > MOST_PAIRS) return [];
  const width = unknown.length + 1;
  const best = new Float32Array((candidates.length + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  const gain = (row: number, column: number) =>
    agreement(original[candidates[row] ?? -1], translation[unknown[column] ?? -1], ratio);
  for (let row = candidates.length - 1; row >= 0; row--) {
    for (let column = unknown.length - 1; column >= 0; column--) {
      best[row * width + column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        at(row + 1, column + 1) + gain(row, column),
      );
    }
  }
  const pairs: [number, number][] = [];
  for (let [row, column] = [0, 0]; row < candidates.length && column < unknown.length;) {
    const value = at(row, column);
    if (value === at(row + 1, column)) row++;
    else if (value === at(row, column + 1)) column++;
    else pairs.push([candidates[row++] ?? -1, unknown[column++] ?? -1]);
  }
  return pairs;
}

/** Characters that short passages may differ by without being unlike. */
const SLACK = 8;

/** 1 where kind and length agree, 0 or less where two passages hardly say the same. */
function agreement(a: Shape | undefined, b: Shape | undefined, ratio: number): number {
  if (a === undefined || b?.kind !== a.kind) return 0;
  return 1 - Math.abs(Math.log((b.text.length + SLACK) / (a.text.length * ratio + SLACK)));
}
