import * as z from 'astro/zod';
import { lineSchema } from './line.ts';
import { hasPlainHost, isPublicAddress, showsOtherHost } from './web-address.ts';

/** No `z.url`: it drops tabs and line breaks without a word. */
export const webAddressSchema = z
  .string()
  .refine(isPublicAddress, { error: 'url', abort: true })
  .refine(hasPlainHost, { error: 'link-host' })
  .meta({ format: 'uri' });

export const linkSchema = z
  .strictObject({
    title: lineSchema.describe('链接文字 · text of the link'),
    url: webAddressSchema.describe('网址，以 https:// 开头 · web address'),
  })
  .refine(({ title, url }) => !showsOtherHost(title, url), {
    error: 'link-disguise',
    path: ['title'],
  });
export type Link = z.infer<typeof linkSchema>;
