import type { Source } from './source.ts';

/** An index folder on the web. */
export class WebSource implements Source {
  readonly #folder: string;
  bytes = 0;
  requests = 0;

  /** @param folder address with a trailing slash */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(name: string): Promise<Uint8Array> {
    const entry = name.endsWith('.json');
    // Every file but the entry has a digest in its address, so a kept copy is never out of date.
    const response = await fetch(this.#folder + name, entry ? { cache: 'no-cache' } : {});
    if (!response.ok || !response.body) throw new Error(`${response.status} ${name}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    this.bytes += bytes.length;
    this.requests++;
    // A server may have undone the compression already.
    return entry || bytes[0] !== 0x1f || bytes[1] !== 0x8b ? bytes : gunzip(bytes);
  }
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  // Not from a Blob, which goes through another process of the browser.
  const writer = writable.getWriter();
  const [text] = await Promise.all([
    new Response(readable).arrayBuffer(),
    writer.write(bytes),
    writer.close(),
  ]);
  return new Uint8Array(text);
}
