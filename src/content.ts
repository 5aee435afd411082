import { getCollection } from 'astro:content';
import type { Finding } from './archive/finding.ts';
import { inFileOrder } from './archive/finding.ts';
import type { Ledger } from './archive/ledger.ts';
import type { Archive, Edition } from './archive/model.ts';
import { newestFirst } from './archive/model.ts';
import { CACHE_FOLDER, CONTENT_FOLDER } from './disk/folders.ts';
import { readLedger } from './disk/read-ledger.ts';
import { TranscriptStore } from './disk/transcript-store.ts';
import type { Transcript } from './transcript/transcript.ts';

/** The one door from the pages to the content. */

let loading: Promise<Archive> | undefined;

export function getArchive(): Promise<Archive> {
  // In development the content changes under the running server.
  if (import.meta.env.DEV) return load();
  return (loading ??= load());
}

async function load(): Promise<Archive> {
  const [talks, speakers, events, topics] = await Promise.all([
    getCollection('talks'),
    getCollection('speakers'),
    getCollection('events'),
    getCollection('topics'),
  ]);
  const byId = <Data>(entries: { id: string; data: Data }[]) =>
    new Map(entries.map(({ id, data }) => [id, data]));
  return {
    talks: talks.map(({ data }) => data).toSorted(newestFirst),
    speakers: byId(speakers),
    events: byId(events),
    topics: byId(topics),
  };
}

const transcripts = new TranscriptStore(CACHE_FOLDER);

export function getTranscript(edition: Edition): Transcript {
  return transcripts.read(edition.transcript);
}

/** Every address that was ever published. */
export function getLedger(): Ledger {
  return readLedger(CONTENT_FOLDER).ledger;
}

/** What the check says of the content, in file order. */
export async function getFindings(): Promise<Finding[]> {
  return (await getCollection('findings')).map(({ data }) => data).toSorted(inFileOrder);
}
