import type { Hint, HintField } from '../draft.ts';
import { takeEvent } from './chinese/event.ts';
import { takeLabelled } from './chinese/labels.ts';
import { takeFromWorks } from './chinese/of-works.ts';
import { inSimplified, pageOf } from './chinese/page.ts';
import { takePlace } from './chinese/place.ts';
import { takeSpeaker } from './chinese/speaker.ts';
import { takeStyle } from './chinese/style.ts';
import { takeTitle } from './chinese/title.ts';

/** Characters of a line that may say something about the talk. */
const LONGEST = 2000;

/** A line around the talk. */
export interface Line {
  line: number;
  text: string;
}

/** Takes a value at its place in the line and returns it; a role and an organisation with whose they are. */
export type Take = (field: HintField, start: number, length: number, of?: string) => string;

/**
 * What Chinese lines around a talk say about it: who spoke, in which role, where, when, under which
 * title. Lines are read in Simplified, character by character, and quoted as they stand.
 *
 * @param page all texts of the page, by which one sees what is a name
 */
export function chineseHints(
  lines: readonly Line[],
  page: readonly string[] = lines.map(({ text }) => text),
): Hint[] {
  const known = pageOf(page);
  const sure: Hint[] = [];
  const weak: Hint[] = [];
  // Whom the labels above the line name as the speaker.
  let labelled: string | undefined;
  for (const { line, text } of lines) {
    // Where a line goes on for pages, its first words say what it is.
    const folded = withPlainLabel(withPairedQuotes(inSimplified(text.slice(0, LONGEST))));
    const takeInto =
      (found: Hint[]): Take =>
      (field, start, length, of) => {
        const value = text.slice(start, start + length).trim();
        if (value !== '')
          found.push({ field, value, line, text, ...(of === undefined ? {} : { of }) });
        return value;
      };
    const before = sure.length;
    takeSpeaker(undated(folded), takeInto(sure), known);
    takeStyle(folded, takeInto(weak));
    takeTitle(folded, takeInto(sure));
    takeFromWorks(folded, takeInto(sure));
    takeEvent(folded, takeInto(sure));
    takePlace(folded, takeInto(sure));
    const named = sure.slice(before).find(({ field }) => field === 'speaker')?.value;
    // 主讲人：何文舟 单位：湖城大学: one line may have several fields.
    const whose = labelled ?? (IS_LABELLED.test(folded) ? named : undefined);
    takeLabelled(folded, takeInto(sure), known, whose);
    labelled = IS_LABELLED.test(folded)
      ? (named ?? (IS_FIELD.test(folded) ? labelled : undefined))
      : undefined;
  }
  // 校长何文舟教授: how somebody is styled says less than the office in front.
  const isStyle = (hint: Hint) =>
    isStyled(hint) &&
    sure.some((other) => other.field === 'role' && other.of === hint.of && !isStyled(other));
  return [...sure.filter((hint) => !isStyle(hint)), ...weak, ...sure.filter(isStyle)];
}

function isStyled({ field, value, text, of = '' }: Hint): boolean {
  return (
    field === 'role' &&
    /^(?:教授|院士|博士)$/u.test(value) &&
    of !== '' &&
    text.includes(of + value)
  );
}

/** 【演讲地点】渡口礼堂 as  演讲地点：渡口礼堂, of the same length. */
function withPlainLabel(text: string): string {
  return text
    .replace(/^【((?:演[讲说]|会议|活动)?(?:地点|时间|日期|题目|主题|者|人))】(?=\S)/u, ' $1：')
    .replace(WITH_ENGLISH, (label, name: string) => name.padStart(label.length))
    .replace(SPACED_LABEL, (label) => label.replaceAll(/\s/gu, '').padStart(label.length));
}

/** 讲员 Speaker：何文舟: a label in both languages. */
const WITH_ENGLISH =
  /^\s{0,4}(?:[-•*]\s)?(\p{Script=Han}{2,4})\s(?:Speaker|Preacher|Pastor|Author|Title|Topic|Subject|Theme|Scripture|Text|Date|Time|Venue|Place|Location|Event|Host)(?=\s?[:：])/u;

/** 主 讲 人：何文舟, 时    间：…: a label as wide as those above it. */
const SPACED_LABEL = /^\s{0,8}\p{Script=Han}(?:\s{1,6}\p{Script=Han}){1,3}\s{0,2}(?=[:：])/u;

/** "渡口大会" with quotation marks that say where they open and close; every character keeps its place. */
function withPairedQuotes(text: string): string {
  const parts = text.split('"');
  if (parts.length % 2 === 0) return text;
  return parts.reduce((all, part, index) => `${all}${index % 2 === 1 ? '“' : '”'}${part}`);
}

/** 职位：…: one of several fields in a row, of which those of an office say nobody's name. */
const IS_LABELLED = /^\s*(?:[-•·*]\s)?\p{Script=Han}{2,6}\s*[:：]/u;
const IS_FIELD =
  /^\s*(?:[-•·*]\s)?(?:职位|职务|头衔|职称|(?:工作|所属|所在|任职)?(?:单位|机构)|(?:演[讲说]|讲座|活动|会议|报告|分享)?(?:时间|日期|地点|主题|题目))\s*[:：]/u;

/** Characters of a line that is a headline or a subtitle. */
const HEADLINE = 80;

/** 渡口公司[微博]: what a portal puts behind names. */
const TAG = /[[【]\s*微博\s*[\]】]/gu;

/** 第六周国旗下讲话: which speech it is, and nobody’s name. */
const UNDER_FLAG = /(?:第[\d一二三四五六七八九十]{1,3}周)?国旗下的?(?=讲话|演讲)/u;

/** 标题: [转帖] 何文舟：…: what a forum puts in front of a headline. */
const POSTED = /^\s*(?:标题\s*[:：]\s*)?(?:\[[^[\]]{2,4}\])?/u;

/** A headline without its days, which stand anywhere between who speaks and where; every character keeps its place. */
function undated(text: string): string {
  const untagged = text
    .replace(POSTED, (label) => ' '.repeat(label.length))
    .replaceAll(TAG, (tag) => ' '.repeat(tag.length))
    .replace(UNDER_FLAG, (words) => ' '.repeat(words.length));
  if (text.length > HEADLINE) return untagged;
  return untagged
    .replaceAll(DAY, (day) => ' '.repeat(day.length))
    .replace(YEAR_IN_FRONT, (year) => ' '.repeat(year.length));
}

/** 2018年何文舟在湖城的演讲, 民国18年1929年…: the year in front. */
const YEAR_IN_FRONT =
  /^\s*(?:民国[\d一二三四五六七八九十]{1,3}年)?[（(]?(?:18|19|20)\d{2}年[）)]?(?=\p{Script=Han}{2,4}(?:先生|女士|博士|教授|老师)?[在于])/u;
const DAY = /(?:[12]\d{3}年)?\d{1,2}月\d{1,2}[日号]|[12]\d{3}([-./])\d{1,2}\1\d{1,2}/gu;
