import type { Fold, GlyphKind } from './fold.ts';

/** The smallest thing that search knows: one Han character (or kana), one word, or one number. */
export interface Unit {
  /** Folded. */
  text: string;
  kind: 'han' | 'letter' | 'digit';
  /** Place in the source, in UTF-16 code units. */
  start: number;
  end: number;
  /** Whether something stands before it that a phrase does not reach across. */
  gap: boolean;
}

/**
 * A text's units in reading order. `GLM130B` and `GLM-130B` are both `glm 130 b`.
 *
 * A phrase reaches across spaces and a single hyphen, dot or apostrophe next to a word or number
 * (用 AI = 用AI), and across the middle dot of a name; never across other punctuation, and between
 * Han characters across nothing else, as a reader who compares character by character would have it.
 */
export function unitsOf(text: string, fold: Fold): Unit[] {
  const units: Unit[] = [];
  let between = '';
  let offset = 0;
  let last: Unit | undefined;
  for (const character of charactersOf(text)) {
    const end = offset + character.length;
    for (const glyph of fold(character)) {
      if (glyph.kind === 'han' || glyph.kind === 'letter' || glyph.kind === 'digit') {
        if (last && between === '' && glyph.kind !== 'han' && last.kind === glyph.kind) {
          last.text += glyph.text;
          last.end = end;
        } else {
          const gap = last !== undefined && isGap(between, last.kind, glyph.kind);
          last = { text: glyph.text, kind: glyph.kind, start: offset, end, gap };
          units.push(last);
        }
        between = '';
      } else {
        between += SIGN[glyph.kind];
      }
    }
    offset = end;
  }
  return units;
}

const MARKS = /[\p{M}\uff9e\uff9f]/u;
const MARKED = /.[\p{M}\uff9e\uff9f]*/gsu;

/** Code points, each with the marks upon it: か and a sound mark are one が. */
function charactersOf(text: string): Iterable<string> {
  return MARKS.test(text) ? (text.match(MARKED) ?? []) : text;
}

const SIGN = { space: ' ', joiner: '-', break: '|' } satisfies Partial<Record<GlyphKind, string>>;

function isGap(between: string, before: Unit['kind'], after: Unit['kind']): boolean {
  if (between === '' || between === '-') return false;
  if (before === 'han' && after === 'han') return true;
  return !/^ +$/.test(between);
}

/** A unit where the index has it. */
export interface PlacedUnit extends Unit {
  /** Units and gaps before it. */
  position: number;
  /** A Han character with the next one of its run, if there is one. */
  pair: string | undefined;
}

/** Units with their positions. A gap takes one too: successive positions are successive text. */
export function placeUnits(units: readonly Unit[]): PlacedUnit[] {
  let position = -1;
  return units.map((unit, index) => {
    position += unit.gap ? 2 : 1;
    const next = units[index + 1];
    const isPair = unit.kind === 'han' && next?.kind === 'han' && !next.gap;
    return { ...unit, position, pair: isPair ? unit.text + next.text : undefined };
  });
}
