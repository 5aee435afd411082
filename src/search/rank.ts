import type { Bundle } from './bundle.ts';
import type { HeaderField } from './layout.ts';
import { HEADER } from './layout.ts';
import type { LooseMatch } from './loose.ts';
import type { BundleMatch } from './match.ts';
import type { RegionHits } from './region-hits.ts';

/** A passage that was found. */
export interface PassageHit {
  region: number;
  edition: number;
  occurrences: number;
  score: number;
}

/** A talk that was found, in whichever of its editions. */
export interface TalkHit {
  bundle: Bundle;
  /** Number of the talk in its bundle. */
  talk: number;
  score: number;
  /** Fields of its header that bear the query together, each with its share from 0 to 1. */
  named: Map<HeaderField, number>;
  /** Best first. */
  passages: PassageHit[];
  occurrences: number;
}

/** Worth of a whole query that stands in a field, in passages of the best score. */
const FIELD_WORTH: Record<HeaderField, number> = { title: 3, speaker: 4, event: 1.5, topic: 1.5 };

/** Talks by worth: those that bear the name first, then by their best passages. */
export function rank(matches: readonly BundleMatch[]): TalkHit[] {
  // Passages that need the header's help count only where nothing holds the whole query itself.
  const whole = matches.some(({ passages }) => passages.length > 0);
  return sorted(
    matches.flatMap(({ bundle, hits, named, passages, assisted }) => {
      const talks = new TalkHits(bundle);
      for (const [edition, fields] of named) {
        for (const field of fields)
          talks.name(edition, field, shareOf(bundle, edition, field, hits));
      }
      for (const region of whole ? passages : assisted) {
        const lists = hits.map((hit) => hit.in(region));
        talks.add(region, lists, passageScore(lists));
      }
      return talks.all();
    }),
  );
}

/** Talks by their best passages, which hold only some of the query. */
export function rankLoose(matches: readonly LooseMatch[]): TalkHit[] {
  return sorted(
    [...Map.groupBy(matches, ({ bundle }) => bundle)].flatMap(([bundle, own]) => {
      const talks = new TalkHits(bundle);
      for (const { region, coverage, lists } of own) {
        talks.add(region, lists, coverage ** 2 * (1 + 0.5 * passageScore(lists)));
      }
      return talks.all();
    }),
  );
}

class TalkHits {
  readonly #bundle: Bundle;
  readonly #talks = new Map<number, TalkHit>();

  constructor(bundle: Bundle) {
    this.#bundle = bundle;
  }

  name(edition: number, field: HeaderField, share: number): void {
    const { named } = this.#talk(edition);
    named.set(field, Math.max(share, named.get(field) ?? 0));
  }

  add(region: number, lists: readonly Uint32Array[], score: number): void {
    const { edition } = this.#bundle.place(region);
    const talk = this.#talk(edition);
    const occurrences = lists.reduce((sum, list) => sum + list.length, 0);
    talk.occurrences += occurrences;
    talk.passages.push({ region, edition, occurrences, score });
  }

  all(): TalkHit[] {
    for (const talk of this.#talks.values()) {
      talk.passages.sort((a, b) => b.score - a.score || a.region - b.region);
      talk.score = talkScore(talk);
    }
    return [...this.#talks.values()];
  }

  #talk(edition: number): TalkHit {
    const talk = this.#bundle.table.talk[edition] ?? 0;
    let hit = this.#talks.get(talk);
    if (!hit) {
      const empty = {
        score: 0,
        named: new Map<HeaderField, number>(),
        passages: [],
        occurrences: 0,
      };
      hit = { bundle: this.#bundle, talk, ...empty };
      this.#talks.set(talk, hit);
    }
    return hit;
  }
}

/** By score, then newest first; what is left goes by address, so that bundles make no difference. */
function sorted(talks: readonly TalkHit[]): TalkHit[] {
  return talks
    .map((talk) => ({ talk, date: dateOf(talk) }))
    .toSorted(
      (a, b) => b.talk.score - a.talk.score || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
    )
    .map(({ talk }) => talk);
}

export function dateOf({ bundle, passages, talk }: TalkHit): string {
  return bundle.table.date[passages[0]?.edition ?? bundle.originalOf(talk)] ?? '';
}

/** How much of the query a field has, and how close together: one name beats words of several. */
function shareOf(
  bundle: Bundle,
  edition: number,
  field: HeaderField,
  hits: readonly RegionHits[],
): number {
  const region = bundle.regionsOf(edition)[HEADER.indexOf(field)] ?? 0;
  const lists = hits.map((hit) => hit.in(region));
  const together = lists.slice(1).map((list, index) => closeness(lists[index] ?? list, list));
  const close = together.reduce((sum, one) => sum + Math.min(1, one), 1) / hits.length;
  return (lists.filter(({ length }) => length > 0).length / hits.length) * close;
}

/** More of each phrase is better, with falling returns; so is each nearer to the next, and in order. */
function passageScore(lists: readonly Uint32Array[]): number {
  const held = lists.filter(({ length }) => length > 0);
  let score = 0;
  held.forEach((list, index) => {
    score += list.length / (list.length + 1.2);
    const next = held[index + 1];
    if (next) score += closeness(list, next);
  });
  return score / held.length;
}

function closeness(one: Uint32Array, next: Uint32Array): number {
  let best = 0;
  for (const from of one) {
    for (const to of next) {
      const distance = to - from;
      best = Math.max(best, (distance > 0 ? 1.2 : 1) / (1 + Math.abs(distance) / 8));
    }
  }
  return best;
}

/** The best passage, and a little for each further one: a talk on the matter beats one that names it. */
function talkScore({ passages, named }: TalkHit): number {
  const best = passages[0]?.score ?? 0;
  const names = [...named].reduce((sum, [field, share]) => sum + share * FIELD_WORTH[field], 0);
  return best + 0.25 * Math.log2(1 + passages.length) + names;
}
