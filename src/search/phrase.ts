import type { Fold } from './fold.ts';
import { tokenOf } from './tokens.ts';
import type { Unit } from './units.ts';

/** What must stand side by side in the text. */
export interface Phrase {
  units: readonly Unit[];
  /** Positions of the units, the first at 0. */
  positions: readonly number[];
  /** Whether the last word may go on (`transp` finds transparency). */
  open: boolean;
  /** The same in other spellings, unit by unit (计划, 计画). What stands in one of them is found. */
  also?: readonly Phrase[];
}

/** One look-up in the index that a phrase asks for. */
export interface Lookup {
  /** Position in the phrase. */
  position: number;
  token: string;
  /** Whether longer tokens that begin with it count too. */
  prefix: boolean;
  /** Numbers of the first unit that it proves, and of the one after the last. */
  proves: readonly [number, number];
}

/** Of a long phrase with several such words not every one is searched in every spelling. */
const MOST_SPELLINGS = 16;

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
export function lookupsOf(
  { units, positions, open }: Phrase,
  frequent: ReadonlySet<string>,
): Lookup[] {
  let proven = 0;
  return units.flatMap((unit, first): Lookup[] => {
    const run = runAt(units, first);
    const token = tokenOf(run, frequent);
    const end = first + (unit.kind === 'han' ? Array.from(token).length : 1);
    // The look-up before proves the rest of a run as well.
    if (end <= proven) return [];
    proven = end;
    // At the end of the phrase the run may go on in the text; elsewhere it ends here as well.
    const isLast = end === units.length;
    const mayGoOn = unit.kind === 'han' ? end - first < 2 || frequent.has(token) : open;
    const position = positions[first] ?? 0;
    return [{ position, token, prefix: isLast && mayGoOn, proves: [first, end] }];
  });
}

/** A unit, and of a Han character the two that stand next to it, or as many as there are. */
function runAt(units: readonly Unit[], first: number): string[] {
  const [unit, ...rest] = units.slice(first, first + 3);
  const end = rest.findIndex(({ kind, gap }) => kind !== 'han' || gap);
  const run = unit?.kind === 'han' ? (end < 0 ? rest : rest.slice(0, end)) : [];
  return [unit, ...run].flatMap((one) => one?.text ?? []);
}

/** The look-ups that prove every unit of the phrase at the least cost. */
export function cheapestProof(
  { units }: Phrase,
  lookups: readonly Lookup[],
  costs: ReadonlyMap<Lookup, number>,
): Lookup[] {
  // The cheapest proof of the first units, for each number of them.
  const best: { cost: number; proof: Lookup[] }[] = [{ cost: 0, proof: [] }];
  for (let count = 1; count <= units.length; count++) {
    const [cheapest] = lookups
      .filter(({ proves: [first, end] }) => first < count && count <= end)
      .map((lookup) => {
        const before = best[lookup.proves[0]];
        const cost = (before?.cost ?? 0) + (costs.get(lookup) ?? 0) + 1;
        return { cost, proof: [...(before?.proof ?? []), lookup] };
      })
      .toSorted((a, b) => a.cost - b.cost);
    if (cheapest) best.push(cheapest);
  }
  return best.at(-1)?.proof ?? [];
}

/** A phrase with its other spellings. */
export function withSpellings(phrase: Phrase, spellings: Fold['spellings']): Phrase {
  const { units } = phrase;
  let forms: (readonly Unit[])[] = [units];
  for (let start = 0; start + 1 < units.length; start++) {
    const pair = units.slice(start, start + 2);
    if (pair.some(({ kind, gap }, index) => kind !== 'han' || (index > 0 && gap))) continue;
    for (const word of spellings.get(textOf(pair)) ?? []) {
      const characters = Array.from(word);
      const other = pair.map((unit, index) => ({ ...unit, text: characters[index] ?? unit.text }));
      forms = [...forms, ...forms.map((form) => form.toSpliced(start, 2, ...other))];
    }
    forms = forms.slice(0, MOST_SPELLINGS);
  }
  const also = forms.slice(1).map((form) => ({ ...phrase, units: form }));
  return also.length > 0 ? { ...phrase, also } : phrase;
}

function textOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('');
}

/** Where a phrase stands among units, in any of its spellings: numbers of its first and last unit. */
export function findPhrase(
  text: readonly { text: string; position: number }[],
  phrase: Phrase,
): [number, number][] {
  return [phrase, ...(phrase.also ?? [])].flatMap((form) => findForm(text, form));
}

function findForm(
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
