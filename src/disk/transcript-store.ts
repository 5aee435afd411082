import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { plainParagraphHtml } from '../transcript/html.ts';
import type { AnchoredPassage, Transcript } from '../transcript/transcript.ts';
import { writeWhole } from './write-whole.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Compiled transcripts on disk, each under the digest of what it says: a key is new if and only if
 * the transcript is, so that whatever is made from one can be kept by its key. A transcript is
 * there only if its source passed the guard. HTML that follows from the text, as that of nearly
 * every passage does, is not written: it would double what a build writes and reads. The date of a
 * file tells when it was last asked for.
 */
export class TranscriptStore {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  has(key: string): boolean {
    const file = this.#file(key);
    const status = statSync(file, { throwIfNoEntry: false });
    if (!status) return false;
    if (isOlder(status.mtimeMs, DAY)) utimesSync(file, new Date(), new Date());
    return true;
  }

  read(key: string): Transcript {
    const { blocks } = JSON.parse(readFileSync(this.#file(key), 'utf8')) as Stored;
    return { blocks: blocks.map(withHtml) };
  }

  /** Keep a transcript; returns its key. */
  keep({ blocks }: Transcript): string {
    const text = JSON.stringify({ blocks: blocks.map(withoutPlainHtml) } satisfies Stored);
    const key = hash('sha256', text).slice(0, 40);
    if (!this.has(key)) writeWhole(this.#file(key), text);
    return key;
  }

  /** Drop what no run has asked for in a week; others may be at work with what is left. */
  prune(): void {
    for (const folder of readdirSync(this.folder).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
      for (const name of readdirSync(path.join(this.folder, folder))) {
        const file = path.join(this.folder, folder, name);
        const status = statSync(file, { throwIfNoEntry: false });
        if (status && isOlder(status.mtimeMs, 7 * DAY)) rmSync(file, { force: true });
      }
    }
  }

  #file(key: string): string {
    return path.join(this.folder, key.slice(0, 2), `${key}.json`);
  }
}

type Block = Transcript['blocks'][number];
type StoredBlock = Block | (Omit<AnchoredPassage, 'html'> & { html?: never });

interface Stored {
  blocks: StoredBlock[];
}

function withoutPlainHtml(block: Block): StoredBlock {
  if (block.type !== 'passage' || block.html !== plainParagraphHtml(block.text)) return block;
  const { html, ...rest } = block;
  return rest;
}

function withHtml(block: StoredBlock): Block {
  return block.type === 'passage' && block.html === undefined
    ? { ...block, html: plainParagraphHtml(block.text) }
    : block;
}

function isOlder(time: number, age: number): boolean {
  return Date.now() - time > age;
}
