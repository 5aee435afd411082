import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../archive/finding.ts';
import { hasErrors, inFileOrder } from '../archive/finding.ts';
import { ID_PATTERN } from '../archive/ids.ts';
import type { Archive } from '../archive/model.ts';
import { newestFirst } from '../archive/model.ts';
import { unknownReference } from '../archive/references.ts';
import { checkLedgerOf } from './read-ledger.ts';
import { readRegistries } from './read-registries.ts';
import type { ReadTalk } from './read-talk.ts';
import { readTalk } from './read-talk.ts';
import { TranscriptStore } from './transcript-store.ts';

/**
 * Read a content folder: the archive as far as it is sound, and every finding, in file order.
 * Transcripts are compiled into the store at `cache`; no body stays in memory.
 */
export function readArchive(
  content: string,
  cache: string,
): { archive: Archive; store: TranscriptStore; findings: Finding[] } {
  const { registries, findings } = readRegistries(content);
  const store = new TranscriptStore(cache);
  const talks = talkFolders(content).flatMap((slug) => {
    const { read, findings: inTalk } = readTalk(content, slug, store);
    findings.push(...inTalk);
    if (!read) return [];
    findings.push(...checkReferences(read, registries));
    return [read.talk];
  });
  store.save();
  const archive = { talks: talks.toSorted(newestFirst), ...registries };
  // What cannot be read looks lost; that would hide why.
  if (!hasErrors(findings)) findings.push(...checkLedgerOf(content, archive));
  return { archive, store, findings: findings.toSorted(inFileOrder) };
}

function talkFolders(content: string): string[] {
  const folder = path.join(content, 'talks');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

function checkReferences(
  { talk, frontmatter, turns }: ReadTalk,
  registries: Omit<Archive, 'talks'>,
): Finding[] {
  const file = `talks/${talk.slug}/index.mdx`;
  const at = (...path: PropertyKey[]) => ({ file, ...frontmatter.locate(path) });
  const { speakers, events, topics } = registries;
  return [
    ...talk.speakers.flatMap((id, index) =>
      speakers.has(id)
        ? []
        : [unknownReference('speaker', id, speakers.keys(), at('speaker', index))],
    ),
    ...(talk.event === undefined || events.has(talk.event)
      ? []
      : [unknownReference('event', talk.event, events.keys(), at('event'))]),
    ...talk.topics.flatMap((id, index) =>
      topics.has(id) ? [] : [unknownReference('topic', id, topics.keys(), at('topics', index))],
    ),
    ...turns.flatMap(({ file: edition, turns: speaking }) =>
      speaking
        // A label (anything that cannot be an id) names someone who is not identified.
        .filter(({ speaker }) => ID_PATTERN.test(speaker) && !speakers.has(speaker))
        .map(({ speaker, line }) =>
          unknownReference('speaker', speaker, speakers.keys(), { file: edition, line, column: 1 }),
        ),
    ),
  ];
}
