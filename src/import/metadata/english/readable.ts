import { isProse } from '../../structure/phrases.ts';
import type { Line } from '../chinese.ts';
import { FULL_TEXT } from './parts.ts';

/** What lines say together, without the marks of their copy. */
export function readable(sources: readonly [Line, ...Line[]]): string {
  return sources
    .map((line) => line.text)
    .join(' ')
    .replace(BULLET, '')
    .replace(SEAL, '')
    .replace(FULL_TEXT, '')
    .replaceAll(HASHTAG, '')
    .replace(GLUED, '$1, ')
    .replaceAll(CLOSE, ', ')
    .replace(TWICE, '$1')
    .replace(CELL, '$1: ')
    .replace(BRACKETED, '$1: ')
    .replaceAll(sources[0].text.split(GAP).length > COLUMNS ? GAP : WIDE_GAP, (gap) =>
      isProse(sources[0].text) ? gap : ' | ',
    )
    .replaceAll(STYLES, '')
    .replace(GLUED_CITY, ', ')
    .replace(NAME_LOST, '$1 ')
    .replace(KIN, '$1 ')
    .replaceAll(FOOTNOTE, '')
    .replaceAll(LETTERS_AND_OFFICE, '$1, ')
    .replaceAll(SECOND_OFFICE, ', and ')
    .replaceAll(EMAIL, '')
    .replaceAll(AT_SIGN, ' at ')
    .replace(TERM, '$1');
}

/** Chair’s Speech #Ferrycon22: what a page is filed under elsewhere. */
const HASHTAG = /(?<=\S) #\p{L}[\p{L}\d_]{2,40}(?=\s|$)/gu;

/** Great Seal Secretary Ada Fenwick: what a picture is called, in front of whose it is. */
const SEAL = /^(?:great|state|official|presidential) seal (?=\p{Lu})/iu;

/** Speech by Ada Fenwick, President of the FWULowmere Hall, 3 October 2005: lines of which the break is lost. */
const GLUED = /(?<=, (?:[\p{L}-]+ ){1,6}of (?:the )?)(\p{Lu}{3,5})(?=\p{Lu}\p{Ll}{3,}\b)/u;

/** President 2010–2012, President of the Ferry Union 2010–2012: an office, and how long. */
const TERM =
  /^((?:\p{Lu}[\p{L}-]{1,20} ){0,3}(?:president|chair(?:man|woman|person)?|director|secretary|master|warden|chancellor|principal|commissioner|mayor|captain|governor|moderator|minister|premier)(?: of (?:the )?\p{Lu}[\p{L}’' -]{2,60}?)?),? [([]?(?:19|20)\d{2}\s?[–-]\s?(?:(?:19|20)?\d{2}|present)?[)\]]?$/iu;

/** Ada Fenwick,Governor,Lake Bank: without the blank that parts them. */
const CLOSE = /(?<=\p{L}{2}),(?=\p{Lu}\p{L})/gu;

/** Captain Ada FenwickCaptain Ada Fenwick: what a picture is called, and what stands beside it. */
const TWICE = /^(\p{Lu}[^\n]{7,79}\p{Ll})\1$/u;

/** Senator Ada Fenwick   Leader of the Boats: columns of a page. */
const WIDE_GAP = /(?<=\S) {3,}(?=\S)/gu;

/** Ferries  Our Lakes  Boats & Oars  News & Events: of so many columns each is the name of a page. */
const GAP = /(?<=\S) {2,}(?=\S)/gu;
const COLUMNS = 4;

/** Ada Fenwick MP Minister for Boats: without the comma that parts name and office. */
const LETTERS_AND_OFFICE =
  /(?<=\p{L}{3} )(MP|MHR|MLA|MLC|QC|SC) (?=(?:(?:shadow|federal|assistant|deputy|parliamentary|acting|prime) )?(?:minister|secretary|leader|premier|president|treasurer|spokes\p{L}+|attorney|speaker|member|chair)\b)/giu;

/** Minister for Boats, Lakes and Rivers and Second Minister for Law Ada Fenwick: two offices without a comma. */
const SECOND_OFFICE =
  /(?<=\bMinister (?:for|of) [^.,]{3,40}, [^.]{3,40}\p{L}) and (?=(?:Second|Deputy|Senior|Assistant) Minister\b)/gu;

/** Ada Fenwick <ada@boats.test> */
const EMAIL = /(?<=\s)<?[^<>\s@]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}>?/gu;

/** Engineer @ Norvik, @Norvik: where somebody works. */
const AT_SIGN = / @ ?(?=\p{Lu})/gu;

/** 4. Retirement dinner: the number of a line in a list, and no day of a month. */
const BULLET = /^(?:[•·*]|1\.|\d\.(?= (?:\p{Lu}\p{Ll}+|(?:19|20)\d{2}) \p{L}))\s+(?=[\p{Lu}\d])/u;
/** Ada Fenwick [*], Ada Fenwick† */
const FOOTNOTE = /(?<=\p{L}) ?(?:\[[*†‡\d]\]|[*†‡])(?=$|,)/gu;

/** His Excellency, Senator (Dr) Ada Fenwick: styles that stand apart from the name. */
const STYLES =
  /\b(?:His|Her) Excellency,\s+(?=\p{Lu})|\((?:Dr|Prof|Engr|Mrs?|Ms|Rtd|Retd?|NS|Chief)\.?\)\s*/giu;

/** Speech given by Dame , Governor: the name is lost, and the office says whose speech it is. */
const NAME_LOST =
  /(?<=\b(?:given|made|delivered|speech|remarks|address) )(by) (?:mr|mrs|ms|dr|sir|dame|prof)\.? ,\s/iu;

/** Speech by Ada Fenwick, President of the Lake BankGreat HallLowmere, 3 May 2009: where the ends of lines are lost. */
const GLUED_CITY =
  /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{3,20}(?: \p{Lu}\p{Ll}{2,20})?, \d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d{2}$)/u;

/** A eulogy by his daughter, Ada Fenwick: whose child somebody is, is no office. */
const KIN =
  /(\bby) (?:(?:his|her|their|the) (?:(?:eldest|elder|youngest|younger|only|older|oldest) )?(?:son|daughter|brother|sister|father|mother|wife|husband|widow|widower|grandson|granddaughter|grandchild|niece|nephew|cousin|friend)|(?:the )?(?:student|class|keynote|guest|invited) (?:speaker|orator)),? (?=\p{Lu})/iu;

/** Where  Ferry Summit, Lowmere: a table’s row, of which blanks or a tab part the cells. */
const CELL =
  /^(date|when|location|venue|place|where|speaker|event|occasion)(?: ?\t ?|\s{2,})(?=[\p{Lu}\d])/iu;

/** [Place] Lowmere: a label in brackets; behind [Title] a speech's name says whose it is, too. */
const BRACKETED = /^\[(date|place|venue|location|speaker|event|occasion|conference)\]\s*(?=\S)/iu;
