import type { Profile } from './align-bigrams.ts';
import { containment, createFinder, createProfiler, similarity } from './align-bigrams.ts';
import type { Pair } from './align-chain.ts';
import { chain } from './align-chain.ts';
import type { Matches } from './align-exact.ts';
import { matchExactInOrder, uniquePairs } from './align-exact.ts';
import type { Gap } from './align-gaps.ts';
import { gapsBetween } from './align-gaps.ts';

export interface Alignment {
  /** For each new passage the old one that it was, -1 for a new one. */
  matches: Matches;
  /** For each old passage that is gone, the new one that has its words or its place. */
  successors: Map<number, number>;
}

/** So alike, a passage at its old place is the same. */
const SAME = 0.5;
/** A passage at another place has to be more alike, and of more than a few words. */
const MOVED = 0.55;
/** Between known passages even a rewritten one is recognised. */
const REWRITTEN = 0.1;
/** A pair gives way where one of the two has a partner that is so much more alike. */
const BETTER_CLAIM = 0.25;
/** So much of a passage that is gone must stand in another for that to be its successor. */
const ABSORBED = 0.4;
/** Bigrams of a passage too short for similarity to say much. */
const SHORT = 8;
/** Between two known passages every pair is compared, up to so many. */
const PAIRS = 4_096;

type Profiles = Map<number, Profile>;

/**
 * What has become of each passage of an edition. Equal texts are matched first, then mended and
 * moved ones, then rewritten ones; of a split passage the part that is most alike is the old one.
 * Unless no passage is left, every old one is matched or has a successor.
 */
export function align(before: readonly string[], after: readonly string[]): Alignment {
  const inOrder = matchExactInOrder(before, after);
  if (before.length === after.length && !inOrder.includes(-1)) {
    return { matches: inOrder, successors: new Map() };
  }
  const matches = matchExactMoves(before, after, inOrder);
  const taken = new Set(matches);
  const profile = createProfiler();
  const old = profiles(before, (index) => !taken.has(index), profile);
  const current = profiles(after, (index) => matches[index] === -1, profile);

  const open = (pair: Pair) => old.has(pair.before) && current.has(pair.after);
  const match = (pair: Pair, into: readonly Matches[]) => {
    if (!open(pair)) return;
    old.delete(pair.before);
    current.delete(pair.after);
    for (const list of into) list[pair.after] = pair.before;
  };

  const pairs = likelyPairs(old, current);
  const hasClaim = strongestClaims(pairs);
  let gaps = gapsBetween(inOrder, before.length);
  const same = pairs.filter((pair) => pair.similarity >= SAME && gaps.hold(pair) && hasClaim(pair));
  for (const pair of chain(same, after.length)) match(pair, [matches, inOrder]);

  const moved = pairs.filter(
    (pair) =>
      pair.similarity >= MOVED && open(pair) && (current.get(pair.after)?.size ?? 0) > SHORT,
  );
  for (const pair of moved.toSorted((a, b) => b.similarity - a.similarity)) match(pair, [matches]);

  gaps = gapsBetween(inOrder, before.length);
  const rewritten = [
    ...pairs.filter((pair) => open(pair) && gaps.hold(pair)),
    ...gaps.all.flatMap((gap) => everyPair(gap, old, current)),
  ].filter((pair) => pair.similarity >= REWRITTEN);
  for (const pair of chain(rewritten, after.length)) match(pair, [matches, inOrder]);

  gaps = gapsBetween(inOrder, before.length);
  for (const gap of gaps.all) {
    for (const pair of inPlace(gap, old, current)) match(pair, [matches, inOrder]);
  }
  return { matches, successors: successors(old, after, gaps.all, profile) };
}

/** `inOrder` and the texts that occur once in each list and have changed places. */
function matchExactMoves(
  before: readonly string[],
  after: readonly string[],
  inOrder: Matches,
): Matches {
  const matches = inOrder.slice();
  const taken = new Set(inOrder);
  for (const [old, index] of uniquePairs(before, after)) {
    if (!taken.has(old) && matches[index] === -1) matches[index] = old;
  }
  return matches;
}

function profiles(
  texts: readonly string[],
  wanted: (index: number) => boolean,
  profile: (text: string) => Profile,
): Profiles {
  return new Map(
    texts.flatMap((text, index) => (wanted(index) ? [[index, profile(text)] as const] : [])),
  );
}

function likelyPairs(old: Profiles, current: Profiles): Pair[] {
  const find = createFinder(old);
  return [...current].flatMap(([after, profile]) =>
    find(profile).map(([before, found]) => ({
      before,
      after,
      similarity: similarity(found, profile),
    })),
  );
}

/** Whether no rival of a pair is much more alike. */
function strongestClaims(pairs: readonly Pair[]): (pair: Pair) => boolean {
  const [old, current] = [new Map<number, number>(), new Map<number, number>()];
  for (const pair of pairs) {
    old.set(pair.before, Math.max(pair.similarity, old.get(pair.before) ?? 0));
    current.set(pair.after, Math.max(pair.similarity, current.get(pair.after) ?? 0));
  }
  return (pair) =>
    pair.similarity + BETTER_CLAIM >=
    Math.max(old.get(pair.before) ?? 0, current.get(pair.after) ?? 0);
}

function everyPair(gap: Gap, old: Profiles, current: Profiles): Pair[] {
  const [olds, currents] = [within(gap.before, old), within(gap.after, current)];
  if (olds.length * currents.length > PAIRS) return [];
  return olds.flatMap(([before, was]) =>
    currents.map(([after, is]) => ({ before, after, similarity: similarity(was, is) })),
  );
}

/** As many passages as there were, each of a few words at most: each is what stood in its place. */
function inPlace(gap: Gap, old: Profiles, current: Profiles): Pair[] {
  const [olds, currents] = [within(gap.before, old), within(gap.after, current)];
  if (olds.length !== currents.length) return [];
  return olds.flatMap(([before, was], index) => {
    const [after, is] = currents[index] ?? [-1, was];
    return was.size <= SHORT && is.size <= SHORT ? [{ before, after, similarity: 0 }] : [];
  });
}

function within([start, end]: [number, number], profiles: Profiles): [number, Profile][] {
  const found: [number, Profile][] = [];
  for (let index = start; index < end; index++) {
    const profile = profiles.get(index);
    if (profile) found.push([index, profile]);
  }
  return found;
}

/** For each passage that is gone the one that has most of its words, or else stands in its place. */
function successors(
  gone: Profiles,
  after: readonly string[],
  gaps: readonly Gap[],
  profile: (text: string) => Profile,
): Map<number, number> {
  if (gone.size === 0 || after.length === 0) return new Map();
  const all = profiles(after, () => true, profile);
  const find = createFinder(all);
  const found = new Map<number, number>();
  for (const gap of gaps) {
    for (const [index, words] of within(gap.before, gone)) {
      const place = placeOf(index, gap, after.length);
      const beside = within([place - 1, place + 1], all);
      const [absorbing] = [...find(words), ...beside]
        .map(([candidate, whole]) => ({ candidate, share: containment(words, whole) }))
        .filter(({ share }) => share >= ABSORBED)
        .toSorted((a, b) => b.share - a.share);
      found.set(index, absorbing?.candidate ?? place);
    }
  }
  return found;
}

/** Where a passage of a gap would stand among the new ones: as far into the gap as it was. */
function placeOf(index: number, { before, after }: Gap, count: number): number {
  const share = (index - before[0]) / (before[1] - before[0]);
  return Math.min(after[0] + Math.floor(share * (after[1] - after[0])), count - 1);
}
