import type { Take } from '../chinese.ts';
import { isPersonName } from '../person-name.ts';
import {
  CITIES,
  CITY_NAMES,
  CONVERSATION,
  DOTTED_NAME,
  EVENT_KIND,
  ROLES,
  SPEECH,
} from './words.ts';

/** How the names of occasions end at which somebody speaks: wider than those of conferences. */
/** What ends as an occasion does and is a body of people. */
export const NO_BODY =
  '(?<!国会|议会|委员会|董事会|理事会|协会|(?<![招协销应理])商会|(?<!动)工会|(?<!同)学会|教会|社会|总会|公会|校友会|促进会|联谊会|同乡会|联合会|基金会|研究会|宗亲会)';
/** 四届三次理事会, 五届一次职代会: which meeting it is of a body, which has its name from the body. */
const SESSION =
  '(?:[\\d一二三四五六七八九十]{1,3}届[\\d一二三四五六七八九十]{1,3}次[^，。的上]{1,12}会议?)';
/** 渡船计划嘉许礼, 授旗礼: what has a rite; 敬礼 and 送礼 have none. */
const RITE = '(?:\\p{Script=Han}[^典敬行送收回赔彩厚观失为]礼(?![仪物品服堂貌节包遇拜让]))';
/** 新书《渡船》首发式, 渡桥通车式: what begins or ends. */
const START =
  '(?:首[发航映演]|揭[牌幕]|启[动用]|签约|奠基|颁奖|授[旗牌]|开[学工园馆营业]|成立|通车|下水|结业|毕业|捐赠)式';
/** 渡口寺冬季禅七, 渡口堂感恩弥撒: services that last for days, or are held once. */
const SERVICE = '(?:[佛禅]七|弥撒)';
const OCCASION = `(?:${EVENT_KIND}|${SESSION}|${RITE}|${START}|[^的]会(?!议)${NO_BODY}|仪式|典礼|庆典|辩论|[开闭]幕式|晚宴|午宴|宴会|婚[礼宴]|葬礼|盛典|课堂|活动|届[^，。]{2,12}对话|(?:培训|研修|进修|研讨|讲习|轮训|训练)班|[^时]节|[^今昨明当]日|大赛|比赛|${SERVICE}|[^时]期)`;
/** How a name ends where the words around it say that it is one: wider than the kinds that are found anywhere. */
export const NAMED = `(?:${EVENT_KIND}|${SESSION}|${RITE}|${START}|[开闭]幕式|仪式|(?:[^的机]会(?![议员面见谈晤])${NO_BODY})|(?:培训|研修|进修|研讨|讲习|轮训|训练)班|(?<!时|季|环|细|春|情|礼|佳)节(?![日目])|大赛|比赛|${SERVICE}|(?:龙舟|邀请|锦标|挑战|公开|友谊|马拉松|争霸)赛|(?:夏令|冬令|训练|创作|研习|生活)营|课堂)`;
const QUOTES = '[「“《『]';
const CLOSING = '[」”》』]';

/** 「渡口协会」与「渡船学会」第三次联席会议, 渡口合作十周年「渡船」图片展: quotation marks amid the name. */
const QUOTING =
  '(?:[^，。：「《“」”]{0,24}[「“][^」”，。]{1,20}[」”]){1,2}[^，。：「《“」”]{1,24}?';
/** 出席「某某论坛」的致辞全文, 出席某某晚宴致辞全文: the speech follows the occasion, right behind it or behind another word. */
const [ATTENDED, ATTENDED_BEFORE] = ['', '[^，。]{0,4}'].map(
  (between) =>
    new RegExp(
      `(?:出席|参加|主持(?!人))(?:了)?(?:[^，。：「《“]{0,40}(?:举办|主办)的)?(?:${QUOTES}([^」”》』]{3,60})${CLOSING}|((?:${QUOTING}|[^，。：「《“]{3,40}?)${OCCASION}))(?:上|时)?(?:的|并|所作的?)?${between}(?:${SPEECH})`,
      'du',
    ),
) as [RegExp, RegExp];
/** 第三届“渡船人物”座谈会发言稿: a headline that begins with the occasion's number, year or quotation marks. */
const HEADLINE = new RegExp(
  `^(?!.*在)(?:[^，。]{2,20}[—–─-]{1,2})?((?:第[\\d一二三四五六七八九十]+[届次]|20\\d{2}|[「“])[^，。：！？—–]{2,40}?${EVENT_KIND})(?:上的?)?(?:${SPEECH})(?:[稿词辞]|全文|实录)+$`,
  'du',
);
/** 渡口寺法会上的开示: what is said at a service. */
const PREACHED = '(?:开示|讲道|证道|讲经)';
/** 渡口技术研讨会致谢词: nothing but the occasion and the speech. */
const NOTHING_ELSE = new RegExp(
  `^(?:[^，。：:在]{2,10}[：:]\\s?)?([^，。：！？—–“”「」《》在\\s]{3,30}(?:研讨会|论坛|峰会|年会|座谈会|发布会|博览会|讲坛|大会|典礼|校庆|庆典|仪式|晚会|招待会|[开闭]幕式|(?:运动|追悼|告别|追思|联欢|欢[送迎]|[法聚]|庆[祝功]|纪念|表彰|家长|[春秋]季)会|${SERVICE}|${START}|[^时季环细春情礼佳]节(?=[开闭]幕)))(?:上?的|上)?(?:圆满|致|(?:校长|院长|主席|会长|董事长|领导|主任|学生代表))?(?:${SPEECH}|${PREACHED}|[谢幕迎]词|[致答]谢词|[开闭]幕词|欢迎词)(?:稿|全文)?(?:[（(]第[一二三四五六七八九十\\d]{1,3}[天日讲]?[）)])?$`,
  'du',
);
/** What else one calls a speech behind its occasion: 在培训班上的讲课, 在订货会上的一段话. */
const SAID = `(?:${SPEECH}|${CONVERSATION}|${PREACHED}|[讲党]课|一[段席番]话|[答致]谢|讲稿|(?<=上的)话(?=$|[（(]))`;
/** 在湖城“渡船人”公益演讲上的发言稿: a name in quotation marks, with what it is behind them. */
const QUOTED_KIND = new RegExp(
  `[在于](?:(?:${CITY_NAMES.join('|')})市?)?(${QUOTES}[^」”》』，。]{2,24}${CLOSING}[\\p{Script=Han}]{0,8}?(?:${OCCASION}|演讲|分享|路演))(?:上|中|现场|期间)的?[^，。]{0,6}${SAID}`,
  'du',
);
/** 在某某招待会上的致辞, 在2019年“渡船杯”颁奖仪式上的致辞: what the speech was given at. */
const GIVEN_AT = new RegExp(
  `(?<!关)[在于](?:${QUOTES}([^」”》』]{3,40})${CLOSING}(?:上|中)?|((?:${QUOTING}${OCCASION}|[^，。：:！？“”「」|｜丨]{4,40}?))(?:上|期间|(?<=${OCCASION})(?=的|致|发[表言]|作|讲话|演讲)))的?(?:发表了?题为[《“][^》”]{2,60}[》”]的)?[^，。]{0,6}${SAID}(?=$|[稿词辞全实文]|内容|整理|修改|[（()）：:，。、]|[—–-]{2}|\\s)`,
  'du',
);
/** 何文舟大使致2022年渡船节晚会的贺辞: to whom it was sent. */
const SENT_TO = new RegExp(
  `致(?:${QUOTES}([^」”》』]{3,40})${CLOSING}|([^，。：:！？“”「」|｜丨]{4,40}?${OCCASION}))的?(?:贺[词辞信电]|祝[词辞]|书面致辞)$`,
  'du',
);
/** ——2021年毕业典礼上的讲话, ——某某学院开学典礼院长致辞: a subtitle. */
const SUBTITLE = new RegExp(
  `^(?:\\s*[—–─-]+\\s*(?:[^，。：！？在]{2,24}在|在)?|(?=.*(?:${ROLES})(?:${SPEECH})稿?$))(?:${QUOTES}([^」”》』]{3,40})${CLOSING}|((?!在)[^，。：！？—–-]{2,40}?${OCCASION}))(?:上|中)?的?(?:(?:毕业生|学生|新生|教师|导师|家长|校友)?${ROLES})?(?:${SPEECH}|${PREACHED})稿?$`,
  'du',
);
const ENDS_AS_OCCASION = new RegExp(`(?:${OCCASION}|${NAMED})$`, 'u');
/** What names no occasion by itself (母亲追悼会 is some family's), or belongs to the sentence. */
const NO_OCCASION =
  /[[\]]|Re:|^(?:(?:外|岳|亡)?(?:母亲?|父亲?|祖[父母]|公公|婆婆|爸爸|妈妈|爷爷|奶奶|丈夫|妻子|[儿孙]子|[孙儿]?女儿?|[哥姐弟妹]{2})|亲人|好友|同[学事])的?(?:追悼会|追思会|告别(?:会|仪式)|葬礼|婚[礼宴]|(?:.{0,4}[寿生][日辰]?)?(?:寿|喜|晚|午)?宴|生日会)$|(?:仪式|典礼|大会|会议|论坛)[后前]的|^(?:主|分|平行|闭门|高峰|圆桌|专题)论坛$|还是|或者|或是|(?<![届第])一[个场次](?!人)|我|你|他们|这|该|本次|此次|最|[xX×*]{2}|[xX×][届年级校市县]|[敬送回收赔失]礼$|^.{0,4}会议$|(?:内部|全员)会议?$|^(?:峰会|大会|论坛|年会)|^(?:大学|高校|学校|公司|企业)?(?:校长|院长|领导|老师|学生|老总|总裁|董事长)|^(?:网络|互联网|历史|舞台|台|会|大会|全体|第[一二三]天)$|^(?:小学|中学|大学|[高初]中|毕业|师生|家庭|家族|朋友|老友)?(?:同学|战友|校友)?(?:聚会|聚餐|联欢)会?$|^(?:颁奖|毕业|开学|[开闭揭]幕|结业|年度|表彰|欢迎|新年|新春|开[业工园馆营]|奠基|落成|揭牌|启动|签约|成立|剪彩|捐赠|[授升]旗|入职|退休|拜师|周年|校庆)?(?:大会|[典庆]礼|庆典|仪式|晚宴|晚会|年会|招待会|活动|式)$/u;
/** What else an occasion's name may end with, or have in it, where one speaks at it: 岁末茶叙, 第三届渡船之夜. */
const MAY_BE_OCCASION = /[叙夜礼赛宴庆祭餐]$|第[\d一二三四五六七八九十]{1,3}[届期次]|20\d{2}/u;
/** 2018年1月8日法律年度开启典礼, 12日上午的渡船论坛: its day is no part of its name. */
export const DAY_BEFORE =
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s+|^在?\s*(?:(?:20\d{2}\s?年)?\s?\d{1,2}\s?月\s?)?\d{1,2}\s?[日号](?:[上下]午|晚上?)?(?:的|(?:举[行办]|召开)的)?\s?在?\s?/u;
/** 在湖城会展中心出席渡口大会, 主持召开渡口座谈会: where, and not which. */
const PLACE_BEFORE =
  /^(?:召开|举[行办]|\p{Script=Han}{2,3}(?:举行的|召开的|举办的)|\p{Script=Han}{2,20}?(?:出席|参加)(?![者人]))/u;

/** 渡口大学校长毕业典礼致辞, 渡口局局长渡船节启动礼致辞: whose speech, and not which occasion; 大学校长论坛 is theirs. */
export const OFFICE_IN_FRONT =
  /^[^，。第\d]{2,12}(?<=[^会学]|大学)(?:[局司署厅处院校市县镇]长|主任|主席|总裁|总经理|董事长)(?=[^，。]{2,16}(?:典礼|[启揭颁奠动][动幕授基土]礼|晚宴|仪式|晚会)$)/u;

/** 渡口大使馆举行的招待会: a kind of occasion, and who holds it. */
const HELD_BY = /(?:举[行办]|召开)的[^的]{2,4}$/u;

/** 我校2019届毕业典礼, 本院开学典礼: of which only the page knows whose it is. */
export const OWN =
  /^[我本][校院系市县省区国州会](?=\p{Script=Han}{0,2}[\d第首]|\p{Script=Han}{4})/u;

/** 渡口公司总裁何文内部会议, 教师代表何文舟老师开学典礼: whose it is, and not which. */
export const NAMES_SOMEBODY = new RegExp(
  `(?:${ROLES}|得主|获奖者|得奖者)\\s*\\p{Script=Han}{2,3}(?:内部|(?:老师|先生|女士|同学|教授)?(?:毕业|开学|散学|结业|升旗)[典仪]|(?:晚|午|国)宴|婚礼)|^\\d{8}`,
  'u',
);

/** 渡口大学百年讲堂: a hall, and no series of lectures. */
export const LECTURE_HALL = /(?:大学|学院|中学|[图博美]\p{Script=Han}馆)\p{Script=Han}{0,4}讲堂$/u;

/** 第三届渡口文学奖获奖感言, 1950 年渡口文学奖获奖演说, （渡口文学奖获奖者答谢辞）: a prize at whose award somebody speaks. */
const PRIZE = new RegExp(
  `((?:第[\\d一二三四五六七八九十]+[届次]|(?:19|20)\\d{2}\\s?年?度?)[^，。：！？—–()（）\\s我你的]{2,20}?[奖节周赛](?:[”」](?=的?[获得受授领答]))?|(?<=[：:（(—《])\\p{Script=Han}{3,16}奖)的?(?:[获得受授领]奖者?的?(?:${SPEECH})|(?<=奖[”」]?)[答致]谢[词辞])`,
  'du',
);
/** 全国一等奖: how high a prize is, and not which. */
const DEGREE = /(?:[一二三特]等|优秀|优胜|单项|[金银铜])奖$/u;

/** ——2012年5月3日在渡口市第九届人民代表大会第三次会议上, （在渡口大会上）: a subtitle that says nothing else. */
export const ALONE = new RegExp(
  `^[（(—–―─\\s-]*(?:[（(]?\\S{4}年\\S{1,3}月\\S{1,3}日[）)]?[，]?\\s*)?在(?:${QUOTES}([^」”》』]{3,40})${CLOSING}|([^，。：:！？“”「」|｜丨]{4,40}?${OCCASION}))(?:上|期间)[）)]?$`,
  'du',
);

/** ——纪念舟公上人圆寂五周年法会: a subtitle that is an occasion; ——评渡口论坛 is about one. */
export const SUBTITLED = new RegExp(
  `^\\s*[—–─]{1,3}\\s*(?![评记写论谈致献从关对看为走回读说给听再有观忆])(?:${QUOTES}([^」”》』]{3,40})${CLOSING}|((?![在于])[^，。：:！？“”「」|｜丨—–]{4,40}?${NAMED}))(?:第[一二三四五六七八九十\\d]{1,3}[天日讲])?$`,
  'du',
);

/** 2018渡口青年夏令营｜何文舟：在水上; [活动纪录] 2013/05/15 渡口大学四年级周会; 「渡口讲坛」｜何文舟：过河: with what a headline begins, or all of it. */
export const HEADS_TITLE = new RegExp(
  `^(?:[【\\[][^】\\]]{2,8}[】\\]]\\s*)?(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s*)?(?:${QUOTES}([^」”》』]{2,30}${NAMED})${CLOSING}|((?:(?:19|20)\\d{2}年?(?!\\d{1,2}月)|第[\\d一二三四五六七八九十百]{1,4}[届次期]|(?<=\\d日?\\s*))(?:(?![在于的])[^，。：:！？—–|｜丨“”「」]|[“「][^”」，。]{1,16}[”」]){3,30}?${NAMED}))(?:\\s*[|｜丨：:—–-]+\\s*(?=[^\\s\\d])|$)`,
  'du',
);

/** 湖城大学校长何文舟2018届毕业典礼: whose words, and not which. */
const HOLDER = new RegExp(
  `^(?:.*?(?:${ROLES}))?(${DOTTED_NAME}|\\p{Script=Han}{2,4}?)(?:${ROLES})?(?=\\s?(?:(?:19|20)\\d{2}|第[\\d一二三四五六七八九十]|\\d{2,3}级))`,
  'u',
);

/** An occasion without who speaks in front of its year; 金华2018渡口大会 and 中国·湖城第五届渡船节 have a place's there. */
export function withoutHolder(occasion: string): string {
  return occasion.replace(HOLDER, (whole, name: string) =>
    isPersonName(name) && !/[省市县区州]$|^中国[·•・‧]/u.test(name) && !CITIES.has(name)
      ? ''
      : whole,
  );
}

const LONGEST_HEADLINE = 120;

/** The occasion of a speech, where a line says both in one breath; `text` is in Simplified. */
export function takeOccasion(text: string, take: Take): boolean {
  const isShort = text.length <= LONGEST_HEADLINE;
  for (const pattern of isShort
    ? [
        SUBTITLE,
        ATTENDED,
        ATTENDED_BEFORE,
        QUOTED_KIND,
        GIVEN_AT,
        SENT_TO,
        HEADLINE,
        NOTHING_ELSE,
        ALONE,
        SUBTITLED,
        HEADS_TITLE,
      ]
    : [ATTENDED, ATTENDED_BEFORE, QUOTED_KIND, GIVEN_AT]) {
    const [, quoted, plain] = pattern.exec(text)?.indices ?? [];
    const [start = 0, end = 0] = quoted ?? plain ?? [];
    // What opens and closes is the occasion, not its opening.
    const words = withoutHolder(
      text
        .slice(start, end)
        .replace(PLACE_BEFORE, '')
        .replace(DAY_BEFORE, '')
        .replace(OWN, '')
        .replace(/(?<=.{4})[开闭]幕[式会]$/u, '')
        .replace(OFFICE_IN_FRONT, '')
        .trim(),
    );
    // 湖城的渡口大会 is held in 湖城.
    const own = words.slice(words.lastIndexOf('的') + 1).trim();
    const name = own.length > 4 && !NO_OCCASION.test(own) ? own : words;
    if (
      words.length < 4 ||
      [NO_OCCASION, NAMES_SOMEBODY, LECTURE_HALL].some((no) => no.test(words))
    )
      continue;
    if (name === words && HELD_BY.test(words)) continue;
    const isSaid = text.startsWith('上', end) && MAY_BE_OCCASION.test(words);
    if (!quoted && !isSaid && !ENDS_AS_OCCASION.test(text.slice(start, end))) continue;
    take('event', text.indexOf(name, start), name.length);
    return true;
  }
  const [start = 0, end = 0] = PRIZE.exec(text)?.indices?.[1] ?? [];
  if (end === 0 || DEGREE.test(text.slice(start, end))) return false;
  take('event', start, end - start);
  return true;
}
