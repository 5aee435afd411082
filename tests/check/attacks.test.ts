import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkTalk } from '../../src/check/check-talk.ts';
import { readTextFile } from '../../src/check/text-file.ts';
import { sendCanary } from '../../src/check/canary.ts';
import type { Finding } from '../../src/archive/finding.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { leaksIn } from './html-tags.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

function checkFile(
  folder: string,
  name: string,
): { findings: Finding[]; kept: Transcript[]; took: number } {
  const bytes = readFileSync(path.join(FIXTURES, folder, `${name}.mdx`));
  const kept: Transcript[] = [];
  const started = performance.now();
  const { text, findings } = readTextFile(bytes, 'index.mdx');
  const texts = new Map(text === undefined ? [] : [['index.mdx', text]]);
  const checked = checkTalk({ slug: 'a', texts, images: new Map() }, (transcript) => {
    kept.push(transcript);
    return 'key';
  });
  return { findings: [...findings, ...checked.findings], kept, took: performance.now() - started };
}

const expectations = (folder: string) =>
  Object.entries(
    JSON.parse(readFileSync(path.join(FIXTURES, folder, 'expected.json'), 'utf8')) as Record<
      string,
      string
    >,
  );

describe('attacks', () => {
  const attacks = expectations('attacks');

  it.each(attacks)('%s is refused by %s', (name, rule) => {
    const { findings, took } = checkFile('attacks', name);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => finding.rule)).toContain(rule);
    expect(took).toBeLessThan(2000);
    const lines = readFileSync(path.join(FIXTURES, 'attacks', `${name}.mdx`), 'utf8').split('\n');
    for (const { line, column, found, expected, hint } of errors) {
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeGreaterThan(0);
      expect([found, expected, hint.zh, hint.en].every((text) => typeof text === 'string')).toBe(
        true,
      );
      expect(hint.zh).toMatch(/\p{Script=Han}/u);
      expect(hint.en).not.toBe('');
    }
  });

  test('every file is expected, and there are at least 80', () => {
    const files = readdirSync(path.join(FIXTURES, 'attacks')).filter((name) =>
      name.endsWith('.mdx'),
    );
    expect(attacks.map(([name]) => `${name}.mdx`).toSorted()).toEqual(files.toSorted());
    expect(files.length).toBeGreaterThanOrEqual(80);
  });
});

describe('tricky, and legal', () => {
  const good = expectations('good');

  it.each(good)('%s is accepted and says %s', (name, html) => {
    const { findings, kept } = checkFile('good', name);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const compiled = kept.flatMap(({ blocks }) => blocks.map((b) => ('html' in b ? b.html : '')));
    expect(compiled.join('\n')).toContain(html);
    expect(leaksIn(compiled.join(''))).toEqual([]);
  });

  test('there are at least 40', () => {
    expect(good.length).toBeGreaterThanOrEqual(40);
  });
});

test('the canary finds the guard awake', () => {
  expect(sendCanary).not.toThrow();
});
