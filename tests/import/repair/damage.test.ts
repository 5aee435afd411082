import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diffArrays } from 'diff';
import { describe, expect, it } from 'vitest';
import { repairText } from '../../../src/import/repair/repair.ts';
import { asciiMarks, damage, LONG_TABLE, SHORT_TABLE, traditional, type Damage } from './damage.ts';

const FILE = path.resolve(import.meta.dirname, '../../fixtures/repair/talk.txt');
const TALK = readFileSync(FILE, 'utf8');
const READING = /\([a-zà-ǜ]+\)|[à-ǜ][a-z]*\)/gu;

const WAYS: Record<string, Damage> = {
  'the first page studied': {
    table: SHORT_TABLE,
    cuts: ['！', '？', '。'],
    asciiFirst: true,
    reader: 'swallow',
  },
  'a longer table, cut at more marks': {
    table: LONG_TABLE,
    cuts: ['！', '？', '；', '，'],
    asciiFirst: false,
    reader: 'swallow',
  },
  'a reader that shows U+FFFD': {
    table: LONG_TABLE,
    cuts: ['！', '？'],
    asciiFirst: true,
    reader: 'replace',
  },
  'no cuts': { table: LONG_TABLE, cuts: [], asciiFirst: true, reader: 'swallow' },
};

interface Score {
  readings: number;
  readingsLeft: number;
  lost: number;
  restored: number;
  left: number;
  unlisted: string[];
  wrong: string[];
}

/** What a repair did to a damaged talk, character by character, against the talk itself. */
function measure(how: Damage, page = damage(traditional(TALK), how)): Score {
  const repaired = repairText(page);
  const listed = new Uint8Array(repaired.text.length + 1);
  for (const one of repaired.suggestions) listed.fill(1, Math.max(0, one.start - 2), one.end + 2);
  const score: Score = {
    readings: page.match(READING)?.length ?? 0,
    readingsLeft: repaired.text.match(READING)?.length ?? 0,
    lost: sum(changes(asciiMarks(traditional(TALK)), page.replace(READING, ''))),
    restored: 0,
    left: 0,
    unlisted: [],
    wrong: [],
  };
  for (const change of changes(asciiMarks(TALK), asciiMarks(repaired.text))) {
    score.left += change.was.length;
    const isListed = listed.subarray(change.at, change.at + change.is.length + 1).includes(1);
    const words = `${change.was} → ${change.is} at ${repaired.text.slice(change.at - 9, change.at + 9)}`;
    if (!isListed) score.unlisted.push(words);
    else if (change.is !== '' && !/[?\uFFFD]/u.test(change.is)) score.wrong.push(words);
  }
  score.restored = score.lost - score.left;
  return score;
}

function sum(found: { was: string }[]): number {
  return found.reduce((all, one) => all + one.was.length, 0);
}

/** Where `is` differs from `was`, by offset in `is`. */
function changes(was: string, is: string): { at: number; was: string; is: string }[] {
  const found: { at: number; was: string; is: string }[] = [];
  let at = 0;
  let open: { at: number; was: string; is: string } | undefined;
  for (const part of diffArrays(Array.from(was), Array.from(is))) {
    const value = part.value.join('');
    if (!part.added && !part.removed) {
      open = undefined;
      at += value.length;
      continue;
    }
    if (!open) found.push((open = { at, was: '', is: '' }));
    if (part.added) {
      open.is += value;
      at += value.length;
    } else open.was += value;
  }
  return found;
}

describe.each(Object.entries(WAYS))('a talk damaged like %s', (name, how) => {
  const score = measure(how);

  it('is damaged', () => {
    expect(score.readings).toBeGreaterThan(80);
    expect(score.lost).toBeGreaterThan(40);
  });

  it('has less than one reading in 200 left', () => {
    expect(score.readingsLeft / score.readings).toBeLessThan(0.005);
  });

  it('has no wrong character that is not listed, and no place left unlisted', () => {
    expect(score.unlisted).toEqual([]);
  });

  it('has no wrong character', () => {
    expect(score.wrong).toEqual([]);
    console.info(
      `${name}: ${score.readings} readings, ${score.lost} characters lost, ${score.restored} restored`,
    );
  });
});

describe('a talk whose private-use characters were removed before', () => {
  it.each(Object.entries(WAYS))('gets no wrong character: %s', (_name, how) => {
    const page = damage(traditional(TALK), how).replace(/[\ue000-\uf8ff]/gu, '');
    expect(measure(how, page).wrong).toEqual([]);
  });
});
