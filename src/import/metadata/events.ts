import type { Hint } from '../draft.ts';
import { WELCOME_TO } from './chinese/attends.ts';
import { LABELLED } from './chinese/event.ts';
import { ALONE, HEADS_TITLE, SUBTITLED } from './chinese/occasion.ts';
import { inSimplified } from './chinese/page.ts';
import { saidAt } from './chinese/said-at.ts';
import { LECTURE, SUNDAY } from './chinese/series.ts';
import { IN_HAN } from './places-named.ts';
import { isSubtitle } from './title-like.ts';
import { announcesTalk } from '../structure/announcements.ts';
import { saysOfWorks } from '../structure/text-notes.ts';
import {
  SPEECH_OF_OCCASION,
  isProse,
  namesSpeech,
  reports,
  saysGiven,
  sentencesOf,
} from '../structure/phrases.ts';

/** What ties an occasion to the talk: that it takes place, that somebody attends it or speaks there. */
const TAKES_PLACE =
  /[欢歡]迎\S{0,4}[来來]到|[举舉][行办辦]|召[开開]|[开開]幕|[闭閉]幕|落[下幕]|出席|[参參]加|[庆慶]祝|(?:[聚集][会會]|在此|在[这這][里裡裏])[^。]{0,12}[纪紀]念|今天是[^，。]{4,40}[天日]|拉[开開]|\b(?:held|hosted|opened|took place|takes place|given|delivered|presented)\b/iu;

/**
 * The occasions that a page names, those that may be the talk's. A name alone on its line may be a
 * site's, so something else must have it, too; of several, those count that a sentence ties to the talk,
 * and where these differ the page does not say which it was.
 */
export function occasionsOfTalk(
  hints: readonly Hint[],
  headlines: readonly Hint[],
  whole: readonly string[],
  speaker: Hint | undefined,
): Hint[] {
  const events = hints
    .flatMap((hint) => withoutName(hint, speaker))
    .filter(
      ({ field, line, text, value }) =>
        field === 'event' &&
        (line === 0 ||
          !IN_HAN.test(text) ||
          isProse(text) ||
          isOfSpeech(text) ||
          reports(text) ||
          isHeld(text) ||
          standsOver(text, whole) ||
          headlines.some((headline) => headline.text === text) ||
          whole.some((other) => other !== text && other.includes(value))),
    );
  const tied = events.filter(
    ({ line, text, value }) =>
      line === 0 ||
      !IN_HAN.test(text) ||
      isHeld(text) ||
      standsOver(text, whole) ||
      headlines.some((headline) => headline.text === text) ||
      sentencesOf(text).some(
        (each) =>
          each.includes(value) &&
          (TAKES_PLACE.test(each) ||
            isOfSpeech(each) ||
            saysWhere(each, value) ||
            saidAt(inSimplified(each)) !== undefined),
      ),
  );
  const named = tied.filter(({ text }) => headlines.some((headline) => headline.text === text));
  // What says of which talk the text is says it best.
  const noted = tied.filter(
    ({ text }) => announcesTalk(text) || saysGiven(text) || isSubtitle(text),
  );
  // 何文舟在第七届渡口大会上表示: where several are named, it is the one at which the speaker was.
  const spoken = tied.filter(({ text, value }) =>
    sentencesOf(text).some(
      (each) => speaker !== undefined && each.includes(value) && each.includes(speaker.value),
    ),
  );
  // Remarks of Ada Fenwick / Ferry Delegates Meeting: right under what the speech is called.
  const under = tied.filter(({ text }) =>
    headlines.some(
      (headline) => !IN_HAN.test(text) && whole[whole.indexOf(headline.text) + 1] === text,
    ),
  );
  const best = [noted, named, under, spoken].find((some) => distinct(some) === 1) ?? [];
  const own = distinct(tied) < 2 ? tied : [...best, ...alike(tied, best)];
  const isShort = ({ value }: Hint) => own.some((other) => isIn(value, other.value));
  return [...own.filter((hint) => !isShort(hint)), ...own.filter(isShort)];
}

/** 何文舟渡口论坛演讲: who speaks is no part of the name in front of which they stand; 何文舟作品研讨会 is about them. */
function withoutName(hint: Hint, speaker: Hint | undefined): Hint[] {
  const name = speaker?.value ?? '';
  if (hint.field !== 'event' || !/^\p{Script=Han}{2,4}$/u.test(name)) return [hint];
  const own = hint.value.startsWith(name) ? hint.value.slice(name.length).trim() : hint.value;
  return OF_PERSON.test(own) || own.length < 4 ? [hint] : [{ ...hint, value: own }];
}
const OF_PERSON =
  /^(?:新[书書]|作品|[个個]人|[个個]展|(?:年度|跨年|[专專][题題])?(?:演[讲講]|[讲講]座)|先生|女士|博士|教授|[导導]演|[诞誕]辰|[书書][画畫]|[诗詩]|[画畫]|[粉歌影]|[电電]影|[学學][术術]|[^\p{L}])/u;

/** 第三届渡口典礼 主礼嘉宾训辞, 在渡口影展上的话（全）: a word for a speech, or for what is said at an occasion. */
function isOfSpeech(text: string): boolean {
  return namesSpeech(text) || SAID_THERE.test(text);
}
const SAID_THERE = new RegExp(`${SPEECH_OF_OCCASION}|上的(?:[话話]|[答致][谢謝])(?:[（(]|$)`, 'u');

/** ——写在渡口协会成立二十周年庆祝大会: for what it was written. */
const WRITTEN_FOR = /^[\s—–―─-]*[写寫]在[^，。]{4,40}[会會典坛壇][礼禮]?$/u;
/** 下期预告：渡口讲坛第215讲 */
const OTHER = /[预預]告|^[上下]一?[篇期条條讲講]|[回推][顾顧荐薦]/u;
/** 渡船沙龙湖城站: which of its meetings, and so one that was held. */
const STATION = /\p{Script=Han}(?![网網车車本总總地])\p{Script=Han}站$/u;

/** 渡船组织大会 - 2017年10月2日至11日: and when. */
const ON_DAYS =
  /^[^，。:：]{4,40}(?:[大年峰]会|论坛|典礼|会议)\s*[-–—|｜，,·]\s*\d{4}年\d{1,2}月\d{1,2}日(?:\s*[-–—至到~]\s*(?:\d{1,2}月)?\d{1,2}日)?$/u;

function isHeld(text: string): boolean {
  const simple = inSimplified(text);
  return (
    saysOfWorks(text) ||
    STATION.test(text) ||
    WRITTEN_FOR.test(text) ||
    ALONE.test(simple) ||
    SUBTITLED.test(simple) ||
    HEADS_TITLE.test(simple) ||
    ON_DAYS.test(simple) ||
    SUNDAY.test(simple) ||
    WELCOME_TO.test(simple) ||
    LABELLED.test(simple) ||
    (LECTURE.test(simple) && !OTHER.test(text))
  );
}

/** 2018年渡船节团拜 over 渡口协会会长何文舟先生致辞: an occasion, and who speaks there. */
function standsOver(text: string, whole: readonly string[]): boolean {
  return OF_SOMEBODY.test(whole[whole.indexOf(text) + 1] ?? '');
}
const OF_SOMEBODY =
  /^[^，。：:在于]{2,30}(?:先生|女士|博士|教授|校[长長])?(?:致[辞辭词詞]|[讲講][话話词詞]|演[讲講]|[发發]言)[稿]?$/u;

/** 在渡口大会上，…, 在如此盛大的渡口大会上，…: what somebody did there. */
function saysWhere(sentence: string, event: string): boolean {
  const [before = '', behind = ''] = sentence.split(event);
  return (
    /[会會坛壇典礼禮]$|20\d{2}$/u.test(event) &&
    !/[会會][议議]$/u.test(event) &&
    /(?:[在于於](?:[如这這那][^，。]{1,8}的)?|^|[，。）)])\s*[「“《『]?$/u.test(before) &&
    /^[」”》』]?\s*(?:[（(][^（）()]{1,12}站[）)][，,]|上|期[间間]|[现現][场場]|的?(?:[发發]表|[致演][辞辭詞词]))/u.test(
      behind,
    )
  );
}

/** How many names there are of which none is part of another. */
function distinct(hints: readonly Hint[]): number {
  const names = [...new Set(hints.map(({ value }) => value))];
  const own = names.filter(
    (name, index) =>
      !names.some((other, at) => isIn(name, other) && (!isIn(other, name) || at < index)),
  );
  return own.length;
}

/** Whether a name is part of another: by its characters, or by its words. */
function isIn(name: string, other: string): boolean {
  if (name === other) return false;
  const words = new Set(other.toLowerCase().match(/\p{Script=Latin}+/gu));
  const own = name.toLowerCase().match(/\p{Script=Latin}{3,}/gu) ?? [];
  return (
    plain(other).includes(plain(name)) ||
    (own.length > 1 && !IN_HAN.test(name) && own.every((word) => words.has(word)))
  );
}

function alike(hints: readonly Hint[], named: readonly Hint[]): Hint[] {
  return hints.filter(
    (hint) =>
      !named.includes(hint) &&
      named.some(({ value }) => isIn(value, hint.value) || isIn(hint.value, value)),
  );
}

/** A name without its year and marks. */
function plain(name: string): string {
  return name.replaceAll(/20\d{2}年?|[^\p{L}\p{N}]/gu, '').toLowerCase();
}
