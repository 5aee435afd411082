import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive, Talk } from '../archive/model.ts';
import type { AnchorChanges } from '../transcript/anchor-changes.ts';
import { anchorChanges } from '../transcript/anchor-changes.ts';
import { formatAnchors, parseAnchors } from '../transcript/anchors-file.ts';
import type { Anchor, Anchors } from '../transcript/anchors.ts';
import { anchoredPassages } from '../transcript/transcript.ts';
import type { TranscriptStore } from './transcript-store.ts';

export interface WrittenAnchors {
  /** Path below the content folder. */
  file: string;
  /** Empty where only texts were brought up to date. */
  changes: AnchorChanges[];
}

/**
 * Write the ids with which the talks were compiled into their `anchors.json`; a file that says so
 * already is left alone.
 */
export function writeAnchors(
  content: string,
  { talks }: Archive,
  store: TranscriptStore,
): WrittenAnchors[] {
  return talks.flatMap((talk) => {
    const file = `talks/${talk.slug}/anchors.json`;
    const place = path.join(content, file);
    const text = existsSync(place) ? readFileSync(place, 'utf8') : undefined;
    const before = text === undefined ? undefined : parseAnchors(text, file).anchors;
    const after = compiledAnchors(talk, before, store);
    const formatted = formatAnchors(after);
    if (formatted === text) return [];
    writeFileSync(place, formatted);
    return [{ file, changes: anchorChanges(before, after) }];
  });
}

/** The ids in the talk's compiled editions; editions without a file keep theirs. */
function compiledAnchors(
  { editions }: Talk,
  before: Anchors | undefined,
  store: TranscriptStore,
): Anchors {
  const written = { ...before?.editions };
  for (const { original, language, transcript } of editions) {
    const anchors = anchoredPassages(store.read(transcript)).map(
      ({ id, retired, text }): Anchor => ({ id, ...(retired ? { retired } : {}), text }),
    );
    if (anchors.length > 0) written[original ? 'original' : language] = anchors;
  }
  return { editions: written };
}
