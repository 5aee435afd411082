import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Source } from './source.ts';

/** An index folder on disk. */
export class DiskSource implements Source {
  readonly #folder: string;
  bytes = 0;
  requests = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(name: string): Promise<Uint8Array> {
    const bytes = await readFile(path.join(this.#folder, name));
    this.bytes += bytes.length;
    this.requests++;
    return name.endsWith('.json') ? bytes : gunzipSync(bytes);
  }
}
