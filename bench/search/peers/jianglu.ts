import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SearchEdition } from '../../../src/search/document.ts';
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
    await openIndex(source);
    return {
      indexBytes: sizeOf(folder),
      firstBytes: source.bytes,
      async open() {
        const index = await openIndex(new DiskSource(folder));
        return (query) => ask(index, query);
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

async function ask(index: SearchIndex, query: string): Promise<PeerAnswer> {
  const { talks, near } = await search(index, query);
  const slugs = talks.map(async ({ bundle, talk }) => {
    return (await bundle.card(bundle.originalOf(talk))).slug;
  });
  const answer = { talks: await Promise.all(slugs), near: near !== undefined };
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
      const [{ slug }, block] = await Promise.all([bundle.card(edition), bundle.block(place)]);
      const language = bundle.table.language[edition] ?? '';
      return `${slug} ${language} ${block.passages[place.inBlock]?.id ?? ''}`;
    }),
  );
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
