import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Transcript } from '../transcript/transcript.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Compiled transcripts on disk, each under the digest of what it says: a key is new if and only if
 * the transcript is, so that whatever is made from one can be kept by its key. A transcript is
 * there only if its source passed the guard.
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
    return JSON.parse(readFileSync(this.#file(key), 'utf8')) as Transcript;
  }

  /** Keep a transcript; returns its key. */
  keep(transcript: Transcript): string {
    const text = JSON.stringify(transcript);
    const key = hash('sha256', text).slice(0, 40);
    if (!this.has(key)) writeWhole(this.#file(key), text);
    return key;
  }

  #file(key: string): string {
    return path.join(this.folder, key.slice(0, 2), `${key}.json`);
  }
}
