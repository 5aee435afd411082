import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BundleTable, TextBlock } from './bundle-files.ts';
import { BUNDLE } from './bundle-files.ts';
import type { SearchEdition } from './document.ts';
import type { Fold } from './fold.ts';
import { BundleContent } from './content.ts';
import { headerRegions } from './header.ts';
import type { Region } from './layout.ts';
import { blocksOf, passageRegion } from './layout.ts';
import { encodeRegion } from './region-code.ts';

/** What only Pagefind knows of a bundle. */
export type EngineTable = Pick<BundleTable, 'pages' | 'from' | 'kilobytes'>;

/** Writes a bundle's table, words and text blocks, and gathers the content that Pagefind indexes. */
export class BundleWriter {
  readonly #folder: string;
  readonly content: BundleContent;
  #slug = '';
  readonly #table: Omit<BundleTable, 'letters' | 'frequent' | keyof EngineTable> = {
    talk: [],
    language: [],
    kind: [],
    original: [],
    date: [],
    speakers: [],
    event: [],
    topics: [],
    regions: [],
    slots: [],
  };

  constructor(folder: string, fold: Fold) {
    this.#folder = folder;
    this.content = new BundleContent(fold);
    for (const name of ['text', 'words']) mkdirSync(path.join(folder, name), { recursive: true });
  }

  /** Editions of a talk are added one after another. */
  add(edition: SearchEdition): void {
    const talks = this.#table.talk;
    const number = talks.length;
    const before = talks.at(-1) ?? -1;
    talks.push(this.#slug === edition.slug ? before : before + 1);
    this.#slug = edition.slug;
    this.#table.language.push(edition.language);
    this.#table.kind.push(edition.kind);
    this.#table.original.push(edition.original);
    this.#table.date.push(edition.date ?? '');
    this.#table.speakers.push(edition.speakers.map(({ id }) => id));
    this.#table.event.push(edition.event?.id ?? '');
    this.#table.topics.push(edition.topics.map(({ id }) => id));

    const header = headerRegions(edition);
    const slots = this.content.addPage([...header, ...edition.passages.map(passageRegion)]);
    this.#table.regions.push(slots.map(encodeRegion).join(''));
    this.#table.slots.push(slots.reduce((sum, own) => sum + own));
    const blocks = textBlocks(edition, header, blocksOf(slots.slice(header.length)));
    for (const [block, content] of blocks) this.#write(BUNDLE.text(number, block), content);
  }

  finish(engine: EngineTable): void {
    const letters = this.#writeWords();
    const frequent = this.content.frequent();
    this.#write(BUNDLE.table, {
      ...this.#table,
      frequent,
      letters,
      ...engine,
    } satisfies BundleTable);
  }

  #writeWords(): string {
    const byLetter = Map.groupBy([...this.content.lexicon].toSorted(), (word) => word[0] ?? '');
    for (const [letter, words] of byLetter) this.#write(BUNDLE.words(letter), words);
    return [...byLetter.keys()].join('');
  }

  #write(name: string, data: object): void {
    writeFileSync(path.join(this.#folder, name), gzipSync(JSON.stringify(data), { level: 9 }));
  }
}

/** The passages by block; an edition without passages has one block all the same. */
function textBlocks(
  { slug, path: address, title, passages }: SearchEdition,
  header: Region[],
  places: readonly { block: number }[],
): Map<number, TextBlock> {
  const card = { slug, path: address, title };
  const first: TextBlock = { card, header: header.map((region) => [...region]), passages: [] };
  const blocks = new Map([[0, first]]);
  passages.forEach(({ id, text, heading }, index) => {
    const number = places[index]?.block ?? 0;
    const block = blocks.get(number) ?? { card, passages: [] };
    block.passages.push({ id, text, ...(heading === undefined ? {} : { heading }) });
    blocks.set(number, block);
  });
  return blocks;
}
