import type { Hint } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { isCountry, isRegion } from './countries.ts';

const NAME = '\\p{Lu}[\\p{L}’-]{2,20}(?: \\p{Lu}[\\p{L}’-]{2,20}){0,2}';
/** The people of Ohio, the Commonwealth of Ohio, fellow citizens of Ohio */
const OF_STATE = new RegExp(
  `\\b(?:people|citizens|residents|[Ss]tate|[Cc]ommonwealth|[Cc]apitol) of (?:the (?:[Gg]reat )?(?:[Ss]tate|[Cc]ommonwealth) of )?(${NAME})`,
  'gu',
);
/** The City of Lowmere, the people of Lowmere; State of the City (Lowmere) Address */
const OF_TOWN = new RegExp(
  `\\b(?:[Cc]ity|[Tt]own|[Vv]illage|[Bb]orough|people|citizens|residents) of (${NAME})|\\b[Ss]tate of the [Cc]ity (?:[(–-] ?)?(${NAME})`,
  'gu',
);

/** The state whose governor somebody is, or the town whose mayor, where the page names no other. */
export function governed(own: readonly Hint[], lines: readonly Line[]): Hint[] {
  if (own.some(({ field }) => field === 'organization')) return [];
  const role = own.find(({ field }) => field === 'role')?.value.toLowerCase() ?? '';
  const way = /^(?:governor|gov\.?)$/u.test(role)
    ? OF_STATE
    : /^mayor$/u.test(role)
      ? OF_TOWN
      : undefined;
  if (way === undefined) return [];
  const found = lines.flatMap(({ line, text }): Hint[] =>
    [...text.matchAll(way)].flatMap(([, of, city]) => {
      const value = (of ?? city ?? '').replace(NOT_OF_NAME, '');
      const isIts = way === OF_TOWN ? !isRegion(value) : isRegion(value) && !isCountry(value);
      return isIts && value !== '' ? [{ field: 'organization', value, line, text }] : [];
    }),
  );
  const [first] = found;
  return first && found.every(({ value }) => value === first.value) ? [first] : [];
}

const NOT_OF_NAME = /(?:^| )(?:Address|Message|Speech|Council|Hall|Mayor|Police|Fire|MA|Inc)\b.*$/u;
