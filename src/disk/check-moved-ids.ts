import { editionPath } from '../archive/addresses.ts';
import type { Finding } from '../archive/finding.ts';
import type { Archive, Edition } from '../archive/model.ts';
import { idsMoved, movedIds } from '../check/moved-ids.ts';
import { parseAnchors } from '../transcript/anchors-file.ts';
import { anchoredPassages } from '../transcript/transcript.ts';
import { git } from './git.ts';
import { readLedger } from './read-ledger.ts';
import type { TranscriptStore } from './transcript-store.ts';

/** Published ids that lead to other words than at the commit `base`, in talks whose file of ids differs. */
export async function checkMovedIds(
  content: string,
  archive: Archive,
  { base, store }: { base: string | undefined; store: TranscriptStore },
): Promise<Finding[]> {
  const changed = base === undefined ? [] : await changedAnchors(content, base);
  if (base === undefined || changed.length === 0) return [];
  const { ledger } = readLedger(content);
  const talks = new Map(archive.talks.map((talk) => [talk.slug, talk]));
  const findings: Finding[] = [];
  for (const slug of changed) {
    const file = `talks/${slug}/anchors.json`;
    const before = (await git(content, 'show', `${base}:./${file}`)) ?? '';
    const { anchors } = parseAnchors(before, file);
    for (const edition of talks.get(slug)?.editions ?? []) {
      const address = editionPath(slug, edition.original ? undefined : edition.language);
      const moved = movedIds(
        anchors?.editions[nameOf(edition)] ?? [],
        anchoredPassages(store.read(edition.transcript)),
        ledger.entries.get(address)?.ids ?? [],
      );
      if (moved.length > 0) findings.push(idsMoved(slug, address, moved));
    }
  }
  return findings;
}

function nameOf({ original, language }: Edition) {
  return original ? 'original' : language;
}

/** Slugs of the talks whose files of ids are not as they are at `base`. */
async function changedAnchors(content: string, base: string): Promise<string[]> {
  const files = await git(
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
