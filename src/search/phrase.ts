import type { Unit } from './units.ts';

/** What must stand side by side in the text. */
export interface Phrase {
  units: readonly Unit[];
  /** Positions of the units, the first at 0. */
  positions: readonly number[];
  /** Whether the last word may go on (`transp` finds transparency). */
  open: boolean;
}

/** One look-up in the index that a phrase asks for. */
export interface Lookup {
  /** Position in the phrase. */
  position: number;
  token: string;
  /** Whether longer tokens that begin with it count too. */
  prefix: boolean;
  /** Units that it proves, by number. */
  proves: readonly number[];
}

/** A prefix of fewer letters would find too much to be of use. */
const OPEN_LETTERS = 3;

export function createPhrase(units: readonly Unit[], asWritten: boolean): Phrase {
  let position = -1;
  const positions = units.map((unit, index) => (position += unit.gap && index > 0 ? 2 : 1));
  const last = units.at(-1);
  const open =
    !asWritten && last?.kind === 'letter' && Array.from(last.text).length >= OPEN_LETTERS;
  return { units, positions, open };
}

/** The phrase as it is searched, for people; the same for the same phrase. */
export function wordsOf({ units, open }: Phrase): string {
  const words = units.map(({ text, kind, gap }, index) => {
    const touches = index === 0 || (kind === 'han' && units[index - 1]?.kind === 'han');
    return `${gap && index > 0 ? ' ·' : ''}${touches && !gap ? '' : ' '}${text}`;
  });
  return words.join('').trim() + (open ? '…' : '');
}

/** Every look-up that says something about the phrase; together they prove all its units. */
export function lookupsOf({ units, positions, open }: Phrase): Lookup[] {
  return units.flatMap((unit, index): Lookup[] => {
    const position = positions[index] ?? 0;
    const next = units[index + 1];
    const one = { position, token: unit.text, proves: [index] };
    if (unit.kind !== 'han') return [{ ...one, prefix: open && !next }];
    if (next?.kind === 'han' && !next.gap) {
      return [
        { position, token: unit.text + next.text, prefix: false, proves: [index, index + 1] },
      ];
    }
    // At the end of the phrase the run may go on in the text; elsewhere it ends here as well.
    const proven = units[index - 1]?.kind === 'han' && !unit.gap;
    if (!next) return proven ? [] : [{ ...one, prefix: true }];
    return [{ ...one, prefix: false }];
  });
}

/** The look-ups that prove every unit of the phrase at the least cost. */
export function cheapestProof(
  lookups: readonly Lookup[],
  costs: ReadonlyMap<Lookup, number>,
): Lookup[] {
  const proven = new Set<number>();
  const proof = new Set<Lookup>();
  const cost = (lookup: Lookup) => costs.get(lookup) ?? 0;
  const take = (lookup: Lookup) => {
    proof.add(lookup);
    for (const unit of lookup.proves) proven.add(unit);
  };
  const provers = new Map<number, Lookup[]>();
  for (const lookup of lookups) {
    for (const unit of lookup.proves) provers.set(unit, [...(provers.get(unit) ?? []), lookup]);
  }
  for (const [only, ...others] of provers.values()) if (only && others.length === 0) take(only);
  for (const [unit, [one, other]] of provers) {
    if (proven.has(unit) || !one) continue;
    take(other && cost(other) < cost(one) ? other : one);
  }
  return [...proof];
}

/** Where a phrase stands among units: numbers of its first and last unit. */
export function findPhrase(
  text: readonly { text: string; position: number }[],
  { units, positions, open }: Phrase,
): [number, number][] {
  const last = units.length - 1;
  return text.flatMap((first, start): [number, number][] => {
    const matches = units.every((unit, index) => {
      const here = text[start + index];
      if (!here || here.position - first.position !== positions[index]) return false;
      return here.text === unit.text || (open && index === last && here.text.startsWith(unit.text));
    });
    return matches ? [[start, start + last]] : [];
  });
}
