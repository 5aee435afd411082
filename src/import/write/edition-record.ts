import type { ReadEdition } from '../edition.ts';
import { placesIn } from '../places.ts';
import type { EditionRecord } from './record-file.ts';

type Repair = EditionRecord['repairs'][number];

/** The record of one edition. `passages`: the source's line of each passage. */
export function recordEdition(
  edition: ReadEdition,
  file: string,
  passages: number[],
): EditionRecord {
  return {
    file,
    capture: edition.capture,
    evidence: Object.entries(edition.facts).flatMap(([field, [best]]) =>
      best ? [{ field, value: best.value, line: best.line, text: best.text.slice(0, 200) }] : [],
    ),
    repairs: repairsOf(edition),
    suggestions: edition.suggestions,
    leftOut: edition.leftOut,
    passages,
  };
}

/** How many changes the record holds. */
export function countRepairs(record: EditionRecord): number {
  return record.repairs.reduce((sum, { places }) => sum + places.length, 0);
}

function repairsOf({ steps, punctuation }: ReadEdition): Repair[] {
  const repairs = new Map<string, Repair>();
  const add = (step: number, rule: string, before: string, after: string, place: string) => {
    const key = JSON.stringify([step, rule, before, after]);
    const had = repairs.get(key);
    if (had) had.places.push(place);
    else repairs.set(key, { step, rule, tier: 'certain', before, after, places: [place] });
  };
  for (const [index, { before, edits }] of steps.entries()) {
    const place = placesIn(before);
    for (const edit of edits) {
      const { line, column } = place(edit.start);
      add(index, edit.rule, edit.before, edit.after, `${String(line)}:${String(column)}`);
    }
  }
  for (const { passage, edits } of punctuation) {
    for (const edit of edits) {
      add(
        steps.length,
        edit.rule,
        edit.before,
        edit.after,
        `p${String(passage + 1)}:${String(edit.start)}`,
      );
    }
  }
  return [...repairs.values()];
}
