import { isCapital, isRegion } from './countries.ts';
import type { HeaderLine } from './header.ts';
import { isOrganization } from './names.ts';
import type { Kind, Phrase } from './phrases.ts';
import { COMPANY } from './whose-page.ts';

interface Belonging {
  role?: string | undefined;
  organization?: string | undefined;
  /** What follows and is not the person's. */
  rest: readonly Phrase[];
}

/** The first office behind a name, and the last organisation behind that. */
export function behind(phrases: readonly Phrase[]): Belonging {
  let role: string | undefined;
  let organization: string | undefined;
  const [body, held] = phrases;
  // Ada Fenwick - Ferry Company Limited - Chief Executive
  const isBody = body && (BODY.test(body.kind) || LEGAL_FORM.test(body.text));
  if (isBody && body.mark === '-' && held?.mark === '-' && held.office)
    return { role: held.office.role, organization: body.text, rest: phrases.slice(2) };
  for (const [index, { kind, office, tie, mark, text }] of phrases.entries()) {
    // Assistant Governor (Economic)
    if (role !== undefined && mark === '(' && tie === '' && phrases[index - 1]?.kind === 'office')
      continue;
    // Deputy Governor, Boats and Lakes: the fields of an office, and no body.
    if (
      role !== undefined &&
      mark === ',' &&
      tie === '' &&
      kind === 'proper' &&
      text.includes(' and ')
    )
      continue;
    // Executive Director, Lake Matters, Bank of Lakeland: for what, and of which body.
    const further = phrases[index + 1];
    const isFor = role !== undefined && organization === undefined && mark === ',' && tie === '';
    if (
      isFor &&
      /^(?:proper|place)$/u.test(kind) &&
      further?.kind === 'organization' &&
      `${further.mark}${further.tie}` === ','
    )
      continue;
    // Chairman of Norvik, your Company: what it is, and not what it is called.
    if (role !== undefined && mark === ',' && tie === '' && COMMON.test(text)) continue;
    // Ada Fenwick is the author of two books: what she wrote, and no office.
    if (tie === 'is' && WROTE.test(text)) continue;
    if (office && kind === 'office' && /^(?:|is|was|as|who is|with)$/u.test(tie)) {
      if (role === undefined) ({ role, organization } = office);
      continue;
    }
    const follows =
      role !== undefined &&
      ((tie === '' && mark !== '' && mark !== '(' && mark !== ';') ||
        (mark === '' && /^(?:at|for|from|with|in)$/u.test(tie)));
    const isName =
      kind === 'organization' ||
      /^\p{Lu}{2}$/u.test(text) ||
      // General Secretary, FERSHIP, at the end: letters that are longer than most.
      (index === phrases.length - 1 && mark === ',' && /^\p{Lu}{7,9}$/u.test(text)) ||
      (mark === ',' && LEGAL_FORM.test(text));
    const mayBe =
      organization === undefined &&
      !IS_HELD.test(text) &&
      (kind === 'venue' ||
        (kind === 'proper' && !/minister|secretary/iu.test(role ?? '')) ||
        // Engineer at Norvik; CEO, Norvik, at the end: a name of one word looks like a place.
        (kind === 'place' &&
          !isRegion(text) &&
          !isCapital(text) &&
          (tie === 'at' ||
            (mark === ',' && index === phrases.length - 1 && OF_COMPANY.test(role ?? '')))) ||
        // Chair at Skills Matter: nobody has an office at a person.
        (kind === 'person' && tie === 'at' && mark === ''));
    if (!follows || !(isName || mayBe)) return { role, organization, rest: phrases.slice(index) };
    organization = text;
  }
  return { role, organization, rest: [] };
}

/** A word for many bodies, and no one’s name. */
const COMMON =
  /^(?:company|group|firm|board|bank|university|college|school|association|society|organi[sz]ation|foundation|union|club|church|corporation|trust|agency|institute|institution|cent(?:er|re)|committee|council)$/iu;

/** Ambassador of Lakeland, at the General Debate: what is held, and no body. */
const IS_HELD =
  /\b(?:debate|discussions?|talks|segment|stage|readings?|thematic|level|question time|event|opening|launch)$/iu;

const WROTE = /^(?:co-)?author of /iu;

/** Offices that companies have. */
const OF_COMPANY =
  /^(?:(?:co-?)?founder(?: (?:and|&) \p{L}+)?|c[etofmpi]o|(?:\p{L}+ ){0,3}(?:engineer|developer|architect|evangelist|designer|maintainer)|(?:\p{L}+ )?product manager)$/iu;

const BODY = /^(?:organization|proper|place|venue)$/u;

/** Ferry Instruments SA: how companies end, which may look like somebody’s name. */
const LEGAL_FORM =
  / (?:S\.?A\.?|AG|N\.?V\.?|SE|ASA|AB|A\/S|Oyj|S\.?p\.?A\.?|GmbH|B\.?V\.?|Bhd|Berhad|Tbk|KK)$/u;

const PROFESSOR = /^(?:the )?prof(?:essor\b|\.)/iu;
/** Whose office is that of a body, which may stand under the name. */
const LEADS =
  /^(?:chair(?:man|woman|person)?|president|director|commissioner|administrator|secretary-general)$/iu;

const OF_PERSON = new Set<Kind>(['office', 'organization']);
const ACADEMIC = /president|chancellor|provost|dean|professor|rector|principal|lecturer/iu;

const DIOCESE = /\b(?:arch)?diocese\b/iu;
const BISHOP = /\b(?:arch)?bishop\b|\b(?:rt\.?|right|most) rev/iu;

/** Letters under which a profession signs, with the body that one is of below. */
const DOCTOR = /,? (?:MD|M\.D\.|Ph\.?D\.?|DO|D\.O\.|RN|DDS|DVM|MPH|EdD|F?ACP|FACS|FRC[PS]|FAAN)$/u;

/** The lines right under a name that say which office it has, and where. */
export function underneath(below: readonly HeaderLine[]): Phrase[] {
  const end = below.findIndex(
    ({ phrases, text }) =>
      !isCompanyAlone(text) &&
      !phrases.every(
        ({ kind, mark, tie }, index) =>
          // Member of the Ferry Commission responsible for Boats
          tie.startsWith('responsible') ||
          // Assistant Governor (Economic)
          (tie === '' && mark === '(' && phrases[index - 1]?.kind === 'office') ||
          (tie === '' &&
            // Dean, College of Boats: a venue of which somebody has an office.
            (OF_PERSON.has(kind) ||
              (kind === 'venue' && phrases[index - 1]?.kind === 'office') ||
              // CEO, Norvik: whatever it is called.
              (/^(?:place|proper)$/u.test(kind) && isSecond(phrases, index)) ||
              // …, Lowmere: where that is.
              (kind === 'place' && index > 1 && index === phrases.length - 1))),
      ),
  );
  const own = below
    .slice(0, end < 0 ? below.length : end)
    .flatMap(({ phrases, text }): Phrase[] =>
      isCompanyAlone(text)
        ? [{ kind: 'organization', mark: ',', tie: '', text: text.trim(), start: 0 }]
        : phrases.map((phrase) => ({ ...phrase, mark: ',' })),
    );
  return own[0]?.kind === 'office' ? own : [];
}

/** Whether a phrase is all that stands behind an office. */
function isSecond(phrases: readonly Phrase[], index: number): boolean {
  return index === 1 && phrases.length === 2 && phrases[0]?.kind === 'office';
}

/** Norvik, Inc.; Norvik Sales, U.S.A., Inc. */
function isCompanyAlone(text: string): boolean {
  return text.length < LONGEST_COMPANY && WITH_FORM.test(text);
}

const LONGEST_COMPANY = 60;
const WITH_FORM =
  /^\p{Lu}[^,:;]{1,48}(?:, (?:U\.?S\.?A?\.?|North America|Americas?))?,? (?:inc|ltd|limited|plc|corp|corporation|llc|n\.v|s\.a)\.?$/iu;

/** President Ada Fenwick, and her university on the line below. */
export function schoolBelow(name: HeaderLine | undefined, below: HeaderLine | undefined) {
  const person = name?.phrases.length === 1 ? name.phrases[0]?.person : undefined;
  const school = below?.phrases.length === 1 ? below.phrases[0] : undefined;
  // Remarks by Ada Fenwick / Ferry Corporation: a company under whoever speaks.
  const named = name?.phrases.at(-1);
  // By Ada Fenwick, Chairman and CEO / Ferry Corporation
  const isOffice = named?.office !== undefined && named.office.organization === undefined;
  const isCompany = (named?.person !== undefined || isOffice) && COMPANY.test(below?.text ?? '');
  if (isCompany && below?.text.includes(':') === false) return below.text.trim();
  if (school === undefined || !isOrganization(school.text)) return undefined;
  const isSchool =
    school.kind === 'venue' &&
    (ACADEMIC.test(person?.role ?? '') || PROFESSOR.test(name?.text ?? ''));
  const isBody = school.kind === 'organization' && LEADS.test(person?.role ?? '');
  // Ada Fenwick, MD / National College of Ferry Surgeons
  // The Rt Rev. Ada Fenwick / Diocese of Lowmere
  const isChurch =
    DIOCESE.test(school.text) && [person?.role, name?.text].some((of) => BISHOP.test(of ?? ''));
  const isDoctor = person !== undefined && DOCTOR.test(name?.text ?? '');
  return isSchool || isBody || isChurch || isDoctor ? school.text : undefined;
}
