import { isWord } from '../../repair/evidence.ts';
import { foreignFrom } from './person-at.ts';
import { CITY_NAMES } from './words.ts';

export const PROVINCES =
  '河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆';
const PROVINCE = new RegExp(`^(?:${PROVINCES})省?$`, 'u');

/** 灯火辉煌的, 美丽的: how a place looks. */
const SAID_OF =
  /^(?:\p{Script=Han}{0,4}(?:辉煌|美丽|庄严|古老|雄伟|宏伟|宽敞|明亮|璀璨|如画|秀丽|著名|热闹|宁静|古朴|怡人|宜人))的(?=\p{Script=Han}{2})/u;

/** 福建省泉州, 广西壮族自治区桂林 */
const IN_PROVINCE = /^\p{Script=Han}{2,3}(?:省|\p{Script=Han}{0,3}自治区)(?=\p{Script=Han}{2,4}$)/u;

/** 新加坡大酒店 is in 新加坡 and not in 新加; what is found may be the first of it. */
export function whole(
  text: string,
  span: [number, number] | undefined,
): [number, number] | undefined {
  if (!span) return undefined;
  const [start, end] = span;
  // 安徽合肥 is where one goes, and 安徽 is not.
  const inProvince = PROVINCE.test(text.slice(start, end))
    ? CITY_NAMES.find((name) => text.startsWith(name, end))
    : undefined;
  if (inProvince !== undefined) return [end, end + inProvince.length];
  // 灯火辉煌的湖城体育馆: what is said of a place is no part of it; 约巴林达的图书馆 is.
  const said = SAID_OF.exec(text.slice(start, end))?.[0].length;
  if (said !== undefined) return [start + said, end];
  // 福建省泉州 is 泉州 with where it lies in front.
  const lies = IN_PROVINCE.exec(text.slice(start, end))?.[0].length;
  if (lies !== undefined) return [start + lies, end];
  const city = CITY_NAMES.find((name) => text.startsWith(name, start));
  if (city !== undefined) return start + city.length > end ? [start, start + city.length] : span;
  // 阿德兰会议中心 is in 阿德兰, and not in 阿德.
  const sounds = foreignFrom(text, start);
  return sounds > end && !isWord(text.slice(start, end)) ? [start, sounds] : span;
}
