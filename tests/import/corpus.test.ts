import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { splitTalkFile } from '../../src/archive/frontmatter.ts';
import { checkContent } from '../../src/disk/check-content.ts';
import { listCaptures, readCapture, readTranslations } from '../../src/disk/read-captures.ts';
import { writeTalk } from '../../src/disk/write-talk.ts';
import type { Row } from '../../src/import/batch.ts';
import { importBatch } from '../../src/import/batch.ts';
import { Registry } from '../../src/import/metadata/registry.ts';
import { PAIR_LISTS, parsePairs } from '../../src/import/pair/pair-lists.ts';
import { SlugKeeper } from '../../src/import/slugs.ts';
import type { ImportRecord } from '../../src/import/write/record-file.ts';
import { prepareTranscript } from '../../src/transcript/prepare.ts';

const CORPUS = path.resolve(import.meta.dirname, '../../../shared/corpus/sayit');

/** Runs where ../shared/corpus lies beside the checkout; its texts are not part of the project. */
describe.skipIf(!existsSync(CORPUS))(
  'a corpus of 232 transcripts (needs ../shared/corpus)',
  async () => {
    if (!existsSync(CORPUS)) return;
    const out = mkdtempSync(path.join(tmpdir(), 'import-'));
    afterAll(() => {
      rmSync(out, { recursive: true });
    });
    const files = listCaptures(CORPUS);
    const rows: Row[] = [];
    const batch = importBatch({
      files,
      translations: readTranslations([CORPUS], files, { names: PAIR_LISTS, parse: parsePairs }),
      registry: new Registry(new Map(), new Map()),
      slugs: new SlugKeeper({ slugs: new Set(), bySha256: new Map() }),
      seen: '2026-11-24',
      given: {},
      read: readCapture,
      write: (talk) => writeTalk(out, talk),
    });
    for await (const { row } of batch) rows.push(row);

    it('has a row for every file, in order; only titles without a text are refused', () => {
      expect(rows.map(({ file }) => file)).toEqual(files);
      const refused = rows.filter(({ status }) => status !== 'imported');
      expect(refused.filter(({ refusal }) => refusal?.rule !== 'no-text')).toEqual([]);
      for (const { file } of refused) expect(readFileSync(file, 'utf8')).not.toMatch(/\n\S/);
    });

    it('loses no character of what was said', () => {
      for (const { file, slug } of rows) {
        if (slug === null) continue;
        const record = JSON.parse(
          readFileSync(path.join(out, 'talks', slug, 'import.json'), 'utf8'),
        ) as ImportRecord;
        const edition = record.editions.find(({ capture }) => capture.name === path.basename(file));
        const text = readFileSync(path.join(out, 'talks', slug, edition?.file ?? ''), 'utf8');
        const { blocks } = prepareTranscript(splitTalkFile(text, '').body, {
          file: '',
          bodyLine: 1,
        });
        const written = (blocks ?? []).map((block) => (block.type === 'turn' ? '' : block.text));
        // What a repair changed is on record, and no loss.
        const repaired = edition?.repairs.map(({ before, places }) => before.repeat(places.length));
        const kept = [...written, ...(repaired ?? [])].join('\n');
        expect([file, ...lost(spokenIn(file), kept)]).toEqual([file]);
      }
    });

    it('joins all thirty pairs', () => {
      const translations = readdirSync(path.join(out, 'talks')).filter((slug) =>
        readdirSync(path.join(out, 'talks', slug)).some((name) =>
          /^(?:en|zh-Han[st])\.mdx$/.test(name),
        ),
      );
      expect(translations).toHaveLength(30);
    });

    it('passes the check without an error', { timeout: 120_000 }, async () => {
      const { findings } = await checkContent(out, { cacheDir: path.join(out, '.cache') });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  },
);

/** Letters and digits of a transcript's speech: no headings, no speakers, no addresses, no tags. */
function spokenIn(file: string): string {
  return readFileSync(file, 'utf8')
    .normalize('NFC')
    .split('\n')
    .filter((line) => !line.startsWith('# ') && !/^#{2,6} .*[：:]\s*$/.test(line))
    .join('\n')
    .replaceAll(/\]\((?:[^()\s]|\([^()]*\))*(?:\s+"(?:[^"\\]|\\.)*")?\)/g, ']')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(?:[a-z]+|#x?[0-9a-f]+);/gi, '')
    .replaceAll(/^(?:> ?)?\s*(?:[-*+]|\d+\.)(?=\s|$)/gm, '')
    .replaceAll(/^\*\*[^*]{1,40}[：:]+\*\*/gm, '');
}

/** Characters of which `after` has fewer than `before`. */
function lost(before: string, after: string): string[] {
  const counts = new Map<string, number>();
  for (const char of after.match(/[\p{L}\p{N}]/gu) ?? [])
    counts.set(char, (counts.get(char) ?? 0) + 1);
  const missing: string[] = [];
  for (const char of before.match(/[\p{L}\p{N}]/gu) ?? []) {
    const left = counts.get(char) ?? 0;
    if (left === 0) missing.push(char);
    counts.set(char, left - 1);
  }
  return missing;
}
