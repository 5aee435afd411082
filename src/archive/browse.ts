import { yearOf } from './dates.ts';
import type { Language } from './languages.ts';
import { preferred } from './languages.ts';
import type { Edition, Talk } from './model.ts';

/** The edition of `talk` that a reader of `language` would take. */
export function editionFor(talk: Talk, language: Language): Edition {
  const best = preferred(
    talk.editions.map((edition) => edition.language),
    language,
  );
  const edition = talk.editions.find((candidate) => candidate.language === best);
  if (!edition) throw new RangeError(`talk ${talk.slug} has no edition`);
  return edition;
}

/** Talks by key, in the order in which the keys first come up. */
export function groupTalks(
  talks: readonly Talk[],
  keys: (talk: Talk) => readonly string[],
): Map<string, Talk[]> {
  const groups = new Map<string, Talk[]>();
  for (const talk of talks) {
    for (const key of keys(talk)) {
      const group = groups.get(key);
      if (group) group.push(talk);
      else groups.set(key, [talk]);
    }
  }
  return groups;
}

/** Number of talks in every year from the first to the last, oldest first, empty years included. */
export function countByYear(talks: readonly Talk[]): { year: string; count: number }[] {
  const counts = new Map<number, number>();
  for (const { date } of talks) {
    if (date === undefined) continue;
    const year = Number(yearOf(date));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts.keys()];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
    year: String(first + index),
    count: counts.get(first + index) ?? 0,
  }));
}
