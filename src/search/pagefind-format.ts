/**
 * Reader of the files of Pagefind 1.6: `.pf_meta` and `.pf_index`, both CBOR behind a signature.
 * Reading them takes a few dozen lines and gives what the engine's own search does not: every position of every
 * word, in all bundles at once, and no answer for a word that is not there.
 */

const SIGNATURE = 'pagefind_dcd';

/**
 * Names of the pages and of the chunks, each chunk with its first word.
 *
 * @throws if the bytes are not a `.pf_meta` of this version's form
 */
export function readMeta(bytes: Uint8Array): {
  pages: string[];
  chunks: { from: string; hash: string }[];
} {
  const reader = new CborReader(bytes);
  reader.array();
  reader.text();
  const pages = reader.list(() => {
    const fields = reader.array();
    const hash = reader.text();
    for (let i = 1; i < fields; i++) reader.skip();
    return hash;
  });
  const chunks = reader.list(() => {
    const fields = reader.array();
    const from = reader.text();
    reader.skip();
    const hash = reader.text();
    for (let i = 3; i < fields; i++) reader.skip();
    return { from, hash };
  });
  return { pages, chunks };
}

/**
 * Positions of every word of a chunk. `place(page, position)` gives one number for both, rising
 * with page and position.
 */
export function readChunk(
  bytes: Uint8Array,
  place: (page: number, position: number) => number,
): Map<string, Uint32Array> {
  const reader = new CborReader(bytes);
  const words = new Map<string, Uint32Array>();
  reader.array();
  for (let left = reader.array(); left > 0; left--) {
    const fields = reader.array();
    const word = reader.text();
    const places: number[] = [];
    let page = 0;
    for (let pages = reader.array(); pages > 0; pages--) {
      const parts = reader.array();
      page += reader.integer();
      let position = 0;
      for (let steps = reader.array(); steps > 0; steps--) {
        const step = reader.integer();
        // A negative number sets the weight of what follows; all our words weigh the same.
        if (step >= 0) places.push(place(page, (position += step)));
      }
      for (let i = 2; i < parts; i++) reader.skip();
    }
    for (let i = 2; i < fields; i++) reader.skip();
    words.set(word, Uint32Array.from(places));
  }
  return words;
}

const utf8 = new TextDecoder();

/** As much of CBOR (RFC 8949) as Pagefind writes. */
class CborReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#at = SIGNATURE.length;
    if (utf8.decode(bytes.subarray(0, this.#at)) !== SIGNATURE) {
      throw new Error('not a file of Pagefind');
    }
  }

  /** By far the most of a chunk, so it makes no object. */
  integer(): number {
    const first = this.#byte();
    const major = first >> 5;
    if (major > 1) throw this.#unexpected('a number');
    const argument = this.#argument(first & 31);
    return major === 0 ? argument : -1 - argument;
  }

  text(): string {
    const { major, argument } = this.#head();
    if (major !== 3) throw this.#unexpected('a text');
    return utf8.decode(this.#bytes.subarray(this.#at, (this.#at += argument)));
  }

  array(): number {
    const { major, argument } = this.#head();
    if (major !== 4) throw this.#unexpected('an array');
    return argument;
  }

  list<Item>(item: () => Item): Item[] {
    return Array.from({ length: this.array() }, item);
  }

  skip(): void {
    const { major, argument } = this.#head();
    if (major === 2 || major === 3) this.#at += argument;
    if (major === 4) for (let i = 0; i < argument; i++) this.skip();
    if (major === 5) for (let i = 0; i < 2 * argument; i++) this.skip();
  }

  #head(): { major: number; argument: number } {
    const first = this.#byte();
    return { major: first >> 5, argument: this.#argument(first & 31) };
  }

  #argument(info: number): number {
    if (info < 24) return info;
    if (info > 27) throw this.#unexpected('a definite length');
    let argument = 0;
    for (let i = 0; i < 1 << (info - 24); i++) argument = argument * 256 + this.#byte();
    return argument;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw this.#unexpected('more');
    return byte;
  }

  #unexpected(expected: string): Error {
    return new Error(`Pagefind's file is in another form: expected ${expected} at ${this.#at}`);
  }
}
