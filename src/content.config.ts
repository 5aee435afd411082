import { defineCollection } from 'astro:content';
import * as z from 'astro/zod';
import type { Finding } from './archive/finding.ts';
import type { Event, Speaker, Talk, Topic } from './archive/model.ts';
import { archiveLoader } from './content-loader.ts';

/** The collections of `content/`; src/archive/ holds the schemas that its files are read by. */
export const collections = {
  talks: defineCollection({
    loader: archiveLoader(({ archive }) => archive.talks.map((talk) => [talk.slug, talk])),
    schema: z.custom<Talk>(),
  }),
  speakers: defineCollection({
    loader: archiveLoader(({ archive }) => archive.speakers),
    schema: z.custom<Speaker>(),
  }),
  events: defineCollection({
    loader: archiveLoader(({ archive }) => archive.events),
    schema: z.custom<Event>(),
  }),
  topics: defineCollection({
    loader: archiveLoader(({ archive }) => archive.topics),
    schema: z.custom<Topic>(),
  }),
  /** What the check says of the content: warnings, as an archive with errors is not built. */
  findings: defineCollection({
    loader: archiveLoader(({ findings }) =>
      findings.map((finding, index) => [String(index), finding]),
    ),
    schema: z.custom<Finding>(),
  }),
};
