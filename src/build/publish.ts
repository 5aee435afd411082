import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Put a finished build in the place of the published one. `published` is always one complete
 * build: a build that is killed before this leaves it untouched, and one killed between the two
 * renames is put right by `recover`.
 */
export function publish(finished: string, published: string): void {
  const previous = previousOf(published);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(published)) renameSync(published, previous);
  renameSync(finished, published);
  rmSync(previous, { recursive: true, force: true });
}

/** Finish what a killed `publish` left: the last complete build is in its place again. */
export function recover(published: string): void {
  const previous = previousOf(published);
  if (!existsSync(previous)) return;
  if (existsSync(published)) rmSync(previous, { recursive: true, force: true });
  else renameSync(previous, published);
}

function previousOf(published: string): string {
  return `${published}.previous`;
}
