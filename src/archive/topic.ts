import * as z from 'astro/zod';
import { lineSchema } from './line.ts';
import { idSchema } from './ids.ts';
import { localizedSchema } from './languages.ts';

export const topicSchema = z.strictObject({
  name: localizedSchema.describe('各语言的名称 · name by language and script'),
  aliases: z
    .array(lineSchema)
    .default([])
    .describe('其他说法，可供检索 · other words for it, found by search'),
});
export type TopicRecord = z.infer<typeof topicSchema>;

/** `content/topics.yaml`: every topic by its id. */
export const topicsSchema = z.record(idSchema, topicSchema);
