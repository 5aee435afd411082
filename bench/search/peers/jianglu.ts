import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SearchEdition } from '../../../src/search/document.ts';
import type { Bundle } from '../../../src/search/bundle.ts';
import { DiskSource } from '../../../src/search/disk-source.ts';
import { buildSearchIndex } from '../../../src/search/indexer.ts';
import type { SearchIndex } from '../../../src/search/open-index.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { search } from '../../../src/search/query.ts';
import type { TalkHit } from '../../../src/search/rank.ts';
import { registryOf, sourcesOf } from '../corpus.ts';
import type { Peer, PeerAnswer } from './peer.ts';

/** The search of this project. */
export const jianglu: Peer = {
  name: 'Jianglu',
  async build(editions) {
    const folder = await buildFolder(editions);
    const source = new DiskSource(folder);
    const opened = await openIndex(source);
    const firstBytes = source.bytes;
    const slugs = await Promise.all(opened.bundles.map(slugsOf));
    return {
      indexBytes: sizeOf(folder),
      firstBytes,
      async open() {
        const index = await openIndex(new DiskSource(folder));
        const slugOf = (bundle: Bundle, edition: number) =>
          slugs[index.bundles.indexOf(bundle)]?.[edition] ?? '';
        return (query) => ask(index, query, slugOf);
      },
    };
  },
};

/** A fresh index of the editions, and where it is. */
export async function buildFolder(editions: readonly SearchEdition[]): Promise<string> {
  const folder = path.resolve('.build/bench/search-index');
  const cacheDir = `${folder}-cache`;
  rmSync(cacheDir, { recursive: true, force: true });
  await buildSearchIndex(sourcesOf(editions), registryOf(editions), folder, { cacheDir });
  return folder;
}

/** The slug of every edition of a bundle. A reader's browser learns it from the texts that it shows. */
async function slugsOf(bundle: Bundle): Promise<string[]> {
  const blocks = bundle.table.talk.map((_, edition) => bundle.block({ edition, block: 0 }));
  return (await Promise.all(blocks)).map(({ card }) => card.slug);
}

async function ask(
  index: SearchIndex,
  query: string,
  slugOf: (bundle: Bundle, edition: number) => string,
): Promise<PeerAnswer> {
  const { talks, near } = await search(index, query);
  const slugs = talks.map(({ bundle, talk }) => slugOf(bundle, bundle.originalOf(talk)));
  const answer = { talks: slugs, near: near !== undefined };
  const spoken = talks.map(({ passages }, number) => (passages.length > 0 ? number : -1));
  return {
    ...answer,
    spoken: spoken.flatMap((number) => answer.talks[number] ?? []),
    readPassages: async () => new Set((await Promise.all(talks.map(keysOf))).flat()),
  };
}

async function keysOf({ bundle, passages }: TalkHit): Promise<string[]> {
  return Promise.all(
    passages.map(async ({ region, edition }) => {
      const place = bundle.textPlace(region);
      const { card, passages: texts } = await bundle.block(place);
      const language = bundle.table.language[edition] ?? '';
      return `${card.slug} ${language} ${texts[place.inBlock]?.id ?? ''}`;
    }),
  );
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
