import type { Hint } from '../draft.ts';
import { words } from '../repair/evidence.ts';
import { isBareDate } from '../structure/bare-date.ts';
import type { Line } from './chinese.ts';
import { isPlace } from './chinese/is-place.ts';
import { inSimplified } from './chinese/page.ts';
import { countryAtStart } from './chinese/countries.ts';
import { CITIES, CITY_NAMES } from './chinese/words.ts';
import { isCity } from './chinese/cities.ts';

export const IN_HAN = /\p{Script=Han}/u;
const PLACE_IN_BRACKETS =
  /[（(][^（）()]*日(?:[上下]午|晚)?\s*[,，、 ]\s*([\p{Script=Han}]{2,16})[）)]$/u;
/** 时间地点：2013年9月28日 / 湖城 */
const DAY_AND_PLACE =
  /(?:[时時][间間][/／、和及]?地[点點])\s*[:：].*?日\s*[/／，,、\s]\s*(\p{Script=Han}{2,12})/u;
/** 法国巴黎渡口之家: a house in a city of a country. */
function isHouseAbroad(text: string): boolean {
  const behind = text.slice(countryAtStart(text)?.length ?? text.length);
  if (/(?:[报社网台讯电司队团部局行]|集团|报道|记者|[协商]会)$/u.test(behind)) return false;
  return CITY_NAMES.some((name) => behind.startsWith(name) && behind.length > name.length + 1);
}

/** 上海，2020年7月1日: the city in front of the day. */
const CITY_BEFORE_DAY =
  /^[（(—–-]{0,3}(\p{Script=Han}{2,8})[\s，,、·]+\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号號](?:[上下]午|晚上?)?[）)]?$/u;
/** 2020年7月1日，湖城: the day and the city on a line of their own. */
const CITY_BEHIND_DAY =
  /(?:^|[\s）)】])[（(]?\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?[日号號](?:[上下]午|晚上?)?(?:\s?\d{1,2}[:：]\d{2}(?:\s?[-–—~～至到]\s?\d{1,2}[:：]\d{2})?)?[\s，,、·]+[在于於]?(\p{Script=Han}{2,14})[）)]?$/u;
/** ——2019年11月2日于湖城大学: when, and at which house. */
const AT_HOUSE =
  /^[（(—–―-]{0,3}\s?(?:\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3})[日号號](?:[上下]午|晚上?)?[，,]?\s?[于於在](\p{Script=Han}{2,14}(?:大[学學]|[学學書书]院|[中小][学學]|[图圖博美纪紀展][书書物术術念览覽][馆館]|堂|[殿阁閣塔]前?|[书書]店|寺|公[园園]|[广廣][场場]|[酒饭飯]店|中心))[）)]?$/u;
/** 2019年5月3日于湖城: when, and in which city. */
const AT_CITY =
  /^[（(—–―-]{0,3}\s?\d{4}年\d{1,2}月\d{1,2}[日号號](?:[上下]午|晚)?[，,]?\s?[于於](\p{Script=Han}{2,6})[）)]?$/u;
/** 中華民國104年（2015年）1月1日於臺北市 */
const CITY_BEHIND_AT =
  /\d{1,2}月\d{1,2}[日號号][于於]((?:[\p{Script=Han}]){2,3}[市縣县])(?=$|[\s，。）)])/u;
/** 湖城会展中心, 在湖城: a hall or a city on a line of its own. */
const HALL =
  /^[在於于]?(\p{Script=Han}{2,14}(?:酒店|[饭飯]店|[宾賓]馆|[礼禮]堂|[会會]堂|剧院|劇院|剧[场場]|劇場|体育[馆场]|體育[館場]|音[乐樂][厅廳]|宴[会會][厅廳]|[报報]告[厅廳]|[会會][议議]中心|[会會]展中心|展[览覽]中心))$/u;
/** 2019年5月3日晚，湖城渡口书店: what a hall is called besides, where a day stands in front. */
const BEHIND_DAY =
  /^\p{Script=Han}{2,12}(?:[书書]店|[图圖][书書][馆館]|博物[馆館]|美[术術][馆館]|[纪紀]念[馆館]|大[学學]\p{Script=Han}{1,4}堂)(?:[一二三四五六七八九十]{1,2}[楼樓层層])?$/u;
const CITY_ALONE = /^[在於于]?(\p{Script=Han}{2,8})$/u;

/** Where a line says no more than where, right over or under the day in words. */
function placeBesideDay(lead: readonly Line[], index: number): Hint[] {
  const each = lead[index];
  const isDay = (at: number) =>
    /年.*月.*日/u.test(lead[at]?.text ?? '') && isBareDate(lead[at]?.text ?? '');
  if (!each || !(isDay(index - 1) || isDay(index + 1))) return [];
  const hall = HALL.exec(each.text)?.[1];
  const city = CITY_ALONE.exec(each.text)?.[1];
  const value = hall ?? (city !== undefined && isCity(inSimplified(city)) ? city : undefined);
  return value === undefined ? [] : [{ ...each, field: 'place', value }];
}

/** （2013年2月12日，农历正月初三）, （2013年5月3日，根据录音整理）: what is no place behind a day in brackets. */
const NO_PLACE = /[录錄]音|整理|[稿审審]|[农農][历曆]|正月|初[一二三四五六七八九十]|星期|[节節]$/u;

export function placesOf(lead: readonly Line[]): Hint[] {
  return lead.flatMap(({ line, text }, index): Hint[] => {
    const alone = placeBesideDay(lead, index);
    if (alone.length > 0) return alone;
    const beside = DAY_AND_PLACE.exec(text)?.[1];
    const inCity = CITY_BEHIND_AT.exec(text)?.[1];
    if (inCity !== undefined) return [{ field: 'place', value: inCity, line, text }];
    const city = (CITY_BEHIND_DAY.exec(text) ?? CITY_BEFORE_DAY.exec(text))?.[1];
    const behind =
      city !== undefined && (isCity(inSimplified(city)) || isHouseAbroad(inSimplified(city)))
        ? city
        : (BEHIND_DAY.exec(city ?? '')?.[0] ?? HALL.exec(city ?? '')?.[1]);
    if (behind !== undefined) return [{ field: 'place', value: behind, line, text }];
    const at = AT_CITY.exec(text)?.[1];
    const isAt = at !== undefined && isPlace(inSimplified(at));
    const house = AT_HOUSE.exec(text)?.[1] ?? (isAt ? at : undefined);
    if (house !== undefined) return [{ field: 'place', value: house, line, text }];
    const venue = beside !== undefined && beside.length > 3 ? beside : undefined;
    const where =
      venue === undefined ? (beside ?? PLACE_IN_BRACKETS.exec(text)?.[1]) : cityOf(venue);
    return where === undefined || NO_PLACE.test(where)
      ? []
      : [{ field: 'place', value: where, line, text }];
  });
}

/** 苏州国际博览中心 is in 苏州; a hall that names no city is no place that a reader could find. */
export function cityOf(venue: string): string | undefined {
  const [first = ''] = words(inSimplified(venue));
  if (CITIES.has(first.slice(0, 2))) return venue.slice(0, first.length);
  return /^(\p{Script=Han}{2,3}?)(?:市|[国國][际際]|(?<![商协協学學工公])[会會]|博|展|体|體|大[酒剧劇礼禮]|火?[车車]站|港|[机機][场場])/u.exec(
    venue,
  )?.[1];
}
