import type { Hint, Item } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { labelOf } from '../sole-speaker.ts';
import { isRegion } from './countries.ts';
import { ANY_HEAD, isName, isOrganization, isPlace } from './names.ts';
import { occasionIn } from './occasions.ts';
import { officeIn } from './offices.ts';
import { personIn } from './people.ts';
import { COMPANY } from './whose-page.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{M}&’'-]{0,30}";
/** Oar Lab, University of the Lakes */
const BODY = `(${WORD}(?:(?: (?:of|for|and|&|in|on))?(?: the)? ${WORD}){0,7})`;
/** Ada Fenwick, who; Ada Fenwick now; She currently */
const NOW = '(?:,? who| who)?(?: currently| now| also| today)?';
/** … leads the Oar Lab at the University of Lowmere */
const LEADS = new RegExp(
  `^${NOW} (?:co-)?(?:leads|heads|runs|directs|chairs|manages) (?:the )?${BODY}(?: at (?:the )?${BODY})?`,
  'u',
);
/** … teaches boatbuilding at Lowmere College, works for Norvik, is a lake engineer at Norvik Systems */
const WORKS = new RegExp(
  `^(?:${NOW} (?:works|teaches|lectures|practi[cs]es|serves|studies)|(?:[’']s|${NOW} is)(?: an?| the)?)((?: (?!at\\b|with\\b)[\\p{L}-]{1,20}){0,6}),? (?:at|for) (?:the )?${BODY}`,
  'u',
);
/** Keynote speaker at Ferrycon: what somebody is for a day. */
const FOR_A_DAY =
  /\b(?:speak\p{L}*|guests?|panel\p{L}*|here|performing|appearing|present\p{L}*|born|known|best|famous|held|responsible|winner|staying|visiting|speech\p{L}*|address\p{L}*|lecture|talk\p{L}*|remarks|keynote|sermon|homily|announcement|launch|rally)\b/iu;
const LONGEST = 1500;
/** How far behind a name the sentences go on that are of the same person. */
const FAR = 700;

/**
 * What the lines of a page say of the one who speaks: Boats Minister Ada Fenwick sets out a plan, Ada
 * Fenwick leads the Oar Lab at Lowmere University; and of whom a host introduces with the name.
 */
export function saidInSentences(
  name: string | undefined,
  lead: readonly Line[],
  below: readonly Line[],
  items: readonly Item[],
): Hint[] {
  if (name === undefined || !/^\p{Lu}.* \p{Lu}/u.test(name)) return [];
  const named = (line: Line) => {
    const at =
      line.text.length < LONGEST ? line.text.toLowerCase().indexOf(name.toLowerCase()) : -1;
    return at < 0 ? [] : [{ name: line.text.slice(at, at + name.length), line }];
  };
  const found = [
    ...[...lead, ...firstOf(items)]
      .flatMap(named)
      .flatMap((each) => officeBefore(each.name, each.line, lead)),
    ...introductionsBy(items)
      .flatMap(named)
      .flatMap((each) => ourOwn(each.name, each.line)),
    ...[...lead, ...below, ...introductionsBy(items)]
      .flatMap(named)
      .flatMap((each) => employerIn(each.name, each.line)),
  ];
  return found.map((hint) => ({ ...hint, of: name }));
}

/** It is my pleasure to introduce Ada Fenwick: what a host says of the next speaker. */
const INTRODUCES =
  /\b(?:introduc\p{L}+|welcom\p{L}+|pleasure|honou?r(?:ed)?|(?:next|first|our) speaker)\b/iu;
const FIRST = 12;

/** The first words of a talk, among which may stand what is under a picture. */
function firstOf(items: readonly Item[]): Line[] {
  return items
    .slice(0, FIRST)
    .flatMap((item) => (item.type === 'passage' ? [{ line: item.line, text: item.text }] : []));
}

/** What others say, where people have turns, before the talk. */
function introductionsBy(items: readonly Item[]): Line[] {
  const hasTurns = items.some(({ type }) => type === 'turn');
  return items
    .slice(0, FIRST)
    .flatMap((item) => (item.type === 'passage' && INTRODUCES.test(item.text) ? [item] : []))
    .filter(({ text }) => hasTurns || labelOf(text) !== undefined)
    .map(({ line, text }) => ({ line, text }));
}

/** Who was something, or will be, is not it. */
const NOT_NOW = /\b(?:former|ex|late|then|outgoing|incoming|future|past)[ -]$/iu;
const BEFORE = /(?:\p{Lu}[\p{L}’'&-]{1,30} (?:(?:of|for|and|the|&) ){0,2}){1,8}$/u;

/** Boats Minister of Boats Minister Ada Fenwick sets out a plan. */
function officeBefore(name: string, line: Line, lead: readonly Line[]): Hint[] {
  const at = line.text.indexOf(name);
  if (at < 0 || !/^[ ,]/u.test(line.text.slice(at + name.length))) return [];
  const before = line.text.slice(Math.max(0, at - 120), at);
  const held = BEFORE.exec(before)?.[0] ?? '';
  const person = held === '' ? undefined : personIn(`${held}${name}`);
  if (person?.name !== name || NOT_NOW.test(before.slice(0, before.length - held.length)))
    return [];
  const { role, organization } = person;
  return [
    ...(role === undefined ? [] : [{ ...line, field: 'role' as const, value: role, of: name }]),
    ...(organization === undefined ||
    !(isOrganization(organization) || isCompany(organization, role, lead))
      ? []
      : [{ ...line, field: 'organization' as const, value: organization, of: name }]),
  ];
}

/** Norvik CEO Ada Fenwick, under a headline that names Norvik, too. */
function isCompany(name: string, role: string | undefined, lead: readonly Line[]): boolean {
  const [word = ''] = name.split(' ');
  return (
    /\b(?:ceo|chief executive(?: officer)?|co-?founder|founder)$/iu.test(role ?? '') &&
    !isRegion(name) &&
    lead.filter(({ text }) => text.includes(word)).length > 1
  );
}

/** Please welcome our Director, Ada Fenwick. */
function ourOwn(name: string, line: Line): Hint[] {
  const before = line.text
    .slice(0, line.text.indexOf(name))
    .replace(/(?:\p{Lu}\p{L}{1,8}\.? ){1,2}$/u, '');
  const office = officeIn(OUR_OWN.exec(before)?.[1] ?? '');
  return office ? [{ ...line, field: 'role', value: office.role, of: name }] : [];
}

const OUR_OWN = /\b[Oo]ur (?:very )?(?:own )?(?:new )?(\p{L}[\p{L} ,&-]{3,60}?),? $/u;

/** The body that sentences name of which somebody is, from the name on. */
function employerIn(name: string, line: Line): Hint[] {
  const at = line.text.indexOf(name);
  const behind = line.text.slice(at, at + FAR);
  const subjects = new RegExp(
    `(?:${name.replaceAll(/[^\p{L} ]/gu, '.')}|\\b(?:[Ss]he|[Hh]e|(?:Her|His) Excellency|(?:Dr|Prof|Professor|Mr|Mrs|Ms|Rev)\\.? ${surnameOf(name)}))(?=[ ,’'])`,
    'gu',
  );
  for (const subject of behind.matchAll(subjects)) {
    if (namesAnother(name, behind.slice(0, subject.index))) return [];
    const words = behind.slice(subject.index + subject[0].length);
    const found = officeBeside(words) ?? officeBehind(words) ?? bodyBehind(words);
    if (found === undefined) continue;
    const of = { ...line, of: name };
    return [
      ...(found.body === undefined
        ? []
        : [{ ...of, field: 'organization' as const, value: found.body }]),
      ...(found.role === undefined ? [] : [{ ...of, field: 'role' as const, value: found.role }]),
    ];
  }
  return [];
}

function surnameOf(name: string): string {
  return (name.split(' ').at(-1) ?? name).replaceAll(/[^\p{L}]/gu, '.');
}

/** … is the Director of the Ferry Museum and a keen rower. */
const IS_OFFICE =
  /^(?:,? who)? (?:is|serves as|has been appointed(?: as)?)(?: currently| now| also)?(?: the| an?)? ([^.,;:()]{3,90}?)(?= and (?:an? |the |has |is |recipient|was |author)| (?:who|where|which|whose|since|with|in)\b|[.,;:()]|$)/u;
/** What many are, or were for once: author of, winner of, member of. */
const NO_OFFICE =
  /(?:author|winner|owner|member|contributor|leader|lead|fellow|chief|coach|advocate|historian|laureate|advis[eo]r|engineer|scientist|researcher|developer|designer|lecturer|economist|analyst|consultant|speaker|partner|evangelist|editor|organi[sz]er|campaigner|founder)\b/iu;

/** Ada Fenwick, president of the Ferry Council, discusses …: what stands beside a name, and of which body. */
const BESIDE = /^, ((?:the |an? )?[^.,;:()]{3,90}), (?=\p{Ll})/u;

function officeBeside(words: string): { body?: string; role: string } | undefined {
  const held = BESIDE.exec(words)?.[1] ?? '';
  const office = NO_OFFICE.test(held) || FOR_A_DAY.test(held) ? undefined : officeIn(held);
  return office?.organization === undefined
    ? undefined
    : { role: office.role, body: office.organization };
}

/** The office that a sentence says somebody has. */
function officeBehind(words: string): { body?: string; role: string } | undefined {
  const held = IS_OFFICE.exec(words)?.[1] ?? '';
  const office = NO_OFFICE.test(held) || FOR_A_DAY.test(held) ? undefined : officeIn(held);
  if (office === undefined || !/^\p{Lu}|of /u.test(held)) return undefined;
  const { role, organization } = office;
  return { role, ...(organization === undefined ? {} : { body: organization }) };
}

function bodyBehind(words: string): { body: string; role?: string } | undefined {
  const [, led, at] = LEADS.exec(words) ?? [];
  const lab = at ?? led;
  if (lab !== undefined) return isOrganization(lab) ? { body: lab } : undefined;
  const [, as = '', body] = WORKS.exec(words) ?? [];
  if (body === undefined || FOR_A_DAY.test(as) || !isEmployer(body)) return undefined;
  const role = officeIn(as.replace(/^ (?:as )?(?:an? |the )?/u, ''))?.role;
  return { body, ...(role === undefined ? {} : { role }) };
}

/** Norvik, Lowmere University; neither Lowmere nor the Ferry Forum. */
function isEmployer(body: string): boolean {
  if (occasionIn(body) !== undefined || isRegion(body)) return false;
  const isBody = isOrganization(body) || COMPANY.test(body);
  return isBody || (/ (?:Systems|Labs|Group|Works|Software)$/u.test(body) && !isPlace(body));
}

/** Whether somebody else is named, of whom the next sentences may be. */
function namesAnother(name: string, words: string): boolean {
  const named = words.replaceAll(name, '').match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? [];
  return named.some((each) => isName(each) && !ANY_HEAD.test(each));
}
