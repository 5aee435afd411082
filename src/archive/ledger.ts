import { ID_PATTERN } from './ids.ts';
import { isLanguage } from './languages.ts';
import { daySchema } from './dates.ts';
import type { Finding } from './finding.ts';
import type { IdRange } from './id-ranges.ts';
import { parseRanges } from './id-ranges.ts';

/** The ledger's file below the content folder. */
export const LEDGER_FILE = 'ledger.tsv';

/**
 * One line of the ledger: on `date`, `address` became what `state` says.
 * - `live`: its page answers, also to the passage ids in `value` (ranges, `p1-p57 p60`);
 * - `moved`: `value` is the address at which it is found;
 * - `withdrawn`: `value` is the reason.
 */
export interface LedgerLine {
  date: string;
  address: string;
  state: (typeof STATES)[number];
  value: string;
  /** What was published there, in words. */
  about: string;
  /** 1-based. */
  line: number;
  /** The line as it stands. */
  text: string;
}

const STATES = ['live', 'moved', 'withdrawn'] as const;

/** What an address has been, and is by the last of its lines. */
export interface LedgerEntry {
  address: string;
  /** Every passage id that was ever released at this address. */
  ids: readonly IdRange[];
  /** What was published there, by the last line that says. */
  about: string;
  /** The line that holds. */
  last: LedgerLine;
}

/** Every address that was ever published. */
export interface Ledger {
  lines: LedgerLine[];
  entries: Map<string, LedgerEntry>;
}

/** The ledger, as far as its lines can be read, and a finding for each that cannot. */
export function parseLedger(text: string): { ledger: Ledger; findings: Finding[] } {
  const findings: Finding[] = [];
  const lines = text.split('\n').flatMap((content, index): LedgerLine[] => {
    if (content === '' || content.startsWith('#')) return [];
    const parsed = parseLine(content, index + 1);
    if (parsed) return [parsed];
    findings.push(malformedLine(content, index + 1));
    return [];
  });
  return { ledger: { lines, entries: entriesOf(lines) }, findings };
}

export function formatLedgerLine({
  date,
  address,
  state,
  value,
  about,
}: Omit<LedgerLine, 'line' | 'text'>): string {
  return [date, address, state, value, about].map((field) => field.replace(/\s+/g, ' ')).join('\t');
}

function parseLine(text: string, line: number): LedgerLine | undefined {
  const [date = '', address = '', state, value = '', about = '', ...more] = text.split('\t');
  const known = STATES.find((candidate) => candidate === state);
  const fits =
    known !== undefined &&
    more.length === 0 &&
    daySchema.safeParse(date).success &&
    isAddress(address) &&
    valueFits(known, value);
  return fits ? { date, address, state: known, value, about, line, text } : undefined;
}

function valueFits(state: LedgerLine['state'], value: string): boolean {
  if (state === 'live') return parseRanges(value) !== undefined;
  return state === 'moved' ? isAddress(value) : isReason(value);
}

/** Words, and not only a mark that stands for them. */
export function isReason(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** `/talks/<slug>/`, `/talks/<slug>/<language>/`, `/speakers/<id>/` and the like. */
function isAddress(text: string): boolean {
  const [, family, id = '', language] =
    /^\/(talks|speakers|events|topics)\/([^/]+)\/(?:([^/]+)\/)?$/.exec(text) ?? [];
  if (family === undefined || !ID_PATTERN.test(id)) return false;
  return language === undefined || (family === 'talks' && isLanguage(language));
}

/** Lines that git has merged may not stand in the order of their dates. */
function entriesOf(lines: readonly LedgerLine[]): Map<string, LedgerEntry> {
  const entries = new Map<string, LedgerEntry & { ids: IdRange[] }>();
  for (const last of lines.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const { address, about, state, value } = last;
    const known = entries.get(address);
    const ids = known?.ids ?? [];
    if (state === 'live') for (const range of parseRanges(value) ?? []) ids.push(range);
    entries.set(address, { address, ids, about: about || (known?.about ?? ''), last });
  }
  return entries;
}

function malformedLine(text: string, line: number): Finding {
  return {
    file: LEDGER_FILE,
    line,
    column: 1,
    rule: 'ledger-line',
    severity: 'error',
    found: text.slice(0, 80),
    expected: 'YYYY-MM-DD ⇥ /talks/…/ ⇥ live | moved | withdrawn ⇥ …',
    hint: {
      zh: '地址簿每行五项，以制表符（Tab）分隔：日期、地址、状态（live、moved、withdrawn）、值（段落编号、新地址或理由）、说明。由 npm run ledger 来写；若是合并冲突，两边的行都留下。',
      en: 'A line of the ledger has five fields parted by tabs: day, address, state (live, moved or withdrawn), value (passage ids, the new address, or the reason), description. npm run ledger writes them; after a merge conflict keep the lines of both sides.',
    },
  };
}
