import * as z from 'astro/zod';
import { byIdNumber } from '../archive/id-ranges.ts';
import { PASSAGE_ID_PATTERN } from '../archive/ids.ts';
import { LANGUAGES } from '../archive/languages.ts';
import { correspondingIds } from './align-translation.ts';
import { align } from './align.ts';
import type { Passage } from './blocks.ts';

/** Editions by their address: the original whatever its language, translations by theirs. */
export const EDITION_NAMES = ['original', ...LANGUAGES] as const;
export type EditionName = (typeof EDITION_NAMES)[number];

/** Far from the last id that there can be: the next ones have to fit. */
const passageId = z.string().regex(PASSAGE_ID_PATTERN).max('p99999'.length);

const anchorSchema = z.strictObject({
  id: passageId,
  /** Ids of passages that are gone, whose successor this passage is. */
  retired: z.array(passageId).optional(),
  /** The passage as it read when the id was last confirmed. */
  text: z.string(),
});
export type Anchor = z.infer<typeof anchorSchema>;

/** The ids of a talk: those of each edition's passages in order, every id of an edition once. */
export const anchorsSchema = z.strictObject({
  editions: z.partialRecord(
    z.enum(EDITION_NAMES),
    z.array(anchorSchema).refine((anchors) => {
      const ids = anchors.flatMap(idsOf);
      return new Set(ids).size === ids.length;
    }),
  ),
});
export type Anchors = z.infer<typeof anchorsSchema>;

export interface EditionPassages {
  name: EditionName;
  passages: readonly Pick<Passage, 'kind' | 'text'>[];
}

/** Every id that leads to this passage: its own and those of the passages that it succeeded. */
export function idsOf({ id, retired = [] }: Pick<Anchor, 'id' | 'retired'>): string[] {
  return [id, ...retired];
}

/**
 * The ids of a talk after an edit, from those before it. A passage keeps its id as long as it can
 * be recognised; a translation's passage has the id of the original's to which it corresponds; the
 * id of a passage that is gone is retired to its successor. No id is lost or given twice, and
 * editions that are not among `editions`, or have no passage left, stay as they are.
 *
 * @param editions the original first
 */
export function anchorPassages(editions: readonly EditionPassages[], anchors?: Anchors): Anchors {
  const known = anchors?.editions ?? {};
  const nextId = createIds(Object.values(known).flat());
  const written = { ...known };
  let original: (Anchor & Pick<Passage, 'kind'>)[] | undefined;
  for (const { name, passages } of editions) {
    if (passages.length === 0) continue;
    const carried = carryOver(known[name] ?? [], passages);
    const ids = original ? correspondingIds(original, carried) : carried.map(({ id }) => id);
    const own = new Set(ids);
    const given = carried.map(({ kind, text, retired }, index) => ({
      id: ids[index] ?? nextId(),
      // An id of the original that was retired here is in use again.
      retired: retired.filter((id) => !own.has(id)),
      kind,
      text,
    }));
    original ??= given;
    written[name] = given.map(({ id, retired, text }) =>
      retired.length > 0 ? { id, retired: retired.toSorted(byIdNumber), text } : { id, text },
    );
  }
  return { editions: written };
}

interface Carried extends Pick<Passage, 'kind' | 'text'> {
  id?: string;
  retired: string[];
}

function carryOver(known: readonly Anchor[], passages: EditionPassages['passages']): Carried[] {
  if (known.length === 0) return passages.map(({ kind, text }) => ({ kind, text, retired: [] }));
  const { matches, successors } = align(
    known.map(({ text }) => text),
    passages.map(({ text }) => text),
  );
  const carried = passages.map(({ kind, text }, index): Carried => {
    const anchor = known[matches[index] ?? -1];
    return anchor
      ? { id: anchor.id, kind, text, retired: [...(anchor.retired ?? [])] }
      : { kind, text, retired: [] };
  });
  for (const [gone, successor] of successors) {
    const [anchor, heir] = [known[gone], carried[successor]];
    if (anchor && heir) for (const id of idsOf(anchor)) heir.retired.push(id);
  }
  return carried;
}

/** Gives ids that no passage of the talk has or had. */
function createIds(anchors: readonly Anchor[]): () => string {
  const last = anchors.flatMap(idsOf).toSorted(byIdNumber).at(-1) ?? 'p0';
  let number = Number(last.slice(1));
  return () => `p${++number}`;
}
