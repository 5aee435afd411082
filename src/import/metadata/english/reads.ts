import { SERMON_BY } from '../../structure/text-notes.ts';
import { salutes } from '../../structure/greetings.ts';
import { isProse } from '../../structure/phrases.ts';
import type { Line } from '../chinese.ts';
import { daysIn } from '../dates.ts';
import { folded } from './capitals.ts';
import type { HeaderLine } from './header.ts';
import { fieldsOfPage, withFieldEnded } from './ministry.ts';
import { sentences } from './parts.ts';
import { phrasesOf } from './phrases.ts';
import { readable } from './readable.ts';
import { IN_FIGURES } from './when.ts';

/** Lines that are read as one. */
export interface Read extends HeaderLine {
  sources: readonly [Line, ...Line[]];
}

/** Sentences of a paragraph that may say who speaks where. */
const LEDE = 2;
/** Lines, joined where they go on and cut where one holds several fields or sentences. */
export function readsOf(lines: readonly Line[]): Read[] {
  const joined: [Line, ...Line[]][] = [];
  let above: Line | undefined;
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    const wraps =
      last?.at(-1) === above && last && isWrapped(last, lines.slice(index, index + WIDTH));
    // Of a name that goes on over lines one may look like a salutation.
    const isRead =
      (/\p{Script=Latin}/u.test(line.text) || IN_FIGURES.test(line.text)) &&
      (wraps === true || !salutes(line.text));
    if (
      isRead &&
      last &&
      last.at(-1) === above &&
      line.text.length < 120 &&
      (goesOn(above?.text ?? '') || isContinued(above?.text ?? '', line.text) || wraps === true)
    )
      last.push(line);
    else if (isRead) joined.push([line]);
    above = line;
  }
  const fields = fieldsOfPage(lines);
  return joined.flatMap((sources) => {
    const text = withFieldEnded(withBars(readable(sources)), fields);
    return innerFields(text)
      .map((field) => field.replace(CLOSE_LABEL, '$& '))
      .flatMap((part) => (isProse(part) ? sentences(part).slice(0, LEDE) : [part]))
      .map(upToLongest)
      .map((each) => ({ sources, text: each, phrases: phrasesOf(folded(each)) }));
  });
}

/** Advent 2. 5th December 2021. Sermon preached by Ada Fenwick.: points that part what others part with bars. */
function withBars(text: string): string {
  return SERMON_BY.test(text) ? text.replace(/\.$/u, '').replaceAll('. ', ' | ') : text;
}

/** Characters of a line over a talk; of a longer one each name would be looked for in all of it. */
const LONGEST = 2000;

/** By Ada Fenwick by Ada Fenwick …: the words of a line as far as a head may go. */
function upToLongest(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, Math.max(0, text.lastIndexOf(' ', LONGEST)));
}

/** Location:Lowmere */
const CLOSE_LABEL = /^(?:date|location|venue|place|speaker|event|occasion):(?=[\p{Lu}\d])/iu;
/** Remarks by: the line goes on with the next. */
export function goesOn(text: string): boolean {
  return /(?:^|\s)(?:by|before|at|to|from|of)(?: the| an?)?:?$/iu.test(text);
}

/** Speech / of / Ada Fenwick */
const ONLY_SPEECH =
  /^(?:(?:budget|opening|closing|keynote|welcome) )?(?:speech|remarks|address|statement|lecture)$/iu;

/** Remarks by Ms Ada Fenwick, Deputy Governor of the Lake Bank, at the Autumn / Meeting of …, 9 October 2017: broken at a width. */
const SPEECH_BY =
  /^(?:speech|remarks|address|lecture|statement) (?:by|of|given by) .{30,180}\b(?:at|to|for) the \p{L}+$/iu;
const WHOSE_SPEECH =
  /^(?:(?:opening|closing|keynote|welcome) )?(?:speech|remarks|address|lecture|statement|talk) (?:by|of|given by|delivered by) [^.:;!?]{4,140}(?<!\d)$/iu;
const TO_WHOM = /^(?:to|at|before|during)\s[^.!?]{8,160}$/iu;
const ENDS_WITH_YEAR = /^\p{L}+ (?:of|for|on) [^.!?]{4,160}\b(?:19|20)\d{2}\.?$/iu;

/** Remarks by the Minister for Ferries, / Ms. Ada Fenwick, / at the Ferry Dinner: a speech’s name on several lines. */
export function isContinued(above: string, below: string): boolean {
  if (SPEECH_BY.test(above) && ENDS_WITH_YEAR.test(below)) return true;
  // Speech of the Keeper of the Ferry / To the Ferry Club on Harbour Day, 10 March 2014
  if (WHOSE_SPEECH.test(above) && TO_WHOM.test(below) && daysIn(below).length > 0) return true;
  if (above.length < SHORT && below.length < SHORT && isTiedBelow(above, below)) return true;
  if (ONLY_SPEECH.test(above)) return /^(?:of|by)(?: the)?(?:\s|$)/iu.test(below);
  return (
    above.length < 160 &&
    above.endsWith(',') &&
    (/^(?:at|on|to|for|in)\s/u.test(below) ||
      (/\bby the [^,]{3,60},$/iu.test(above) &&
        /^(?:prof|dr|mr|ms|mrs|hon|sir|h\.? ?e|(?:his|her) excellency)\b/iu.test(below)) ||
      /^(?:speech|remarks|address|statement|(?:welcome|opening|closing) (?:remarks|address)) (?:by|of)\b|^(?:mr|ms|mrs|dr|hon|h\.e)\b/iu.test(
        above,
      ))
  );
}

/** Characters of a line in the middle of a page. */
const SHORT = 80;

/** at the Opening Ceremony / of the 6th Ferry Dialogue / Keepers’ Meeting: what a name in the middle of a page goes on with. */
function isTiedBelow(above: string, below: string): boolean {
  return (
    (/^\p{L}/u.test(above) &&
      /[\p{L})]$/u.test(above) &&
      /^of (?:the |an? )?[\p{Lu}\d]/u.test(below)) ||
    (/^(?:at|to|of) the \p{L}*\d?.*\p{L}$/u.test(above) &&
      /^(?:\p{Lu}[\p{L}’'-]* ){1,4}(?:Meeting|Session|Ceremony|Dinner|Plenary|Luncheon|Breakfast|Reception|Roundtable|Debate)$/u.test(
        below,
      ))
  );
}

/** How many lines further on the day may stand that ends a speech’s name. */
const WIDTH = 4;

/** Remarks by Ada Fenwick, President of the Ferry / Board, at the Ferry Dinner, Lowmere, / 12 May 2014: a speech’s name, broken at a width, which ends with its day. */
function isWrapped(above: readonly Line[], under: readonly Line[]): boolean {
  const [{ text: below } = { text: '' }] = under;
  const last = above.at(-1)?.text ?? '';
  const whole = above.map(({ text }) => text).join(' ');
  return (
    above.length < 5 &&
    last.length > 64 &&
    below.length > 20 &&
    !below.endsWith(':') &&
    !/[.:;!?]$/u.test(last) &&
    /^[\p{L}\d(]/u.test(below) &&
    (last.endsWith(',') ||
      /^(?:\p{Ll}|[(])/u.test(below) ||
      (daysIn(below).length === 0 && under.some(({ text }) => /\d{4}\.$/u.test(text)))) &&
    !isProse(whole) &&
    /^(?:[\p{L}-]+ ){0,2}(?:speech|remarks|address|lecture|keynote|statement)\b[^.]{0,20}\bby\b/iu.test(
      whole,
    ) &&
    daysIn(whole).length === 0
  );
}

/** Remarks at the Ferry Conference: “A Boat for All” has no label: what a sentence ties to its end is its own. */
export function innerFields(text: string): string[] {
  const [first = '', ...others] = text.split(INNER_LABEL);
  const isTied =
    others.length === 1 && /\b(?:at|to|of|for|in|during) (?:the |an? )?[^:]{2,80}$/iu.test(first);
  return isTied &&
    !first.includes(':') &&
    /^(?:Conference|Event|Venue|Location)\b/u.test(others[0] ?? '')
    ? [text]
    : [first, ...others];
}

/** REMARKS BY: Ada Fenwick PLACE: Great Hall DATE: May 1, 2009: several fields on a line; a Published Date is the page’s. */
const INNER_LABEL =
  /(?<=\S)(?<!\b(?:[Pp]ublish(?:ed)?|[Pp]ublication|[Pp]ost(?:ed|ing)?|[Rr]eleased?|[Uu]pload(?:ed)?|[Uu]pdated?|[Mm]odified|[Rr]evised|[Ii]ssued?|[Cc]reated|[Cc]reation|[Aa]ccessed|[Aa]rchived?|[Ff]iling|[Dd]ue|[Ee]xpiry|[Cc]losing))\s+(?=(?:(?:Delivered|Given|Presented) by|PLACE|DATE|VENUE|CONFERENCE|LOCATION|EVENT|SUBJECT|TOPIC|SPEAKER|Place|Date|Venue|Conference|Location|Event|Subject|Topic|Speaker)\s*:\s|(?:Place|Date|Venue|Location|Speaker):[\p{Lu}\d])/u;
