import * as z from 'astro/zod';
import { lineSchema } from './line.ts';
import { daySchema } from './dates.ts';
import { webAddressSchema } from './link.ts';

/** Where the edition's text comes from, exact enough to find it again. */
export const sourceSchema = z.strictObject({
  publisher: lineSchema.optional().describe('发布者 · who published the source'),
  title: lineSchema.describe('来源的标题 · the headline of the source'),
  url: webAddressSchema.optional().describe('来源网址 · address of the source'),
  date: daySchema.optional().describe('来源发布日 · day the source was published'),
  seen: daySchema.optional().describe('取得来源之日 · day the source was read'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'sha256' })
    .optional()
    .describe('所存原件的 SHA-256 · digest of the captured file'),
});
export type Source = z.infer<typeof sourceSchema>;
