import type { Hint } from '../draft.ts';
import { isBareDate } from '../structure/bare-date.ts';
import { noiseOf } from '../structure/noise.ts';
import { namesSpeech } from '../structure/phrases.ts';
import { titlesSpeech } from '../structure/speech-titles.ts';
import type { Line } from './chinese.ts';
import { HEADS_TITLE } from './chinese/occasion.ts';
import { inSimplified } from './chinese/page.ts';
import { daysIn } from './dates.ts';
import { isDayAndPlace, presents } from './english/lines.ts';
import { callsOwnSpeech, callsSpeech } from './english/speech-name.ts';
import { HOUR_FIRST } from './english/when.ts';
import { IN_HAN } from './places-named.ts';
import { isAbove, isDayOfSpeech, isFiled } from './published-on.ts';

/** A day alone, in words, as speeches are headed: （2018年5月21日，哈尔滨）, May 21, 2016, 时间：…（星期四）. */
export function headedDay(
  lead: readonly Line[],
  pages: ReadonlySet<string>,
  headline: Hint | undefined,
): Hint[] {
  const pointed = dayInPoints(lead);
  if (pointed.length > 0) return pointed;
  const headed = lead.flatMap(({ line, text }, index) => {
    const [day] = daysIn(text);
    if (!day || day.end !== undefined || text.length > longestOf(text) || isFiled(text)) return [];
    // With its weekday above everything else it is the day of an entry of a journal.
    if (index === 0 && isBareDate(text) && /星期|[周週][一二三四五六日]/u.test(text)) return [];
    const bare = text
      .replace(/[,，].*$|^\S{2,10}[,，]\s*/u, '')
      // Friday, 3 May 2009, 10am, Lake Pier
      .replace(/^(\d{1,2} \p{L}{3,9},? \d{4}), .*$/u, '$1')
      .replace(/^[（(](.*)$/u, '$1')
      // on 4 May 2013, below where a lecture was delivered
      .replace(/^on (?:the )?(?=\d|\p{Lu})/u, '');
    const written = /年.*月.*日|[a-z]{3}/i.test(text) && !/\d:\d/.test(text);
    const heads =
      (written || (day.day < BEFORE_THE_WEB && !NO_DAY.test(day.day) && !isInMemory(headline))) &&
      line > 0 &&
      (!isAbove(line, headline) || isDayOfSpeech(lead, index)) &&
      (!pages.has(day.day) ||
        /^[（(]|^\p{L}+day,/u.test(text) ||
        headsSpeech(lead[index - 1]) ||
        isDayOfSpeech(lead, index)) &&
      !noiseOf(text) &&
      !IS_STAMP.test(text) &&
      (isBareDate(text) || isBareDate(bare));
    // A day in brackets under a title is the speech's own.
    const bracketed =
      /[（(](?:[^（()）\d]{0,12}[ ，,])?(?:\d{4}年\d{1,2}月\d{1,2}日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)(?:[，,、 ]\s?\p{Script=Han}{2,8})?[)）]\s*$/u.test(
        text,
      ) ||
      (namesSpeech(text) &&
        /[（(]\d{4}[-.]\d{1,2}[-.]\d{1,2}(?:日?[^（()）\d]{2,16}(?:演[讲講]|[讲講][话話座]|[发發]言|致[辞辭词詞]))?[)）]\s*$|^\d{4}[-.]\d{1,2}[-.]\d{1,2}(?=\p{Script=Han})/u.test(
          text,
        )) ||
      (/\d{4}[-/.]\d/u.test(text) && HEADS_TITLE.test(inSimplified(text)));
    // D’var Torah / 5779 (September 10, 2018), First Day
    // To the Ferry Board on Harbour Day, 10 March 2014, Lowmere: below whose speech it is.
    const isUnderSpeech =
      (IN_BRACKETS.test(text) || TO_WHOM.test(text)) && headsSpeech(lead[index - 1]);
    const sure =
      bracketed ||
      isUnderSpeech ||
      isAppointment(text) ||
      HOUR_FIRST.test(text) ||
      IS_SUNDAY.test(text) ||
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

/** No page of the web appeared on a day before it. */
const BEFORE_THE_WEB = '1993';
/** What programs write where they have no day. */
const NO_DAY = /^19(?:00|70)-01-01$/u;

/** 在何文舟诞辰一百周年大会上的讲话: a day under it may be of whom one remembers. */
function isInMemory(headline: Hint | undefined): boolean {
  return /[诞誕]辰|逝世|周年|週年|[纪紀]念|\banniversary\b|\bbirth\b|\bin memor/iu.test(
    headline?.value ?? '',
  );
}

/** 2019年5月6日 来源：渡口网, under a headline: when the page appeared, as who wrote it beside it says. */
const IS_STAMP =
  /[来來]源|出[处處]|作者|[编編][辑輯]|[责責][编編]|[发發][布佈]|[浏瀏][览覽]|[点點][击擊]|[阅閱][读讀]|日\s?\p{Script=Han}{1,10}(?:[报報网網社台]|[周週]刊|[杂雜][志誌]|公[众眾][号號]|[编編][辑輯]部|[银銀]行|公司|[集]团)\s*[)）]?$/u;

const TO_WHOM = /^(?:to|at|before|on|for|during)\s(?!.*[.!?]$)/iu;

/** (September 10, 2018), (10 September 2018) */
const IN_BRACKETS = /\((?:\p{L}{3,9}\.? \d{1,2}, |\d{1,2} \p{L}{3,9}\.? )(?:19|20)\d{2}\)/u;

/** 26.09.21 alone: in Europe the day comes first, and the year has two digits. */
const SHORT_POINTS = /^\s*\(?(\d{1,2}\.\d{1,2}\.)(\d{2})\)?\s*$/u;
/** Years before it are of this century. */
const CENTURY = 50;

/** Ada Fenwick’s speech / 26.09.21: the only such day over a European speech. */
function dayInPoints(lead: readonly Line[]): Hint[] {
  const isSpeech = lead.some(({ text }) => text.length < 300 && callsOwnSpeech(text));
  if (!isSpeech || lead.some(({ text }) => IN_HAN.test(text))) return [];
  const days = lead.flatMap(({ line, text }): Hint[] => {
    const [, day, year] = SHORT_POINTS.exec(text) ?? [];
    if (day === undefined || year === undefined) return [];
    const [named] = daysIn(`${day}${Number(year) < CENTURY ? '20' : '19'}${year}`);
    return named ? [{ field: 'date', value: named.day, line, text }] : [];
  });
  return days.length === 1 ? days : [];
}

/** Characters of a line that heads a speech; one of a library of recordings says much of them. */
function longestOf(text: string): number {
  return !IN_HAN.test(text) ? 300 : IS_RECORDING.test(text) ? 120 : 60;
}
const IS_RECORDING = /\s[檔档]名\s*[:：]/u;

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
  return /(?:^|[\s；;|｜])(?:演[讲講说說]|[讲講]座|座[谈談]|[访訪][谈談]|采[访訪]|[录錄][制製]|[对對][谈談话話]|[论論][坛壇]|[会會][议議]|活[动動]|[报報]告|授[课課]|[举舉][办辦行]|分享|聚[会會]|[讲講]道)(?:[时時][间間]|日期)\s*[:：]|(?:^|[\s日号號])[讲講][于於]|^中[华華]民[国國]\d{2,3}年[（(]\d{4}年[）)]\d{1,2}月\d{1,2}日[于於]|\s[檔档]名\s*[:：]|[—–]{2}\s*\d{4}年\d{1,2}月\d{1,2}日\s?(?:主日|[讲講])|^\d{4}\.\d{1,2}\.\d{1,2}[\s·|｜@，,]+\p{Script=Han}{2,3}$|^\d{4}年\d{1,2}月\d{1,2}日\s?\d{1,2}[:：]\d{2}(?:\s?[-–—~～至到]\s?\d{1,2}[:：]\d{2})?[\s，,·]{1,3}\p{Script=Han}{2,14}(?:[馆館厅廳堂店院]|[\d一二三四五]{1,3}[楼樓层層])$|[时時][间間][/／、和及]?地[点點]\s*[:：].*年.*月.*日|[时時][间間]\s*[:：]\s*\d{4}年\d{1,2}月\d{1,2}日\S{0,6}\s+地[点點]\s*[:：]|^\S{0,4}(?:[时時]\s*[间間]|日\s*期)(?:[/／、和及]?地[点點])?\s*[:：].*年.*月.*日.*(?:星期|[周週]|[（(][一二三四五六日][)）]|上午|下午|晚|\d:\d|\d[点點])/u.test(
    text,
  );
}

/** 2018.5.3主日讲道：一条船, 主日信息 2018年5月3日: on which Sunday somebody preached. */
const IS_SUNDAY =
  /^(?:主[后後])?\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?\s*(?:主日|[讲講]道|[证證]道|崇拜)|(?:主日\p{Script=Han}{0,6}|[讲講]道|[证證]道|[讲講]章)\s*[（(]?\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?[）)]?(?:\s*[「《“][^」》”]{1,24}[」》”])?$/u;

/** 时间：2013年9月28日 beside 地点：湖城 is when something was held. */
const TIME = /^(?:[-•·*]\s)?(?:[时時]\s*[间間]|日\s*期)(?:\s[A-Z][a-z]{2,12})?\s*[:：]/u;
const VENUE =
  /^(?:[-•·*]\s)?(?:地\s*[点點]|[时時][间間](?=\s*[:：]\s*(?:[上下]午|晚|\d{1,2}[:：]\d))|[会會]\s*[场場]|活[动動](?:名[称稱])?|[会會][议議]|场合|場合|[讲講][者员員]|演[讲講](?:人|者)|主[讲講](?:人|嘉[宾賓]|老[师師])?|[讲講]道|[经經]文)(?:\s[A-Z][a-z]{2,12})?\s*[:：]/u;

/** Transcript | 14 March 2019 | …: a day among the parts of a line that names the speech. */
function isTranscriptLine(text: string): boolean {
  const parts = text.split(/\s*[|·•]\s*/u);
  const [kind = ''] = parts;
  return parts.some(isBareDate) && /^(?:transcript|speech|remarks)$/i.test(kind);
}
