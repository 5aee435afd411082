import { z } from 'astro/zod';
import { PASSAGE_ID_PATTERN } from '../archive/ids.ts';
import type { Language } from '../archive/languages.ts';
import { LANGUAGES } from '../archive/languages.ts';

const anchorSchema = z.strictObject({
  id: z.string().regex(PASSAGE_ID_PATTERN),
  /** The passage as it read when the id was last confirmed. */
  text: z.string(),
});

/** `anchors.json`: the passages of each edition in order, with the ids that were given to them. */
export const anchorsSchema = z.strictObject({
  /** Number of the next id to give. */
  next: z.int().min(1),
  editions: z.partialRecord(z.enum(LANGUAGES), z.array(anchorSchema)),
});
export type Anchors = z.infer<typeof anchorsSchema>;

/** Texts of the passages of one edition, in order. */
export interface EditionPassages {
  language: Language;
  texts: readonly string[];
}

/** Ids of the passages of one edition, in order. */
export interface PassageIds {
  ids: string[];
}

/**
 * Ids for the passages of a talk's editions, the original first. Passages that are known keep
 * theirs; a translation has its original's ids where their passages correspond.
 */
export function anchorPassages(
  editions: readonly EditionPassages[],
  anchors: Anchors | undefined,
): { ids: Map<Language, PassageIds>; anchors: Anchors } {
  let next = anchors?.next ?? 1;
  const ids = new Map<Language, PassageIds>();
  const written: Anchors['editions'] = {};
  let original: readonly string[] | undefined;
  for (const { language, texts } of editions) {
    const known = new Map(anchors?.editions[language]?.map(({ id, text }) => [text, id]));
    const given = texts.map((text, index) => {
      const corresponding = original?.length === texts.length ? original[index] : undefined;
      const id = known.get(text) ?? corresponding ?? `p${String(next++)}`;
      known.delete(text);
      return id;
    });
    original ??= given;
    ids.set(language, { ids: given });
    written[language] = texts.map((text, index) => ({ id: given[index] ?? '', text }));
  }
  return { ids, anchors: { next, editions: written } };
}
