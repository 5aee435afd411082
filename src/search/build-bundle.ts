import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { EngineTable } from './bundle-writer.ts';
import { BundleWriter } from './bundle-writer.ts';
import { BUNDLE } from './bundle-files.ts';
import { readMeta } from './pagefind-format.ts';
import type { SearchEdition } from './document.ts';
import type { Fold } from './fold.ts';

/**
 * One bundle: Pagefind's positional index of folded tokens, one page an edition, and what the
 * results show. `folder` is made whole or not at all.
 */
export class BundleBuilder {
  readonly #folder: string;
  readonly #writer: BundleWriter;
  readonly #index: pagefind.PagefindIndex;

  static async create(folder: string, fold: Fold): Promise<BundleBuilder> {
    // A chunk is read whole for one word in it. The measure is Pagefind's own: its default is four times this.
    process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '5000';
    // No language: Pagefind then neither stems nor segments what is already cut into tokens.
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zxx' });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    return new BundleBuilder(folder, fold, index);
  }

  private constructor(folder: string, fold: Fold, index: pagefind.PagefindIndex) {
    this.#folder = folder;
    this.#index = index;
    rmSync(this.#temporary(), { recursive: true, force: true });
    mkdirSync(this.#temporary(), { recursive: true });
    this.#writer = new BundleWriter(this.#temporary(), fold);
  }

  add(edition: SearchEdition): void {
    this.#writer.add(edition);
  }

  async finish(): Promise<void> {
    let number = 0;
    for (const content of this.#writer.content.pages()) {
      const url = String(number++);
      const { errors } = await this.#index.addCustomRecord({ url, content, language: 'zxx' });
      if (errors.length > 0) throw new Error(`Pagefind took no page: ${errors.join('; ')}`);
    }
    const written = path.join(this.#temporary(), 'pagefind');
    const { errors } = await this.#index.writeFiles({ outputPath: written });
    if (errors.length > 0)
      throw new Error(`Pagefind did not write its index: ${errors.join('; ')}`);
    await this.#index.deleteIndex();

    this.#writer.finish(this.#takeOver(written));
    // The fragments hold the tokens once more; results come from the text blocks instead.
    rmSync(written, { recursive: true });
    rmSync(this.#folder, { recursive: true, force: true });
    renameSync(this.#temporary(), this.#folder);
  }

  /** Move the chunks out of what Pagefind wrote, under their numbers. */
  #takeOver(written: string): EngineTable {
    const meta = readdirSync(written).find((name) => name.endsWith('.pf_meta'));
    if (!meta) throw new Error(`Pagefind wrote no .pf_meta in ${written}`);
    const { pages, chunks } = readMeta(gunzipSync(readFileSync(path.join(written, meta))));
    mkdirSync(path.join(this.#temporary(), 'index'));
    const kilobytes = chunks.map(({ hash }, number) => {
      const file = path.join(this.#temporary(), BUNDLE.chunk(number));
      renameSync(path.join(written, 'index', `${hash}.pf_index`), file);
      return Math.ceil(statSync(file).size / 1024);
    });
    return {
      pages: pages.map((hash) => editionOf(path.join(written, 'fragment', `${hash}.pf_fragment`))),
      from: chunks.map(({ from }) => from),
      kilobytes,
    };
  }

  #temporary(): string {
    return `${this.#folder}.${String(process.pid)}.tmp`;
  }
}

/** Number of the edition that a fragment is of: its url. */
function editionOf(fragment: string): number {
  const found = /"url":"(\d+)"/.exec(gunzipSync(readFileSync(fragment)).toString('utf8'));
  if (!found) throw new Error(`${fragment} has no url`);
  return Number(found[1]);
}
