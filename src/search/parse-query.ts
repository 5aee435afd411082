import type { Fold } from './fold.ts';
import type { Phrase } from './phrase.ts';
import { createPhrase, withSpellings, wordsOf } from './phrase.ts';
import type { Unit } from './units.ts';
import { unitsOf } from './units.ts';

/**
 * The phrases that a query asks for, each once. Spaces and punctuation part them; quotation marks
 * of any kind keep what they hold together and as written.
 */
export function parseQuery(query: string, fold: Fold): Phrase[] {
  const phrases = query.split(/["“”„「」『』《》«»]/u).flatMap((part, index, parts) => {
    const quoted = index % 2 === 1 && index < parts.length - 1;
    const units = unitsOf(part, fold);
    if (quoted) return units.length > 0 ? [createPhrase(units, true)] : [];
    return runs(part, units).map((run) => createPhrase(run, false));
  });
  const each = new Map(phrases.map((phrase) => [wordsOf(phrase), phrase]));
  return [...each.values()].map((phrase) => withSpellings(phrase, fold.spellings));
}

/** Units with nothing between them but a joiner: `GLM-130B模型` is one run, `GLM 130B` two. */
function runs(text: string, units: readonly Unit[]): Unit[][] {
  const found: Unit[][] = [];
  let end = 0;
  for (const unit of units) {
    const parted = found.length === 0 || unit.gap || /\s/.test(text.slice(end, unit.start));
    if (parted) found.push([{ ...unit, gap: false }]);
    else found.at(-1)?.push(unit);
    end = unit.end;
  }
  return found;
}
