import type { Beside, Found, HeaderLine } from './header.ts';
import { BY, hasKind } from './header.ts';
import { isName } from './names.ts';
import type { Phrase } from './phrases.ts';
import type { Office } from './offices.ts';
import { officeIn } from './offices.ts';
import { FIELD } from './words.ts';

/** Remarks by the Governor at …, Secretary-General’s remarks to …: an office speaks, and nobody is named. */
export function officeAlone({ phrases, text }: HeaderLine, beside: Beside): Found[] {
  if (phrases.some((phrase, index) => phrase.person && !isBesideDay(phrase, phrases[index - 1])))
    return [];
  const by = phrases.findIndex(
    ({ office, tie, start }, index) =>
      office !== undefined &&
      BY.test(tie) &&
      !endsAsName(office, text.slice(0, start)) &&
      (phrases[index - 1]?.kind === 'speech' ||
        // By the Governor of the Lake Bank, at the Ferry Forum
        (index === 0 && phrases.some(({ kind }) => kind === 'occasion'))),
  );
  const office =
    phrases[by]?.office ??
    ownerOf(phrases, beside.isHeadline) ??
    takenIn(phrases, text) ??
    underHeadline(phrases, beside);
  if (!office) return [];
  return [
    { field: 'role', value: office.role },
    ...(office.organization === undefined
      ? []
      : [{ field: 'organization' as const, value: office.organization }]),
  ];
}

/** President and Chief Executive Officer, alone under the headline and over the talk: where the name is lost. */
function underHeadline(phrases: readonly Phrase[], beside: Beside): Office | undefined {
  const [only, ...others] = phrases;
  return others.length === 0 &&
    only?.tie === '' &&
    /[ -]/u.test(only.text) &&
    ((beside.isUnderHeadline && beside.near) ||
      // President of the Ferry Board / Remarks at the Lake Conference
      (beside.isAtTop && hasKind(beside.below[0], 'speech'))) &&
    !beside.below.some((line) => hasKind(line, 'person'))
    ? only.office
    : undefined;
}

/** Remarks by Minister of Boats Ada Fenwick: without an article a name may follow that has no mark before it. */
function endsAsName({ role }: Office, before: string): boolean {
  const words = role.split(' ');
  return (
    before.endsWith(' by ') &&
    words.length > 4 &&
    isName(words.slice(-2).join(' ')) &&
    !ENDS_AS_FIELD.test(role)
  );
}

const ENDS_AS_FIELD = new RegExp(` (?:${FIELD})$`, 'iu');

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
export function ownerOf(phrases: readonly Phrase[], isHeadline = false): Office | undefined {
  // Opening Statement, Commissioner’s Annual Report
  const report = phrases.find(
    ({ kind, mark, tie, text }) =>
      kind === 'proper' && tie === '' && mark === ',' && OFFICE_OWNS.test(text),
  );
  const named = phrases.find(({ kind, text, start }, index) => {
    // Director’s Opening Day Address: the same words say at what, too.
    const at = phrases[index - 1]?.start === start ? index - 1 : index;
    const { mark = '', tie = '' } = phrases[at] ?? {};
    return (
      kind === 'speech' &&
      // Text of the Director’s Address
      (index > 0 || phrases[1]?.kind !== 'speech' || OFFICE_OWNS.test(text)) &&
      (at === 0 ||
        (tie === '' && /^(?::|[–—-]+)$/u.test(mark)) ||
        // English rendering of Minister’s address, This is the text of the Minister’s address
        (tie === 'of' && (at === 1 || phrases[at - 1]?.kind === 'speech')))
    );
  });
  const [first] = phrases;
  // Head’s Speech Day Report 2014
  const isReport = isHeadline && named === undefined && OFFICE_OWNS.test(first?.text ?? '');
  // Ferry School Speech Day: Head’s Report
  const last = phrases.at(-1);
  if (isHeadline && named === undefined && /^[:–-]$/u.test(last?.mark ?? '') && last?.tie === '') {
    const held = OFFICE_OWNS.exec(last.text);
    if (held) return officeIn(held[1] ?? held[2] ?? '');
  }
  const speech = isReport ? first : first?.kind === 'speech' ? (report ?? named) : named;
  const rubric = phrases[1]?.mark === ':' ? OFFICE_HEADS.exec(phrases[0]?.text ?? '') : undefined;
  const [, held, unmarked] = OFFICE_OWNS.exec(speech?.text ?? '') ?? [];
  const owner = held ?? unmarked ?? rubric?.[1];
  return owner === undefined ? undefined : officeIn(owner);
}

/** Chief of the Ferry Speeches: the rubric of whoever has the office. */
const OFFICE_HEADS = /^(\p{Lu}.{3,60}) (?:speeches|addresses|lectures)$/iu;

/** My speech on taking office as the 12th Mayor of Lowmere, My year as Master of the Ferry Company */
function takenIn(phrases: readonly Phrase[], text: string): Office | undefined {
  const taken = phrases.find(
    ({ tie, start }, index) =>
      /^(?:in )?as$/u.test(tie) &&
      index > 0 &&
      (TAKING_OFFICE.test(phrases[index - 1]?.text ?? '') || MY_TERM.test(text.slice(0, start))),
  );
  return taken && officeIn(taken.text.replace(WHICH, ''));
}

const TAKING_OFFICE =
  /\b(?:(?:taking|assuming) (?:up )?office|(?:inauguration|installation|swearing(?:[- ]in)?|investiture))$/iu;
/** My year as, my second term as the */
const MY_TERM = /^my (?:\p{L}+ )?(?:year|term|time|tenure) as (?:the |an? )?$/iu;
/** the 12th Right Worshipful */
const WHICH = /^(?:the )?(?:\d{1,4}(?:st|nd|rd|th) )?(?:right worshipful )?/iu;

/** Director’s opening remarks; Presidents address, Chairman s address: where the apostrophe is lost. */
const OFFICE_OWNS =
  /^(?:(?:19|20)\d{2} )?(?:(.{2,60}?)[’']s?|((?:\p{L}+ )?(?:president|chair(?:man|woman|person)?|director|principal|dean|governor|master|chancellor|rector)) ?s) (?!(?:prayer|ball|cup|dinner|lunch(?:eon)?|breakfast|awards?|medal|conference|summit|forum|council|office|club|lecture|house|college|school|trust|fund|day|cabinet|circle|challenge|commission|committee|advisory|association|institute|meeting|reception|gala|residence|mansion|cut|prize(?! day| ?giving| night)|party|weekend) )(?:[\p{L}\d-]+ ){0,6}(?:remarks|speech|address|statement|message|keynote|lecture|sermon|homily|oration|report|welcome|greetings?)(?: (?:19|20)\d{2}(?:[-–/]\d{2,4})?)?$/iu;
