import * as z from 'astro/zod';
import { TO_SIMPLIFIED } from './han-variants.ts';
import { lineSchema } from './line.ts';
import { PASSAGE_ID_PATTERN } from './ids.ts';

export const REVIEW_STATES = ['draft', 'proofread', 'validated'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

const person = lineSchema;
const passage = z.string().regex(PASSAGE_ID_PATTERN, { error: 'passage-id' });

const proofread = {
  state: z.literal('proofread').describe('已校 · checked by one person'),
  proofreader: person.describe('校对者 · who proofread it'),
};
const validated = {
  state: z.literal('validated').describe('已核 · checked by two people'),
  proofreader: person.describe('校对者 · who proofread it'),
  validator: person.describe('核定者，须另有其人 · who validated it; a different person'),
};
const extent = {
  from: passage.describe('首段的编号 · id of the first passage'),
  to: passage.describe('末段的编号 · id of the last passage'),
};

/** Validation is by someone other than the proofreader. */
const TWO_PEOPLE = { error: 'two-people', path: ['validator'] };
const byTwo = (review: { proofreader: string; validator: string }) =>
  personKey(review.proofreader) !== personKey(review.validator);

/** A name without what the same person may write differently: script, case, width, spaces, an `@`. */
function personKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .replace(/\p{Script=Han}/gu, (char) => TO_SIMPLIFIED.get(char) ?? char);
}

/** Passages that have been checked further than the rest of their edition. */
const rangeSchema = z.discriminatedUnion('state', [
  z.strictObject({ ...extent, ...proofread }),
  z.strictObject({ ...extent, ...validated }).refine(byTwo, TWO_PEOPLE),
]);
export type ReviewRange = z.infer<typeof rangeSchema>;

const ranges = z
  .array(rangeSchema)
  .min(1)
  .optional()
  .describe('比全文校核得更进一步的段落 · passages that were checked further than the rest');

/** How far an edition has been checked: one person proofreads, a second one validates. */
export const reviewSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('draft').describe('未校 · nobody has checked it yet'),
    ranges,
  }),
  z.strictObject({ ...proofread, ranges }),
  z.strictObject(validated).refine(byTwo, TWO_PEOPLE),
]);
export type Review = z.infer<typeof reviewSchema>;

export function rangesOf(review: Review): readonly ReviewRange[] {
  return review.state === 'validated' ? [] : (review.ranges ?? []);
}

/**
 * How far each passage has been checked: as far as its edition, or further where a range says so.
 *
 * @param ids the passages of the edition in reading order
 */
export function passageStates(review: Review, ids: readonly string[]): Map<string, ReviewState> {
  const states = new Map<string, ReviewState>(ids.map((id) => [id, review.state]));
  for (const { from, to, state } of rangesOf(review)) {
    for (const id of ids.slice(ids.indexOf(from), ids.indexOf(to) + 1)) {
      const further = Math.max(rank(state), rank(states.get(id) ?? 'draft'));
      states.set(id, REVIEW_STATES[further] ?? state);
    }
  }
  return states;
}

function rank(state: ReviewState): number {
  return REVIEW_STATES.indexOf(state);
}
