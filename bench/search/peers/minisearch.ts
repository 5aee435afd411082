import { gzipSync } from 'node:zlib';
import type { Options, SearchOptions } from 'minisearch';
import MiniSearch from 'minisearch';
import type { Peer, PeerDocument } from './peer.ts';
import { answerOf, bigrams, peerDocuments } from './peer.ts';

const options: Options<PeerDocument> = {
  fields: ['text'],
  tokenize: bigrams,
  processTerm: (term) => term,
};

const isLatin = (term: string) => /^[a-z]{3,}$/.test(term);
const all: SearchOptions = { combineWith: 'AND', prefix: isLatin };
const some: SearchOptions = {
  combineWith: 'OR',
  prefix: isLatin,
  fuzzy: (term) => (isLatin(term) ? 0.2 : false),
};

export const miniSearch: Peer = {
  name: 'MiniSearch, bigrams, folded, near matches',
  build(editions) {
    const documents = peerDocuments(editions);
    const index = new MiniSearch(options);
    index.addAll(documents);
    const saved = JSON.stringify(index);
    const bytes = gzipSync(saved).length;
    return Promise.resolve({
      indexBytes: bytes,
      firstBytes: bytes,
      open() {
        const opened = MiniSearch.loadJSON(saved, options);
        const find = (query: string, how: SearchOptions) =>
          opened.search(query, how).flatMap(({ id }) => documents[Number(id)] ?? []);
        return Promise.resolve((query: string) => {
          const exact = find(query, all);
          const isNear = exact.length === 0;
          return Promise.resolve(answerOf(isNear ? find(query, some) : exact, isNear));
        });
      },
    });
  },
};
