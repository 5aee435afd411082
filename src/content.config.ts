import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Event, Speaker, Talk, Topic } from './archive/model.ts';
import { archiveLoader } from './content-loader.ts';

/** The collections of `content/`; src/archive/ holds the schemas that its files are read by. */
export const collections = {
  talks: defineCollection({
    loader: archiveLoader(({ talks }) => talks.map((talk) => [talk.slug, talk])),
    schema: z.custom<Talk>(),
  }),
  speakers: defineCollection({
    loader: archiveLoader(({ speakers }) => speakers),
    schema: z.custom<Speaker>(),
  }),
  events: defineCollection({
    loader: archiveLoader(({ events }) => events),
    schema: z.custom<Event>(),
  }),
  topics: defineCollection({
    loader: archiveLoader(({ topics }) => topics),
    schema: z.custom<Topic>(),
  }),
};
