import { isOfAnotherTime } from './another-time.ts';
import { ANY_HALL, HALL, isPlace } from './is-place.ts';
import { PROVINCES } from './whole-place.ts';
import { CITIES, CITY_NAMES } from './words.ts';

/** A city of those that are known, with what it is called for its beauty: 泉城济南. */
const CITY = `(?:(?![去那])[^，。、在于到和]{1,8}的)?(?:\\p{Script=Han}{1,3}之[城都国乡州]|\\p{Script=Han}{0,4}(?:城市|古[城都]|[名水山江泉花省]城|水乡|宝岛|首[都府]|省会))?(?:\\p{Script=Han}城)?(${CITY_NAMES.join('|')}|(?:${PROVINCES})(?!${CITY_NAMES.join('|')}|省))`;
const WITH_ALL = '[和与跟同](?:在座的?)?(?:大家|各位|诸位|你们)[^，。]{0,8}?';
const MEET = '(?:再次|再度)?(?:见面|相聚|欢聚|相会|重逢|团聚|聚会|共聚|交流)';
/** Where the speakers say in their first words that they are. */
const HERE = [
  // 很高兴来到苏州，参加渡口大会; 今天我来到苏州主要有三件事
  new RegExp(
    `(?:(?:高兴|欢迎|荣幸|欣喜|激动|喜悦)[^，。]{0,12}|(?:今[天日晚]|[这此]次)[^，。]{0,14})(?:来到|赶到|(?:相聚|欢聚|汇聚|齐聚|相会|聚集)[到在]?(?:[^，。]{0,14}(?<![\\p{Script=Han}A-Za-z]))?|莅临)${CITY}(?=[，。！]|参加|出席|主要|来|市)`,
    'du',
  ),
  // 我是第二次来苏州参加这个会
  new RegExp(
    `(?:^|[，。！])(?:(?![去前明]年|[上下][次回届])[^，。]){0,16}来到?${CITY}(?:参加|出席)(?:这|本|此)`,
    'du',
  ),
  // 渡口论坛今天在江苏苏州隆重开幕; 利用渡口论坛在苏州市召开的机会
  new RegExp(
    `(?:今[天日晚](?:，?(?:我们|大家)(?:又|再次|共同)?)?|[会坛典礼节赛][”」]?|之际)在(?:(?:${PROVINCES})省?)?${CITY}市?(?:隆重|正式|成功|顺利|盛大)?(?:开幕|举[行办]|召开)`,
    'du',
  ),
  // 一年一度的年会今天在琴川开幕了; 今天四届三次理事会在琴川县召开
  /^[^。]{0,30}今[天日晚](?:[^，。]{2,24}[会坛典礼节][”」]?)?在(?<any>\p{Script=Han}{2,4}?县?)市?(?:隆重|正式|成功|顺利|盛大)?(?:开幕|举[行办]|召开)/du,
  // 祝贺第六届渡口论坛在琴川召开
  /祝贺[^，。]{4,40}[会坛典礼节][”」]?在(?<any>\p{Script=Han}{2,3})市?(?:隆重|正式|成功|顺利|盛大)?(?:开幕|举[行办]|召开)/du,
  // 今天苏州降温，可是……; 苏州今天难得出了太阳: the weather outside
  new RegExp(
    `^(?:今天的?${CITY}|${CITY}今[天日])的?(?:天气|[^，。]{0,6}(?:降温|下了?[着场]?[大小]?[雨雪]|太阳|阳光|放晴|刮风|[大风阴晴]天|[很真好有]点?[冷热]))`,
    'du',
  ),
  // 今天是我第三次来琴川
  /(?:这|今天)(?:已经)?是我[^，。]{0,4}第[\d一二三四五六七八九十]{1,3}次(?:来到?|踏上)(?<any>(?![讲相参上开做看听吃住玩学办拜演说谈访出考找给到这那发报道家北南东西])\p{Script=Han}{2,4}?)(?:市|县)?(?=[，。！])/du,
  // 能和大家在苏州见面, 偕内人在苏州与大家欢聚一堂, 在苏州和各位新老朋友相聚
  new RegExp(`${WITH_ALL}在${CITY}市?${MEET}`, 'du'),
  new RegExp(`在${CITY}市?${WITH_ALL}${MEET}`, 'du'),
  // 苏州是我到任后走访各地的第一站
  new RegExp(`(?:^|[，。！])${CITY}市?就?是我[^，。]{0,24}第一站(?=[，。！]|$)`, 'du'),
  // 学者聚首苏州, 船长们齐聚在苏州
  new RegExp(
    `(?:聚首|齐聚|汇聚|会聚|相聚|欢聚|云集|相会)[在于到]?(?:美丽的)?${CITY}市?(?=[，。！、]|共|参加|出席|举)`,
    'du',
  ),
  // 大会开到今天，地点在苏州
  new RegExp(
    `(?:[会坛展]|活动|典礼|这次|本届)[^。]{0,16}(?:地点|会址|会场)(?:就|设|选|定)?在(?:了)?${CITY}`,
    'du',
  ),
];

/** A house with its name: 渡口公园, 渡州驻湖城总领事馆. */
const HOUSE = `(?:母校|(?:${CITY_NAMES.join('|')})的|\\p{Script=Han}{1,6}的)?((?:(?!母校|[在于我你他她会上的和与这那])\\p{Script=Han}){2,16}?(?:${HALL}|大使馆|总?领事馆|使馆|官邸|大学|[中小]学(?!生|习)|(?<=.{3})学院|书院|寺))`;
/** What people do who have come there. */
const TOGETHER =
  '(?=[，。！]|里|[和与跟同](?:大家|各位|你们)|参加|出席|欢聚|相聚|做客|作客|辞旧|共[同聚贺度庆襄话]|一[同起]|隆重|举[行办]|召开|见证|庆祝)';
/** Where the speakers say that all are: in which house. */
const IN_HOUSE = [
  // 欢迎各位来渡州驻湖城大使馆欢聚一堂, 我们邀请各界朋友到渡州大使馆辞旧迎新
  new RegExp(`(?:欢迎|邀请)[^，。]{0,14}(?:来到?|到|光临|莅临|做客|走进)${HOUSE}${TOGETHER}`, 'du'),
  // 很高兴能够到渡口公园和大家一起……
  new RegExp(
    `(?:高兴|荣幸|欣喜|激动|开心|喜悦|有?机会|有幸|[应受]邀)[^，。]{0,8}?(?:来到?|到|在|重返|回到|走进)${HOUSE}${TOGETHER}`,
    'du',
  ),
  // 各位不畏严寒来到湖城的渡口大厦
  new RegExp(`(?:各位|大家|你们)[^，。]{0,12}(?:来到|光临|莅临|相聚在)${HOUSE}${TOGETHER}`, 'du'),
  // 今天，我们相聚在渡口体育馆, 大家欢聚于渡口剧院
  new RegExp(
    `(?:我们|大家|今[天日晚])[^，。]{0,8}(?:相聚|欢聚|齐聚|汇聚|会聚|聚集|聚会|集会|相会)(?:一堂)?[在于到]${HOUSE}${TOGETHER}`,
    'du',
  ),
  // 今天，“渡船杯”比赛在渡口体育中心隆重开幕
  new RegExp(
    `今[天日晚][^。]{0,40}?[会坛典礼节赛式][”」]?在${HOUSE}(?:里)?(?:隆重|正式|成功|顺利|盛大)?(?:开幕|举[行办]|召开)`,
    'du',
  ),
  // 今天我们渡口寺的各位法师都来了
  /今[天日晚](?:是|在)?(?:我们|咱们)((?:(?![的在有和])\p{Script=Han}){2,6}寺)/du,
  // 今晚，我们在渡口剧院隆重集会
  new RegExp(
    `今[天日晚][^。]{0,20}?我们[^，。]{0,6}在${HOUSE}(?:里)?(?:隆重)?(?:集会|聚会|相聚|欢聚|举[行办]|召开)`,
    'du',
  ),
];

/** 去年我们相聚在渡口剧院: where it was another time. */
const THEN =
  /本来|原[本来定先]|[去前明今]年的?(?=[^，。]{0,2}月)|[去前明]年|年前|年后|以后|将来|当年|那[天年晚时次]|曾|[上下]一?[次回届]|记得|[昨前明]天/u;

/** Where somebody says in their first words that they are; `sentence` is in Simplified. */
export function hereIs(sentence: string): [number, number] | undefined {
  if (isOfAnotherTime(sentence)) return undefined;
  const house = spanOf(IN_HOUSE, sentence);
  // 一所老寺: any, and none by its name.
  const isAny = house && /^[一几两某]/u.test(sentence.slice(...house));
  if (
    house &&
    !isAny &&
    !ANY_HALL.test(sentence.slice(...house)) &&
    !THEN.test(sentence.slice(0, house[0]))
  )
    return house;
  const span = spanOf(HERE, sentence);
  // 去年在湖城，今天在苏州: of two times the last counts; 我是去年到任的 says when somebody came.
  const before =
    span && sentence.slice(0, span[0]).replace(/^.*(?:今[天晚日]|我是[^，。]{2,24}的，)/u, '');
  if (before !== undefined && THEN.test(before)) return undefined;
  const isCalled =
    span && (CITIES.has(sentence.slice(span[0], span[0] + 2)) || isPlace(sentence.slice(...span)));
  return isCalled ? span : undefined;
}

function spanOf(ways: readonly RegExp[], sentence: string): [number, number] | undefined {
  return ways.flatMap((way) => way.exec(sentence)?.indices?.slice(1) ?? []).find(Boolean);
}
