import { groupTalks } from './archive/browse.ts';
import type { Archive, Talk } from './archive/model.ts';
import { getArchive } from './content.ts';
import type { InterfacePage } from './interface-pages.ts';
import { interfacePages } from './interface-pages.ts';

export type RegistryName = 'speakers' | 'events' | 'topics';

/** The page of one entry, with the talks that name it. */
export interface EntryProps<Entry> extends InterfacePage {
  archive: Archive;
  entry: Entry;
  talks: Talk[];
}

const NAMED_BY: Record<RegistryName, (talk: Talk) => readonly string[]> = {
  speakers: ({ speakers }) => speakers,
  events: ({ event }) => (event === undefined ? [] : [event]),
  topics: ({ topics }) => topics,
};

/** Talks by the id of the entry that they name. */
export function talksByEntry({ talks }: Archive, registry: RegistryName): Map<string, Talk[]> {
  return groupTalks(talks, NAMED_BY[registry]);
}

/** The pages of all entries of a registry, for the `[id]` route below its own. */
export async function entryPages<Entry>(
  registry: RegistryName,
  entriesOf: (archive: Archive) => ReadonlyMap<string, Entry>,
) {
  const archive = await getArchive();
  const talksOf = talksByEntry(archive, registry);
  return [...entriesOf(archive)].flatMap(([id, entry]) =>
    interfacePages(`/${registry}/${id}/`, { id }, { archive, entry, talks: talksOf.get(id) ?? [] }),
  );
}
