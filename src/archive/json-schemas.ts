import * as z from 'astro/zod';
import { eventSchema } from './event.ts';
import { speakerSchema } from './speaker.ts';
import { talkSchema, translationSchema } from './talk.ts';
import { topicsSchema } from './topic.ts';

/** JSON schemas of what people write, by the name of their published file; editors complete by them. */
export function jsonSchemas(): Record<string, object> {
  const schemas = {
    talk: talkSchema,
    translation: translationSchema,
    speaker: speakerSchema,
    event: eventSchema,
    topics: topicsSchema,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      z.toJSONSchema(schema, { io: 'input' }),
    ]),
  );
}
