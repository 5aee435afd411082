import * as z from 'astro/zod';
import { lineSchema } from './line.ts';
import { daySchema } from './dates.ts';
import { linkSchema } from './link.ts';
import { localizedSchema } from './languages.ts';

/** An occasion at which talks were given, `content/events/<id>.yaml`. */
export const eventSchema = z
  .strictObject({
    name: localizedSchema.describe('各语言的名称 · name by language and script'),
    aliases: z
      .array(lineSchema)
      .default([])
      .describe('来源中的其他写法 · other spellings that sources use'),
    start: daySchema.describe('首日 · first day'),
    end: daySchema.optional().describe('末日 · last day, when it is known'),
    place: localizedSchema.optional().describe('地点 · place'),
    organizer: localizedSchema.optional().describe('主办者 · organiser'),
    links: z.array(linkSchema).default([]).describe('链接 · links'),
  })
  .refine((event) => event.end === undefined || event.end >= event.start, {
    error: 'ends-before-it-starts',
    path: ['end'],
  });
export type EventRecord = z.infer<typeof eventSchema>;
