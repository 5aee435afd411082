import { randomFrom } from './random.ts';
import type { SearchEdition } from '../../src/search/document.ts';

/**
 * Talks of about the size and words of the given ones, as many as are asked for: the passages of each are
 * drawn from the transcripts of its language, the same ones for the same number.
 */
export function recombine(editions: readonly SearchEdition[], count: number): SearchEdition[] {
  const random = randomFrom(2000);
  const passages = Map.groupBy(
    editions.flatMap((edition) => edition.passages.map((passage) => ({ edition, passage }))),
    ({ edition }) => edition.language,
  );
  return Array.from({ length: count }, (_, number) => {
    const model = editions[number % editions.length];
    const pool = model && passages.get(model.language);
    if (!model || !pool) throw new RangeError('no editions to recombine');
    const slug = `${model.slug}-${number}`;
    return {
      ...model,
      slug,
      original: true,
      path: `/talks/${slug}/`,
      kind: 'verbatim',
      passages: model.passages.map((passage, index) => {
        const drawn = pool[Math.floor(random() * pool.length)]?.passage ?? passage;
        return { ...drawn, id: `p${index + 1}` };
      }),
    };
  });
}
