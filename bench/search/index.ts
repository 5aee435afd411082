import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SearchEdition } from '../../src/search/document.ts';
import { DiskSource } from '../../src/search/disk-source.ts';
import { buildSearchIndex } from '../../src/search/indexer.ts';
import type { SearchIndex } from '../../src/search/open-index.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/query.ts';
import { show } from '../../src/search/show.ts';
import { CORPUS, hasCorpus, readCorpus, registryOf, sourcesOf } from './corpus.ts';
import { foldPassages, scan } from './full-scan.ts';
import { measureQuality, readQuestions } from './questions.ts';
import { randomFrom } from './random.ts';
import { recombine } from './recombine.ts';
import { randomSpan } from './spans.ts';

/**
 * Search over the CC0 corpus beside the checkout: recall against reading everything, the labelled
 * questions, and what a query costs; `-- search [spans]`. Where the environment sets `TALKS`, costs are
 * those of so many talks recombined from the corpus.
 */
export async function benchSearch(spans = 2_000): Promise<void> {
  if (!hasCorpus()) {
    console.error(`没有语料 · no corpus at ${CORPUS}`);
    process.exit(2);
  }
  const editions = readCorpus();
  const folder = await build(editions);
  const index = await openIndex(new DiskSource(folder));
  await benchRecall(editions, index, spans);
  for (const half of [1, 2] as const) await benchQuestions(editions, index, half);
  const count = Number(process.env.TALKS ?? 0);
  const many = count > 0 ? recombine(editions, count) : editions;
  await benchCost(many, count > 0 ? await build(many) : folder);
}

async function build(editions: readonly SearchEdition[]): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jianglu-bench-'));
  const started = performance.now();
  const stats = await buildSearchIndex(sourcesOf(editions), registryOf(editions), folder, {
    cacheDir: `${folder}-cache`,
  });
  console.log({ ...stats, seconds: Math.round((performance.now() - started) / 1000) });
  return folder;
}

async function benchRecall(
  editions: readonly SearchEdition[],
  index: SearchIndex,
  spans: number,
): Promise<void> {
  const passages = foldPassages(editions);
  const random = randomFrom(7);
  const wrong: string[] = [];
  for (let i = 0; i < spans; i++) {
    const span = randomSpan(editions, random);
    const { counts: counted, near } = await search(index, span);
    // An answer that says it is only near holds the span nowhere.
    const counts = near ? { talks: 0, passages: 0, occurrences: 0 } : counted;
    const reference = scan(passages, span);
    const same =
      counts.talks === reference.talks.size &&
      counts.passages === reference.passages.size &&
      counts.occurrences === reference.occurrences;
    if (!same) wrong.push(span);
  }
  console.log({ spans, sameAsFullScan: spans - wrong.length, wrong: wrong.slice(0, 20) });
}

async function benchQuestions(
  editions: readonly SearchEdition[],
  index: SearchIndex,
  half: 1 | 2,
): Promise<void> {
  const questions = readQuestions(editions, foldPassages(editions), half);
  const quality = await measureQuality(questions, async (query) => {
    const { talks } = await search(index, query);
    const cards = talks
      .slice(0, 10)
      .map(({ bundle, talk }) => bundle.card(bundle.originalOf(talk)));
    return (await Promise.all(cards)).map(({ slug }) => slug);
  });
  console.log(`questions, half ${half}`);
  console.table(Object.fromEntries(quality));
}

async function benchCost(editions: readonly SearchEdition[], folder: string): Promise<void> {
  const random = randomFrom(11);
  const warm = await openIndex(new DiskSource(folder));
  const costs: Record<'coldMs' | 'shownMs' | 'warmMs' | 'kilobytes', number[]> = {
    coldMs: [],
    shownMs: [],
    warmMs: [],
    kilobytes: [],
  };
  for (let i = 0; i < 300; i++) {
    const span = randomSpan(editions, random);
    const source = new DiskSource(folder);
    const index = await openIndex(source);
    const base = source.bytes;
    const started = performance.now();
    const found = await search(index, span);
    costs.coldMs.push(performance.now() - started);
    await Promise.all(
      found.talks.slice(0, 10).map((talk) => show(index, found, talk, { passages: 3 })),
    );
    costs.shownMs.push(performance.now() - started);
    costs.kilobytes.push((source.bytes - base) / 1024);
    const again = performance.now();
    await search(warm, span);
    costs.warmMs.push(performance.now() - again);
  }
  const at = (numbers: readonly number[], share: number) =>
    Math.round(numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0);
  console.table(
    Object.fromEntries(
      Object.entries(costs).map(([what, all]) => [what, { p50: at(all, 0.5), p95: at(all, 0.95) }]),
    ),
  );
}
