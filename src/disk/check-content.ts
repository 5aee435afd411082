import type { Finding } from '../archive/finding.ts';
import { hasErrors, inFileOrder } from '../archive/finding.ts';
import type { Archive } from '../archive/model.ts';
import { newestFirst } from '../archive/model.ts';
import { sendCanary } from '../check/canary.ts';
import { apply } from '../check/rule.ts';
import { ARCHIVE_RULES } from '../check/rules/rules.ts';
import { mergeBase } from './git.ts';
import { CheckCache } from './check-cache.ts';
import { checkMovedIds } from './check-moved-ids.ts';
import { checkTalks } from './check-talks.ts';
import { listContent } from './list-content.ts';
import { checkLedgerOf } from './read-ledger.ts';
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
 * 5. the rules about all talks together, and if there is no error the ledger of addresses, and that
 *    the ids of passages lead where they led.
 *
 * @param today `YYYY-MM-DD`, the day where this runs if it is left out
 */
export async function checkContent(
  content: string,
  { cacheDir, today = localDay() }: { cacheDir: string; today?: string },
): Promise<CheckedContent> {
  sendCanary();
  // Git answers while the files are read.
  const departed = mergeBase(content);
  const listing = listContent(content);
  const store = new TranscriptStore(cacheDir);
  const cache = new CheckCache(cacheDir);
  const { registries, findings: inRegistries } = readRegistries(content, listing, cache);
  const places = [...listing.talks].map(([slug, names]) => ({ content, slug, names }));
  const checked = await checkTalks(places, cache, store);
  const talks = checked.flatMap(({ facts }) => facts ?? []);
  const inContent = [
    ...listing.findings,
    ...inRegistries,
    ...checked.flatMap((talk) => talk.findings),
    ...apply(ARCHIVE_RULES, { talks, ...registries, today }),
  ];
  if (cache.save()) store.prune();

  const archive = { talks: talks.map(({ talk }) => talk).toSorted(newestFirst), ...registries };
  const base = await departed;
  // What cannot be read looks lost; that would hide why.
  const inLedger = hasErrors(inContent)
    ? []
    : [
        ...(await checkLedgerOf(content, archive, { base, today })),
        ...(await checkMovedIds(content, archive, { base, store })),
      ];
  return { archive, store, findings: [...inContent, ...inLedger].toSorted(inFileOrder) };
}

function localDay(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
