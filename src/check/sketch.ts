/** Sentences of which a text is remembered. */
const SIZE = 48;

/** Shorter ones are said everywhere. */
const SHORTEST = 12;

/**
 * Digests of those sentences of a text whose digests are smallest: two texts that share most of
 * their sentences share most of these, however they are divided into passages.
 */
export function sketchOf(passages: Iterable<string>): number[] {
  const digests = new Set<number>();
  for (const passage of passages) {
    for (const sentence of passage.split(/[。！？!?；;\n]|\.\s/u)) {
      if (sentence.length < SHORTEST) continue;
      digests.add(digest(sentence.trim()));
    }
  }
  return [...digests].toSorted((a, b) => a - b).slice(0, SIZE);
}

/** The share of two texts' sentences that is the same, from 0 to 1, as far as sketches tell. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const smallest = [...new Set([...a, ...b])].toSorted((x, y) => x - y).slice(0, SIZE);
  if (smallest.length === 0) return 0;
  return smallest.filter((value) => inA.has(value) && inB.has(value)).length / smallest.length;
}

/** FNV-1a, 32 bits. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
