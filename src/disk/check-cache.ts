import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from './write-whole.ts';

/** Rooms whose code decides what a check says, and the versions of the packages that they use. */
const DECIDING = ['../archive', '../transcript', '../check', '../../package-lock.json'];

/**
 * What checks said of files, by the digest of their bytes and of the code that checked them, in one
 * file. Entries that a run does not ask for are forgotten.
 */
export class CheckCache {
  readonly #file: string;
  readonly #known: Map<string, unknown>;
  readonly #used = new Map<string, unknown>();
  /** Digest of the code that checks. */
  readonly code = digestOfCode();

  constructor(folder: string) {
    this.#file = path.join(folder, 'checked.json');
    this.#known = readEntries(this.#file);
  }

  /** What was kept under `key`, if it is still whole. */
  find<Value>(key: string, isWhole: (value: Value) => boolean = () => true): Value | undefined {
    const kept = this.#known.get(key) as Value | undefined;
    if (kept === undefined || !isWhole(kept)) return undefined;
    return this.keep(key, kept);
  }

  keep<Value>(key: string, value: Value): Value {
    this.#used.set(key, value);
    return value;
  }

  /** @returns whether it said anything new */
  save(): boolean {
    const same = this.#used.size === this.#known.size;
    if (same && [...this.#used.keys()].every((key) => this.#known.has(key))) return false;
    writeWhole(this.#file, JSON.stringify([...this.#used]));
    return true;
  }
}

/** Key of what these parts decide together. */
export function digestKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url');
}

function readEntries(file: string): Map<string, unknown> {
  if (!existsSync(file)) return new Map();
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, unknown][]);
  } catch {
    // A damaged cache costs time, never correctness: everything is checked again.
    return new Map();
  }
}

function digestOfCode(): string {
  const hash = createHash('sha256');
  for (const place of DECIDING.map((name) => path.resolve(import.meta.dirname, name))) {
    const files = place.endsWith('.json')
      ? [place]
      : readdirSync(place, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .toSorted()
          .map((name) => path.join(place, name));
    for (const file of files) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}
