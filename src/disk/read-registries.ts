import path from 'node:path';
import type { z } from 'astro/zod';
import { eventSchema } from '../archive/event.ts';
import type { Finding } from '../archive/finding.ts';
import { hasErrors } from '../archive/finding.ts';
import type { Archive } from '../archive/model.ts';
import { speakerSchema } from '../archive/speaker.ts';
import { topicsSchema } from '../archive/topic.ts';
import { checkRecord } from '../check/check-record.ts';
import { readTextFile } from '../check/text-file.ts';
import { LIMITS } from '../transcript/limits.ts';
import type { CheckCache } from './check-cache.ts';
import type { ContentListing } from './list-content.ts';
import { readPlainFile } from './read-plain-file.ts';

type Registries = Pick<Archive, 'speakers' | 'events' | 'topics'>;

/** Speakers, events and topics of the files that `listing` has, each if it is sound. */
export async function readRegistries(
  content: string,
  listing: ContentListing,
  cache: CheckCache,
): Promise<{ registries: Registries; findings: Finding[] }> {
  const findings: Finding[] = [];
  const read = async <Schema extends z.ZodType>(file: string, schema: Schema) => {
    const bytes = readPlainFile(path.join(content, file), LIMITS.file);
    const { data, findings: found } = await cache.get(cache.key(file, bytes), () => {
      const { text, findings: unreadable } = readTextFile(bytes, file);
      if (text === undefined) return { data: undefined, findings: unreadable };
      const record = checkRecord(file, text, schema);
      return { ...record, findings: [...unreadable, ...record.findings] };
    });
    findings.push(...found);
    return hasErrors(found) ? undefined : data;
  };
  const readFolder = async <Schema extends z.ZodType<object>>(
    folder: string,
    names: readonly string[],
    schema: Schema,
  ) => {
    const records = new Map<string, z.infer<Schema> & { id: string }>();
    for (const name of names) {
      const id = name.replace(/\.yaml$/, '');
      const data = await read(`${folder}/${name}`, schema);
      if (data) records.set(id, { id, ...data });
    }
    return records;
  };
  const topics = listing.topics ? await read('topics.yaml', topicsSchema) : undefined;
  return {
    registries: {
      speakers: await readFolder('speakers', listing.speakers, speakerSchema),
      events: await readFolder('events', listing.events, eventSchema),
      topics: new Map(Object.entries(topics ?? {}).map(([id, topic]) => [id, { id, ...topic }])),
    },
    findings,
  };
}
