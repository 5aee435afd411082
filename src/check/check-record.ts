import type * as z from 'astro/zod';
import type { Finding } from '../archive/finding.ts';
import { parseYaml, validate } from '../archive/yaml.ts';
import { guardCharacters } from '../transcript/guard-characters.ts';
import { atMost } from './at-most.ts';
import { refusedEscapes } from './refused-escapes.ts';
import { apply } from './rule.ts';
import { TEXT_RULES } from './rules/rules.ts';

/** A speaker, an event or the topics from the text of its file, and every finding about it. */
export function checkRecord<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): { data: z.infer<Schema> | undefined; findings: Finding[] } {
  const { source, findings: malformed } = parseYaml(text, { file, firstLine: 1 });
  const fitted = source && validate(source, schema, file);
  const findings = [
    ...malformed,
    ...guardCharacters(text, { file, firstLine: 1 }),
    ...(source ? refusedEscapes(source, text, file) : []),
    ...(fitted?.findings ?? []),
    ...apply(TEXT_RULES, { file, text, lines: text.split('\n') }),
  ];
  return { data: fitted?.data, findings: atMost(findings) };
}
