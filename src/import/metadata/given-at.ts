import { OCCASION } from './tied-to-talk.ts';
import type { Hint } from '../draft.ts';
import { isBareDate } from '../structure/bare-date.ts';
import { SERMON_BY } from '../structure/text-notes.ts';
import { tellsWhatTextIs } from '../structure/text-notes.ts';
import { noiseOf } from '../structure/noise.ts';
import { isProse, sentencesOf } from '../structure/phrases.ts';
import type { Line } from './chinese.ts';
import { daysIn } from './dates.ts';
import { firstDay } from './first-day.ts';
import { notedDay } from './english/noted-day.ts';
import { headedDay } from './headed-day.ts';
import { placesOf } from './places-named.ts';
import { isFiled, onlyStamp } from './published-on.ts';
import { dayOfEntry } from './said-of-day.ts';
import { byWeekday, dayBefore, dayInYear } from './weekdays.ts';
import { yearNamed, yearOfOccasion } from './year-of-occasion.ts';

/** The day and the place of the talk, as far as the lines over it say so. */
export function givenAt(
  lead: readonly Line[],
  published: readonly Hint[],
  fileName: readonly Hint[],
  stated: readonly Hint[],
  headline: Hint | undefined,
): Hint[] {
  const near =
    published[0]?.value ?? fileName.find(({ field }) => field === 'date')?.value ?? onlyStamp(lead);
  const places = stated.some(({ field }) => field === 'place') ? [] : placesOf(lead);
  const pages = new Set(published.map(({ value }) => value));
  const noted = notedDay(lead, near);
  const days = noted.length > 0 ? noted : dayOf(lead, near, pages, headline, published);
  return [...days, ...places];
}

/** The day on which the talk was given, completed from the day of the page. */
function dayOf(
  lead: readonly Line[],
  near: string | undefined,
  pages: ReadonlySet<string>,
  headline: Hint | undefined,
  published: readonly Hint[],
): Hint[] {
  // 2022何文年度演讲: the headline says in which year.
  const yearIn = (text: string) =>
    yearNamed(text) ??
    /^(20\d{2})年?(?=[^，。]{0,12}年度演[讲講])/u.exec(headline?.value ?? '')?.[1];
  const spans = lead.flatMap(({ text }) =>
    daysIn(text, near, near === undefined ? yearIn(text) : undefined).flatMap(({ day, end }) =>
      end === undefined ? [] : [{ day, end }],
    ),
  );
  const all = lead.flatMap(({ line, text }) => {
    // A short line with a day in figures is the page's, not the talk's.
    if (
      isBareDate(text) ||
      isNoise(text) ||
      isFiled(text) ||
      (!isProse(text) && /\d{4}[-/.]\d/.test(text))
    )
      return [];
    const sentences = SERMON_BY.test(text) ? [text] : sentencesOf(text);
    return sentences.flatMap((sentence) => {
      // 九日大会在即，某人今天说: it is the other day that the sentence is about.
      const isToday = /今[天日早晚](?![（(])/u.test(sentence);
      if (isToday || !(OCCASION.test(sentence) || PRESENTS.test(text))) return [];
      const takesPlace = REPORTS_TALK.test(sentence);
      return daysIn(
        sentence,
        near,
        (near === undefined ? yearIn(text) : undefined) ?? yearOfOccasion(sentence),
      ).flatMap((named) => {
        const behind = sentence.slice(named.start + named.words.length);
        const report =
          REPORTED.test(behind) ||
          /^\s*\d{1,2}:\d{2}(?![，,][^。]*(?:[开開][讲講幕]|[举舉][行办辦]|演[讲講]))/u.test(
            behind,
          );
        return named.end === undefined &&
          !PUBLISHED.test(behind) &&
          !isOtherDay(sentence.slice(0, named.start), behind) &&
          (!report || takesPlace)
          ? [{ named, line, text }]
          : [];
      });
    });
  });
  const talks = all.filter(({ text }) => !RUBRIC.test(text));
  const days = talks.length > 0 ? talks : all;
  const [first] = days;
  // Beside the days of an occasion another single day is the page's.
  if (first && spans.some(({ day, end }) => first.named.day < day || first.named.day > end))
    return [];
  if (!first) {
    const heads = headedDay(lead, pages, headline);
    const told = near === undefined ? toldUnder(heads, lead, headline) : [];
    if (told.length > 0) return told;
    if (heads.length > 0) return dayOfEntry(heads, lead, OCCASION);
    const opened = firstDay(lead, near, pages);
    if (opened.length > 0) return opened;
    const now = today(lead, near, yearIn);
    if (now.length > 0) return now;
    const inYear = inYearOfPage(lead, near);
    if (inYear.length > 0 || near === undefined) return inYear;
    const before = yesterday(lead, near, published);
    return before.length > 0 ? before : onWeekday(lead, near);
  }
  // Two different days of occasions leave open which is the talk's.
  const agreed = days.every(({ named }) => named.day === first.named.day);
  return agreed
    ? [{ field: 'date', value: first.named.day, line: first.line, text: first.text }]
    : [];
}

/** Ada Fenwick was sworn in on May 3, 2009. Here are her remarks from the ceremony.: at what that day brought. */
const PRESENTS =
  /[.!] (?:here (?:are|is)|these are|the following (?:are|is)|below (?:are|is)) (?:his|her|their|the) (?:[\p{L}-]+ ){0,2}(?:remarks|speech|address) (?:from|at|during) (?:the|that) (?:[\p{L}-]+ )?(?:ceremony|event|occasion|service|installation|swearing-in)\b/iu;

/** 2019年5月6日 over 5月3日，何文舟在渡口大会上……: beside a report of a day before it, a day alone is the page's. */
function toldUnder(
  heads: readonly Hint[],
  lead: readonly Line[],
  headline: Hint | undefined,
): Hint[] {
  const [alone] = heads;
  if (alone === undefined || !/^\d{4}\s?年/u.test(alone.text)) return [];
  const rest = lead.filter(({ line }) => !heads.some((head) => head.line === line));
  return dayOf(rest, alone.value, new Set([alone.value]), headline, heads).filter(
    ({ text, value }) => isProse(text) && !text.includes('我') && value < alone.value,
  );
}

/** Central bank speech  |  22 November 2019: under what and when a site has filed it, if another line has the day of the talk. */
const RUBRIC = /^[\p{L} ]{4,40}\s\|\s+\d{1,2} \p{L}{3,9} \d{4}$/u;

/** 本文整理自何文舟5月3日在渡口大会上的发言，题图来源：…: a note on the talk may say whose its picture is, too. */
function isNoise(text: string): boolean {
  return noiseOf(text) !== undefined && !tellsWhatTextIs(text);
}

/** 6月11日，渡口公司公开了何文舟的讲话: when it could be read, and not when it was given. */
const PUBLISHED =
  /^[^。]{0,40}(?:公[开開布佈]|[发發][布佈]|披露|流出|刊[发發登]|曝光|推送)了?[^，。]{0,20}(?:[讲講][话話稿]|演[讲講][稿词詞]|致[辞辭词詞]|全文)/u;

/** 5月3日消息，…今天举行, 5月3日消息，何文舟在渡口大会上发表演讲: a report of the same day, unless it says of another. */
const REPORTS_TALK =
  /日(?:[上下]午|晚[间間上]?)?消息[^。]*(?:[举舉][行办辦]|召[开開]|[正]式[开開]幕|礼现场|禮現場)|日(?:[上下]午|晚[间間上]?)?消息(?![^。]{0,200}(?:近[日期]|日前|昨|此前|曾|[去前]年|上[周週月个個]|[周週][一二三四五六日]))[^。]{2,80}在[^。，,]{2,40}(?:[会會坛壇典礼禮]|[开開闭閉]幕式)上?(?:[发發]表|[致作做])[^。，,]{0,12}(?:演[讲講]|致?[辞辭]|[讲講][话話]|[发發]言)|日[电電讯訊](?![^。]{0,200}(?:近[日期]|日前|昨|此前|[去前]年))[^。]{2,60}(?:[讲講][话話]|演[讲講说說]|致?[辞辭词詞])[^。]{0,4}全文/u;

/** 生于1950年5月3日, 5月3日渡口节到来之际: the day of something else, or one still to come. */
function isOtherDay(before: string, behind: string): boolean {
  return (
    [OF_SOMETHING_ELSE, OF_LIFE, STILL_TO_COME].some((other) => other.test(before)) ||
    TO_FOLLOW.test(behind)
  );
}
/** She was elected on, who died on: what else befell somebody. */
const OF_LIFE =
  /\b(?:(?:was|were|been|is) (?:re-?)?(?:elected|appointed|born|founded|established|nominated|named)|died|passed away|took office|assumed office|took up (?:her|his|their) \p{L}+)\b(?:(?!\b(?:gave|spoke|delivered|addressed|said)\b)[^.;,]){0,60}\b(?:on|in) (?:the )?(?:\w+day,? )?$/iu;
/** Save the date for next year’s dinner on: another occasion. */
const STILL_TO_COME =
  /\b(?:save the date|mark your calendars?|next (?:year|month|week)|upcoming|register|join us|see you)\b[^.]{0,100}$/iu;
const OF_SOMETHING_ELSE =
  /(?:[^先学學医醫师師考新业業究男女]生|成立|[创創][办辦立建刊]|[建设設]立|始建|逝世|去世|[毕畢][业業]|[签簽][约約署])[于於]\s*$/u;
const TO_FOLLOW =
  /^\s*(?:出?生(?!日|物)|[诞誕]生|逝世|去世|病逝)(?!\p{Script=Han}{0,6}(?:[周週]年|大[会會]|[纪紀]念))|^[^，,。]{0,16}(?:[到来來][来來临臨]|前夕|即[将將])/u;

/** What stands behind the day of a report: 日电, 日消息. */
const REPORTED = /^[^。]{0,6}(?:消息|[讯訊电電](?=[，,：:\s）)】]|$))/u;

const TODAY =
  /今[天日早晨晚午]|今[（(]\d|\b(?:today|tonight|this (?:morning|afternoon|evening))\b/iu;

/** 今天在深圳举行: the day of the report, by its dateline or the page. */
function today(
  lead: readonly Line[],
  near: string | undefined,
  yearIn: (text: string) => string | undefined,
): Hint[] {
  return lead.flatMap(({ line, text }): Hint[] => {
    const sentence = sentencesOf(text).find(
      // A picture may be of another day.
      (each) => TODAY.test(each) && !/[图圖][为為]/u.test(each) && OCCASION.test(each),
    );
    if (sentence === undefined) return [];
    const own = daysIn(text, near, near === undefined ? yearIn(text) : undefined).find(
      ({ start, words }) => saysToday(text, start, words),
    );
    const day = own?.day ?? near;
    return day === undefined ? [] : [{ field: 'date', value: day, line, text }];
  });
}

/** 昨天，渡口大会在湖城开幕: the day before the page appeared, as news has it. */
function yesterday(lead: readonly Line[], near: string, published: readonly Hint[]): Hint[] {
  return lead
    .flatMap(({ line, text }): Hint[] => {
      const said = sentencesOf(text).find((each) =>
        [NEWS_OF_YESTERDAY, GIVEN_YESTERDAY].some((news) => news.test(each)),
      );
      // Of several days the one right over a report is the report's, and one at the top of all the site's.
      const own = published.findLast((day) => day.line > 0 && day.line <= line)?.value ?? near;
      return said === undefined ? [] : [{ field: 'date', value: dayBefore(own), line, text }];
    })
    .slice(0, 1);
}
/** At the beginning of a sentence, and of what was held or said there; the sentence names no other day. */
const NEWS_OF_YESTERDAY =
  /^(?!.*(?:\d[日号號]|今[天日]|前[天日]|我(?![校院市县縣省国國区區])))(?:(?:[^，,。\s]{0,12}[讯訊]\s*)?(?:[（(][^（()）]{0,16}[）)]\s*)?昨[天日早午晚夜](?:[上下]午|晚上?|[间間])?[，,]?[^。]{2,60}(?:[举舉][行办辦]|召[开開]|[开開]幕|落幕|[闭閉]幕|演[讲講]|致[辞辭詞词]|[发發]言|[讲講][话話])|[^。]{4,60}昨[天日早午晚夜](?:[上下]午|晚上?)?(?:[在于於][^，,。]{2,14}[，,]?)?(?:隆重|正式|[顺順]利)?(?:[举舉][行办辦]|召[开開]|[开開]幕|落幕)|[^。]{2,60}昨[天日](?:[上下]午|晚上?)?(?:[在于於][^，,。]{2,16})?(?:出席|[参參]加|[应應受]邀)[^。]{2,60}(?:演[讲講辞辭]|致[辞辭詞词]|[发發]言|[讲講][话話]))/u;

/** Following is the address by Ada Fenwick at the Ferry Club yesterday, Ada Fenwick last night gave the Ferry Lecture; who speaks of a day before says I. */
const GIVEN_YESTERDAY =
  /^(?!.*\b(?:today|tonight|tomorrow|I|we|my|our)\b)(?=.*\b(?:speech|address(?:ed)?|remarks|lecture|statement|delivered|gave|given|spoke|told|held)\b).{4,400}\b(?:yesterday|last night)\b(?![’'])/iu;

/** What is still to come, or always so. */
const TO_COME =
  /\b(?:next|coming|every|until|from|register|tickets?|services?|join us|deadline)\b/iu;

/** Easter 3, Sunday 1st September under Sermons 2019: the year is the page’s, and the weekday proves it. */
function inYearOfPage(lead: readonly Line[], near: string | undefined): Hint[] {
  const short = lead.filter(({ text }) => text.length < 160 && !isProse(text) && !noiseOf(text));
  const stated = short.flatMap(({ text }) => text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []);
  const years = [...stated, ...(near === undefined ? [] : [near.slice(0, 4)])].map(Number);
  const found = short.flatMap(({ line, text }): Hint[] => {
    const value = TO_COME.test(text) ? undefined : dayInYear(text, years);
    return value === undefined ? [] : [{ field: 'date', value, line, text }];
  });
  return new Set(found.map(({ value }) => value)).size === 1 ? found.slice(0, 1) : [];
}

/** 周四在湖城发表演说, delivered Wednesday night: the weekday before the page appeared. */
function onWeekday(lead: readonly Line[], near: string): Hint[] {
  const found = lead.flatMap(({ line, text }) =>
    sentencesOf(text).flatMap((sentence): Hint[] => {
      const day =
        OCCASION.test(sentence) && daysIn(sentence, near).length === 0
          ? byWeekday(sentence, near)
          : undefined;
      return day === undefined ? [] : [{ field: 'date', value: day, line, text }];
    }),
  );
  return new Set(found.map(({ value }) => value)).size === 1 ? found.slice(0, 1) : [];
}

/** 今（10）日, 湖城6月6日电: the day itself or the report's, and none that is still to come. */
function saysToday(text: string, start: number, words: string): boolean {
  return (
    /今[天日]?\s?[（(]?$/u.test(text.slice(0, start)) ||
    REPORTED.test(text.slice(start + words.length))
  );
}
