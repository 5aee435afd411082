import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../src/disk/check-content.ts';
import { writeAnchors } from '../../src/disk/write-anchors.ts';
import { anchoredPassages } from '../../src/transcript/transcript.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'anchors-'));
  content = path.join(folder, 'content');
  cpSync(path.join(import.meta.dirname, '../fixtures/archive'), content, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const check = () => checkContent(content, { cacheDir: path.join(folder, 'cache') });
async function run() {
  const { archive, store } = await check();
  return writeAnchors(content, archive, store);
}
const translated = () => {
  const talk = readdirSync(path.join(content, 'talks')).find((slug) =>
    readdirSync(path.join(content, 'talks', slug)).includes('en.mdx'),
  );
  if (talk === undefined) throw new Error('the fixture has no talk with an English translation');
  return path.join(content, 'talks', talk);
};
const anchorsOf = (talk: string) => readFileSync(path.join(talk, 'anchors.json'), 'utf8');

test('every talk has a file of ids after the first run, and the second changes nothing', async () => {
  const written = await run();
  expect(written.map(({ file }) => file).toSorted()).toEqual(
    readdirSync(path.join(content, 'talks')).map((slug) => `talks/${slug}/anchors.json`),
  );
  expect(await run()).toEqual([]);
});

test('pages have the ids of the file, also those of passages that are gone', async () => {
  const talk = translated();
  await run();
  const file = path.join(talk, 'index.mdx');
  const blocks = readFileSync(file, 'utf8').split('\n\n');
  const gone = blocks.findLastIndex((block) => !block.startsWith('<'));
  writeFileSync(file, `${blocks.toSpliced(gone, 1).join('\n\n').trimEnd()}\n`);
  const { archive, store } = await check();
  const edition = archive.talks.find(({ slug }) => talk.endsWith(slug))?.editions[0];
  if (!edition) throw new Error('no such talk');
  const [retired] = Object.keys(edition.retired);
  const passages = anchoredPassages(store.read(edition.transcript));
  expect(passages.find((passage) => passage.retired)?.retired).toEqual([retired]);
  const [written] = writeAnchors(content, archive, store);
  expect(written?.changes).toMatchObject([{ edition: 'original', retired: [{ id: retired }] }]);
  expect(anchorsOf(talk)).toContain(`"retired":["${retired ?? ''}"]`);
});

test('a translation that is taken away leaves its ids in the file', async () => {
  const talk = translated();
  await run();
  const before = anchorsOf(talk);
  rmSync(path.join(talk, 'en.mdx'));
  expect(await run()).toEqual([]);
  expect(anchorsOf(talk)).toBe(before);
});
