import { VENUE } from './is-place.ts';
import { EVENT_KIND, SPEECH } from './words.ts';

/** Of which year, before or behind a school. */
export const YEAR = '(?:(?:20\\d{2}\\s?(?:年|[届级]|学年度?)?|1[01]\\d学年度?)\\s?)?';

/** “渡口讲坛”上的演讲: in which series somebody spoke. */
const IN_SERIES = `[“「《][^”」》]{2,24}[”」》](?:上|中)?(?:的|所?作的?|发表)?[^，。]{0,4}(?:${SPEECH})`;
/** A school holds its ceremonies, and those who speak at one are there. */
const SCHOOL =
  '(?:今年|去年)?((?!今年|去年)(?:(?![在于我你他把被是的了和与读看席从])\\p{Script=Han}){2,8}?(?:大学|[中小]学|(?<![第届次])[一二三四五六七八九十]中(?![学全])|党校|(?<![一某各所村届小]..|[一某各所村届])学校)|(?:(?![在于我你他她])\\p{Script=Han}){2,4}学院)';
/** 湖城大学渡船学院: where in it somebody speaks who is its guest. */
const COLLEGE =
  '((?:(?![在于我你他把被是的了和与读看席从])\\p{Script=Han}){2,8}?大学\\p{Script=Han}{2,8}?学院)';
/** The ways in which a line says at which school or in which house of learning, with it as their group; in Simplified. */
export const SCHOOL_WAYS = [
  // 在湖城大学渡船研究院的博物馆讲座系列之二
  new RegExp(`[在于]${SCHOOL}[^，。的]{0,12}的[^，。]{0,12}(?:讲座|演讲|报告)系列`, 'du'),
  // 湖城大学2019年毕业典礼上的演讲
  new RegExp(
    `(?:^|[在于，。：:\\s])${YEAR}${SCHOOL}\\s?${YEAR}(?:本科生?|研究生|学生)?(?:毕业|开学|入学|学位授予)(?:典礼|仪式|演讲|演说)`,
    'du',
  ),
  // 湖城大学于5月27日举办毕业典礼
  new RegExp(
    `(?:^|[在于，。：:\\s])${SCHOOL}(?:于|在)?[^，。]{0,14}(?:举行|举办|召开)[^，。]{0,10}(?:毕业|开学|入学)(?:典礼|仪式)`,
    'du',
  ),
  // 渡口论坛在湖城大学举办, 渡口研讨会——贺何文舟先生百岁华诞在湖城大学举行
  new RegExp(
    `(?:${EVENT_KIND}|20\\d{2}[”」》]?|[”」》]|[诞辰]|周年)(?:今[天日])?[在于]${SCHOOL}(?:隆重|正式|成功|顺利|如期)?(?:举行|举办|召开|开幕)`,
    'du',
  ),
  // 何文做客湖城大学, 参访湖城大学并发表了……
  new RegExp(`(?:做客|走进)${SCHOOL}`, 'du'),
  new RegExp(
    `做客((?:(?![在于我你他她会上的])\\p{Script=Han}){2,10}?${VENUE})(?=[，。《“]|$)`,
    'du',
  ),
  // 应邀到湖城大学作题为“一条船”的讲座
  new RegExp(
    `^(?!.*(?:我|曾|去年|前年)).*?(?:参访|到访|访问|来到|莅临|[应受]邀(?:到|赴|前往))了?(?:${COLLEGE}|${SCHOOL})[，、]?并?(?:发表|作|做)[^，。]{0,24}(?:${SPEECH})`,
    'du',
  ),
  // 何文在湖城大学“渡口讲坛”上的演讲
  new RegExp(`[在于]${SCHOOL}${IN_SERIES}`, 'du'),
  new RegExp(
    `[在于]((?:(?![在于我你他她会上的])\\p{Script=Han}){2,12}?${VENUE})${IN_SERIES}`,
    'du',
  ),
  // 何文在湖城大学的演讲
  new RegExp(
    `[在于](?:${COLLEGE}|${SCHOOL})(?:\\p{Script=Han}{1,4}[馆厅堂])?(?:的|发表了?(?:题为[《“][^》”]{1,40}[》”]的)?|所?[作做]的?|[作做进]行?了(?:一[场次个])?)?(?:${SPEECH})(?=$|[A-Z稿全实文：:，。（(\\s]|的现场|[录速整]|时)`,
    'du',
  ),
];
