import type { HeaderLine } from './header.ts';
import { hasKind } from './header.ts';
import { HEARS } from './unnamed.ts';
import type { Phrase } from './phrases.ts';

const TO = /(?:^|given |delivered |read )(?:to|before|at)$|^address(?:es|ed)$/u;

/** Whom a speech was given to, where no occasion is named; alone on a line, with place and day. */
export function audience(
  phrases: readonly Phrase[],
  spoken: boolean,
  bare: boolean,
): string | undefined {
  const [host] = phrases;
  if (bare && host?.kind === 'organization' && phrases.some(({ kind }) => kind === 'day'))
    return phrases.some(({ kind }) => kind === 'place' || kind === 'person')
      ? host.text
      : undefined;
  if (!spoken) return undefined;
  // Bishop’s address to Synod: which one, the page says.
  const assembly = phrases.find(
    ({ tie, text }, index) =>
      /(?:^|given |delivered )(?:to|at)$/u.test(tie) &&
      /^(?:(?:Diocesan|General|Provincial|Annual) )?(?:Synod|Conference|Convention)$/u.test(text) &&
      phrases[index - 1]?.kind === 'speech',
  );
  if (assembly) return assembly.text;
  const body = phrases.find(
    ({ kind, tie, mark, text }, index) =>
      TO.test(tie) &&
      (kind === 'organization' ||
        (kind === 'venue' && (!tie.endsWith('at') || HEARS.test(text)))) &&
      !HOUSE.test(text) &&
      !ANY_BODY.test(text) &&
      // Lecture at the LFS: in its house.
      !(tie.endsWith('at') && /^\p{Lu}{2,6}$/u.test(text)) &&
      (mark !== '' || !/office|organization|venue/.test(phrases[index - 1]?.kind ?? '')) &&
      !/\b(?:mission|representative|delegation|delegate|observer)$/iu.test(
        phrases[index - 1]?.text ?? '',
      ),
  );
  return body?.text.replace(WHO_OF, '');
}

/** Interns of the Ferry Programme: who of a body listens. */
const WHO_OF =
  /^(?:interns|trainees|cadets|probationers|officers|members|students|graduates|delegates|participants|fellows|staff|employees|alumni|friends) (?:of|at|from) (?:the )?(?=\p{Lu}|\d)/iu;

/** Where members of a parliament speak. */
const HOUSE =
  /^(?:House of \p{L}+|(?:\p{L}+ )?(?:Parliament|Senate|Congress)|Legislative (?:Assembly|Council))$/u;

/** Whose council it is, nobody says. */
const ANY_BODY = /^(?:Council|Board|Commission|Committee|Assembly)$/u;

/** Ada Fenwick, Keeper of the Locks / to the Ferry Council: to whom somebody speaks who stands above. */
export function isToBody({ phrases }: HeaderLine, above: HeaderLine | undefined): boolean {
  return (
    phrases.length === 1 &&
    /^(?:to|before|at)$/u.test(phrases[0]?.tie ?? '') &&
    hasKind(above, 'person', 'office', 'organization')
  );
}
