import * as z from 'astro/zod';

/** Characters of a line at most. */
export const LONGEST_LINE = 300;

/** A name, a title: some words on one line. */
export const lineSchema = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_LINE)
  .regex(/^.*$/, { error: 'one-line' })
  // A mark without a letter to stand on is nothing to read.
  .refine((text) => /^$|[^\s\p{M}]/u.test(text), { error: 'no-letter' });
