import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../src/disk/check-content.ts';
import { filesOf } from './sample-content.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'check-'));
  content = path.join(folder, 'content');
  for (const [file, text] of filesOf({})) write(file, text);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const TALK = 'talks/2023-sample/index.mdx';

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
  writeFileSync(path.join(content, file), text);
}

async function check() {
  const { findings, archive, store } = await checkContent(content, {
    cacheDir: path.join(folder, 'cache'),
    today: '2026-01-01',
  });
  return {
    archive,
    store,
    said: findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`),
  };
}

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
  for (const name of ['checked.json']) writeFileSync(path.join(folder, 'cache', name), '{');
  expect((await check()).said).toEqual([]);
  cpSync(path.join(folder, 'cache/checked.json'), path.join(folder, 'checked.json'));
  rmSync(path.join(folder, 'cache'), { recursive: true });
  mkdirSync(path.join(folder, 'cache'));
  cpSync(path.join(folder, 'checked.json'), path.join(folder, 'cache/checked.json'));
  const { archive, store } = await check();
  expect(store.has(archive.talks[0]?.editions[0]?.transcript ?? '')).toBe(true);
});

test('many talks, checked in threads, say what they say alone, in file order', async () => {
  const place = (number: number) => `talks/2023-talk-${String(number).padStart(3, '0')}/index.mdx`;
  const bodies = Array.from({ length: 120 }, (_, number) =>
    number % 50 === 7 ? '<script/>' : `第 ${number} 篇：谢谢大家。`,
  );
  for (const [number, body] of bodies.entries()) {
    const frontmatter = { title: `第 ${number} 讲` };
    write(place(number), filesOf({ frontmatter, body }).get(TALK) ?? '');
  }
  const first = await check();
  const refused = [7, 57, 107].map((number) => `${place(number)}:15:1 component`);
  expect(first.said).toEqual(refused);
  expect(first.archive.talks).toHaveLength(1 + 120 - 3);
  expect(
    first.archive.talks.every(({ editions }) =>
      editions.every(({ transcript }) => first.store.has(transcript)),
    ),
  ).toBe(true);
  const again = await check();
  expect(again).toEqual(first);

  write(place(57), filesOf({ frontmatter: { title: '第 57 讲' } }).get(TALK) ?? '');
  expect((await check()).said).toEqual([refused[0], refused[2]]);
});

test('transcripts that no run has asked for in a week are dropped, with what was left half written', async () => {
  await check();
  const cache = path.join(folder, 'cache');
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

test('links, pipes and folders are not read', async () => {
  writeFileSync(path.join(folder, 'secret'), 'name: { en: Secret }\n');
  mkdirSync(path.join(folder, 'outside'));
  writeFileSync(path.join(folder, 'outside/index.mdx'), filesOf({}).get(TALK) ?? '');
  symlinkSync(path.join(folder, 'secret'), path.join(content, 'speakers/secret.yaml'));
  symlinkSync(path.join(folder, 'outside'), path.join(content, 'talks/2024-linked'));
  symlinkSync(path.join(folder, 'secret'), path.join(content, 'talks/2023-sample/a.png'));
  symlinkSync('/dev/zero', path.join(content, 'talks/2023-sample/en.mdx'));
  execFileSync('mkfifo', [path.join(content, 'talks/2023-sample/zh-Hant.mdx')]);
  mkdirSync(path.join(content, 'events/folder.yaml'));
  const { said, archive } = await check();
  expect(said).toEqual([
    'events/folder.yaml:1:1 not-a-file',
    'speakers/secret.yaml:1:1 symbolic-link',
    'talks/2023-sample/a.png:1:1 symbolic-link',
    'talks/2023-sample/en.mdx:1:1 symbolic-link',
    'talks/2023-sample/zh-Hant.mdx:1:1 not-a-file',
    'talks/2024-linked:1:1 symbolic-link',
  ]);
  expect([...archive.speakers.keys()]).toEqual(['zhang-fan']);
  expect(archive.talks.map(({ slug }) => slug)).toEqual(['2023-sample']);
});

test('a linked root folder is not read', async () => {
  cpSync(path.join(content, 'talks'), path.join(folder, 'talks'), { recursive: true });
  rmSync(path.join(content, 'talks'), { recursive: true });
  symlinkSync(path.join(folder, 'talks'), path.join(content, 'talks'));
  const { said, archive } = await check();
  expect(said).toEqual(['talks:1:1 symbolic-link']);
  expect(archive.talks).toEqual([]);
});

test('names: stray files, wrong ones, ones that are or look the same', async () => {
  const text = filesOf({}).get(TALK) ?? '';
  for (const slug of [
    'A B',
    'a-b',
    'caf\u00E9',
    'cafe',
    'p\u0430ypal',
    'paypal',
    'con',
    'a'.repeat(81),
    '-a',
    'x--y',
    '__proto__',
  ]) {
    write(`talks/${slug}/index.mdx`, text);
  }
  write('talks/2023-sample/run.js', '');
  write('talks/2023-sample/page.html', '');
  write('talks/2023-sample/fr.mdx', text);
  write('talks/2023-sample/Slide 1.PNG', 'x');
  write('speakers/Zhang Fan.yaml', 'name: { en: A }\n');
  write('speakers/li-si.yml', 'name: { en: A }\n');
  write('talk/index.mdx', text);
  write('.DS_Store', 'x');
  write('package.json', '{}');
  write('talks/2023-sample/.htaccess', '');
  write('talks/2023-sample/con.png', '');
  write('talks/2023-sample/index.MDX', '');
  write('talks/2023-sample/sub/index.mdx', text);
  write('talks/stray.mdx', text);
  write('speakers/aux.yaml', 'name: { en: A }\n');
  const { said } = await check();
  const rules = (file: string) =>
    said
      .filter((line) => line.startsWith(`${file}:`))
      .map((line) => line.split(' ').at(-1))
      .toSorted();
  expect(rules('talks/A B')).toEqual(['file-name', 'same-address']);
  expect(rules('talks/a-b')).toEqual(['same-address']);
  expect(rules('talks/caf\u00E9')).toEqual(['file-name', 'same-address']);
  expect(rules('talks/p\u0430ypal')).toEqual(['file-name', 'same-address']);
  expect(rules('talks/paypal')).toEqual(['same-address']);
  expect(rules('talks/con')).toEqual(['file-name']);
  expect(rules(`talks/${'a'.repeat(81)}`)).toEqual(['file-name']);
  expect(rules('talks/2023-sample/run.js')).toEqual(['stray-file']);
  expect(rules('talks/2023-sample/page.html')).toEqual(['stray-file']);
  expect(rules('talks/2023-sample/fr.mdx')).toEqual(['file-name']);
  expect(rules('talks/2023-sample/Slide 1.PNG')).toEqual(['file-name']);
  expect(rules('speakers/Zhang Fan.yaml')).toEqual(['file-name', 'same-address']);
  expect(rules('speakers/zhang-fan.yaml')).toEqual(['same-address']);
  expect(rules('speakers/li-si.yml')).toEqual(['stray-file']);
  expect(rules('talk')).toEqual(['stray-file']);
  expect(rules('.DS_Store')).toEqual([]);
  expect(rules('package.json')).toEqual(['stray-file']);
  expect(rules('talks/-a')).toEqual(['file-name']);
  expect(rules('talks/x--y')).toEqual(['file-name']);
  expect(rules('talks/__proto__')).toEqual(['file-name']);
  expect(rules('talks/2023-sample/.htaccess')).toEqual(['stray-file']);
  expect(rules('talks/2023-sample/con.png')).toEqual(['file-name']);
  expect(rules('talks/2023-sample/index.MDX')).toEqual(['same-address', 'stray-file']);
  expect(rules('talks/2023-sample/index.mdx')).toEqual(['same-address']);
  expect(rules('talks/2023-sample/sub')).toEqual(['not-a-file']);
  expect(rules('talks/stray.mdx')).toEqual(['stray-file']);
  expect(rules('speakers/aux.yaml')).toEqual(['file-name']);
});

test('bytes that are no text, too many, or a byte order mark', async () => {
  const text = filesOf({}).get(TALK) ?? '';
  write(TALK, Buffer.concat([Buffer.from(text), Buffer.from([0x61, 0xff, 0xfe])]));
  expect((await check()).said).toEqual([`${TALK}:16:2 encoding`]);
  write(TALK, Buffer.from(`\uFEFF${text}`, 'utf16le'));
  expect((await check()).said).toEqual([`${TALK}:1:1 encoding`]);
  write(TALK, `\uFEFF${text}`);
  expect((await check()).said).toEqual([`${TALK}:1:1 byte-order-mark`]);
  write(TALK, text);
  truncateSync(path.join(content, TALK), 3 * 1024 * 1024);
  expect((await check()).said).toContain(`${TALK}:1:1 file-size`);
});

test('images are images', async () => {
  write(TALK, filesOf({ body: '![a curve](./a.png)\n\n![another](./b.jpg)' }).get(TALK) ?? '');
  const grey = { width: 32, height: 32, channels: 3, background: '#888' } as const;
  const png = await sharp({ create: grey }).png().toBuffer();
  write('talks/2023-sample/a.png', png);
  write('talks/2023-sample/b.jpg', '<svg onload="alert(1)"/>');
  expect((await check()).said).toEqual(['talks/2023-sample/b.jpg:1:1 not-an-image']);
  write('talks/2023-sample/b.jpg', png);
  expect((await check()).said).toContain('talks/2023-sample/b.jpg:1:1 not-an-image');
});

test('an image that cannot be drawn, or is larger than memory, does not reach the build', async () => {
  write(TALK, filesOf({ body: '![a curve](./a.png)' }).get(TALK) ?? '');
  const grey = { width: 32, height: 32, channels: 3, background: '#888' } as const;
  const png = await sharp({ create: grey }).png().toBuffer();
  write('talks/2023-sample/a.png', png.subarray(0, 60));
  expect((await check()).said).toEqual(['talks/2023-sample/a.png:1:1 not-an-image']);
  const claimed = Buffer.from(png);
  claimed.writeUInt32BE(100_000, 16);
  claimed.writeUInt32BE(100_000, 20);
  const header = claimed.subarray(12, 29);
  claimed.writeUInt32BE(crc32(header), 29);
  write('talks/2023-sample/a.png', claimed);
  expect((await check()).said).toEqual(['talks/2023-sample/a.png:1:1 image-pixels']);
});

test('an original that is missing, and translations that are of no other language', async () => {
  const translation =
    '---\ntitle: A\nedition: translation\nrights: CC0\nreview: { state: draft }\n---\n\nThanks.\n';
  write('talks/2023-sample/zh-Hans.mdx', translation);
  write('talks/2024-alone/en.mdx', translation);
  expect((await check()).said).toEqual([
    'talks/2023-sample/zh-Hans.mdx:1:1 translation-name',
    'talks/2024-alone/index.mdx:1:1 missing-original',
  ]);
});

test('ids that JSON would lose, or that leave no room for the next, are damage', async () => {
  const anchors = 'talks/2023-sample/anchors.json';
  for (const text of [
    '{"editions":{"original":[{"id":"p1","text":"a"}],"original":[]}}',
    '{"editions":{"original":[{"id":"p1","text":"a"}]},"editions":{}}',
    '{"editions":{"__proto__":[{"id":"p1","text":"a"}]}}',
    '{"editions":{"original":[{"id":"p1","retired":["p2"],"text":"a"},{"id":"p2","text":"b"}]}}',
    '{"editions":{"original":[{"id":"p100000","text":"a"}]}}',
    '{"editions":{"original":[{"id":"top","text":"a"}]}}',
    '{"editions":{"constructor":[]}}',
    '['.repeat(100_000),
    'null',
  ]) {
    write(anchors, text);
    expect((await check()).said, text.slice(0, 80)).toEqual([`${anchors}:1:1 anchors`]);
  }
});

test('files that commands write have a limit too', async () => {
  write('talks/2023-sample/anchors.json', ' '.repeat(11 * 1024 * 1024));
  expect((await check()).said).toEqual(['talks/2023-sample/anchors.json:1:1 file-size']);
});

test('a ledger is read as text', async () => {
  const line = (reason: string) => `2025-01-01\t/talks/x/\twithdrawn\t${reason}\tx\n`;
  write('ledger.tsv', line('a\u202Eb'));
  expect((await check()).said).toEqual(['ledger.tsv:1:33 direction-character']);
  write('ledger.tsv', Buffer.from(line('\u00E9'), 'latin1'));
  expect((await check()).said).toEqual(['ledger.tsv:1:32 encoding']);
  write('ledger.tsv', line('why').repeat(20_000));
  expect((await check()).said).toEqual([]);
});

test('nothing of a refused talk runs or is written', async () => {
  const mark = path.join(folder, 'ran');
  write(
    TALK,
    filesOf({ body: `{(await import('node:fs')).writeFileSync('${mark}', '')}` }).get(TALK) ?? '',
  );
  const { archive } = await check();
  expect(archive.talks).toEqual([]);
  expect(existsSync(mark)).toBe(false);
});
