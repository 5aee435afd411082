import type { Hint, Item } from '../draft.ts';
import { announcesTalk } from '../structure/announcements.ts';
import { namesSpeech } from '../structure/phrases.ts';
import { titlesSpeech } from '../structure/speech-titles.ts';
import type { Line } from './chinese.ts';
import { PRINTED } from './chinese/title.ts';
import { isOccasionOrOffice } from './english/lines.ts';
import { isOrganization } from './english/names.ts';
import { isContinued, goesOn } from './english/reads.ts';
import { daysIn } from './dates.ts';
import { isOccasion } from './press-headline.ts';
import { callsOwnSpeech } from './english/speech-name.ts';
import {
  completes,
  hasSubtitle,
  isName,
  isOverByline,
  isOverFields,
  isSubstantial,
  isUnderKind,
  isUnderTitle,
  leadsToText,
  TWO_WORDS,
} from './headline-signs.ts';
import { isPersonName } from './person-name.ts';
import { IN_HAN } from './places-named.ts';
import { A_SPEECH, FILE_NAME, isField, isTitleLike } from './title-like.ts';
import { score, wordsOfTalk } from './words-of-talk.ts';

/**
 * The page's own headline: what its format says, else the line over the talk whose words come again in
 * the talk. Menus and bylines have none of its words.
 */
export function headlineOf(
  lead: readonly Line[],
  hints: readonly Hint[],
  items: readonly Item[],
  trails: ReadonlySet<string>,
): Hint[] {
  // Whose site it is says nothing of the page.
  const known = hints.filter(
    ({ field, value, line }) =>
      field === 'headline' &&
      (line > 0 || !isPersonName(value)) &&
      !FILE_NAME.test(value) &&
      !A_SPEECH.test(value) &&
      !RUBRIC.test(value),
  );
  if (known.length > 0) return known;
  const original = namedByEditor(lead) ?? namedByForum(lead);
  if (original) return [original];
  const words = wordsOfTalk(items);
  // What stands over the text twice is what the page is called.
  const isTitle = (text: string) =>
    TWO_WORDS.test(text) &&
    !isPersonName(text) &&
    lead.some((each) => each.line === 0 && each.text === text);
  const again = (text: string) =>
    (isSubstantial(text) || isTitle(text) || (trails.has(text) && TWO_WORDS.test(text))) &&
    !/[|｜]/u.test(text) &&
    (isFew(lead.filter((line) => unnumbered(line.text) === unnumbered(text)).length) ||
      trails.has(text));
  const captions = captionsIn(lead);
  const likely = lead.filter(
    (line) =>
      isTitleLike(line) &&
      !captions.has(line.text) &&
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
  const named = inHan.some(({ text }) => titlesSpeech(text))
    ? []
    : likely.filter(({ text }) => !IN_HAN.test(text) && callsOwnSpeech(text));
  const own = (isHan && inHan.length > 0 ? [...named, ...inHan] : likely).filter(({ text }) =>
    IN_HAN.test(text)
      ? !isOccasionOver(text)
      : !isOccasionOrOffice(text) &&
        (isSubtitled(text) || !isOrganization(text.replace(/^the /iu, ''))),
  );
  const candidates = (own.length > 0 ? own : likely).filter(
    (line) => !isUnderTitle(line, likely, lead, trails),
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
        (isUnderKind(line, lead) ? 10 : 0) +
        (isOverFields(line, lead) && score(line.text, words) > 0 ? 20 : 0),
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
    (isOverFields(best.line, lead) && score(text, words) > 0) ||
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

/** The River: Chances for the Ferry University is no university; Ferry Board: Lake Authority is a body. */
export function isSubtitled(text: string): boolean {
  const parts = text.split(': ');
  return parts.length > 1 && parts.every((part) => part.includes(' for ') || !isOrganization(part));
}

/** 新闻动态, 通知公告: what a site files under. */
const RUBRIC = /^\p{Script=Han}{0,4}(?:新[闻聞]|[动動][态態]|公告|[资資][讯訊]|通知|要[闻聞])$/u;

/** 渡口大会 - 2017年10月2日至11日: at what, and on which days. */
function isOccasionOver(text: string): boolean {
  const [day] = daysIn(text);
  return (
    day !== undefined &&
    day.start > 0 &&
    isOccasion(text.slice(0, day.start).replace(/[\s，,–—-]+$/u, ''))
  );
}

/** 1、何文舟演讲稿：过河 stands over a list of texts, and without its number over the first. */
function unnumbered(text: string): string {
  return text.replace(/^(?:\d{1,2}[、.．]|篇\s?\d{1,2}\s?[:：])\s?/u, '');
}

/** Several lines of which each stands right under itself: captions, once as the picture's text. */
function captionsIn(lead: readonly Line[]): ReadonlySet<string> {
  const doubled = new Set(
    lead.flatMap(({ text }, index) => (lead[index + 1]?.text === text ? [text] : [])),
  );
  return doubled.size > 1 ? doubled : new Set();
}

/** Over the page, over the text and perhaps in between: what stands there more often is a button. */
function isFew(count: number): boolean {
  return count > 1 && count < 7;
}

/** Of more lines that look like titles the first is not thereby the page's. */
const MANY = 6;

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

/** 标题: [转帖] 何文舟：过河去 [打印本页]: what a forum prints over a thread. */
function namedByForum(lead: readonly Line[]): Hint | undefined {
  return lead.flatMap(({ line, text }): Hint[] => {
    const value = PRINTED.exec(text)?.[1];
    return value === undefined ? [] : [{ field: 'headline', value, line, text }];
  })[0];
}

/** A line with those under it with which it goes on. */
function withRest(line: Line, lead: readonly Line[]): string {
  let text = line.text;
  for (const below of lead.slice(lead.indexOf(line) + 1)) {
    if (IN_HAN.test(text) || !(goesOn(text) || isContinued(text, below.text))) break;
    if (announcesTalk(below.text)) break;
    text = `${text} ${below.text}`;
  }
  return text;
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
