import { describe, expect, it } from 'vitest';
import { LONGEST_LINE } from '../../src/archive/line.ts';
import type { Facts } from '../../src/import/metadata/facts.ts';
import { notStated } from '../../src/import/not-stated.ts';
import { importRecordSchema, writeRecord } from '../../src/import/write/record-file.ts';
import { TALK, TALK_EN } from './evidence.ts';
import { assemble, read } from './import-text.ts';

describe('a title longer than one may be', () => {
  const title = `Transcript of a doorstop interview: Lowmere: 8 September 2014: ${'boats and their piers; '.repeat(14)}ferries`;

  it('is cut at a word, where it can be seen', async () => {
    const { files } = assemble(await read('a.md', `---\ntitle: "${title}"\n---\n\n${TALK_EN}`));
    const lines = (files.get('index.mdx') ?? '').split('\n');
    const titles = lines.filter((line) => /^\s*title:/u.test(line));
    expect(titles).toHaveLength(2);
    for (const line of titles) {
      const written = line.replace(/^\s*title: /u, '').replaceAll(/^['"]|['"]$/gu, '');
      expect(written.length).toBeLessThanOrEqual(LONGEST_LINE);
      expect(title.startsWith(written.replace(/…$/u, ''))).toBe(true);
      expect(written).toMatch(/[\p{L};]…$/u);
    }
  });

  it('stands whole among what a person must look at', async () => {
    const edition = await read('a.md', `---\ntitle: "${title}"\n---\n\n${TALK_EN}`);
    const [cut] = edition.suggestions.filter(({ rule }) => rule === 'title-cut');
    expect(cut).toMatchObject({ tier: 'unknown', line: 2, found: title });
  });

  it('is none where it has as many characters as it may', async () => {
    const edition = await read(
      'a.md',
      `---\ntitle: "${'a boat '.repeat(42).trim()}"\n---\n\n${TALK_EN}`,
    );
    expect(edition.suggestions.map(({ rule }) => rule)).not.toContain('title-cut');
  });
});

describe('a Chinese title longer than one may be', () => {
  const title = `何文舟 ${'渡口的船要过河去'.repeat(50)}𠮷`;

  it('keeps what stands behind a blank near its beginning', async () => {
    const written = await titlesOf(title);
    expect(written).toHaveLength(2);
    for (const each of written) {
      expect(each).toHaveLength(LONGEST_LINE);
      expect(title.startsWith(each.replace(/…$/u, ''))).toBe(true);
    }
  });

  it('is not cut amid a character', async () => {
    for (const each of await titlesOf(`何文舟 渡口${'𠮷'.repeat(200)}`))
      expect(each).toMatch(/[^\p{Cs}]…$/u);
  });
});

describe('a headline longer than one may be, over a title that is not', () => {
  it('is asked about as well', () => {
    const long = `A Boat for All: ${'speech on piers and '.repeat(20)}ferries`;
    const facts: Facts = {
      title: [{ field: 'title', value: 'A Boat for All', line: 3, text: '' }],
      headline: [{ field: 'headline', value: long, line: 1, text: long }],
    };
    expect(
      notStated({ facts, items: [], text: '' }, { above: [], within: [], below: [] }, 'a.md')
        .filter(({ rule }) => rule === 'title-cut')
        .map(({ found }) => found),
    ).toEqual([long]);
  });
});

async function titlesOf(title: string): Promise<string[]> {
  const { files } = assemble(await read('a.md', `---\ntitle: "${title}"\n---\n\n${TALK}`));
  return [...(files.get('index.mdx') ?? '').matchAll(/^\s*title: ['"]?(.*?)['"]?$/gmu)].map(
    ([, written = '']) => written,
  );
}

describe('a record of characters that no file may have', () => {
  it.each([
    ['a Greek question mark', 'Mr Brand\u037e'],
    ['a letter and its accent apart', 'cafe\u0301'],
    ['a zero-width space', 'a\u200bb'],
  ])('names %s and gives it back', (_, text) => {
    const record = {
      version: 1 as const,
      editions: [
        {
          file: 'index.mdx',
          capture: {
            name: 'a.md',
            sha256: '0'.repeat(64),
            bytes: 1,
            encoding: 'utf-8',
            format: 'text',
          },
          evidence: [],
          repairs: [],
          suggestions: [],
          leftOut: [{ line: 1, rule: 'before-the-talk', text }],
          passages: [],
        },
      ],
    };
    const written = writeRecord(record);
    expect(written.normalize('NFC')).toBe(written);
    expect(written).not.toMatch(/\u037e|\u0301|\u200b/u);
    expect(importRecordSchema.parse(JSON.parse(written))).toEqual(record);
  });
});
