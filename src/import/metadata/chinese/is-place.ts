import { isWordOfGrammar, words } from '../../repair/evidence.ts';
import { isTransliterated } from './person-at.ts';
import { PROVINCES } from './whole-place.ts';
import { CITIES } from './words.ts';

/** What a building or its hall is called in which somebody speaks. */
export const VENUE =
  '(?:图书馆|博物馆|美术馆|纪念馆|文化馆|体育馆|会堂|礼堂|(?<=(?:[学书]院|[大中]学|[图博美].馆|寺|纪念)\\p{Script=Han}{0,4})讲堂|报告厅|宴会厅|会议厅|演播厅|大厦|剧院|剧场|酒店|饭店|宾馆|教堂|书店|书院|总部|国会|议会|会议中心|会展中心|国会山|商学院|法学院|医学院|党校)';
/** Where else many gather: 渡口体育场, 鹤岭校区田径场. */
export const HALL = `(?:${VENUE}|(?:体育|田径|运动|足球|篮球|操|广)场|学术厅|会议室|阶梯教室|[展艺][览示术]馆|[青少]年宫|文化宫|公园|音乐厅|影[院城]|陵园|殡仪馆|酒[家楼]|(?:艺术|文化|展览|博览|活动|体育|奥体|演艺|市民|新闻|学术|培训)中心)`;
/** 公司礼堂, 一家酒店, 国际会议中心: no name of a house. */
export const ANY_HALL = new RegExp(
  `^(?:学校|公司|[东西南北新老主本]校区|[本我全][校市县]|国际|大学|[中小]学|学院|[三四五]星级?|[省市县区镇乡村局院厂处部新大小老]|\\p{Script=Han}?[一二三四五六七八九十\\d]{1,2}[号楼层]{1,2})?${HALL}|政府|前广场|附近|当地|某|[一两][家座个间]`,
  'u',
);

/** 琴屿基地, 渡州经开区: grounds that a name stands before. */
const GROUNDS =
  /^(?!国家|全国|[各多本该]|一[个家座])\p{Script=Han}{2,12}(?:基地|经开区|高新区|开发区|示范区|自贸区|(?:产业|科技|工业|创业|软件|物流|文创|农业|创新|创意|生态|湿地)园|[^园]园区|新区|小镇)$/u;
/** 青坪县, 渡口自治州: what it is of a country; 全县, 农村 and 三个乡镇 have no name. */
const COUNTY =
  /^(?!.*(?:[我本该某各全多两农乡城郊山]|一个|[一二三四五六七八九十]个?)(?:[区小重]{0,2}[县镇乡村])|全|各|一)\p{Script=Han}{2,6}(?:[县镇乡村]|自治[州旗])$/u;
const NO_PLACE =
  /^(?:国家|国际|世界|全[国省市县区镇乡村校球]|国[内外]|境外|海外|基层|民间|农村|乡村|城[市镇乡]|校园|户外|室内|云端|网[络上]|空中|视频|电视)$|^(?:[东西][南北]?部?|[南北]部?|华[东南西北中]|(?:中|西|东)[南北]|中[部西东]部?)(?:地区|片区)?$|^(?:同[期时]|即将|如期|[异实原]地)|[各多]地$|总部$|(?<!河)内$|(?<![台汉晋])中$|[下上天周季节晚夜初底末端网场校]$|[小中大]学$|[馆厅院园室楼店府]$|广场$|展览?$|[论讲]坛$|[前后里外]$|公司$|中心$|录音|整理|当地|本地|现场|线上|今日|今天|昨日|近日|此|会|上午|下午|[年月日]$|\d|期间/u;

/** 海南渡坪: behind the name of a province. */
const IN_PROVINCE = new RegExp(`^(?:${PROVINCES})省?(?=\\p{Script=Han}{2,3}$)`, 'u');

/** 海南渡坪 is a place of 海南, unless words of the dictionary stand there: 海南商会. */
function liesInProvince(text: string): boolean {
  const behind = text.replace(IN_PROVINCE, '');
  if (behind === text) return false;
  const all = words(behind);
  return CITIES.has(behind.slice(0, 2)) || (all.length > 1 && !all.some(isWordOfGrammar));
}

/** Names of places are words of the dictionary, one or several: 苏州, 山东省青岛; a name that it does not have is no word at all: 宁川. */
export function isPlace(text: string): boolean {
  if (GROUNDS.test(text)) return true;
  if (NO_PLACE.test(text) || ANY_HALL.test(text)) return false;
  if (COUNTY.test(text) || liesInProvince(text)) return true;
  const all = words(text);
  return (
    CITIES.has(text.slice(0, 2)) ||
    (text.length > 3 && isTransliterated(text)) ||
    all.every((word) => word.length > 1) ||
    (text.length === 2 && all.length === 2 && !all.some(isWordOfGrammar))
  );
}
