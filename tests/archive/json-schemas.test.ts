import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/archive/json-schemas.ts';

test.each(Object.entries(jsonSchemas()))(
  'public/schemas/%s is as src/archive says (else: npm run schemas)',
  (file, schema) => {
    expect(JSON.parse(readFileSync(`public/schemas/${file}`, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  },
);

test('every field is documented', () => {
  const undocumented: string[] = [];
  const visit = (node: unknown, place: string) => {
    if (typeof node !== 'object' || node === null) return;
    if ('properties' in node) {
      for (const [name, field] of Object.entries(node.properties as Record<string, object>)) {
        if (!('description' in field)) undocumented.push(`${place}.${name}`);
      }
    }
    for (const [key, child] of Object.entries(node)) visit(child, `${place}.${key}`);
  };
  for (const [file, schema] of Object.entries(jsonSchemas())) visit(schema, file);
  expect(undocumented).toEqual([]);
});
