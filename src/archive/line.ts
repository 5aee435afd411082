import * as z from 'astro/zod';

/** A name, a title: some words on one line. */
export const lineSchema = z.string().trim().min(1).max(300).regex(/^.*$/, { error: 'one-line' });
