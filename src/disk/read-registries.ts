import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { eventSchema } from '../archive/event.ts';
import type { Finding } from '../archive/finding.ts';
import { idSchema } from '../archive/ids.ts';
import type { Archive } from '../archive/model.ts';
import { speakerSchema } from '../archive/speaker.ts';
import { topicsSchema } from '../archive/topic.ts';
import { parseYaml, validate } from '../archive/yaml.ts';
import { readText } from './read-text.ts';

type Registries = Pick<Archive, 'speakers' | 'events' | 'topics'>;

/** Speakers, events and topics of a content folder. */
export function readRegistries(content: string): { registries: Registries; findings: Finding[] } {
  const findings: Finding[] = [];
  const speakers = readFolder(content, 'speakers', speakerSchema, findings);
  const events = readFolder(content, 'events', eventSchema, findings);
  const topics = existsSync(path.join(content, 'topics.yaml'))
    ? Object.entries(readYaml(content, 'topics.yaml', topicsSchema, findings) ?? {})
    : [];
  return {
    registries: {
      speakers: new Map(speakers),
      events: new Map(events),
      topics: new Map(topics.map(([id, topic]) => [id, { id, ...topic }])),
    },
    findings,
  };
}

function readFolder<Schema extends z.ZodType<object>>(
  content: string,
  folder: string,
  schema: Schema,
  findings: Finding[],
): [string, z.infer<Schema> & { id: string }][] {
  if (!existsSync(path.join(content, folder))) return [];
  return readdirSync(path.join(content, folder))
    .toSorted()
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const id = name.replace(/\.yaml$/, '');
      if (!name.endsWith('.yaml') || !idSchema.safeParse(id).success) {
        findings.push(wrongName(file));
        return [];
      }
      const data = readYaml(content, file, schema, findings);
      return data ? [[id, { id, ...data }]] : [];
    });
}

function readYaml<Schema extends z.ZodType>(
  content: string,
  file: string,
  schema: Schema,
  findings: Finding[],
): z.infer<Schema> | undefined {
  const { text, findings: unreadable } = readText(content, file);
  findings.push(...unreadable);
  if (text === undefined) return undefined;
  const { source, findings: malformed } = parseYaml(text, { file, firstLine: 1 });
  findings.push(...malformed);
  if (!source) return undefined;
  const { data, findings: unfit } = validate(source, schema, file);
  findings.push(...unfit);
  return data;
}

function wrongName(file: string): Finding {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'file-name',
    severity: 'error',
    found: file,
    expected: '<id>.yaml',
    hint: {
      zh: '文件名是编号加 .yaml；编号只用小写字母、数字和连字符，例如 zhang-fan.yaml。',
      en: 'The file name is the id and .yaml; an id has lower-case letters, digits and hyphens only, like zhang-fan.yaml.',
    },
  };
}
