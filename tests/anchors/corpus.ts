import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Transcripts that nobody here wrote; they lie beside the checkout, not in it. */
export const CORPUS = path.resolve(import.meta.dirname, '../../../shared/corpus/sayit');
export const hasCorpus = existsSync(CORPUS);

export interface CorpusTalk {
  name: string;
  passages: { kind: 'paragraph' | 'aside'; text: string }[];
}

export function readCorpus(): CorpusTalk[] {
  return readdirSync(CORPUS)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => ({ name, passages: passagesOf(readFileSync(path.join(CORPUS, name), 'utf8')) }));
}

function passagesOf(text: string): CorpusTalk['passages'] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.replace(/^#.*(\n|$)/gm, '').trim())
    .filter((block) => block !== '')
    .map((block) =>
      block.startsWith('>')
        ? { kind: 'aside' as const, text: block.replace(/^>\s*/gm, '') }
        : { kind: 'paragraph' as const, text: block },
    );
}
