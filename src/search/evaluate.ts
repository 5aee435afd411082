import type { Bundle } from './bundle.ts';
import { FILE_COST } from './bundle.ts';
import type { Fold } from './fold.ts';
import { regionUnits } from './layout.ts';
import type { Lookup, Phrase } from './phrase.ts';
import { cheapestProof, findPhrase, lookupsOf } from './phrase.ts';
import { common, shifted, union } from './positions.ts';

/** So many places are in more texts than are worth reading. */
const TOO_MANY = 3_000;

/** About what a text block weighs on the line. */
const BLOCK_COST = 3_600 + FILE_COST;

/** A look-up that costs no more is one or two chunks. */
const CHEAP = 24_000 + FILE_COST;

/**
 * Every position in the bundle at which the phrase begins, rising; only in regions that `within` allows,
 * if it is given.
 *
 * The cheap look-ups are asked for at once, or the cheapest where none is cheap. What is left is proved by
 * whichever costs less: the other look-ups, or the text of the passages that are still possible.
 */
export async function evaluate(
  bundle: Bundle,
  phrase: Phrase,
  fold: Fold,
  within?: ReadonlySet<number>,
): Promise<Uint32Array> {
  const forms = [phrase, ...(phrase.also ?? [])].map(({ units, positions, open }) => ({
    units,
    positions,
    open,
  }));
  return union(await Promise.all(forms.map((form) => evaluateForm(bundle, form, fold, within))));
}

async function evaluateForm(
  bundle: Bundle,
  phrase: Phrase,
  fold: Fold,
  within: ReadonlySet<number> | undefined,
): Promise<Uint32Array> {
  const lookups = lookupsOf(phrase, bundle.frequent);
  const costs = new Map(lookups.map((lookup) => [lookup, bundle.cost(lookup)]));
  const costOf = (some: readonly Lookup[]) =>
    some.reduce((sum, lookup) => sum + (costs.get(lookup) ?? 0), 0);
  const cheap = cheapestProof(phrase, lookups, costs).filter((one) => costOf([one]) <= CHEAP);
  const [cheapest] = lookups.toSorted((a, b) => costOf([a]) - costOf([b]));
  if (!cheapest) return new Uint32Array();
  const first = cheap.length > 0 ? cheap : [cheapest];
  if (within && textCost(bundle, within) < costOf(first)) {
    return verify(bundle, phrase, fold, within);
  }

  const found = await placesOfAll(bundle, first);
  const possible = within
    ? found.filter((position) => within.has(bundle.regionAt(position)))
    : found;
  for (const lookup of first) costs.set(lookup, 0);
  const rest = cheapestProof(phrase, lookups, costs).filter((lookup) => !first.includes(lookup));
  if (possible.length === 0 || rest.length === 0) return possible;
  if (possible.length < TOO_MANY) {
    const regions = new Set(possible.map((position) => bundle.regionAt(position)));
    if (textCost(bundle, regions) < costOf(rest)) return verify(bundle, phrase, fold, regions);
  }
  return common(possible, await placesOfAll(bundle, rest));
}

/** Positions at which the phrase may begin, as far as some of its look-ups say. */
async function placesOfAll(bundle: Bundle, lookups: readonly Lookup[]): Promise<Uint32Array> {
  const lists = await Promise.all(
    lookups.map(async (lookup) => shifted(await bundle.positions(lookup), lookup.position)),
  );
  return lists.toSorted((a, b) => a.length - b.length).reduce(common);
}

/** Cost of the blocks that hold the regions, as far as they are not here. */
function textCost(bundle: Bundle, regions: ReadonlySet<number>): number {
  const blocks = new Set<string>();
  for (const region of regions) {
    const place = bundle.textPlace(region);
    if (!bundle.hasBlock(place)) blocks.add(`${place.edition}-${place.block}`);
  }
  return blocks.size * BLOCK_COST;
}

async function verify(
  bundle: Bundle,
  phrase: Phrase,
  fold: Fold,
  regions: ReadonlySet<number>,
): Promise<Uint32Array> {
  const found = await Promise.all(
    [...regions].map(async (region) => {
      const units = regionUnits(await bundle.text(region), fold);
      return findPhrase(units, phrase).map(
        ([first]) => bundle.start(region) + (units[first]?.position ?? 0),
      );
    }),
  );
  return Uint32Array.from(found.flat()).sort();
}
