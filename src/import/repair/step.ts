import type { Edit, Step, Suggestion } from '../record.ts';

/**
 * The step that makes `edits` in `text`. Edits are in order and do not overlap; suggestions are given by
 * their place in `text` and come back by their place in the text after the step. A suggestion on the very
 * place of an edit says that what the edit wrote is a guess.
 */
export function step(
  text: string,
  edits: readonly Edit[],
  suggestions: readonly Suggestion[] = [],
): Step {
  const made = edits.filter((edit) => edit.before !== edit.after);
  let after = '';
  let at = 0;
  for (const edit of made) {
    after += text.slice(at, edit.start) + edit.after;
    at = edit.end;
  }
  after += text.slice(at);
  return { text: after, edits: made, suggestions: carry(suggestions, made, after) };
}

/** Suggestions of a text at their places in `after`, the text that `edits` made of it. None is lost. */
export function carry(
  suggestions: readonly Suggestion[],
  edits: readonly Edit[],
  after: string,
): Suggestion[] {
  if (edits.length === 0) return [...suggestions];
  const place = placesAfter(edits);
  return suggestions.map((one) => {
    const start = place(one.start, 'start');
    const end = Math.max(start, place(one.end, 'end'));
    return { ...one, start, end, found: after.slice(start, end) };
  });
}

/** Where an offset stands after `edits`; one inside an edit moves to that side of what the edit wrote. */
function placesAfter(edits: readonly Edit[]): (offset: number, side: 'start' | 'end') => number {
  const shifts = [0];
  for (const edit of edits) {
    shifts.push((shifts.at(-1) ?? 0) + edit.after.length - edit.before.length);
  }
  return (offset, side) => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const edit = edits[middle];
      if (edit && edit.end <= offset) low = middle + 1;
      else high = middle;
    }
    const edit = edits[low];
    const shift = shifts[low] ?? 0;
    if (!edit || edit.start >= offset) return offset + shift;
    return edit.start + shift + (side === 'end' ? edit.after.length : 0);
  };
}

/** The text before a step, rebuilt from the text after it and its edits alone. */
export function undo(after: string, edits: readonly Edit[]): string {
  let before = '';
  let at = 0;
  let shift = 0;
  for (const edit of edits) {
    const start = edit.start + shift;
    before += after.slice(at, start) + edit.before;
    at = start + edit.after.length;
    shift += edit.after.length - edit.before.length;
  }
  return before + after.slice(at);
}

/** The edit of `rule` that puts `after` in the place of `text[start, end)`. */
export function edit(rule: string, text: string, start: number, end: number, after: string): Edit {
  return { rule, start, end, before: text.slice(start, end), after };
}
