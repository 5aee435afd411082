import { editionPath } from '../archive/addresses.ts';
import type { Finding } from '../archive/finding.ts';
import type { Archive, Edition } from '../archive/model.ts';
import { idsMoved, movedIds } from '../check/moved-ids.ts';
import { parseAnchors } from '../transcript/anchors-file.ts';
import { anchoredPassages } from '../transcript/transcript.ts';
import { git, mergeBase } from './git.ts';
import { readLedger } from './read-ledger.ts';
import type { TranscriptStore } from './transcript-store.ts';

/** Published ids that lead to other words than at the merge base, in talks whose file of ids differs. */
export function checkMovedIds(
  content: string,
  archive: Archive,
  store: TranscriptStore,
): Finding[] {
  const base = mergeBase(content);
  const changed = base === undefined ? [] : changedAnchors(content, base);
  if (base === undefined || changed.length === 0) return [];
  const { ledger } = readLedger(content);
  const talks = new Map(archive.talks.map((talk) => [talk.slug, talk]));
  return changed.flatMap((slug) => {
    const file = `talks/${slug}/anchors.json`;
    const before = parseAnchors(git(content, 'show', `${base}:./${file}`) ?? '', file).anchors;
    return (talks.get(slug)?.editions ?? []).flatMap((edition) => {
      const address = editionPath(slug, edition.original ? undefined : edition.language);
      const moved = movedIds(
        before?.editions[nameOf(edition)] ?? [],
        anchoredPassages(store.read(edition.transcript)),
        ledger.entries.get(address)?.ids ?? [],
      );
      return moved.length > 0 ? [idsMoved(slug, address, moved)] : [];
    });
  });
}

function nameOf({ original, language }: Edition) {
  return original ? 'original' : language;
}

/** Slugs of the talks whose files of ids are not as they are at `base`. */
function changedAnchors(content: string, base: string): string[] {
  const files = git(
    content,
    'diff',
    '--relative',
    '--name-only',
    '--no-renames',
    '--diff-filter=MDT',
    '-z',
    base,
    '--',
    ':(glob)talks/*/anchors.json',
  );
  return (files ?? '').split('\0').flatMap((file) => /^talks\/([^/]+)\//.exec(file)?.[1] ?? []);
}
