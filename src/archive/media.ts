import * as z from 'astro/zod';
import { lineSchema } from './line.ts';
import { showsOtherHost } from './web-address.ts';
import { webAddressSchema } from './link.ts';

/** A recording or slides of the talk. */
export const mediaSchema = z
  .strictObject({
    kind: z.enum(['video', 'audio', 'slides']).describe('种类 · video, audio or slides'),
    url: webAddressSchema.describe('网址 · web address'),
    title: lineSchema.optional().describe('说明 · what it is'),
  })
  .refine(({ title, url }) => title === undefined || !showsOtherHost(title, url), {
    error: 'link-disguise',
    path: ['title'],
  });
export type Media = z.infer<typeof mediaSchema>;
