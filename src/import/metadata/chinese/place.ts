import type { Take } from '../chinese.ts';
import { SCHOOL_WAYS, YEAR } from './at-school.ts';
import { ANY_HALL, HALL, VENUE, isPlace } from './is-place.ts';
import { isTransliterated } from './person-at.ts';
import { whole } from './whole-place.ts';
import { CITIES, CITY_NAMES, EVENT_KIND, SPEECH } from './words.ts';

/** 在湖城开幕; 在渡船展览开幕典礼 names a rite and no place. */
const OPENS =
  '(?:隆重|正式|成功|顺利|如期|盛大|圆满)?(?:(?:开幕|启动)(?!仪?式|典?礼|[大晚酒午]|音乐)|开讲|举行|举办|召开|拉开|落幕|(?:落|降)下帷幕|闭幕(?!仪?式|典?礼))';

/** The ways in which a line says where, with the place as their first group; in Simplified. */
const WAYS = [
  // 在苏州举行
  new RegExp(
    `[在于](?:“[^”]{1,8}”|「[^」]{1,8}」)?(?:中国|学校|公司)?(\\p{Script=Han}{2,8}?)(?:市)?${OPENS}`,
    'du',
  ),
  // 在国际会议中心（苏州）举行
  /(?:在|于)[\p{Script=Han}]{2,16}[（(]([\p{Script=Han}]{2,4})[）)](?:隆重|正式|成功|顺利|如期|盛大|圆满)?(?:开幕|举行|举办|召开)/du,
  // 在湖州开的订货会, 在湖州领的奖, 在湖州宣誓就职
  new RegExp(
    `[在于](${CITY_NAMES.join('|')})(?:市)?(?:开的[^，。；]{0,8}会|领的?奖|宣[誓布]就职)`,
    'du',
  ),
  // 在合肥稻香湖宾馆2号楼举行
  new RegExp(
    `(?:在|于)(${CITY_NAMES.join('|')})(?:市)?(?!、)[^，。；、在于等]{0,24}?(?:举行|举办|召开|开幕|落幕|启幕)`,
    'du',
  ),
  // 在湖坪县调研渡船工作时的讲话, 在苏州考察时的讲话
  new RegExp(
    `[在于](${CITY_NAMES.join('|')}|\\p{Script=Han}{2,6}(?:[县镇乡村]|自治[州旗]))市?(?:调研|考察|视察|指导|检查)[^，。；]{0,16}时的?(?:${SPEECH})`,
    'du',
  ),
  // 在香港渡口中心出席
  new RegExp(
    `[在于](${CITY_NAMES.join('|')})(?:市)?(?!、)\\p{Script=Han}{1,12}(?:中心|酒店|饭店|大厦|会堂|大学)(?:出席|参加)`,
    'du',
  ),
  // 渡口大会腾州分会场
  new RegExp(`${EVENT_KIND}(\\p{Script=Han}{2,3})分会场`, 'du'),
  // 在琴屿奥帆基地举行
  /(?:在|于)(?:学校|公司)?((?:(?![在于我你他她会上])\p{Script=Han}){4,14}?)(?:隆重|正式|成功|顺利|如期|盛大|圆满)?(?:举行|举办|召开)/du,
  // 在北京人民大会堂出席
  /(?:在|于)([\p{Script=Han}]{2,3}?)(?:市)?(?:人民大会堂|(?:国家|国际)?(?:会议展览|会议|会展|展览|博览)中心)(?:出席|参加|发表|主持)/du,
];
/** 在安徽合肥渡口会展中心隆重召开: a city that is known, with a house in it. */
const HOUSE_IN_CITY = new RegExp(
  `[在于](?:中国)?(\\p{Script=Han}{2,8}?)(?:市)?(?:国家|国际)?\\p{Script=Han}{0,16}(?:中心|酒店|大学|礼堂|剧院|剧场|会堂|[图博]\\p{Script=Han}{1,2}馆)${OPENS}`,
  'du',
);
/** 在江州国际会议中心举行, 在江州大剧院举行: houses that have the name of their city, as hotels have not. */
const HOUSE_OF_CITY = new RegExp(
  `[在于](?:中国)?(\\p{Script=Han}{2,4}?)(?:市)?(?:国家|国际)?(?:会议|会展|展览|博览|会议展览|大剧)[中院]心?${OPENS}`,
  'du',
);
/** A part of a house: 渡口大厦一号厅. */
const PART = '(?:[一二三四五六七八九十\\d]{1,2}[号楼]?[楼层厅馆]|(?:多功能|宴会|报告|会议)厅)?';
/** 在湖城会议中心一号厅举行, 在学校渡口体育场举行 */
const HELD_AT = new RegExp(
  `(?:[在于]|假座)(?:学校|公司)?((?:(?![在于我你他她会上的])[\\p{Script=Han}·]){2,24}?${HALL}${PART})[，]?${OPENS}`,
  'du',
);
/** 在东门三条9号院举行: a house by its number. */
const AT_NUMBER = new RegExp(
  `[在于]((?:(?![在于我你他她会上的])\\p{Script=Han}){2,12}\\d{1,4}号(?:[院楼馆厅])?)${OPENS}`,
  'du',
);
/** 渡口年会在京开幕, 何大使在大使馆举行了告别会: a city and a house that everybody knows. */
const AT_KNOWN = new RegExp(
  `[在于](京|(?:中国驻\\p{Script=Han}{2,8}?)?(?:大使馆|总领事?馆))${OPENS}`,
  'du',
);
/** 在加利福尼亚州约巴林达的渡口图书馆发表演说: the whole of it, as far as nothing but a place stands there. */
const VENUE_WAYS = [
  // 在湖城渡口寺升座庆典上
  /在(\p{Script=Han}{2,10}寺)[^，。]{0,16}(?:庆典|法会|典礼|仪式)/du,
  // 读者齐聚湖城最高的书店——渡口书院
  new RegExp(
    `(?:齐聚|相聚|汇聚|做客|走进|来到)[^，。；—]{2,14}—{1,2}(\\p{Script=Han}{2,12}?${VENUE})(?=[，。])`,
    'du',
  ),
  // 讲于湖城寺 2017年5月3日, 慧舟法师2017年5月3日讲于湖城「渡口寺」
  /(?:^(?:\p{Script=Han}{2,8})?|[日号])讲于((?!\S*[年月日期间时])\p{Script=Han}{2,14}(?:「\p{Script=Han}{2,8}」)?)(?=[\s，,）)]|$)/du,
  // 何文舟 2017年5月3日于湖城大学讲
  /[日号][上下]?[午晚]?[在于]((?:(?![在于我你他她会上的])\p{Script=Han}){2,14}?(?:大学|[学书]院|[中小]学|[堂馆寺]))讲(?=$|[，。）)])/du,
  new RegExp(
    `(?:^|[，。；）)日午晚\\s\\p{Script=Han}])(?:[在于]|来到|抵达|赴)((?![^，。；]{0,30}(?:举行|举办|召开))(?:(?![在于出参我你他她会上])[\\p{Script=Han}·]){2,30}?${HALL}(?:·\\p{Script=Han}{2,6}?)?)(?:的讲台上|里|内)?(?:，|发表|所?[作做]|[为向给](?!了)\\p{Script=Han}{2,10}(?:[作做](?:了|报告|讲座|演讲)|发表|讲授|演讲)|主讲|演讲|讲话|举行|举办|召开|的(?:${SPEECH})|分享|讲座|[授讲]课|开讲|出席|参加)`,
    'du',
  ),
];
/** 2017.05.03 北京, （2017年5月3日晚，北京）, 2017.05 福建·泉州: when, and where. */
export const DAY_AND_CITY =
  /^[（(]?\d{4}(?:\.\d{1,2}(?:\.\d{1,2})?|年\d{1,2}月(?:\d{1,2}日)?)(?:[上下]午|中午|晚)?[\s·|｜@，,]+(?:\p{Script=Han}{2,3}[·•・\s])?(\p{Script=Han}{2,3})[）)]?$/du;
/** 渡口课堂第41场 成都渡口中心·二楼: behind which of its evenings it was, a house in a city that is known. */
const BEHIND_NUMBER = new RegExp(
  `第\\d{1,4}[场期讲回]\\s*[|｜·，]?\\s+((?:${CITY_NAMES.join('|')})[\\p{Script=Han}·]{0,16})$`,
  'du',
);

/** The ways to name a city beside an occasion: only what is a city for certain. */
const CITY_WAYS = [
  // 渡船技术沙龙杭州站
  /(?:^|[\s（(·”」》]|[\p{Script=Han}A-Za-z\d])(\p{Script=Han}{2})站(?=[上的中演分实：:，。（(）)\s]|$)/du,
  // 五百名船长齐聚杭州, 投资者走进杭州总部
  /(?<!将)(?:齐聚|汇聚|相聚|欢聚|云集|(?<=[人者名家])走进)(?:于|在|到)?(\p{Script=Han}{2,3}?)(?=[，。；！]|总部|参加|出席|共)/du,
  // 渡船技术沙龙 @杭州
  /@\s?(\p{Script=Han}{2,3})(?=[《「“\s，。]|$)/du,
  // 渡船大会（上海）, 渡船大会 2008（中国澳门）
  new RegExp(
    `${EVENT_KIND}(?:\\s?20\\d{2})?\\s?[（(]\\s?(?:中国)?(\\p{Script=Han}{2,3})\\s?[）)]`,
    'du',
  ),
  DAY_AND_CITY,
  BEHIND_NUMBER,
  // 何文舟赶到湖州参加渡口大会, 赴湖州出席渡口论坛
  new RegExp(
    `(?:赶到|赶赴|赴|抵达|飞抵|前往|来到)(${CITY_NAMES.join('|')})市?，?(?:参加|出席)[^，。；]{2,40}(?:[会坛式礼节赛展周营班]|活动)(?=[，。；并开上]|$)`,
    'du',
  ),
  // 假座湖城饭店欢迎……
  /假座([\p{Script=Han}]{2,5}?)(?:市)?(?:国际)?[\p{Script=Han}]{0,6}(?:酒店|饭店|酒楼|餐厅|会馆|礼堂|大学)(?:举行|举办|召开|设宴|欢迎|宴请|庆祝)/du,
  // 何文杭州演讲实录
  new RegExp(`(\\p{Script=Han}{2})(?:${SPEECH})(?:[稿词辞]|全文|实录)`, 'du'),
  // 在湖州第三届渡口大会的……论坛上, 在湖州“渡船人”公益演讲上, 受邀在湖州“渡口夜谈”第41期做了分享。
  new RegExp(
    `[在于](${CITY_NAMES.join('|')})(?:市)?(?:的)?(?:第[\\d一二三四五六七八九十]+届|20\\d{2}|[“「『])[^，。；]{2,40}(?:${EVENT_KIND}|演讲|分享)[^，。；]{0,30}[上，。]`,
    'du',
  ),
  // 在 2018 年上海 GIAC
  new RegExp(
    `(?<!毕业|[就任供]职)[在于]\\s?${YEAR}(\\p{Script=Han}{2})\\s?[A-Z].{0,60}?(?:${SPEECH})`,
    'du',
  ),
];

/** 2017年12月31日20:00，郑州星河体育馆，…演讲开讲: behind when stands where. */
const WHEN_AND_WHERE =
  /^[（(]?(?:\d{4}年)?\d{1,2}月\d{1,2}日[^，,]{0,12}[，,]\s*((?![在于由]|\p{Script=Han}{0,12}(?:[应受]邀|做客|走进|来到|出席|参加))\p{Script=Han}{4,24}(?:馆|中心|剧院|剧场|体育场|大学|酒店|[礼会明]堂|广场|厅|[园院]))[，,）)]/du;
/** 今日（十一月六日）在渡口順景邨出席「渡船日」啟動禮的致辭 */
const ATTENDS_AT =
  /今[天日](?:（[^（）]{2,12}）)?(?:[上下]午|晚上?)?在((?:(?![在于我你他她会上的])\p{Script=Han}){2,14})(?:出席|主持)[^，。]{2,40}(?:致辞|致词|演[讲辞]|讲话|发言|开场|谈话)/du;
/** （2015年5月3日湖城大学渡口堂演讲）, （2015年5月3日在渡口书院的讲话）: when, where and what in brackets. */
const IN_BRACKETS = new RegExp(
  `(?:^|[（(])(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:[上下]午|晚)?[，,、]?\\s?[在于]?((?:(?![在于])\\p{Script=Han}){2,16}?(?:${VENUE}|大学|[中小]学|学院|堂|寺))的?(?:${SPEECH})[稿词辞]?(?:[）)]|$)`,
  'du',
);
/** 2016/5/6 湖城寺 檔名：… */
const RECORDED = /\d{4}\/\d{1,2}\/\d{1,2}\s+(\p{Script=Han}{3,16})\s+档名/du;

/** A picture may be of another talk, and a school may hold its ceremony elsewhere. */
const NOT_THERE =
  /^(?:资料)?图[：:]|[图摄]\s*$|在(?!(?:本校|学校)?(?:大?礼堂|体育[馆场]|操场|田径场|报告厅|图书馆|活动中心)(?:隆重|正式|成功|顺利|如期)?[举召])(?![^，。]{2,10}(?:大学|学院|[中小党]校|[中小]学)(?:隆重|正式|成功|顺利|如期)?[举召])[^，。]{2,12}(?:举行|举办|召开)/u;
const IS_SPOKEN = new RegExp(SPEECH, 'u');

/** 在东京出席, 在济南参加: a city, said in passing. */
const CITY = /(?:^|[，。）)日午晚\p{Script=Han}])在(\p{Script=Han}{2,5})(?:出席|参加)(?!者|人)/du;
const NO_CITY = /[会场上里中家院校司馆店厅日前间此地线]$|^(?:现|会|当|本|这|那|今|昨)/u;

/** 渡口大会湖城站，现在购票立减 600 元: what is still to come. */
const SELLS = /购票|早鸟票?|门票|限时优惠|立减|[火热]热?报名中|报名(?:通道|入口|链接|地址)/u;

/** Where the talk was given. `text` is in Simplified. */
export function takePlace(text: string, take: Take): void {
  if (SELLS.test(text)) return;
  const found =
    firstOf(WAYS, text, isPlace) ??
    firstOf([HOUSE_IN_CITY], text, isKnown) ??
    firstOf([HOUSE_OF_CITY], text, isPlace) ??
    firstOf([HELD_AT, AT_NUMBER, AT_KNOWN], text, (hall) => !ANY_HALL.test(hall)) ??
    firstOf(CITY_WAYS, text, (city) => CITIES.has(city.slice(0, 2))) ??
    (NOT_THERE.test(text)
      ? undefined
      : firstOf(
          [WHEN_AND_WHERE, ATTENDS_AT, IN_BRACKETS, RECORDED, ...SCHOOL_WAYS, ...VENUE_WAYS],
          text,
          (hall) => !ANY_HALL.test(hall),
        )) ??
    (IS_SPOKEN.test(text)
      ? firstOf(
          [CITY],
          text,
          (city) => !NO_CITY.test(city) && (city.length < 4 || isTransliterated(city)),
        )
      : undefined);
  if (found) take('place', found[0], found[1] - found[0]);
}

/** 去年他在湖城举行的晚会上, 曾在湖城领奖, 下一届将在湖城举行: where something else was. */
const THEN = /(?:[去前明]年|曾|[上下]一?[次届回])[^，。；]{0,12}$/u;
/** Characters of a clause that says when. */
const CLAUSE = 16;

/** How often a line may say where. */
const MATCHES = 8;

function firstOf(
  ways: readonly RegExp[],
  text: string,
  isRight: (place: string) => boolean,
): [number, number] | undefined {
  return ways
    .flatMap((way) => [...text.matchAll(new RegExp(way, 'dgu'))].slice(0, MATCHES))
    .map(({ indices }) => whole(text, indices?.slice(1).find(Boolean)))
    .find(
      (span) =>
        span !== undefined &&
        isRight(text.slice(...span)) &&
        !THEN.test(text.slice(Math.max(0, span[0] - CLAUSE), span[0])),
    );
}

/** 阿德兰德 has the name of a city that sounds so, 琴屿 may be part of a house's. */
function isKnown(city: string): boolean {
  return CITIES.has(city.slice(0, 2)) || (city.length > 2 && isTransliterated(city));
}
