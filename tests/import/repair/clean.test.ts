import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repairText } from '../../../src/import/repair/repair.ts';
import { simplified } from '../../../src/import/repair/script.ts';

const FILE = path.resolve(import.meta.dirname, '../../fixtures/repair/clean.txt');
const text = readFileSync(FILE, 'utf8');
const paragraphs = text.trim().split('\n\n');

describe('text without damage', () => {
  it('is there in kinds: plain, brackets, readings, formulas, code, four other languages', () => {
    expect(paragraphs.length).toBeGreaterThanOrEqual(35);
  });

  it.each(paragraphs)('stays: %s', (paragraph) => {
    expect(repairText(paragraph)).toMatchObject({ text: paragraph });
  });

  it('stays as one document', () => {
    expect(repairText(text).text).toBe(text);
  });

  it('stays when every paragraph comes ten times', () => {
    const long = paragraphs.map((one) => `${one}\n`.repeat(10)).join('\n');
    expect(repairText(long).text).toBe(long);
  });

  it('stays as one document in Simplified', () => {
    const simple = simplified(text);
    expect(repairText(simple).text).toBe(simple);
  });
});
