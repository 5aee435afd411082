import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BundleTable, Card, TextBlock } from './bundle-files.ts';
import { BLOCK_BYTES, BUNDLE, CARDS_A_SHARD } from './bundle-files.ts';
import type { SearchEdition } from './document.ts';
import type { Fold } from './fold.ts';
import { headerRegions } from './header.ts';
import { SLOT, passageRegion, regionUnits, slotsFor } from './layout.ts';
import type { Region } from './layout.ts';
import { encodeRegion } from './region-code.ts';

/** Writes a bundle's table, cards and text blocks, and gives the content that Pagefind indexes. */
export class BundleWriter {
  readonly #folder: string;
  readonly #fold: Fold;
  readonly #cards: Card[] = [];
  /** Words written with letters. */
  readonly #words = new Set<string>();
  readonly #table: Omit<BundleTable, 'pages' | 'chunks' | 'letters'> = {
    talk: [],
    language: [],
    kind: [],
    original: [],
    date: [],
    speakers: [],
    event: [],
    topics: [],
    regions: [],
  };

  constructor(folder: string, fold: Fold) {
    this.#folder = folder;
    this.#fold = fold;
    for (const name of ['cards', 'text', 'words'])
      mkdirSync(path.join(folder, name), { recursive: true });
  }

  /** Editions of a talk are added one after another. */
  add(edition: SearchEdition): { number: number; content: string } {
    const { slug, path: address, title } = edition;
    const number = this.#cards.length;
    const talks = this.#table.talk;
    const before = talks.at(-1) ?? -1;
    talks.push(this.#cards.at(-1)?.slug === slug ? before : before + 1);
    this.#cards.push({ slug, path: address, title });
    this.#table.language.push(edition.language);
    this.#table.kind.push(edition.kind);
    this.#table.original.push(edition.original);
    this.#table.date.push(edition.date ?? '');
    this.#table.speakers.push(edition.speakers.map(({ id }) => id));
    this.#table.event.push(edition.event?.id ?? '');
    this.#table.topics.push(edition.topics.map(({ id }) => id));

    const header = headerRegions(edition);
    const blocks = textBlocks(edition, header);
    blocks.forEach((block, index) => {
      this.#write(BUNDLE.text(number, index), block);
    });
    const opening = new Set(blocks.map((block) => block.passages[0]?.id));
    const content = new ContentWriter(this.#fold, this.#words);
    const fields = header.map((region) => encodeRegion(content.add(region), false));
    const passages = edition.passages.map((passage) =>
      encodeRegion(content.add(passageRegion(passage)), opening.has(passage.id)),
    );
    this.#table.regions.push([...fields, ...passages].join(''));
    return { number, content: content.text() };
  }

  finish(engine: Pick<BundleTable, 'pages' | 'chunks'>): void {
    for (let first = 0; first < this.#cards.length; first += CARDS_A_SHARD) {
      const shard = this.#cards.slice(first, first + CARDS_A_SHARD);
      this.#write(BUNDLE.cards(first / CARDS_A_SHARD), shard);
    }
    const letters = this.#writeWords();
    this.#write(BUNDLE.table, { ...this.#table, letters, ...engine } satisfies BundleTable);
  }

  #writeWords(): string {
    const byLetter = Map.groupBy([...this.#words].toSorted(), (word) => word[0] ?? '');
    for (const [letter, words] of byLetter) this.#write(BUNDLE.words(letter), words);
    return [...byLetter.keys()].join('');
  }

  #write(name: string, data: object): void {
    writeFileSync(path.join(this.#folder, name), gzipSync(JSON.stringify(data), { level: 9 }));
  }
}

/** The content of a page: the tokens of its regions, each region beginning at a slot of its own. */
class ContentWriter {
  readonly #fold: Fold;
  readonly #lexicon: Set<string>;
  readonly #words: string[] = [];
  #position = 0;

  constructor(fold: Fold, lexicon: Set<string>) {
    this.#fold = fold;
    this.#lexicon = lexicon;
  }

  /** @returns slots that the region takes */
  add(region: Region): number {
    const units = regionUnits(region, this.#fold);
    const start = this.#position;
    for (const { token, position, kind } of units) {
      if (kind === 'letter' && /^[a-z]{4,}$/.test(token)) this.#lexicon.add(token);
      this.#fill(start + position);
      this.#words.push(token);
      this.#position++;
    }
    const slots = slotsFor(units);
    this.#fill(start + slots * SLOT);
    return slots;
  }

  text(): string {
    return this.#words.join(' ');
  }

  /** Pagefind counts a word without letters as a position and keeps nothing of it. */
  #fill(position: number): void {
    while (this.#position < position) {
      this.#words.push('.');
      this.#position++;
    }
  }
}

/** The passages in blocks; an edition without passages has one block all the same. */
function textBlocks({ passages }: SearchEdition, header: Region[]): TextBlock[] {
  let block: TextBlock = { header: header.map((region) => [...region]), passages: [] };
  const blocks = [block];
  let bytes = 0;
  for (const { id, text, heading } of passages) {
    const own = Buffer.byteLength(text);
    if (bytes + own > BLOCK_BYTES && block.passages.length > 0) {
      blocks.push((block = { passages: [] }));
      bytes = 0;
    }
    block.passages.push({ id, text, ...(heading === undefined ? {} : { heading }) });
    bytes += own;
  }
  return blocks;
}
