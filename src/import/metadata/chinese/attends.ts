import { EVENT_KIND, SPEECH } from './words.ts';

/** How speakers say in their first words at what they speak. */
const ATTENDS = new RegExp(
  `欢迎(?:大家|各位|你们)?(?:来到|参加)\\s*(?:[今本]年的?)?\\s*[A-Z]|(?:利用|借|值)[^，。]{4,50}(?:${EVENT_KIND})[”」]?在[^，。]{2,12}(?:召开|举[行办])(?:的?机会|之际)|[“「][^，。]{4,40}[”」]?今[天日](?:在[^，。]{2,12})?(?:隆重|正式|盛大)?(?:开幕|举[行办]|召开)|(?:参加|出席)[^，。]{4,40}的?[开闭]幕[式礼]|今[天日晚](?:我们)?(?:欢聚|相聚)?(?:在这里|在此)?(?:隆重)?(?:举行|召开|举办)[^，。]{2,40}(?:${EVENT_KIND})|今[天日晚](?:我们)?(?:欢聚|相聚)在[^，。]{2,24}，(?:隆重)?(?:举行|召开|举办)[^，。]{2,40}(?:${EVENT_KIND})|祝贺[^，。]{4,40}(?:${EVENT_KIND})[^，。]{0,10}(?:召开|举[行办]|开幕)|值此[^，。]{4,40}(?:${EVENT_KIND})[^，。]{0,10}之际|(?:参加|来到|出席|光临|莅临|受邀|应邀)[^，。]{2,40}(?:${EVENT_KIND})|感谢[^，。]{2,30}(?:${EVENT_KIND})[^，。]{0,14}邀请|邀请我?[^，。]{0,4}在[^，。]{2,30}(?:${SPEECH})`,
  'u',
);
/** 今天，由渡口协会主办的2007渡船学会年会在湖城隆重开幕了: what opens as they speak. */
const OPENS = new RegExp(
  `今[天日晚](?:[上下]午|晚上)?[，,]?[^。]{4,80}(?:${EVENT_KIND})[”」》』]?(?:在[^，。]{2,16})?(?:隆重|正式|成功|顺利|盛大)?(?:开幕|举[行办]|召开)`,
  'u',
);
/** 很荣幸在2018年湖城大学毕业典礼上，作为老师代表致辞 */
const SPEAKS_AT = new RegExp(
  `(?:荣幸|高兴|激动|感谢|机会)[^，。]{0,8}在[^，。]{4,30}(?:${EVENT_KIND})[上中][，,]?[^。]{0,20}(?:${SPEECH})`,
  'u',
);

/** 这里是渡口网上讲堂，我是主持人: as whoever presides begins. */
export const WELCOME_TO =
  /这里是([^，。！的]{3,16}(?:讲[堂坛]|课堂|会客厅|沙龙|论坛|读书会|大会))(?=[，。！][^。！]{0,16}(?:我是|主持))/du;

/** Whether somebody says at what they speak: 很高兴参加第七届渡口论坛. */
export function saysOccasion(sentence: string): boolean {
  return (
    [ATTENDS, OPENS, SPEAKS_AT].some((way) => way.test(sentence)) &&
    !/[来能]到?[^，。]{2,10}[作做]/u.test(sentence)
  );
}
