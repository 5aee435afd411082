import type { Bundle } from './bundle.ts';
import type { HeaderField } from './layout.ts';
import type { BundleMatch } from './match.ts';

/** A passage that was found. */
export interface PassageHit {
  region: number;
  edition: number;
  score: number;
}

/** A talk that was found, in whichever of its editions. */
export interface TalkHit {
  bundle: Bundle;
  /** Number of the talk in its bundle. */
  talk: number;
  score: number;
  /** Fields of its header in which the whole query stands. */
  named: Set<HeaderField>;
  /** Best first. */
  passages: PassageHit[];
  occurrences: number;
}

/** Worth of a whole query that stands in a field, in passages of the best score. */
const FIELD_WORTH: Record<HeaderField, number> = { title: 3, speaker: 4, event: 1.5, topic: 1.5 };

/** Talks by worth: those that bear the name first, then by their best passages. */
export function rank(matches: readonly BundleMatch[]): TalkHit[] {
  return matches
    .flatMap((match) => talksOf(match))
    .toSorted((a, b) => b.score - a.score || (dateOf(a) < dateOf(b) ? 1 : -1));
}

function dateOf({ bundle, passages, talk }: TalkHit): string {
  const edition = passages[0]?.edition ?? bundle.originalOf(talk);
  return bundle.table.date[edition] ?? '';
}

function talksOf(match: BundleMatch): TalkHit[] {
  const { bundle } = match;
  const talks = new Map<number, TalkHit>();
  const talkOf = (edition: number) => {
    const talk = bundle.table.talk[edition] ?? 0;
    let hit = talks.get(talk);
    if (!hit) {
      hit = { bundle, talk, score: 0, named: new Set(), passages: [], occurrences: 0 };
      talks.set(talk, hit);
    }
    return hit;
  };
  for (const [edition, fields] of match.named) {
    const hit = talkOf(edition);
    for (const field of fields) hit.named.add(field);
  }
  // Passages that need the header's help count where there is nothing better.
  const found = match.passages.length > 0 ? match.passages : match.assisted;
  for (const region of found) {
    const { edition } = bundle.place(region);
    const hit = talkOf(edition);
    const lists = match.hits.map((hits) => hits.in(region));
    hit.occurrences += lists.reduce((sum, list) => sum + list.length, 0);
    hit.passages.push({ region, edition, score: passageScore(lists) });
  }
  for (const hit of talks.values()) {
    hit.passages.sort((a, b) => b.score - a.score || a.region - b.region);
    hit.score = talkScore(hit);
  }
  return [...talks.values()];
}

/** More of each phrase is better, with falling returns; so is each nearer to the next, and in order. */
function passageScore(lists: readonly Uint32Array[]): number {
  let score = 0;
  lists.forEach((list, index) => {
    score += list.length / (list.length + 1.2);
    const next = lists[index + 1];
    if (next) score += closeness(list, next);
  });
  return score / lists.length;
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

/** The best passage, and a little for each further one: a talk on the matter beats a talk that names it. */
function talkScore({ passages, named }: TalkHit): number {
  const best = passages[0]?.score ?? 0;
  const names = [...named].reduce((sum, field) => sum + FIELD_WORTH[field], 0);
  return best + 0.25 * Math.log2(1 + passages.length) + names;
}
