import { isBareDate } from '../structure/bare-date.ts';
import { noiseOf } from '../structure/noise.ts';
import { isProse, namesSpeech } from '../structure/phrases.ts';
import { isTrail } from '../structure/shapes-of-noise.ts';
import type { Line } from './chinese.ts';
import { daysIn } from './dates.ts';
import { isDayAndPlace, isNameOnly, isOccasionOrOffice, presents } from './english/lines.ts';
import { isOrganization } from './english/names.ts';
import { goesOn } from './english/reads.ts';
import { callsOwnSpeech } from './english/speech-name.ts';
import { isPersonName } from './person-name.ts';
import { A_SPEECH, isSubtitle } from './title-like.ts';

/** Home / Talks / A Boat for All: what a trail ends with is what its page is called. */
export function endsOfTrails(lines: readonly Line[]): ReadonlySet<string> {
  const texts = new Set(lines.map(({ text }) => text));
  return new Set(
    lines.flatMap(({ text }) => {
      const end =
        text
          .split(/[>›»|｜/]/u)
          .at(-1)
          ?.trim() ?? '';
      // Worship / Sermons / A Boat for All: by slashes alone only where the title stands below.
      const isSlashed = text.split(' / ').length > 2 && texts.has(end);
      return isTrail(text) || isSlashed ? [end] : [];
    }),
  );
}

/** Lake Letters / for everybody who rows / Home  About  Archive: what stands over a page's menu, and nowhere else, is whose the site is. */
export function withoutMasthead(lead: readonly Line[], above: readonly Line[]): readonly Line[] {
  const menu = above.findIndex(
    ({ text }) => noiseOf(text)?.name === 'navigation' && !/[>›»]|\s\/\s/u.test(text),
  );
  const over = above.slice(0, Math.max(0, menu)).filter(({ text }) => noiseOf(text) === undefined);
  if (over.length === 0 || over.length > OF_MASTHEAD) return lead;
  const below = above.slice(menu).map(({ text }) => text);
  const mast = new Set(
    over.flatMap(({ text }) => (below.some((each) => each.includes(text)) ? [] : [text])),
  );
  return lead.filter(({ text }) => !mast.has(text));
}
const OF_MASTHEAD = 2;

/** Home / Speeches / Spring Commencement: what a page of a collection of speeches is called, by its trail. */
export function isFiledAsSpeech(headline: string, lines: readonly Line[]): boolean {
  const crumbs = lines.flatMap(({ text }) =>
    (isTrail(text) ? text.split(/[>›»|｜/]/u) : [text]).map((crumb) =>
      crumb.replace(/^\s*\d{1,2}\.\s/u, '').trim(),
    ),
  );
  const at = crumbs.indexOf(headline);
  return at > 0 && crumbs.indexOf(headline, at + 1) > at && OF_SPEECHES.test(crumbs[at - 1] ?? '');
}
const OF_SPEECHES =
  /^(?:[\p{L}’'&]{2,20} ){0,3}(?:speeches|remarks|sermons|addresses|lectures)(?: (?:&|and) [\p{L} ]{4,24})?$|^\p{Script=Han}{0,6}(?:[讲講][话話]|致[辞辭词詞]|演[讲講])$/iu;

/** Whether a byline, a subtitle, prose or the talk itself follows a line, and no further menu. */
export function leadsToText(line: Line, lead: readonly Line[]): boolean {
  const below = lead[lead.indexOf(line) + 1]?.text;
  if (below === undefined || below === line.text || isProse(below)) return true;
  return (
    below.length > 12 ||
    noiseOf(below) !== undefined ||
    isBareDate(below) ||
    daysIn(below).length > 0 ||
    namesSpeech(below) ||
    isPersonName(below.replace(/^\p{Script=Han}{2,4}\s+/u, ''))
  );
}

/** A button's word alone is no headline. */
export const TWO_WORDS = /^(?:An? )?[^\p{Script=Han}\s]{3,}\s+[\p{Script=Latin}\d]{2,}/u;

/** Whether the line right below says who published the text, or when. */
export function isOverByline(line: Line, lead: readonly Line[]): boolean {
  const below = lead[lead.indexOf(line) + 1]?.text ?? '';
  return (
    noiseOf(below)?.name === 'byline' ||
    (isBareDate(below) && !/[|｜]\s*$/u.test(line.text)) ||
    (namesSpeech(below) && isDayAndPlace(below)) ||
    presents(below)
  );
}

/** Date: 11/05/2007, 讲员：何文舟, right under a title: what is said of a talk by field. */
export function isOverFields(line: Line, lead: readonly Line[]): boolean {
  return FIELD.test(lead[lead.indexOf(line) + 1]?.text ?? '');
}
const FIELD =
  /^[\s•·*-]*(?:date|when|authors?|speakers?|presenter|preacher|location|venue|where|日期|[时時][间間]|地[点點]|[讲講][者员員师師]|演[讲講][者人]|主[讲講]人?)\s*[:：]\s*\S/iu;

/** Speech by Ada Fenwick, Lowmere, 13 July 2018: when it says all that, the line above is the title. */
export function isUnderTitle(
  line: Line,
  candidates: readonly Line[],
  lead: readonly Line[],
  trails: ReadonlySet<string>,
): boolean {
  if (isCalledSo(line.text, trails, lead) || TEXT_OF.test(line.text)) return false;
  // What stands over the page and over the text is what it is called.
  if (lead.filter(({ text }) => text === line.text).length > 1) return false;
  const over = lead.slice(0, lead.indexOf(line));
  const last = over.findLastIndex((each) => candidates.includes(each));
  if (
    IS_BY.test(line.text) &&
    over.some(
      (each, index) =>
        candidates.includes(each) &&
        // The last over it may be of two words.
        (isSubstantial(each.text) || (index === last && TWO_WORDS.test(each.text))) &&
        !callsOwnSpeech(each.text),
    )
  )
    return true;
  // A Boat for All / Speech at the Ferry Conference
  const right = over.at(-1);
  if (
    right !== undefined &&
    IS_AT.test(line.text) &&
    candidates.includes(right) &&
    isSubstantial(right.text) &&
    !namesSpeech(right.text)
  )
    return true;
  const given = over.findLastIndex(({ text }) => !presents(text));
  // Where all lines above could be names, the topmost is the title.
  const above = over[given] ?? (over.length > 1 ? over[0] : undefined);
  return (
    above !== undefined &&
    candidates.includes(above) &&
    (isSubstantial(above.text) || over.at(-1) !== above || IS_BY.test(line.text)) &&
    (isDayAndPlace(line.text) || presents(line.text) || IS_BY.test(line.text))
  );
}

/** Text of the Director’s address to the rowers of the lake */
const TEXT_OF = /^text of (?:the )?[\p{L}’'-]+[’']s (?:address|speech|remarks) (?:to|at|on)\b/iu;

/** Home > Speeches > Speech by Ada Fenwick; HomeSpeechesSpeech by Ada Fenwick: a page’s trail calls it so, whole, in short or glued. */
function isCalledSo(text: string, trails: ReadonlySet<string>, lead: readonly Line[]): boolean {
  const isGlued = (trail: string) =>
    trail !== text && trail.endsWith(text) && /\p{Ll}$/u.test(trail.slice(0, -text.length));
  return (
    [...trails].some((end) => end.length > SHORTEST_TRAIL && text.startsWith(end)) ||
    (text.length > SHORTEST_TRAIL && lead.some((each) => isGlued(each.text)))
  );
}
const SHORTEST_TRAIL = 12;

/** Remarks by Ada Fenwick: it says whose the speech is that has its title above. */
const IS_BY =
  /^(?:An? )?(?:Sermon|Homily|Drash|Devotional) for |^\p{L}+ (?:(?:(?:given|delivered|made|presented) )?by |preached (?:at|by|in|on) )/u;

/** Speech at the Ferry Conference: at what it was that has its title above. */
const IS_AT =
  /^(?:(?:[Kk]eynote|[Oo]pening|[Cc]losing) )?(?:[Ss]peech|[Aa]ddress|[Rr]emarks|[Ll]ecture|[Tt]alk) (?:at|to) (?:the )?\p{Lu}/u;

/** Somebody’s name alone, though what stands over a name may look like one. */
export function isName(line: Line, lead: readonly Line[]): boolean {
  const at = lead.indexOf(line);
  const [above, below, next] = [at - 1, at + 1, at + 2].map((each) =>
    isNameOnly(lead[each]?.text ?? ''),
  );
  return isNameOnly(line.text) && !(below && !above && !next);
}

/** Speech / A Boat for All: the title stands under what kind of text it is. */
export function isUnderKind(line: Line, lead: readonly Line[]): boolean {
  const at = lead.indexOf(line);
  return (
    at > 0 &&
    A_SPEECH.test(lead[at - 1]?.text ?? '') &&
    isSubstantial(line.text) &&
    !isOrganization(line.text.replace(/^the /iu, '')) &&
    !isOccasionOrOffice(line.text)
  );
}

/** Remarks by: what stands under it is who, not what. */
export function completes(line: Line, lead: readonly Line[]): boolean {
  return goesOn(lead[lead.indexOf(line) - 1]?.text ?? '');
}

/** ——在……上的讲话 stands under a talk's own title. */
export function hasSubtitle(line: Line, lead: readonly Line[]): boolean {
  const below = lead[lead.indexOf(line) + 1]?.text ?? '';
  return isSubtitle(below);
}

/** More than a menu's word: eight Han characters, or four Latin words. */
export function isSubstantial(text: string): boolean {
  return (
    (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6 ||
    (text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0) >= 4
  );
}
