import { z } from 'astro/zod';

export const webAddressSchema = z.url({ protocol: /^https?$/, error: 'url' });

export const linkSchema = z.strictObject({
  title: z.string().trim().min(1).describe('链接文字 · text of the link'),
  url: webAddressSchema.describe('网址，以 https:// 开头 · web address'),
});
export type Link = z.infer<typeof linkSchema>;
