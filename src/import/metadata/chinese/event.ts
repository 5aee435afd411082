import type { Take } from '../chinese.ts';
import {
  DAY_BEFORE,
  LECTURE_HALL,
  NAMES_SOMEBODY,
  NO_BODY,
  OFFICE_IN_FRONT,
  OWN,
  takeOccasion,
  withoutHolder,
} from './occasion.ts';
import { HELD } from './held.ts';
import { IN_LATIN, OPENED, TED, TEDX, isOccasionName } from './opened.ts';
import { LECTURE, SERIES } from './series.ts';
import { EVENT_KIND, ROLES, SPEECH } from './words.ts';

/** …论坛2007年年会, …论坛第十二届年会: which meeting of the conference it is. */
const EDITION =
  '(?:\\s?(?:20\\d{2}年?|第[\\d一二三四五六七八九十]{1,3}届)?(?:[春夏秋冬]季|创新|学术)?(?:年会|峰会|大会)|\\s?20\\d{2}(?!年))?';
/** 2007年（第八届）, 第三届, 首届 */
const WHICH =
  '(?:20\\d{2}年?[（(]第[\\d一二三四五六七八九十]+届[)）]|第[\\d一二三四五六七八九十百]+[届期讲](?:[（(]20\\d{2}年?[)）])?|首届)?';
/** Of a name one character, or what it is in Latin letters: 渡口大会（FERRY CONFERENCE）; or where it is held: 国际渡船（湖城）论坛; 六年级（2）班. */
const PIECE =
  '(?:(?!丨)[\\p{Script=Han}A-Za-z0-9·&+\\-—/ ]|[（(][A-Z][A-Za-z ,&-]{2,60}[)）]|[（(](?:\\p{Script=Han}{2,3}|\\d{1,2}(?=.班))[)）](?=\\p{Script=Han}))';
/** 渡口2023“渡船人物”, 《渡口》创刊十周年暨《渡船》: a name with quotation marks in it. */
const QUOTED_PIECE = '[「“《][^」”》。，]{1,16}[」”》](?=[\\p{Script=Han}A-Za-z0-9])';
const QUOTING = `${PIECE}{0,12}${QUOTED_PIECE}(?:[\\p{Script=Han}0-9]{1,16}${QUOTED_PIECE})?`;
const EVENT = new RegExp(
  `(?:^|[，。；、,;：:“《（(）)「『【|｜丨\\s]|在|于|的|出席|参加|来到|光临|莅临|感谢|受邀|应邀|祝贺|届时|举[办行]|召开|日|由|是|为)(${WHICH}(?:${QUOTING}${PIECE}{0,30}?|${PIECE}{2,30}?)${EVENT_KIND}${EDITION}(?:暨[\\p{Script=Han}A-Za-z0-9·“”「」]{2,24}?(?:${EVENT_KIND}|仪式))?)(?=[\\d，。、,；;“”》」』】|｜丨（()）：:\\s—–─]|上|在|于|中(?!心)|活动|[·・•]?\\p{Script=Han}{2}站|(?!中心|教授|最佳|优秀|十佳|[堂厅室馆])(?:(?![会坛])\\p{Script=Han}){2,4}(?:主题|主旨)?(?:${SPEECH}|(?:欢迎|[开闭]幕)[词辞])(?![者家人])|\\p{Script=Han}{2,3}分会场|\\p{Script=Han}{1,8}?[署局部司院处厅]长|现场|期间|如期|闭幕|落幕|致[辞词]|演讲|讲话|发言|[和与及暨]|的?邀请|(?:[教师学毕业新老校家]{1,3}[师生友长])?代表|[校系院班]友(?:致|发|演)|[校院会]长|今[天日]|昨[天日]|日前|近日|图文|直播|实录|全文|文字|圆桌|对话|讨论|分论坛|首日|第[一二三]天|\\p{Script=Han}{0,8}(?:得主|获奖者|获得者)|开幕|举行|举办|召开|隆重|正式|成功|拉开|主(?!办)|分|$)`,
  'du',
);
/** 本文整理自2020渡口线上峰会某人的演讲: whatever follows. */
const SOURCE_EVENT = new RegExp(
  `(?:整理|摘|选|来)自((?:20\\d{2}年?)?[\\p{Script=Han}A-Za-z0-9·&+ -]{2,24}?${EVENT_KIND})(?=\\p{Script=Han})`,
  'du',
);
/** 渡口财经9月15日讯 由渡船协会主办的渡口大会: how a report begins. */
const REPORT_BEFORE = /^.*\d日[电讯]\s*(?:[（(][^（）()]{0,16}[）)])?/u;
/** What belongs to the sentence and not to the event's name. */
const BEFORE_EVENT =
  /^.*为主题的|^.*这样的?一[个场次届]|^(?:如此|这样|这么|那么)[^，。的]{0,8}的|^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s+|^.*(?:主办|承办|协办|举办|召开|举行)的?|^.*(?:[社院校部局馆团会网报台]|大学|公司|集团|中心)(?:联合|共同|发起|牵头){0,2}(?:组织|发起|筹办|开设|推出)的|^.*(?:结束|落幕|[开闭揭]幕)的|^.*(?:在|于|出席|参加|祝贺|主持|亮相|现身|受邀|来到|整理自|[来摘选]自)了?(?:我们?的(?=(?:离任|就职|荣休|退休|新书|告别)))?|^[的由了是]+|^这里是|^.*前身[是为]/u;
/** 镇长年终记者会 is whose it is; 第三届分析师大会 is who they are for whom it is, and 渡船组织成员国大会 is of countries. */
const OF_OFFICE = new RegExp(
  `^(?!第.{1,3}届|首届|20\\d{2}|.*(?:成员|会员|缔约)国).*${ROLES}.{0,4}$`,
  'u',
);
/** 举办何文到任，何文舟离任招待会: what stands behind a comma is the end of a longer name. */
const IN_ROW = /(?:举[行办]|召开)(?![^。]{0,60}(?:会|论坛|典礼|仪式|活动))[^。]{4,60}[，、]$/u;
/** 渡口青年企业家论坛: a calling is whose meeting it is, and its name. */
const OF_CALLING =
  /^.{2,}(?:[业学术音舞]家|投资人|设计师|工程师|架构师|分析师|律师|医师|校长|学者|博士|教授)(?:论坛|大会|峰会|年会|沙龙)/u;
/** 渡口协会第八次代表大会: of those who represent others, and no office. */
const CONGRESS = /(?:代表大?会|委员会)/u;
/** 主办单位渡口协会会长何文舟于开幕典礼, 单位退休欢送会: who speaks, or whose it is, and not which. */
const OF_HOLDER = /^(?:[主承协]办)?单位|长\p{Script=Han}{2,4}[于在](?:[开闭揭]幕|颁奖)/u;
/** 泪别毕业典礼, 走进开学典礼: what a headline says of one. */
const SAID_OF_RITE =
  /^(?:泪[洒别目崩奔]|告别|走进|直击|难忘的?|缺席|错过|感动|燃爆|[重追回]?忆|记|致|特别的?|别样的?|最美|云端?|线上|我们?的|迟到的?|一场|写[给在])(?:[^，。]{0,4})?(?:毕业|开学|入学|结业|散学)(?:典礼|仪式)$/u;
const NO_EVENT =
  /^(?:(?:峰会|大会|论坛|年会)|过(?:第|首届|\d)|[图圖][为為中]|了|过?(?:很多|许多|不少|好多|无数|[好太]几|多[次场届个])|刚|即将|上[一个]?届|(?!20\d{2}[年届级]|1[01]\d年|[一二三四五六七八九〇零]{3,4}年)[\d一二两三四五六七八九十百]+[年天次场届个]|(?:高中|大学|初中|小学|学校)?(?:毕业|开学|开幕|闭幕|颁奖|就职|宣誓|成立|启动|开[业工园馆营]|落成|奠基|周年|校庆)(?:典礼|庆典|大会|晚会)|(?:秘密|闭门|(?:公司|单位|集团|企业)?内部|紧急|全体|特别|临时|分组|小组|预备|部门|例行|有关|相关|各种|腾讯|视频|线上|电话|电视电话)会议$|本次|这次|此次|该|本|这样|如此|一个|一场|次|届|的|我们|今天|今年|去年|每年|记者|新闻|上述|同名|年度|全[体员]|(?:高峰|圆桌|平行|主题|专题|分)论坛$|高峰|.*(?<![届第])一[次场届个](?!人)|.*最|.*(?:[明后]年|取消|推迟|呼吁|期待|盼望|抵制|告别)|.*[xX×*]{2}|(?:大学|高校|学校)?(?:校长|院长|领导|老师)|各|多|两(?![岸江湖广])|三(?![期峡江])|会|国内|业内|头部|进行|\d{8}|.*这[一场次个]|.*(?:还是|或者|或是)|我(?![国省市县校院区]|是演)|\p{Script=Han}{1,3}[^座会访对洽恳商漫交家人日夜]谈(?![判话会])|.*(?:开展|开设|进行|带来|[^工合操动]作|[^叫看当]做)了?(?:专题|学术|主题)?(?:讲座|公开课)$)/u;

const ORGANIZER = /由([\p{Script=Han}A-Za-z0-9&·、 ]{2,40}?)(?:联合|共同)?(?:主办|举办|承办)/du;
/** 出席「偏乡书车感恩茶会」: an occasion in quotation marks. */
const QUOTED = new RegExp(
  `(?:出席|参加|主持|亮相|走进|做客|在|于|(?:举[行办]|[主承]办)的)(?:了)?[「“《『]([^」”》』]{2,30}(?:${EVENT_KIND}|会${NO_BODY}|式|节|展|营|课堂|讲堂)|[^」”》』]{3,20}(?=[」”》』]活动))[」”》』](?![第与和及]|\\p{Script=Han}{0,6}(?:${EVENT_KIND}))|[「“《『]([^」”》』]{4,40}(?:${EVENT_KIND}(?:\\s?20\\d{2}|[·・—-]\\p{Script=Han}{1,8})?|20\\d{2}[^」”》』]{1,12}演讲|活动|(?<!机)会${NO_BODY}|[人日]谈|[展节赛]))[」”》』](?:今[天日])?(?:于[\\d年月日至到—–~\\- ]{3,24})?(?:在(?:[“「]\\p{Script=Han}{1,8}[”」])?\\p{Script=Han}{1,20}?)?(?:隆重|正式|成功|顺利|如期|盛大)?(?:举行|举办|召开|开幕|开讲)`,
  'du',
);

function takeNamedEvent(text: string, take: Take): void {
  const numbered = LECTURE.exec(text)?.indices;
  const [from, to] =
    TEDX.exec(text)?.indices?.[1] ?? numbered?.[1] ?? numbered?.[2] ?? numbered?.[3] ?? [];
  if (from !== undefined && to !== undefined) {
    take('event', from, to - from);
    return;
  }
  const spans = [SOURCE_EVENT, EVENT, ...HELD]
    .flatMap((way) => spansOf(way, text))
    .filter((span) => !OF_HOLDER.test(text.slice(...span)));
  const [start] = spans[0] ?? [];
  const opened = [...OPENED, IN_LATIN, TED, ...SERIES]
    .map((pattern) => pattern.exec(text)?.indices?.[1])
    .find(Boolean);
  // 我在 FerryCon 的演讲引用了渡口会议上的……: what comes first is where the speech was given.
  if (start === undefined || (opened && opened[0] < start)) {
    const called = opened ? text.slice(...opened).replace(/期间$/u, '') : '';
    if (
      opened &&
      !NO_EVENT.test(called) &&
      (isOccasionName(called) || text.startsWith('上', opened[1]))
    )
      take('event', opened[0], called.length);
    return;
  }
  const named = spans.map((span) => nameIn(text, span)).find((span) => span !== undefined);
  if (named) take('event', named[0], named[1]);
}

/** How many of what might be occasions count: 主持会议 names none, and the next may. */
const FIRST = 3;

function spansOf(way: RegExp, text: string): [number, number][] {
  return [...text.matchAll(new RegExp(way, 'dgu'))]
    .slice(0, FIRST)
    .flatMap(({ indices }) => (indices?.[1] ? [indices[1]] : []));
}

/** Where in a span the name of an occasion begins and how long it is, if there is one. */
export function nameIn(text: string, [start, end]: [number, number]): [number, number] | undefined {
  // 渡口联会、渡船学会与船家公会交流会: those who meet begin the name.
  const listed = text[start - 1] === '、' && /[与和及]/u.test(text.slice(start, end));
  const over = text.slice(Math.max(0, start - 60), start);
  const before = listed ? LISTED.exec(over)?.[1] : (AWARDED.exec(over)?.[1] ?? '');
  if (before === undefined) return undefined;
  const words = text.slice(start - before.length, end);
  // What stands apart by spaces and dots is another thing's name, and a day is none.
  const named = words
    .replace(/^以下[为是]|^.*[:：][在于]/u, '')
    .replace(REPORT_BEFORE, '')
    .replace(BEFORE_EVENT, '')
    .replace(/^(?:值此?|时值|适逢|欣逢|借此?)/u, '')
    .replace(DAY_BEFORE, '')
    // 何文舟：一条船——渡口论坛2019
    .replace(/^[^「“《]*[—–─]{2}/u, '')
    .replace(OWN, '')
    .replace(OFFICE_IN_FRONT, '');
  const name = withoutHolder(named)
    .replace(/^.*\p{Script=Han}\s+(?=\p{Script=Han})|^.*[·—–-]\s|^.*(?:[日天月]|(?<!周)年)的/u, '')
    .trim();
  // 毕业典礼 alone is a kind of occasion and names none.
  const own = name.replace(new RegExp(`${EVENT_KIND}$`, 'u'), '');
  // 今日的盛会: two characters say of what kind it is.
  const isName =
    own.length >= 2 &&
    name.length > 2 &&
    ![NO_EVENT, SAID_OF_RITE, NAMES_SOMEBODY, LECTURE_HALL].some((no) => no.test(name)) &&
    !(
      OF_OFFICE.test(own) &&
      !/^[A-Z]/u.test(own) &&
      !OF_CALLING.test(name) &&
      !CONGRESS.test(name)
    ) &&
    !IN_ROW.test(text.slice(0, start)) &&
    // 每年在湖城举行的精彩大会 is said of one.
    (!own.replaceAll(IN_QUOTES, '').includes('的') || OF_HOST.test(own));
  return isName ? [text.indexOf(name, start - before.length), name.length] : undefined;
}

/** 渡口船东联谊会的中秋（酒会）: whose it is, a body that its kind ends; 渡口名家七周年的论坛 has its age. */
const OF_HOST =
  /^[^的]{4,}周年的?$|^[^的]{3,}(?:会|公司|集团|大学|学院|学校|中心|[报旅]社)的(?!(?:精彩|盛大|年度|一|最|全体|内部))[^的]{2,}$/u;
/** “船的未来”高峰论坛: a name may have any words in it. */
const IN_QUOTES = /[「“《][^」”》]*[」”》]/gu;
/** 第十届渡口奖、第七届渡船青年奖颁奖典礼: a rite that is of both. */
const AWARDED = /((?:第[\d一二三四五六七八九十]{1,3}[届次]\p{Script=Han}{2,24}[奖赛会]、){1,3})$/u;
const LISTED = /(?:^|[，。：\s])((?:\p{Script=Han}{2,12}、){1,4})$/u;

/** 活动：FerryCon 2018, 主题：渡口论坛 */
export const LABELLED =
  /^(?:活动|会议|场合|大会|论坛|主题)(?<named>名称)?\s*[:：]\s*(?!如何|怎[样么]|为什么|关于|[办开谈论说做从])(\S.{1,40}?)\s*$/du;

const ENDS_AS_EVENT = new RegExp(
  `${EVENT_KIND}(?:\\s?20\\d{2})?(?:[·\\s—-]*\\p{Script=Han}{2,6}[站场])?$`,
  'u',
);

/** 已结束, 待定: how far it is with an occasion. */
const IS_STATE = /^(?:已|待|报名|暂|无|进行|未)/u;

/** Whether what stands under a label is an occasion's name, and no word on it: 已结束. */
function namesOccasion(text: string): boolean {
  return !NO_EVENT.test(text) && (ENDS_AS_EVENT.test(text) || /^[A-Z][\w. ]*\d/u.test(text));
}

/** 他经常在渡口论坛上演讲, 曾多次出席渡口大会: what somebody has done before. */
const BEFORE_THIS = /(?:经常|常常|时常|多次|屡次|每年|曾经?)[^，。；]{0,12}$/u;

/** 渡口大会召开前夕, 渡口论坛结束后，…: before or after it, and not there. */
const NOT_AT_IT =
  /^[」”》』]?(?:即将)?(?:召开|举[行办]|开[幕始]|到来|闭幕|结束|落幕)?(?:前夕|前一[天日晚]|之前|在即|之后|[前后](?=[，,]|接受))/u;

/** 会议地点：渡口会议中心, 主办：渡口论坛: what is no occasion, though it may end as one does. */
const OF_OTHER = /^\p{Script=Han}{0,4}(?:地\s*点|会\s*场|[主承协]办(?:单位|方)?)\s*[:：]/u;

/** 大地——渡船十日谈》系列报告会 begins with the mark that its own closes. */
function withOpening(text: string, start: number, length: number): number {
  const [closing] =
    /^[^「“《『]{0,40}?([」”》』])/u.exec(text.slice(start, start + length))?.slice(1) ?? [];
  const opening = closing === undefined ? '' : '「“《『'.charAt('」”》』'.indexOf(closing));
  const from = opening === '' ? -1 : text.lastIndexOf(opening, start);
  return from < 0 || start - from > 40 ? start : from;
}

/** At what the talk was given, and who held it. `text` is in Simplified. */
export function takeEvent(text: string, into: Take): void {
  const take: Take = (field, from, size) => {
    const start = field === 'event' ? withOpening(text, from, size) : from;
    const length = from + size - start;
    return field === 'event' &&
      (OF_OTHER.test(text) ||
        BEFORE_THIS.test(text.slice(Math.max(0, start - 16), start)) ||
        NOT_AT_IT.test(text.slice(start + length, start + length + 16)))
      ? ''
      : into(field, start, length);
  };
  const labelled = LABELLED.exec(text);
  const [from, to] = labelled?.indices?.[2] ?? [];
  const isNamed = labelled?.groups?.named !== undefined;
  if (
    from !== undefined &&
    to !== undefined &&
    (namesOccasion(text.slice(from, to)) || (isNamed && !IS_STATE.test(text.slice(from, to))))
  ) {
    take('event', from, to - from);
    return;
  }
  const quoted = QUOTED.exec(text)?.indices;
  const [first, last] = quoted?.[1] ?? quoted?.[2] ?? [];
  if (!takeOccasion(text, take)) {
    if (first !== undefined && last !== undefined) take('event', first, last - first);
    else takeNamedEvent(text, take);
  }
  const [a, b] = ORGANIZER.exec(text)?.indices?.[1] ?? [];
  if (a !== undefined && b !== undefined) take('organizer', a, b - a);
}
