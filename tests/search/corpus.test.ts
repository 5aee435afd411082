import { describe, expect, it } from 'vitest';
import { hasCorpus, readCorpus } from '../../bench/search/corpus.ts';
import { foldPassages, scan } from '../../bench/search/full-scan.ts';
import { randomFrom } from '../../bench/search/random.ts';
import { randomSpan } from '../../bench/search/spans.ts';
import { search } from '../../src/search/query.ts';
import { build } from './archive.ts';

describe('search over real transcripts', () => {
  it.skipIf(!hasCorpus())(
    'finds what reading everything finds (skipped without ../shared/corpus)',
    async () => {
      const editions = readCorpus().filter((_, number) => number % 6 === 0);
      const { index } = await build(editions, { bundleCharacters: 500_000 });
      expect(index.bundles.length).toBe(2);
      // A chunk is read whole for one word in it: only a word that fills several is larger.
      const chunks = index.bundles.flatMap(({ table }) => table.kilobytes);
      expect(chunks.filter((kilobytes) => kilobytes > 16).length).toBeLessThan(chunks.length / 20);
      const passages = foldPassages(editions);
      const random = randomFrom(4);
      for (let i = 0; i < 150; i++) {
        const span = randomSpan(editions, random);
        const reference = scan(passages, span);
        const { counts } = await search(index, span);
        expect({ span, ...counts }).toEqual({
          span,
          talks: reference.talks.size,
          passages: reference.passages.size,
          occurrences: reference.occurrences,
        });
      }
    },
    180_000,
  );
});
