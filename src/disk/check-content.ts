import path from 'node:path';
import type { Finding } from '../archive/finding.ts';
import { hasErrors, inFileOrder } from '../archive/finding.ts';
import type { Archive } from '../archive/model.ts';
import { newestFirst } from '../archive/model.ts';
import { sendCanary } from '../check/canary.ts';
import type { CheckedTalk } from '../check/check-talk.ts';
import { checkTalk } from '../check/check-talk.ts';
import type { ImageFacts } from '../check/image.ts';
import { apply } from '../check/rule.ts';
import { ARCHIVE_RULES } from '../check/rules/rules.ts';
import { readTextFile } from '../check/text-file.ts';
import { CheckCache } from './check-cache.ts';
import { imageFacts } from './image-facts.ts';
import { LARGEST_IMAGE, listContent } from './list-content.ts';
import { checkLedgerOf } from './read-ledger.ts';
import { readPlainFile } from './read-plain-file.ts';
import { readRegistries } from './read-registries.ts';
import { TranscriptStore } from './transcript-store.ts';

export interface CheckedContent {
  /** As far as it is sound. */
  archive: Archive;
  /** The transcripts of the archive's editions. */
  store: TranscriptStore;
  /** In file order. */
  findings: Finding[];
}

/**
 * Check a content folder; the build and `npm run check` both do. In this order, so that nothing is
 * opened, decoded or parsed that the step before it refuses:
 *
 * 1. the guard refuses a set of known attacks (src/check/canary.ts), or nothing goes on;
 * 2. the folder is listed without opening a file: links, names, sizes, addresses (list-content.ts);
 * 3. bytes become text: UTF-8, composed, no unseen characters (src/check/text-file.ts), or images;
 * 4. each record and each talk alone: YAML and schema, then the body counted, parsed, walked and
 *    compiled (src/transcript/prepare.ts), then the rules about one talk (src/check/rules); what
 *    this says is kept by the digest of the files;
 * 5. the rules about all talks together, and if there is no error the ledger of addresses.
 *
 * @param today `YYYY-MM-DD`, the day where this runs if it is left out
 */
export async function checkContent(
  content: string,
  { cacheDir, today = localDay() }: { cacheDir: string; today?: string },
): Promise<CheckedContent> {
  sendCanary();
  const listing = listContent(content);
  const store = new TranscriptStore(cacheDir);
  const cache = new CheckCache(cacheDir);
  const { registries, findings: inRegistries } = await readRegistries(content, listing, cache);
  const findings = [...listing.findings, ...inRegistries];
  const talks = [];
  for (const [slug, names] of listing.talks) {
    const checked = await readTalk(content, slug, names, cache, store);
    findings.push(...checked.findings);
    if (checked.facts) talks.push(checked.facts);
  }
  findings.push(...apply(ARCHIVE_RULES, { talks, ...registries, today }));
  cache.save();

  const archive = { talks: talks.map(({ talk }) => talk).toSorted(newestFirst), ...registries };
  // What cannot be read looks lost; that would hide why.
  if (!hasErrors(findings)) findings.push(...checkLedgerOf(content, archive));
  return { archive, store, findings: findings.toSorted(inFileOrder) };
}

function localDay(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function readTalk(
  content: string,
  slug: string,
  names: readonly string[],
  cache: CheckCache,
  store: TranscriptStore,
): Promise<CheckedTalk> {
  const files = names.map((name) => {
    const file = `talks/${slug}/${name}`;
    return { name, file, bytes: readPlainFile(path.join(content, file), LARGEST_IMAGE) };
  });
  const key = cache.key(slug, ...files.flatMap(({ name, bytes }) => [name, bytes]));
  return cache.get(
    key,
    async () => {
      const findings: Finding[] = [];
      const texts = new Map<string, string>();
      const images = new Map<string, ImageFacts>();
      for (const { name, file, bytes } of files) {
        if (/\.(?:mdx|json)$/.test(name)) {
          const { text, findings: unreadable } = readTextFile(bytes, file);
          findings.push(...unreadable);
          if (text !== undefined) texts.set(name, text);
        } else {
          const { facts, findings: unreadable } = await imageFacts(bytes, file);
          findings.push(...unreadable);
          if (facts) images.set(name, facts);
        }
      }
      const unread = files.some(({ name }) => name.endsWith('.mdx') && !texts.has(name));
      // A file that is there and cannot be read is not missing.
      if (unread && !texts.has('index.mdx')) return { facts: undefined, findings };
      const { facts, findings: found } = checkTalk({ slug, texts, images }, (transcript) =>
        store.keep(transcript),
      );
      return {
        facts: hasErrors(findings) ? undefined : facts,
        findings: [...findings, ...found],
      };
    },
    ({ facts }) => facts?.talk.editions.every(({ transcript }) => store.has(transcript)) ?? true,
  );
}
