import * as z from 'astro/zod';
import { lineSchema } from './line.ts';
import { isEarlier, partialDateSchema } from './dates.ts';
import { linkSchema } from './link.ts';
import { localizedSchema } from './languages.ts';

const roleSchema = z
  .strictObject({
    title: localizedSchema.describe('职务 · title of the role'),
    organization: localizedSchema.optional().describe('机构 · organisation'),
    from: partialDateSchema.optional().describe('起：年、年月或年月日 · since: year, month or day'),
    to: partialDateSchema.optional().describe('止：年、年月或年月日 · until: year, month or day'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || !isEarlier(to, from), {
    error: 'ends-before-it-starts',
    path: ['to'],
  });

/** A person who speaks, `content/speakers/<id>.yaml`. The id identifies the person; a name never does. */
export const speakerSchema = z.strictObject({
  name: localizedSchema.describe('各语言的姓名 · name by language and script'),
  aliases: z
    .array(lineSchema)
    .default([])
    .describe('来源中的其他写法 · other spellings that sources use'),
  roles: z.array(roleSchema).default([]).describe('职务 · roles with dates'),
  links: z.array(linkSchema).default([]).describe('链接 · links'),
});
export type SpeakerRecord = z.infer<typeof speakerSchema>;
