import path from 'node:path';
import type { Finding } from '../archive/finding.ts';
import { hasErrors } from '../archive/finding.ts';
import type { CheckedTalk } from '../check/check-talk.ts';
import { checkTalk } from '../check/check-talk.ts';
import type { ImageFacts } from '../check/image.ts';
import { readTextFile } from '../check/text-file.ts';
import { imageFacts } from './image-facts.ts';
import { LARGEST_FILE } from './list-content.ts';
import { LIMITS } from '../transcript/limits.ts';
import { readPlainFile } from './read-plain-file.ts';
import { digestKey } from './check-cache.ts';
import type { TranscriptStore } from './transcript-store.ts';

/** Where a talk is: its folder and the plain files in it. */
export interface TalkPlace {
  content: string;
  slug: string;
  names: readonly string[];
}

interface TalkFile {
  name: string;
  /** Below the content folder. */
  file: string;
  bytes: Buffer;
}

/** The key of what a check by `code` says of the talk's files as they are. */
export function talkKey(talk: TalkPlace, code: string): string {
  return keyOf(talk, readFiles(talk), code);
}

export interface FreshlyChecked {
  slug: string;
  /** Key of the bytes that were read. */
  key: string;
  checked: CheckedTalk;
}

/** What a check by `code` says of a talk alone. */
export async function checkTalkFiles(
  talk: TalkPlace,
  code: string,
  store: TranscriptStore,
): Promise<FreshlyChecked> {
  const { slug } = talk;
  const files = readFiles(talk);
  return { slug, key: keyOf(talk, files, code), checked: await check(slug, files, store) };
}

function keyOf({ slug }: TalkPlace, files: readonly TalkFile[], code: string): string {
  return digestKey(code, slug, ...files.flatMap(({ name, bytes }) => [name, bytes]));
}

function readFiles({ content, slug, names }: TalkPlace): TalkFile[] {
  return names.map((name) => {
    const file = `talks/${slug}/${name}`;
    return { name, file, bytes: readPlainFile(path.join(content, file), LARGEST_FILE) };
  });
}

async function check(
  slug: string,
  files: readonly TalkFile[],
  store: TranscriptStore,
): Promise<CheckedTalk> {
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  const images = new Map<string, ImageFacts>();
  for (const { name, file, bytes } of files) {
    if (/\.(?:mdx|json)$/.test(name)) {
      const most = name.endsWith('.json') ? LARGEST_FILE : LIMITS.file;
      const { text, findings: unreadable } = readTextFile(bytes, file, most);
      findings.push(...unreadable);
      if (text !== undefined) texts.set(name, text);
    } else {
      const { facts, findings: unreadable } = await imageFacts(bytes, file);
      findings.push(...unreadable);
      // One that is there and cannot be read is not missing.
      images.set(name, facts ?? { bytes: bytes.length, width: undefined, height: undefined });
    }
  }
  const unread = files.some(({ name }) => name.endsWith('.mdx') && !texts.has(name));
  // A file that is there and cannot be read is not missing.
  if (unread && !texts.has('index.mdx')) return { facts: undefined, findings };
  const { facts, findings: found } = checkTalk({ slug, texts, images }, (transcript) =>
    store.keep(transcript),
  );
  return { facts: hasErrors(findings) ? undefined : facts, findings: [...findings, ...found] };
}
