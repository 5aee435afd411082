import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../archive/finding.ts';
import { atMost } from '../check/at-most.ts';
import { readTextFile } from '../check/text-file.ts';
import { guardCharacters } from '../transcript/guard-characters.ts';
import { checkLedger } from '../archive/ledger-check.ts';
import type { Ledger } from '../archive/ledger.ts';
import { LEDGER_FILE, parseLedger } from '../archive/ledger.ts';
import type { Archive } from '../archive/model.ts';
import { readPlainFile } from './read-plain-file.ts';
import { git } from './git.ts';

/** Bytes; a line is about a hundred. */
const LARGEST_LEDGER = 64 * 1024 * 1024;

/** The ledger of a content folder; an archive that was never published has an empty one. */
export function readLedger(content: string): { ledger: Ledger; findings: Finding[] } {
  const file = path.join(content, LEDGER_FILE);
  if (!existsSync(file)) return parseLedger('');
  const { text = '', findings } = readTextFile(
    readPlainFile(file, LARGEST_LEDGER),
    LEDGER_FILE,
    LARGEST_LEDGER,
  );
  const parsed = parseLedger(text);
  const unseen = guardCharacters(text, { file: LEDGER_FILE, firstLine: 1 });
  return { ledger: parsed.ledger, findings: atMost([...findings, ...unseen, ...parsed.findings]) };
}

/** Every promise that `archive` breaks: to its ledger, and to the ledger at the commit `base`. */
export async function checkLedgerOf(
  content: string,
  archive: Archive,
  { base, today }: { base: string | undefined; today: string },
): Promise<Finding[]> {
  const { ledger, findings } = readLedger(content);
  const text = base && (await git(content, 'show', `${base}:./${LEDGER_FILE}`));
  const before = text ? parseLedger(text).ledger : undefined;
  return [...findings, ...atMost(checkLedger(archive, ledger, before, today))];
}

/** Add lines at the end of the ledger. */
export function appendToLedger(content: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const file = path.join(content, LEDGER_FILE);
  const before = existsSync(file) ? readFileSync(file, 'utf8').replace(/\n*$/, '\n') : HEADER;
  writeFileSync(file, `${before}${lines.join('\n')}\n`);
}

const HEADER = `# 地址簿：本档案发布过的每个地址与段落编号。只在末尾加行，从不删改。
# The ledger: every address and passage id that this archive ever published. Lines are only added.
# 日期 day ⇥ 地址 address ⇥ live 在 | moved 移 | withdrawn 撤 ⇥ 段落 passages | 新址 new address | 理由 reason ⇥ 说明 about
`;
