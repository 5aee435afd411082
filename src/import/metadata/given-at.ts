import type { Hint } from '../draft.ts';
import { isBareDate } from '../structure/bare-date.ts';
import { noiseOf } from '../structure/noise.ts';
import { isProse, namesSpeech, sentencesOf } from '../structure/phrases.ts';
import { titlesSpeech } from '../structure/talk-signs.ts';
import type { Line } from './chinese.ts';
import { EVENT_KIND } from './chinese/words.ts';
import { daysIn } from './dates.ts';
import { isDayAndPlace, presents } from './english/lines.ts';
import { callsSpeech } from './english/speech-name.ts';
import { IN_HAN, placesOf } from './places-named.ts';
import { isAbove, isDayOfSpeech } from './published-on.ts';
import { byWeekday, dayBefore } from './weekdays.ts';

/** Words that tie a day to the talk. */
const OCCASION =
  /[举舉]行|[举舉][办辦]|召[开開]|[开開]幕|落幕|[闭閉]幕|如[期约約]而至|演[讲講说說]|致[辞辭词詞]|[讲講谈談][话話]|[对對][话話谈談]|[讨討][论論]|[圆圓]桌|座[谈談]|[讲講]座|典[礼禮]|沙[龙龍]|做客|播出|[录錄][制製影像]|[发發]言|主[题題]分享|直播|上午|下午|晚|峰[会會]|大[会會]|[论論][坛壇]|speech|lecture|remarks|address|keynote|occasion|sermon|preached|testimony|deliver(?:ed|y)|held|given|talk|conference|summit|forum|ceremony|reception|celebrat|dinner|luncheon/i;

/** The day and the place of the talk, as far as the lines over it say so. */
export function givenAt(
  lead: readonly Line[],
  published: readonly Hint[],
  fileName: readonly Hint[],
  stated: readonly Hint[],
  headline: Hint | undefined,
): Hint[] {
  const near = published[0]?.value ?? fileName.find(({ field }) => field === 'date')?.value;
  const places = stated.some(({ field }) => field === 'place') ? [] : placesOf(lead);
  const pages = new Set(published.map(({ value }) => value));
  return [...dayOf(lead, near, pages, headline), ...places];
}

/** The day on which the talk was given, completed from the day of the page. */
function dayOf(
  lead: readonly Line[],
  near: string | undefined,
  pages: ReadonlySet<string>,
  headline: Hint | undefined,
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
  const days = lead.flatMap(({ line, text }) => {
    // A short line with a day in figures is the page's, not the talk's.
    if (isBareDate(text) || noiseOf(text) || (!isProse(text) && /\d{4}[-/.]\d/.test(text)))
      return [];
    return sentencesOf(text).flatMap((sentence) =>
      daysIn(sentence, near, near === undefined ? yearIn(text) : yearOfOccasion(sentence)).flatMap(
        (named) => {
          const behind = sentence.slice(named.start + named.words.length);
          const report =
            REPORTED.test(behind) ||
            /^\s*\d{1,2}:\d{2}(?![，,][^。]*(?:[开開][讲講幕]|[举舉][行办辦]|演[讲講]))/u.test(
              behind,
            );
          // 九日大会在即，某人今天说: it is the other day that the sentence is about.
          const isToday = /今[天日早晚](?![（(])/u.test(sentence);
          const takesPlace = /日消息[^。]*(?:[举舉][行办辦]|召[开開])/u.test(sentence);
          return named.end === undefined &&
            OCCASION.test(sentence) &&
            (!report || takesPlace) &&
            !isToday
            ? [{ named, line, text }]
            : [];
        },
      ),
    );
  });
  const [first] = days;
  // Beside the days of an occasion another single day is the page's.
  if (first && spans.some(({ day, end }) => first.named.day < day || first.named.day > end))
    return [];
  if (!first) {
    const heads = headedDay(lead, pages, headline);
    if (heads.length > 0)
      return saidOfDayBefore(lead)
        ? heads.map((hint) => ({ ...hint, value: dayBefore(hint.value) }))
        : heads;
    const now = today(lead, near, yearIn);
    return now.length > 0 || near === undefined ? now : onWeekday(lead, near);
  }
  // Two different days of occasions leave open which is the talk's.
  const agreed = days.every(({ named }) => named.day === first.named.day);
  return agreed
    ? [{ field: 'date', value: first.named.day, line: first.line, text: first.text }]
    : [];
}

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

/** Last night I gave a talk at …, in the entry of a journal: the day before its own. */
function saidOfDayBefore(lead: readonly Line[]): boolean {
  return lead.some(({ text }) =>
    sentencesOf(text).some((each) => YESTERDAY.test(each) && OCCASION.test(text)),
  );
}

const YESTERDAY = /^(?:last night|yesterday)\b/iu;

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

/** A day alone, in words, as speeches are headed: （2018年5月21日，哈尔滨）, May 21, 2016, 时间：…（星期四）. */
function headedDay(
  lead: readonly Line[],
  pages: ReadonlySet<string>,
  headline: Hint | undefined,
): Hint[] {
  const headed = lead.flatMap(({ line, text }, index) => {
    const [day] = daysIn(text);
    if (!day || day.end !== undefined || text.length > (IN_HAN.test(text) ? 60 : 300)) return [];
    // With its weekday above everything else it is the day of an entry of a journal.
    if (index === 0 && isBareDate(text) && /星期|[周週][一二三四五六日]/u.test(text)) return [];
    const bare = text.replace(/[,，].*$|^\S{2,10}[,，]\s*/u, '').replace(/^[（(](.*)$/u, '$1');
    const written = /年.*月.*日|[a-z]{3}/i.test(text) && !/\d:\d/.test(text);
    const heads =
      written &&
      line > 0 &&
      (!isAbove(line, headline) || isDayOfSpeech(text, lead[index + 1])) &&
      (!pages.has(day.day) || /^[（(]|^\p{L}+day,/u.test(text) || headsSpeech(lead[index - 1])) &&
      !noiseOf(text) &&
      (isBareDate(text) || isBareDate(bare));
    // A day in brackets under a title is the speech's own.
    const bracketed =
      /[（(](?:[^（()）\d]{0,12}[ ，,])?(?:\d{4}年\d{1,2}月\d{1,2}日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)(?:[，,、 ]\s?\p{Script=Han}{2,8})?[)）]\s*$/u.test(
        text,
      ) ||
      (namesSpeech(text) &&
        /[（(]\d{4}[-.]\d{1,2}[-.]\d{1,2}[)）]\s*$|^\d{4}[-.]\d{1,2}[-.]\d{1,2}(?=\p{Script=Han})/u.test(
          text,
        ));
    const sure =
      bracketed ||
      isAppointment(text) ||
      (heads && isUnderSpeaker(lead[index - 1], lead[index + 1])) ||
      (TIME.test(text) && [index - 1, index + 1].some((at) => VENUE.test(lead[at]?.text ?? ''))) ||
      isTranscriptLine(text) ||
      isDayAndPlace(text);
    return heads || sure
      ? [{ sure, hint: { field: 'date' as const, value: day.day, line, text } }]
      : [];
  });
  // A day with its venue is the talk's; one alone beside it is the page's.
  const sure = headed.filter((each) => each.sure);
  const hints = (sure.length > 0 ? sure : headed).map(({ hint }) => hint);
  return new Set(hints.map(({ value }) => value)).size === 1 ? hints : [];
}

/** Ambassador Ada Fenwick / May 1, 2009 / (As prepared for delivery) */
function isUnderSpeaker(above: Line | undefined, below: Line | undefined): boolean {
  return (
    above !== undefined &&
    below !== undefined &&
    presents(above.text) &&
    /^[([]?as (?:prepared|delivered|written)\b/iu.test(below.text)
  );
}

/** 演讲辞 */
const IS_SPEECH = /^(?:演[讲講][辞辭词詞]?|演[辞辭]|[讲講][话話]|致[辞辭词詞])$/u;

/** A line that is the name of a speech. */
function headsSpeech(line: Line | undefined): boolean {
  if (line === undefined || line.text.length >= 300) return false;
  return IN_HAN.test(line.text)
    ? IS_SPEECH.test(line.text) || titlesSpeech(line.text)
    : callsSpeech(line.text);
}

/** When an occasion was to begin: a day in words with its hour or its place, under a label that says so. */
function isAppointment(text: string): boolean {
  return /^(?:演[讲講说說]|[讲講]座|[会會][议議]|活[动動]|[报報]告|授[课課]|[举舉][办辦行]|分享|聚[会會]|[讲講]道)(?:[时時][间間]|日期)\s*[:：]|^[讲講]于|\s[檔档]名\s*[:：]|[—–]{2}\s*\d{4}年\d{1,2}月\d{1,2}日\s?(?:主日|[讲講])|^\d{4}\.\d{1,2}\.\d{1,2}[\s·|｜@，,]+\p{Script=Han}{2,3}$|^[时時][间間][/／、和及]?地[点點]\s*[:：].*年.*月.*日|^\S{0,4}(?:[时時]\s*[间間]|日\s*期)(?:[/／、和及]?地[点點])?\s*[:：].*年.*月.*日.*(?:星期|[周週]|[（(][一二三四五六日][)）]|上午|下午|晚|\d:\d|\d[点點])/u.test(
    text,
  );
}

/** 时间：2013年9月28日 beside 地点：湖城 is when something was held. */
const TIME = /^(?:[时時]\s*[间間]|日\s*期)\s*[:：]/u;
const VENUE =
  /^(?:地\s*[点點]|[会會]\s*[场場]|活[动動](?:名[称稱])?|[会會][议議]|场合|場合|[讲講][者员員]|演[讲講](?:人|者)|主[讲講](?:人|嘉[宾賓]|老[师師])?|[讲講]道|[经經]文)\s*[:：]/u;

/** Transcript | 14 March 2019 | …: a day among the parts of a line that names the speech. */
function isTranscriptLine(text: string): boolean {
  const parts = text.split(/\s*[|·•]\s*/u);
  const [kind = ''] = parts;
  return parts.some(isBareDate) && /^(?:transcript|speech|remarks)$/i.test(kind);
}

const YEAR_OF_OCCASION = new RegExp(
  `(?<!\\d)(20\\d{2}|二[○〇零][一二][○〇零一二三四五六七八九])(?=年|[\\p{L}\\p{N}·—“”「」《》-]{2,24}?${EVENT_KIND})`,
  'u',
);

/** 渡口大会2018年公益之夜, 2018渡口大会: the year in an occasion's name. */
function yearOfOccasion(sentence: string): string | undefined {
  return OCCASION_OF_YEAR.exec(sentence)?.slice(1).find(Boolean);
}
const OCCASION_OF_YEAR = new RegExp(
  `(?<!\\d)(20\\d{2})年?(?!度)[\\p{Script=Han}A-Za-z·“”「」《》—-]{2,24}?${EVENT_KIND}|${EVENT_KIND}\\s?(20\\d{2})(?!\\d)`,
  'u',
);

/** 2023搜狐科技峰会 says the year in which an undated 17日 fell, though not the month. */
function yearNamed(text: string): string | undefined {
  const year = YEAR_OF_OCCASION.exec(text)?.[1];
  return year?.replaceAll(/\D/gu, (digit) =>
    String('〇一二三四五六七八九'.indexOf(digit.replace(/[○零]/u, '〇'))),
  );
}
