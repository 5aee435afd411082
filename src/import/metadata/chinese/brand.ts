import { isWord, isWordOfGrammar, words } from '../../repair/evidence.ts';
import type { Page } from './page.ts';

/** Who leads a business, however that is called. */
export const OF_BUSINESS =
  /创始人|创办人|首席|^资深|^高级|^负责人|C[ETOFMPISDH]O|VP|[Ff]ounder|总裁|总经理|董事长|董事[局会]主席|老总|(?:常务|执行)董事|合伙人|^校长/u;
/** 渡船服饰, 渡口重工: with a name of its own in front a trade is a business, beside an office that only businesses have. */
export const IN_TRADE =
  /^(?!中国|全[国球]|世界|国际|现代|传统|当代|绿色|智慧|智能|互联网?|数字|第[一二三]方|社区|城市|跨境)\p{Script=Han}{2,6}(?:服[饰装]|重工|实业|置业|物流|快递|供应链|仪器|电器|电子|食品|药业|制药|医药|生物|能源|环保|建材|家居|家具|旅游|影业|餐饮|酒店|互动|网络|软件|通信|通讯|教育|文化|机械|材料|化工|钢铁|纺织|农业|航空|出行|商贸|数码|机器人?|智控|自动化|智造|电气|水务|燃气|针织|羽绒|家纺|鞋服|珠宝|陶瓷|面粉|粮油|饲料|乳品|茶叶|农牧|团餐|零售|百货|超市|美妆|影视|出版|包装|资产|财富|租赁|园林|建工|路桥|航运|船舶|冷链|光伏|储能|电池|医疗|漆|(?<![企行产专职事商作毕创就营副失开从])业)$/u;
/** What somebody works with, and not for whom. */
export const TECHNIQUE =
  /^(?:java(?:script)?|typescript|python|php|ruby|rails|golang|go|rust|web|ios|android|ai|aigc|ml|nlp|it|ui|ux|qa|bi|hr|pr|vr|ar|xr|iot|saas|paas|gpu|cpu|devops|sre|linux|unix|kubernetes|k8s|docker|react|vue|node(?:\.js)?|spring|mysql|redis|spark|flink|hadoop|apache|hotspot|jvm)(?![a-z])/iu;
/** Characters of a brand, and how often a page has one of whom it tells. */
const LONGEST_BRAND = 10;
const OFTEN = 3;
/** Words before an office that a page has again and that are nobody's name. */
export const NO_BRAND =
  /^(?:我|公司|集团|中国|美国|全国|国家|国内|国际|世界|全球|联合|创始|原|前|时任|该|本|人工|智能|技术|科技|网络|互联|大学|学校|学院|研究|社会|经济|城市|项目|团队|产品|平台|企业|行业|市场|我们|他们|本次|会议|论坛|大会|嘉宾|同学|老师|校友|青年|知名|著名|首席|高级|资深|政府|数据|金融|教育|文化|艺术|软件|开发|业务|云|大|小|新|高|主|副|总|执行|轮值|基础|平台|系统|中间|架构|运营|安全|设计)/u;

/** 渡船中间件架构师: of the words before an office those that the page has again and again. */
export function brandOf(name: string, role: string, page: Page): string | undefined {
  if (NO_BRAND.test(name)) return undefined;
  for (let length = Math.min(name.length, LONGEST_BRAND); length >= 2; length--) {
    const brand = name.slice(0, length).trim();
    // Ruby on Rails is no Ruby on.
    const cutsWord =
      /[A-Za-z]\s?$/.test(name.slice(0, length)) && /^\s?[A-Za-z]/.test(name.slice(length));
    if (brand.length < 2 || cutsWord || page.mentions(brand) < OFTEN) continue;
    // 磐船 AI is no AI.
    if (/^[A-Za-z.]+$/.test(brand) && TECHNIQUE.test(brand)) continue;
    // A word of the dictionary is a business only where nothing else stands before its office.
    if (isWord(brand) && !(OF_BUSINESS.test(role) && brand.length === name.length)) continue;
    if (!OF_BUSINESS.test(role) && !employs(brand, page)) continue;
    // 渡船航运 is a business whole, even where the page calls it 渡船 for short.
    if (OF_BUSINESS.test(role) && isShortName(name) && !OF_DEPARTMENT.test(name)) return name;
    return OF_DEPARTMENT.test(brand) ? shortest(brand, page) : brand;
  }
  return undefined;
}

/**
 * A word that comes again before an engineer may be what they work on: a business has people, somebody
 * is at it and something is its own, or it has a name in Latin letters.
 */
function employs(brand: string, page: Page): boolean {
  return (
    /^[A-Z]/u.test(brand) ||
    (page.mentions(`在${brand}`) > 0 && page.mentions(`${brand}的`) > 0) ||
    OF_PEOPLE.some((word) => page.mentions(brand + word) > 0)
  );
}

const OF_PEOPLE = [
  '公司',
  '集团',
  '内部',
  '团队',
  '员工',
  '科技',
  '创始人',
  '总裁',
  '董事长',
  '首席',
];

/** 渡船中间件 is the 渡船 of which the page tells all the time. */
function shortest(brand: string, page: Page): string {
  const much = page.mentions(brand) * MUCH;
  for (let length = 2; length < brand.length; length++) {
    const front = brand.slice(0, length);
    const cutsWord = /[A-Za-z]$/.test(front) && /^[A-Za-z]/.test(brand.slice(length));
    if (!cutsWord && !isWord(front) && page.mentions(front) >= much) return front;
    // 渡船出行计费平台 is of the 渡船出行.
    if (IN_TRADE.test(front) && page.mentions(front) > page.mentions(brand)) return front;
  }
  return brand;
}
const MUCH = 4;
const OF_DEPARTMENT =
  /(?:中间件|团队|部门|平台|业务|事业[群部]|技术|研发|产品|基础|架构|算法|数据|工程|云|[前后]端|后台|客户端|服务端|搜索|推荐|运营|市场|销售|营销|商务|战略)$/u;

/** 渡船电商: two or three words that say nothing of anybody. */
export function isShortName(name: string): boolean {
  return (
    name.length <= 6 &&
    !/[\s在和与的了是对向把被将由从为有第个]|^[前原现新大全]|[国省市界业校]$/u.test(name)
  );
}

/** 渡小满: with a character that is no word of a sentence. */
export function isCoined(name: string): boolean {
  const isOne = (word: string) => word.length === 1 && !isWordOfGrammar(word);
  return /^\p{Script=Han}{3,5}$/u.test(name) && !NO_BRAND.test(name) && words(name).some(isOne);
}

export function isBrand(name: string): boolean {
  const last = /\p{Script=Han}+$/u.exec(name)?.[0];
  return last === undefined
    ? /^(?:\p{Script=Han}{2,4} )?[\p{L}\p{N}.&-]+$|^\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*){1,3}$/u.test(
        name,
      )
    : words(last).at(-1)?.length === 1;
}
