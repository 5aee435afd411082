import { isNamedByPlace } from './by-place.ts';
import type { Beside, HeaderLine } from './header.ts';
import { NOT_INTRODUCED } from './not-introduced.ts';
import { nameIn } from './name-in-line.ts';
import { INTRODUCED_ALONE } from './introduced-alone.ts';
import { INTRODUCED_BY_WORDS } from './introduced-by-words.ts';

/**
 * Whether the words around a name say that this is who speaks: Remarks by Ada Fenwick. The first rule
 * that meets says so or not: what makes somebody else of a name comes first, then the words beside it,
 * and last its place, where nothing but a name and an office stand on the line.
 */
export function isIntroduced(line: HeaderLine, index: number, beside: Beside): boolean {
  const name = nameIn(line, index, beside);
  if (!name || NOT_INTRODUCED.some((is) => is(name))) return false;
  // A surname alone needs more than its place.
  if (name.person?.isSurname !== true && isNamedByPlace(line, index, beside)) return true;
  for (const { when, says } of [...INTRODUCED_BY_WORDS, ...INTRODUCED_ALONE]) {
    if (when(name)) return typeof says === 'boolean' ? says : says(name);
  }
  return false;
}
