/** How passage ids fare under edits of real talks: `node bench/anchors.ts [edits]`. */
import { editTalks } from '../tests/anchors/edit-history.ts';
import { CORPUS, hasCorpus, readCorpus } from '../tests/anchors/corpus.ts';

if (!hasCorpus) {
  console.error(`没有语料 · no corpus at ${CORPUS}`);
  process.exit(2);
}
const talks = readCorpus().map(({ passages }) => passages.map(({ text }) => text));
const started = performance.now();
const { kept, ...tally } = editTalks(talks, Number(process.argv[2] ?? 10_000), 1);
console.table(
  Object.fromEntries(
    Object.entries(kept).map(([what, { passages, kept: still }]) => [
      what,
      { passages, kept: still, share: `${((100 * still) / passages).toFixed(2)} %` },
    ]),
  ),
);
console.log({ talks: talks.length, ...tally, seconds: (performance.now() - started) / 1000 });
