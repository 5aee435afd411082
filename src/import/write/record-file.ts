import * as z from 'astro/zod';

const place = z.string().regex(/^(?:\d+:\d+|p\d+:\d+)$/);

/** `import.json`: how a talk came out of its source, exact enough to go back. */
export const importRecordSchema = z.strictObject({
  version: z.literal(1),
  /** The editions of the talk that were imported, the original first. */
  editions: z.array(
    z.strictObject({
      file: z.string(),
      capture: z.strictObject({
        name: z.string(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        bytes: z.int().min(0),
        encoding: z.string(),
        format: z.string(),
      }),
      /** Where each field of the frontmatter was read, in the source. */
      evidence: z.array(
        z.strictObject({ field: z.string(), value: z.string(), line: z.int(), text: z.string() }),
      ),
      /** Applied changes in the order of the steps, equal ones together. */
      repairs: z.array(
        z.strictObject({
          step: z.int().min(0),
          rule: z.string(),
          tier: z.literal('certain'),
          before: z.string(),
          after: z.string(),
          /** `line:column` in the text before the step, or `p<passage>:<offset>`. */
          places: z.array(place),
        }),
      ),
      /** Places that were left as they are. */
      suggestions: z.array(
        z.strictObject({
          rule: z.string(),
          tier: z.enum(['suggested', 'unknown']),
          line: z.int(),
          column: z.int(),
          found: z.string(),
          candidates: z.array(z.string()),
          note: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
        }),
      ),
      /** Parts of the source that are not the talk. */
      leftOut: z.array(z.strictObject({ line: z.int(), rule: z.string(), text: z.string() })),
      /** Line of the source at which each passage stands; 0 where the format has no lines. */
      passages: z.array(z.int().min(0)),
    }),
  ),
});
export type ImportRecord = z.infer<typeof importRecordSchema>;
export type EditionRecord = ImportRecord['editions'][number];

/** The record as text: one entry a line, so that a change shows as a line. */
export function writeRecord(record: ImportRecord): string {
  const editions = record.editions.map((edition) => {
    const fields = Object.entries(edition).map(([key, value]) => {
      if (!Array.isArray(value) || key === 'passages' || value.length === 0) {
        return `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
      }
      const rows = value.map((row) => `        ${JSON.stringify(row)}`).join(',\n');
      return `      ${JSON.stringify(key)}: [\n${rows}\n      ]`;
    });
    return `    {\n${fields.join(',\n')}\n    }`;
  });
  return escapeUnseen(`{\n  "version": 1,\n  "editions": [\n${editions.join(',\n')}\n  ]\n}\n`);
}

/** Damaged sources have characters that no file may have; in JSON they can be named instead. */
function escapeUnseen(json: string): string {
  return json
    .replaceAll(/[^\P{C}\n]|[\u2028\u2029]|\p{Variation_Selector}/gu, escaped)
    .replaceAll(/\P{M}\p{M}*/gu, (character) =>
      character.normalize('NFC') === character ? character : escaped(character),
    );
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
