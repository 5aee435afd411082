import { createHash } from 'node:crypto';
import type { TalkFiles } from '../../src/import/assemble-talk.ts';
import { assembleTalk } from '../../src/import/assemble-talk.ts';
import type { Capture, ReadEdition, Refusal } from '../../src/import/edition.ts';
import { Registry } from '../../src/import/metadata/registry.ts';
import type { Given } from '../../src/import/read-edition.ts';
import { readEdition } from '../../src/import/read-edition.ts';

export function capture(name: string, content: string | Uint8Array, folder = 'inbox'): Capture {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, folder, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

export async function read(
  name: string,
  content: string | Uint8Array,
  given?: Given,
): Promise<ReadEdition> {
  const edition = await readEdition(capture(name, content), given);
  if ('rule' in edition) throw new Error(`${name} is refused: ${edition.en}`);
  return edition;
}

export async function refusalOf(
  name: string,
  content: string | Uint8Array,
  given?: Given,
): Promise<Refusal | undefined> {
  const edition = await readEdition(capture(name, content), given);
  return 'rule' in edition ? edition : undefined;
}

export function assemble(
  edition: ReadEdition,
  translations: readonly ReadEdition[] = [],
): TalkFiles {
  return assembleTalk(edition, translations, {
    registry: new Registry(new Map(), new Map()),
    seen: '2026-11-24',
    freeSlug: (wanted) => wanted,
  });
}

/** The talk as lines: `@ 0:00:01 speaker` for a turn, `# title` for a chapter, else a passage's text. */
export function outline({ items }: ReadEdition): string[] {
  return items.map((item) => {
    const at = item.type === 'chapter' || item.at === undefined ? '' : `[${item.at}] `;
    if (item.type === 'turn') return `@ ${at}${item.speaker}`;
    if (item.type === 'chapter')
      return `# ${item.node.children.map((c) => ('value' in c ? c.value : '')).join('')}`;
    return `${at}${item.text}`;
  });
}
