import { isOfAnotherTime } from './another-time.ts';
import { nameIn } from './event.ts';
import { NAMED } from './occasion.ts';

/** A name that a kind of occasion ends: no clause, and nothing that points (这次大会) or asks. */
const PIECE =
  '(?:(?![这此该每哪几些])[\\p{Script=Han}A-Za-z0-9·—\\-“”「」《》（）() ]|(?<=[”」》])、(?=[“「《]))';
/** 渡口论坛2013, 第三届渡船节, “渡船的未来”研讨会 */
const NAME = `((?!我们?的|我[校院]的|自己|很?多|一[个场次]|两|各|全体)${PIECE}{2,48}?${NAMED}(?:\\s?(?:19|20)\\d{2}(?!年))?[”」》]?)`;
/** 为期三天的, 一年一度的, 这次, 我们公司的: what stands in front of a name and is no part of it. */
const ADORNED =
  '(?:(?:为期|历时)[^，。的]{1,8}的|一年一度的|(?:备受|万众|举世)[^，。的]{2,6}的|期待已久的|(?:我们|咱们)(?:公司|集团|学校|学院|医院|协会|学会|商会)的?|这[次个场届]|[本此][次届])?';
const WELL =
  '(?:马上|隆重|正式|成功|胜利|顺利|圆满|如期|盛大|即将|就?要|在此|现在|也|又|终于|已经?)*';
const OPENS =
  '(?:开幕|闭幕|举[行办]|召开|开讲|开赛|落幕|拉开[帷序]幕|[落降]下了?帷幕|启动|开班|开始)';
const TODAY = '(?:今[天日晚晨](?:[上下]午|早上|晚上|中午)?|此[时刻]此?[时刻]?)';
const PLACE = '(?:在[^，。]{2,24}?)?';
const COMES =
  '(?:参加|出席|来到|光临|莅临|见证|主持|参与|列席|走进|做客|作客|赶来|前来|欢迎来|邀请我?来到?)';

/** The ways in which speakers say in their first words at what they speak, with its name as their first group; in Simplified. */
const WAYS = [
  // 我宣布，第十届渡口大会现在开幕
  new RegExp(`我(?:郑重|正式|现在)?宣布[，：:]?${NAME}${WELL}${OPENS}`, 'du'),
  // 今天，渡口协会第八次代表大会隆重开幕了; 渡口大会今天就要闭幕了
  new RegExp(
    `(?:^|[，！])${TODAY}，?(?:由[^，。]{2,40}(?:主办|承办|举办)的)?${ADORNED}${NAME}${PLACE}${WELL}${OPENS}(?=[了，。！]|$)`,
    'du',
  ),
  new RegExp(
    `(?:^|[，！])(?:由[^，。]{2,40}(?:主办|承办|举办)的)?${ADORNED}${NAME}，?${TODAY}${PLACE}${WELL}${OPENS}`,
    'du',
  ),
  // 在渡口论坛2013召开之际, 值此第三届渡船节隆重开幕之际
  new RegExp(
    `(?:在|值此?|时值|欣逢|适逢|借)${NAME}${PLACE}${WELL}${OPENS}(?:之[际时]|的?(?:时[刻候]|机会|日子))`,
    'du',
  ),
  // 今天，我们在这里隆重举行渡口机场通航仪式; 今天我们相聚在湖城大学，举行…
  new RegExp(
    `${TODAY}[^。]{0,40}?(?:举[行办]|召开|共[同聚](?:参加|见证|出席|庆祝)?)${ADORNED}${NAME}(?=[，。！]|的|$)`,
    'du',
  ),
  // 很高兴参加第七届渡口论坛
  new RegExp(
    `(?:高兴|荣幸|感谢|欢迎|激动|欣慰|开心|喜悦|${TODAY}|有幸|有机会|应邀|受邀|邀请|借此)[^。]{0,30}?${COMES}了?(?:今[天晚]的|由[^，。]{2,40}(?:主办|承办|举办)的)?(?!今[天晚])${ADORNED}${NAME}(?=[，。！和与并]|上|的(?:各位|现场|讲台|[^，。]{0,4}邀请)|[做作]|$)`,
    'du',
  ),
  // 今天是渡口养老院落成典礼的大喜日子; 这次全市渡船工作会议，是……
  new RegExp(
    `^(?:${TODAY}是|[这本此][次届]|首先，)${NAME}(?=[，。！]|的?(?:大?喜)?(?:日子|一天)|是)`,
    'du',
  ),
  // 渡口论坛马上就要开始了
  new RegExp(`^${NAME}(?:马上|现在|即将|就)[就要现在]{0,3}${OPENS}`, 'du'),
  // 感谢渡口论坛的邀请, 我向渡口论坛致以祝贺, 欢迎大家相聚渡口论坛
  new RegExp(
    `(?:感谢|向(?:出席|参加)?|(?:相聚|齐聚|汇聚)[在于到]?)${NAME}(?=的(?:[^，。]{0,4}邀请|各位|嘉宾|来宾|代表)|致以|表示|[，。！])`,
    'du',
  ),
  // 祝贺渡口大会隆重召开, 对渡口大会的召开表示祝贺
  new RegExp(
    `(?:祝贺|庆贺|庆祝|对|[向为])(?:本次|这次)?${NAME}的?${PLACE}${WELL}的?${OPENS}`,
    'du',
  ),
  // 第八届渡船节我们筹备了两年
  new RegExp(
    `(?:^|[，！])(?!(?:19|20)\\d{2}年)${ADORNED}${NAME}，?(?:我们|大家)?(?:整整|已经|前后)*(?:筹[备划]|准备|期待|盼望)了`,
    'du',
  ),
  // 有机会借《渡口讲坛》这个平台跟大家交流
  new RegExp(
    `(?:高兴|荣幸|感谢|机会|有幸)[^。]{0,16}?(?:借|通过|利用|登上|站上|站在|来到|走上)([《“「][^》”」]{2,16}(?:讲[坛堂座]|论坛|课堂|沙龙|读书会)[》”」])(?:的|这[个一]|上|[和与跟])`,
    'du',
  ),
];

/** 去年我参加了渡口论坛, 下个月我们还要举行渡船节: at another time. */
const ANOTHER =
  /[去前明]年|上[个一次周月届]|下[个一次周月届]|当年|那[天年次时]|曾|多次|昨[天日]|(?<!光)明[天日]|每[年次]|\d{4}年(?=我|，|[^，。]{0,4}参加)|如果|记得|还要|没有?能|未能|没有(?=举|参)|取消|推迟|延期/u;
const IN_FRONT = 24;
/** Nothing but words for kinds of occasions and for who takes part: 全校师生大会, 毕业生欢送会. */
const OF_NOBODY =
  /^(?:[《“「])?(?:[高初][一二三中]|[一二三四五六七八九]年级|毕业生?|开学|新生|学[生员]|教[师职]工?|家长|期[中末]|年[终度中]|新[年春]|迎新|元旦|表彰|总结|动员|誓师|欢[送迎]|颁奖|升旗|成人|入[学职]|开班|结业|全[校体市县]|优秀|先进|运动|家长|校友|工作|职工|员工|师生|代表|百日|[高中]考|军训|庆祝|联欢|座谈|经验|交流|学术|专题|隆重|盛大|简短|的|高端|重要|会议|项目|系列|本次|活动|仪式|研讨|主题|特别|大型|小型|生日|音乐|盛|聚|集|难得|今[天日晚]|社会|群众|集体|我们|一年一度|[届次场个])*(?:大会|会议?|典礼|仪式|活动|晚会|[开闭]幕式|.?式|.?礼|.?节|.?日|.?期|课堂|[赛展营])[》”」]?$/u;

/** 今天晚上是我们夏令营每年都有的一个节目，叫“渡口夜话”: what all have come for, by its name. */
const CALLED =
  /今[天日晚][^。]{0,40}(?:节目|活动|聚会|晚会|沙龙|茶会|茶话会)[，]?(?:就?叫做?|名[叫为]|称为)["“「]([^"”」，。]{2,16})["”」]/du;

/** At what a sentence of the first words says that it is spoken. */
export function saidAt(sentence: string): [number, number] | undefined {
  if (isOfAnotherTime(sentence)) return undefined;
  const called = CALLED.exec(sentence)?.indices?.[1];
  if (called) return called;
  return WAYS.flatMap((way): [number, number][] => {
    const span = way.exec(sentence)?.indices?.[1];
    if (!span || isOfAnother(sentence, span[0])) return [];
    const [start, length] = nameIn(sentence, span) ?? [];
    if (start === undefined || length === undefined) return [];
    // 这次大家没有能够举行渡口论坛: what stands in front of the name within the clause, too.
    if (isOfAnother(sentence, start)) return [];
    // 今天我们庆祝的不是毕业典礼
    return isKind(sentence.slice(start, start + length)) || sentence[start] === '不'
      ? []
      : [[start, start + length]];
  })[0];
}

/** Whether words say what kind of occasion it is and for whom, and not which. */
export function isKind(name: string): boolean {
  return OF_NOBODY.test(name);
}

/** Whether what begins at `at` was, or will be, at another time than that of the sentence. */
export function isOfAnother(sentence: string, at: number): boolean {
  return ANOTHER.test(sentence.slice(Math.max(0, at - IN_FRONT), at));
}
