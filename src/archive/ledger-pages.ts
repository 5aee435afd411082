import { editionPath } from './addresses.ts';
import type { IdRange } from './id-ranges.ts';
import { formatRanges, parseRanges, rangesWithout } from './id-ranges.ts';
import type { Localized } from './languages.ts';
import { pick } from './languages.ts';
import type { Ledger } from './ledger.ts';
import { formatLedgerLine } from './ledger.ts';
import type { Archive, Edition, Talk } from './model.ts';

/** A page that the ledger keeps account of. */
export interface LedgerPage {
  address: string;
  /** Ids to which the page answers. */
  ids: readonly IdRange[];
  /** What is published there, in words. */
  about: string;
}

/** Pages with an address of their own: editions, speakers, events and topics, by address. */
export function ledgerPages(archive: Archive): Map<string, LedgerPage> {
  const named = (folder: string, records: Archive['speakers'] | Archive['events' | 'topics']) =>
    [...records.values()].map(({ id, name }) => ({
      address: `/${folder}/${id}/`,
      ids: [],
      about: inAnyLanguage(name),
    }));
  const pages: LedgerPage[] = [
    ...named('events', archive.events),
    ...named('speakers', archive.speakers),
    ...archive.talks.flatMap((talk) =>
      talk.editions.map((edition) => ({
        address: editionPath(talk.slug, edition.original ? undefined : edition.language),
        ids: answeringIds(edition),
        about: citation(talk, edition, archive),
      })),
    ),
    ...named('topics', archive.topics),
  ];
  return new Map(pages.map((page) => [page.address, page]));
}

/** The lines that a release adds: addresses and passage ids that are published for the first time. */
export function ledgerAdditions(archive: Archive, ledger: Ledger, date: string): string[] {
  return [...ledgerPages(archive).values()]
    .toSorted((a, b) => (a.address < b.address ? -1 : 1))
    .flatMap(({ address, ids, about }) => {
      const entry = ledger.entries.get(address);
      const added = rangesWithout(ids, entry?.ids ?? []);
      if (entry && added.length === 0) return [];
      const value = formatRanges(added);
      return [formatLedgerLine({ date, address, state: 'live', value, about })];
    });
}

/** Ids that lead to a passage, its own or one that is gone. */
function answeringIds({ ids, retired }: Edition): IdRange[] {
  return [ids, ...Object.keys(retired)].flatMap((text) => parseRanges(text) ?? []);
}

function citation(talk: Talk, edition: Edition, { speakers }: Archive): string {
  const names = talk.speakers.flatMap((id) => {
    const speaker = speakers.get(id);
    return speaker ? [pick(speaker.name, edition.language).text] : [];
  });
  return [edition.title, names.join(edition.language === 'en' ? ', ' : '、'), talk.date]
    .filter(Boolean)
    .join(' · ');
}

function inAnyLanguage(name: Localized): string {
  return pick(name, 'zh-Hans').text;
}
