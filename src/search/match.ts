import type { Bundle } from './bundle.ts';
import { evaluate } from './evaluate.ts';
import type { Fold } from './fold.ts';
import type { HeaderField } from './layout.ts';
import { HEADER } from './layout.ts';
import type { Phrase } from './phrase.ts';
import { lookupsOf } from './phrase.ts';
import { common } from './positions.ts';
import { RegionHits } from './region-hits.ts';

/** What one bundle has for a query. */
export interface BundleMatch {
  bundle: Bundle;
  /** Hits of each phrase, in the order of the query. */
  hits: RegionHits[];
  /** Passages in which every phrase stands. */
  passages: Uint32Array;
  /**
   * Passages in which some phrases stand while the talk's title, speakers, event or topics have
   * the rest: a speaker's talk about something.
   */
  assisted: Uint32Array;
  /** Editions whose header has every phrase, and the fields that have them. */
  named: Map<number, Set<HeaderField>>;
}

/** Find a query's phrases, the one that costs least first, each only where those before it can be. */
export async function matchAll(
  bundle: Bundle,
  phrases: readonly Phrase[],
  fold: Fold,
): Promise<BundleMatch> {
  const order = phrases
    .map((phrase, index) => ({ phrase, index, cost: costOf(bundle, phrase) }))
    .toSorted((a, b) => a.cost - b.cost);
  const hits: RegionHits[] = [];
  let within: Set<number> | undefined;
  for (const { phrase, index } of order) {
    const positions: Uint32Array = await evaluate(bundle, phrase, fold, within);
    const found = new RegionHits(bundle, positions);
    hits[index] = found;
    if (hits.flat().length < phrases.length) within = reachable(bundle, found, within);
  }
  return { bundle, hits, ...combine(bundle, hits) };
}

function costOf(bundle: Bundle, phrase: Phrase): number {
  return Math.min(...lookupsOf(phrase, bundle.frequent).map((lookup) => bundle.cost(lookup)));
}

/** Regions in which the other phrases may stand: those of the hits, and whole editions by name. */
function reachable(
  bundle: Bundle,
  { regions }: RegionHits,
  within: ReadonlySet<number> | undefined,
): Set<number> {
  const reached = new Set(regions);
  for (const region of regions) {
    const { edition, passage } = bundle.place(region);
    if (passage < 0) for (const other of bundle.regionsOf(edition)) reached.add(other);
    else for (const field of bundle.regionsOf(edition).slice(0, HEADER.length)) reached.add(field);
  }
  return within ? new Set([...reached].filter((region) => within.has(region))) : reached;
}

function combine(
  bundle: Bundle,
  hits: readonly RegionHits[],
): Pick<BundleMatch, 'passages' | 'assisted' | 'named'> {
  const headers = hits.map(({ regions }) => headersOf(bundle, regions));
  const named = new Map<number, Set<HeaderField>>();
  for (const [edition, fields] of headers[0] ?? []) {
    if (headers.every((header) => header.has(edition))) {
      const all = headers.flatMap((header) => [...(header.get(edition) ?? [])]);
      named.set(edition, new Set([...fields, ...all]));
    }
  }
  const isPassage = (region: number) => bundle.place(region).passage >= 0;
  const [first = new Uint32Array(), ...others] = hits.map(({ regions }) => regions);
  const passages = others.reduce(common, first).filter(isPassage);
  return { passages, assisted: assistedBy(bundle, hits, headers, new Set(passages)), named };
}

function assistedBy(
  bundle: Bundle,
  hits: readonly RegionHits[],
  headers: readonly Map<number, Set<HeaderField>>[],
  whole: ReadonlySet<number>,
): Uint32Array {
  if (hits.length < 2 || headers.every(({ size }) => size === 0)) return new Uint32Array();
  const covered = new Map<number, Set<number>>();
  hits.forEach(({ regions }, phrase) => {
    for (const region of regions) {
      if (bundle.place(region).passage < 0 || whole.has(region)) continue;
      covered.set(region, (covered.get(region) ?? new Set()).add(phrase));
    }
  });
  const assisted = [...covered].filter(([region, phrases]) => {
    const { edition } = bundle.place(region);
    return headers.every((header, phrase) => phrases.has(phrase) || header.has(edition));
  });
  return Uint32Array.from(assisted.map(([region]) => region)).sort();
}

function headersOf(bundle: Bundle, regions: Uint32Array): Map<number, Set<HeaderField>> {
  const found = new Map<number, Set<HeaderField>>();
  for (const region of regions) {
    const { edition, passage } = bundle.place(region);
    const field = HEADER[passage + HEADER.length];
    if (field) found.set(edition, (found.get(edition) ?? new Set()).add(field));
  }
  return found;
}
