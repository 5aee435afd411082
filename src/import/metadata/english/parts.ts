import { daysIn } from '../dates.ts';
import { CHURCH_DAY } from './church-year.ts';

/** A piece of a line between the marks and the small words that open a new one. */
export interface Part {
  /** The mark in front of it: a comma, a colon, a bar, a dash, a bracket; empty where there is none. */
  mark: string;
  /** The words in front of it that tie it to the rest, in small letters: by, given at, is. */
  tie: string;
  text: string;
  /** Where it stands in its line. */
  start: number;
  /** `YYYY-MM-DD`, where it is a day. */
  day?: string;
}

const MARK = String.raw`(?<=^from:? [^:]{3,120})\sand\s(?=the r(?:igh)?t hon)|,(?! [JS]r\b|(?<=\d,)\d{3}(?!\d))|(?<= [-–—] [^-–—]{2,60}\b(?:Limited|Ltd\.?|Inc\.?|Corp(?:oration)?\.?|PLC|plc|LLC|Group|Holdings))\s?-\s?(?=\p{Lu})|(?<=\b[JS]r\.)\s(?=\p{Lu})|[;|｜·•()[\]]|:(?=\s|$)|(?:\s[-–—]+|[–—])(?=\s)|(?<=\s)(?:\/{1,3}|~)(?=\s)|--+|\s?—\s?`;
const TIE =
  'to be (?:held|given|delivered)(?= (?:at|in|on|by|to)\\b)|(?:on|at) the occasion of|in (?:conjunction|association|partnership|collaboration|cooperation) with|in (?:celebration|commemoration|honou?r|memory|recognition|support|aid|remembrance) of|holding(?= at\\b)|by|from|with|at|to|upon(?= \\p{L}+ing\\b| (?:arrival|departure|receipt)\\b)|before|on|(?<!\\bswearing )in|for|about|after(?!-| dinner)|while|ahead of|during|given|gives|gave|delivered|delivers|delivering|presented|presents|preached|held|is|was|spoken|spoke|speaks|speaking(?! (?:notes|points)\\b)|addressed|addresses(?! of\\b)|addressing|made|makes|(?:took|takes|taking) place|hosts(?= (?:the |an? |its )?[\\p{Lu}\\d])|(?:co-|jointly )?(?:hosted|sponsored|organi[sz]ed|convened)|celebrated|entitled|titled|responsible(?= for\\b)|read(?= (?:at|before|to|on|by|in|\\d))|who|which|that(?= \\p{L}{3,}s\\b)|has|as|said|says|told|tells|when(?= (?:this|she|he|they) )|opened|opens|closed|closes|appeared|appears|talks(?= about\\b)|discusses';
const CUT = new RegExp(`(${MARK})|(?<![\\p{L}\\d’'-])(${TIE})(?![\\p{L}\\d’'-])`, 'giu');
/** The tie of words that say beside what, or for whose sake: in conjunction with, in celebration of. */
export const BESIDE = 'beside';
const QUOTED =
  /\(\p{Lu}{2,8}\)(?= \p{L})|\(\p{Lu}[\p{L} ]{3,60}\)(?= (?:[\p{Lu}\d][\p{L}\d.]* ){0,4}(?:Bill|Act|Ordinance|Regulations)\b)|[“"][^“”"]*[”"]|(?<!\p{L})[‘'][^‘’']{4,}[’'](?!\p{L})/gu;
/** A day that says no year, one of which nobody knows the month: 05/03/1999, and an hour. */
const HALF_DAY =
  /\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*|\d{1,2}\/\d{1,2}\/(?:19|20)\d{2}|(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night)(?=$|,| in\b| at\b))?|(?<=\bin )(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: of)?(?:,? \d{4})?|(?<=^|, )(?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:19|20)\d{2}$|today|tonight|yesterday|last (?:week|month|night|year|summer|winter|spring|fall)|this (?:morning|afternoon|evening)|(?:earlier|later) this (?:week|month|year)|\d{1,2}(?:[:.]\d{2} ?(?:[ap]\.?m\.?(?: [ECMP]\.?(?:[SD]\.?)?T\.?)?)?| ?[ap]\.?m\.?))(?![\p{L}\d]|[’']s\b)/giu;
const WEEKDAY =
  /(?<!\p{L}|\b(?:palm|low|passion|mothering|whit|trinity|easter) )(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thur?|fri|sat|sun),?\s+$/iu;

/** Ends of sentences, but for those of what is written short: Hon., Mr., L. */
const SENTENCE =
  /(?<=[\p{Ll}\d)][\p{Ll}\d)][.!?]["”’)]?)(?<!\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mrs?|Dr|Prof|Hon|St|Rev|Gov|Sen|Rep|Gen|Smt|Engr|Barr|Cllr|Mthr|Amb|Fr|Ir)\.)\s+(?=[\p{Lu}“"])/u;

export function sentences(text: string): string[] {
  return text.split(SENTENCE).filter((each) => each.trim() !== '');
}

const GIVEN_BY = /\b(?:delivered|presented|given|preached) by$/u;

interface Cut {
  from: number;
  to: number;
  day?: string;
  mark?: string;
  tie?: string;
}

/** A line cut at its marks, its days and the small words that open a new part, in order. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  let mark = '';
  let tie = '';
  const add = (from: number, to: number, day?: string) => {
    const raw = text.slice(from, to);
    const words = raw.trim().replace(/(?<=[\p{L}\d)]{3}|[”"’'])\.$/u, '');
    // On the 9th of March
    if (!/[\p{L}\p{N}]/u.test(words) || (day === undefined && /^the$/iu.test(words))) return;
    const start = from + raw.indexOf(words);
    parts.push({ mark, tie, text: words, start, ...(day === undefined ? {} : { day }) });
    mark = tie = '';
  };
  for (const cut of cutsOf(text)) {
    if (cut.from < at) continue;
    add(at, cut.from);
    if (cut.day !== undefined) add(cut.from, cut.to, cut.day);
    // at [Ferrycon 2019], Delivered by: Ada Fenwick: what follows is still tied.
    if (cut.mark !== undefined)
      [mark, tie] = [cut.mark, cut.mark === '[' || GIVEN_BY.test(tie) ? tie : ''];
    if (cut.tie !== undefined) tie = `${tie} ${cut.tie}`.trim();
    at = cut.to;
  }
  add(at, text.length);
  return parts;
}

/** What the River Told Me, WHO Director-General: words that tie only where they are written small. */
const OF_TITLE = /^(?:Told|Tells|When|WHO|After|While|Ahead of)$/u;

/** Where a line is cut: nowhere within a day or a quotation. */
function cutsOf(text: string): Cut[] {
  const days = daysIn(text).map(({ day, start, words }): Cut => {
    const weekday = WEEKDAY.exec(text.slice(0, start))?.[0].length ?? 0;
    return { day, from: start - weekday, to: start + words.length };
  });
  const spans = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      from: index,
      to: index + words.length,
    }));
  const closed = [...days, ...spans(QUOTED)];
  const isOpen = ({ from }: Cut) => !closed.some((span) => from >= span.from && from < span.to);
  const halves = [CHURCH_DAY, HALF_DAY]
    .flatMap((pattern) => {
      const found = spans(pattern).filter(isOpen);
      closed.push(...found);
      return found;
    })
    .map((span): Cut => ({ ...span, day: '' }));
  const others = [...text.matchAll(CUT)]
    .filter(({ 0: words }) => !OF_TITLE.test(words))
    .map(({ index, 0: words, 1: mark, 2: word }): Cut => ({
      from: index,
      to: index + words.length,
      ...(mark === undefined ? { tie: tieOf(word ?? '') } : { mark: mark.trim() }),
    }));
  // “A boat,” said Ada Fenwick: what ends a quotation cuts as well.
  const ends = spans(QUOTED)
    .filter(({ to }) => /[,.!?]/u.test(text.charAt(to - 2)) && text.charAt(to) === ' ')
    .map(({ to }): Cut => ({ from: to, to, mark: ',' }));
  return [...days, ...halves, ...ends, ...others.filter(isOpen)].toSorted(
    (a, b) => a.from - b.from,
  );
}

/** On the occasion of a dinner, holding at or took place at Lowmere, in honour of: at its occasion, held there, and for whose sake. */
function tieOf(word: string): string {
  return (
    word
      .toLowerCase()
      .replace(/^on the occasion of$/u, 'at the occasion of')
      .replace(/^(?:holding|\w+ place)$/u, 'held')
      // What a dinner is in honour of does not speak, and is no place.
      .replace(/^in \w+ (?:with|of)$/u, BESIDE)
      .replace(/^to be /u, '')
  );
}

/** Full text Mayor Ada Fenwick’s address: what a page has, without a mark behind it. */
export const FULL_TEXT =
  /^(?:[Rr]ead |[Ww]atch )?(?:[Tt]he )?(?:[Ff]ull|[Cc]omplete) (?:[Tt]ext|[Tt]ranscript|[Ss]peech) (?=\p{Lu})(?!Of\b|By\b|For\b|From\b|To\b|At\b|As\b|OF\b|BY\b|FROM\b)/u;
