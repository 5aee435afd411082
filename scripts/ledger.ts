import { parseArgs } from 'node:util';
import { hasErrors } from '../src/archive/finding.ts';
import type { LedgerChange } from '../src/archive/ledger-changes.ts';
import { changeLines } from '../src/archive/ledger-changes.ts';
import { isReason } from '../src/archive/ledger.ts';
import { ledgerAdditions } from '../src/archive/ledger-pages.ts';
import { CACHE_FOLDER, CONTENT_FOLDER } from '../src/disk/folders.ts';
import { checkContent } from '../src/disk/check-content.ts';
import { appendToLedger, readLedger } from '../src/disk/read-ledger.ts';

const USAGE = `用法 · usage:
  npm run ledger                                   记下新发布的地址 · record what is published first
  npm run ledger -- move /talks/a/ /talks/b/       改了地址 · the address has changed
  npm run ledger -- withdraw /talks/a/ "<理由 reason>"
  npm run ledger -- restore /talks/a/`;

const today = new Date().toISOString().slice(0, 10);
const { ledger, findings } = readLedger(CONTENT_FOLDER);
const change = parseChange();
if (change === 'usage') {
  console.error(USAGE);
  process.exit(2);
}
if (findings.length > 0)
  fail(
    '地址簿有读不懂的行：见 npm run check · The ledger has lines that cannot be read: see npm run check',
  );

const lines = change ? changeLines(ledger, change, today) : await additions();
if (change && lines.length === 0) {
  fail(`${change.address}：没有发布过，或已如此 · was never published, or is so already`);
}
appendToLedger(CONTENT_FOLDER, lines);
for (const line of lines) console.log(line);

function parseChange(): LedgerChange | 'usage' | undefined {
  try {
    const { positionals } = parseArgs({ allowPositionals: true });
    const [verb, address = '', value = '', ...more] = positionals;
    if (verb === undefined) return undefined;
    const isPath = (text: string) => /^\/(?:[^/]+\/)+$/.test(text);
    if (!isPath(address) || more.length > 0) return 'usage';
    if (verb === 'move' && isPath(value)) return { state: 'moved', address, to: value };
    if (verb === 'withdraw' && isReason(value))
      return { state: 'withdrawn', address, reason: value };
    return verb === 'restore' && value === '' ? { state: 'live', address } : 'usage';
  } catch {
    return 'usage';
  }
}

async function additions(): Promise<string[]> {
  const { archive, findings: unsound } = await checkContent(CONTENT_FOLDER, {
    cacheDir: CACHE_FOLDER,
  });
  if (hasErrors(unsound)) {
    fail(
      '内容有错，不能发布：见 npm run check · The content has errors and cannot be published: see npm run check',
    );
  }
  return ledgerAdditions(archive, ledger, today);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
