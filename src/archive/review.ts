import { z } from 'astro/zod';

export const REVIEW_STATES = ['draft', 'proofread', 'validated'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

const person = z.string().trim().min(1);

/** How far an edition has been checked: one person proofreads, a second one validates. */
export const reviewSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('draft').describe('未校 · nobody has checked it yet'),
  }),
  z.strictObject({
    state: z.literal('proofread').describe('已校 · checked by one person'),
    proofreader: person.describe('校对者 · who proofread it'),
  }),
  z
    .strictObject({
      state: z.literal('validated').describe('已核 · checked by two people'),
      proofreader: person.describe('校对者 · who proofread it'),
      validator: person.describe('核定者，须另有其人 · who validated it; a different person'),
    })
    .refine((review) => review.proofreader !== review.validator, {
      error: 'two-people',
      path: ['validator'],
    }),
]);
export type Review = z.infer<typeof reviewSchema>;
