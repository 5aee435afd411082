import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/import/clean.ts';
import type { EditionRecord } from '../../src/import/write/record-file.ts';
import { assemble, capture, outline, read } from './import-text.ts';
import { readEdition } from '../../src/import/read-edition.ts';

const SHARED = path.resolve(import.meta.dirname, '../../../shared');

interface Change {
  line: number;
  column: number;
  before: string;
  after: string;
}

/** Changes of one step of the record, in the order of the text. */
function changesOf(record: EditionRecord, step: number): Change[] {
  return record.repairs
    .filter((repair) => repair.step === step)
    .flatMap(({ before, after, places }) =>
      places
        .filter((place) => !place.startsWith('p'))
        .map((place) => {
          const [line = 0, column = 0] = place.split(':').map(Number);
          return { line, column, before, after };
        }),
    )
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** The text before a step, from the text after it and the record alone. */
function undoStep(text: string, changes: readonly Change[]): string {
  const lines = text.split('\n');
  for (const line of new Set(changes.map((change) => change.line))) {
    let rebuilt = '';
    let rest = lines[line - 1] ?? '';
    let column = 1;
    for (const change of changes.filter((each) => each.line === line)) {
      rebuilt += rest.slice(0, change.column - column) + change.before;
      rest = rest.slice(change.column - column + change.after.length);
      column = change.column + change.before.length;
    }
    lines[line - 1] = rebuilt + rest;
  }
  return lines.join('\n');
}

function rebuild(text: string, record: EditionRecord): string {
  const last = Math.max(-1, ...record.repairs.map(({ step }) => step));
  let rebuilt = text;
  for (let step = last; step >= 0; step--) rebuilt = undoStep(rebuilt, changesOf(record, step));
  return rebuilt;
}

const RESIDUE = `以下為周啟明演講全文:

各位朋友,大家好。我發(fā)現(xiàn)實(shí)際上標(biāo)題很費(fèi)時間,我們點(diǎn)出幾個,今天在會議里講(jiǎng)。

后來我們進(jìn)館,什么都產(chǎn)(chǎn)生了(智譜Zhipu除外),謝謝大家!`;

describe('the record of an import', () => {
  it('takes the repaired text back to the source, change by change', async () => {
    const bytes = new TextEncoder().encode(RESIDUE);
    const edition = await read('page.txt', bytes);
    const [record] = assemble(edition).record.editions;
    expect(record?.repairs.length).toBeGreaterThan(5);
    expect(edition.text).not.toBe(RESIDUE);
    expect(record && rebuild(edition.text, record)).toBe(RESIDUE);
  });

  it('takes each written passage back to the text before its punctuation was mended', async () => {
    const edition = await read('page.txt', RESIDUE);
    const [record] = assemble(edition).record.editions;
    const lines = edition.text.split('\n');
    for (const [index, passage] of outline(edition).entries()) {
      const changes = (record?.repairs ?? []).flatMap(({ before, after, places }) =>
        places
          .filter((place) => place.startsWith(`p${index + 1}:`))
          .map((place) => ({ line: 1, column: Number(place.split(':')[1]) + 1, before, after })),
      );
      const sorted = changes.toSorted((a, b) => a.column - b.column);
      expect(undoStep(passage, sorted)).toBe(lines[(record?.passages[index] ?? 0) - 1]);
    }
  });

  const seed = path.join(SHARED, 'seed');
  it.skipIf(!existsSync(seed))('rebuilds the seed (runs where ../shared/seed is)', async () => {
    const name = readdirSync(seed).find((file) => file.endsWith('.txt')) ?? '';
    const bytes = readFileSync(path.join(seed, name));
    const edition = await readEdition(capture(name, bytes));
    if ('rule' in edition) throw new Error(edition.en);
    const [record] = assemble(edition).record.editions;
    const source = bytes.toString('utf8').replaceAll('\r\n', '\n');
    expect(record && rebuild(edition.text, record)).toBe(source);
    const clean = cleanText(bytes);
    expect('text' in clean && clean.text).toBe(edition.text);
  });
});
