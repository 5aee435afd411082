import type { BundleTable, TextBlock } from './bundle-files.ts';
import { BUNDLE } from './bundle-files.ts';
import type { Region } from './layout.ts';
import { HEADER, passageRegion } from './layout.ts';
import { readChunk } from './pagefind-format.ts';
import type { Lookup } from './phrase.ts';
import { union } from './positions.ts';
import type { Place, TextPlace } from './region-map.ts';
import { RegionMap } from './region-map.ts';
import type { Source } from './source.ts';

/** What a file costs a browser besides its bytes, as so many bytes: some milliseconds of its own work. */
export const FILE_COST = 8_000;

/**
 * An opened bundle. A position is one number for the whole bundle: slot × `SLOT` + place in the slot,
 * slots counted through all editions in the order of Pagefind's pages.
 */
export class Bundle {
  readonly table: BundleTable;
  /** Pairs that the index tells apart by what follows them. */
  readonly frequent: ReadonlySet<string>;
  readonly #source: Source;
  readonly #folder: string;
  readonly #without: ReadonlySet<number>;
  readonly #regions: RegionMap;
  readonly #editions: number[][] = [];
  readonly #read = new Map<string, Promise<unknown>>();
  readonly #ready = new Set<number>();

  /** @param without editions that are out of date: nothing is found in them */
  static async open(source: Source, folder: string, without: readonly number[]): Promise<Bundle> {
    const table = parse(await source.read(`${folder}/${BUNDLE.table}`)) as BundleTable;
    return new Bundle(source, folder, table, new Set(without));
  }

  private constructor(
    source: Source,
    folder: string,
    table: BundleTable,
    without: ReadonlySet<number>,
  ) {
    this.#without = without;
    this.#source = source;
    this.#folder = folder;
    this.table = table;
    this.frequent = new Set(table.frequent);
    table.talk.forEach((talk, edition) => (this.#editions[talk] ??= []).push(edition));
    this.#regions = new RegionMap(table.pages, table.regions, table.slots);
  }

  /** The region that a position is in. Regions are numbered through the bundle, not one by one. */
  regionAt(position: number): number {
    return this.#regions.at(position);
  }

  place(region: number): Place {
    return this.#regions.place(region);
  }

  textPlace(region: number): TextPlace {
    return this.#regions.textPlace(region);
  }

  /** Regions of an edition: its header's fields, then its passages. */
  regionsOf(edition: number): Uint32Array {
    return this.#regions.of(edition);
  }

  editionsOf(talk: number): readonly number[] {
    return this.#editions[talk] ?? [];
  }

  /** The talk's edition in its original language, or its first. */
  originalOf(talk: number): number {
    const editions = this.editionsOf(talk);
    return editions.find((edition) => this.table.original[edition]) ?? editions[0] ?? 0;
  }

  /** The region of a passage of an edition, if it has so many. */
  passageOf(edition: number, passage: number): number | undefined {
    return this.regionsOf(edition)[HEADER.length + passage];
  }

  /** Number of the regions in which something can be found. */
  get regions(): number {
    return this.table.pages
      .filter((edition) => !this.#without.has(edition))
      .reduce((sum, edition) => sum + this.#regions.count(edition), 0);
  }

  /** Position at which a region begins. */
  start(region: number): number {
    return this.#regions.start(region);
  }

  /** What a look-up costs, as far as it is not here yet: its bytes on the line and its files. */
  cost(lookup: Lookup): number {
    return this.#chunksFor(lookup).reduce(
      (sum, chunk) =>
        sum + (this.#ready.has(chunk) ? 0 : FILE_COST + 1024 * (this.table.kilobytes[chunk] ?? 0)),
      0,
    );
  }

  /** Every position of what is looked up, rising. */
  async positions(lookup: Lookup): Promise<Uint32Array> {
    const chunks = await Promise.all(this.#chunksFor(lookup).map((chunk) => this.#chunk(chunk)));
    const found = union(
      chunks.flatMap((words) =>
        lookup.prefix
          ? [...words].flatMap(([word, list]) => (word.startsWith(lookup.token) ? [list] : []))
          : [words.get(lookup.token) ?? new Uint32Array()],
      ),
    );
    const isKept = (position: number) =>
      !this.#without.has(this.#regions.edition(this.regionAt(position)));
    return this.#without.size === 0 ? found : found.filter(isKept);
  }

  hasBlock({ edition, block }: TextPlace): boolean {
    return this.#read.has(BUNDLE.text(edition, block));
  }

  /** Words of the index that begin with a text. */
  async wordsFrom(prefix: string): Promise<string[]> {
    const lookup = { position: 0, token: prefix, prefix: true, proves: [0, 1] as const };
    const chunks = await Promise.all(this.#chunksFor(lookup).map((chunk) => this.#chunk(chunk)));
    return chunks.flatMap((words) => [...words.keys()].filter((word) => word.startsWith(prefix)));
  }

  /** Words of the archive that begin with the same letter as `word`. */
  async lexicon(word: string): Promise<string[]> {
    const letter = word[0] ?? '';
    if (!this.table.letters.includes(letter)) return [];
    return (await this.#json(BUNDLE.words(letter))) as string[];
  }

  async block({ edition, block }: Pick<TextPlace, 'edition' | 'block'>): Promise<TextBlock> {
    return (await this.#json(BUNDLE.text(edition, block))) as TextBlock;
  }

  /** The texts of a region. */
  async text(region: number): Promise<Region> {
    const place = this.textPlace(region);
    const { header, passages } = await this.block(place);
    const { passage: number } = this.place(region);
    if (number < 0) return header?.[HEADER.length + number] ?? [];
    const passage = passages[place.inBlock];
    return passage ? passageRegion(passage) : [];
  }

  #chunk(number: number): Promise<Map<string, Uint32Array>> {
    const name = BUNDLE.chunk(number);
    return this.#once(name, (bytes) => {
      this.#ready.add(number);
      return readChunk(bytes, (page, position) => (this.#regions.pageStart[page] ?? 0) + position);
    });
  }

  #json(name: string): Promise<unknown> {
    return this.#once(name, parse);
  }

  /** What a file holds, read once; a failed reading is tried again the next time. */
  #once<Content>(name: string, decode: (bytes: Uint8Array) => Content): Promise<Content> {
    const known = this.#read.get(name);
    if (known) return known as Promise<Content>;
    const reading = this.#source.read(`${this.#folder}/${name}`).then(decode);
    this.#read.set(name, reading);
    reading.catch(() => this.#read.delete(name));
    return reading;
  }

  /**
   * The chunks that can hold what is looked up. A chunk's `from` is as short as parts it from the
   * chunk before, so a word is in the last chunk that does not begin after it.
   */
  #chunksFor({ token, prefix }: Lookup): number[] {
    const { from } = this.table;
    let [low, high] = [0, from.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inOrder(from[middle] ?? '', token) <= 0) low = middle + 1;
      else high = middle;
    }
    const found = low > 0 ? [low - 1] : [];
    while (prefix && from[low]?.startsWith(token)) found.push(low++);
    return found;
  }
}

/** Order of code points, which is Pagefind's order of bytes. */
function inOrder(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
