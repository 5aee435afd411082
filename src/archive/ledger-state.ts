import { interfacePath } from './addresses.ts';
import { LANGUAGES } from './languages.ts';
import type { Ledger } from './ledger.ts';

/** An address that leads to another. */
export interface Redirect {
  from: string;
  to: string;
}

/** What is said at the address of something withdrawn. */
export interface Tombstone {
  address: string;
  /** Title, speakers and day, as they were published. */
  about: string;
  reason: string;
  /** Day it was withdrawn. */
  date: string;
}

/** No address moves so often in earnest. */
const MOST_MOVES = 100;

/** Where a moved address is found in the end; undefined where the moves go in a circle, or on and on. */
export function resolveMove(ledger: Ledger, address: string): string | undefined {
  let to = address;
  for (let moves = 0; moves <= MOST_MOVES; moves++) {
    const last = ledger.entries.get(to)?.last;
    if (last?.state !== 'moved') return to;
    to = last.value;
  }
  return undefined;
}

/** Every moved address with the one that it leads to. */
export function redirects(ledger: Ledger): Redirect[] {
  return [...ledger.entries.values()].flatMap(({ address, last }) => {
    const to = last.state === 'moved' ? resolveMove(ledger, address) : undefined;
    if (to === undefined) return [];
    const targets = interfaceAddresses(to);
    return interfaceAddresses(address).map((from, index) => ({ from, to: targets[index] ?? to }));
  });
}

export function tombstones(ledger: Ledger): Tombstone[] {
  return [...ledger.entries.values()].flatMap(({ address, about, last }) =>
    last.state === 'withdrawn' ? [{ address, about, reason: last.value, date: last.date }] : [],
  );
}

/** The pages of an address: an edition has one, anything else one in each interface language. */
export function interfaceAddresses(address: string): string[] {
  if (address.startsWith('/talks/')) return [address];
  return LANGUAGES.map((language) => interfacePath(language, address as `/${string}`));
}
