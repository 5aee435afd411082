import type { Found, HeaderLine } from './header.ts';
import { BY } from './header.ts';
import type { Phrase } from './phrases.ts';
import type { Office } from './offices.ts';
import { officeIn } from './offices.ts';

/** Remarks by the Governor at …, Secretary-General’s remarks to …: an office speaks, and nobody is named. */
export function officeAlone({ phrases }: HeaderLine): Found[] {
  if (phrases.some((phrase, index) => phrase.person && !isBesideDay(phrase, phrases[index - 1])))
    return [];
  const by = phrases.findIndex(
    ({ office, tie }, index) =>
      office !== undefined &&
      BY.test(tie) &&
      (phrases[index - 1]?.kind === 'speech' ||
        // By the Governor of the Lake Bank, at the Ferry Forum
        (index === 0 && phrases.some(({ kind }) => kind === 'occasion'))),
  );
  const office = phrases[by]?.office ?? ownerOf(phrases) ?? takenIn(phrases);
  if (!office) return [];
  return [
    { field: 'role', value: office.role },
    ...(office.organization === undefined
      ? []
      : [{ field: 'organization' as const, value: office.organization }]),
  ];
}

/** Remarks by the Director at the Ferry Dinner, 9 March 2016, Port Ada: what looks like a name, and is where. */
function isBesideDay({ mark, tie, person }: Phrase, before: Phrase | undefined): boolean {
  return (
    mark === ',' &&
    tie === '' &&
    person?.role === undefined &&
    person?.isStyled !== true &&
    before?.kind === 'day' &&
    before.day !== ''
  );
}

/** Director’s Remarks over everything, or behind the mark that ends what the speech is at. */
function ownerOf(phrases: readonly Phrase[]): Office | undefined {
  const speech = phrases.find(
    ({ kind, mark, tie }, index) =>
      kind === 'speech' && (index === 0 || (tie === '' && /^(?::|[–—-]+)$/u.test(mark))),
  );
  const rubric = phrases[1]?.mark === ':' ? OFFICE_HEADS.exec(phrases[0]?.text ?? '') : undefined;
  const owner = OFFICE_OWNS.exec(speech?.text ?? '')?.[1] ?? rubric?.[1];
  return owner === undefined ? undefined : officeIn(owner);
}

/** Chief of the Ferry Speeches: the rubric of whoever has the office. */
const OFFICE_HEADS = /^(\p{Lu}.{3,60}) (?:speeches|addresses|lectures)$/iu;

/** My speech on taking office as the 12th Mayor of Lowmere */
function takenIn(phrases: readonly Phrase[]): Office | undefined {
  const taken = phrases.find(
    ({ tie }, index) =>
      tie === 'as' && index > 0 && TAKING_OFFICE.test(phrases[index - 1]?.text ?? ''),
  );
  return taken && officeIn(taken.text.replace(WHICH, ''));
}

const TAKING_OFFICE =
  /\b(?:(?:taking|assuming) (?:up )?office|(?:inauguration|installation|swearing[- ]in|investiture))$/iu;
/** the 12th Right Worshipful */
const WHICH = /^(?:the )?(?:\d{1,4}(?:st|nd|rd|th) )?(?:right worshipful )?/iu;

const OFFICE_OWNS =
  /^(.{2,60}?)[’']s? (?:\p{L}+ )?(?:remarks|speech|address|statement|message|keynote|lecture|sermon)$/iu;
