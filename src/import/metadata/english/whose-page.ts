import type { Line } from '../chinese.ts';
import { folded } from './capitals.ts';
import { isOrganization, isProper, isVenue } from './names.ts';
import { personIn } from './people.ts';

/** A body that a page names as its own. */
export interface OwnBody {
  line: Line;
  name: string;
  /** Whether it stands at the top, over what else the page names. */
  isTop: boolean;
  /** Whether a line says that the page is its, as a copyright does, and not only its name alone. */
  isStated: boolean;
}

/** © 2024 Ferry Union, Copyright Lowmere University 1998: whose page it is. */
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright)(?: ©| \(c\))?[\s,:]{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?[\s,]{1,3})?(?:by )?(?:the )?(\p{Lu}(?:[^.|•·©]|(?<=\b\p{L})\.){2,80}?)(?=,? \d{4}|(?<!\b\p{L})\.|,? all rights|\s*[|•·]|$)/iu;
/** This is the official website of the Embassy of Lakeland in Lowmere. (Source: Ferry Commission) */
const OFFICIAL =
  /\bofficial (?:web ?)?site of (?:the )?(\p{Lu}(?:[^.]|\.(?=\p{L})|(?<=\b\p{Lu})\.){2,80}?)(?=(?<!\b\p{Lu})\.(?:\s|$)|,|$)/u;
const SOURCE = /^[([]?source\s?: (?:the )?(\p{Lu}[^()[\].:,|/]{4,60})[)\]]?$/iu;
/** The Lake Trust is a registered charity. */
const REGISTERED =
  /^(?:the )?(\p{Lu}[^.,:]{2,60}?)(?:,? \([^()]{2,40}\))? is an? (?:registered |national |independent )*(?:charity|charitable company|company limited by guarantee|nonprofit|not-for-profit|non-profit)\b/u;
/** - From: Department of Ferries, Publisher Ministry of Ferries, Author: FWU */
const FROM =
  /^(?:[-•·*]\s{0,3})?(?:(?:from|author|organi[sz]ation|department|ministry|agency)\s?:|(?:issued by|published by|publisher)\s?:?)\s*(?:the )?(\p{Lu}[^()[\].:|/]{3,80})$/iu;
/** Lines at the top of a page and at its end that say whose it is. */
const TOP = 4;
const END = 12;
const LONGEST = 160;

/** The bodies whose page it may be, by its first lines and its last, and by what any line says of it. */
export function bodiesOfPage(lines: readonly Line[]): OwnBody[] {
  return lines.flatMap((line, index): OwnBody[] => {
    const { text } = line;
    const isTop = index < TOP;
    const stated = statedIn(text);
    if (stated !== undefined) return [{ line, name: stated, isTop, isStated: true }];
    if (!isTop && index < lines.length - END) return [];
    const name =
      aloneIn(text) ??
      (index === 0 ? siteIn(text) : undefined) ??
      (isTop ? inTrail(text) : undefined) ??
      overContact(text, lines[index + 1]?.text ?? '');
    return name === undefined ? [] : [{ line, name, isTop, isStated: false }];
  });
}

/** Ferry Union of © 2024 Ferry Union. */
function statedIn(text: string): string | undefined {
  if (text.length > LONGEST) return OFFICIAL.exec(text.slice(0, 2 * LONGEST))?.[1];
  const source = (SOURCE.exec(text) ?? FROM.exec(text))?.[1];
  const short = SIGN_OFF.exec(text)?.[1];
  if (short !== undefined) return short;
  const isNamed = source !== undefined && (isBody(source) || /^\p{Lu}{3,6}$/u.test(source));
  const named = isNamed ? source : OFFICIAL.exec(text)?.[1];
  return (
    named ?? REGISTERED.exec(text)?.[1] ?? COPYRIGHT.exec(text)?.[1]?.replace(ADDRESS, '').trim()
  );
}

/** Ferry School | Home, Ferry Church, 12 Lake Street, Ferry Limited (FER): a body alone, or behind it where it is. */
function aloneIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const cells = text.split(/\s+[|•·–-]\s+| {3,}/u);
  const [cell = ''] = OFFICE_OF.test(cells[0] ?? '') ? cells.slice(1) : cells;
  const name = cell
    .trim()
    .replace(CALL, '')
    .replace(/^by (?=\p{Lu})/iu, '')
    .replace(RUBRIC_OF, '')
    .replace(PART_OF_SITE, '')
    .replace(FIRST_OF_MENU, '')
    .replace(ADDRESS, '')
    .replace(/ \([^()]{2,24}\)$/u, '');
  // Inspection Report: Lowmere School is a page about it.
  // Ada Fenwick, President of the Society: is somebody of it.
  const [front = '', ...others] = name.split(',');
  const isSomebody = others.length > 0 && !COMPANY.test(name) && personIn(front) !== undefined;
  return !name.includes(':') && !isSomebody && isBody(name) ? name : undefined;
}

/** Ferry Church, 12 Lake Street; Ferry Church, The Close, Lowmere. Registered charity no. 5: where a body is. */
const ADDRESS =
  /,? \d{1,5}[ -].*$|, [^|]{0,60}\b(?:street|road|close|avenue|lane|square|terrace|crescent|\p{Lu}\p{Ll}+ place|p\.?o\.? box)\b.*$|, [^|,]{2,30},? [A-Z]{2},? \d{5}(?:-\d{4})?$|, [^|]{2,60} (?:[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d|[A-Z]{2,3} \d{4}|\d{4,6})$|\. registered (?:charity|company|office)\b.*$/iu;

/** Lowmere College News, Lowmere University Gazette: what of its own a body’s page is called. */
const PART_OF_SITE =
  /(?<=\p{L}) (?:news(?:room)?(?: archives?)?|blog|website|home ?page|media cent(?:er|re)|gazette|bulletin|record|reporter)$/iu;

/** Statements Office of the Keeper of Boats: the rubric over a body’s page. */
const RUBRIC_OF =
  /^(?:home|news|speeches|statements|media|press releases?|newsroom) (?=(?:the )?(?:office|ministry|department|embassy|bank|university|government|city|state|commission) of )/iu;

/** Ferry Board About Us | Standards | Contact: the menu behind the name. */
const FIRST_OF_MENU = / (?:about(?: us)?|home|menu)$/iu;

/** Home > Bank of Lakeland > Speeches: the one body that a trail leads through. */
function inTrail(text: string): string | undefined {
  const cells = text.length > LONGEST ? [] : text.split(/\s*[>»›]\s*/u);
  const bodies = cells.length > 2 ? cells.filter((cell) => isBody(cell)) : [];
  return bodies.length === 1 ? bodies[0] : undefined;
}

/** Ferry Inc. (NYSE:FRY) Q2 2021 Earnings Call: what it says to those who hold its shares. */
const CALL =
  / \((?:[\p{Lu}]{2,8}\s?:\s?)?[\p{Lu}.]{1,6}\) .{0,60}\b(?:earnings|results)\b.{0,60}$/iu;

/** A Boat for All - Lowmere Cathedral: behind what a page is called stands whose it is. */
function siteIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const [, behind, house] = /\s[|•·–—-]\s+([^|•·–—]{4,60})$|\s(The White House)$/u.exec(text) ?? [];
  const name = behind ?? house ?? '';
  return isBody(name.trim()) ? name.trim() : undefined;
}

/** -FBC-, under a release: for short whose it is. */
const SIGN_OFF = /^[-–—] ?(\p{Lu}{3,6}) ?[-–—]$/u;

/** Office of the President | Lowmere College: whose office it is, and then of what. */
const OFFICE_OF = /^(?:the )?office of the \p{L}/iu;

/** Speech to the Lake Bank, Keeper’s Address to the Board: to whom it was given. */
const SPEECH_TO =
  /^(?:\p{L}+ ){0,2}(?:speech|remarks|address|statement|lecture|talk|letter|sermon|message|presentation|visit) (?:to|at|by|before|for|on)\b|[’']s? (?:[\p{L}\d-]+ ){0,5}(?:speech|remarks|address|statement|lecture|message|report)\b/iu;

function isBody(name: string): boolean {
  // Embassy, over its menu: which, it does not say.
  if (SPEECH_TO.test(name) || /^\p{L}+\p{Ll}$/u.test(name)) return false;
  return (
    isOrganization(folded(name)) ||
    isVenue(folded(name)) ||
    [COMPANY, MISSION, MUNICIPALITY, COMMUNITY].some((form) => form.test(name))
  );
}

/** How companies end. */
export const COMPANY =
  /.,? (?:limited|ltd|inc|plc|corp|corporation|company|n\.v|s\.a|holdings)\.?$/iu;
/** Consulate-General of Lakeland, U.S. Embassy & Consulates in Lakeland, US Embassy Lowmere, Lakeland */
const MISSION =
  /^(?:the )?(?:(?:consulate|high commission|embassy)(?:-general)? of |(?:\p{Lu}[\p{L}.]{0,15} ){1,2}(?:embassy|high commission|consulate)(?:\b.{0,30} in \p{Lu}|(?: general)?,? \p{Lu}[\p{L}, ]{2,40}$))/iu;
/** Diocese of Lowmere, St Mary’s, Lowmere Public Schools, Lowmere Symphony Orchestra: what ends or begins as no other name does. */
const COMMUNITY =
  /^(?:the )?(?:(?:arch|metropolitan )?diocese of \p{Lu}|(?:st\.?|saint) \p{Lu}[\p{L}’'&, -]{2,50}$)|^(?:\p{Lu}[\p{L}’'-]{1,20} ){1,4}(?:public schools|school district|orchestra|philharmonic|opera|ballet|zoo|police|constabulary)$/iu;
/** City of Lowmere, Lake County */
const MUNICIPALITY =
  /^(?:the )?(?:city|town|village|borough|county|township|municipality|state(?! of the\b)|commonwealth) of \p{Lu}[\p{L}.,’' -]{2,40}$|^(?:\p{Lu}[\p{L}’'-]{1,20} ){1,3}county$/iu;

/** The Ferry Collections, over Contact Us  Accessibility  Privacy: whatever its name. */
function overContact(text: string, under: string): string | undefined {
  const links = under.match(LINKS) ?? [];
  const isName = text.length < 60 && text.includes(' ') && isProper(text) && !/\d/u.test(text);
  return isName && links.length > 1 && under.length < LONGEST ? text : undefined;
}

const LINKS =
  /\b(?:contact(?: us)?|accessibility|privacy|terms|foia|site ?map|disclaimer|careers)\b/giu;
