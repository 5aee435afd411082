import type { Hint } from '../draft.ts';
import { isBareDate } from '../structure/bare-date.ts';
import { noiseOf } from '../structure/noise.ts';
import { titlesSpeech } from '../structure/speech-titles.ts';
import { isOccasion } from './press-headline.ts';
import type { Line } from './chinese.ts';
import { daysIn } from './dates.ts';
import { endsInState } from './english/place-among.ts';
import { headsDay } from './english/speech-name.ts';
import { peopleNamed } from './people-named.ts';

/**
 * The days that a page gives as its own.
 *
 * @param above how many of the lines stand above the talk
 */
export function publishedOn(
  lines: readonly Line[],
  above: number,
  headline: Hint | undefined,
): Hint[] {
  const stamped = lines.filter(
    ({ line, text }, index) =>
      (isBareDate(text) && isAbove(line, headline) && !isDayOfSpeech(lines, index)) ||
      (isBareDate(text) &&
        !/年|[a-z]{3}|^[（(]/i.test(text) &&
        (stampsPage(text, lines[index - 1], headline) ||
          isBetween(lines[index - 1], lines[index + 1]))) ||
      STAMP.test(text) ||
      // 渡口商讯 2019-09-20, 渡口商讯 · 2019-09-20
      /^\S{1,16}\s+(?:[·•|｜]\s*)?\d{4}-\d{1,2}-\d{1,2}$/u.test(text) ||
      // 渡口日报 2019年9月20日
      (index < above &&
        /^\S{1,8}(?:[报報]|[周週]刊|[网網]|新[闻聞]社?)\s+\d{4}年\d{1,2}月\d{1,2}日(?:\s|$)/u.test(
          text,
        )) ||
      // http://dukou.example [2014-07-06] 我要评论
      (index < above && /^[^。]{0,60}\[\d{4}-\d{1,2}-\d{1,2}\][^。]{0,20}$/u.test(text)) ||
      /^\d{4}-\d{1,2}-\d{1,2}\s+\S{2,12}\s+[^\s:：]{2,20}$/u.test(text) ||
      (index >= above && (closesRelease(text) || (isBareDate(text) && saysToday(text, lines)))) ||
      (text.length < 80 &&
        !/[。]/.test(text) &&
        (noiseOf(text)?.name === 'byline' ||
          isFiled(text) ||
          /^by \p{Lu}[\p{L} .’'-]{2,40} [-–|] /iu.test(text) ||
          /^(?!.*(?:on delivery|embargo|last active)).*\d{1,2}:\d{2}|来源|來源|(?:issue|release|publication) date|[发發][布佈表]|published|posted/i.test(
            text,
          ))),
  );
  return stamped.flatMap(({ line, text }) => {
    // Date: May 1, 2009 is the talk's.
    const [first] = /^(?:date|when|event date)\s*(?::|\s{2}|\t)\s*[\p{L}\d]{1,9}[ .,]/iu.test(text)
      ? []
      : daysIn(text);
    return first ? [{ field: 'published' as const, value: first.day, line, text }] : [];
  });
}

/** 发布时间：2019-05-03, 修訂日期：2019年5月3日, 發布日期：113-06-11 */
const STAMP =
  /^(?:(?:[发發][布佈表])?(?:[时時][间間]|日期)\s*[:：]\s*\d{4}[-./]\d{1,2}[-./]\d{1,2}|(?:[发發][布佈表]|刊登|上[版載载]|(?:最[後后近]|頁面|页面)?(?:更新|修[訂订]))(?:[时時][间間]|日期)\s*[:：]\s*(?:\d{4}年\d|1\d{2}[-./]\d{2}[-./]))/u;

/** 2019-05-05 alone: a day in figures, the only one, by which one knows the year of others. */
export function onlyStamp(lead: readonly Line[]): string | undefined {
  const stamps = lead.filter(({ text }) => /^\d{4}[-/.]/u.test(text) && isBareDate(text));
  const [day, ...others] = new Set(
    stamps.flatMap(({ text }) => daysIn(text).map((each) => each.day)),
  );
  return others.length > 0 ? undefined : day;
}

/** The day that the address of a page has, as blogs and papers have it: /2006/08/25/. */
export function dayOfAddress(hints: readonly Hint[]): Hint[] {
  return hints.flatMap((hint): Hint[] => {
    const [, ...parts] =
      hint.field === 'url' ? (/\/(\d{4})\/(\d{1,2})\/(\d{1,2})\//u.exec(hint.value) ?? []) : [];
    const [day] = daysIn(parts.join('-'));
    return day ? [{ ...hint, field: 'published', value: day.day }] : [];
  });
}

/**
 * 2022年9月22日 / 渡口典礼校长致辞: in words right over a speech's name, a day is the speech's, and so is
 * one under For release on delivery, under Lowmere, Ohio, or right under Remarks by Ada Fenwick.
 */
export function isDayOfSpeech(lines: readonly Line[], at: number): boolean {
  const [day = '', below] = [lines[at]?.text, lines[at + 1]];
  if ([lines[at - 1], below].some((line) => isOccasionOfYear(day, line))) return true;
  if (IN_ENGLISH.test(day))
    return (
      lines.slice(Math.max(0, at - ABOVE), at).some(({ text }) => ON_DELIVERY.test(text)) ||
      endsInState(lines[at - 1]?.text ?? '') ||
      headsDay(lines.slice(Math.max(0, at - ABOVE), at).map(({ text }) => text))
    );
  return (
    /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(day) &&
    below !== undefined &&
    titlesSpeech(below.text) &&
    // Over news of somebody's speech it is the page's.
    peopleNamed([below]).length === 0
  );
}

/** 2002 Ferry Conference / February 24, 2002: beside an occasion of its year a day is the occasion’s. */
function isOccasionOfYear(day: string, beside: Line | undefined): boolean {
  const year = /\b(?:19|20)\d{2}(?!\d)/u.exec(day)?.[0];
  return (
    year !== undefined &&
    beside !== undefined &&
    !/^\d{4}-/u.test(day) &&
    !OF_CLASS.test(beside.text) &&
    !VERB.test(beside.text) &&
    beside.text.length < LONGEST_OCCASION &&
    beside.text.includes(year) &&
    !isBareDate(beside.text) &&
    isOccasion(beside.text)
  );
}
const LONGEST_OCCASION = 80;
/** 2019届毕业典礼: which class it is, and not when. */
const OF_CLASS = /(?:19|20)\d{2}[届屆]/u;
const VERB = /\b(?:speaks|says|addresses|opens|attends|delivers|calls|urges|tells|gives)\b/iu;

const IN_ENGLISH =
  /^(?:\p{L}{6,9},? )?(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,10},? \d{4})$/u;
/** For release on delivery / 9:00 a.m. / May 3, 2012 */
const ON_DELIVERY =
  /^(?:for (?:immediate )?release|embargoed|not for release)[^.]{0,24} (?:on|upon|until|before) delivery$/iu;
const ABOVE = 2;

/** A day in figures right under the headline, or with its hour, is when the page appeared; under a byline it may be the talk's. */
function stampsPage(text: string, above: Line | undefined, headline: Hint | undefined): boolean {
  return /\d:\d/.test(text) || headline === undefined || above?.text === headline.text;
}

/** Under who wrote or reprinted a report, and over its tags, it is when the page appeared, too. */
function isBetween(above: Line | undefined, below: Line | undefined): boolean {
  return (
    /[记記]者|[转轉][载載]|[编編][辑輯]/u.test(above?.text ?? '') ||
    /^#[^#\s]+(?:\s+#|$)/u.test(below?.text ?? '')
  );
}

/** A day alone over the headline is when the page appeared, as journals have it. */
export function isAbove(line: number, headline: Hint | undefined): boolean {
  // # # # ends a press release, and heads nothing.
  const isHeadline = headline !== undefined && /[\p{L}\p{N}]/u.test(headline.value);
  return isHeadline && line > 0 && line < headline.line;
}

/** Characters of a line that says when a page appeared. */
const LONGEST_STAMP = 140;
/** By Ada Fenwick on July 1, 2019 [3 Comments]: when it was put up, and by whom. */
const POSTED_BY =
  /^(?:(?:posted|written|submitted|published) )?by (?!.*\b(?:at|to|before|in|for|delivered|given|presented|preached|spoken|recorded)\b)[^,|·]{2,60} on [\p{L}\d][\p{L}\d,. ]{6,24}(?:19|20)\d{2}(?:\s*[[(|·].{0,40})?$/iu;
/** Uploaded by TalksAtLowmere on 14.02.2012, Posted in Speeches on May 1, 2009; Posted May 3: a talk given on May 1 says both. */
const STAMPED =
  /^(?:(?:first |last )?(?:posted|published|uploaded|updated|modified|added|submitted|created|filed|archived))\b(?!.*\b(?:delivered|given|gave|preached|held|spoke|spoken)\b).{0,100}\d/iu;

/** May 3, 2009    Ferry Home > Newsroom > Speeches: beside its trail stands the day on which a page was seen. */
const IN_TRAIL = /\b(?:19|20)\d{2}\b[\p{L} |·]{0,40}\bhome\s?[>»›→]\s?\p{L}/iu;

/** January 14th, 2013 in News */
const FILED_IN =
  /^(?:\p{L}{6,9}, )?(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?,? \d{4}) (?:in|under) (?:[\p{L}&]{2,20}[, ]{0,2}){0,3}(?:speeches|news|talks|sermons|homilies|articles|blog|transcripts|lectures|remarks|press|politics|updates|essays|events|opinion|features|uncategori[sz]ed)$/iu;
/** - Lake Press - Wednesday, January 22, 2014: who reports, and when. */
const OF_AGENCY =
  /^[-–—•·|\s]*(?:by )?(?:the )?(?:[\p{L}.’']{1,20} ){0,4}(?:press|news|times|post|reuters|afp|staff|herald|journal|tribune|gazette|agency)\s?[-–—|•·]\s?(?:\p{L}{6,9}, )?(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})$/iu;

/** By the Ferry Editor, 15 October 2021 in Speeches: when a site filed it, and under what. */
export function isFiled(text: string): boolean {
  if (FILED_IN.test(text) || OF_AGENCY.test(text)) return true;
  if (text.length < LONGEST_STAMP && (POSTED_BY.test(text) || STAMPED.test(text))) return true;
  if (IN_TRAIL.test(text)) return true;
  return /^(?:posted )?by [^,|·]{2,60}[,|·–-] ?[\p{L}\d][\p{L}\d,. ]{6,24}(?:19|20)\d{2},? in (?:[\p{L}&]{2,20},? ){0,4}(?:speeches|news|talks|sermons|homilies|articles|blog|transcripts|lectures|remarks|press|politics|updates|essays|events|uncategori[sz]ed)$/iu.test(
    text,
  );
}

/** 今日（五月三日）over a talk below which stands 2017年5月3日. */
function saysToday(day: string, lines: readonly Line[]): boolean {
  const [{ day: stamped } = { day: '' }] = daysIn(day);
  return lines.some(({ text }) => {
    const [, named] = /今[天日]?\s?[（(]([^（）()]{3,8}日)[)）]/u.exec(text) ?? [];
    return named !== undefined && daysIn(named, stamped)[0]?.day === stamped;
  });
}

/** 2017年5月3日（星期三）, Ends/Wednesday, May 3, 2017: how a government's press release ends, below the talk. */
function closesRelease(text: string): boolean {
  return (
    /^ends?\s?\//iu.test(text) || (/星期[一二三四五六日][)）]?$/u.test(text) && isBareDate(text))
  );
}
