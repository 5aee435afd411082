import type { Line } from '../chinese.ts';
import { daysIn } from '../dates.ts';
import { inSimplified } from './page.ts';

/** A body that a page names where its own name may stand. */
export interface Body {
  line: Line;
  name: string;
  /** Whether the name need not say what kind of body it is. */
  isSure?: boolean;
}

/**
 * The bodies that a page names where it says whose it is, the surest place first.
 *
 * @param said the speaker's first words
 * @param ofBusiness whether a business is looked for: its account counts, and no copyright, since whoever
 * publishes what a business says is one, too
 */
export function bodiesOfPage(
  lines: readonly Line[],
  said: readonly Line[],
  body: RegExp,
  ofBusiness: boolean,
): Body[][] {
  return [
    masthead(lines),
    ofBusiness ? asAccount(lines) : inRights(lines),
    ofBusiness ? [] : inFooter(lines),
    asSource(lines),
    asHost(lines),
    inFirstWords(said, body),
    inDateline(lines, body),
  ];
}

/** 渡口学院新闻网, 渡口学院党委宣传部: whose page it is, and what of it keeps the page. */
const KEEPER =
  /(?:[·•・]|欢迎[您你]|官方网站|官方网|官方微博|门户网站|新闻网|新闻稿|新闻处|校园网|官网|网站|首页|主页|全球资讯网|新闻中心|(?:党委)?宣传部|党委|(?:党政|院长|校长)?办公室|信息中心|网络中心|网络信息中心)+$/u;
/** 您现在的位置：渡口中学 > 校园新闻 */
const TRAIL = /^(?:[您你]?(?:现在|当前|目前)?的?(?:所在)?(?:位置|栏目)|您在)(?:是|在)?\s*[：:]\s*/u;
const RIGHTS =
  /版权(?:所有|归)|[著着]作权|copyright|©|\(c\)|（c）|主办(?:单位)?\s*[：:]|主管(?:单位)?\s*[：:]/iu;
/** Behind it stands who made the page, where it is, and whose other pages there are. */
const OTHERS =
  /(?:技术支持|技术|设计|制作|承办|协办|维护|开发|建设|友情链接|链接|地址|邮编|电话|[\p{Script=Han}]{1,2}ICP备).*$/u;
/** 本站内容著作权为渡口大学所有 */
const HOLDS = /(?<=^|\s)[为归属由](?<body>\p{Script=Han}{3,30})(?:所有|拥有)/gu;
/** 来源：渡口法院, 发布者：渡口集团, 责任编辑：渡口中院: who wrote the page down. */
const SOURCE =
  /(?:来源|发布(?:者|人|单位|机构|机关)|供稿(?:单位)?|作者|责任编辑|责编)\s*[：:]\s*(?<body>\p{Script=Han}{4,24})(?=[\s|｜，。）)\]】]|$)/u;
/** 渡口集团第九届渡船大会, 渡口基金会成立十周年大会: whose occasion it is. */
const HOST =
  /(?:^|[，。：\s—–-]|[在于由]|[日上下午])(?![在于由])(?<body>(?:(?![在于由])\p{Script=Han}){4,20}?)(?=(?:(?:19|20)\d{2}年?(?:年?度|财年)?|\d{2,4}学年度?|第[\d一二三四五六七八九十百]{1,5}[届次]|年度|(?:成立|创立|创建|创办|建[校院会])?[\d一二三四五六七八九十百]{1,5}周年|[成会]员国|缔约方|成立|举[办行]|召开|(?:春季|秋季|新春|全体|本科生|研究生|职工|教职工|中层干部)?(?=年会|校庆|院庆|会庆|司庆|庆典|毕业|开学|新生|结业|入学|工作会|职工|教职工|职代会|总结|表彰|动员|就职|揭牌|开业|开馆))[^，。]{0,30}(?:会|开放日|式|典礼|活动|庆典))/gu;

/** Lines at the top of a page among which its own name stands; those of its head; those at its end. */
const TOP = 4;
const HEAD = 14;
const FOOT = 5;
/** Characters of a line that may name whose page it is. */
export const LONGEST = 160;

/** 渡口大学新闻网 at the top of a page, by itself. */
function masthead(lines: readonly Line[]): Body[] {
  return lines.slice(0, TOP).flatMap((line) => {
    if (RIGHTS.test(inSimplified(line.text))) return [];
    const simple = inSimplified(line.text).trim();
    if (TRAIL.test(simple))
      return cellsOf(line)
        .slice(0, 1)
        .map((cell) => ({ line, name: cell }));
    // 渡口大学 秘书室新闻中心
    const cells = cellsOf(line).flatMap((cell) => cell.split(/(?<=^\S{4,20})\s(?=\S{2,12}$)/u));
    return cells.length > 3 ? [] : cells.map((cell) => ({ line, name: cell }));
  });
}

/** 在公司一号车间举行: who reports so is of the business. */
const OF_OWN = /(?:^|[，。、：:“”\s在于由到])(?:公司|集团|我司)(?=[\p{Script=Han}\d])/u;
/** Accounts of the press and of readers. */
const NO_BUSINESS =
  /(?:[网报社刊说圈会号]|新闻|资讯|观察|财经|在线|传媒|频道|之[声家窗友]|[讲课]堂|论坛|智库|评论|头条|平台|日记|学院|笔记|读书|视[野角点]|原创)$/u;

/** 渡桥精工 over a report of what went on 在公司, and again behind the day. */
function asAccount(lines: readonly Line[]): Body[] {
  if (!lines.some((each) => isShort(each) && OF_OWN.test(inSimplified(each.text)))) return [];
  const [first] = lines;
  const name = inSimplified(first?.text ?? '').trim();
  const isAgain = lines
    .slice(1, HEAD)
    .some(({ text }) => daysIn(text).length > 0 && inSimplified(text).trim().endsWith(` ${name}`));
  // 渡桥精工新春年会在公司举行: whose it is the report says by itself.
  const isOthers = asHost(lines).some((host) => !host.name.includes(name));
  return first &&
    isAgain &&
    !isOthers &&
    /^\p{Script=Han}{3,8}$/u.test(name) &&
    !NO_BUSINESS.test(name)
    ? [{ line: first, name, isSure: true }]
    : [];
}

/** 渡口医院 版权所有, 主办：渡口市人民政府办公室 */
function inRights(lines: readonly Line[]): Body[] {
  return lines.flatMap((line) => {
    if (!isShort(line) || !RIGHTS.test(inSimplified(line.text))) return [];
    const text = inSimplified(line.text).replace(OTHERS, '').replace(RIGHTS, ' ');
    return namesIn(text.replace(HOLDS, '$<body>')).map((name) => ({ line, name }));
  });
}

/** 渡口中学 招生咨询 校长信箱, 渡口大学新闻中心 湖城北路1号: what the last lines of a page begin with. */
function inFooter(lines: readonly Line[]): Body[] {
  return lines.slice(-FOOT).flatMap((line) => {
    const [name] = isShort(line)
      ? (/^\p{Script=Han}{4,30}(?=[\s\d]|$)/u.exec(line.text.trim()) ?? [])
      : [];
    return name === undefined ? [] : [{ line, name: withoutOffice(inSimplified(name)) }];
  });
}

/** 来源：渡口法院, and the account behind the day: 原创 何文舟 渡口基金会 2023年12月5日. */
function asSource(lines: readonly Line[]): Body[] {
  return lines.flatMap((line, index) => {
    if (!isShort(line)) return [];
    const text = inSimplified(line.text);
    const named = SOURCE.exec(text)?.groups?.body;
    // What stands behind the day is where it was.
    const [day] = index < HEAD && line.text.length < 80 ? daysIn(line.text) : [];
    const names = [
      ...(named === undefined ? [] : [named]),
      ...(day ? namesIn(text.slice(0, day.start)) : []),
    ];
    return names.map((name) => ({ line, name: name.replace(KEEPER, '') }));
  });
}

/** 在渡口集团第九届渡船大会上的讲话 */
function asHost(lines: readonly Line[]): Body[] {
  return lines.slice(0, HEAD).flatMap((line) => {
    const found = [...inSimplified(line.text.slice(0, LONGEST)).matchAll(HOST)];
    return found.map(({ groups }) => ({ line, name: groups?.body ?? '' }));
  });
}

/** 新闻中心/渡口县讯, 【渡口县讯】: from where a government gives out what its head says. */
const DATELINE = /^(?:【|[^，。]{2,12}[/／]\s?)(?<body>\p{Script=Han}{1,3}[县市])讯[】]?$/u;

function inDateline(lines: readonly Line[], body: RegExp): Body[] {
  return lines.slice(0, HEAD).flatMap((line) => {
    const name = DATELINE.exec(inSimplified(line.text.trim()))?.groups?.body;
    // 校长 under such a line is of no county.
    return name !== undefined && body.test(`${name}政府`) ? [{ line, name, isSure: true }] : [];
  });
}

/** 我们渡口禅寺, 欢迎大家来到渡口大学: what whoever speaks calls their own. */
const OURS =
  /(?:我们(?:今[天日])?(?:(?:欢|相)?[聚在][在于]?(?:这里|此|一堂)，?)?(?:隆重)?(?:举行|举办|召开)|我们|欢迎[^，。]{0,12}?(?:来到|走进|加入|考入))(?![的一共都也就将从到来去看说想给让为]|每|[两几]|很多|许多|同(?!济)|跟|对|邀|请|参观|访问|相约|收购|走访|考察)(?<rest>(?:(?![是在有的要把和与了不能这那个庆祝迎聚])\p{Script=Han}){4,24})/gu;

/** 庆祝渡口中学建校110周年: whose birthday it is, where whoever speaks is no guest. */
const BIRTHDAY =
  /(?:庆祝|迎来|迎接|值此|欣逢|适逢)了?(?:我们)?(?<body>(?:(?![在的了和与])\p{Script=Han}){4,20}?)(?:(?:建[校院会馆行]|成立|创[办建立])[\d一二三四五六七八九十百]{1,5}周年|(?:迎来)?(?:第[\d一二三四五六七八九十]{1,3}|首)[个届次])/gu;
/** 今天，渡口中学全体师生在这里隆重集会: who they are that meet. */
const WE_MEET =
  /(?:^|[，。！：；])(?:今[天日]，?|此[时刻]，?|在这[^，。]{2,16}[，里]|我们)?(?<body>(?:(?![在的了和与我你向对为邀请到])\p{Script=Han}){4,20}?)的?(?:全[体校院市]|广大|[\d一二两三四五六七八九十百千万余多]{1,6}[名位])的?\p{Script=Han}{2,12}?(?:[聚汇欢齐相]{1,2}[聚集]?[在一于]|在(?:这里|此|今天)|隆重|集[会合]|举行|迎来)/gu;
const GUEST = /应邀|受邀|兄弟(?:院校|学校|单位)|[贵你]们?[校院会馆行]|有幸|作为(?:校友|嘉宾)|客人/u;

function inFirstWords(said: readonly Line[], body: RegExp): Body[] {
  const isGuest = said.some(({ text }) => GUEST.test(inSimplified(text)));
  const celebrated = said.flatMap((line) =>
    [BIRTHDAY, WE_MEET].flatMap((way) =>
      [...inSimplified(line.text.slice(0, 400)).matchAll(way)].map(({ groups }) => ({
        line,
        name: groups?.body ?? '',
      })),
    ),
  );
  return isGuest ? [] : [...ours(said, body), ...celebrated];
}

function ours(said: readonly Line[], body: RegExp): Body[] {
  return said.flatMap((line) =>
    [...inSimplified(line.text.slice(0, 400)).matchAll(OURS)].flatMap(({ groups }): Body[] => {
      const rest = groups?.rest ?? '';
      const ends = Array.from(rest, (_, index) => rest.slice(0, index + 1));
      const name = ends.findLast((each) => each.length > 3 && body.test(each));
      return name === undefined ? [] : [{ line, name }];
    }),
  );
}

function isShort({ text }: Line): boolean {
  return text.length <= LONGEST;
}

function cellsOf(line: Line): string[] {
  if (!isShort(line)) return [];
  return inSimplified(line.text)
    .split(/\s*[|｜丨>›»/—–_-]+\s*|\s{2,}|\s[·•・]\s/u)
    .map((cell) => cell.trim().replace(TRAIL, '').replace(KEEPER, '').trim())
    .filter((cell) => cell !== '');
}

/** 渡口大学学生事务处: of whom a page is, without the office that keeps it. */
function withoutOffice(name: string): string {
  return name
    .replace(KEEPER, '')
    .replace(
      /(?<=大学|学院|[中小]学|医院|总会|协会|[局委]|[省市县区州]政府)\p{Script=Han}{2,8}(?:处|室|组|科)$/u,
      '',
    );
}

/** Words of a line that may be names, by themselves. */
function namesIn(text: string): string[] {
  return (text.match(/\p{Script=Han}{3,30}/gu) ?? []).map(withoutOffice);
}
