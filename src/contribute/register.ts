import type { Localized } from '../archive/languages.ts';
import { LANGUAGES } from '../archive/languages.ts';
import type { Ledger } from '../archive/ledger.ts';
import { ledgerPages } from '../archive/ledger-pages.ts';
import type { Archive, Event } from '../archive/model.ts';

/** A speaker, event or topic that the archive has. */
export interface Entry {
  id: string;
  name: Localized;
  aliases: string[];
}

/** What the form knows of the archive: who and what is there, and which addresses are taken. */
export interface Register {
  speakers: Entry[];
  events: (Entry & Pick<Event, 'start' | 'end'>)[];
  topics: Entry[];
  /** Addresses of talks, speakers and events that answer, or once did: given once, for ever. */
  taken: string[];
}

/** Not that of a translation, which comes with its talk; topics are not made in the form. */
const OWN_ADDRESS = /^\/(?:talks|speakers|events)\/[^/]+\/$/;

export function registerOf(archive: Archive, ledger: Ledger): Register {
  const { speakers, events, topics } = archive;
  const entry = ({ id, name, aliases }: Entry) => ({ id, name, aliases });
  return {
    speakers: [...speakers.values()].map(entry),
    events: [...events.values()].map(({ start, end, ...event }) => ({
      ...entry(event),
      start,
      ...(end === undefined ? {} : { end }),
    })),
    topics: [...topics.values()].map(entry),
    taken: [...new Set([...ledgerPages(archive).keys(), ...ledger.entries.keys()])].filter(
      (address) => OWN_ADDRESS.test(address),
    ),
  };
}

/** The registries as far as the form knows them, in the archive's form. */
export function recordsOf({
  speakers,
  events,
  topics,
}: Register): Pick<Archive, 'speakers' | 'events' | 'topics'> {
  return {
    speakers: new Map(speakers.map((entry) => [entry.id, { ...entry, roles: [], links: [] }])),
    events: new Map(events.map((entry) => [entry.id, { ...entry, links: [] }])),
    topics: new Map(topics.map((entry) => [entry.id, entry])),
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
