import type { Beside, HeaderLine } from './header.ts';
import { hasKind } from './header.ts';
import { endsAsOccasion, isSession } from './occasions.ts';
import { isInState } from './place-among.ts';
import { isWhereAndWhen } from './over-sheet.ts';

/** Words with which an occasion begins that has no name, and is that of whoever's page it is. */
const UNNAMED =
  /^(?:(?:\p{L}+ ){0,2}(?:annual|inaugural|opening|closing|joint|welcome|farewell|gala|launch|graduation|awards?|prize-?giving|swearing-in|inauguration|installation|investiture|dedication|unveiling|anniversary|memorial|commemorative|commencement|convocation|plenary|welcoming|matriculation|induction|handover|signing|groundbreaking|ribbon[- ]cutting)) (?:\p{L}+ ){0,2}\p{L}+$/iu;
/** Next annual dinner: still to come, or over. */
const OTHER = /^(?:next|last|previous|past|upcoming|future|our|your|my|register|join|save)\b/iu;

/** Joint opening ceremony, 6 November 2017: an occasion in common words right over the talk, with its day. */
function withDay({ phrases, text }: HeaderLine, { near, isAtTop }: Beside): string | undefined {
  const [first, second, ...others] = phrases;
  return (near || isAtTop) &&
    first?.tie === '' &&
    (second?.day ?? '') !== '' &&
    /^(?:on)?$/u.test(second?.tie ?? '') &&
    others.every(({ kind }) => /^(?:place|venue|person)$/u.test(kind)) &&
    UNNAMED.test(first.text) &&
    endsAsOccasion(first.text) &&
    !OTHER.test(first.text) &&
    !/[ap]\.?m\b|\d:\d/iu.test(text)
    ? first.text
    : undefined;
}

/** Keepers gathered at the Lake Hall on May 3, 2009 for our Annual Meeting: for what those came who heard it. */
function gatheredFor({ phrases, text }: HeaderLine): string | undefined {
  return /\b(?:gathered|met|assembled|came together|convened|joined us)\b/iu.test(text) &&
    hasKind({ phrases, text }, 'day')
    ? phrases.find(
        ({ tie, text: each }) =>
          /(?:^|\s)(?:for|at)$/u.test(tie) && UNNAMED.test(each) && isSession(each),
      )?.text
    : undefined;
}

/** Clubs that meet to hear somebody: Economic Club of Lowmere. */
export const HEARS =
  /^(?:the )?(?:(?:\p{Lu}[\p{L}.’'-]* ){0,3}(?:Commonwealth|Economic|Rotary|Press|City|Commercial|Executives?[’']?|Kiwanis|Lions|Canadian|Empire|Union League|Economics?|Foreign Correspondents[’']?|Bankers[’']?|Breakfast|Luncheon|Forum|Optimist) Club)(?: of (?:\p{Lu}[\p{L}.’'-]* ?){1,3})?$/u;

/** Lowmere Rotary Club / May 3, 2009 / Lowmere, Ohio: who met to hear the talk. */
function clubOver({ phrases, text }: HeaderLine, { below }: Beside): string | undefined {
  const isAlone = phrases.length === 1 && HEARS.test(text);
  const [day, where] = below;
  return isAlone &&
    (isWhereAndWhen(below) ||
      (day?.phrases.length === 1 && hasKind(day, 'day') && isInState(where?.phrases ?? [])))
    ? text.replace(/^the /iu, '')
    : undefined;
}

/** The occasion of a talk by a line that gives it no name. */
export function withoutName(line: HeaderLine, beside: Beside): string | undefined {
  return withDay(line, beside) ?? gatheredFor(line) ?? clubOver(line, beside);
}
