import type { Localized } from '../archive/languages.ts';
import { LANGUAGES } from '../archive/languages.ts';
import type { Archive } from '../archive/model.ts';

/** A speaker, event or topic that the archive has. */
export interface Entry {
  id: string;
  name: Localized;
  aliases: string[];
}

/** What the form knows of the archive: who and what is there, and which slugs are taken. */
export interface Register {
  speakers: Entry[];
  events: Entry[];
  topics: Entry[];
  slugs: string[];
}

export function registerOf({ speakers, events, topics, talks }: Archive): Register {
  const entries = (records: Map<string, Entry>) =>
    [...records.values()].map(({ id, name, aliases }) => ({ id, name, aliases }));
  return {
    speakers: entries(speakers),
    events: entries(events),
    topics: entries(topics),
    slugs: talks.map(({ slug }) => slug),
  };
}

/** `张帆 (zhang-fan)`: what a list of choices offers, and what `entryMeant` takes without doubt. */
export function choiceText(entry: Entry, name: string): string {
  return `${name} (${entry.id})`;
}

/**
 * The entry that `words` mean: a choice offered, an id, or a name or alias that only one entry has.
 * A name that several have means none of them.
 */
export function entryMeant(entries: readonly Entry[], words: string): Entry | undefined {
  const text = words.trim();
  const id = /\(([a-z0-9-]+)\)$/.exec(text)?.[1] ?? text;
  const byId = entries.find((entry) => entry.id === id);
  if (byId) return byId;
  const named = entries.filter((entry) => namesOf(entry).some((name) => sameName(name, text)));
  return named.length === 1 ? named[0] : undefined;
}

export function namesOf({ name, aliases }: Entry): string[] {
  return [...LANGUAGES.flatMap((language) => name[language] ?? []), ...aliases];
}

function sameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·.]/g, '');
}
