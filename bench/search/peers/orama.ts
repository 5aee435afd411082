import { gzipSync } from 'node:zlib';
import { create, insertMultiple, load, save, search } from '@orama/orama';
import type { Peer } from './peer.ts';
import { answerOf, bigrams, peerDocuments } from './peer.ts';

const schema = { id: 'string', text: 'string' } as const;
const empty = () =>
  create({
    schema,
    components: {
      tokenizer: { language: 'none', normalizationCache: new Map(), tokenize: bigrams },
    },
  });

export const orama: Peer = {
  name: 'Orama, bigrams, folded, near matches',
  async build(editions) {
    const documents = peerDocuments(editions);
    const index = empty();
    await insertMultiple(
      index,
      documents.map(({ id, text }) => ({ id: String(id), text })),
      2_000,
    );
    const saved = save(index);
    // One gzip member a part: the whole is more than a string can hold.
    const bytes = Object.values(saved as object).reduce<number>(
      (sum, part) => sum + gzipSync(JSON.stringify(part)).length,
      0,
    );
    return {
      indexBytes: bytes,
      firstBytes: bytes,
      open() {
        const opened = empty();
        load(opened, saved);
        const find = async (term: string, threshold: number, tolerance: number) => {
          const { hits } = await search(opened, {
            term,
            properties: ['text'],
            threshold,
            tolerance,
            limit: documents.length,
          });
          return hits.flatMap(({ id }) => documents[Number(id)] ?? []);
        };
        return Promise.resolve(async (query: string) => {
          const exact = await find(query, 0, 0);
          const isNear = exact.length === 0;
          return answerOf(isNear ? await find(query, 1, 1) : exact, isNear);
        });
      },
    };
  },
};
