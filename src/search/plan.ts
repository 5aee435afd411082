import { createHash } from 'node:crypto';
import type { EditionSource } from './document.ts';

/** A bundle to have: its editions in the order of their numbers, and those of them that are out of date. */
export interface PlannedBundle {
  digest: string;
  members: readonly Member[];
  without: number[];
}

/** An edition of a bundle, as the cache remembers it. */
export interface Member {
  slug: string;
  language: string;
  digest: string;
  size: number;
}

/** A bundle of an earlier build is kept as long as no more than this share of it has changed. */
const PATCH_SHARE = 0.05;

/**
 * Editions by bundle, in an order that depends on nothing but them. A talk's bundle depends on its
 * slug and on the number of bundles alone, so that a change in one talk leaves the other bundles
 * as they are.
 *
 * @param characters in a bundle, about
 * @param salt of the digests: whatever else the bytes depend on
 */
export function planBundles(
  editions: readonly EditionSource[],
  characters: number,
  salt: string,
): PlannedBundle[] {
  const count = Math.ceil(sizeOf(editions) / characters) || 1;
  const bundles = Map.groupBy(
    editions,
    ({ slug }) => parseInt(sha256(slug).slice(0, 8), 16) % count,
  );
  return [...bundles].toSorted(([a], [b]) => a - b).map(([, members]) => bundleOf(members, salt));
}

/**
 * The same editions with as little to build as there can be: where a bundle is missing and an earlier one
 * has nearly all of its talks, the earlier one without those that changed, and the changed ones of all bundles in
 * one more, small bundle.
 *
 * @param kept bundles of earlier builds
 */
export function patchBundles(
  wanted: readonly PlannedBundle[],
  kept: ReadonlyMap<string, readonly Member[]>,
  salt: string,
): PlannedBundle[] {
  const changed: Member[] = [];
  const patched = wanted.map((bundle) => {
    if (kept.has(bundle.digest)) return bundle;
    const [best] = [...kept]
      .map(([digest, members]) => difference(digest, members, bundle.members))
      .toSorted((a, b) => a.size - b.size);
    if (!best || best.size > PATCH_SHARE * sizeOf(bundle.members)) return bundle;
    changed.push(...best.changed);
    return best;
  });
  return changed.length === 0 ? [...patched] : [...patched, bundleOf(changed, salt)];
}

/** An earlier bundle as far as it is still right, and what is to be built besides. */
function difference(
  digest: string,
  members: readonly Member[],
  wanted: readonly Member[],
): PlannedBundle & { changed: Member[]; size: number } {
  // Editions of a talk stay together: one that changed takes the others along.
  const state = (own: readonly Member[]) =>
    new Map(
      [...Map.groupBy(own, ({ slug }) => slug)].map(([slug, editions]) => [
        slug,
        editions.map((edition) => key(edition) + edition.digest).join(),
      ]),
    );
  const [before, after] = [state(members), state(wanted)];
  const isSame = ({ slug }: Member) => before.get(slug) === after.get(slug);
  const without = members.flatMap((member, number) => (isSame(member) ? [] : [number]));
  const changed = wanted.filter((member) => !isSame(member));
  const dropped = without.flatMap((number) => members[number] ?? []);
  return { digest, members, without, changed, size: Math.max(sizeOf(changed), sizeOf(dropped)) };
}

function bundleOf(editions: readonly Member[], salt: string): PlannedBundle {
  const members = editions
    .map(({ slug, language, digest, size }) => ({ slug, language, digest, size }))
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const text = JSON.stringify([salt, members.map((member) => [key(member), member.digest])]);
  return { digest: sha256(text).slice(0, 16), members, without: [] };
}

export function key({ slug, language }: { slug: string; language: string }): string {
  return `${slug} ${language}`;
}

function sizeOf(members: readonly { size: number }[]): number {
  return members.reduce((sum, { size }) => sum + size, 0);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
