import { words } from '../../repair/evidence.ts';
import {
  brandOf,
  IN_TRADE,
  isBrand,
  isCoined,
  isShortName,
  NO_BRAND,
  OF_BUSINESS,
  TECHNIQUE,
} from './brand.ts';
import { countryAtEnd } from './countries.ts';
import type { Page } from './page.ts';
import { ROLES } from './words.ts';

/** What an organisation's name ends with, in Simplified: what kind of organisation it is. */
const KIND =
  /(?:公司|集团|[记作科足律]协|[文残妇侨科商]联|银行|证券|基金|控股|股份|资本|投资|创投|科技|金融|保险|地产|传媒|汽车|政协|人大|中央|政府|大学|[中小]学|[一二三四五六七八九十附][中小]|学校|党校|中心|社区|联盟|俱乐部|实验室|工作室|组织|智库|[乐剧舞]团|艺术团|联合国|美联储|央行|办公室|使馆|领馆|海关|精舍|净苑|..(?:[院所会部局厅署司处委办社报网台馆厂店系科党团省市县区镇乡村寺]|.[^团军部小]队|杂志|周刊))$/u;
/** 家电公司, 一家渡船公司: what it does, and not what it is called. */
const NO_COMPANY =
  /^(?:家电|投资|贸易|外贸|广告|物流|软件|电商|互联网|创业|科技|保险|房地产|地产|咨询|游戏|汽车|能源|上市|跨国|民营|国有|国营|外资|私营|大型|小型|初创|初创型|金融|证券|传媒|影视|建筑|装修|食品|制药|医药|通信|电力|石油|运输|航空)(?:公司|集团|企业)$/u;
/** Who works for a business, perhaps not at its head. */
const IN_BUSINESS = /总监|总(?:工程|会计|设计)师|厂长|经理$/u;
/** Whoever presides over a business, or an association. */
const PRESIDES = /^(?:副|名誉|荣誉|联席|执行)?(?:主席|会长|理事长)$/u;
/** Whoever heads a state, or its government, or speaks for it abroad, does so for the country. */
const OF_COUNTRY = /^(?:副|代)?(?:总统|总理|首相|国务卿|主席|[外财防]长)/u;
/** Whoever founds may have made a thing as well. */
const FOUNDS = /创始人|创办人/u;
/** 创始人兼CEO: a thing has no such office. */
const LEADS = /C[ETOFMPISDH]O|总裁|总经理|董事长/u;
/** What belongs to the sentence: where, whose, since when. */
const BEFORE =
  /^.*(?:大会|峰会|论坛|年会|典礼|仪式|[月周季年]报|专栏|信息|简讯|[致贺献][辞词]|讲话|演讲|发言)\s|^.*(?:会议|年会|论坛|大会|典礼)(?=[^，。]{1,6}[署局部厅司]$)|^.*(?:我要(?:评论|投稿)|(?:下|上|本)文(?:出自|摘自|来自)|(?:主办|承办|协办|支持|指导|合作|主管|赞助)(?:单位|方|机构)(?=.{3})|本文[为是系]|(?:大会|峰会|论坛|年会|沙龙|站)(?:上|活动)|\s[与和]|兼(?:任(?!职)|(?![任职并容顾备具]))|图[为：:]|根据|依据|(?:整理|内容[源来出]|[源摘选]|[本该][文稿][来出])自|请[来到]了?|邀请到?了?|[我咱]们(?:就)?(?:有请|请|欢迎)?(?=.{2})|采访了?|有请|欢迎|当选(?:为|连任)?|[就出接获荣]任|今年年?初?|去年年?底?|年[初底末]|[时现曾]任|现[为系]|署理|拜会|专访|对话(?!中心)|在(?!线)|是|(?<!美)的)|^.{0,8}由|^(?:以下|下面)[为是]|^(?:下面|现在|接下来|首先)?(?:有?请(?!愿)|请出)|^来自|^对于|^[\p{Script=Han}]{0,4}(?:作者|演讲[者人]|主讲人)[系是为]|第[\d一二三四五六七八九十]{1,4}[任届]$|[新首]任$|^(?:著名|知名|时任|署理|原|前)|(?:退休|离休|荣休|前|原)$/gu;
/** No name of an organisation has these; an occasion is none. */
const NOT_IN_NAME =
  /[xX×*]{2}|.了(?!凡)|\d[年月日届]|典礼|仪式|(?:论坛|(?<!青)年会|[峰大晚酒茶班]会|会议|(?:追思|追悼|告别|纪念|庆祝|座谈|研讨|交流|发布|见面|欢[迎送]|招待|茶话|报告|宣讲|分享|推介|洽谈|说明|动员|总结|表彰|誓师|家长|音乐|听证|恳谈)会|活动)$|驻(?!.*(?:办公室|办事处|代表处|联络处|[使领]馆|使团|代表团)$)|^第[\d一二三四五六七八九十]{1,4}届|(?:有请|欢迎|感谢|[专采]访|对话|邀请)|^(?:股份|责任)?有限公司$|^(?:[我该本其各某]|全(?!国)|一[家个名位])|(?<!统)一家|^(?:特区|国家|世界)$|^(?:集团|公司|(?:集团|总|分|子|股份|母)公司|学校|学院|大学|医院|中心|协会|学会|商会|总会|银行|政府|组织|社区|联盟|基金会|研究院|研究所|办公室|报社|杂志社|出版社|总部|分公司|子公司)$|^(?:香港)?(?:特区政府)?(?:政务|财政)司$|[了为上过时任等和与及]$/u;

/** 2021, 在渡口大会上的讲话: no name, however often the page has it. */
const NO_NAME = /^\d+$|(?:讲话|演讲|演说|致[辞词]|发言|报告)$/u;

/** 《渡口周刊》总编辑: who writes does so for a paper. */
const PAPER = /《([^》]{2,16})》\s*的?\s*$/u;
/** 「渡口协会」（「协会」）会长: a body in quotation marks, and what it is called for short. */
const IN_QUOTES = /[「“]([^」”「“，。]{3,24})[」”](?:[（(][^（）()]{1,16}[）)])?\s*的?\s*$/u;
const EDITS = /总编|记者|创办人|专栏/u;
/** 渡口局局长何文及渡船公司: what stands before is somebody else's. */
const OF_OTHER = new RegExp(`^.*(?:${ROLES})\\p{Script=Han}{2,3}[及和与](?=.{2})`, 'u');
/** 渡口基金会主席渡口读书会创会主席: before the second body stands the first, and the office in it. */
const OTHER_OFFICE =
  /^.{2,}(?:主席|[会院校社]长|总裁|董事长|理事长|秘书长)(?=[\p{Script=Han}]{3,}(?:会|院|校|公司|集团|中心|大学|协会|基金|联盟|平台)$)/u;
/** 渡口集团团委书记: of whose branch somebody is at the head. */
const BRANCH = /(?<=.{2})(?:团委|纪委)$/u;
/** 渡口医院院党委书记, 渡口中学校党委书记: the unit again, as those within call it. */
const UNIT_AGAIN = /(?<=([院局会社馆台所司厅处厂行]))\1$|(?<=大学|学院|[中小]学)校$/u;
/** 医院党委书记, 学院院党委书记: a party's branch, and not where. */
const UNNAMED_UNIT =
  /^(?:(?:集团|股份|总|分|子)?公司|集团|学校|学院|大学|[中小]学|医院|机关|总部|中心|银行|社区|街道|支队|总队)$/u;
/** 渡口集团党委书记 */
const OF_PARTY = /^党(?:[委组]|工委|总支|支部)/u;

/** Characters that can hold a name and what parts it from the rest. */
const LONGEST = 80;
/** The words right before a role. */
const LAST_WORDS =
  /(?:^|[，。；、,;：:！？“”《》\]】\s/／—─|｜由与和及日午]|(?<=[电讯])[）)]|会上|近日|今日|作为|邀请|出席)((?:[\p{Script=Han}A-Za-z0-9&·.\- ]|[（(]\p{Script=Han}{1,4}[)）]){2,30}?)\s*的?\s*$/u;

/**
 * The organisation whose `role` somebody has, as the last words of `before` name it, in Simplified.
 * Its name says what kind of organisation it is, or is a brand beside an office that only
 * businesses have: a brand is no word of the dictionary and ends with none. Else undefined.
 */
export function organizationBefore(before: string, role: string, page: Page): string | undefined {
  const paper = EDITS.test(role) ? PAPER.exec(before)?.[1] : undefined;
  if (paper !== undefined) return paper;
  const quoted = IN_QUOTES.exec(before)?.[1];
  if (quoted !== undefined && KIND.test(quoted)) return quoted;
  const country = OF_COUNTRY.test(role) ? countryAtEnd(before) : undefined;
  if (country !== undefined) return bodyNamedFor(country, before, role, page) ?? country;
  const name = LAST_WORDS.exec(before.trimEnd().slice(-LONGEST))?.[1]
    ?.replace(BEFORE, '')
    .replace(OF_OTHER, '')
    .replace(OTHER_OFFICE, '')
    .trim();
  if (name === undefined || name.length < 2 || NO_NAME.test(name)) return undefined;
  if (OF_PARTY.test(role) || BRANCH.test(name)) {
    const body = name
      .slice(name.lastIndexOf(' ') + 1)
      .replace(BRANCH, '')
      .replace(UNIT_AGAIN, '');
    return body.length > 1 && !UNNAMED_UNIT.test(body) ? body : undefined;
  }
  const starts = [
    0,
    ...[...name.matchAll(/(?<![A-Za-z])\s|\s(?![A-Za-z])/gu)].map(({ index }) => index + 1),
  ];
  const brand = starts
    .map((start) => brandOf(name.slice(start), role, page))
    .find((each) => each !== undefined);
  if (NOT_IN_NAME.test(name)) return brand === name ? brand : undefined;
  if (NO_COMPANY.test(name) || page.mentions(`一家${name}`) > 0) return undefined;
  if (OF_BUSINESS.test(role) || IN_BUSINESS.test(role)) {
    if (IN_TRADE.test(name) || INCORPORATED.some((form) => page.mentions(name + form) > 0))
      return name;
  }
  // 渡船出行计费平台 is the 渡船出行 of which the page tells.
  if (brand !== undefined && name.endsWith('平台')) return brand;
  // 湖城大学（渡口）
  if (KIND.test(name.replace(/[（(]\p{Script=Han}{1,4}[）)]$/u, ''))) return lastOf(name);
  if (brand !== undefined) return brand;
  const [, school] = OF_SUBJECT.exec(name) ?? [];
  if (school !== undefined) return school;
  if (PRESIDES.test(role) && isBrand(name)) return name;
  // 渡船学创始人: nobody heads what is taught.
  return OF_BUSINESS.test(role) &&
    !(FOUNDS.test(role) && /[学论派法术拳]$/u.test(name)) &&
    (isBrand(name) ||
      ((!FOUNDS.test(role) || LEADS.test(role) || isCoined(name)) && isShortName(name)))
    ? name
    : undefined;
}

/** 会见中国主席, 新任中国主席 */
const MET = /(?:任|会见|会晤|来自|访问|参访|应邀|欢迎|对话|采访|邀请)$/u;

/** 通渡中国主席, where the page has 通渡中国 again without the office: a body that has a country in its name. */
function bodyNamedFor(
  country: string,
  before: string,
  role: string,
  page: Page,
): string | undefined {
  const front = before.trimEnd().slice(0, -country.length);
  const name = `${/\p{Script=Han}{2}$/u.exec(front)?.[0] ?? ''}${country}`;
  const again = page.mentions(name) - page.mentions(name + role);
  return PRESIDES.test(role) && name !== country && !MET.test(front) && again > 0
    ? name
    : undefined;
}

/** 渡船有限公司: as what a page also has the business that it calls 渡船. */
const INCORPORATED = ['有限公司', '股份', '集团'];

/** Behind a name: what parts the office from it, and how an office is had. */
const BEGINS =
  /^[\s，,：:—–|｜丨/-]*(?:(?:花名|笔名|昵称|网名)[^，,]{1,8}[，,]\s*)?(?:[他她我]?(?:现在|目前)?(?:是|为|系|现任|任|担任|来自|就职于|供职于)\s*)?(?:一[名位])?(?:著名|知名)?/u;
/** 纪录片导演, 儿科医生: what stands in front of a calling says of which kind it is. */
const CALLING = /(?:导演|演员|医[生师]|律师|设计师|摄影师|[作艺]家|学者|主播|制片人|策展人|学家)$/u;
/** What no organisation is called, but words that describe somebody. */
const DESCRIBES = /[籍后的了在把被和与是对从]|独立|自由|职业|旅[美英日]|[国省市]家?级/u;

/** The organisation that `between` names, between a person and their office, where it names nothing else. */
export function organizationIn(between: string, role: string, page: Page): string | undefined {
  const name = between.replace(BEGINS, '').replace(/\s*的?\s*$/u, '');
  const [, school] = OF_CHAIR.exec(name) ?? [];
  if (school !== undefined) return school;
  const stated = organizationBefore(name, role, page) ?? departmentIn(name);
  if (stated !== undefined || name.length < 2 || NOT_IN_NAME.test(name)) return stated;
  const [, latin] =
    /^([A-Z][\w.&-]+(?: [A-Z][\w.&-]+)*)(?:\s*\p{Script=Han}{2,6})?$/u.exec(name) ?? [];
  if (latin !== undefined) return TECHNIQUE.test(latin) ? undefined : latin;
  const isName =
    !CALLING.test(role) &&
    /^\p{Script=Han}{2,10}$/u.test(name) &&
    words(name).some((word) => word.length === 1);
  return isName && !NO_BRAND.test(name) && !DESCRIBES.test(name) ? name : undefined;
}

/** 渡船集团航运部 渡船: with what they work there behind a space. */
function departmentIn(name: string): string | undefined {
  const [, body] =
    /^(\p{Script=Han}{4,}[部所院司中心团队室])\s+\p{Script=Han}{2,6}$/u.exec(name) ?? [];
  return body;
}

/** 湖城大学渡船讲席教授 */
const OF_CHAIR =
  /^(\p{Script=Han}{2,}?(?:大学|学院|研究院|研究所))(?!\p{Script=Han}*(?:学院|[院系所部科室会社团]|中心)$)\p{Script=Han}{1,10}$/u;

/** 湖城大学经济学和金融学教授: of a school, what its people teach. */
const OF_SUBJECT =
  /^(\p{Script=Han}{2,}?(?:大学|学院|研究院|研究所|[财商法政医工农音美]院))\p{Script=Han}{1,10}[学系]$/u;

/** 渡船实验室及渡口实验室: of two the one whose office it is; of 过河的人 渡口基金会 what is behind the space. */
function lastOf(whole: string): string {
  const [, other = '', own] = /^(\p{Script=Han}+)\s+(\p{Script=Han}{4,})$/u.exec(whole) ?? [];
  const name = own !== undefined && KIND.test(own) && !KIND.test(other) ? own : whole;
  const last = name.split(/[及与]/u).at(-1) ?? name;
  return last.length > 3 && KIND.test(last) && KIND.test(name.slice(0, -last.length - 1))
    ? last
    : name;
}
