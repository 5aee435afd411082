import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from './write-whole.ts';

/** Rooms whose code decides what a check says, and the versions of the packages that they use. */
const DECIDING = ['../archive', '../transcript', '../check', '../../package-lock.json'];

/**
 * What checks said of files, by the digest of their bytes and of the code that checked them: a line
 * of JSON for each in one file, to which a run adds what is new. When most lines are such that the
 * run did not ask for, it leaves them out.
 */
export class CheckCache {
  readonly #file: string;
  /** Lines by key. */
  readonly #known: Map<string, string>;
  readonly #asked = new Set<string>();
  readonly #fresh = new Map<string, string>();
  /** Digest of the code that checks. */
  readonly code = digestOfCode();

  constructor(folder: string) {
    this.#file = path.join(folder, 'checked.jsonl');
    this.#known = readLines(this.#file);
  }

  /** What was kept under `key`, if it is still whole. */
  find<Value>(key: string, isWhole: (value: Value) => boolean = () => true): Value | undefined {
    const kept = valueIn(this.#known.get(key)) as Value | undefined;
    if (kept === undefined || !isWhole(kept)) return undefined;
    this.#asked.add(key);
    return kept;
  }

  keep<Value>(key: string, value: Value): Value {
    this.#fresh.set(key, JSON.stringify([key, value]));
    return value;
  }

  /** @returns whether it said anything new */
  save(): boolean {
    if (this.#fresh.size === 0) return false;
    const fresh = [...this.#fresh.values()].map((line) => `${line}\n`).join('');
    if (this.#known.size > 0 && this.#known.size <= 2 * this.#asked.size) {
      appendFileSync(this.#file, fresh);
    } else {
      const asked = [...this.#asked].map((key) => `${this.#known.get(key) ?? ''}\n`).join('');
      writeWhole(this.#file, `${asked}${fresh}`);
    }
    return true;
  }
}

/** Key of what these parts decide together. */
export function digestKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url');
}

// A damaged cache costs time, never correctness: what cannot be read is checked again.
function readLines(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(lines.map((line) => [/^\["([^"]+)"/.exec(line)?.[1] ?? '', line]));
}

function valueIn(line: string | undefined): unknown {
  if (line === undefined) return undefined;
  try {
    return (JSON.parse(line) as [string, unknown])[1];
  } catch {
    return undefined;
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
