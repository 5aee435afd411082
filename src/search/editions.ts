import { createHash } from 'node:crypto';
import { editionPath } from '../archive/addresses.ts';
import type { Archive, Edition, Talk } from '../archive/model.ts';
import type { TranscriptStore } from '../disk/transcript-store.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Registry } from './bundle-files.ts';
import type { EditionSource, Named, SearchPassage } from './document.ts';

/** Every edition of an archive, for search. A transcript is read when its edition is loaded. */
export function searchEditions(
  { talks, speakers, events, topics }: Archive,
  store: TranscriptStore,
): EditionSource[] {
  return talks.flatMap((talk) => {
    const [event] = talk.event === undefined ? [] : named(events.get(talk.event));
    const about = {
      slug: talk.slug,
      speakers: talk.speakers.flatMap((id) => named(speakers.get(id))),
      topics: talk.topics.flatMap((id) => named(topics.get(id))),
      ...(event ? { event } : {}),
      ...(talk.date === undefined ? {} : { date: talk.date }),
    };
    return talk.editions.map((edition): EditionSource => {
      const header = { ...about, ...headerOf(talk, edition) };
      return {
        slug: talk.slug,
        language: edition.language,
        digest: sha256(JSON.stringify([header, edition.transcript])),
        size: edition.size.characters,
        load: () => ({ ...header, passages: passagesOf(store.read(edition.transcript)) }),
      };
    });
  });
}

/** The names by which results and facets call speakers, events and topics. */
export function searchRegistry({ talks, speakers, events, topics }: Archive): Registry {
  const names = (ids: readonly string[], known: ReadonlyMap<string, Named>) =>
    Object.fromEntries(
      [...new Set(ids)].toSorted().flatMap((id) => {
        const entry = known.get(id);
        return entry ? [[id, { name: entry.name, aliases: entry.aliases }]] : [];
      }),
    );
  return {
    speakers: names(
      talks.flatMap((talk) => talk.speakers),
      speakers,
    ),
    events: names(
      talks.flatMap((talk) => talk.event ?? []),
      events,
    ),
    topics: names(
      talks.flatMap((talk) => talk.topics),
      topics,
    ),
  };
}

function headerOf(talk: Talk, { language, original, title, kind }: Edition) {
  const path = editionPath(talk.slug, original ? undefined : language);
  return { language, original, path, title, kind };
}

function named(entry: Named | undefined): Named[] {
  return entry ? [{ id: entry.id, name: entry.name, aliases: entry.aliases }] : [];
}

/** Passages, each chapter's heading with the passage that it stands before. */
function passagesOf({ blocks }: Transcript): SearchPassage[] {
  const passages: SearchPassage[] = [];
  let heading: string | undefined;
  for (const block of blocks) {
    if (block.type === 'chapter') heading = block.text;
    if (block.type !== 'passage') continue;
    const { id, text } = block;
    passages.push({ id, text, ...(heading === undefined ? {} : { heading }) });
    heading = undefined;
  }
  return passages;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
