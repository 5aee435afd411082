import { Bundle } from './bundle.ts';
import type { Entry, Registry } from './bundle-files.ts';
import { INDEX_VERSION } from './bundle-files.ts';
import type { Fold } from './fold.ts';
import { createFold } from './fold.ts';
import { kept } from './kept.ts';
import type { Source } from './source.ts';

/** An archive that can be asked. */
export interface SearchIndex {
  bundles: Bundle[];
  fold: Fold;
  /** Names by id; read when they are first asked for. */
  registry(): Promise<Registry>;
  /** Characters that sound like each character; read when they are first asked for. */
  sounds(): Promise<Map<string, Set<string>>>;
  source: Source;
}

/** @throws if the index cannot be read or is of another version than this code */
export async function openIndex(source: Source): Promise<SearchIndex> {
  const entry = await readEntry(source);
  const [fold, ...bundles] = await Promise.all([
    readFold(source, entry),
    ...entry.bundles.map(({ folder, without }) => Bundle.open(source, folder, without)),
  ]);
  const json = async (name: string): Promise<unknown> =>
    JSON.parse(utf8.decode(await source.read(name)));
  return {
    bundles,
    fold,
    registry: kept(() => json(entry.registry) as Promise<Registry>),
    sounds: kept(async () => bySound((await json(entry.sounds)) as Record<string, string>)),
    source,
  };
}

function bySound(table: Record<string, string>): Map<string, Set<string>> {
  const alike = new Map<string, Set<string>>();
  for (const characters of Object.values(table)) {
    const all = Array.from(characters);
    for (const character of all) {
      alike.set(character, new Set([...(alike.get(character) ?? []), ...all]));
    }
  }
  return alike;
}

/** Only how the archive folds: enough to mark a page that is there already. */
export async function openFold(source: Source): Promise<Fold> {
  return readFold(source, await readEntry(source));
}

const utf8 = new TextDecoder();

async function readEntry(source: Source): Promise<Entry> {
  const entry = JSON.parse(utf8.decode(await source.read('entry.json'))) as Entry;
  if (entry.version !== INDEX_VERSION) {
    throw new Error(`search index of version ${entry.version}, expected ${INDEX_VERSION}`);
  }
  return entry;
}

async function readFold(source: Source, { fold }: Entry): Promise<Fold> {
  return createFold(utf8.decode(await source.read(fold)));
}
