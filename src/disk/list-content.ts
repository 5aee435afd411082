import type { Dirent } from 'node:fs';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Finding, FindingWords } from '../archive/finding.ts';
import { LEDGER_FILE } from '../archive/ledger.ts';
import { IMAGE_PATTERN } from '../transcript/dialect.ts';
import { LIMITS } from '../transcript/limits.ts';
import {
  entryWords,
  isReservedName,
  notAFolder,
  notAPlainFile,
  sameAddress,
  strayFile,
  tooLarge,
  wrongName,
} from './entry-words.ts';
import { foldName } from './fold-name.ts';

/** Bytes of an image, or of a file that a command writes and that grows with the talk's history. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** Names that systems leave in folders; nothing reads them. */
const IGNORED = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);

const ROOT_FILES = new Set(['topics.yaml', 'LICENSE.md', 'README.md', LEDGER_FILE]);
const ROOT_FOLDERS = new Set(['talks', 'speakers', 'events']);

/** The files of a content folder that may be read, below it and with `/`. */
export interface ContentListing {
  /** Names of the files in each talk's folder by slug. */
  talks: Map<string, string[]>;
  speakers: string[];
  events: string[];
  topics: boolean;
  findings: Finding[];
}

/**
 * What is in a content folder, found without opening any file: only plain files under their proper
 * names are listed, and whatever else is there is a finding.
 */
export function listContent(content: string): ContentListing {
  const findings: Finding[] = [];
  const list = (folder: string, accept: (entry: Dirent) => FindingWords | undefined): string[] => {
    const place = path.join(content, folder);
    if (!existsSync(place)) return [];
    const entries = readdirSync(place, { withFileTypes: true })
      .filter(({ name }) => !IGNORED.has(name))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const at = (name: string) => (folder === '' ? name : `${folder}/${name}`);
    const refuse = (name: string, words: FindingWords) => {
      findings.push({ file: at(name), line: 1, column: 1, severity: 'error', ...words });
    };
    for (const [name, twins] of collisions(entries)) refuse(name, sameAddress(at(name), twins));
    return entries
      .filter((entry) => {
        const words = accept(entry) ?? (entry.isFile() ? sizeOf(place, entry.name) : undefined);
        if (words) refuse(entry.name, words);
        return !words;
      })
      .map(({ name }) => name);
  };

  const root = list('', (entry) =>
    ROOT_FOLDERS.has(entry.name)
      ? entry.isDirectory()
        ? undefined
        : notAFolder(entry)
      : ROOT_FILES.has(entry.name)
        ? plain(entry)
        : strayFile(entry.name, [...ROOT_FOLDERS, ...ROOT_FILES]),
  );
  const records = (folder: string) =>
    root.includes(folder) ? list(folder, (entry) => plain(entry) ?? recordName(entry.name)) : [];
  const slugs = root.includes('talks')
    ? list('talks', (entry) => (entry.isDirectory() ? folderName(entry.name) : notAFolder(entry)))
    : [];
  return {
    talks: new Map(
      slugs.map((slug) => [
        slug,
        list(`talks/${slug}`, (entry) => plain(entry) ?? talkFileName(entry.name)),
      ]),
    ),
    speakers: records('speakers'),
    events: records('events'),
    topics: root.includes('topics.yaml'),
    findings,
  };
}

function plain(entry: Dirent): FindingWords | undefined {
  return entry.isFile() ? undefined : notAPlainFile(entry);
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function folderName(name: string): FindingWords | undefined {
  return ID.test(name) && name.length <= 80 && !isReservedName(name)
    ? undefined
    : wrongName(name, entryWords.folder);
}

function recordName(name: string): FindingWords | undefined {
  const id = name.replace(/\.yaml$/, '');
  if (!name.endsWith('.yaml')) return strayFile(name, [`${foldName(id)}.yaml`]);
  return ID.test(id) && id.length <= 80 && !isReservedName(id)
    ? undefined
    : wrongName(name, entryWords.record);
}

const TALK_FILES = [
  'index.mdx',
  'zh-Hans.mdx',
  'zh-Hant.mdx',
  'en.mdx',
  'anchors.json',
  'import.json',
];

function talkFileName(name: string): FindingWords | undefined {
  if (TALK_FILES.includes(name)) return undefined;
  if (/\.(?:png|jpe?g|webp|avif)$/i.test(name)) {
    return IMAGE_PATTERN.test(`./${name}`) && name.length <= 80 && !isReservedName(name)
      ? undefined
      : wrongName(name, entryWords.image);
  }
  return name.endsWith('.mdx')
    ? wrongName(name, entryWords.edition)
    : strayFile(name, [...TALK_FILES, 'name.png']);
}

function sizeOf(folder: string, name: string): FindingWords | undefined {
  const { size } = lstatSync(path.join(folder, name));
  // The ledger grows for ever.
  if (name === LEDGER_FILE) return undefined;
  const most = /\.(?:png|jpe?g|webp|avif|json)$/.test(name) ? LARGEST_FILE : LIMITS.file;
  return size > most ? tooLarge(size, most) : undefined;
}

/** Names that are one address, or look like one, with the others that share it. */
function collisions(entries: readonly Dirent[]): [name: string, twins: string[]][] {
  const groups = Map.groupBy(entries, ({ name }) => foldName(name));
  return [...groups.values()].flatMap((group) =>
    group.length === 1
      ? []
      : group.map(({ name }): [string, string[]] => [
          name,
          group.flatMap((other) => (other.name === name ? [] : [other.name])),
        ]),
  );
}
