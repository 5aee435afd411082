import { isPersonName } from '../person-name.ts';
import {
  GENERIC,
  LETTERS,
  OCCASION,
  OCCASION_ALONE,
  OFFICE,
  ORGANIZATION,
  RANK,
  SORT,
  SPEECH,
  STYLE,
  VENUE,
} from './words.ts';

/** A person as a part of a line names them, with the office that stands before the name. */
export interface Person {
  name: string;
  role?: string;
  organization?: string;
}

/** An office, and whose it is where the part says so. */
export interface Office {
  role: string;
  organization?: string;
}

const whole = (words: string) => new RegExp(`^(?:${words})$`, 'iu');
const last = (words: string) => new RegExp(`(?<![\\p{L}\\d])(?:${words})$`, 'iu');
const has = (words: string) => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'iu');

const CAPITAL = /^[(“"‘'&]?[\p{Lu}\d]|^&$/u;
const SMALL =
  /^(?:of|the|and|for|on|in|at|to|de|da|del|la|le|du|des|der|van|von|with|its|&|[-–—])$/u;

/** Words with capitals, tied by small ones: a name of whatever kind. */
export function isProper(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    words.length <= 16 &&
    words.every((word) => CAPITAL.test(word) || SMALL.test(word)) &&
    CAPITAL.test(words[0] ?? '') &&
    CAPITAL.test(words.at(-1) ?? '')
  );
}

const ANY_HEAD = has([OFFICE, ORGANIZATION, OCCASION, VENUE, SPEECH].join('|'));
const FIRST_OF_NAME = whole(
  `${STYLE}|${RANK}|january|february|march|april|june|july|august|september|october|november|december`,
);
const ONLY_STYLES = new RegExp(`^(?:(?:${STYLE})[.,]?\\s*)*$`, 'iu');
const STYLES_BEFORE = new RegExp(`^(?:(?:${STYLE})(?![\\p{L}])[.,]?\\s+)+`, 'iu');
const STYLES_BEHIND = new RegExp(`(?:[\\s,]+(?:${STYLE})\\.?)+$`, 'iu');
const OFFICE_AT_END = new RegExp(
  `(?:^|\\s)((?:(?:${RANK})[\\s-]+)*(?:${OFFICE})|\\p{Ll}{4,}(?:ist|ian|er|or)|\\p{Ll}{3,}ress)$`,
  'iu',
);

const STYLED = has(STYLE);
const SMALL_WORD = / (?:of|the|and|in|for|to|on|with|as|is|your|our|my|by|at)(?: |$)/iu;

function isName(text: string): boolean {
  const [first = ''] = text.split(' ');
  return (
    !FIRST_OF_NAME.test(first) &&
    !SMALL_WORD.test(text) &&
    !STYLED.test(text) &&
    !ANY_HEAD.test(text) &&
    isPersonName(text)
  );
}

/** The person that a part names: styles and letters go, an office before the name is theirs. */
export function personIn(text: string): Person | undefined {
  const bare = text.replace(/[.,]$/u, (end) => (end === ',' ? '' : end)).replace(LETTERS, '');
  const words = bare.split(/\s+/u);
  if (words.length < 2 || words.length > 14) return undefined;
  for (let at = 0; at < words.length - 1; at++) {
    const name = words.slice(at).join(' ');
    if (!isName(name)) continue;
    const before = words.slice(0, at).join(' ');
    if (ONLY_STYLES.test(before)) return { name };
    const front = before.replace(STYLES_BEHIND, '').replace(STYLES_BEFORE, '');
    const role = OFFICE_AT_END.exec(front)?.[1];
    // Minister for Boats Hon. Ada Fenwick: a style ends the office.
    if (front.length < before.length && role === undefined) {
      const office = officeIn(front);
      if (office) return { name, ...office };
    }
    if (role === undefined) continue;
    const organization = front
      .slice(0, -role.length)
      .trim()
      .replace(/[’']s$/u, '')
      .replace(/^(?:the|an?) /iu, '');
    if (organization === '') return { name, role };
    return isProper(organization) ? { name, role, organization } : undefined;
  }
  return undefined;
}

const HEAD_OF_OTHER = has(`${ORGANIZATION}|${OCCASION}`);
const OFFICE_PHRASE = new RegExp(
  `^(?:the |an? )?((?:(?:\\p{Lu}|(?:${RANK})(?!\\p{L})|\\p{Ll}+ (?=\\p{Ll}))[\\p{L}'’&-]*\\s+){0,5}?(?:\\p{L}+-)?(?:${OFFICE})(?:[ -](?:${OFFICE}))*(?![\\p{L}-])(?: (?:emerit\\p{L}+|officer|designate|general|-elect))?)(.*)$`,
  'iu',
);
/** Offices of a whole: what they are of is an organisation or a country, not a field. */
const OF_WHOLE =
  /(?:president|governor|chair\p{L}*|c[etofmpi]o|executive|founder|chancellor|commissioner\p{Ll}*(?:-general)?|secretary-general|prime minister|premier|partner|provost|mayor|managing director|officer|maintainer)$/iu;
const OF_FIELD = /(?:minister|secretary|ambassador)$/iu;

/** The office that a part names alone, and the organisation behind of, where it is one. */
export function officeIn(text: string): Office | undefined {
  const [, head = '', rest = ''] = OFFICE_PHRASE.exec(text) ?? [];
  if (head === '' || !/^[\p{Lu}\p{Ll}]/u.test(head)) return undefined;
  // Provost and Dean of Boats: two offices that one has.
  if (rest.startsWith(' and ') && officeIn(rest.slice(5)))
    return { role: text.replace(/^(?:the|an?) /iu, '') };
  const one = rest.split(/,? and (?=(?:the |an? )?(?:\p{Lu}[\p{L}-]* ){0,3}?(?:\p{L}+-)?\p{L}+)/u);
  const tail =
    (one.length > 1 && officeIn(one.slice(1).join(' and ').trim()) ? one[0] : rest) ?? '';
  if (tail.trim() === '') return { role: head };
  const [, tie = '', of = ''] = /^ (of|for|to|at|on) (?:the )?(.+)$/iu.exec(tail) ?? [];
  if (tie === '') {
    // Deputy Governor Financial Stability, Provost and Dean of Faculty
    const more = tail.trim().replace(/^and /u, '');
    return isProper(more) && !isName(more) && !HEAD_OF_OTHER.test(more)
      ? { role: text }
      : undefined;
  }
  if (!isProper(of) && !/^\p{Ll}[\p{L} -]*$/u.test(of)) return undefined;
  const [field = '', whose = ''] = of.split(/ (?:of|at) (?:the )?(?=\p{Lu})/u);
  const role = `${head}${tail.slice(0, tail.length - of.length)}`;
  if (OF_FIELD.test(head)) {
    if (whose === '') return { role: `${role}${of}` };
    return { role: `${role}${field}`, organization: of.slice(of.indexOf(whose, field.length)) };
  }
  if (tie !== 'of' && tie !== 'at') {
    const outer = / of (?:the )?(\p{Lu}.*)$/u.exec(of);
    return outer?.[1] !== undefined
      ? { role: `${role}${of.slice(0, outer.index)}`, organization: outer[1] }
      : { role: `${role}${of}` };
  }
  if (isProper(of) && (OF_WHOLE.test(head) || isOrganization(of)))
    return { role: head, organization: of };
  return { role: `${role}${of}` };
}

export function isOrganization(text: string): boolean {
  return isProper(text) && (has(ORGANIZATION).test(text) || /^\p{Lu}{3,6}$/u.test(text));
}

export function isVenue(text: string): boolean {
  return isProper(text) && has(VENUE).test(text);
}

/** A place by nothing but its capitals: Lowmere, New Lowmere. */
export function isPlace(text: string): boolean {
  return (
    isProper(text) &&
    /^(?:\p{Lu}[\p{L}\p{M}.’'-]*)(?: (?:de|da|do|of|la|le|the|upon|\p{Lu}[\p{L}\p{M}.’'-]*)){0,3}$/u.test(
      text,
    ) &&
    !ANY_HEAD.test(text) &&
    !/^(?:the|english|full|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu.test(
      text,
    )
  );
}

/** annual supper of the Ferry Club: a common word for an occasion, and whose it is. */
const COMMON = new RegExp(
  `^(?:\\p{Ll}[\\p{L}-]* ){0,3}(?:${OCCASION}) (?:of|for) (?:the )?(?=(\\p{Lu}.*)$)`,
  'u',
);
const HEAD = last(`(?:${OCCASION})(?:[’']s)?`);
const YEAR = /(?:,? (?:['’]\d{2}|(?:19|20)\d{2}|\d{1,3}|[IVXL]+))$/u;
const BEGUN_SMALL =
  /^.*\b(?:session|ceremony|plenary|opening|closing|segment|part|occasion|day|launch|meeting|dinner|reception|delegates|members|participants|graduates|students)s? (?:of|to) (?:the )?(?=.*\p{Lu})/iu;

/** Managing Director’s …: whose occasion it is, by office. */
const OWNED = new RegExp(`^(?:\\p{Lu}[\\p{L}-]* ){0,3}(?:${OFFICE})[’']s? (?=\\p{Lu}.* )`, 'iu');

/** The occasion that a part names: words with capitals up to a word for an occasion, with its year. */
export function occasionIn(text: string): string | undefined {
  const outer = /^(?:\p{Ll}|delegates|members|participants)/iu.test(text)
    ? text.replace(BEGUN_SMALL, '')
    : text;
  if (/\/|[:;]/u.test(outer)) return undefined;
  if (isProper(COMMON.exec(outer)?.[1] ?? '')) return outer;
  const name = outer
    .replace(OWNED, '')
    .replace(/^(?:the|an?|this year[’']s|our|its|\p{Ll}+) (?=[\p{Lu}\d])/u, '')
    .replace(/[.]$/u, '');
  const undated = name.replace(/ \([^()]*\)$/u, '').replace(YEAR, '');
  const [, front = ''] = /^(.*?)(?: (?:of|on|for|to) .*)?$/u.exec(undated) ?? [];
  const ends = [undated, front].find((each) => HEAD.test(each));
  if (ends === undefined) {
    // Ferrycon 2014: nothing but a name and its year.
    return undated !== name &&
      /^(?:\p{Lu}[\p{L}\d&’'.-]*)(?: \p{Lu}[\p{L}\d&’'.-]*){0,3}$/u.test(undated) &&
      !ANY_HEAD.test(undated) &&
      /(?:19|20)\d{2}$/u.test(name) &&
      !FIRST_OF_NAME.test(undated) &&
      !/^class of\b|^(?:spring|summer|fall|autumn|winter)$/iu.test(undated)
      ? name
      : undefined;
  }
  const words = ends.split(/\s+/u);
  const head = words.at(-1) ?? '';
  if (
    !isProper(
      [...words.slice(0, -1), head.replace(/^./u, (each) => each.toUpperCase())]
        .join(' ')
        .replace(/[‘'’"“”]/gu, ''),
    )
  )
    return undefined;
  const alone = OCCASION_ALONE.test(ends);
  const content = words.filter((word) => !GENERIC.test(word) && !HEAD.test(word));
  const heads = words.filter((word) => HEAD.test(word) && !/^session/iu.test(word));
  const numbered = undated !== name || /\d/u.test(ends);
  if (
    alone ||
    content.length > 0 ||
    (numbered && words.length > 1) ||
    /\bday\b.*\s/iu.test(ends) ||
    (front !== undated && heads.length > 0 && isProper(undated))
  )
    return name;
  return undefined;
}

/** Whether a part ends with a word for an occasion, named or not: a reception. */
export function endsAsOccasion(text: string): boolean {
  return HEAD.test(text.replace(YEAR, ''));
}

/** Whether a part is an occasion of which another part must say which. */
export function isSession(text: string): boolean {
  return HEAD.test(text.replace(YEAR, '')) && isProper(text.replace(YEAR, ''));
}

const SPEECH_WORDS = `(?:(?:${SORT}) )*(?:${SPEECH})(?:(?:,? (?:and|&) | )(?:${SORT}|${SPEECH}|[A-Z]))*`;
const ENDS_AS_SPEECH = new RegExp(
  `^(?:(.*?)[\\s]+)?(${SPEECH_WORDS})(?: ((?:19|20)\\d{2}))?(?: \\([^()]*\\))?$`,
  'iu',
);

/** A part that ends with a word for a speech, and what stands before that. */
export function speechIn(text: string): { before: string } | undefined {
  const [, before = '', words] = ENDS_AS_SPEECH.exec(text) ?? [];
  return words === undefined || text.split(' ').length > 12 ? undefined : { before };
}
