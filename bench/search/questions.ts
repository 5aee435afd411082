import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchEdition } from '../../src/search/document.ts';
import type { FoldedPassage } from './full-scan.ts';
import { foldText } from './full-scan.ts';

/** A question that a reader would ask, with the talks that answer it. */
export interface Question {
  kind: string;
  query: string;
  relevant: Set<string>;
}

/**
 * The labelled questions. Every second one of a class is in the second half, which is looked at only
 * when the first is done with.
 */
export function readQuestions(
  editions: readonly SearchEdition[],
  passages: readonly FoldedPassage[],
  half: 1 | 2,
): Question[] {
  const lines = readFileSync(path.join(import.meta.dirname, 'questions.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string, string]);
  const seen = new Map<string, number>();
  return lines.flatMap(([kind, query, wanted]) => {
    const number = seen.get(kind) ?? 0;
    seen.set(kind, number + 1);
    if ((number % 2) + 1 !== half) return [];
    const relevant = relevantTalks(wanted, editions, passages);
    if (relevant.size === 0) {
      console.log(`left out, no talk answers it: ${query}: ${wanted}`);
      return [];
    }
    return [{ kind, query, relevant }];
  });
}

function relevantTalks(
  wanted: string,
  editions: readonly SearchEdition[],
  passages: readonly FoldedPassage[],
): Set<string> {
  const name = /^(title|speaker):(.*)$/.exec(wanted);
  if (name) {
    const text = foldText(name[2] ?? '').replaceAll('-', ' ');
    const holds = ({ title, speakers }: SearchEdition) =>
      name[1] === 'title'
        ? foldText(title).includes(text)
        : speakers.some((speaker) => foldText(Object.values(speaker.name).join('|')) === text);
    return new Set(editions.filter(holds).map(({ slug }) => slug));
  }
  const parts = wanted.split('+').map(foldText);
  const holds = (passage: FoldedPassage) => {
    const text = passage.parts.join('\n');
    return parts.every((part) => text.includes(part));
  };
  return new Set(passages.filter(holds).map(({ slug }) => slug));
}

export interface Quality {
  questions: number;
  /** Of the relevant talks, at most ten, how many are among the first ten. */
  recall: number;
  /** One divided by the rank of the first relevant talk. */
  reciprocalRank: number;
}

/** How well `ask` (talks for a query, best first) answers questions, by class and in all. */
export async function measureQuality(
  questions: readonly Question[],
  ask: (query: string) => Promise<string[]> | string[],
): Promise<Map<string, Quality>> {
  const scores = await Promise.all(
    questions.map(async ({ kind, query, relevant }) => {
      const answers = [...new Set(await ask(query))].slice(0, 10);
      const right = answers.filter((slug) => relevant.has(slug)).length;
      const rank = answers.findIndex((slug) => relevant.has(slug));
      return {
        kind,
        recall: right / Math.min(10, relevant.size),
        reciprocalRank: rank < 0 ? 0 : 1 / (rank + 1),
      };
    }),
  );
  const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const groups = new Map([...Map.groupBy(scores, ({ kind }) => kind), ['all', scores]]);
  return new Map(
    [...groups].map(([kind, own]) => [
      kind,
      {
        questions: own.length,
        recall: mean(own.map(({ recall }) => recall)),
        reciprocalRank: mean(own.map(({ reciprocalRank }) => reciprocalRank)),
      },
    ]),
  );
}
