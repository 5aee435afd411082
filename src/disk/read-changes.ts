import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareTalk, translationsBehind } from '../check/changes/compare.ts';
import type { TalkReport } from '../check/changes/markdown.ts';
import { talkState } from '../check/changes/talk-state.ts';
import { git } from './git.ts';

/** What differs between a commit and the content folder as it is, also where nothing is committed. */
export interface Changes {
  talks: TalkReport[];
  /** Files outside of talks' folders, below the content folder. */
  otherFiles: string[];
}

/** @returns undefined outside of git, or where `base` is no commit */
export function readChanges(content: string, base: string): Changes | undefined {
  const tracked = git(
    content,
    'diff',
    '--relative',
    '--name-only',
    '--no-renames',
    '-z',
    base,
    '--',
    '.',
  );
  if (tracked === undefined) return undefined;
  const created = git(content, 'ls-files', '--others', '--exclude-standard', '-z') ?? '';
  const files = [...tracked.split('\0'), ...created.split('\0')].filter(Boolean).toSorted();
  const slugs = new Set(files.flatMap((file) => slugOf(file) ?? []));
  return {
    talks: [...slugs].map((slug) => reportOf(content, base, slug)),
    otherFiles: files.filter((file) => slugOf(file) === undefined),
  };
}

function slugOf(file: string): string | undefined {
  return /^talks\/([^/]+)\/./.exec(file)?.[1];
}

function reportOf(content: string, base: string, slug: string): TalkReport {
  const [filesBefore, filesAfter] = [filesAt(content, base, slug), filesNow(content, slug)];
  const before = talkState(filesBefore);
  const after = talkState(filesAfter, before.anchors);
  const editions = compareTalk(
    filesBefore.size > 0 ? before : undefined,
    filesAfter.size > 0 ? after : undefined,
  );
  return {
    slug,
    editions,
    behind: translationsBehind(editions, after),
    unreadable: [...after.unreadable.values()].map((name) => `talks/${slug}/${name}`),
  };
}

const TEXT = /\.(?:mdx|json)$/;

function filesAt(content: string, base: string, slug: string): Map<string, string> {
  const folder = `talks/${slug}/`;
  const listed = git(content, 'ls-tree', '--name-only', '-z', base, `./${folder}`) ?? '';
  const names = listed
    .split('\0')
    .map((file) => path.posix.basename(file))
    .filter((name) => TEXT.test(name));
  return new Map(
    names.flatMap((name) => {
      const text = git(content, 'show', `${base}:./${folder}${name}`);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
}

function filesNow(content: string, slug: string): Map<string, string> {
  const folder = path.join(content, 'talks', slug);
  // A link to a folder elsewhere is none of the archive's.
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return new Map();
  return new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && TEXT.test(entry.name))
      .map(({ name }) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}
