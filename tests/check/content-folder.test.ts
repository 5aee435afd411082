import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { filesOf } from './sample-content.ts';
import { TALK, check, place, write } from './temporary-content.ts';

test('links, pipes and folders are not read', async () => {
  writeFileSync(path.join(place.folder, 'secret'), 'name: { en: Secret }\n');
  mkdirSync(path.join(place.folder, 'outside'));
  writeFileSync(path.join(place.folder, 'outside/index.mdx'), filesOf({}).get(TALK) ?? '');
  symlinkSync(path.join(place.folder, 'secret'), path.join(place.content, 'speakers/secret.yaml'));
  symlinkSync(path.join(place.folder, 'outside'), path.join(place.content, 'talks/2024-linked'));
  symlinkSync(
    path.join(place.folder, 'secret'),
    path.join(place.content, 'talks/2023-sample/a.png'),
  );
  symlinkSync('/dev/zero', path.join(place.content, 'talks/2023-sample/en.mdx'));
  execFileSync('mkfifo', [path.join(place.content, 'talks/2023-sample/zh-Hant.mdx')]);
  mkdirSync(path.join(place.content, 'events/folder.yaml'));
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
  cpSync(path.join(place.content, 'talks'), path.join(place.folder, 'talks'), { recursive: true });
  rmSync(path.join(place.content, 'talks'), { recursive: true });
  symlinkSync(path.join(place.folder, 'talks'), path.join(place.content, 'talks'));
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
  truncateSync(path.join(place.content, TALK), 3 * 1024 * 1024);
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

test('a drawing that begins like a photograph is none, nor is a side that nobody can publish', async () => {
  const names = ['a.webp', 'b.avif', 'c.png'];
  const body = names.map((name) => `![a curve that rises](./${name})`).join('\n\n');
  write(TALK, filesOf({ body }).get(TALK) ?? '');
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"/>';
  write('talks/2023-sample/a.webp', `<!--    WEBP-->${svg}`);
  write('talks/2023-sample/b.avif', `<!--ftypavif-->${svg}`);
  const line = { width: 16, height: 16_384, channels: 3, background: '#888' } as const;
  write('talks/2023-sample/c.png', await sharp({ create: line }).png().toBuffer());
  expect((await check()).said).toEqual([
    'talks/2023-sample/a.webp:1:1 not-an-image',
    'talks/2023-sample/b.avif:1:1 not-an-image',
    'talks/2023-sample/c.png:1:1 image-pixels',
  ]);
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
    '{"editions":{"original":[{"id":"p1","retired":["p2"],"retired":[],"text":"a"}]}}',
    '{"editions":{"original":[{"id":"p1","i\\u0064":"p2","text":"a"}]}}',
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

test('a record of the import is one, if it is there', async () => {
  const record = 'talks/2023-sample/import.json';
  write(record, '{"version":1,"editions":[]}');
  expect((await check()).said).toEqual([]);
  for (const text of ['', '<script>', 'null', '[1]', '{"__proto__":{}}', '['.repeat(100_000)]) {
    write(record, text);
    expect((await check()).said, text.slice(0, 80)).toEqual([`${record}:1:1 import-record`]);
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
  const mark = path.join(place.folder, 'ran');
  write(
    TALK,
    filesOf({ body: `{(await import('node:fs')).writeFileSync('${mark}', '')}` }).get(TALK) ?? '',
  );
  const { archive } = await check();
  expect(archive.talks).toEqual([]);
  expect(existsSync(mark)).toBe(false);
});
