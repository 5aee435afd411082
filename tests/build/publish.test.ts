import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { publish, recover } from '../../src/build/publish.ts';

let folder: string;
const site = () => path.join(folder, 'dist');
const staged = () => path.join(folder, 'dist.next');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'publish-'));
});

function write(place: string, words: string): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'index.html'), words);
}

function published(): string | undefined {
  const file = path.join(site(), 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

test('a finished build takes the place of the published one and leaves nothing beside it', () => {
  write(site(), 'old');
  write(staged(), 'new');
  publish(staged(), site());
  expect(published()).toBe('new');
  expect(existsSync(`${site()}.previous`)).toBe(false);
  expect(existsSync(staged())).toBe(false);
});

test('the first build needs no predecessor', () => {
  write(staged(), 'new');
  publish(staged(), site());
  expect(published()).toBe('new');
});

test('killed between the two renames, the old site comes back at the next start', () => {
  write(site(), 'old');
  write(staged(), 'new');
  renameSync(site(), `${site()}.previous`);
  recover(site());
  expect(published()).toBe('old');
});

test('killed after the swap, the new site stays', () => {
  write(`${site()}.previous`, 'old');
  write(site(), 'new');
  recover(site());
  expect(published()).toBe('new');
  expect(existsSync(`${site()}.previous`)).toBe(false);
});
