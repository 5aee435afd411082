import { isPersonName } from '../person-name.ts';
import { countries, isRegion } from './countries.ts';
import { ANY_HEAD, has, isOrganization, isProper, whole } from './names.ts';
import { FIELD, LETTERS, OCCASION, OFFICE, ORGANIZATION, RANK, STYLE } from './words.ts';

/** An office, and whose it is where the part says so. */
export interface Office {
  role: string;
  organization?: string;
}

/** A person as a part of a line names them, with the office that stands before the name. */
export interface Person extends Partial<Office> {
  name: string;
  /** Whether a style or letters say that this is a person: Dr, MP. */
  isStyled?: boolean;
  /** Whether the name is a surname alone: Ambassador Fenwick. */
  isSurname?: boolean;
}

const FIRST = whole(
  `${STYLE}|${RANK}|${FIELD}|january|february|march|april|june|july|august|september|october|november|december`,
);
const STYLED = has(STYLE);
const SMALL_WORD = /(?:^| )(?:of|the|and|in|for|to|on|with|as|is|your|our|my|by|at)(?: |$)/iu;

function isName(text: string): boolean {
  const [first = ''] = text.split(' ');
  return (
    ![FIRST.test(first), ...[SMALL_WORD, STYLED, ANY_HEAD].map((no) => no.test(text))].some(
      Boolean,
    ) && isPersonName(text)
  );
}

const MISTER = /^(?:mr|mrs|ms|dr|prof)\.?$/iu;
const SHORT_NAME = /^(?:Do|How|Are|May|Man) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;
const STYLES_BEFORE = new RegExp(`^(?:(?:${STYLE})(?!\\p{L})[.,]?(?:\\s+|$))+`, 'iu');
const STYLES_BEHIND = new RegExp(`(?:[\\s,]+(?:${STYLE})\\.?)+$`, 'iu');
const OFFICE_AT_END = new RegExp(`(?:^|\\s)((?:(?:${RANK}|${FIELD})[\\s-]+)*(?:${OFFICE}))$`, 'iu');
/** A field ends an office, too: Secretary of Boats and Defence. */
const FIELD_AT_END = new RegExp(` (?:${FIELD})$`, 'iu');
const FIRST_LADY = /^(?:the )?(first lady)$/iu;
/** DPM before a name. */
const SHORT_OFFICE = /^\p{Lu}{2,3}$/u;
/** What somebody is, before the name: ferryman, engineer, actress. */
const CALLING_AT_END = /(?:^|\s)(\p{Ll}{4,}(?:ist|ian|er|or)|\p{Ll}{3,}ress)$/u;

let upToCountry: RegExp | undefined;

/** Governor of the Bank of Sri Lanka Ada Fenwick: the words up to the end of a country, where a name may begin. */
function ofCountry(text: string): string | undefined {
  if (!/ (?:of|to) .* .* /u.test(text)) return undefined;
  upToCountry ??= new RegExp(`^.* (?:of|to) (?:the )?(?:${countries().join('|')})(?= )`, 'u');
  return upToCountry.exec(text)?.[0];
}

/** The person that a part names: styles and letters go, an office before the name is theirs. */
export function personIn(text: string): Person | undefined {
  // Commissioner Ada Fenwick of the Ferry Commission
  const [, person = '', body = ''] = OF_BODY.exec(text) ?? [];
  const member = isOrganization(body) ? named(person) : undefined;
  const isKnown = member?.isStyled === true || member?.role !== undefined;
  return member && isKnown && member.organization === undefined
    ? { ...member, organization: body }
    : named(text);
}

const OF_BODY = /^(.+?\p{L}) of (?:the )?(\p{Lu}.*)$/u;

function named(text: string): Person | undefined {
  const words = text.replace(/,$/u, '').replace(LETTERS, '').split(/\s+/u);
  if (words.length > 14) return undefined;
  const country = ofCountry(words.join(' '));
  for (let at = country?.split(' ').length ?? 0; at < words.length - 1; at++) {
    const name = words.slice(at).join(' ');
    const style = words.slice(0, at).join(' ');
    // Mr Do Minh Khai: whoever is styled is somebody.
    if (!isName(name) && !(MISTER.test(style) && SHORT_NAME.test(name))) continue;
    const before = style.replace(STYLES_BEFORE, '');
    const isStyled = at > 0 || LETTERS.test(text);
    if (before === '') return { name, isStyled };
    const front = before.replace(STYLES_BEHIND, '');
    // First Lady: a style may be the end of an office.
    const role = (FIRST_LADY.exec(before) ??
      OFFICE_AT_END.exec(front) ??
      CALLING_AT_END.exec(front))?.[1];
    if (SHORT_OFFICE.test(front)) return { name, role: front };
    // Minister for Boats Hon. Ada Fenwick: a style ends the office, or a field.
    const isWhole = front !== before || FIELD_AT_END.test(front) || before === country;
    const office = role === undefined && isWhole ? officeIn(front) : undefined;
    if (office) return { name, ...office };
    if (role === undefined) continue;
    const organization = front
      .slice(0, -role.length)
      .trim()
      .replace(/[’']s$|^(?:the|an?|outgoing|incoming|former|then|current|new) /giu, '');
    // Va. Gov. Ada Fenwick: a state in short.
    if (/^(?:\p{Lu}\p{Ll}{0,4}\.)?$/u.test(organization)) return { name, role };
    if (!isProper(organization)) return undefined;
    // Irish Ambassador, Louisiana Gov., U.S. Senator: of which country or state.
    return OF_STATE.test(role) && isOfState(organization)
      ? { name, role }
      : { name, role, organization };
  }
  return bySurname(words.join(' ').replace(STYLES_BEFORE, ''));
}

/** Irish, Louisiana, U.S. */
function isOfState(words: string): boolean {
  return (
    isRegion(words) ||
    countries().includes(words) ||
    /^(?:U\.?S\.?|U\.?K\.?|E\.?U\.?)$|(?:ish|[ai]an|ese|eli|aqi)$|^(?:French|Dutch|Swiss|Greek|Czech|Thai)$/u.test(
      words,
    )
  );
}

const OF_STATE =
  /(?:ambassador|gov\.?|governor|sen\.?|senator|rep\.?|representative|mayor|premier|minister|president|congress(?:wo)?man|consul general)$/iu;

/** Offices by which people are called with their surnames. */
const CALLED = new RegExp(
  `^(?:(?:${RANK}) )*(?:president|governor|secretary|ambassador|minister|chair(?:man|woman)?|commissioner|senator|chancellor|(?:arch)?bishop|administrator|admiral|mayor|premier|congress(?:wo)?man|justice|judge|cardinal|speaker|rabbi)(?= \\p{Lu}[\\p{L}'’-]{2,}$)`,
  'iu',
);

/** Vice President Fenwick: an office and a surname. */
function bySurname(text: string): Person | undefined {
  const role = CALLED.exec(text)?.[0];
  if (role === undefined) return undefined;
  const name = text.slice(role.length + 1);
  const isWord = [FIRST, ANY_HEAD, SURNAME_NOT].some((no) => no.test(name)) || isRegion(name);
  return isWord ? undefined : { name, role, isStyled: true, isSurname: true };
}

/** What stands behind an office and is no surname: President Elect, Secretary General. */
const SURNAME_NOT =
  /^(?:elect|designate|general|responsible|elections?|of|emerit\p{L}+|pro|and|or|opening|closing|welcome|welcomes|visits|speaks|statement|delivers|says|said|gives|urges|calls|announces|joins|meets|at|on|in|for|s)$/iu;

const OFFICE_PHRASE = new RegExp(
  `^(?:the |an? )?((?:[\\p{L}'’&-]+\\s+){0,5}?(?:\\p{L}+-)?(?:${OFFICE})(?:[ -](?:${OFFICE}))*(?:[ -](?:elect|designate)| emerit\\p{L}+)?(?![\\p{L}-]))(.*)$`,
  'iu',
);
const OTHER = has(`${ORGANIZATION}|${OCCASION}`);
/** Offices of a whole: what they are of is an organisation or a country, not a field. */
const OF_WHOLE =
  /(?:president|governor|chair\p{L}*|c[etofmpi]o|executive|founder|chancellor|commissioner\p{L}*(?:-general)?|secretary[- ]general|prime minister|premier|partner|provost|mayor|managing director|officer|maintainer)$/iu;
/** Who sits in a parliament does so for a place. */
const OF_SEAT = /(?:^|\s)(?:mpp?|mla|msp|mep|mlc|member|senator|councillor)$/iu;
const OF_REALM =
  /^(?:(?:\p{L}+ )?Republic|Commonwealth|Kingdom|Federation|State|Union|Dominion) of (?:the )?/u;
/** Offices for a field, and of a country. */
const OF_FIELD = /(?:(?<!prime )minister|secretary|ambassador)$/iu;

/** The office that a part names alone, and the organisation behind of, or in front of it, where it is one. */
export function officeIn(text: string): Office | undefined {
  const office = namedOffice(text);
  if (!office || office.organization !== undefined) return office;
  const [, body = '', role = ''] = BODY_BEFORE.exec(office.role) ?? [];
  // World Bank Managing Director, EPA Administrator; an Executive Committee is anybody's.
  const isOwn = isOrganization(body) && (body.includes(' ') || /^\p{Lu}+$/u.test(body));
  return isOwn && !ANYBODYS.test(body) && GOVERNS.test(role)
    ? { role, organization: body }
    : office;
}

const BODY_BEFORE = new RegExp(
  `^(?:the )?(\\S.*?) ((?:(?:${RANK}|${FIELD})[\\s-]+)*(?:${OFFICE})(?![\\p{L}-]).*)$`,
  'iu',
);
/** Offices that somebody has in a body; whoever develops or wins does so with what they name. */
const GOVERNS =
  /\b(?:president|director|governor|chair\p{L}*|secretary|commissioner|administrator|head|c[etofmpi]o|chief|executive|ambassador|representative|chancellor|provost|dean)(?:\b|$)/iu;
const ANYBODYS = new RegExp(`^(?:${RANK}|${FIELD}|board|student|house)\\b`, 'iu');

function namedOffice(text: string): Office | undefined {
  const [, head = '', rest = ''] = OFFICE_PHRASE.exec(text) ?? [];
  if (head === '' || / (?:of|the|and|for|in|on|to) /iu.test(head)) return undefined;
  // Provost and Dean of Boats: two offices that one has.
  const second = rest.startsWith(' and ') ? officeIn(rest.slice(5)) : undefined;
  if (second) return { ...second, role: `${head} and ${second.role}` };
  const [one = '', ...others] = rest.split(/,? and /u);
  const tail = others.length > 0 && officeIn(others.join(' and ')) ? one : rest;
  if (tail === '') return { role: head };
  // CEO of Ferry Systems and of Boat Studios: the first of two.
  const [first = tail] = tail.split(/,? and of (?:the )?(?=\p{Lu})/u, 1);
  const [, tie = '', of = ''] = /^ (of|for|to|at|on) (?:the )?(.+)$/iu.exec(first) ?? [];
  if (tie === '') {
    // Deputy Governor Financial Stability; President Fenwick is nobody’s office.
    const field = tail.trim();
    return field.includes(' ') && isProper(field) && !isName(field) && !OTHER.test(field)
      ? { role: text }
      : undefined;
  }
  // Lead developer of the Ferry project: of what, which is no name.
  if (/^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)* \p{Ll}+$/u.test(of)) return { role: head };
  if (!isProper(of) && !/^\p{Ll}[\p{L} -]*$/u.test(of)) return undefined;
  const role = head + first;
  // High Commissioner of Lowmere to Lakeland
  if (/ to (?:the )?\p{Lu}/u.test(of)) return { role };
  // Policy Director for the Ferry Trust
  const isWhole = isOrganization(of) && !/ (?:of|at) /u.test(of);
  if (tie === 'for' && isWhole && !OF_FIELD.test(head) && !OF_SEAT.test(head))
    return { role: head, organization: of };
  if (OF_FIELD.test(head) || tie === 'for' || tie === 'to' || tie === 'on') {
    const at = of.search(/ (?:of|at) (?:the )?(?=\p{Lu})/u);
    if (at < 0) return { role };
    const organization = of.slice(at).replace(/^ (?:of|at) (?:the )?/u, '');
    const isCountry = countries().includes(organization);
    return isCountry
      ? { role: role.slice(0, role.length - of.length + at) }
      : { role: role.slice(0, role.length - of.length + at), organization };
  }
  // Managing Director of Operations
  if (whole(FIELD).test(of)) return { role };
  // Head of Research of the Bank of Lowmere: a field, and where it is done.
  const [, field = '', body = ''] = /^(\S.*?) (?:of|at) (?:the )?(\p{Lu}.*)$/u.exec(of) ?? [];
  if (field !== '' && !ANY_HEAD.test(field) && isOrganization(body))
    return { role: `${head} ${tie} ${field}`, organization: body };
  // Head of Mission
  if (
    /(?:^| )head$/iu.test(head) &&
    /^(?:mission|chancery|delegation|state|government|school)$/iu.test(of)
  )
    return { role: `${head} of ${of}` };
  // President of the University: of that of which the page is.
  if (/^\p{L}+$/u.test(of) && ANY_HEAD.test(of)) return { role: head };
  const board =
    /^(board(?: of (?:directors|trustees|governors|regents|management|supervisors))?) of (?:the )(\p{Lu}.*)$/iu.exec(
      of,
    );
  if (board?.[2] !== undefined && OF_WHOLE.test(head))
    return { role: `${head} of the ${board[1] ?? ''}`, organization: board[2] };
  // Governor-General of the Commonwealth of Lakeland: of a country by its whole name.
  if (OF_REALM.test(of) && countries().includes(of.replace(OF_REALM, ''))) return { role: head };
  return isProper(of) && (OF_WHOLE.test(head) || isOrganization(of))
    ? { role: head, organization: of }
    : { role };
}

/** By Ada Fenwick President: no mark between the name and the office. */
export function nameAndOffice(text: string): Person | undefined {
  const words = text.split(' ');
  for (const length of [2, 3]) {
    const person = personIn(words.slice(0, length).join(' '));
    const office = officeIn(words.slice(length).join(' '));
    if (person && office && person.role === undefined) return { ...person, ...office };
  }
  return undefined;
}
