import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'astro/zod';
import type { EventRecord } from '../archive/event.ts';
import { eventSchema } from '../archive/event.ts';
import type { SpeakerRecord } from '../archive/speaker.ts';
import { speakerSchema } from '../archive/speaker.ts';
import { parseYaml } from '../archive/yaml.ts';

/**
 * Speakers and events of a content folder by their ids, for finding a name among them. A record that
 * is not sound is left out; the check says what is wrong with it.
 */
export function readNames(content: string): {
  speakers: Map<string, SpeakerRecord>;
  events: Map<string, EventRecord>;
} {
  return {
    speakers: readRecords(path.join(content, 'speakers'), speakerSchema),
    events: readRecords(path.join(content, 'events'), eventSchema),
  };
}

function readRecords<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): Map<string, z.infer<Schema>> {
  const records = new Map<string, z.infer<Schema>>();
  if (!existsSync(folder)) return records;
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith('.yaml')) continue;
    const text = readFileSync(path.join(folder, name), 'utf8');
    const { source } = parseYaml(text, { file: name, firstLine: 1 });
    const record = schema.safeParse(source?.value);
    if (record.success) records.set(name.slice(0, -'.yaml'.length), record.data);
  }
  return records;
}
