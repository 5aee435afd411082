import type { SearchEdition } from '../../src/search/document.ts';
import { DiskSource } from '../../src/search/disk-source.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/query.ts';
import type { Comparison } from './compare.ts';
import { compare } from './compare.ts';
import { readCorpus, requireCorpus } from './corpus.ts';
import { printCost } from './cost.ts';
import { foldPassages, scan } from './full-scan.ts';
import { flexSearch } from './peers/flexsearch.ts';
import { buildFolder, jianglu } from './peers/jianglu.ts';
import { miniSearch } from './peers/minisearch.ts';
import { orama } from './peers/orama.ts';
import { stockPagefind } from './peers/stock-pagefind.ts';
import { readQuestions } from './questions.ts';
import { randomFrom } from './random.ts';
import { recombine } from './recombine.ts';
import { randomSpan } from './spans.ts';
import { seconds } from './statistics.ts';

const PEERS = [jianglu, miniSearch, flexSearch, orama, stockPagefind];

/**
 * Search over the CC0 corpus beside the checkout, beside its peers: what is found of what reading everything
 * finds, the labelled questions, and what it costs; `-- search [spans]`. Where the environment sets `TALKS`,
 * it is our own search alone, over so many talks recombined from the corpus.
 */
export async function benchSearch(count = 2_000): Promise<void> {
  requireCorpus();
  const talks = Number(process.env.TALKS ?? 0);
  if (talks > 0) await benchLarge(recombine(readCorpus(), talks), count);
  else await benchPeers(readCorpus(), count);
}

async function benchPeers(editions: readonly SearchEdition[], count: number): Promise<void> {
  const passages = foldPassages(editions);
  const spans = spansOf(editions, count);
  const questions = ([1, 2] as const).map((half) => readQuestions(editions, passages, half));
  const compared = new Map<string, Comparison>();
  for (const peer of PEERS) {
    compared.set(peer.name, await compare(peer, editions, passages, spans, questions));
    console.log(`${peer.name}: done`);
  }
  console.log(
    `${count} random spans over ${editions.length} editions; sizes are compressed, scripts aside`,
  );
  console.table(Object.fromEntries([...compared].map(([name, { row }]) => [name, row])));
  for (const half of [0, 1]) {
    console.log(`labelled questions, half ${half + 1}: recall@10 / MRR`);
    console.table(qualityTable(compared, half));
  }
  await printCost(editions, await buildFolder(editions));
}

/** Classes down, peers across. */
function qualityTable(compared: ReadonlyMap<string, Comparison>, half: number) {
  const classes = [...([...compared.values()][0]?.quality[half]?.keys() ?? [])];
  const cell = ({ quality }: Comparison, kind: string) => {
    const { recall = 0, reciprocalRank = 0 } = quality[half]?.get(kind) ?? {};
    return `${recall.toFixed(2)} / ${reciprocalRank.toFixed(2)}`;
  };
  return Object.fromEntries(
    classes.map((kind) => [
      kind,
      Object.fromEntries(
        [...compared].map(([name, comparison]) => [
          name.split(/[ ,]/)[0] ?? name,
          cell(comparison, kind),
        ]),
      ),
    ]),
  );
}

async function benchLarge(editions: readonly SearchEdition[], count: number): Promise<void> {
  const started = performance.now();
  const folder = await buildFolder(editions);
  console.log(`${editions.length} editions indexed in ${seconds(performance.now() - started)} s`);
  await printCost(editions, folder);
  const index = await openIndex(new DiskSource(folder));
  const passages = foldPassages(editions);
  const wrong: object[] = [];
  for (const span of spansOf(editions, count)) {
    const { counts, near } = await search(index, span);
    const { talks, passages: found, occurrences } = scan(passages, span);
    const expected = { talks: talks.size, passages: found.size, occurrences };
    const own = near ? { talks: 0, passages: 0, occurrences: 0 } : counts;
    if (JSON.stringify(own) !== JSON.stringify(expected)) wrong.push({ span, own, expected });
  }
  console.log({ spans: count, sameAsReadingAll: count - wrong.length, wrong: wrong.slice(0, 20) });
}

function spansOf(editions: readonly SearchEdition[], count: number): string[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, () => randomSpan(editions, random));
}
