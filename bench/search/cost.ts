import { statSync } from 'node:fs';
import path from 'node:path';
import type { SearchEdition } from '../../src/search/document.ts';
import { DiskSource } from '../../src/search/disk-source.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/query.ts';
import { show } from '../../src/search/show.ts';
import { randomFrom } from './random.ts';
import { randomSpan } from './spans.ts';
import { at } from './statistics.ts';

const QUERIES = 300;

/** Reads from disk, and remembers what for. All files of an index are compressed: bytes are bytes on the line. */
class CountingSource extends DiskSource {
  readonly kilobytes = new Map<string, number>();
  readonly folder: string;
  phase = 'before';

  constructor(folder: string) {
    super(folder);
    this.folder = folder;
  }

  override async read(name: string): Promise<Uint8Array> {
    const kind = /^[0-9a-f]+\/(\w+)/.exec(name)?.[1] ?? /^\w+/.exec(name)?.[0] ?? name;
    const key = `${this.phase}: ${kind}`;
    const size = statSync(path.join(this.folder, name)).size / 1024;
    this.kilobytes.set(key, (this.kilobytes.get(key) ?? 0) + size);
    return super.read(name);
  }

  get total(): number {
    return [...this.kilobytes].reduce(
      (sum, [key, size]) => sum + (key.startsWith('before') ? 0 : size),
      0,
    );
  }
}

/** What random queries cost a reader who has nothing of the index yet, and one who has asked before. */
export async function printCost(editions: readonly SearchEdition[], folder: string): Promise<void> {
  const random = randomFrom(11);
  const warm = await openIndex(new DiskSource(folder));
  const columns = new Map<string, number[]>();
  const note = (what: string, value: number) => {
    columns.set(what, [...(columns.get(what) ?? []), value]);
  };
  const kinds: ReadonlyMap<string, number>[] = [];
  for (let i = 0; i < QUERIES; i++) {
    const span = randomSpan(editions, random);
    const source = new CountingSource(folder);
    const index = await openIndex(source);
    const before = source.requests;
    source.phase = 'search';
    const started = performance.now();
    const found = await search(index, span);
    note('cold, found, ms', performance.now() - started);
    source.phase = 'show';
    await index.registry();
    await Promise.all(
      found.talks.slice(0, 10).map((talk) => show(index, found, talk, { passages: 3 })),
    );
    note('cold, shown, ms', performance.now() - started);
    const again = performance.now();
    await search(warm, span);
    note('warm, ms', performance.now() - again);
    note('requests', source.requests - before);
    note('KB in all', source.total);
    kinds.push(source.kilobytes);
  }
  for (const kind of new Set(kinds.flatMap((own) => [...own.keys()]))) {
    for (const own of kinds) note(`KB ${kind}`, own.get(kind) ?? 0);
  }
  console.log(`${QUERIES} random queries over ${editions.length} editions; KB are compressed`);
  console.table(
    Object.fromEntries(
      [...columns].map(([what, all]) => [
        what,
        { p50: at(all, 0.5), p95: at(all, 0.95), most: at(all, 1) },
      ]),
    ),
  );
}
