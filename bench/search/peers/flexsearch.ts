import { gzipSync } from 'node:zlib';
import { Index } from 'flexsearch';
import type { Peer } from './peer.ts';
import { answerOf, bigrams, peerDocuments } from './peer.ts';

const create = () => new Index({ tokenize: 'forward', encode: bigrams });

export const flexSearch: Peer = {
  name: 'FlexSearch, bigrams, folded, suggestions',
  build(editions) {
    const documents = peerDocuments(editions);
    const index = create();
    for (const { id, text } of documents) index.add(id, text);
    const saved = new Map<string, string>();
    index.export((key, data) => {
      saved.set(key, data);
    });
    const bytes = [...saved.values()].reduce((sum, data) => sum + gzipSync(data).length, 0);
    return Promise.resolve({
      indexBytes: bytes,
      firstBytes: bytes,
      open() {
        const opened = create();
        for (const [key, data] of saved) opened.import(key, data);
        const find = (query: string, suggest: boolean) =>
          opened
            .search(query, { limit: documents.length, suggest })
            .flatMap((id) => documents[Number(id)] ?? []);
        return Promise.resolve((query: string) => {
          const exact = find(query, false);
          const isNear = exact.length === 0;
          return Promise.resolve(answerOf(isNear ? find(query, true) : exact, isNear));
        });
      },
    });
  },
};
