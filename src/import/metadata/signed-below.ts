import type { Hint } from '../draft.ts';
import { isBareDate } from '../structure/bare-date.ts';
import { isWord } from '../repair/evidence.ts';
import { inSimplified } from './chinese/page.ts';
import { signedByName } from './chinese/signed-name.ts';
import { CITIES, ROLES } from './chinese/words.ts';
import type { Line } from './chinese.ts';
import { daysIn } from './dates.ts';
import { isMonastic, isPersonName } from './person-name.ts';

/** 渡舟居士 over 2017.1.13: the day under the name of whoever signs, in words or in figures. */
function dayUnderName([first, second]: readonly Line[]): Hint[] {
  const name = SIGNED.exec(first?.text ?? '')?.[1]?.replaceAll(/\s/gu, '') ?? '';
  if (!second || !isBareDate(second.text) || /\d:\d/u.test(second.text)) return [];
  const [day] = daysIn(second.text);
  return day && (isPersonName(name) || isMonastic(`${name}法师`))
    ? [{ ...second, field: 'date', value: day.day }]
    : [];
}
const SIGNED =
  /^[（(—–-]{0,3}\s?(\p{Script=Han}(?:\s?\p{Script=Han}){1,3}?)\s?(?:居士|[法禅禪]师|法師|牧[师師]|神父|先生|女士|老[师師]|教授|博士|敬[上启書书]|谨[启识上]|[谨謹敬][书書])?[）)]?$/u;

/** 湖城渡口协会会长 何文: who signs a text, under it. */
const SIGNATURE = new RegExp(
  `^[（(—–-]*\\s*(?:(?:作者|[讲讲發发]言?[话話]?人)\\s*[:：]\\s*)?([\\p{Script=Han}A-Za-z0-9]{2,20}?)?\\s*(${ROLES})\\s*[:：]?\\s*(\\p{Script=Han}(?:\\s?\\p{Script=Han}){1,3}?)(?:同志|先生|女士)?[）)]?$`,
  'du',
);
/** Who made the text ready signs, too, and 建档人：何文舟: whoever did else than speak. */
export const MAKERS =
  /(?<![讲講说說述言辞辭词詞告道享牧作笔筆奖獎念])[人者][员員]?\s*[:：/／]|[译譯]|[编編][辑輯审審]|主[编編]|校(?![长長友])|[监監]制|[记記]者|[审審]|[记記紀][录錄]|速[记記]|[摄攝][影像]|(?:主持|策[划劃]|[采採][访訪]|供稿|排版)\s*[:：/／|丨]/u;
const NEAR = 2;

/** （2003年10月4日晚于渡口寺）, 2023 年 6 月 21 日: when and where, right under the last words. */
const DATED =
  /^[（(]?\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号號](?:[上下]午|晚上?)?(?:[，,、\s]*[于於在]?(?<place>\p{Script=Han}{2,12}))?[）)]?$/u;
/** （据2007年7月19日夏令营渡口前讲话整理）, （本文系作者2016年10月22日在湖城大学的讲演）: of which talk the text is. */
const RECORDED =
  /^[（(]?(?:(?:本文)?(?:根?[据據])[^。]{4,50}(?:整理|[记記][录錄]|摘[录錄])[^。]{0,8}|本文(?:系|係|是|[为為])(?:作者|本人)[^。]{4,40}(?:[讲講]演|演[讲講]|[讲講][话話座]|[发發]言|[报報]告)(?:[，,][^。]{0,40})?)[）)]?$/u;
/** What places are called that others can find. */
const PLACE = /(?:寺|[阁閣殿堂厅廳館馆校市县縣]|[学學]院|大[学學]|中心|[广廣][场場])$/u;

function dated(below: readonly Line[]): Hint[] {
  const [first] = below;
  const match = first && (DATED.exec(first.text) ?? RECORDED.exec(first.text));
  const [day] = match ? daysIn(first.text) : [];
  if (!match || !day) return [];
  const place = match.groups?.place;
  return [
    { ...first, field: 'date', value: day.day },
    ...(place === undefined || !(PLACE.test(place) || CITIES.has(place.slice(0, 2)))
      ? []
      : [{ ...first, field: 'place' as const, value: place }]),
  ];
}

/** Who signs a talk under its last words, and the day under the signature. */
export function signedBelow(below: readonly Line[]): Hint[] {
  return [
    ...signatures(below),
    ...onTwoLines(below),
    ...dashed(below),
    ...signedByName(below),
    ...dayUnderName(below),
    ...dated(below),
    ...released(below),
  ];
}

/** 2017年5月3日（星期三） over 香港時間13時20分: a government gives out a speech on the day on which it was given. */
function released(below: readonly Line[]): Hint[] {
  const at = below.findIndex(({ text }) => HOUR_OF_RELEASE.test(text));
  const day = below[at - 1];
  const [named] = day !== undefined && RELEASED.test(day.text) ? daysIn(day.text) : [];
  return day !== undefined && named ? [{ ...day, field: 'date', value: named.day }] : [];
}
const HOUR_OF_RELEASE = /^香港[时時][间間]\s?\d{1,2}[时時]\d{1,2}分$/u;
const RELEASED = /^\d{4}年\d{1,2}月\d{1,2}日\s?[（(]星期[一二三四五六日][）)]$/u;

/** ——何文舟, ——星舟法师: who signs with a dash right under the last words. */
function dashed([first]: readonly Line[]): Hint[] {
  const name = /^[—–-]{2,4}\s?(\p{Script=Han}{3,5})$/u.exec(first?.text ?? '')?.[1] ?? '';
  return first !== undefined && isPersonName(name) && !isWord(inSimplified(name))
    ? [{ ...first, field: 'speaker', value: name }]
    : [];
}

/** 渡口大学校长 over 何文舟教授: an office and the name of who has it, on two lines. */
const OFFICE = new RegExp(`^([\\p{Script=Han}A-Za-z0-9]{2,20}?)?\\s*(${ROLES})$`, 'du');
const NAME = /^(\p{Script=Han}(?:\s?\p{Script=Han}){1,3}?)\s*(?:教授|博士|[先]生|女士)?$/u;

/** What stands in the groups of a pattern for Simplified, as it is written. */
export function groupsOf(pattern: RegExp, text: string): (string | undefined)[] {
  const spans = pattern.exec(inSimplified(text))?.indices ?? [];
  return [...spans].map((span) => span && text.slice(...span));
}

function onTwoLines(below: readonly Line[]): Hint[] {
  const [first, second] = below;
  const [, organization, role] = groupsOf(OFFICE, first?.text ?? '');
  const name = (NAME.exec(second?.text ?? '')?.[1] ?? '').replaceAll(/\s/gu, '');
  if (!first || !second || role === undefined || !isPersonName(name) || MAKERS.test(first.text))
    return [];
  return [
    { ...second, field: 'speaker', value: name },
    { ...first, field: 'role', value: role, of: name },
    ...(organization === undefined
      ? []
      : [{ ...first, field: 'organization' as const, value: organization, of: name }]),
  ];
}

function signatures(below: readonly Line[]): Hint[] {
  return below.slice(0, NEAR).flatMap(({ line, text }, index): Hint[] => {
    const [, organization, role = '', written = ''] = groupsOf(SIGNATURE, text);
    const name = written.replaceAll(/\s/g, '');
    if (!isPersonName(name) || MAKERS.test(text)) return [];
    const next = below[index + 1];
    const [day] = next && isBareDate(next.text) ? daysIn(next.text) : [];
    return [
      { field: 'speaker', value: name, line, text },
      { field: 'role', value: role, line, text, of: name },
      ...(organization === undefined
        ? []
        : [{ field: 'organization' as const, value: organization, line, text, of: name }]),
      ...(next && day
        ? [{ field: 'date' as const, value: day.day, line: next.line, text: next.text }]
        : []),
    ];
  });
}
