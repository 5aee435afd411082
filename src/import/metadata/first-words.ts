import type { Hint, Item, PassageItem } from '../draft.ts';
import { tellsWhatTextIs } from '../structure/text-notes.ts';
import { isProse, sentencesOf } from '../structure/phrases.ts';
import type { Line } from './chinese.ts';
import { chineseHints } from './chinese.ts';
import { WELCOME_TO, saysOccasion } from './chinese/attends.ts';
import { hereIs } from './chinese/here.ts';
import { inSimplified } from './chinese/page.ts';
import { isKind, isOfAnother, saidAt } from './chinese/said-at.ts';
import { saysTitle } from './chinese/title.ts';
import { daysIn } from './dates.ts';
import { occasionSaid } from './english/occasion-said.ts';
import { placeSaid } from './english/here.ts';
import { isNoteOfSpeech } from './english/note-of-speech.ts';
import { isDayAndPlace } from './english/lines.ts';
import { passagesOf } from '../draft.ts';

const IN_HAN = /\p{Script=Han}{4}/u;

/** Passages in which a speaker says what the talk is called, though somebody may introduce them. */
const FIRST = 6;

/** And those among which a note may stand that says whose speech it is. */
const FIRST_NOTES = 5;
/** Passages among which lines of the head may have stayed, and their characters. */
const OVER = 4;
const LONGEST_OVER = 120;

/** 下面我们请渡口中心主任何文舟作报告: how whoever presides gives somebody the floor. */
const PRESENTS =
  /^(?:下面|首先|[现現]在|接下[来來])[，,]?(?:我[们們])?(?:就)?(?:有[请請]|[请請](?!大家|各位|全[体體]|允[许許]|[同你您看问問])|[欢歡]迎).{4,60}(?:[发發]言|演[讲講]|[讲講][话話]|致[辞辭词詞]|[报報]告|分享)/u;

/** Notes within the text that say of whose talk it is the record, and how the speaker says who they are. */
export function notesIn(items: readonly Item[]): Line[] {
  const passages = items.filter((item) => item.type === 'passage');
  const notes = passages.filter(({ text }) => text.length < 200 && tellsWhatTextIs(text));
  // 21 June 2011, Lowmere, Ohio: what stands over the first words, and is nobody's.
  const overTalk = passages
    .slice(0, OVER)
    .filter(({ text }) => text.length < LONGEST_OVER && !isProse(text) && isDayAndPlace(text));
  const introductions = passages.slice(0, 2).flatMap(({ line, text }) => {
    const [, words] = /(?:^|[，,。！!])\s*我是([^，,。！!]{4,40})[，,。！!]/u.exec(text) ?? [];
    // 我是今天的讲师: whoever speaks is that.
    return words === undefined || /^(?:今[天日晚]|本[次期]|[这這]次)的/u.test(words)
      ? []
      : [{ line, text: words }];
  });
  const titles = passages
    .slice(0, FIRST)
    .flatMap(({ line, text }) => sentencesOf(text).map((each) => ({ line, text: each })))
    .filter(({ text }) => saysTitle(inSimplified(text)));
  const presented = passages
    .slice(0, FIRST)
    .flatMap(({ line, text }) => sentencesOf(text).map((each) => ({ line, text: each })))
    .filter(({ text }) => PRESENTS.test(text));
  // Sermon preached by Ada Fenwick. over the first words
  const spokenBy = passages.slice(0, FIRST_NOTES).filter(({ text }) => isNoteOfSpeech(text));
  return [
    ...spokenBy.map(({ line, text }) => ({ line, text })),
    ...[...notes, ...overTalk].map(({ line, text }) => ({ line, text })),
    ...introductions,
    ...titles,
    ...presented,
  ];
}

/** 在这里欢聚一堂，共同庆祝渡口协会成立四十周年暨“渡船”图片展开幕仪式: what all have come to celebrate. */
const ANNIVERSARY =
  /(?:欢聚|相聚|齐聚|汇聚|聚集|聚会|集会)[^。]{0,30}(?:庆祝|庆贺|纪念)(?!我们?[党国的])([^，。！]{4,30}周年(?:暨[^，。！]{4,30}(?:仪式|典礼|晚会|庆典|式|展))?(?:庆典|(?:庆祝|纪念)?(?:大会|晚会))?)(?=[，。！]|$|的?(?:大?喜|日子))/du;

/** 今天是我们渡口寺秋季禅七的最后一天: what has its days. */
const LAST_DAY =
  /今天是(?:我们|咱们|本[届次期])?([^，。的]{2,20}(?:[禅佛]七|法会|(?:夏令|冬令|训练|研习)营|(?:培训|研修|进修|训练)班|论坛|大会|[^晚机开]节|年会|峰会))的?(?:最后一|第[一二三四五六七八九十]{1,2}|头一|首)[天日]/du;

/** Characters of a line that greets. */
const GREETING = 24;
const LONGEST_CALL = 160;
/** And of one that says of which body somebody is. */
const LONGEST_GREETING = 80;
/** Passages that count as the first words, greetings apart. */
const FIRST_WORDS = 3;

/** 尊敬的何主任， / 各位来宾： / 上午好！: whoever is greeted line by line stands before the first words. */
function isAmongFirst(index: number, passages: readonly Line[]): boolean {
  const before = passages.slice(0, index).filter(({ text }) => !isCalled(text));
  return before.length < FIRST_WORDS;
}

/** Whether a passage does no more than say who is greeted. */
function isCalled(text: string): boolean {
  return (
    text.length <= GREETING ||
    // The Honourable Ada Fenwick, President of the Senate,
    (text.length <= LONGEST_CALL && /^[^\p{Script=Han}]+[,;]$/u.test(text)) ||
    (text.length <= LONGEST_GREETING &&
      /^(?:尊敬|敬愛|敬爱|[亲親][爱愛]|各位)[^。]+[：:，,]$/u.test(text))
  );
}

/** The passages in which somebody says at what and where they speak: below however many lines greet. */
function opening(items: readonly Item[]): PassageItem[] {
  const passages = passagesOf(items);
  const called = passages.findIndex(({ text }) => !isCalled(text));
  return passages.slice(0, Math.max(0, called) + FIRST);
}

/** At what the speakers say in their first words that they speak. */
export function occasionInWords(items: readonly Item[]): Hint[] {
  const passages = opening(items);
  const said = passages.map(({ line, text }) =>
    sentencesOf(text).map((each) => ({ line, text: each })),
  );
  const sentences = said.filter((_, index) => isAmongFirst(index, passages)).flat();
  const han = sentences.filter(({ text }) => IN_HAN.test(text) && saysOccasion(inSimplified(text)));
  const latin = sentences.flatMap(({ line, text }): Hint[] => {
    const value = IN_HAN.test(text) ? undefined : occasionSaid(text);
    return value === undefined ? [] : [{ field: 'event', value, line, text }];
  });
  const inWay = (among: readonly Line[], way: RegExp): Hint[] =>
    among.flatMap(({ line, text }): Hint[] => {
      const span = way.exec(inSimplified(text))?.indices?.[1];
      return span ? [{ field: 'event', value: text.slice(...span), line, text }] : [];
    });
  const named = sentences.flatMap(({ line, text }): Hint[] => {
    const span = saidAt(inSimplified(text));
    return span ? [{ field: 'event', value: text.slice(...span), line, text }] : [];
  });
  return [
    ...named,
    ...chineseHints(han).filter(
      ({ field, text, value }) =>
        field === 'event' &&
        !isKind(inSimplified(value)) &&
        !isOfAnother(inSimplified(text), text.indexOf(value)),
    ),
    ...inWay(sentences, ANNIVERSARY),
    ...inWay(sentences, LAST_DAY),
    ...latin,
    // A site puts its own words in front of a conversation.
    ...inWay(said.flat(), WELCOME_TO),
  ].slice(0, 1);
}

export function placeInWords(items: readonly Item[]): Hint[] {
  return opening(items)
    .flatMap(({ line, text }, index, all) => {
      const isFirst = isAmongFirst(index, all);
      return sentencesOf(text).map((each) => ({ line, text: each, isFirst }));
    })
    .flatMap(({ line, text, isFirst }): Hint[] => {
      const said = IN_HAN.test(text) ? undefined : placeSaid(text);
      if (said !== undefined) return [{ field: 'place', value: said, line, text }];
      const span = isFirst ? hereIs(inSimplified(text)) : undefined;
      return span ? [{ field: 'place', value: text.slice(...span), line, text }] : [];
    })
    .slice(0, 1);
}

/** 今天，2016年9月6日，对于大家……; 今天是9月6号; 今天是个特别的日子，9月6日; 在2016年9月6日这个美好的日子里; 在2016年9月6日的今天，……, 当各位在2016年9月6日的今天……: where the speakers say which day it is. */
const TODAY =
  /今天(?:是(?:一?[个個][^，,。]{2,14}的?(?:日子|一天)[，,])?|[，,（(])?\s?((?:\d{4}\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?[日号號])|(?<![前后後])在(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号號])(?:[这這]?的?今天|[这這](?:[个個]|[样樣]一?[个個])[^，,。]{0,10}(?:日子|[时時]刻))/u;

/** @param near when the page appeared, by which one knows the year */
export function dayInWords(items: readonly Item[], near: string | undefined): Hint[] {
  return items
    .filter((item) => item.type === 'passage')
    .slice(0, FIRST)
    .flatMap(({ line, text }) => sentencesOf(text).map((each) => ({ line, text: each })))
    .flatMap(({ line, text }): Hint[] => {
      const [named] = daysIn(TODAY.exec(text)?.slice(1).find(Boolean) ?? '', near);
      return named ? [{ field: 'date', value: named.day, line, text }] : [];
    })
    .slice(0, 1);
}
