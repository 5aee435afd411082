import type { Hint } from '../../draft.ts';
import type { Line, Take } from '../chinese.ts';
import { calledAuthor, calledBySurname, introduced } from './called.ts';
import { takeRole } from './office.ts';
import type { Page } from './page.ts';
import { inSimplified } from './page.ts';
import { ROLES, SPEECH } from './words.ts';

/** What may stand between a name and the office that it is said to have. */
const STYLE = '(?:\\s*[（(][^（）()]{1,40}[）)])?(?:先生|女士|老师|博士|教授|院士|同学|同志)?';
const NICKNAME = '(?:(?:花名|笔名|昵称|网名)[^，,]{1,8}[，,]\\s*)?';
const HAS = '(?:现在|目前)?(?:是|为|系|现任|担任|任|来自)';
/** Right behind the name: whom somebody beat，当选为市长 is another. */
const ELECTED =
  '(?:(?:全票|高票|再次)?当选(?:为|连任)?|(?:就|出|接|获)任|(?:受聘|被(?:任命|推选|选举|聘任))为)';
/** No words of a sentence: 当选为湖城市长. */
const BODY =
  '(?:(?![了被将选赢把让说认曾]|师从|妻|父|母|丈夫|朋友|采访|学生是)[\\p{Script=Han}A-Za-z0-9&·. 《》（）()“”"]){0,30}?';
const ROLE_ENDS = '(?=一职|职务|并|[，,。、；;！!\\s（(）)/|｜】和及与]|$)';

/** 何文（老何），花名小渡，渡船金服高级技术专家 */
const BEHIND = new RegExp(
  `^${STYLE}(?:(?:\\s*[，,—–|｜丨/-]+\\s*|(?<=[）)])\\s*|\\s+|(?=${HAS}))${NICKNAME}(?:${HAS})?|${ELECTED})(?<body>${BODY})(?<role>${ROLES})${ROLE_ENDS}`,
  'du',
);
/** 何文（渡口公司总裁）, 何文老师（渡口公司总裁，花名石舟） */
const IN_BRACKETS = new RegExp(
  `^(?:先生|女士|老师|博士|教授|院士|同学|总)?\\s*[（(](?<body>${BODY})(?<role>${ROLES})(?=[）)，,、；;])`,
  'du',
);
/** （何文：渡口公司总裁）: a note that is nothing else. */
const IN_NOTE = new RegExp(`^\\s*[:：]\\s*(?<body>${BODY})(?<role>${ROLES})${ROLE_ENDS}`, 'du');
/** 何文校长在湖城大学毕业典礼上, 何文总领事2012年国庆招待会致词 */
const STYLED = new RegExp(
  `^(?<role>${ROLES})(?=[在于的：:—–，,与和对向为说率作做]|致|演讲|讲话|讲述|发言|发表|谈|解读|做客|今天|勉励|鼓励|寄语|表示|出席|祝|主持|宣布|强调|指出|提醒|期[许勉待]|希望|邀请|应邀|受邀|亲自|首先|随后|\\d{4}|第|新年|新春|国庆|${SPEECH}|$)`,
  'du',
);
/** 何文毕业于湖城大学，系《渡口报》专栏作家 */
const LATER = new RegExp(
  `^(?!的|提到|卸任|说|表示)(?:(?!父|母|妻|丈夫|朋友|学生)[^。]){0,120}?[，；。、](?:现任|现为|现系|系|目前(?:是|担任|任))(?<body>${BODY})(?<role>${ROLES})${ROLE_ENDS}`,
  'du',
);
/** 何文以渡口公司董事长的身份发表演讲 */
const IN_ROLE_OF = new RegExp(
  `^(?:这次|此次|将|曾)?以(?<body>${BODY})(?<role>${ROLES})的?身份`,
  'du',
);
/** 担任渡船科技总裁长达9年的何文; 渡船科技的创始人& CEO 何文; 渡船科技创始人，也是……的何文; 现任渡船科技总裁的何文 */
const BEFORE = new RegExp(
  `(?<role>${ROLES})\\s*(?:的|(?:长达|已有?|近)?[\\d一二三四五六七八九十]{1,3}[多余]?年(?:之久)?的|[，,](?:同时)?也是[^，。；]{2,60}的)?$`,
  'du',
);
/** 曾任渡船科技总裁的何文: what somebody was. */
const ONCE = /(?:曾|原任|前任|当时|时任)[^，。、；]{0,40}$/u;
/** 何文是渡口公司的船工, 何文是一位船医: what somebody does all day, whatever it is called. */
const DOES = new RegExp(
  `^(?:是|系)(?<body>(?:一[名位]|[^，,。；的我你他她它谁这那]{2,20}的))(?<role>(?!老|大|成|队|学|会|家|专家)\\p{Script=Han}{1,5}[员师])(?=[，,。；])`,
  'du',
);

/** 渡口第305位讲者 何文舟 船模修复师: a label in front. */
const AS_SPEAKER = /(?:讲者|演讲[者人]|主讲人?|讲师|嘉宾)\s*[:：]?\s*$/u;

/** 何文舟，船模修复师。: a calling, whatever it is called, and nothing else or nothing more of it. */
const CALLED =
  /^(?:\s*[，,｜|丨:：]\s*|\s{1,4})(?<role>(?:(?![的是在我你他她与和了这那不一大各诸]|[院校局馆所社台厂省市县]|公司|集团|[大中小]学)\p{Script=Han}){2,8}(?<![老导会人国大专])[师家匠]|(?:飞行|消防|饲养|护林|快递|邮递|救生|潜水|驾驶|讲解)员|(?:手工|民间|独立)\p{Script=Han}{2,5}[人手])(?=[，,。]|$)/du;

/** 宣布……的决定：何文舟同志不再担任渡口医院院长职务: what somebody has been until they take their leave. */
const LEAVES = new RegExp(
  `^(?:同志|先生|女士)?(?:不再担任|卸任|辞去)(?<body>${BODY})(?<role>${ROLES})${ROLE_ENDS}`,
  'du',
);
const OF_CHANGE =
  /宣布[^。]{0,30}(?:决定|任免|任命)|(?:离任|卸任|离职|告别)(?:讲话|感言|演讲|发言)/u;

/** 何文舟（湖城大学船舶学院）, 何文舟 | 渡口公司: for whom somebody works, and nothing else on the line. */
const AT_WORK =
  /^(?:先生|女士|老师|博士|教授)?\s{0,2}(?:[（|｜丨/／\s])\s{0,2}(?<body>(?:(?![在于的和与第])\p{Script=Han}){2,16}?(?:大学|学院|研究[院所]|研究中心|科学院|医院|公司|集团|[中小]学|基金会|(?<=大学|学院)(?:\p{Script=Han}{1,10}[院系所部])))\s?[）]?\s{0,2}$/du;

/** Lines that tell of one person only. */
const LONGEST = 600;

/** Role and organisation of the speaker called `name`, as lines that name them say, wherever the name stands. */
export function saidOf(name: string, lines: readonly Line[], page: Page): Hint[] {
  const folded = inSimplified(name);
  return lines.flatMap((each, index) => {
    if (each.text.length > LONGEST) return [];
    const simple = inSimplified(each.text);
    const unlabelled = simple.replace(LABEL, '');
    const rest = unlabelled.slice(folded.length);
    const isAlone = unlabelled.startsWith(folded) && ALONE.test(rest);
    if (isAlone && !IN_BRACKETS.test(rest) && !AT_WORK.test(rest)) {
      const below = lines
        .slice(index + 1, index + 1 + BELOW)
        .flatMap((line) => heldBelow(line, name, page));
      const over = lines[index - 1];
      return below.length > 0 || over === undefined ? below : heldBelow(over, name, page);
    }
    const named = endsOf(folded, simple).map((end): [number, number] => [end - folded.length, end]);
    const spans = [
      named,
      calledBySurname(folded, simple, lines),
      calledAuthor(simple),
      introduced(each, simple),
    ].find((found) => found.length > 0);
    if (spans === undefined) return [];
    return (
      spans
        .map((span) => heldAt({ line: each, simple, span, name }, page))
        .find((found) => found.length > 0) ?? []
    );
  });
}

/** Where `name` ends, wherever it stands in `text`. */
function endsOf(name: string, text: string): number[] {
  return text
    .split(name)
    .slice(0, -1)
    .reduce<number[]>(
      (ends, part) => [...ends, (ends.at(-1) ?? 0) + part.length + name.length],
      [],
    );
}

interface Named {
  line: Line;
  /** The line in Simplified. */
  simple: string;
  /** Where the name stands in it. */
  span: readonly [at: number, behind: number];
  name: string;
}

/** What many are at once. */
const OF_MANY = /(?:成员|委员|代表|校友)$/u;

/** The offices that a line gives the person whose name stands in it. */
function heldAt({ line, simple, span: [at, behind], name }: Named, page: Page): Hint[] {
  const found: Hint[] = [];
  const take = takeInto(found, line, name);
  const before = BEFORE.exec(simple.slice(0, at));
  const { index: held, groups } = before ?? {};
  // 今天的讲师何文: whoever speaks is that.
  const isToday = /(?:今[天日晚]|本[次期场]|[这此]次)的?$/u.test(simple.slice(0, held));
  const isPast = simple.endsWith('的', at) && ONCE.test(simple.slice(0, held));
  if (held !== undefined && groups?.role !== undefined && !isToday && !isPast) {
    takeRole(simple, { start: held, role: groups.role.trim(), of: name, from: 0 }, take, page);
    if (!OF_MANY.test(groups.role)) return found;
  }
  let end = behind;
  for (let offices = 0; offices < OFFICES && !isWhole(found); offices++) {
    const rest = simple.slice(end);
    const isNote =
      /(?:介绍|简介)$/u.test(simple.slice(at, behind)) ||
      (/^\s*[（(【]\s*$/u.test(simple.slice(0, at)) && /[）)】]\s*$/u.test(simple));
    const ways = [
      STYLED,
      IN_ROLE_OF,
      BEHIND,
      IN_BRACKETS,
      LATER,
      ...(isNote ? [IN_NOTE] : []),
      DOES,
      ...(OF_CHANGE.test(simple) ? [LEAVES] : []),
      ...(at === 0 || AS_SPEAKER.test(simple.slice(0, at)) ? [CALLED] : []),
    ];
    const matches = ways.map((way) => way.exec(rest)).filter((each) => each !== null);
    // 何文系渡口学院校友，现任渡口医院主任: whoever belongs to many has an office of their own, too.
    const match = matches.find(({ groups: held }) => !OF_MANY.test(held?.role ?? '')) ?? matches[0];
    const [start, after] = match?.indices?.groups?.role ?? [];
    const role = match?.groups?.role;
    if (start === undefined || after === undefined || role === undefined) break;
    const [from] = match?.indices?.groups?.body ?? [start];
    const office = { start: end + start, role, of: name, from: end + from, isBounded: true };
    takeRole(simple, office, take, page);
    end += after;
  }
  return isWhole(found) ? found : [...found, ...employer(line, simple.slice(behind), behind, name)];
}

/** 何文舟，船舶研究者，供职于渡口研究站。: for whom somebody works whatever they are there. */
const EMPLOYED =
  /^[^，。；]{0,12}(?:[，][^，。；曾]{1,30}){0,3}[，](?:现|目前)?(?:供职|就职|任职|任教|执教)于(?<body>(?![一多某几各知国海])[\p{Script=Han}A-Za-z0-9&·]{3,24})(?=[，。；）]|$)/du;

function employer(line: Line, rest: string, behind: number, of: string): Hint[] {
  const isAlone = behind === of.length;
  const match = EMPLOYED.exec(rest) ?? (isAlone ? AT_WORK.exec(rest) : null);
  const [start, end] = match?.indices?.groups?.body ?? [];
  if (start === undefined || end === undefined) return [];
  const value = line.text.slice(behind + start, behind + end);
  return [{ ...line, field: 'organization', value, of }];
}

/** 何文 or 何文（老何） on a line of its own, and how many lines under it may say what they are. */
const ALONE = /^\s*(?:[（(][^（）()]{1,20}[）)]|[A-Z][A-Za-z .’-]{3,40})?$/u;
const BELOW = 2;
/** 主讲人 何文 */
const LABEL =
  /^(?:主讲人?|演[讲说][者人]|[讲作]者|嘉宾|分享[者人]|报告人|讲师)\s{0,2}[：:/／|｜丨]?\s{0,2}(?=[\p{Script=Han}·]{2,14}(?:\s?[（(]?[A-Z][A-Za-z .’-]{3,40}[）)]?)?$)/u;
const OFFICE_ONLY = new RegExp(
  `^[（]?(?![^）]{0,4}[作编译]者)(?<body>${BODY})(?<role>${ROLES})[）]?$`,
  'du',
);

/** 渡船科技首席科学家: an office on a line of its own, under or over the name of whoever has it. */
function heldBelow(line: Line, name: string, page: Page): Hint[] {
  const found: Hint[] = [];
  const simple = inSimplified(line.text);
  const match = OFFICE_ONLY.exec(simple);
  const [start] = match?.indices?.groups?.role ?? [];
  const role = match?.groups?.role;
  const [from = 0] = match?.indices?.groups?.body ?? [];
  if (start === undefined || role === undefined) return found;
  const office = { start, role, of: name, from, isBounded: true };
  takeRole(simple, office, takeInto(found, line, name), page);
  return found;
}

function takeInto(found: Hint[], { line, text }: Line, name: string): Take {
  return (field, start, length, of) => {
    const value = text.slice(start, start + length).trim();
    if (value !== '') found.push({ field, value, line, text, of: of ?? name });
    return value;
  };
}

/** Of so many offices in a row one may say for whom somebody works. */
const OFFICES = 3;

function isWhole(found: readonly Hint[]): boolean {
  return found.some(({ field }) => field === 'organization');
}
