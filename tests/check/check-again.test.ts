import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from './sample-content.ts';
import { TALK, check, place, write } from './temporary-content.ts';

test('a sound folder has no findings, the second time neither', async () => {
  expect((await check()).said).toEqual([]);
  const { said, archive, store } = await check();
  expect(said).toEqual([]);
  expect(store.read(archive.talks[0]?.editions[0]?.transcript ?? '').blocks).toHaveLength(1);
});

test('findings are the same from the cache, and go when the file is mended', async () => {
  const text = filesOf({ body: '<script/>' }).get(TALK) ?? '';
  write(TALK, text);
  const first = (await check()).said;
  expect(first).toEqual([`${TALK}:15:1 component`]);
  expect((await check()).said).toEqual(first);
  write(TALK, filesOf({}).get(TALK) ?? '');
  expect((await check()).said).toEqual([]);
});

test('a transcript that the cache has lost, or a damaged cache, is made again', async () => {
  await check();
  writeFileSync(path.join(place.cache, 'checked.jsonl'), '{');
  expect((await check()).said).toEqual([]);
  cpSync(path.join(place.cache, 'checked.jsonl'), path.join(place.folder, 'checked.jsonl'));
  rmSync(place.cache, { recursive: true });
  mkdirSync(place.cache);
  cpSync(path.join(place.folder, 'checked.jsonl'), path.join(place.cache, 'checked.jsonl'));
  const { archive, store } = await check();
  expect(store.has(archive.talks[0]?.editions[0]?.transcript ?? '')).toBe(true);
});

test('what is kept does not grow with every edit', async () => {
  const lines = () => readFileSync(path.join(place.cache, 'checked.jsonl'), 'utf8').split('\n');
  await check();
  const once = lines().length;
  for (let edit = 1; edit <= 3 * once; edit++) {
    write(TALK, filesOf({ body: `改了 ${edit} 次。` }).get(TALK) ?? '');
    await check();
  }
  expect(lines().length).toBeLessThanOrEqual(2 * once + 1);
  const kept = lines();
  expect((await check()).said).toEqual([]);
  expect(lines()).toEqual(kept);
});

test('many talks, checked in threads, say what they say alone, in file order', async () => {
  const talk = (number: number) => `talks/2023-talk-${String(number).padStart(3, '0')}/index.mdx`;
  const bodies = Array.from({ length: 120 }, (_, number) =>
    // Half of them say the same, so that threads keep the same transcript at once.
    number % 50 === 7 ? '<script/>' : number % 2 ? '谢谢大家。' : `第 ${number} 篇：谢谢大家。`,
  );
  for (const [number, body] of bodies.entries()) {
    const frontmatter = { title: `第 ${number} 讲` };
    write(talk(number), filesOf({ frontmatter, body }).get(TALK) ?? '');
  }
  const first = await check();
  const refused = [7, 57, 107].map((number) => `${talk(number)}:15:1 component`);
  expect(first.said).toEqual(refused);
  expect(first.archive.talks).toHaveLength(1 + 120 - 3);
  expect(
    first.archive.talks.every(({ editions }) =>
      editions.every(({ transcript }) => first.store.has(transcript)),
    ),
  ).toBe(true);
  const again = await check();
  expect(again).toEqual(first);

  write(talk(57), filesOf({ frontmatter: { title: '第 57 讲' } }).get(TALK) ?? '');
  expect((await check()).said).toEqual([refused[0], refused[2]]);
});

test('transcripts that no run has asked for in a week are dropped, with what was left half written', async () => {
  await check();
  const cache = place.cache;
  const transcripts = () =>
    readdirSync(cache, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes(path.sep))
      .toSorted();
  const [first = ''] = transcripts();
  const weeks = new Date(Date.now() - 15 * 24 * 60 * 60 * 1000);
  const days = new Date(Date.now() - 5 * 24 * 60 * 60 * 1000);
  const age = (name: string, date: Date) => {
    mkdirSync(path.dirname(path.join(cache, name)), { recursive: true });
    writeFileSync(path.join(cache, name), '{}');
    utimesSync(path.join(cache, name), date, date);
  };
  utimesSync(path.join(cache, first), weeks, weeks);
  age('aa/old.json', weeks);
  age('aa/other.json.1.tmp', weeks);
  age('aa/young.json', days);
  write('speakers/li-si.yaml', 'name: { en: Li Si }\n');
  await check();
  expect(transcripts()).toEqual([first, 'aa/young.json'].toSorted());
});
