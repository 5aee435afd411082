import { editDistance } from './edit-distance.ts';
import { evaluate } from './evaluate.ts';
import { regionUnits } from './layout.ts';
import type { SearchIndex } from './open-index.ts';
import type { Phrase } from './phrase.ts';
import { createPhrase } from './phrase.ts';
import type { Unit } from './units.ts';

export type Correction = 'homophone' | 'typo';

/** A phrase that the archive holds instead of one that it does not. */
export interface Corrected {
  phrase: Phrase;
  kind: Correction;
}

/** Texts that are read to find out what stands before the rest of a phrase. */
const TEXTS_READ = 16;
/** Shorter words have too many neighbours. */
const TYPO_LETTERS = 4;

/** What may have been meant by a phrase that stands nowhere: the likeliest that stands somewhere. */
export async function correct(index: SearchIndex, phrase: Phrase): Promise<Corrected | undefined> {
  const spoken = await bestOf(index, await homophones(index, phrase));
  if (spoken) return { phrase: spoken, kind: 'homophone' };
  const written = await bestOf(index, await spellings(index, phrase));
  return written && { phrase: written, kind: 'typo' };
}

/** The candidate that stands at most places. */
async function bestOf(index: SearchIndex, candidates: Phrase[]): Promise<Phrase | undefined> {
  const counted = await Promise.all(
    candidates.map(async (phrase) => ({ phrase, count: await countOf(index, phrase) })),
  );
  const [best] = counted.toSorted((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.phrase : undefined;
}

export async function countOf(index: SearchIndex, phrase: Phrase): Promise<number> {
  const counts = await Promise.all(
    index.bundles.map(async (bundle) => (await evaluate(bundle, phrase, index.fold)).length),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Phrases with one Han character replaced by another of the same sound that stands there somewhere. */
async function homophones(index: SearchIndex, phrase: Phrase): Promise<Phrase[]> {
  const { units } = phrase;
  if (units.length < 2 || units.some(({ kind }) => kind !== 'han')) return [];
  const possible = await Promise.all(units.map((_, place) => standsAround(index, units, place)));
  if (!possible.includes(true)) return [];
  const sounds = await index.sounds();
  const found: Phrase[] = [];
  for (const [place, unit] of units.entries()) {
    const alike = sounds.get(unit.text);
    if (!alike || !possible[place]) continue;
    const standing =
      place === 0 ? await before(index, units.slice(1)) : await after(index, units[place - 1]);
    for (const text of standing) {
      if (text !== unit.text && alike.has(text)) found.push(replaced(units, place, text));
    }
  }
  return found;
}

/** Whether what is before and after a place stands somewhere; else no character there makes the whole stand. */
async function standsAround(
  index: SearchIndex,
  units: readonly Unit[],
  place: number,
): Promise<boolean> {
  const sides = [units.slice(0, place), units.slice(place + 1)].filter(({ length }) => length > 1);
  const counts = await Promise.all(sides.map((side) => countOf(index, createPhrase(side, true))));
  return !counts.includes(0);
}

/** Characters that stand after a character anywhere in the archive. */
async function after(index: SearchIndex, unit: Unit | undefined): Promise<Set<string>> {
  const words = await Promise.all(
    index.bundles.map((bundle) => bundle.wordsFrom(unit?.text ?? '')),
  );
  return new Set(words.flat().map((word) => Array.from(word)[1] ?? ''));
}

/** Characters that stand before a phrase, from the first texts that hold it. */
async function before(index: SearchIndex, rest: readonly Unit[]): Promise<Set<string>> {
  if (rest.length < 2) return new Set();
  const phrase = createPhrase(rest, true);
  const characters = await Promise.all(
    index.bundles.map(async (bundle) => {
      const positions = await evaluate(bundle, phrase, index.fold);
      return Promise.all(
        [...positions.subarray(0, TEXTS_READ)].map(async (position) => {
          const region = bundle.regionAt(position);
          const units = regionUnits(await bundle.text(region), index.fold);
          const own = position - bundle.start(region);
          return units.find((unit) => unit.position === own - 1)?.text ?? '';
        }),
      );
    }),
  );
  return new Set(characters.flat());
}

/** Phrases with one unknown word replaced by one that is spelt almost like it. */
async function spellings(index: SearchIndex, phrase: Phrase): Promise<Phrase[]> {
  const found: Phrase[] = [];
  for (const [place, unit] of phrase.units.entries()) {
    if (unit.kind !== 'letter' || unit.text.length < TYPO_LETTERS) continue;
    const words = await Promise.all(index.bundles.map((bundle) => bundle.lexicon(unit.text)));
    const most = unit.text.length >= 8 ? 2 : 1;
    const near = words
      .flat()
      .map((word) => ({ word, distance: editDistance(unit.text, word, most) }))
      .filter(({ distance }) => distance > 0 && distance <= most);
    const least = Math.min(...near.map(({ distance }) => distance));
    const nearest = new Set(
      near.filter(({ distance }) => distance === least).map(({ word }) => word),
    );
    found.push(...[...nearest].map((word) => replaced(phrase.units, place, word)));
  }
  return found;
}

function replaced(units: readonly Unit[], place: number, text: string): Phrase {
  return createPhrase(
    units.map((unit, index) => (index === place ? { ...unit, text } : unit)),
    true,
  );
}
