import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitTalkFile } from '../../src/archive/frontmatter.ts';
import { readCapture } from '../../src/disk/read-captures.ts';
import { readNames } from '../../src/disk/read-names.ts';
import { assembleTalk } from '../../src/import/assemble-talk.ts';
import { Registry } from '../../src/import/metadata/registry.ts';
import { readEdition } from '../../src/import/read-edition.ts';
import { prepareTranscript } from '../../src/transcript/prepare.ts';
import { BUILT_SITES } from './sites.ts';

/** Chapters, turns and passages of a talk file, and the fields that a page shows. */
function talkIn(text: string) {
  const { frontmatter, body, bodyLine } = splitTalkFile(text, '');
  const { title, speaker, event, date, language, source } = frontmatter?.value as Record<
    string,
    unknown
  >;
  const { blocks } = prepareTranscript(body, { file: '', bodyLine });
  const said = (blocks ?? []).map((block) =>
    block.type === 'turn' ? `@ ${block.speaker}` : `${block.type}: ${block.text}`,
  );
  const { publisher, title: headline, url, date: published } = source as Record<string, unknown>;
  return {
    fields: { title, speaker, event, date, language, publisher, headline, url, published },
    said,
  };
}

describe.each(BUILT_SITES)('the pages of "$name", saved and imported', ({ content, out }) => {
  const talks = path.join(content, 'talks');
  const { speakers, events } = readNames(content);
  it.each(readdirSync(talks))('%s', async (slug) => {
    const page = path.join(out, 'talks', slug, 'index.html');
    expect(existsSync(page)).toBe(true);
    const edition = await readEdition(readCapture(page));
    if ('rule' in edition) throw new Error(edition.en);
    const talk = assembleTalk(edition, [], {
      registry: new Registry(speakers, events),
      seen: '2026-11-24',
      freeSlug: (wanted) => wanted,
    });
    expect([...talk.registry.keys()]).toEqual([]);
    const source = readFileSync(path.join(talks, slug, 'index.mdx'), 'utf8');
    expect(talkIn(talk.files.get('index.mdx') ?? '')).toEqual(talkIn(source));
  });
});
