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
export async function readChanges(content: string, base: string): Promise<Changes | undefined> {
  const tracked = await git(
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
  const created = (await git(content, 'ls-files', '--others', '--exclude-standard', '-z')) ?? '';
  const files = [...tracked.split('\0'), ...created.split('\0')].filter(Boolean).toSorted();
  const talks = [];
  for (const slug of new Set(files.flatMap((file) => slugOf(file) ?? []))) {
    talks.push(await reportOf(content, base, slug));
  }
  return {
    talks,
    otherFiles: files.filter((file) => slugOf(file) === undefined),
  };
}

function slugOf(file: string): string | undefined {
  return /^talks\/([^/]+)\/./.exec(file)?.[1];
}

async function reportOf(content: string, base: string, slug: string): Promise<TalkReport> {
  const [filesBefore, filesAfter] = [await filesAt(content, base, slug), filesNow(content, slug)];
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

async function filesAt(content: string, base: string, slug: string): Promise<Map<string, string>> {
  const folder = `talks/${slug}/`;
  const listed = (await git(content, 'ls-tree', '--name-only', '-z', base, `./${folder}`)) ?? '';
  const names = listed
    .split('\0')
    .map((file) => path.posix.basename(file))
    .filter((name) => TEXT.test(name));
  const files = new Map<string, string>();
  for (const name of names) {
    const text = await git(content, 'show', `${base}:./${folder}${name}`);
    if (text !== undefined) files.set(name, text);
  }
  return files;
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
