import type { Bundle } from './bundle.ts';
import type { Fold } from './fold.ts';
import { regionUnits } from './layout.ts';
import type { Lookup, Phrase } from './phrase.ts';
import { cheapestProof, findPhrase, lookupsOf } from './phrase.ts';
import { common, shifted, union } from './positions.ts';

/** So many places are in more texts than are worth reading. */
const TOO_MANY = 3_000;

/** About what a text block weighs on the line. */
const BLOCK_COST = 3_600;

/** A look-up that weighs no more is one or two chunks. */
const CHEAP = 24_000;

/**
 * Every position in the bundle at which the phrase begins, rising; only in regions that `within` allows,
 * if it is given.
 *
 * The cheapest look-up goes first, then the other cheap ones. What is left is each time proved by whichever
 * reads fewer bytes: the other look-ups, or the text of the passages that are still possible.
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
  const [cheapest] = lookups.toSorted((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0));
  if (!cheapest) return new Uint32Array();
  if (within && textCost(bundle, within) < (costs.get(cheapest) ?? 0)) {
    return verify(bundle, phrase, fold, within);
  }

  let found = await positionsOf(bundle, cheapest, within);
  costs.set(cheapest, 0);
  const proof = cheapestProof(phrase, lookups, costs).filter((lookup) => lookup !== cheapest);
  const isCheap = (lookup: Lookup) => (costs.get(lookup) ?? 0) <= CHEAP;
  const rounds = [proof.filter(isCheap), proof.filter((lookup) => !isCheap(lookup))];
  for (const [round, asked] of rounds.entries()) {
    if (found.length === 0) return found;
    if (found.length < TOO_MANY) {
      const regions = new Set(regionsOf(bundle, found));
      const rest = rounds.slice(round).flat();
      const cost = rest.reduce((sum, lookup) => sum + (costs.get(lookup) ?? 0), 0);
      if (textCost(bundle, regions) < cost) return verify(bundle, phrase, fold, regions);
    }
    const lists = await Promise.all(asked.map((lookup) => positionsOf(bundle, lookup, undefined)));
    for (const list of lists.toSorted((a, b) => a.length - b.length)) found = common(found, list);
  }
  return found;
}

async function positionsOf(
  bundle: Bundle,
  lookup: Lookup,
  within: ReadonlySet<number> | undefined,
): Promise<Uint32Array> {
  const found = shifted(await bundle.positions(lookup), lookup.position);
  return within ? found.filter((position) => within.has(bundle.regionAt(position))) : found;
}

function regionsOf(bundle: Bundle, positions: Uint32Array): Uint32Array {
  return positions.map((position) => bundle.regionAt(position));
}

/** Bytes of the blocks that hold the regions, as far as they are not here. */
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
