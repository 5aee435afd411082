import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Member, PlannedBundle } from './plan.ts';

/** A folder that keeps bundles from one build to the next, each with the list of its editions beside it. */
export class BundleCache {
  readonly #folder: string;
  /** How the name of a list ends. */
  readonly #list: string;

  /** @param salt what all bundles depend on: those of another one are no longer known */
  constructor(folder: string, salt: string) {
    this.#folder = folder;
    this.#list = `.${createHash('sha256').update(salt).digest('hex').slice(0, 8)}.json`;
    mkdirSync(folder, { recursive: true });
  }

  folderOf(digest: string): string {
    return path.join(this.#folder, digest);
  }

  has({ digest }: PlannedBundle): boolean {
    return existsSync(this.folderOf(digest)) && existsSync(this.folderOf(digest) + this.#list);
  }

  /** Whole bundles, by digest. */
  kept(): Map<string, readonly Member[]> {
    return new Map(
      readdirSync(this.#folder)
        .filter((name) => name.endsWith(this.#list))
        .map((name) => name.slice(0, -this.#list.length))
        .filter((digest) => existsSync(this.folderOf(digest)))
        .map((digest) => [
          digest,
          JSON.parse(readFileSync(this.folderOf(digest) + this.#list, 'utf8')) as Member[],
        ]),
    );
  }

  /** Remember the editions of a bundle that is there now. */
  note({ digest, members }: PlannedBundle): void {
    writeFileSync(this.folderOf(digest) + this.#list, JSON.stringify(members));
  }

  /** Give a bundle to an output folder: as links, which take no time and no room, or else as copies. */
  giveTo(outDir: string, digest: string): void {
    give(this.folderOf(digest), path.join(outDir, digest));
  }

  removeOthers(wanted: readonly PlannedBundle[]): void {
    const names = new Set(wanted.flatMap(({ digest }) => [digest, digest + this.#list]));
    for (const name of readdirSync(this.#folder)) {
      if (!names.has(name)) rmSync(path.join(this.#folder, name), { recursive: true, force: true });
    }
  }
}

function give(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) give(source, target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // Another disk, or one that knows no links.
    copyFileSync(source, target);
  }
}
