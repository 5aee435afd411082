const UNIT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{M}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+/gv;

const EDGE = 0;
/** Numbers of words begin above all characters; two numbers fit into one safe integer. */
const FIRST_WORD = 0x11_0000;
const RADIX = 0x40_0000;

/** How often each bigram of characters (Chinese, Japanese) or words occurs in a text. */
export interface Profile {
  counts: Map<number, number>;
  /** Bigrams in all. */
  size: number;
}

/**
 * Makes profiles that can be compared with each other. Case, width, white space and punctuation
 * do not count. English goes by words: nearly all passages share most bigrams of its letters.
 */
export function createProfiler(): (text: string) => Profile {
  const words = new Map<string, number>();
  const unitNumber = (unit: string) => {
    const point = unit.codePointAt(0) ?? EDGE;
    if (unit.length === (point > 0xffff ? 2 : 1)) return point;
    const known = words.get(unit) ?? FIRST_WORD + words.size;
    words.set(unit, known);
    return known;
  };
  return (text) => {
    const units = text.normalize('NFKC').toLowerCase().match(UNIT) ?? [text];
    const counts = new Map<number, number>();
    let last = EDGE;
    for (const unit of [...units.map(unitNumber), EDGE]) {
      const bigram = last * RADIX + unit;
      counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
      last = unit;
    }
    return { counts, size: units.length + 1 };
  };
}

/** Share of the bigrams of both that they have in common (Dice), 0 to 1. */
export function similarity(a: Profile, b: Profile): number {
  return (2 * shared(a, b)) / (a.size + b.size);
}

/** Share of the bigrams of `part` that `whole` has, 0 to 1. */
export function containment(part: Profile, whole: Profile): number {
  return shared(part, whole) / part.size;
}

function shared(a: Profile, b: Profile): number {
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [bigram, count] of few.counts) sum += Math.min(count, many.counts.get(bigram) ?? 0);
  return sum;
}

/** Bigrams in more passages than this tell passages apart too little to be worth looking up. */
const COMMON = 200;
const CANDIDATES = 4;

/** Finds the few of `profiles` that share most with a profile, the best first. */
export function createFinder(
  profiles: ReadonlyMap<number, Profile>,
): (profile: Profile) => [index: number, Profile][] {
  const places = new Map<number, number[]>();
  for (const [index, { counts }] of profiles) {
    for (const bigram of counts.keys()) {
      const known = places.get(bigram);
      if (known) known.push(index);
      else places.set(bigram, [index]);
    }
  }
  return (profile) => {
    const hits = new Map<number, number>();
    for (const bigram of profile.counts.keys()) {
      const found = places.get(bigram) ?? [];
      if (found.length > COMMON) continue;
      for (const index of found) hits.set(index, (hits.get(index) ?? 0) + 1);
    }
    return [...hits]
      .flatMap(([index, hit]) => {
        const found = profiles.get(index);
        return found ? [{ index, found, score: hit / (profile.size + found.size) }] : [];
      })
      .toSorted((a, b) => b.score - a.score || a.index - b.index)
      .slice(0, CANDIDATES)
      .map(({ index, found }) => [index, found]);
  };
}
