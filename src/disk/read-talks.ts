import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Given } from '../import/read-edition.ts';
import type { TalkRead } from '../import/read-talk.ts';
import { readTalk, unreadable } from '../import/read-talk.ts';
import { readCapture } from './read-captures.ts';

/** Fewer talks are read before threads for them would have started. */
const WORTH_THREADS = 40;
/** Talks that may be read before they are asked for: enough to keep the threads busy. */
const AHEAD = 16;

/** Read talks, each from its original and its translations; in their order. */
export async function* readTalks(
  talks: readonly (readonly string[])[],
  given: Given,
): AsyncGenerator<TalkRead> {
  if (talks.length < WORTH_THREADS) {
    for (const files of talks) yield readTalk(files, given, readCapture);
    return;
  }
  const pool = new Piscina<readonly string[], TalkRead>({
    filename: new URL('./read-talk-worker.ts', import.meta.url).href,
    // What is read is written here meanwhile.
    maxThreads: Math.max(1, availableParallelism() - 1),
    workerData: given,
  });
  // One that brings down its thread costs only itself.
  const read = (files: readonly string[]) =>
    pool.run(files).catch((error: unknown) => ({
      joined: [],
      alone: [],
      refused: files.map((file) => unreadable(file, '', error)),
    }));
  try {
    const begun: Promise<TalkRead>[] = [];
    for (const files of talks) {
      begun.push(read(files));
      if (begun.length > AHEAD) yield* begun.splice(0, 1);
    }
    yield* begun;
  } finally {
    await pool.destroy();
  }
}
