import { isRegion } from './countries.ts';
import { ANY_HEAD, has, isProper } from './names.ts';
import { GENERIC, OCCASION, OCCASION_ALONE, OFFICE, RITE, SORT, SPEECH } from './words.ts';

const HEAD = new RegExp(`(?<![\\p{L}\\d])(?:${OCCASION})(?:[’']s)?$`, 'iu');
const YEAR = /(?:,? (?:class of )?(?:['’]\d{2}|(?:19|20)\d{2}|\d{1,3}|[IVXL]+))$/iu;
/** opening session of the …, delegates of the …: a part of an occasion, or who attends it. */
const PART_OF =
  /^.*\b(?:session|ceremony|plenary|opening|closing|conclusion|close|beginning|start|end|segment|part|occasion|day|launch|meeting|dinner|reception|delegates|members|participants|graduates|students|interns?|trainees?|fellows?|cadets?|probationers|attendees|alumni|recipients?|winners?|laureates|finalists|scholars|volunteers|guests|parents|representatives|organi[sz]ers|class)s? (?:of|to) (?:the )?(?=.*\p{Lu})/iu;
/** annual supper of the Ferry Club, dedication of the Ferry Lock, debate on the Ferry Bill: a common word for an occasion, and whose it is. */
const COMMON = new RegExp(
  `^(?:\\p{Ll}[\\p{L}-]* ){0,3}(?:(?:${OCCASION}|${RITE}) (?:of|for)|debate on) (?:the )?(?=(\\p{Lu}.*)$)`,
  'u',
);
/** Unveiling of the Ferry Memorial, Formal Swearing-in of Ada Fenwick */
const RITE_OF = new RegExp(
  `^(?:\\p{Lu}[\\p{L}-]* ){0,2}(?:${RITE}) of (?:the |an? )?\\p{Lu}`,
  'iu',
);
/** Managing Director’s …: whose occasion it is, by office. */
const OWNED = new RegExp(
  `^(?:\\p{Lu}[\\p{L}-]* ){0,3}(?:\\p{L}+-)?(?:${OFFICE})(?: of (?:the )?(?:school|college|department|mission|state))?[’']s? (?=\\p{Lu}.* |(?:19|20)\\d{2} |(?:graduation|commencement|convocation|baccalaureate)(?: \\d{4})?$)(?!(?:${OCCASION}) (?:for|of)\\b)`,
  'iu',
);
/** IMF Managing Director Press Briefing: who meets the press, which is no occasion by itself. */
const TO_THE_PRESS = new RegExp(
  `^.*\\b(?:${OFFICE})[’']?s? (?:press|media|news) (?:briefing|conference)\\b.*$`,
  'iu',
);
/** Annual Meeting of your Company: whose, as whoever chairs it says. */
const OF_OURS = / of (?:y?our|the) (?:company|corporation|bank|association|society|club|union)$/iu;
/** Company’s Annual General Meeting: whose, as a notice of the company says. */
const OURS =
  /^(?:(?:the|y?our|this) )?(?:company|corporation|bank|group|society|fund|trust)[’']s (?=\p{Lu}|\d)/iu;
/** Convocation opening the College’s 43rd year: what an occasion is for. */
const OPENS_YEAR = / (?:opening|marking|celebrating|honou?ring|launching) (?:the|its|our) .*$/u;
/** Ferry Party leader’s conference speech: whose speech it is, and not what the conference is called. */
const OF_HOLDER = new RegExp(`\\b(?:${OFFICE})[’']s (?:\\p{Ll}+ ){0,2}(?:${OCCASION})$`, 'u');
/** Minutes of the Annual Meeting: what is kept of an occasion. */
const RECORD_OF =
  /^(?:(?:the|draft|approved|full) )*(?:minutes|agenda|notes|photos?|pictures|videos?|highlights|invitation|registration|programme|program|proceedings|report|summary|transcripts?) (?:of|from|for|to|on)\b/iu;
/** The state of the lake: what somebody speaks of; the state of the city is what one speaks at. */
const STATE_OF_THINGS =
  /\b[Ss]tate of the (?!(?:union|nation|state|city|county|commonwealth|town|township|village|borough|province|territory|district|judiciary|university|college|school|schools|church|diocese)$)\p{Ll}+$/u;
/** Announcement of Winners1998 Ferry Awards: what clings to the year with which a name begins. */
const CLINGS = /^\p{Lu}[\p{L} ]{3,60}\p{Ll}(?=(?:19|20)\d{2} \p{Lu})/u;
/** opening of the sixty-ninth session of the Ferry Council: one of many that have a number. */
const NUMBERED_SESSION =
  /^(?:(?:opening|closing|start|beginning|conclusion|[Gg]eneral [Dd]ebate|[Hh]igh-[Ll]evel (?:[Ss]egment|[Mm]eeting)) of )?(?:the )?(?:\d{1,3}(?:st|nd|rd|th)|\p{L}{2,10}-\p{L}{3,8}(?:st|nd|rd|th)|\p{L}{2,9}(?:rst|ond|ird|th)) (?:\p{L}{4,14} ){0,2}(?:session|sitting|meeting) of (?:the )?\p{Lu}.{3,80}$/u;
const QUOTES = /[‘'’"“”]/gu;
/** Spring 2019, Sermons 2019: a part of a year, or what a site has of it. */
const SEASON =
  /^(?:spring|summer|fall|autumn|winter|class of|chapter|part|volume|page|no)\b|^(?:sermons|homilies|talks|articles|posts|papers|archives?|news|minutes|essays|interviews|publications|reports|budget|copyright)$/iu;

/** Whether a part ends with a word for an occasion, named or not: a reception. */
export function endsAsOccasion(text: string): boolean {
  return HEAD.test(text.replace(YEAR, ''));
}

/** Occasions that are a speech: Ferry Lecture. */
export const ENDS_AS_TALK = /\b(?:lecture|address|speech|keynote|oration|sermon)$/iu;

/** Whether a part is an occasion of which another part may say which: Opening Ceremony. */
export function isSession(text: string): boolean {
  return endsAsOccasion(text) && isProper(text.replace(YEAR, ''));
}

/** The occasion that a part names: words with capitals up to a word for an occasion, with its year. */
export function occasionIn(written: string): string | undefined {
  const text = written
    .replace(OF_OURS, '')
    .replace(OURS, '')
    .replace(OPENS_YEAR, '')
    .replace(CLINGS, '')
    .replace(/^(?:Hold|Attend) (?=\p{Lu})/u, '');
  if (
    /[:;]|(?<!\p{L})\/|\/(?!\p{Lu}\p{L})|^(?:last|this|next|every|each) (?!year[’']s)|\b(?:what|may be|is|are)\b|\b(?:candidates?|members?|leaders?|nominees?) of\b/iu.test(
      text,
    ) ||
    (HOUSE.test(text) && !SITS.test(text)) ||
    OF_SORT.test(text) ||
    OF_HOLDER.test(text) ||
    RECORD_OF.test(text) ||
    STATE_OF_THINGS.test(text)
  )
    return undefined;
  if (NUMBERED_SESSION.test(text)) return beforeSpeech(text) ?? text;
  const outer =
    /^(?:\p{Ll}|(?:Delegates|Members|Participants|Interns|Trainees|Cadets|Probationers|Attendees|Alumni|Recipients|Winners|Graduates|Students|Fellows) )/u.test(
      text,
    )
      ? text.replace(PART_OF, '')
      : text;
  const of = COMMON.exec(outer)?.[1] ?? '';
  if (isProper(of)) return outer;
  // annual dinner of the Ferry Club, of which nothing but the dinner is an occasion.
  const whole = COMMON.exec(text)?.[1] ?? '';
  if (isProper(whole) && !endsAsOccasion(whole)) return text;
  const name = outer
    .replace(OWNED, '')
    .replace(TO_THE_PRESS, '')
    .replace(
      /^(?:where )?(?:the|an?|this year[’']s|our|its|\p{Ll}+(?:[’']s)?) (?=[\p{Lu}\d])/u,
      '',
    );
  if (TEDX.test(name) || (RITE_OF.test(name) && isProper(name))) return name;
  const undated = name.replace(/ \([^()]*\)$/u, '').replace(YEAR, '');
  const front = undated.replace(FROM_TIE, '');
  const [, named = '', where = ''] = /^(.+) (\p{Lu}[\p{L} ]*)$/u.exec(undated) ?? [];
  // Lake Summit Japan
  const abroad =
    /^(?:Asia|Europe|Africa|America|EU|US|UK|West|East|North|South|Online|Virtual|Live)$/.test(
      where,
    ) || isRegion(where)
      ? named
      : '';
  const core = [undated, abroad, front, undated.replace(AND_MORE, '')].find((each) =>
    HEAD.test(each),
  );
  if (core === undefined) return isNameOfYear(undated, name) ? name : undefined;
  const words = core.split(/\s+/u);
  // Labour party conference: common words right before the head are its own.
  const before = core.replace(HEAD, '').trim().replaceAll(QUOTES, '');
  const proper = before.replace(/(?: (?!(?:of|the|and|for|at|in|to) )[\p{Ll}-]+){1,2}$/u, '');
  if (before !== '' && !isProper(proper)) return undefined;
  const says =
    OCCASION_ALONE.test(core) ||
    // Congress 2016
    (undated !== name && ALONE_WITH_YEAR.test(core)) ||
    words.some((word) => !GENERIC.test(word) && !HEAD.test(word)) ||
    (words.length > 1 && (undated !== name || /\d|\bday\b/iu.test(core))) ||
    isProper(undated.slice(front.length).replace(FIRST_TIE, ''));
  return says ? name : undefined;
}

/** Dinner of the Ferry Club, Dinner in Honour of the Ferry Club: from where an occasion says whose or for what. */
const TIE = ' (?:of|on|for|to|in \\p{L}{3,15} (?:of|with)) ';
const FROM_TIE = new RegExp(`${TIE}.*$`, 'iu');
const FIRST_TIE = new RegExp(`^${TIE}(?:the )?`, 'iu');

/** Ferry Builders National Convention and Oarworld, Ferry Annual Dinner cum Fund Drive: what is held beside it, in a word or two. */
const AND_MORE =
  /(?<=\b(?:conference|convention|congress|meeting|summit|symposium|forum|festival)) (?:and|&) (?:\p{Lu}[\p{L}-]+ ?){1,2}$|(?<=\p{L}) (?:-?cum-?) (?:\p{Lu}[\p{L}-]+ ?){1,4}$/iu;

const ALONE_WITH_YEAR = /^(?:congress|conference|convention|synod|assembly)$/iu;

const TEDX = /^TED(?:x\p{Lu}\p{L}+|Women|Global|Salon|Summit|MED|Active)?(?: ?(?:19|20)\d{2})?$/u;

export function isTed(text: string): boolean {
  return TEDX.test(text) && text !== 'TED';
}
/** Assemblies that are houses and not occasions. */
const HOUSE =
  /\b(?:(?:legislative|national|federal|provincial|state) assembly|house of assembly)\b/iu;
const SITS = /\b(?:session|sitting|opening)/iu;

/** NGO gathering, British dinner: of which sort those are that come, and not which it is. */
const OF_SORT =
  /^(?:an? |the )?(?:NGO|CEO|VIP|MP|TV|PR|IT|HR|UK|US|GOP|\p{Lu}\p{Ll}+(?:ish|ese|ian|can))s?[’']? (?:\p{Ll}+ )?(?:gathering|events?|meetings?|conference|reception|dinner|lunch|luncheon|breakfast|rally|sessions?|panel|party|opening|launch|briefing|ceremony|audience)$/u;

/** LoomFest, Ferrycon: no place is written so. */
export const LIKE_A_NAME = /^\p{L}*(?:\p{Ll}\p{Lu}\p{L}+|con|conf|fest|camp)$/u;

/** Leader’s speech, Lowmere 1990: a word with a year, which no conference is called. */
export const SPEECH_IN_TOWN = /\bspeech, (\p{Lu}\p{Ll}+)(?<!con|conf|fest|camp) (?:19|20)\d{2}$/u;

/** Ferrycon 2014, LoomFest ’14: nothing but a name and its year. */
function isNameOfYear(undated: string, name: string): boolean {
  return (
    (/(?:19|20)\d{2}$/u.test(name) || (LIKE_A_NAME.test(undated) && /[’']\d{2}$/u.test(name))) &&
    !/ class of /iu.test(name) &&
    /^(?:\p{Lu}|\p{Ll}+\p{Lu})[\p{L}\d&’'.-]*(?: \p{Lu}[\p{L}\d&’'.-]*){0,3}$/u.test(undated) &&
    !ANY_HEAD.test(undated) &&
    !SEASON.test(undated) &&
    !MONTH.test(undated) &&
    !/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\d/iu.test(undated) &&
    !/^(?:AD|BC|CE|No)$/u.test(undated)
  );
}

const MONTH = has(
  'jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
);

const SPEECH_WORDS = `(?:(?:${SORT}) )*(?:${SPEECH})(?:(?:,? (?:and|&) | )(?:${SORT}|${SPEECH}|[A-Z]))*`;
const ENDS_AS_SPEECH = new RegExp(
  `^(?:(.*?)\\s+)??(${SPEECH_WORDS})(?: (?:19|20)\\d{2})?(?: \\([^()]*\\))?$`,
  'iu',
);

/** What stands before the word for a speech that ends a part; undefined where none does. */
export function beforeSpeech(text: string): string | undefined {
  const [, before = '', words] = ENDS_AS_SPEECH.exec(text) ?? [];
  return words === undefined || text.split(' ').length > 12 ? undefined : before;
}
