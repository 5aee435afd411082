import type { PlacedSuggestion } from './edition.ts';
import type { Suggestion } from './record.ts';

/** Lines and columns (1-based) of ascending or random offsets into `text`. */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Suggestions with their place in `text`. */
export function placeSuggestions(
  text: string,
  suggestions: readonly Suggestion[],
): PlacedSuggestion[] {
  const place = placesIn(text);
  return suggestions.map(({ start, end, ...rest }) => ({ ...place(start), ...rest }));
}
