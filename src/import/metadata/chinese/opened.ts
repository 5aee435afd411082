import { SPEECH } from './words.ts';

const LATIN = '[A-Za-z0-9#&.:+]';
/** Where people share what is no talk. */
const SITES = '(?:YouTube|Twitter|Facebook|GitHub|Medium|InfoQ|CSDN|LinkedIn|B站|Bilibili|QQ|App)';

/** 在某某旅游年开幕式上: whatever opens or closes; 在TED的演讲: a name in Latin letters. */
export const OPENED = [
  /^[「“]([^」”]{4,24})[」”](?:开幕|闭幕|启动)(?:式|仪式|典礼|(?=\s))/du,
  /(?:在|于|出席|参加)([\p{Script=Han}A-Za-z0-9·○]{4,24}?)的?(?:开幕|闭幕|启动)(?:式|仪式)/du,
  /(?:在|于|出席|参加)([\p{Script=Han}A-Za-z0-9·○]{4,24}(?:开幕|闭幕|揭幕|颁授|颁奖)(?:礼|典礼))/du,
  new RegExp(
    `(?:(?<![关基])[在于]|参加(?=[^，。]{0,30}20\\d{2}))(?:[本这此]次|[本今]年的?)?\\s*(?!${SITES}|我)((?:20\\d{2}\\s?年?\\s?)?(?:第\\s?[\\d一二三四五六七八九十]+\\s?[届期次]\\s?)?(?:\\p{Script=Han}{2}\\s?)?[A-Z]${LATIN}*(?:[ -][A-Z0-9]${LATIN}*){0,5}(?:\\p{Script=Han}{2,3}\\s?20\\d{2})?(?:\\s?\\p{Script=Han}{2,16}?(?=\\s*[上的]))?)\\s*(?:上|中|期间)?的?(?:\\s?[a-z]{4,10}\\s?)?[\\p{Script=Han}]{0,6}?(?:${SPEECH})`,
    'du',
  ),
  // 欢迎来到 Ferrycon 2019。
  new RegExp(
    `欢迎(?:大家|各位|你们)?(?:来到|参加)\\s*(?:[今本]年的?)?\\s*([A-Z]${LATIN}*(?:[ -][A-Z0-9]${LATIN}*){0,4})`,
    'du',
  ),
  // 本文根据 8 月 11 日 Ferry Meetup#3 广州站《……》主题分享整理, 根据 FerryChannel#14 直播分享整理
  /(?:根据|整理自)\s*(?:(?:\d{4}\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?日\s*)?([A-Z][A-Za-z]*(?:[ -][A-Z][A-Za-z]*){0,5}\s?#\d{1,4}(?:\s?\p{Script=Han}{2,6}站)?)\s*(?:《[^》]*》)?(?:主题|直播|现场|的)*(?:分享|演讲|讲座)/du,
  // 由【Ferrycon在线】大会举办的对话
  /[在由]【([A-Z][^，。】]{2,24})】(?:大会|峰会|论坛)/du,
  // 在“渡口全球课程夏季班”湖城站的授课
  /[在于][“「]([^，。”」]{4,30})[”」]\p{Script=Han}{2,4}站(?=[上的]|举行)/du,
  // 在 Ferrycon 2019 上，
  new RegExp(
    `[在于]\\s*(?!${SITES})(?=[^，,]{0,40}(?:20\\d{2}|Con|Summit|Meetup|Day|Fest|Camp|Week|Forum))([A-Z]${LATIN}*(?:[ -][A-Z0-9]${LATIN}*){0,5})\\s*(?:大会|峰会|活动|现场)?(?:上|期间)[，,]`,
    'du',
  ),
];

/** FerryConf2020 精选, 2024 FerryDay 演讲: an occasion by its name in Latin letters. */
export const IN_LATIN =
  /(?<![A-Za-z0-9.@/_-])((?:20\d{2}\s?)?(?:[A-Z][A-Za-z]{1,11} )?[A-Z][A-Za-z]{0,15}(?:Con|Conf|DevCon|Summit|Meetup|Camp|Fest|OpsDays?)(?![A-Za-z])(?:\s?20\d{2}|\s\d{1,3}(?!\d))?)(?=\s?(?:上|大会|[^，。]{0,12}(?:精选|实录|演讲|分享|逐字稿|讲稿|主题)))/du;

/** TED演讲：一条船, TED演讲中英文稿: nothing else is said of it than that it was given there; 我听的TED演讲 is another's. */
export const TED =
  /(?<![A-Za-z的个场篇部次像听看过和])(TED)(?:大会)?演讲(?=稿|全文|实录|汉译|中[英文]|双语|\s?[：:|｜《]|$)/du;

/** TEDxFerry 2019: whatever is said of it. */
export const TEDX = /(?<![A-Za-z0-9.@/_-])(TEDx[A-Z][A-Za-z]{2,30}(?:\s?20\d{2}(?!年))?)/du;

/** In Latin letters a year, capitals or a word of occasions tell an occasion from a company. */
export function isOccasionName(name: string): boolean {
  return (
    !/^[A-Z]/u.test(name) ||
    /\d|[A-Z]{2}|[Cc]on|Meet|Summit|Day|Fest|Week|Camp|\p{Script=Han}/u.test(name)
  );
}
