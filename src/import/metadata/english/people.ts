import { countries, isRegion } from './countries.ts';
import { ANY_HEAD, FIRST, isName, isOrganization, isPlace, isProper } from './names.ts';
import type { Office } from './offices.ts';
import { officeIn } from './offices.ts';
import { CALLING, FIELD, LETTERS, OCCASION, OFFICE, ORGANIZATION, RANK, STYLE } from './words.ts';

/** A person as a part of a line names them, with the office that stands before the name. */
export interface Person extends Partial<Office> {
  name: string;
  /** Whether a style or letters say that this is a person: Dr, MP. */
  isStyled?: boolean;
  /** Whether the name is a surname alone: Ambassador Fenwick. */
  isSurname?: boolean;
}

const MISTER = /^(?:mr|mrs|ms|dr|prof)\.?$/iu;
const SHORT_NAME = /^(?:Do|How|Are|May|Man) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;
export const STYLES_BEFORE = new RegExp(`^(?:(?:${STYLE})(?!\\p{L})[.,]?(?:\\s+|$))+`, 'iu');
const STYLES_BEHIND = new RegExp(`(?:[\\s,]+(?:${STYLE})\\.?)+$`, 'iu');
/** Secretary General, Director General: the first word is half of the office, and no body's. */
const GENERAL =
  '(?:(?:secretary|director|solicitor|auditor|inspector|surgeon|governor|commissioner|comptroller|postmaster|registrar|adjutant|rector|prior|superior)[ -](?=general$))?';
const OFFICE_AT_END = new RegExp(
  `(?:^|\\s)((?:(?:${RANK}|${FIELD})[\\s-]+)*(?:co-)?(?:(?:${OFFICE})(?: (?:and|&) |/)(?:(?:${RANK})[\\s-]+)*)?${GENERAL}(?:${OFFICE}))$`,
  'iu',
);
/** A field ends an office, too: Secretary of Boats and Defence. */
const FIELD_AT_END = new RegExp(` (?:${FIELD})$`, 'iu');
/** Chairman of the Ferry Authority Ada Fenwick: so does the body that it is of. */
const BODY_AT_END = new RegExp(
  ` (?:of|for) (?:the )?.*(?<!\\p{L})(?:${ORGANIZATION}|assembly)$`,
  'iu',
);
/** Secretary of the Ferry Union (FU) Ada Fenwick: what a body is called for short. */
const IN_SHORT = / \(\p{Lu}[\p{Lu}&]{1,7}\)$/u;
const FIRST_LADY = /^(?:the )?(first lady)$/iu;
/** DPM before a name. */
const SHORT_OFFICE = /^\p{Lu}{2,3}$/u;
/** Ferry Party MP before a name. */
const SEAT_AT_END = /(?:^|\s)(MPP?|MSP|MEP|MLA|TD)$/u;
/** What somebody is, before the name: ferryman, engineer, actress. */
const CALLING_AT_END =
  /(?:^|\s)((?!(?:speak|present|broth|fath|moth|sist|daught|found|dinn|supp|summ|wint)er$)(?:\p{Ll}{4,}(?:ist|ian|er|or)|\p{Ll}{3,}ress))$/u;

/** Poet, Lowmere student: with a capital, too. */
const BY_TRADE = new RegExp(`^(?:the )?(?:[\\p{L}-]+ )?(${CALLING})$`, 'iu');
const FIELD_FIRST = new RegExp(`^(?:${FIELD})\\s+`, 'iu');

let upToCountry: RegExp | undefined;

/** Governor of the Bank of Sri Lanka Ada Fenwick: the words up to the end of a country, where a name may begin. */
function ofCountry(text: string): string | undefined {
  if (!/ (?:of|to) .* .* /u.test(text)) return undefined;
  upToCountry ??= new RegExp(`^.* (?:of|to) (?:the )?(?:${[...countries()].join('|')})(?= )`, 'u');
  return upToCountry.exec(text)?.[0];
}

/** The person that a part names: styles and letters go, an office before the name is theirs. */
export function personIn(text: string): Person | undefined {
  // Commissioner Ada Fenwick of the Ferry Commission
  const [, person = '', body = ''] = OF_BODY.exec(text) ?? [];
  const isBody = isOrganization(body);
  const member = isBody || isPlace(body) ? named(person) : undefined;
  const isKnown = member?.isStyled === true || member?.role !== undefined;
  if (!member || !isKnown || member.organization !== undefined) return named(text);
  // Senator Ada Fenwick of Ohio
  return isBody ? { ...member, organization: body } : member;
}

const ENDS_AS_OCCASION = new RegExp(` (?:${OCCASION})$`, 'iu');

const OF_BODY = /^(.+?\p{L}) of (?:the )?(\p{Lu}.*)$/u;

/** HRH The Duke of Lowmere, The Princess Royal: whom one calls by what they are; The Prince of Peace is spoken of. */
const ROYAL =
  /^(?:(?:His|Her) Royal Highness,? |Royal Highness,? |HRH,? )(?:The )?((?:Duke|Duchess|Prince|Princess|Earl|Countess) of (?:the )?\p{Lu}[\p{L}’'-]+(?: and \p{Lu}[\p{L}’'-]+)?|Princess Royal)$|^(?:The )?((?:Duke|Duchess) of (?:Sussex|Cambridge|Edinburgh|York|Kent|Gloucester|Cornwall)|(?:Prince|Princess) of Wales|(?:Earl|Countess) of Wessex|Princess Royal)$/u;

/** The Holy Father Francis, Holy Father John Paul II */
const POPE =
  /^(?:[Tt]he )?(Holy Father|Holy FATHER|HOLY FATHER),? (\p{Lu}\p{L}+(?: (?:Paul|PAUL))?(?: [IVX]+)?)$/u;

function named(text: string): Person | undefined {
  const [, father, pope] = POPE.exec(text) ?? [];
  if (father !== undefined && pope !== undefined) return { name: pope, role: father };
  const [, styled, royal = styled] = ROYAL.exec(text) ?? [];
  if (royal !== undefined) return { name: royal, isStyled: true };
  const words = text.replace(/,$/u, '').replace(LETTERS, '').split(/\s+/u);
  if (words.length > 20) return undefined;
  const country = ofCountry(words.join(' '));
  for (let at = country?.split(' ').length ?? 0; at < words.length - 1; at++) {
    const name = words.slice(at).join(' ');
    const style = words.slice(0, at).join(' ');
    // Governor of the Bank of the Ferry Islands: a name goes on with nothing in front of it.
    if (GOES_ON.test(style)) continue;
    // Mr Do Minh Khai: whoever is styled is somebody.
    if (!isName(name) && !(MISTER.test(style) && SHORT_NAME.test(name))) continue;
    const before = style.replace(STYLES_BEFORE, '');
    const isStyled = at > 0 || LETTERS.test(text);
    if (before === '') return { name, isStyled };
    const front = before.replace(IN_SHORT, '').replace(STYLES_BEHIND, '');
    // First Lady: a style may be the end of an office.
    const found = (FIRST_LADY.exec(before) ?? OFFICE_AT_END.exec(front))?.[1];
    // Chamber of Commerce President: the field is the body's.
    const isOfBody = found !== undefined && GOES_ON.test(front.slice(0, -found.length).trim());
    const held = isOfBody ? found.replace(FIELD_FIRST, '') : found;
    const role =
      held ??
      ((front.includes(' and ') ? null : SEAT_AT_END.exec(front)) ??
        CALLING_AT_END.exec(front) ??
        BY_TRADE.exec(front))?.[1];
    if (SHORT_OFFICE.test(front)) return { name, role: front };
    // Minister for Boats Hon. Ada Fenwick: a style ends the office, or a field.
    const isWhole =
      WITH_INITIAL.test(name) ||
      front !== before ||
      FIELD_AT_END.test(front) ||
      BODY_AT_END.test(front) ||
      before === country;
    const office = role === undefined && isWhole ? officeIn(front) : undefined;
    // Vice-President for Boats Union Ada Fenwick: a field, and no body of theirs.
    if (office && FOR_FIELD.test(front)) return { name, role: front.replace(/^the /iu, '') };
    if (office) return { name, ...office };
    // Leader of the Ferry Party and Lowmere MP Rt Hon Ada Fenwick: a style says where the name begins.
    if (role === undefined && SEAT_AT_END.test(front) && front !== before)
      return { name, isStyled: true };
    if (role === undefined) continue;
    const organization = front
      .slice(0, -role.length)
      .trim()
      .replace(CLASS_OF, '')
      .replace(/[’']s$|^(?:the|an?|outgoing|incoming|former|then|current|new)(?: |$)/giu, '');
    // Chief Ada Fenwick is called so.
    if (/^chief$/iu.test(front)) return { name, isStyled };
    // Boats Minister, Nobel laureate: of what, which is no body.
    if (OF_WHAT.test(role) && organization !== '' && !isOrganization(organization))
      return { name, role: front.replace(/^the /iu, '') };
    // Va. Gov. Ada Fenwick: a state in short.
    if (/^(?:\p{Lu}\p{Ll}{0,4}\.)?$/u.test(organization)) return { name, role };
    // Class president, student body president: of whom, in small letters.
    if (OF_OWN.test(organization)) return { name, role: front.replace(/^the /iu, '') };
    if (!isProper(organization)) return front === before ? undefined : { name, isStyled: true };
    // Ferry Club Annual Dinner President Ada Fenwick: at what, and not of which body.
    if (ENDS_AS_OCCASION.test(organization)) return { name, role };
    // Lowmere ferryman: from where.
    if (held === undefined && !isOrganization(organization)) return { name, role };
    // University President Ada Fenwick: of the one of which the page is.
    if (/^\p{L}+$/u.test(organization) && ANY_HEAD.test(organization)) return { name, role };
    // Lake Pilots Board Chair, Ferry Group President: a body’s own board has the body’s name before it.
    const [, body = '', seat] = /^(board|group) (.+)$/iu.exec(role) ?? [];
    const isBoard = organization.includes(' ') && !isOrganization(organization);
    if (seat !== undefined && (isBoard || /^group$/iu.test(body)))
      return { name, role: seat, organization: `${organization} ${body}` };
    // Irish Ambassador, Ohio Senator, U.S. Senator: of which country or state.
    // A governor and a mayor are of what they govern.
    const isOnlyWhere = OF_STATE.test(role) && isOfState(organization);
    return isOnlyWhere && !(GOVERNS.test(role) && isRegion(organization))
      ? { name, role }
      : { name, role, organization };
  }
  return GIVEN_NAME.test(words.join(' '))
    ? { name: words.join(' '), isStyled: true, isSurname: true }
    : bySurname(words.join(' ').replace(STYLES_BEFORE, ''));
}

/** Secretary of Harbors Ada J. Fenwick: where a name has an initial it is plain where it begins. */
const WITH_INITIAL = /^\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. ){1,2}\p{Lu}[\p{L}’'-]+$/u;

const FOR_FIELD = /^(?:the )?(?:vice-?president|commissioner|minister|secretary) for /iu;

const GOES_ON = /(?:^|\s)(?:of|for|to|in|the)$/iu;

/** Fr Ada: the ordained are called by one name, with what they are. */
const GIVEN_NAME = /^(?:Fr|Mthr|Sr|Br|Father|Sister|Brother|Pastor)\.? \p{Lu}\p{Ll}{2,}$/u;

/** Ajahn Fenwick, Swami Fenwick: monks, whose title is the half of their name. */
export const MONK = /^(?:Ajahn|Bhante|Bhikkhu|Swami|Lama|Geshe) \p{Lu}\p{Ll}+/u;

/** Offices and honours that have no body before them, but a field or a name. */
const OF_WHAT = /^(?:minister|secretary|laureate|winner|chief|coach|leader)$/iu;

const OF_OWN =
  /^(?:(?:senior )?class|student(?: body| council| government| union| association)?|party|opposition|union|board|club|company|team|campaign|alumni|parent|faculty|council|county|city|town|village|tribal)$/u;

/** Ferry School Class of 2019 valedictorian: of the school, and when. */
const CLASS_OF = / class of (?:19|20)\d{2}$/iu;

/** Irish, Ohio, U.S. */
export function isOfState(words: string): boolean {
  return (
    isRegion(words) ||
    countries().has(words) ||
    /^(?:U\.?S\.?|U\.?K\.?|E\.?U\.?)$|(?:ish|[ai]an|ese|eli|aqi)$|^(?:French|Dutch|Swiss|Greek|Czech|Thai)$/u.test(
      words,
    )
  );
}

const OF_STATE =
  /(?:ambassador|gov\.?|governor|sen\.?|senator|rep\.?|representative|mayor|premier|minister|president|congress(?:wo)?man|consul general)$/iu;

const GOVERNS = /^(?:lieutenant |lt\.? )?(?:gov\.?|governor)$/iu;

/** Offices by which people are called with their surnames. */
const CALLED = new RegExp(
  `^(?:(?:${RANK}) )*(?:president|governor|secretary|ambassador|minister|chair(?:man|woman)?|commissioner|senator|chancellor|(?:arch)?bishop|administrator|admiral|mayor|premier|congress(?:wo)?man|justice|judge|cardinal|speaker|rabbi|dean|provost|rector)(?= \\p{Lu}[\\p{L}'’-]{2,}$)`,
  'iu',
);

/** PM Fenwick */
const CALLED_IN_SHORT = /^(?:D?PM|DG|SG|FM|CJ)(?= \p{Lu}[\p{L}'’-]{2,}$)/u;

/** Vice President Fenwick: an office and a surname. */
function bySurname(text: string): Person | undefined {
  const role = (CALLED.exec(text) ?? CALLED_IN_SHORT.exec(text))?.[0];
  if (role === undefined) return undefined;
  const name = text.slice(role.length + 1);
  const isWord = [FIRST, ANY_HEAD, SURNAME_NOT].some((no) => no.test(name)) || isRegion(name);
  return isWord ? undefined : { name, role, isStyled: true, isSurname: true };
}

/** What stands behind an office and is no surname: President Elect, Secretary General. */
const SURNAME_NOT =
  /^(?:elect|designate|general|responsible|elections?|of|emerit\p{L}+|pro|and|or|opening|closing|welcome|welcomes|visits|speaks|statement|delivers|says|said|gives|urges|calls|announces|joins|meets|at|on|in|for|s)$/iu;
