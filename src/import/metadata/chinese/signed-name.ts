import { isWord } from '../../repair/evidence.ts';
import type { Hint } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { daysIn } from '../dates.ts';
import { isMonastic, isPersonName } from '../person-name.ts';
import { inSimplified } from './page.ts';
import { CITIES } from './words.ts';

/** As what people sign: 弟子何文舟, 演讲人：何文舟, 你们的朋友何文舟 */
const AS =
  '(?:(?:演[讲说]|[讲发]言|讲话|致[辞词]|宣誓|述职|汇报|报告|主讲|分享|答谢)[人者]?\\s?[:：]\\s?|(?:佛|三宝)?弟子|学生|晚辈|末学|女儿|儿子|孙[女儿子]|[你您](?:们)?的[\\p{Script=Han}]{2,4}\\s?[:：，]?\\s?|爱[你您](?:们)?的[\\p{Script=Han}]{2,4}\\s?[:：]?\\s?)';
/** How those are styled who sign. */
const STYLE = '(?:居士|老师|先生|女士|同学|教授|博士|牧师|传道|长老|执事|弟兄|姊妹|校友|师兄)';
/** 何文舟合十, 何文舟敬上 */
const BOWS =
  '(?:合十|合掌|顶礼|[敬谨叩拜泣稽手恭][上启呈识祝贺书挽首礼题白]|顿首|稽首|鞠躬|敬献|亲笔|亲书|于\\p{Script=Han}{2,8})';
/** 2017.1.13, 二〇二〇年元旦, 2020年6月于湖城 */
const DAY =
  '(?:[（(]?(?:(?:19|20)\\d{2}|[一二][九〇○零０Ｏ][\\d一二三四五六七八九〇○零０Ｏ]{2})\\s?[年./-][^，。]{0,24})';
const NAME = '(?<name>\\p{Script=Han}\\s?\\p{Script=Han}{1,2}?)';

const SIGNS = new RegExp(
  `^[—–-]{0,4}\\s?(?<as>${AS})?${NAME}\\s?(?<style>${STYLE})?(?:\\s?(?<bows>${BOWS}))?\\s?(?<day>${DAY})?$`,
  'du',
);
const IS_DAY = new RegExp(`^${DAY}$`, 'u');
/** 于湖城 over the day: where. */
const MAY_BE_PLACE = /^[于於]/u;
/** Whoever has put it on the page signs as well. */
const LONGEST = 40;

/**
 * Who signs a talk by a name alone right under its last words, where a style, a bow or a day says that it is a
 * signature: 何文舟居士 over 2017.1.13.
 */
export function signedByName(below: readonly Line[]): Hint[] {
  const [first, second] = below;
  if (first === undefined || first.text.length > LONGEST) return [];
  const match = SIGNS.exec(inSimplified(first.text));
  const [start, end] = match?.indices?.groups?.name ?? [];
  if (!match || start === undefined || end === undefined) return [];
  const { as, style, bows, day } = match.groups ?? {};
  const dated = day === undefined && second && IS_DAY.test(second.text) ? second : undefined;
  if ([as, style, bows, day, dated].every((sign) => sign === undefined)) return [];
  const value = nameIn(first.text.slice(start), end - start, style);
  const isSigned = [as, style, bows].some((sign) => sign !== undefined);
  if (value === undefined || (!isSigned && MAY_BE_PLACE.test(value))) return [];
  const line = day === undefined ? dated : first;
  const [on] = line ? daysIn(line.text) : [];
  return [
    { ...first, field: 'speaker', value },
    ...(line && on ? [{ ...line, field: 'date' as const, value: on.day }] : []),
  ];
}

/** 何文舟, and 星舟居士 of whom the name is no surname and what follows it. */
function nameIn(text: string, length: number, style = ''): string | undefined {
  const name = text.slice(0, length).replaceAll(/\s/gu, '');
  const simple = inSimplified(name);
  const isOrdinary = [simple, simple.slice(0, 2)].some((each) => isWord(each) || CITIES.has(each));
  if (isPersonName(name) && !isOrdinary) return name;
  const whole = text.slice(0, length + style.length);
  return style !== '' && isMonastic(whole) ? whole : undefined;
}
