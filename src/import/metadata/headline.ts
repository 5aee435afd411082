import type { Hint, Item } from '../draft.ts';
import { isBareDate } from '../structure/bare-date.ts';
import { noiseOf } from '../structure/noise.ts';
import { isProse, namesSpeech } from '../structure/phrases.ts';
import { titlesSpeech } from '../structure/talk-signs.ts';
import type { Line } from './chinese.ts';
import { daysIn } from './dates.ts';
import { callsOwnSpeech } from './english/speech-name.ts';
import { isDayAndPlace, isNameOnly, isOccasionOrOffice, presents } from './english/lines.ts';
import { isOrganization } from './english/names.ts';
import { goesOn, isContinued } from './english/reads.ts';
import { isPersonName } from './person-name.ts';
import { IN_HAN } from './places-named.ts';
import { A_SPEECH, isField, isSubtitle, isTitleLike } from './title-like.ts';
import { score, wordsOfTalk } from './title-in-headline.ts';

/**
 * The page's own headline: what its format says, else the line over the talk whose words come again in
 * the talk. Menus and bylines have none of its words.
 */
export function headlineOf(
  lead: readonly Line[],
  hints: readonly Hint[],
  items: readonly Item[],
): Hint[] {
  // Whose site it is says nothing of the page.
  const known = hints.filter(
    ({ field, value, line }) => field === 'headline' && (line > 0 || !isPersonName(value)),
  );
  if (known.length > 0) return known;
  const original = namedByEditor(lead);
  if (original) return [original];
  const words = wordsOfTalk(items);
  // What stands over the text twice is what the page is called.
  const isTitle = (text: string) =>
    TWO_WORDS.test(text) &&
    !isPersonName(text) &&
    lead.some((each) => each.line === 0 && each.text === text);
  const again = (text: string) =>
    (isSubstantial(text) || isTitle(text)) &&
    !/[|｜]/u.test(text) &&
    isFew(lead.filter((line) => unnumbered(line.text) === unnumbered(text)).length);
  const likely = lead.filter(
    (line) =>
      isTitleLike(line) &&
      (again(line.text) || !isField(line.text)) &&
      !completes(line, lead) &&
      !isName(line, lead) &&
      // A menu's word that a copy glued to the title.
      !lead.some(
        ({ text }) =>
          text.length > 6 &&
          text !== line.text &&
          /\p{Ll}$/u.test(line.text.slice(0, -text.length)) &&
          line.text.endsWith(text),
      ),
  );
  const isHan = [...words].some((word) => IN_HAN.test(word));
  const inHan = likely.filter(({ text }) => IN_HAN.test(text));
  // Beside Chinese lines an English one is the page's menu, or a translation.
  const own = (isHan && inHan.length > 0 ? inHan : likely).filter(
    ({ text }) => IN_HAN.test(text) || !isOccasionOrOffice(text),
  );
  const candidates = (own.length > 0 ? own : likely).filter(
    (line) => !isUnderTitle(line, likely, lead),
  );
  const first = candidates.find(({ text }) => isSubstantial(text));
  const [best] = candidates
    .map((line) => ({
      line,
      score:
        score(line.text, words) +
        (again(line.text) ? 12 : 0) +
        (GIVEN_BY.test(line.text) ? -8 : titlesSpeech(line.text) ? 4 : 0) +
        (!IN_HAN.test(line.text) && callsOwnSpeech(line.text) ? 8 : 0) +
        (line === first && leadsToText(line, lead) ? 3 : 0) +
        (hasSubtitle(line, lead) ? 8 : 0) +
        (isUnderKind(line, lead) ? 10 : 0),
    }))
    // Names of sites and menus are short.
    .toSorted((a, b) => b.score - a.score || b.line.text.length - a.line.text.length);
  // A line that has nothing of the talk may be its title where it stands in the text, not on the page around.
  if (!best || (best.score === 0 && best.line.line === 0)) return [];
  const { line, text } = best.line;
  // Of several lines one is the headline that says so by its form or its place, not by its words alone.
  const sure =
    (candidates.length === 1 && (isSubstantial(text) || TWO_WORDS.test(text))) ||
    (best.line === first &&
      candidates.length <= MANY &&
      !candidates.some((line) => line !== first && namesSpeech(line.text))) ||
    again(text) ||
    titlesSpeech(text) ||
    (!IN_HAN.test(text) && callsOwnSpeech(text)) ||
    hasSubtitle(best.line, lead) ||
    isUnderKind(best.line, lead) ||
    isOverByline(best.line, lead) ||
    isPersonName(/^([^:：]{2,40})[:：]/u.exec(text)?.[1] ?? '');
  if (!sure) return [];
  return [
    {
      field: 'headline',
      value: withRest(best.line, lead).replace(BARS, '').replace(STAMPED, '').replace(ITEM, ''),
      line,
      text,
    },
  ];
}

/** 1、何文舟演讲稿：过河 stands over a list of texts, and without its number over the first. */
function unnumbered(text: string): string {
  return text.replace(/^\d{1,2}[、.．]\s?/u, '');
}

/** Over the page, over the text and perhaps in between: what stands there more often is a button. */
function isFew(count: number): boolean {
  return count > 1 && count < 7;
}

/** Whether a byline, a subtitle, prose or the talk itself follows a line, and no further menu. */
function leadsToText(line: Line, lead: readonly Line[]): boolean {
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
const TWO_WORDS = /^(?:An? )?[^\p{Script=Han}\s]{3,}\s+[\p{Script=Latin}\d]{2,}/u;

/** Of more lines that look like titles the first is not thereby the page's. */
const MANY = 6;

/** Whether the line right below says who published the text, or when. */
function isOverByline(line: Line, lead: readonly Line[]): boolean {
  const below = lead[lead.indexOf(line) + 1]?.text ?? '';
  return (
    noiseOf(below)?.name === 'byline' ||
    (isBareDate(below) && !/[|｜]\s*$/u.test(line.text)) ||
    (namesSpeech(below) && isDayAndPlace(below)) ||
    presents(below)
  );
}

/** Speech by Ada Fenwick, Lowmere, 13 July 2018: when it says all that, the line above is the title. */
function isUnderTitle(line: Line, candidates: readonly Line[], lead: readonly Line[]): boolean {
  const over = lead.slice(0, lead.indexOf(line));
  if (
    IS_BY.test(line.text) &&
    over.some(
      (each, index) =>
        candidates.includes(each) &&
        // Right over it two words may be a title.
        (isSubstantial(each.text) || (index === over.length - 1 && TWO_WORDS.test(each.text))) &&
        !callsOwnSpeech(each.text),
    )
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

/** Remarks by Ada Fenwick: it says whose the speech is that has its title above. */
const IS_BY = /^\p{L}+ (?:(?:given|delivered|made|presented) )?by /u;

/** Somebody’s name alone, though what stands over a name may look like one. */
function isName(line: Line, lead: readonly Line[]): boolean {
  const at = lead.indexOf(line);
  const [above, below, next] = [at - 1, at + 1, at + 2].map((each) =>
    isNameOnly(lead[each]?.text ?? ''),
  );
  return isNameOnly(line.text) && !(below && !above && !next);
}

/** Speech / A Boat for All: the title stands under what kind of text it is. */
function isUnderKind(line: Line, lead: readonly Line[]): boolean {
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
function completes(line: Line, lead: readonly Line[]): boolean {
  return goesOn(lead[lead.indexOf(line) - 1]?.text ?? '');
}

/** ——在……上的讲话 stands under a talk's own title. */
function hasSubtitle(line: Line, lead: readonly Line[]): boolean {
  const below = lead[lead.indexOf(line) + 1]?.text ?? '';
  return isSubtitle(below);
}

/** 原文标题：《……》: an editor's note names the headline. */
function namedByEditor(lead: readonly Line[]): Hint | undefined {
  return lead.flatMap(({ line, text }): Hint[] => {
    const [, title, quoted] =
      /原(?:文)?[标標][题題]\s*(?:[:：]|[为為是])\s*(?:《([^》]{4,100})》|[“「]([^”」]{4,100})[”」])/u.exec(
        text,
      ) ?? [];
    const value = title ?? quoted;
    return value === undefined ? [] : [{ field: 'headline', value, line, text }];
  })[0];
}

/** A line with those under it with which it goes on. */
function withRest(line: Line, lead: readonly Line[]): string {
  let text = line.text;
  for (const below of lead.slice(lead.indexOf(line) + 1)) {
    if (IN_HAN.test(text) || !(goesOn(text) || isContinued(text, below.text))) break;
    text = `${text} ${below.text}`;
  }
  return text;
}

/** More than a menu's word: eight Han characters, or four Latin words. */
function isSubstantial(text: string): boolean {
  return (
    (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6 ||
    (text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0) >= 4
  );
}

/** Speech given by …: it presents the speech whose title stands over it. */
const GIVEN_BY = /^\S+ (?:given|delivered|presented|made) (?:by|at|to|before)\b/iu;

/** What is left of a menu behind a headline. */
const BARS = /[\s|｜]+$/u;
/** The number of a list of one. */
const ITEM = /^(?:\d{1,2}\.\s+|\d{1,2}、)(?=\D|\d{4})/u;
/** When the page appeared, behind its headline. */
const STAMPED =
  /\s+\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s+\p{Script=Han}{2,6})?$/u;
