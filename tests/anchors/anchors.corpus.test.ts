import { expect, test } from 'vitest';
import { CORPUS, hasCorpus, readCorpus } from './corpus.ts';
import { editTalks } from './edit-history.ts';

/** `node bench/anchors.ts` does the same with 10,000 edits and all talks. */
test.skipIf(!hasCorpus)(`2,000 edits of real talks lose no id (needs ${CORPUS})`, () => {
  const talks = readCorpus().map(({ passages }) => passages.map(({ text }) => text));
  const { kept, lost, unstable } = editTalks(talks.slice(0, 60), 2_000, 7);
  expect({ lost, unstable }).toEqual({ lost: 0, unstable: 0 });
  const share = (what: string) => (kept[what]?.kept ?? 0) / (kept[what]?.passages ?? 1);
  expect(share('unchanged')).toBeGreaterThan(0.999);
  expect(share('light')).toBeGreaterThanOrEqual(0.99);
  expect(share('split')).toBeGreaterThanOrEqual(0.99);
  expect(share('merge')).toBeGreaterThanOrEqual(0.9);
  expect(share('move')).toBeGreaterThanOrEqual(0.9);
});

test.skipIf(!hasCorpus)(`1,300 passages are aligned in a moment (needs ${CORPUS})`, () => {
  const texts = readCorpus()
    .flatMap(({ passages }) => passages.map(({ text }) => text))
    .slice(0, 1_300);
  const { slowest } = editTalks([texts], 200, 3);
  expect(slowest).toBeLessThan(2_000);
});
