import type { Hint } from '../../draft.ts';
import { initialsOf } from '../beside-speaker.ts';
import { namesSpeech } from '../../structure/phrases.ts';
import type { Line } from '../chinese.ts';
import { daysIn } from '../dates.ts';
import { CHURCH, hasOffice, HEADS, isOfField, isOfTheBody } from './houses.ts';
import { officeOfPage } from './own-office.ts';
import { isOrganization, isProper, isVenue } from './names.ts';
import { personIn } from './people.ts';
import type { OwnBody } from './whose-page.ts';
import { bodiesOfPage, COMPANY } from './whose-page.ts';

/** Offices of a company, what it holds, and how its name ends. */
const HEADS_COMPANY =
  /^(?:(?:executive |non-executive )?chair\p{L}*|(?:group )?chief executive(?: officer)?|ceo|managing director|president)(?:,? (?:and|&) (?:ceo|chief executive(?: officer)?|managing director|president|chair\p{L}*))?$/iu;
const COMPANY_MEETS =
  /\b(?:(?:address|letter|remarks|statement|report|speech) to (?:the )?(?:share|stock)holders|annual general meeting|AGM|EGM|(?:earnings|results) (?:conference )?call|(?:meeting|letter) (?:of|to) (?:the )?(?:share|stock)holders|(?:share|stock)holders[’']? (?:annual )?meeting)\b/iu;
/** Whose pages tell of others. */
const OF_PRESS =
  /\b(?:media|news\p{L}*|press|times|publish\p{L}*|transcripts?|wire|broadcasting|events?|conferences?)\b/iu;
const RESULTS = /\b(?:earnings|results) (?:conference )?call\b/iu;

/**
 * The body of which the speaker is, where only the page says whose it is: President Ada Fenwick on a page
 * of Lowmere College. Whoever speaks at that college may be a guest of it.
 */
export function ofHouse(
  own: readonly Hint[],
  lines: readonly Line[],
  speaker: Hint | undefined,
): Hint[] {
  const role = own.find(({ field }) => field === 'role');
  const named = own.filter(({ field }) => field === 'organization');
  if (named.length > 0) return named.slice(0, 1).flatMap((short) => inFull(short, lines));
  const beside = role === undefined ? undefined : besideOffice(role, lines);
  if (beside) return [beside];
  const shared = speaker === undefined ? [] : besideBody(lines, speaker);
  if (shared.length > 0) return shared;
  const office = officeOfPage(lines);
  if (role === undefined && speaker === undefined)
    return office ? [office, ...bodyOf(office, lines, (body) => isOf(office, body, lines))] : [];
  const isOwn = (body: OwnBody) =>
    role === undefined
      ? [ofCall(lines, speaker), ofSermon(lines, speaker), body.isTop ? CABINET : undefined].some(
          (of) => of?.test(body.name),
        )
      : isOf(role, body, lines);
  const isOfOffice = role !== undefined && role.value.toLowerCase() === office?.value.toLowerCase();
  const [house] = bodyOf(role, lines, isOwn);
  const found = house ?? (isOfOffice ? bodyOf(role, lines, () => true)[0] : undefined);
  return found === undefined
    ? []
    : [found, ...inFull(found, lines)].map((hint) =>
        speaker === undefined ? hint : { ...hint, of: speaker.value },
      );
}

/** FWU over a page of the Ferry Workers Union: the name of which that is short. */
function inFull(short: Hint, lines: readonly Line[]): Hint[] {
  if (!/^\p{Lu}{2,7}$/u.test(short.value)) return [];
  const body = bodiesOfPage(lines).find(({ name }) => initialsOf(name) === short.value);
  return body ? [{ ...short, ...body.line, value: body.name }] : [];
}

/**
 * Executive Director / The Ferry Prize; Ferry Roundtable President: on a page that has the name alone once
 * more, whatever kind of name it is.
 */
function besideOffice(role: Hint, lines: readonly Line[]): Hint | undefined {
  const at = lines.findIndex(({ line, text }) => line === role.line && text === role.text);
  const under = at < 0 ? undefined : lines[at + 1];
  const before = role.text
    .slice(0, Math.max(0, role.text.indexOf(role.value)))
    .replace(/(?:[’']s)? $/u, '');
  const named = lines.find(
    (line) =>
      line !== under &&
      line.line !== under?.line &&
      isProper(line.text) &&
      line.text.length > 3 &&
      line.text.length < 80 &&
      // Keeper’s Speech – 2016, twice: what the page is called.
      !namesSpeech(line.text) &&
      daysIn(line.text).length === 0 &&
      !line.text.includes(role.value) &&
      (keyOf(line.text) === keyOf(under?.text ?? '') ||
        new RegExp(`(?:^|[ ,])${line.text.replaceAll(/[^\p{L}\d ]/gu, '.')}$`, 'u').test(before)),
  );
  if (named === undefined) return undefined;
  return { ...named, field: 'organization', value: named.text };
}

/** The one body of a page that may be whose office somebody has. */
function bodyOf(
  role: Hint | undefined,
  lines: readonly Line[],
  isIts: (body: OwnBody) => boolean,
): Hint[] {
  const named = bodiesOfPage(lines).filter(isIts);
  // At the end other pages may be named.
  const top = named.filter(({ isTop }) => isTop);
  const bodies = top.length > 0 ? top : named;
  const [first] = bodies.toSorted((a, b) => a.name.length - b.name.length);
  return first === undefined ||
    !bodies.every(({ name }) => keyOf(name).includes(keyOf(first.name))) ||
    role?.text.includes(` at ${first.name}`) === true ||
    role?.text.includes(` to ${first.name}`) === true
    ? []
    : [{ ...first.line, field: 'organization', value: first.name }];
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the |[.,]/gu, '')
    .replaceAll('&', 'and');
}

/** Whether such a body has such an office; whose line says of what, has it of something else. */
function isOf(role: Hint, body: OwnBody, lines: readonly Line[]): boolean {
  const { value, text } = role;
  const { name } = body;
  const at = text.indexOf(value);
  const behind = text.slice(at + value.length);
  // Lakes Director of Ferry Rights Watch, on whose page it is
  if (value.endsWith(` of ${name}`)) return true;
  if (isOfTheBody(behind, name) || isOfField(value, name) || isOfficeOf(name, value)) return true;
  // I have been your Chair: of those to whom, on their page, it is said.
  if (YOUR.test(text.slice(0, at)))
    return hasOffice(value, name, { isOver: true, isBehindName: true, text: '' });
  // Our chief executive, Ada Fenwick, spoke: of whose page it is.
  if (OUR.test(text.slice(0, at))) return body.isStated || body.isTop;
  if (
    /^(?: [\p{Lu}][\p{L}.’'-]*){0,4},? (?:of|for) (?!(?:\p{Ll}+ ){1,3}(?:years|months|weeks)\b)/u.test(
      behind,
    )
  )
    return false;
  // Ole Brand, Director, Lake Gallery
  const other = /^(?: \p{Lu}\S*){0,4}, (\p{Lu}[^,]{3,60})/u.exec(behind)?.[1] ?? '';
  if ((isOrganization(other) || isVenue(other)) && !name.includes(other)) return false;
  if (HEADS_COMPANY.test(value) && [text, ...heads(lines)].some((each) => COMPANY_MEETS.test(each)))
    return COMPANY.test(name);
  // Norvik Inc., over Ada Fenwick, Chief Executive; a paper’s company has its own.
  // Norvik Group, over Ada Fenwick, Group Chief Executive
  const isGroup = / group$/iu.test(name) && /^(?:group )?chief executive|^ceo$/iu.test(value);
  if (HEADS_COMPANY.test(value) && (COMPANY.test(name) || isGroup))
    return body.isTop && body.line.line < role.line && !OF_PRESS.test(name);
  // Under the speech stands to whom it was given.
  const isOver = body.isStated || (body.isTop && body.line.line < role.line);
  const isBehindName = !/^ \p{Lu}/u.test(behind);
  return (
    (body.isStated && isInShort(name) && HEADS.test(value)) ||
    hasOffice(value, name, { isOver, isBehindName, text })
  );
}

/** Office of the High Commissioner for Ferries, of the High Commissioner. */
function isOfficeOf(name: string, role: string): boolean {
  const [, holder = ''] = /^(?:the )?office of the (.{4,80})$/iu.exec(name) ?? [];
  return holder !== '' && `${holder.toLowerCase()} `.startsWith(`${role.toLowerCase()} `);
}

/** FWU; what broadcasts calls itself by its first letters, too, and has many guests. */
function isInShort(name: string): boolean {
  return /^(?!(?:BBC|CNBC|NBC|CBS|ABC|CNN|NPR|PBS|SBS|RTE|RTHK|TED|UPI|AFP|PTI|PIB|IEEE)$)\p{Lu}{3,6}$/u.test(
    name,
  );
}

const OUR = /(?:^| by )our (?:\p{Ll}+ )?$/iu;
const YOUR = /\byour (?:new )?$/iu;

/** Ferry Company, Inc. / Q2 2021 Earnings Call: who speaks there is of the company. */
function ofCall(lines: readonly Line[], speaker: Hint | undefined): RegExp | undefined {
  return speaker !== undefined && heads(lines).some((text) => RESULTS.test(text))
    ? COMPANY
    : undefined;
}

/** Ministry of Ferries over Ada Fenwick’s address: who speaks on a page of the cabinet is of it. */
const CABINET =
  /^(?:the )?(?:ministry (?:of|for) |(?:prime minister|president|vice president)[’']s (?:office|secretariat)$)/iu;

/** Sermon by Rev. Ada Fenwick, on a page of Ferry Church: who preaches there is of the church. */
function ofSermon(lines: readonly Line[], speaker: Hint | undefined): RegExp | undefined {
  return speaker !== undefined &&
    (MINISTER.test(speaker.text) || heads(lines).some((text) => SERMON.test(text)))
    ? CHURCH
    : undefined;
}

const SERMON = /\b(?:sermons?|homil(?:y|ies))\b/iu;
const MINISTER =
  /^(?:by )?(?:the )?(?:(?:most|very|right) )?(?:elder|pastor|rev(?:[’']?d|erend|\.)?|fr\.?|father|bishop|canon|deacon) \p{Lu}/iu;

function heads(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text }) => (text.length < 120 ? [text] : []));
}

const BODY_AND =
  /^(?:from:?\s+)?(?:the )?(\p{Lu}[^.!?:]{2,80}),? and ((?:the )?(?:(?:rt\.?|right) )?(?:hon\b|lord\b|baroness\b|sir\b|dame\b|\p{Lu})[^,:]{4,60})$/iu;

/** From: / Department for Ferries and The Rt Hon Ada Fenwick MP: a page's body, and who spoke for it. */
function besideBody(lines: readonly Line[], speaker: Hint): Hint[] {
  return lines.flatMap((line): Hint[] => {
    const [, body = '', somebody = ''] = BODY_AND.exec(line.text) ?? [];
    return isBody(body) && personIn(somebody)?.name === speaker.value
      ? [{ ...line, field: 'organization', value: body, of: speaker.value }]
      : [];
  });
}

function isBody(text: string): boolean {
  return (
    /^(?:department|ministry|office|cabinet office|agency|commission)\b[^,]{2,80}$|\boffice$/iu.test(
      text,
    ) || isOrganization(text)
  );
}
