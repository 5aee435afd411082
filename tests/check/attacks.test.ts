import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkTalk } from '../../src/check/check-talk.ts';
import { readTextFile } from '../../src/check/text-file.ts';
import { sendCanary } from '../../src/check/canary.ts';
import type { Finding } from '../../src/archive/finding.ts';
import { inFileOrder } from '../../src/archive/finding.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';
import { leaksIn } from './html-tags.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

function checkFile(folder: string, name: string) {
  return checkBytes(readFileSync(path.join(FIXTURES, folder, `${name}.mdx`)));
}

function checkBytes(bytes: Uint8Array): {
  findings: Finding[];
  kept: Transcript[];
  took: number;
} {
  const kept: Transcript[] = [];
  // Of the processor: others may be at work on the machine.
  const started = process.threadCpuUsage();
  const { text, findings } = readTextFile(bytes, 'index.mdx');
  const texts = new Map(text === undefined ? [] : [['index.mdx', text]]);
  const checked = checkTalk({ slug: 'a', texts, images: new Map() }, (transcript) => {
    kept.push(transcript);
    return 'key';
  });
  const { user, system } = process.threadCpuUsage(started);
  const took = (user + system) / 1000;
  return { findings: [...findings, ...checked.findings].toSorted(inFileOrder), kept, took };
}

/** What is expected of each file of a folder, by its name. */
function expectations<Expected>(folder: string): [name: string, expected: Expected][] {
  const file = path.join(FIXTURES, folder, 'expected.json');
  return Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Expected>);
}

describe('attacks', () => {
  const attacks = expectations<string[]>('attacks');

  it.each(attacks)('%s is refused where it is', (name, expected) => {
    const { findings, took } = checkFile('attacks', name);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(expected);
    expect(errors).not.toEqual([]);
    expect(took).toBeLessThan(2000);
    for (const finding of errors) {
      expect(finding.found).not.toBe('');
      expect(finding.expected).not.toBe('');
      expect(finding.hint.zh).toMatch(/\p{Script=Han}.*[。）？]$/u);
      expect(finding.hint.en).toMatch(/\p{L}.*[.)?]$/u);
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

/** As large as a file may be, of what is refused letter by letter. */
test.each([
  ['direction characters', '\u202E', 'direction-character'],
  ['joiners between emoji', '\u{1F469}\u200D', 'invisible-character'],
  ['marks on one letter', '\u0300', 'stacked-marks'],
  ['marks on a line each', 'e\u0301\n', 'nfc'],
  ['marks on many letters', 'e\u0301 ', 'nfc'],
])('a whole file of %s is refused as quickly', (_, refused, rule) => {
  const size = 2 * 1024 * 1024 - 500;
  const body = refused.repeat(size / Buffer.byteLength(refused));
  const { findings, took } = checkBytes(Buffer.from(`---\ntitle: a\n---\n\n&amp;${body}\n`));
  expect(findings.map((finding) => finding.rule)).toContain(rule);
  expect(took).toBeLessThan(2000);
});

describe('tricky, and legal', () => {
  const good = expectations<string>('good');

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
