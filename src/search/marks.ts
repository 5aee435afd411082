import type { Fold } from './fold.ts';
import type { Phrase } from './phrase.ts';
import { findPhrase } from './phrase.ts';
import { placeUnits, unitsOf } from './units.ts';

/**
 * `[start, end]` of every place in a text where a phrase stands, in UTF-16 code units, rising; places
 * that touch or overlap are one.
 */
export function findMarks(
  text: string,
  phrases: readonly Phrase[],
  fold: Fold,
): [number, number][] {
  const units = placeUnits(unitsOf(text, fold));
  const marks = phrases
    .flatMap((phrase) => findPhrase(units, phrase))
    .map(([first, last]): [number, number] => [units[first]?.start ?? 0, units[last]?.end ?? 0])
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: [number, number][] = [];
  for (const [start, end] of marks) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
