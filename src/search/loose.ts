import type { Bundle } from './bundle.ts';
import { evaluate } from './evaluate.ts';
import type { SearchIndex } from './open-index.ts';
import type { Phrase } from './phrase.ts';
import { createPhrase, wordsOf } from './phrase.ts';
import { RegionHits } from './region-hits.ts';

/** A passage that holds enough of a query. */
export interface LooseMatch {
  bundle: Bundle;
  region: number;
  /** Share of the query that the passage covers, rare parts weighing more; 0 to 1. */
  coverage: number;
  /** Positions of each part. */
  lists: Uint32Array[];
}

/** Passages that cover less are no answer. */
const LEAST_COVERAGE = 0.45;
/** Nor are those that cover much less than the best. */
const OF_THE_BEST = 0.7;

/**
 * Passages that hold much of a query of which none holds all: phrases, or where a phrase stands nowhere
 * the pairs of characters in it.
 */
export async function matchLoosely(
  index: SearchIndex,
  phrases: readonly Phrase[],
): Promise<{ parts: Phrase[]; matches: LooseMatch[] }> {
  const parts = [
    ...new Map(
      phrases.flatMap((phrase) => partsOf(phrase)).map((part) => [wordsOf(part), part]),
    ).values(),
  ];
  if (parts.length < 2) return { parts, matches: [] };
  const bundles = await Promise.all(
    index.bundles.map(async (bundle) => ({
      bundle,
      hits: await Promise.all(
        parts.map(async (part) => new RegionHits(bundle, await evaluate(bundle, part, index.fold))),
      ),
    })),
  );
  const total = bundles.reduce((sum, { bundle }) => sum + bundle.regions, 0);
  const weights = parts.map((_, part) => {
    const held = bundles.reduce((sum, { hits }) => sum + (hits[part]?.regions.length ?? 0), 0);
    // What stands nowhere cannot be asked of any passage.
    return held === 0 ? 0 : Math.log(1 + total / held);
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const matches = bundles.flatMap(({ bundle, hits }) => {
    const covered = new Map<number, number>();
    hits.forEach(({ regions }, part) => {
      for (const region of regions) {
        covered.set(region, (covered.get(region) ?? 0) + (weights[part] ?? 0) / whole);
      }
    });
    return [...covered]
      .filter(([region, share]) => share >= LEAST_COVERAGE && bundle.place(region).passage >= 0)
      .map(([region, coverage]) => ({
        bundle,
        region,
        coverage,
        lists: hits.map((hit) => hit.in(region)),
      }));
  });
  const best = matches.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  return { parts, matches: matches.filter(({ coverage }) => coverage >= best * OF_THE_BEST) };
}

/** Pairs of neighbouring Han characters, and words, each by itself. */
function partsOf({ units }: Phrase): Phrase[] {
  return units.flatMap((unit, index): Phrase[] => {
    if (unit.kind !== 'han') return [createPhrase([{ ...unit, gap: false }], false)];
    const next = units[index + 1];
    if (next?.kind === 'han' && !next.gap) {
      return [createPhrase([{ ...unit, gap: false }, next], false)];
    }
    const alone = units[index - 1]?.kind !== 'han' || unit.gap;
    return alone ? [createPhrase([{ ...unit, gap: false }], false)] : [];
  });
}
