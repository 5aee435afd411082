import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Transcript, TranscriptSummary } from '../transcript/transcript.ts';

/**
 * Compiled transcripts on disk, by the digest of what they were compiled from. A transcript is
 * there only if its source passed the guard. The summaries of all are in one file, so that the
 * archive can be known without reading its transcripts.
 */
export class TranscriptStore {
  readonly #folder: string;
  #known: Map<string, TranscriptSummary> | undefined;
  #changed = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get #summaries(): Map<string, TranscriptSummary> {
    return (this.#known ??= readSummaries(this.#summaryFile()));
  }

  static key(...parts: readonly string[]): string {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(`${String(part.length)}:${part}`);
    return hash.digest('hex').slice(0, 40);
  }

  summary(key: string): TranscriptSummary | undefined {
    const summary = this.#summaries.get(key);
    return summary && existsSync(this.#file(key)) ? summary : undefined;
  }

  read(key: string): Transcript {
    return JSON.parse(readFileSync(this.#file(key), 'utf8')) as Transcript;
  }

  write(key: string, transcript: Transcript, summary: TranscriptSummary): void {
    writeWhole(this.#file(key), JSON.stringify(transcript));
    this.#summaries.set(key, summary);
    this.#changed = true;
  }

  /** Keep the summaries for the next run. */
  save(): void {
    if (!this.#changed) return;
    writeWhole(this.#summaryFile(), JSON.stringify([...this.#summaries]));
    this.#changed = false;
  }

  #summaryFile(): string {
    return path.join(this.#folder, 'summaries.json');
  }

  #file(key: string): string {
    return path.join(this.#folder, key.slice(0, 2), `${key}.json`);
  }
}

function readSummaries(file: string): Map<string, TranscriptSummary> {
  if (!existsSync(file)) return new Map();
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, TranscriptSummary][]);
  } catch {
    // A damaged cache costs time, never correctness: everything is compiled again.
    return new Map();
  }
}

/** Write so that a reader sees the old file or the whole new one, never a part. */
function writeWhole(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${String(process.pid)}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}
