import { dayAfter } from './dates.ts';
import type { Finding } from './finding.ts';
import { formatRanges, rangesWithout } from './id-ranges.ts';
import type { LedgerPage } from './ledger-pages.ts';
import { ledgerPages } from './ledger-pages.ts';
import type { Ledger, LedgerEntry, LedgerLine } from './ledger.ts';
import { LEDGER_FILE } from './ledger.ts';
import { resolveMove } from './ledger-state.ts';
import type { Archive } from './model.ts';

/**
 * Every promise of the ledger that the archive does not keep.
 *
 * @param base the ledger that this one continues, as it is at the merge base: none of its lines may
 *   be missing
 * @param today `YYYY-MM-DD`; a line of a later day would hold against all that are added before it
 */
export function checkLedger(
  archive: Archive,
  ledger: Ledger,
  base: Ledger | undefined,
  today: string,
): Finding[] {
  const pages = ledgerPages(archive);
  const lines = new Set(ledger.lines.map(({ text }) => text));
  return [
    ...(base?.lines ?? []).filter(({ text }) => !lines.has(text)).map(lostLine),
    ...ledger.lines.filter(({ date }) => date > dayAfter(today)).map(notYet),
    ...[...ledger.entries.values()].flatMap((entry) => checkEntry(entry, pages, ledger)),
  ];
}

function checkEntry(
  entry: LedgerEntry,
  pages: ReadonlyMap<string, LedgerPage>,
  ledger: Ledger,
): Finding[] {
  const { address, last } = entry;
  const page = pages.get(address);
  switch (last.state) {
    case 'live':
      return page ? lostIds(entry, page) : [lostPage(last)];
    case 'withdrawn':
      return page ? [pageIsBack(last)] : [];
    case 'moved': {
      if (page) return [pageIsBack(last)];
      const to = resolveMove(ledger, address);
      if (to === undefined) return [movesInCircle(last)];
      // A talk that moved and was withdrawn afterwards: its old address leads to the tombstone.
      if (ledger.entries.get(to)?.last.state === 'withdrawn') return [];
      const target = pages.get(to);
      if (!target) return [movedNowhere(last, to)];
      // What was promised at the new address too is missed there already.
      const ids = rangesWithout(entry.ids, ledger.entries.get(to)?.ids ?? []);
      return lostIds({ ...entry, ids }, target);
    }
  }
}

function lostIds({ ids, last }: LedgerEntry, page: LedgerPage): Finding[] {
  const lost = rangesWithout(ids, page.ids);
  const [first] = lost;
  if (!first) return [];
  const found = `${formatRanges(lost.slice(0, 20))}${lost.length > 20 ? ' …' : ''}`;
  const [, , slug = ''] = page.address.split('/');
  return [
    finding(last, 'ledger-lost-id', found, `${page.address}#p${first[0]}`, {
      zh: `${page.address} 曾发布过段落 ${found}，现在没有了。从主分支取回编号文件：git checkout origin/main -- content/talks/${slug}/anchors.json，再运行 npm run anchors。`,
      en: `${page.address} was published with ${found}, which it lacks. Restore the file of ids from the main branch, git checkout origin/main -- content/talks/${slug}/anchors.json, then run npm run anchors.`,
    }),
  ];
}

function lostPage(last: LedgerLine): Finding {
  const { address } = last;
  return finding(last, 'ledger-lost-page', '（无）', address, {
    zh: `${address} 发布过，不能没有下文。取回文件；若已改名，运行 npm run ledger -- move ${address} <新地址>；若须撤下，运行 npm run ledger -- withdraw ${address} "<理由>"。`,
    en: `${address} was published and must answer. Restore its file; if it was renamed, run npm run ledger -- move ${address} <new address>; if it has to go, run npm run ledger -- withdraw ${address} "<reason>".`,
  });
}

function lostLine(line: LedgerLine): Finding {
  return finding({ ...line, line: 1 }, 'ledger-lost-line', '（无）', line.text, {
    zh: '地址簿只增不减：把这一行放回去；要改变它，在后面加一行。',
    en: 'Nothing is taken out of the ledger: put this line back; to change what it says, add a line.',
  });
}

function notYet(line: LedgerLine): Finding {
  return finding(line, 'ledger-future', line.date, '今天 · today', {
    zh: '这一天还没有到：写这一行加进来的那一天。',
    en: 'This day is still to come: write the day on which the line is added.',
  });
}

function pageIsBack(last: LedgerLine): Finding {
  return finding(last, 'ledger-page-is-back', last.address, `${last.state} ${last.value}`, {
    zh: `地址簿说 ${last.address} 已${last.state === 'moved' ? '移走' : '撤下'}，但它有内容。若是恢复，运行 npm run ledger -- restore ${last.address}；否则删去该内容。`,
    en: `The ledger has ${last.address} as ${last.state}, yet there is content for it. If it is restored, run npm run ledger -- restore ${last.address}; otherwise remove the content.`,
  });
}

function movedNowhere(last: LedgerLine, to: string): Finding {
  return finding(last, 'ledger-moved-nowhere', to, '/talks/…/', {
    zh: `${last.address} 移到 ${to}，但那里没有内容。检查新地址是否写对。`,
    en: `${last.address} has moved to ${to}, where there is nothing. See that the new address is right.`,
  });
}

function movesInCircle(last: LedgerLine): Finding {
  return finding(last, 'ledger-circle', last.value, '/talks/…/', {
    zh: `${last.address} 移来移去回到自身：加一行写明最后的地址。`,
    en: `${last.address} moves in a circle: add a line with the address where it ends.`,
  });
}

function finding(
  { line }: LedgerLine,
  rule: string,
  found: string,
  expected: string,
  hint: Finding['hint'],
): Finding {
  return { file: LEDGER_FILE, line, column: 1, rule, severity: 'error', found, expected, hint };
}
