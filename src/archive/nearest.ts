import { distance } from 'fastest-levenshtein';

/** The known name most like `name`, if one is near enough to be what was meant. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  // Three letters of which two differ are another word.
  const limit = name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const [a, b] = [name.toLowerCase(), candidate.toLowerCase()];
    // Letters that changed places are one slip.
    const d = sorted(a) === sorted(b) ? Math.min(1, distance(a, b)) : distance(a, b);
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

function sorted(word: string): string {
  return Array.from(word).toSorted().join('');
}
