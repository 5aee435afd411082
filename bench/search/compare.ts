import type { SearchEdition } from '../../src/search/document.ts';
import type { FoldedPassage } from './full-scan.ts';
import { scan } from './full-scan.ts';
import type { Ask, Peer } from './peers/peer.ts';
import type { Quality, Question } from './questions.ts';
import { measureQuality } from './questions.ts';
import { at, seconds } from './statistics.ts';

/** What a peer finds and costs. */
export interface Comparison {
  row: Record<string, string | number>;
  /** By half of the labelled questions: class to quality. */
  quality: Map<string, Quality>[];
}

/** Times that a reader who opens a page is measured. */
const COLD = 20;

export async function compare(
  peer: Peer,
  editions: readonly SearchEdition[],
  passages: readonly FoldedPassage[],
  spans: readonly string[],
  questions: readonly (readonly Question[])[],
): Promise<Comparison> {
  const started = performance.now();
  const built = await peer.build(editions);
  const buildMs = performance.now() - started;

  const cold: number[] = [];
  for (const span of spans.slice(0, COLD)) {
    const opened = performance.now();
    const askAnew = await built.open();
    await askAnew(span);
    cold.push(performance.now() - opened);
  }
  const ask = await built.open();
  const found = await measureRecall(ask, passages, spans);
  const quality: Map<string, Quality>[] = [];
  for (const half of questions) {
    quality.push(await measureQuality(half, async (query) => (await ask(query)).talks));
  }
  return {
    row: {
      'build s': seconds(buildMs),
      'index MB': Math.round(built.indexBytes / 1e5) / 10,
      'before first query KB': Math.round(built.firstBytes / 1024),
      'cold ms p50': at(cold, 0.5),
      'warm ms p50': at(found.ms, 0.5),
      'warm ms p95': at(found.ms, 0.95),
      ...found.shares,
    },
    quality,
  };
}

async function measureRecall(
  ask: Ask,
  passages: readonly FoldedPassage[],
  spans: readonly string[],
) {
  const ms: number[] = [];
  const talks = new Share();
  const found = new Share();
  let same = 0;
  for (const span of spans) {
    const started = performance.now();
    const answer = await ask(span);
    ms.push(performance.now() - started);
    const reference = scan(passages, span);
    // An answer that says it is only near holds the span nowhere.
    const own = answer.near ? [] : (answer.spoken ?? answer.talks);
    const ownPassages = answer.near ? new Set<string>() : await answer.readPassages?.();
    const isSame = talks.add(new Set(own), reference.talks);
    if (ownPassages && found.add(ownPassages, reference.passages) && isSame) same++;
  }
  const told = found.wanted > 0;
  return {
    ms,
    shares: {
      'talks found %': talks.recall(),
      'passages found %': told ? found.recall() : '–',
      'wrong talks %': talks.wrong(),
      'wrong passages %': told ? found.wrong() : '–',
      'spans exact %': told ? Math.round((same / spans.length) * 1000) / 10 : '–',
    },
  };
}

/** How much of what was wanted was found, and how much of what was found was not wanted. */
class Share {
  wanted = 0;
  #right = 0;
  #given = 0;

  /** @returns whether both are the same */
  add(given: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
    const right = [...given].filter((one) => wanted.has(one)).length;
    this.wanted += wanted.size;
    this.#right += right;
    this.#given += given.size;
    return right === wanted.size && right === given.size;
  }

  recall(): number {
    return percent(this.#right, this.wanted);
  }

  wrong(): number {
    return percent(this.#given - this.#right, this.#given);
  }
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100;
}
