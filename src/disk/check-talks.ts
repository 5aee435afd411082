import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { CheckedTalk } from '../check/check-talk.ts';
import type { CheckCache } from './check-cache.ts';
import type { TalkWorkerData } from './check-talk-worker.ts';
import type { FreshlyChecked, TalkPlace } from './talk-files.ts';
import { checkTalkFiles, talkKey } from './talk-files.ts';
import type { TranscriptStore } from './transcript-store.ts';

/** Fewer talks are checked before threads for them would have started. */
const WORTH_THREADS = 100;

/** What a check says of each talk alone, in order; those that the cache does not know are checked. */
export async function checkTalks(
  talks: readonly TalkPlace[],
  cache: CheckCache,
  store: TranscriptStore,
): Promise<CheckedTalk[]> {
  const isWhole = ({ facts }: CheckedTalk) =>
    facts?.talk.editions.every(({ transcript }) => store.has(transcript)) ?? true;
  const results = new Map(
    talks.map((talk) => [talk.slug, cache.find(talkKey(talk, cache.code), isWhole)]),
  );
  const unknown = talks.filter(({ slug }) => !results.get(slug));
  const check = unknown.length < WORTH_THREADS ? checkHere : checkInThreads;
  for (const { slug, key, checked } of await check(unknown, cache.code, store)) {
    cache.keep(key, checked);
    results.set(slug, checked);
  }
  return [...results.values()].filter((checked) => checked !== undefined);
}

async function checkHere(
  talks: readonly TalkPlace[],
  code: string,
  store: TranscriptStore,
): Promise<FreshlyChecked[]> {
  const results = [];
  for (const talk of talks) results.push(await checkTalkFiles(talk, code, store));
  return results;
}

async function checkInThreads(
  talks: readonly TalkPlace[],
  code: string,
  store: TranscriptStore,
): Promise<FreshlyChecked[]> {
  const pool = new Piscina<TalkPlace, FreshlyChecked>({
    filename: new URL('./check-talk-worker.ts', import.meta.url).href,
    maxThreads: availableParallelism(),
    workerData: { transcripts: store.folder, code } satisfies TalkWorkerData,
  });
  try {
    return await Promise.all(talks.map((talk) => pool.run(talk)));
  } finally {
    await pool.destroy();
  }
}
