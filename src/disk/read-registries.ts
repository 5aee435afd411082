import path from 'node:path';
import type * as z from 'astro/zod';
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
import { digestKey } from './check-cache.ts';
import type { ContentListing } from './list-content.ts';
import { readPlainFile } from './read-plain-file.ts';

type Registries = Pick<Archive, 'speakers' | 'events' | 'topics'>;

/** Speakers, events and topics of the files that `listing` has, each if it is sound. */
export function readRegistries(
  content: string,
  listing: ContentListing,
  cache: CheckCache,
): { registries: Registries; findings: Finding[] } {
  const findings: Finding[] = [];
  const read = <Schema extends z.ZodType>(file: string, schema: Schema) => {
    const bytes = readPlainFile(path.join(content, file), LIMITS.file);
    const key = digestKey(cache.code, file, bytes);
    const { data, findings: found } =
      cache.find<CheckedRecord<Schema>>(key) ?? cache.keep(key, checkBytes(bytes, file, schema));
    findings.push(...found);
    return hasErrors(found) ? undefined : data;
  };
  const readFolder = <Schema extends z.ZodType<object>>(
    folder: string,
    names: readonly string[],
    schema: Schema,
  ) => {
    const records = new Map<string, z.infer<Schema> & { id: string }>();
    for (const name of names) {
      const id = name.replace(/\.yaml$/, '');
      const data = read(`${folder}/${name}`, schema);
      if (data) records.set(id, { id, ...data });
    }
    return records;
  };
  const topics = listing.topics ? read('topics.yaml', topicsSchema) : undefined;
  return {
    registries: {
      speakers: readFolder('speakers', listing.speakers, speakerSchema),
      events: readFolder('events', listing.events, eventSchema),
      topics: new Map(Object.entries(topics ?? {}).map(([id, topic]) => [id, { id, ...topic }])),
    },
    findings,
  };
}

interface CheckedRecord<Schema extends z.ZodType> {
  data: z.infer<Schema> | undefined;
  findings: Finding[];
}

function checkBytes<Schema extends z.ZodType>(
  bytes: Buffer,
  file: string,
  schema: Schema,
): CheckedRecord<Schema> {
  const { text, findings: unreadable } = readTextFile(bytes, file);
  if (text === undefined) return { data: undefined, findings: unreadable };
  const { data, findings } = checkRecord(file, text, schema);
  return { data, findings: [...unreadable, ...findings] };
}
