import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { registryOf, sourcesOf } from '../../bench/search/corpus.ts';
import { DiskSource } from '../../src/search/disk-source.ts';
import type { SearchEdition } from '../../src/search/document.ts';
import type { IndexOptions, IndexStats } from '../../src/search/indexer.ts';
import { buildSearchIndex } from '../../src/search/indexer.ts';
import type { SearchIndex } from '../../src/search/open-index.ts';
import { openIndex } from '../../src/search/open-index.ts';

/** An edition of a talk in the test archive; what a test does not give is the same for all. */
export function edition(
  slug: string,
  texts: readonly string[],
  other: Partial<SearchEdition> = {},
): SearchEdition {
  return {
    slug,
    language: 'zh-Hans',
    original: true,
    path: `/talks/${slug}/`,
    title: '没有题目',
    speakers: [],
    topics: [],
    date: '2024-01-01',
    kind: 'verbatim',
    passages: texts.map((text, index) => ({ id: `p${index + 1}`, text })),
    ...other,
  };
}

export interface BuiltIndex {
  folder: string;
  stats: IndexStats;
  index: SearchIndex;
  source: DiskSource;
}

export async function build(
  editions: readonly SearchEdition[],
  options: IndexOptions = {},
): Promise<BuiltIndex> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jianglu-search-'));
  const stats = await buildSearchIndex(sourcesOf(editions), registryOf(editions), folder, {
    cacheDir: mkdtempSync(path.join(tmpdir(), 'jianglu-search-cache-')),
    ...options,
  });
  const source = new DiskSource(folder);
  return { folder, stats, source, index: await openIndex(source) };
}
