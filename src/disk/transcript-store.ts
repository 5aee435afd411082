import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { plainParagraphHtml } from '../transcript/html.ts';
import type { AnchoredPassage, Transcript } from '../transcript/transcript.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Compiled transcripts on disk, each under the digest of what it says: a key is new if and only if
 * the transcript is, so that whatever is made from one can be kept by its key. A transcript is
 * there only if its source passed the guard. HTML that follows from the text, as that of nearly
 * every passage does, is not written: it would double what a build writes and reads.
 */
export class TranscriptStore {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  has(key: string): boolean {
    return existsSync(this.#file(key));
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
