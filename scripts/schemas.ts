import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from '../src/archive/json-schemas.ts';

/** Write public/schemas/ anew from the schemas in src/archive/. */
const folder = 'public/schemas';
mkdirSync(folder, { recursive: true });
for (const [file, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(path.join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
  console.log(path.join(folder, file));
}
