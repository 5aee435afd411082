import { iso, monthOf, numberOf, yearOf } from './day-numbers.ts';
import { daysAbroad } from './months-abroad.ts';
import { isOnWeekday } from './weekdays.ts';

/** A day that a text names, with the words that name it. */
export interface NamedDay {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Last day of a span, where the text names one. */
  end?: string;
  start: number;
  words: string;
}

const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[廿卅][一二三四五六七八九]?)';
/** A year of the Republic has three digits, and often nothing in front of it. */
const YEAR =
  '(?:(?:中[华華])?民[国國]\\s*(?:\\d{2,3}|[一二三四五六七八九十〇○零]{1,3})|\\d{4}|(?<=^|[\\s，,（(：:于於自至])1[01]\\d(?=\\s*年)|(?<!\\d)1[01]\\d(?=年\\d{1,2}月)|[〇○０零一二三四五六七八九]{4})';
/** 民國108年（2019年）2月3日, 2019年（己亥年）2月3日: the year again in another count. */
const SAME_YEAR = '(?:[（(][^（()）]{2,8}年[)）]\\s*)?';
const CHINESE = new RegExp(
  `(?:(${YEAR})\\s*年\\s*${SAME_YEAR})?(${NUMBER})\\s*月\\s*(${NUMBER})\\s*[日号號]?(?:\\s*(?:[-–—~～至到]|到|至)\\s*(?:(${NUMBER})\\s*月\\s*)?(${NUMBER})\\s*[日号號])?`,
  'gu',
);
/** 7号球衣, 3号楼: what has a number and no day. */
const NUMBERED = '[楼樓棚馆館厅廳门門室桌球房井库庫仓倉]|[线線](?![上下])';
const BARE = new RegExp(
  `(?<![\\d月年./-])[（(]?(\\d{1,2})[）)]?(?:\\s*[-–—~～至到]\\s*(\\d{1,2}))?\\s*(?:日|[号號](?!${NUMBERED}))(?=[^\\d]|$)`,
  'gu',
);
const NUMERIC = /(?<!\d)(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?!\d)/g;

/** 25.02.2020: with points the day comes first. */
const POINTS = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])/g;

/** 05/21/2016: with slashes only the size of a number tells the day from the month. */
const SLASHES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;

/** 10/17/23: a year of two digits is one where what stands before it can be but a day. */
const SHORT_YEAR = /(?<![\d/])(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/([0-3]\d)(?![\d/])/g;

/** 106/11/03 alone, 發布日期：113-06-11: a day of the Republic's calendar. */
const REPUBLIC =
  /^\s*(1\d{2})[/.](\d{2})[/.](\d{2})\s*$|(?:日期|[时時][间間])\s*[:：]\s*(1[01]\d)[-/.](\d{2})[-/.](\d{2})(?!\d)/u;

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** 4-7, 4 to 7, 4 and 5: the first and the last day. */
const TO = '(?:\\s*[-–—]\\s*| (?:to|and) )';
const MONTH_FIRST = new RegExp(
  `\\b(${MONTHS})(?:\\. ?| {1,2})(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:${TO}(\\d{1,2})(?:st|nd|rd|th)?)?(?: ?, ?| {1,2})(\\d{4})\\b`,
  'gi',
);
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\d]-|[\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th)?(?:${TO}(\\d{1,2})(?:st|nd|rd|th)?)? (?:(?:day )?of )?(${MONTHS})(?:\\.?,? {1,2}(?:in )?|, ?|\\. ?)(\\d{4})\\b`,
  'giu',
);

/** 8-Aug-1997, as offices file what was said. */
const HYPHENS = new RegExp(`(?<![\\p{L}\\d-])(\\d{1,2})-(${MONTHS})-(\\d{4})(?![\\d-])`, 'giu');
/** Friday 8 Aug 97, 8 August ’97: two figures of a year, where the day comes first and nothing goes on. */
const OLD_YEAR = new RegExp(
  `(?<![\\p{L}\\d]-|[\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS})\\.?,? ([’']?\\d{2})(?=$|[,;)\\]]|\\.$|(?: at)? \\d{1,2}[.:]|,? (?:at|in)\\b)`,
  'giu',
);
/** Years before it are of this century. */
const CENTURY = 40;

/** Delivered at the Ferry Club on: what must stand before a day that says no year. */
const GIVEN_ON =
  /\b(?:delivered|given|delivery) (?:\w+day,? )?$|\b(?:today|tonight|yesterday|last night) ?\($|[-–—] (?:given|delivered|preached) $|\b(?:speech|address|lecture|remarks|talk|sermon) (?:by|given by|delivered by)(?: (?!(?:who(?:se)?|which|and)\b)[^\s;]+){1,28} on (?:the )?(?:\w+day,? )?$|\b(?:delivered|given|gave|presented|made|held|spoke|spoken|speaking|addressed)(?: (?!(?:who(?:se)?|which|and)\b)[^\s;]+){0,12}(?<!\b(?:founded|born|established|opened|published|posted|appears)) on (?:the )?(?:\w+day,? )?$/iu;
const SPAN = 240;

/** Sept. 22, without its year. */
const MONTH_AND_DAY = new RegExp(
  `\\b(${MONTHS})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|,? \\d{4})`,
  'gi',
);

/** 9 March, without its year. */
const DAY_AND_MONTH = new RegExp(
  `(?<![\\p{L}\\d]-|[\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTHS})(?!\\p{L}|,? \\d{4})`,
  'giu',
);

/**
 * Every day that `text` names, in order. A month and day without a year, or a day alone, is completed
 * from `near` (the day of publication: the latest such day that is not after it by more than a week);
 * without it, or where it would be long ago, a month and day is of `year`. What cannot be completed is
 * left out.
 */
export function daysIn(written: string, near?: string, year?: string): NamedDay[] {
  // A circle is often typed for a nought.
  const text = written.replaceAll('○', '〇').replaceAll(LETTER, '〇');
  const days: NamedDay[] = [];
  const add = (start: number, words: string, day: string | undefined, end?: string) => {
    if (day === undefined) return;
    days.push({ day, start, words, ...(end === undefined || end <= day ? {} : { end }) });
  };
  const taken: [number, number][] = [];
  for (const match of text.matchAll(CHINESE)) {
    const [words, stated, month = '', day = '', lastMonth, last] = match;
    if (!/[日号號]/.test(words) && stated === undefined) continue;
    const of = stated ?? (near === undefined ? year : undefined);
    const completedDay = completed(of, numberOf(month), numberOf(day), near);
    const isLate =
      stated === undefined && near !== undefined && daysBetween(completedDay, near) > LATE;
    const from =
      isLate && year !== undefined
        ? completed(year, numberOf(month), numberOf(day), undefined)
        : isLate && daysBetween(completedDay, near) > TOO_LATE
          ? undefined
          : completedDay;
    // 十一月二日（星期五）: in a year in which it was none, it is not meant.
    if (stated === undefined && !isOnWeekday(from, text.slice(match.index + words.length)))
      continue;
    const to =
      last === undefined || from === undefined
        ? undefined
        : iso(Number(from.slice(0, 4)), numberOf(lastMonth ?? month), numberOf(last));
    add(match.index, words, from, to);
    taken.push([match.index, match.index + words.length]);
  }
  for (const match of text.matchAll(NUMERIC)) {
    add(match.index, match[0], iso(Number(match[1]), Number(match[2]), Number(match[3])));
  }
  for (const { index, 0: words, 1: first, 2: second, 3: year } of text.matchAll(POINTS)) {
    const [a, b] = [Number(first), Number(second)];
    // 11.30.2016: there is no thirtieth month.
    const [day, month] = b > 12 ? [b, a] : [a, b];
    add(index, words, iso(Number(year), month, day));
  }
  for (const { index, 0: words, 1: first, 2: second, 3: year } of text.matchAll(SLASHES)) {
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 !== b > 12) add(index, words, iso(Number(year), Math.min(a, b), Math.max(a, b)));
    // 09/03/2017, ID 170309: what has the same day in a row tells which of the two is the month.
    else if (
      text.includes(
        `${year?.slice(2) ?? ''}${second?.padStart(2, '0') ?? ''}${first?.padStart(2, '0') ?? ''}`,
      )
    )
      add(index, words, iso(Number(year), b, a));
  }
  for (const { index, 0: words, 1: month, 2: day, 3: year } of text.matchAll(SHORT_YEAR)) {
    add(index, words, iso(2000 + Number(year), Number(month), Number(day)));
  }
  const ofRepublic = REPUBLIC.exec(text);
  const [republic, month, day] = (ofRepublic?.slice(1) ?? []).filter(Boolean);
  if (ofRepublic !== null && republic !== undefined)
    add(ofRepublic.index, ofRepublic[0], iso(Number(republic) + 1911, Number(month), Number(day)));
  for (const match of text.matchAll(MONTH_FIRST)) {
    const [words, month = '', day, last, year] = match;
    const number = monthOf(month);
    add(
      match.index,
      words,
      iso(Number(year), number, Number(day)),
      last === undefined ? undefined : iso(Number(year), number, Number(last)),
    );
  }
  for (const match of text.matchAll(DAY_FIRST)) {
    const [words, day, last, month = '', year] = match;
    const number = monthOf(month);
    add(
      match.index,
      words,
      iso(Number(year), number, Number(day)),
      last === undefined ? undefined : iso(Number(year), number, Number(last)),
    );
  }
  for (const { index, 0: words, 1: day, 2: month = '', 3: year } of text.matchAll(HYPHENS))
    add(index, words, iso(Number(year), monthOf(month), Number(day)));
  for (const { index, 0: words, 1: day, 2: month = '', 3: written = '' } of text.matchAll(
    OLD_YEAR,
  )) {
    const year = Number(written.slice(-2));
    add(index, words, iso(year + (year < CENTURY ? 2000 : 1900), monthOf(month), Number(day)));
  }
  for (const { index, words, day } of daysAbroad(text)) add(index, words, day);
  const undated =
    near === undefined
      ? []
      : [
          ...[...text.matchAll(MONTH_AND_DAY)].map(({ index, 0: words, 1: month, 2: day }) => {
            return { index, words, month, day };
          }),
          ...[...text.matchAll(DAY_AND_MONTH)].map(({ index, 0: words, 1: day, 2: month }) => {
            return { index, words, month, day };
          }),
        ];
  for (const { index, words, month, day } of undated) {
    const isNamed = days.some(
      ({ start, words: named }) => index >= start && index < start + named.length,
    );
    if (isNamed || !GIVEN_ON.test(text.slice(Math.max(0, index - SPAN), index))) continue;
    add(index, words, completed(undefined, monthOf(month ?? ''), Number(day), near));
  }
  for (const match of text.matchAll(BARE)) {
    if (taken.some(([from, to]) => match.index >= from && match.index < to)) continue;
    const context = days.filter(({ start }) => start < match.index).at(-1)?.day ?? near;
    if (context === undefined) continue;
    const [year, month] = [Number(context.slice(0, 4)), Number(context.slice(5, 7))];
    add(
      match.index,
      match[0],
      iso(year, month, Number(match[1])),
      match[2] === undefined ? undefined : iso(year, month, Number(match[2])),
    );
  }
  return days
    .filter(({ start }) => !BEFALLEN_ON.test(text.slice(Math.max(0, start - SPAN), start)))
    .toSorted((a, b) => a.start - b.start);
}

/** Her speech following the floods at the lake on 9 March: the day of what befell before. */
const BEFALLEN_ON =
  /\b(?:following|after|since|in the wake of) (?:[\p{L}’'-]+ ){0,6}(?:(?:by-)?elections?|victory|defeat|referendum|floods?|fires?|earthquakes?|tsunami|storms?|hurricane|cyclone|typhoon|landslides?|eruption|attacks?|shootings?|bombings?|explosions?|crash|accident|disaster|death|resignation|outbreak)\b[^.;]{0,80} (?:on|of) (?:the )?(?:\w+day,? )?$/iu;

/** 二O一二年: a letter is typed for a nought, too. */
const LETTER =
  /(?<=[二一][〇零一二三四五六七八九Oo]{0,2})[OoＯ](?=[Oo〇零一二三四五六七八九]{0,2}年)/gu;

function completed(
  year: string | undefined,
  month: number,
  day: number,
  near: string | undefined,
): string | undefined {
  if (year !== undefined) return iso(yearOf(year), month, day);
  if (near === undefined) return undefined;
  const candidate = iso(Number(near.slice(0, 4)), month, day);
  if (candidate === undefined) return undefined;
  const ahead = (Date.parse(candidate) - Date.parse(near)) / 86_400_000;
  return ahead > 7 ? iso(Number(near.slice(0, 4)) - 1, month, day) : candidate;
}

/** How many days `near` is after `day`. */
function daysBetween(day: string | undefined, near: string): number {
  return day === undefined ? 0 : (Date.parse(near) - Date.parse(day)) / DAY;
}
const DAY = 24 * 60 * 60 * 1000;
/** Days after which a report is late, so that a year which it names may be meant. */
const LATE = 60;
/** Days after which a page was put up once more, who knows in which year. */
const TOO_LATE = 120;
