import type { Ledger, LedgerLine } from './ledger.ts';
import { formatLedgerLine } from './ledger.ts';

/** What is to become of an address and of all below it, such as a talk's translations. */
export type LedgerChange =
  | { state: 'moved'; address: string; to: string }
  | { state: 'withdrawn'; address: string; reason: string }
  | { state: 'live'; address: string };

/** The lines that record `change`; none where nothing was ever published at the address. */
export function changeLines(ledger: Ledger, change: LedgerChange, date: string): string[] {
  return [...ledger.entries.values()]
    .filter(
      ({ address, last }) => address.startsWith(change.address) && last.state !== change.state,
    )
    .map(({ address }) =>
      formatLedgerLine({
        date,
        address,
        state: change.state,
        value: valueAt(address, change),
        about: '',
      }),
    );
}

function valueAt(address: string, change: LedgerChange): LedgerLine['value'] {
  switch (change.state) {
    case 'moved':
      return change.to + address.slice(change.address.length);
    case 'withdrawn':
      return change.reason;
    case 'live':
      return '';
  }
}
