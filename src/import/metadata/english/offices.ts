import { countries, isRegion } from './countries.ts';
import { ANY_HEAD, has, isName, isOrganization, isProper, whole } from './names.ts';
import { FIELD, OCCASION, OFFICE, ORGANIZATION, RANK } from './words.ts';

/** An office, and whose it is where the part says so. */
export interface Office {
  role: string;
  organization?: string;
}

const OFFICE_PHRASE = new RegExp(
  `^(?:the |an? )?((?:[\\p{L}'’&-]+\\s+){0,5}?(?:\\p{L}+-)?(?:${OFFICE})(?! (?:${RANK}) (?:${OFFICE})(?!\\p{L}))(?:[ -](?:${OFFICE}))*(?:[ -](?:elect|designate)| emerit\\p{L}+)?(?![\\p{L}-]))(.*)$`,
  'iu',
);
const OTHER = has(`${ORGANIZATION}|${OCCASION}`);
/** Offices of a whole: what they are of is an organisation or a country, not a field. */
const OF_WHOLE =
  /(?:president|governor|chair\p{L}*|c[etofmpi]o|executive|founder|chancellor|commissioner\p{L}*(?:-general)?|secretary[- ]general|prime minister|premier|partner|provost|mayor|speaker|managing director|officer|maintainer)$/iu;
/** Who sits in a parliament does so for a place. */
export const OF_SEAT = /(?:^|\s)(?:mpp?|mla|msp|mep|mlc|member|senator|councillor)$/iu;
/** Fellow in Boat Studies */
const IN_FIELD = /^ in \p{Lu}\S* \p{Lu}/u;
const WON = /(?:winner|recipient|laureate)$/iu;
const OF_REALM =
  /^(?:(?:\p{L}+ )?Republic|Commonwealth|Kingdom|Federation|State|Union|Dominion) of (?:the )?/u;
const A_DEPARTMENT = /^(?:department|ministry|office|bureau) (?:of|for) /iu;
const MINISTER = /\b(?:minister|secretary) (?:for|of) /iu;
const A_BODY = / (?:at|of) the \p{Lu}/u;
/** Offices for a field, and of a country. */
const OF_FIELD = /(?:(?<!prime )minister|secretary|ambassador)$/iu;

/** The office that a part names alone, and the organisation behind of, or in front of it, where it is one. */
export function officeIn(text: string): Office | undefined {
  const [whose = ''] = OF_UNION.exec(text) ?? [];
  const seat = whose === '' ? undefined : officeIn(text.slice(whose.length));
  if (seat) return { ...seat, role: whose + seat.role };
  const office = namedOffice(text.replace(HONOURED, '').replace(WHICH, '').replace(FOR_WHAT, '$1'));
  if (!office || office.organization !== undefined) return office;
  const owned = ownedOffice(office.role);
  if (owned) return owned;
  const [, body = '', role = ''] = BODY_BEFORE.exec(office.role) ?? [];
  // World Bank Managing Director, EPA Administrator; an Executive Committee is anybody's.
  const isOwn =
    /^(?:UN|EU)$/u.test(body) ||
    (isOrganization(body) && (body.includes(' ') || /^\p{Lu}+$/u.test(body)));
  // Norvik Works CEO: of a company, whatever its name.
  const isCompany =
    HEADS_COMPANY.test(role) &&
    isProper(body) &&
    !ANY_HEAD.test(body) &&
    !isRegion(body) &&
    !PART_OF_WORLD.test(body);
  return (isOwn || isCompany) && !ANYBODYS.test(body) && GOVERNS.test(role)
    ? { role, organization: body }
    : office;
}

/** H.E. the President, the Honourable Minister, U.S. Secretary: a style in front of the office, or whose state’s it is. */
const HONOURED =
  /^(?:(?:(?:his|her) )?excellency,? |h\.e\.,? |(?:the )?(?:(?:rt\.?|right) )?hon(?:ou?rable|[’']ble|\.)?,? )(?:the )?(?=\p{L})|^(?:the )?U\.[SK]\. (?!sen|rep|congress)(?=\p{Lu})/iu;

/** The 12th President of Lowmere College */
const WHICH = /^(?:the )?\d{1,3}(?:st|nd|rd|th) (?=\p{L})/iu;

/** U.S. Senator from Lowmere: which senate it is belongs to the office. */
const OF_UNION = /^(?:U\.?S\.?|United States) (?=senator|representative|congress)/iu;

/** Winner of the 2019 Ferry Prize for The Boat at Night: for which work somebody won it. */
const FOR_WHAT = /^((?:winner|recipient) of [^,]{4,80}?) for (?:\p{Lu}|her|his|their).*$/u;

/** The Ferry Trust’s chief executive, Norvik’s founder; the Union’s Chair has the office and no name of a body. */
function ownedOffice(text: string): Office | undefined {
  const [, owner = '', role = ''] = OWNED.exec(text) ?? [];
  if (role === '' || ANYBODYS_OWN.test(owner) || !namedOffice(role)) return undefined;
  const isBody = isOrganization(owner) && (owner.includes(' ') || /^\p{Lu}+$/u.test(owner));
  const isCompany =
    !OF_STATE.test(role) &&
    ![ANY_HEAD.test(owner), isRegion(owner), countries().has(owner)].some(Boolean);
  return isBody || isCompany ? { role, organization: owner } : { role };
}

const OWNED = /^(?:the )?(\p{Lu}[^’']{1,60})[’']s? (\p{L}.+)$/u;
/** Lowmere’s Mayor: what somebody is of a place. */
const OF_STATE =
  /\b(?:mayor|minister|governor|ambassador|premier|president|senator|representative|commissioner|bishop|attorney|treasurer|secretary|envoy|judge|justice|speaker|mp|leader)\b/iu;
/** Women’s Officer, King’s Counsel, Tenants’ Champion: whom an office is for. */
const ANYBODYS_OWN = /(?:men|people|child|children|youth|king|queen|pupil|nation|s)$/iu;

const PART_OF_WORLD =
  /^(?:Asia|Africa|Europe|America|Americas|Pacific|EMEA|APAC|Country|Area|Global)\b/u;
const HEADS_COMPANY =
  /^(?:(?:president|chair\p{L}*|founder) (?:and|&) )?(?:CEO|C[FTO]O|chief executive(?: officer)?)$/iu;

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
  const [tied = ''] = /^ (?:and|&) /u.exec(rest) ?? [];
  const second = tied === '' ? undefined : officeIn(rest.slice(tied.length));
  if (second && text.includes(head + tied + second.role))
    return { ...second, role: head + tied + second.role };
  const [one = '', ...others] = rest.split(/,? and /u);
  const further = others.length > 0 ? officeIn(others.join(' and ')) : undefined;
  // Minister for Boats and Second Minister for Lakes: offices that one has at once.
  const isOneOfTwo = further && OF_FIELD.test(head) && MINISTER.test(further.role);
  if (isOneOfTwo && further.organization === undefined && !A_BODY.test(one))
    return { role: head + rest };
  const tail = further ? one : rest;
  if (tail === '') return { role: head };
  // CEO of Ferry Systems and of Boat Studios: the first of two.
  const [first = tail] = tail.split(/,? and of (?:the )?(?=\p{Lu})/u, 1);
  const [, tie = '', of = ''] = /^ (of|for|to|at|on|from) (?:the )?(.+)$/iu.exec(first) ?? [];
  // Senator from Lowmere; a professor from the Lakes comes from there.
  if (tie === 'from' && !OF_SEAT.test(head)) return undefined;
  if (tie === '' && IN_FIELD.test(tail) && isProper(tail.slice(4))) return { role: head + tail };
  if (tie === '') {
    // Deputy Governor Financial Stability; President Fenwick is nobody’s office.
    const field = tail.trim();
    return field.includes(' ') && isProper(field) && !isName(field) && !OTHER.test(field)
      ? { role: text }
      : undefined;
  }
  // Lead developer of the Ferry project: of what, which is no name.
  if (/^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)* \p{Ll}+$/u.test(of)) return { role: head };
  if (
    !isProper(of.replace(/ and (?:to )?(?:the )?other /u, ' and ')) &&
    !/^\p{Ll}[\p{L} -]*$/u.test(of)
  )
    return undefined;
  // Winner of the 2019 Lake Medal for The Small Boat: for what is no part of it.
  const role = head + (WON.test(head) ? first.replace(/(?<=\p{L}) for .*$/u, '') : first);
  // High Commissioner of Lowmere to Lakeland
  if (/ to (?:the )?\p{Lu}/u.test(of)) return { role };
  // Deputy Minister for the Department of Ferries and Lakes
  if (tie === 'for' && A_DEPARTMENT.test(of) && isProper(of))
    return { role: head, organization: of };
  // Speaker for the Legislative Assembly
  if (tie === 'for' && /speaker$/iu.test(head) && /\bassembly\b/iu.test(of))
    return { role: head, organization: of };
  // Policy Director for the Ferry Trust
  const isWhole = isOrganization(of) && !/ (?:of|at) /u.test(of);
  if (tie === 'for' && isWhole && !OF_FIELD.test(head) && !OF_SEAT.test(head))
    return { role: head, organization: of };
  // General Secretary of the Ferry Union, Executive Secretary of FERCO; of Health and Human Services is a field.
  const isOfBody = / of the \S+ /iu.test(first) || /(?:executive|general) secretary$/iu.test(head);
  if (/secretary$/iu.test(head) && isOfBody && isOrganization(of))
    return { role: head, organization: of };
  if (OF_FIELD.test(head) || tie === 'for' || tie === 'to' || tie === 'on') {
    const at = of.search(/ (?:of|at) (?:the )?(?=\p{Lu})/u);
    if (at < 0) return { role };
    const organization = of.slice(at).replace(/^ (?:of|at) (?:the )?/u, '');
    const isCountry = countries().has(organization);
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
  // CEO of the ferry builder Brackwater: what it is, and its name.
  const [, called] =
    /^\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,2} (\p{Lu}\S*(?: \p{Lu}\S*){0,3})$/u.exec(of) ?? [];
  if (called !== undefined && OF_WHOLE.test(head)) return { role: head, organization: called };
  // President of the University: of that of which the page is; a Dean of Faculty, a Head of Mission is called so.
  if (/^\p{L}+$/u.test(of) && ANY_HEAD.test(of))
    return { role: / the /iu.test(first) && !/member$/iu.test(head) ? head : head + first };
  // Chair of Trustees: of those who sit with them, and of no body.
  if (/^(?:trustees|directors|governors|regents|council|elders|managers)$/iu.test(of))
    return { role: head + first };
  if (/(?:^| )head$/iu.test(head) && /^(?:chancery|delegation|state)$/iu.test(of))
    return { role: head + first };
  const board =
    /^((?:(?:executive|management|supervisory|governing) )?(?:board|council)(?: of (?:directors|trustees|governors|regents|management|supervisors))?) of (?:the )(\p{Lu}.*)$/iu.exec(
      // Chair of the Executive Board of FERCO
      of.replace(/ of (?=[A-Z]{3,8}$)/u, ' of the '),
    );
  if (board?.[2] !== undefined && (OF_WHOLE.test(head) || /member$/iu.test(head)))
    return { role: `${head} of the ${board[1] ?? ''}`, organization: board[2] };
  // Governor-General of the Commonwealth of Lakeland: of a country by its whole name.
  if (OF_REALM.test(of) && countries().has(of.replace(OF_REALM, '')))
    return { role: head, organization: of };
  // Member of the Executive Board and Chief Economist of the Lake Bank: a board of what comes next.
  if (whole(`(?:${RANK}) (?:board|council|committee)`).test(of))
    return { ...(further?.organization === undefined ? {} : further), role: head + first };
  // Executive Director of Pilots for the Lake
  const isCause = /director$/iu.test(head) && / for (?:the )?\p{Lu}/u.test(of);
  return isProper(of) && (OF_WHOLE.test(head) || isOrganization(of) || isCause)
    ? { role: head, organization: of }
    : { role };
}
