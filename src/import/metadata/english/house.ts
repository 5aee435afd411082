import type { Hint } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { folded } from './capitals.ts';
import { isOrganization, isVenue } from './names.ts';
import { officeIn } from './offices.ts';

/** Offices, and the bodies of which somebody who has one is, where their own page says no more. */
const HOUSES: readonly (readonly [office: RegExp, body: RegExp])[] = [
  [
    /^(?:senior |second |junior |union )?minister(?: of state)?$/iu,
    /^(?:the )?ministry (?:of|for) /iu,
  ],
  [/^(?:deputy |assistant )?governor$/iu, /\b(?:bank|monetary authority|reserve)\b/iu],
  [
    /^(?:ambassador|high commissioner|consul[- ]general)$/iu,
    /\b(?:embassy|high commission|consulate)\b/iu,
  ],
  [
    /^(?:senior |associate )?rabbi(?: emeritus)?$/iu,
    /^(?:temple|congregation) \p{Lu}|\b(?:synagogue|congregation)\b/iu,
  ],
  [/^(?:(?:arch|auxiliary )?bishop)(?: of .{3,40})?$/iu, /\b(?:arch)?diocese of\b/iu],
  [
    /^(?:(?:vice[- ])?(?:president|chancellor)|provost|principal|rector|dean|head ?(?:master|mistress|teacher))$/iu,
    /\b(?:university|college|school|academy|polytechnic)\b/iu,
  ],
];
/** Offices of those who join: whose they are the line says by a word for the body, as Union Congress. */
const HEADS_BODY =
  /^(?:(?:vice[- ])?(?:president|chair\p{L}*)|general secretary|secretary[- ]general|director[- ]general|commissioner|executive director|chief executive)s?$/iu;
const BODY =
  /\b(?:(?:con)?federation|union|association|society|council|commission|institution|guild|league|alliance|party)\b/iu;

/** Offices of a company, what it holds, and how its name ends. */
const HEADS_COMPANY =
  /^(?:(?:executive |non-executive )?chair\p{L}*|(?:group )?chief executive(?: officer)?|ceo|managing director|president(?: and ceo)?)$/iu;
const COMPANY_MEETS =
  /\b(?:annual general meeting|AGM|EGM|(?:earnings|results) (?:conference )?call|(?:meeting|letter) (?:of|to) (?:the )?shareholders)\b/iu;
const RESULTS = /\b(?:earnings|results) (?:conference )?call\b/iu;
const COMPANY = /.,? (?:limited|ltd|inc|plc|corp|corporation|n\.v|s\.a|holdings)\.?$/iu;

/** © 2024 Ferry Union, Copyright Lowmere University 1998: whose page it is. */
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright)(?: ©| \(c\))?[\s,]{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?[\s,]{1,3})?(?:by )?(\p{Lu}[^.|•·©]{2,80}?)(?=,? \d{4}|\.|,? all rights|\s*[|•·]|$)/iu;
/** Lines at the top of a page and at its end that say whose it is. */
const TOP = 4;
const END = 12;

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
  if (own.some(({ field }) => field === 'organization')) return [];
  const shared = speaker === undefined ? [] : besideBody(lines, speaker);
  if (shared.length > 0) return shared;
  if (role === undefined && speaker === undefined) return ofOwnOffice(lines);
  const isOf = role === undefined ? ofCall(lines, speaker) : ofOffice(role, lines);
  const named = lines
    .flatMap((line, index) =>
      bodiesIn(line.text, index < TOP || index >= lines.length - END).map((name) => ({
        line,
        name,
        isTop: index < TOP,
      })),
    )
    .filter(({ name }) => isOf?.test(name));
  // At the end other pages may be named.
  const top = named.filter(({ isTop }) => isTop);
  const bodies = top.length > 0 ? top : named;
  const [first] = bodies.toSorted((a, b) => a.name.length - b.name.length);
  if (
    first === undefined ||
    !bodies.every(({ name }) => keyOf(name).includes(keyOf(first.name))) ||
    role?.text.includes(` at ${first.name}`) === true ||
    role?.text.includes(` to ${first.name}`) === true
  )
    return [];
  return [
    {
      ...first.line,
      field: 'organization',
      value: first.name,
      ...(speaker === undefined ? {} : { of: speaker.value }),
    },
  ];
}

/** Office of the Governor, over Home / The Governor / Speeches: whose speeches a page has that names nobody. */
function ofOwnOffice(lines: readonly Line[]): Hint[] {
  return lines.slice(0, TOP).flatMap((line): Hint[] => {
    const value = officeIn(OFFICE_OF.exec(line.text)?.[1] ?? '')?.role;
    const isOfSpeeches = lines.some(
      ({ text }) =>
        text.length < 200 && value !== undefined && text.includes(value) && SPEECHES.test(text),
    );
    return value !== undefined && isOfSpeeches ? [{ ...line, field: 'role', value }] : [];
  });
}

const OFFICE_OF = /^(?:the )?office of the (\p{L}[\p{L} -]{3,40})$/iu;
const SPEECHES = /\b(?:speeches|remarks|addresses)\b/iu;

function keyOf(name: string): string {
  return name.toLowerCase().replace(/^the |[.,]/gu, '');
}

/** Which bodies have such an office; whose line says of what, has it of something else. */
function ofOffice({ value, text }: Hint, lines: readonly Line[]): RegExp | undefined {
  const behind = text.slice(text.indexOf(value) + value.length);
  if (/^(?: [\p{Lu}][\p{L}.’'-]*){0,4},? (?:of|for) /u.test(behind)) return undefined;
  if (HEADS_COMPANY.test(value) && [text, ...heads(lines)].some((each) => COMPANY_MEETS.test(each)))
    return COMPANY;
  const [word] = BODY.exec(text) ?? [];
  if (word !== undefined && /^\p{Lu}/u.test(word) && HEADS_BODY.test(value))
    return new RegExp(`\\b${word}\\b`, 'iu');
  return HOUSES.find(([office]) => office.test(value))?.[1];
}

/** Ferry Company, Inc. / Q2 2021 Earnings Call: who speaks there is of the company. */
function ofCall(lines: readonly Line[], speaker: Hint | undefined): RegExp | undefined {
  return speaker !== undefined && heads(lines).some((text) => RESULTS.test(text))
    ? COMPANY
    : undefined;
}

function heads(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text }) => (text.length < 120 ? [text] : []));
}

/** Bodies that a line names as those whose page it is; any line in its copyright, one at the edge by itself. */
function bodiesIn(text: string, isAtEdge: boolean): string[] {
  if (text.length > 160) return [];
  const held = COPYRIGHT.exec(text)?.[1];
  if (held !== undefined) return [held.trim()];
  const [cell = ''] = text.split(/\s+[•·|–-]\s+| {3,}/u);
  const name = cell.trim();
  const isBody = [isOrganization, isVenue].some((is) => is(folded(name)));
  // Inspection Report: Lowmere School is a page about it.
  return isAtEdge && !name.includes(':') && (isBody || COMPANY.test(name) || CONSULATE.test(name))
    ? [name]
    : [];
}

const CONSULATE = /^(?:the )?(?:consulate|high commission|embassy)(?:-general)? of /iu;

/** From: / Department for Ferries and Ada Fenwick MP: a page's body, and who spoke for it. */
function besideBody(lines: readonly Line[], speaker: Hint): Hint[] {
  return lines.flatMap((line): Hint[] => {
    const [before, behind] = line.text.replace(/^from:\s*/iu, '').split(` and ${speaker.value}`);
    return behind !== undefined && behind.length < 12 && before !== undefined && isBody(before)
      ? [{ ...line, field: 'organization', value: before, of: speaker.value }]
      : [];
  });
}

function isBody(text: string): boolean {
  return /^(?:the )?(?:department|ministry|office|cabinet office|agency|commission)\b[^.!?,:]{2,80}$/iu.test(
    text,
  );
}
