import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HintField } from '../../src/import/draft.ts';
import { TALK, TALK_EN } from './evidence.ts';
import { read } from './import-text.ts';

interface Example {
  /** The paragraphs over a talk. */
  head: string;
  /** `none` where they say nothing of it. */
  facts: Partial<Record<HintField, string>>;
}

/** Examples in a file: lines behind `> ` are what stands over a talk, the others are what they say of it. */
function examplesIn(name: string): Example[] {
  const file = path.join(import.meta.dirname, 'heads', name);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n');
      const head = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
      const facts = lines.filter((line) => !line.startsWith('> ')).map((line) => line.split(': '));
      return {
        head: head.join('\n\n'),
        facts: Object.fromEntries(facts.map(([field = '', ...value]) => [field, value.join(': ')])),
      };
    });
}

async function factsOf({ head, facts }: Example, talk: string) {
  const edition = await read('a.md', `${head}\n\n${talk}`);
  return Object.fromEntries(
    Object.keys(facts).map((field) => [
      field,
      edition.facts[field as HintField]?.[0]?.value ?? 'none',
    ]),
  );
}

describe('what stands over a talk, as pages have it', () => {
  it.each(examplesIn('chinese.txt'))('says in Chinese: $head', async (example) => {
    expect(await factsOf(example, TALK)).toEqual(example.facts);
  });

  it.each(examplesIn('english.txt'))('says in English: $head', async (example) => {
    expect(await factsOf(example, TALK_EN)).toEqual(example.facts);
  });
});
