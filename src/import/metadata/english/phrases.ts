import { isCapital, isRegion } from './countries.ts';
import { isOfPage, isOrganization, isPlace, isProper, isVenue, saysWhatIsDone } from './names.ts';
import { beforeSpeech, ENDS_AS_TALK, occasionIn } from './occasions.ts';
import { ARTICLE, joins, listsFields, listsMatters } from './joined.ts';
import type { Part } from './parts.ts';
import { partsOf } from './parts.ts';
import { partsWithin } from './parts-within.ts';
import type { Office } from './offices.ts';
import { officeIn } from './offices.ts';
import type { Person } from './people.ts';
import { nameAndOffice } from './name-and-office.ts';
import { MONK, personIn } from './people.ts';
import { LETTERS } from './words.ts';

export type Kind =
  | 'day'
  | 'label'
  | 'speech'
  | 'person'
  | 'office'
  | 'occasion'
  | 'organization'
  | 'venue'
  | 'place'
  | 'proper'
  | 'quoted'
  | 'other';

/** A part of a line and what it is. */
export interface Phrase extends Part {
  kind: Kind;
  /** Of a person: who; of an office: which; of an occasion: its name. */
  person?: Person;
  office?: Office;
  occasion?: string;
  /** Whether and stands in front of it. */
  isFurther?: boolean;
  /** Whether a lecture has the name, which may be in somebody's honour. */
  isOwner?: boolean;
}

/** Labels in front of a value, by the field that they give. */
export const LABELS: Readonly<Record<string, RegExp>> = {
  speaker:
    /^(?:(?:keynote |guest )?speakers?|presenters?|presented by|lecturer|ministers?|delivered by|remarks by|guests?|interviewee|preacher|homilist|orator)$/iu,
  event: /^(?:event|occasion|conference|meeting|event name|forum)$/iu,
  date: /^(?:date|event date|when|delivered on|delivered date|speech date|date of speech)$/iu,
  place: /^(?:location|venue|place|where|city)$/iu,
  role: /^(?:job title|position|role|designation)$/iu,
  organization: /^(?:company|organi[sz]ation|affiliation|institution|employer)$/iu,
  title: /^(?:title|topic|subject|talk title|speech title|sermon title)$/iu,
  nobody:
    /^(?:moderators?|presiders?|presiding|interviewers?|facilitators?|hosts?|chair|introduc(?:tion|ed by)|blessing|invocation|benediction|translator|editor|contact|photo|author|written by|posted by|source|transcript(?:ion)? by|transcribed by|via|image|participants|media contact|subscribe|category|tags|filed under|theme)$/iu,
};

/** Washington Hilton; Ada Hilton is somebody. */
const HOTEL = /^(\p{Lu}[\p{L} ]+) (?:Hilton|Marriott|Hyatt|Sheraton)$/u;
const BEHIND_ARTICLE = /^(?:the|an?) \p{Lu}/iu;
/** Characters of the longest name that a part can be. */
const LONGEST_NAME = 200;
/** MP, KBE: a part of letters behind a name. */
const ONLY_LETTERS = new RegExp(`^(?:${LETTERS.source}|^ Class of [‘’']?\\d{2,4}$)`, 'u');
const read = new Map<string, readonly Phrase[]>();
const MANY = 2000;

/** The phrases of a line: its parts by their kinds, those that belong to one name in one. */
export function phrasesOf(text: string): readonly Phrase[] {
  const had = read.get(text);
  if (had) return had;
  // Several readers ask about the same few lines over a talk.
  if (read.size > MANY) read.clear();
  const phrases = cutInPhrases(text);
  read.set(text, phrases);
  return phrases;
}

function cutInPhrases(text: string): Phrase[] {
  const parts = partsWithin(partsOf(text));
  const phrases: Phrase[] = [];
  for (let at = 0; at < parts.length; at++) {
    let part = parts[at];
    let next = parts[at + 1];
    while (
      part &&
      next &&
      next.day === undefined &&
      (next.mark === ''
        ? joins(part, next)
        : listsFields(part, next, parts[at + 2]) || listsMatters(part, parts, at + 1))
    ) {
      part = { ...part, text: text.slice(part.start, next.start + next.text.length) };
      at++;
      next = parts[at + 1];
    }
    const last = phrases.at(-1);
    if (part && last?.person && ONLY_LETTERS.test(` ${part.text}`)) last.person.isStyled = true;
    if (part) phrases.push(...classified(part, next));
  }
  return phrases;
}

/** At the Chief Fenwick Auditorium: where, though an office is in the name. */
const AT_HALL =
  /(?:^|\s)(?:at|in) .*\b(?:auditorium|hall|hotel|theat(?:er|re)|stadium|chapel|library)$/iu;

/** on the occasion of the post-Budget Ferry Forum */
const BEFORE_OR_AFTER = /^(?:post|pre|mid|inter|all|multi|non|co|half)-(?=\p{Lu})/u;

/** 75th Session of the Council Closing Statement: what ends so is said at an occasion, and is none. */
const STATEMENT =
  /\b(?:statement|remarks|message|comments|homily|greetings?|toast)(?: (?:19|20)\d{2})?$/iu;

/** Ada Fenwick’s Ferry Lecture */
const OWNS = /^(\p{Lu}[^,’']*?)[’']s? (\p{Lu}.*)$/u;

function classified(part: Part, next: Part | undefined): Phrase[] {
  if (part.day !== undefined) return [{ ...part, kind: 'day' }];
  if (part.text.length > LONGEST_NAME) return [{ ...part, kind: 'other' }];
  if (ONLY_LETTERS.test(` ${part.text}`)) return [];
  if (/^[“"‘'][^“”"]*[”"’']$/u.test(part.text)) return [{ ...part, kind: 'quoted' }];
  if (next?.mark === ':' && Object.values(LABELS).some((label) => label.test(part.text)))
    return [{ ...part, kind: 'label' }];
  const bare = part.text.replace(ARTICLE, '');
  const of = { ...part, text: bare, start: part.start + part.text.length - bare.length };
  // Whatever a speech is given on the occasion of is one.
  if (part.tie.endsWith('occasion of') && isProper(bare.replace(BEFORE_OR_AFTER, '')))
    return [{ ...of, kind: 'occasion', occasion: occasionIn(bare) ?? bare }];
  // … of the Ferry Gala Dinner and celebration of Ferry Week
  const [front = ''] = bare.split(/ and (?=\p{Ll})/u);
  if (part.tie.endsWith('occasion of') && front !== bare && isProper(front))
    return [{ ...of, kind: 'occasion', occasion: occasionIn(front) ?? front }];
  const [, city = ''] = HOTEL.exec(bare) ?? [];
  if (isCapital(city) || isRegion(city)) return [{ ...of, kind: 'venue' }];
  if (/^(?:Washington,? )?D\.? ?C\.?$/u.test(bare)) return [{ ...of, kind: 'place' }];
  // Hong Kong, Buenos Aires: written as names of people are.
  if (isCapital(bare) && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(bare)) return [{ ...of, kind: 'place' }];
  const named = personIn(bare.replace(/[’']s?$/u, ''));
  // The Long Road Home is nobody: behind an article stand an office and its holder.
  // Keeping Boats Afloat, alone on its line, is nobody either.
  const isTitle =
    BEHIND_ARTICLE.test(part.text) ||
    (part.start === 0 && next === undefined && saysWhatIsDone(bare));
  const person =
    isTitle && named?.role === undefined && named?.isStyled !== true ? undefined : named;
  if (person) return [{ ...of, kind: 'person', person, isFurther: /^and /iu.test(part.text) }];
  const speech = beforeSpeech(bare);
  if (speech === '') return [{ ...of, kind: 'speech' }];
  const atOwn = speech === undefined ? [] : whoseAt(of, speech);
  if (atOwn.length > 0) return atOwn;
  const [, owner = '', own = ''] = OWNS.exec(bare) ?? [];
  const isOwn = ENDS_AS_TALK.test(own) && !/\bmemorial\b/iu.test(own) && !owner.startsWith('St.');
  const holder = isOwn ? personIn(owner) : undefined;
  if (holder)
    return [
      { ...of, text: owner, kind: 'person', person: holder, isOwner: true },
      {
        ...of,
        mark: '',
        tie: '',
        text: own,
        start: of.start + bare.length - own.length,
        kind: 'speech',
      },
    ];
  const occasion = occasionIn(bare)?.replace(/[,.](?=[”"]$)/u, '');
  const isStatement = speech !== undefined && STATEMENT.test(bare);
  if (occasion !== undefined && !isStatement && !officeIn(bare))
    return [{ ...of, kind: 'occasion', occasion }];
  if (speech !== undefined) {
    const owners = whose(of, speech);
    return [
      ...owners,
      { ...of, ...(owners.length > 0 ? { tie: '', mark: '' } : {}), kind: 'speech' },
    ];
  }
  const both = part.tie.endsWith('by') ? nameAndOffice(bare) : undefined;
  if (both) return [{ ...of, kind: 'person', person: both }];
  const office = AT_HALL.test(`${part.tie} ${bare}`) && isVenue(bare) ? undefined : officeIn(bare);
  if (office) return [{ ...of, kind: 'office', office }];
  // At The Harbourman hotel: among small letters the article is the name’s.
  if (isVenue(bare))
    return [{ ...(/^The .* \p{Ll}+$/u.test(part.text) ? part : of), kind: 'venue' }];
  // Speech at Lowmere University 2014
  const undated = part.tie.endsWith('at') ? bare.replace(/ (?:19|20)\d{2}$/u, '') : bare;
  if (isVenue(undated)) return [{ ...of, text: undated, kind: 'venue' }];
  if (isOrganization(bare) && !isRegion(bare)) return [{ ...of, kind: 'organization' }];
  // A Night of First Oars is no place and nobody's name.
  if (/^an? /iu.test(part.text)) return [{ ...of, kind: 'other' }];
  if (isPlace(bare)) return [{ ...of, kind: 'place' }];
  return [{ ...of, kind: isProper(bare) && !isOfPage(bare) ? 'proper' : 'other' }];
}

/** Ada Fenwick’s 2013 Commencement; of Women’s Day nobody is the owner. */
const OWNED_OCCASION = /^(\p{Lu}.{1,60}?)(?<!men|children|people)[’']s ([\p{Lu}\d].*)$/iu;
/** Mayor Ada Fenwick 2013 Inauguration: a year parts them, too. */
const DATED_OCCASION = /^(\p{Lu}[^\d’']{1,60}?) ((?:19|20)\d{2} \p{Lu}.*)$/u;
/** Mayor Ada Fenwick Inauguration: so does an occasion that needs no name. */
const CALLED_OCCASION =
  /^(\p{Lu}[^\d’']{1,60}?) (commencement|convocation|graduation|inauguration|baccalaureate|state of the \p{L}+)$/iu;

/** President Ada Fenwick’s Baccalaureate remarks: who gives them, and at what. */
function whoseAt(part: Part, before: string): Phrase[] {
  const owned = OWNED_OCCASION.exec(before);
  const [, owner = '', at = ''] =
    owned ?? DATED_OCCASION.exec(before) ?? CALLED_OCCASION.exec(before) ?? [];
  const [person, occasion] = [personIn(owner), occasionIn(at)];
  const isSure = owned !== null || person?.role !== undefined || person?.isStyled === true;
  return person && occasion !== undefined && isSure
    ? [
        { ...part, text: owner, kind: 'person', person, isOwner: ENDS_AS_TALK.test(part.text) },
        { ...part, tie: '', mark: '', kind: 'speech', occasion },
      ]
    : [];
}

const SHOWN = /^(?:below|here|following|hereunder)(?: (?:is|are|follows))?,? (?:the )?(?=\p{Lu})/iu;
/** Ferry Humanitarian Prize speech: at which prize. */
const PRIZE = /^(?:the )?(?:\p{Lu}[\p{L}-]* ){2,7}(?:Prize|Medal)$/u;
const MEAL = /^( (?:dinner|luncheon|lunch)) /iu;

/** Ada Fenwick's speech, Convocation remarks: who gives it, or at what. */
function whose(part: Part, before: string): Phrase[] {
  // Below the Ambassador Ada Fenwick speech:
  const shown = SHOWN.exec(before)?.[0] ?? '';
  if (shown !== '')
    return whose({ ...part, start: part.start + shown.length }, before.slice(shown.length));
  const [, office = ''] = /^(.{2,60}?)[’']s(?: [\p{L}-]+){1,4}$/u.exec(before) ?? [];
  const holder = personIn(office);
  const person =
    personIn(before.replace(/(?:[’']s?|(?<=s)[’'])(?: (?:\p{Ll}+|\d{4})){0,3}$/u, '')) ??
    (holder?.role === undefined ? undefined : holder);
  // Ajahn Fenwick transcript
  if (person && (person.role !== undefined || MONK.test(before) || /[’']s?\b/u.test(before)))
    return [{ ...part, text: before, kind: 'person', person }];
  // State of the Union Address 2016 is called so as a whole.
  // Ferry Club Dinner Speech: at a dinner, and not what is said after any.
  const [, meal = ''] = MEAL.exec(part.text.slice(before.length)) ?? [];
  const occasion = /\bstate of the \p{L}+$/iu.test(before)
    ? part.text.replace(ARTICLE, '')
    : PRIZE.test(before)
      ? before.replace(ARTICLE, '')
      : occasionIn(before.replace(ARTICLE, '') + meal);
  return occasion === undefined ? [] : [{ ...part, text: before, kind: 'occasion', occasion }];
}
