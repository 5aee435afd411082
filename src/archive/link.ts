import * as z from 'astro/zod';
import { lineSchema } from './line.ts';
import { hasPlainHost, isPublicAddress, showsOtherHost } from './web-address.ts';

export const webAddressSchema = z
  .url({ protocol: /^https?$/, error: 'url', abort: true })
  .refine(isPublicAddress, { error: 'url', abort: true })
  .refine(hasPlainHost, { error: 'link-host' });

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
