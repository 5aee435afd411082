import { expect, it } from 'vitest';
import { readEdition } from '../../src/import/read-edition.ts';
import { mutations } from './fuzz-inputs.ts';
import { assemble, capture } from './import-text.ts';

/** `FUZZ=20000 npm test` for the long run. */
const COUNT = Number(process.env.FUZZ ?? 400);

it(`${COUNT} mutated sources: no crash, none over 2 s`, { timeout: 1_200_000 }, async () => {
  const slow: string[] = [];
  for (const [index, { name, bytes }] of mutations(COUNT, 20261124).entries()) {
    const begun = performance.now();
    const edition = await readEdition(capture(name, bytes));
    if (!('rule' in edition)) assemble(edition);
    if (performance.now() - begun > 2000) slow.push(`${index} ${name}`);
  }
  expect(slow).toEqual([]);
});
