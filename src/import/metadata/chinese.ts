import type { Hint, HintField } from '../draft.ts';
import { simpleForm } from '../repair/script.ts';
import { isPersonName } from './person-name.ts';
import { COMPOUND_SURNAMES } from './romanize.ts';

/** A line around the talk. */
export interface Line {
  line: number;
  text: string;
}

const ROLE =
  '(?:(?:联合|共同)?创始人|首席[\\p{Script=Han}]{1,6}官|首席[\\p{Script=Han}]{1,4}(?:家|师)|C[ETOFMPISDH]O|(?:副|执行|高级|荣誉|名誉|常务|全球|大中华区|中国区)*(?:董事长|总裁|总经理|主席|院长|校长|会长|理事长|秘书长|主任|总监|总编辑?|主编|社长|馆长|所长|部长|省长|市长|州长|总理|总统|首相|书记|局长|司长|处长|署长|委员长?|议员|大使|董事|合伙人|负责人|教授|研究员|院士|讲师|博士|科学家|工程师|架构师|设计师|经济学家|作家|导演|演员|记者|律师|医生|政务委员|店长|经理|顾问|专家|代表|发言人))';
const ROLES = `${ROLE}(?:(?:兼|、|，|暨|/|／)?\\s*${ROLE})*`;
const HAN_NAME = '\\p{Script=Han}{2,4}';
const LATIN_NAME = "[A-Z][\\p{L}'’.-]+(?: [A-Z][\\p{L}'’.-]+){1,3}";
const DOTTED_NAME = '\\p{Script=Han}{1,6}(?:[·•・‧]\\p{Script=Han}{1,8}){1,2}';
const NAME = `(?:${DOTTED_NAME}|${LATIN_NAME}|${HAN_NAME})`;
const SPEECH =
  '(?:主题|主旨|开幕|闭幕|特邀|特别|专题|现场|毕业|就职|获奖|新年|精彩|重要)*(?:演讲|致辞|讲话|发言|分享|报告|讲演|授课|讲座|发布)';
const EVENT_KIND =
  '(?:峰会|大会|论坛|年会|发布会|开放日|典礼|研讨会|沙龙|博览会|高峰会|座谈会|讲坛|公开课|开学日|晚会|音乐节|创新日|开发者日|学术会议|交流会|说明会|讲座|会议|展会|盛典|嘉年华|讲堂)';

/** What follows a speaker's name in a report. */
const AFTER_NAME =
  '(?=\\s*(?:先生|女士|老师|博士|教授)?\\s*(?:发表|在|于|做|作|进行|带来|出席|受邀|应邀|表示|认为|指出|称|强调|分享|致辞|演讲|讲话|发言|登台|以|就|围绕|的|是|从|向|为|，|、|：|:|（|\\(|。|$))';

/**
 * What Chinese lines around a talk say about it: who spoke, in which role, where, when, under which
 * title. Lines are read in Simplified, character by character, and quoted as they stand.
 */
export function chineseHints(lines: readonly Line[]): Hint[] {
  return lines.flatMap(({ line, text }) => {
    const folded = Array.from(text, (char) => (char.length === 1 ? simpleForm(char) : char)).join(
      '',
    );
    const same = folded.length === text.length ? folded : text;
    const found: Hint[] = [];
    const take = (field: HintField, start: number, length: number) => {
      const value = text.slice(start, start + length).trim();
      if (value !== '') found.push({ field, value, line, text });
    };
    speakerOf(same, take);
    titleOf(same, take);
    eventOf(same, take);
    return found;
  });
}

type Take = (field: HintField, start: number, length: number) => void;

const LABELLED =
  /^\s*(?:演讲(?:人|者|嘉宾)|讲者|主讲(?:人|嘉宾)?|分享(?:人|嘉宾)|嘉宾|发言人|讲师|受访者)\s*[:：丨|]\s*/u;
const ANNOUNCED = new RegExp(
  `(?:以下|下面|本文|这)(?:内容)?(?:为|是|系)(.{0,30}?)(${NAME})(?:先生|女士|老师|博士|教授|院士)?(?:在[^，。]{2,40}(?:上|中)?)?(?:的|所做的|所作的)?(?:现场|主题|完整|部分)*(?:${SPEECH})`,
  'u',
);
const REPORTED = new RegExp(`(${ROLES})\\s*(${NAME})${AFTER_NAME}`, 'gu');
const HEADLINE = new RegExp(`^(.{0,24}?)(${NAME})\\s*[:：丨|]\\s*\\S`, 'u');

function speakerOf(text: string, take: Take): void {
  const labelled = LABELLED.exec(text);
  if (labelled) {
    const rest = text.slice(labelled[0].length);
    const name = new RegExp(`^(${NAME})(?=$|[\\s，,、（(：:])`, 'u').exec(rest)?.[1];
    if (name !== undefined) take('speaker', labelled[0].length, name.length);
    const role = new RegExp(ROLES, 'u').exec(rest);
    if (role)
      roleBefore(
        text,
        labelled[0].length + role.index,
        role[0],
        take,
        (name?.length ?? 0) + labelled[0].length,
      );
  }
  const announced = ANNOUNCED.exec(text);
  if (announced?.[2] !== undefined) {
    const within = personWithin(announced[2]);
    if (within)
      take('speaker', text.indexOf(announced[2], announced.index) + within.start, within.length);
  }
  for (const match of text.matchAll(REPORTED)) {
    const [whole, role = '', after = ''] = match;
    const name = leadingPerson(after);
    if (name === undefined) continue;
    const start = match.index + whole.length - after.length;
    take('speaker', start, name.length);
    roleBefore(text, match.index, role, take, 0);
  }
  const headline = text.length < 60 ? HEADLINE.exec(text) : null;
  if (headline?.[2] !== undefined) {
    const person = trailingPerson(headline[2]);
    const start = (headline[1]?.length ?? 0) + (person?.start ?? 0);
    if (person) take('speaker', start, person.length);
  }
}

/** The role, and before it the organisation: back to where the clause begins. */
function roleBefore(text: string, start: number, role: string, take: Take, from: number): void {
  take('role', start, role.length);
  const before = text.slice(from, start);
  const clause =
    /(?:^|[，。；、,;：:！？“”《》（）()\s的由与和及是日午]|会上|记者|近日|今日|原|现任|作为|邀请|出席)([\p{Script=Han}A-Za-z0-9&·.\- ]{2,24}?)\s*(?:的)?\s*$/u.exec(
      before,
    );
  const organization = clause?.[1]?.trim();
  if (organization === undefined || /[了在为上过时]$|^(?:我|他|她|其|该|本)/u.test(organization))
    return;
  take('organization', from + before.lastIndexOf(organization), organization.length);
}

function isName(text: string): boolean {
  return isPersonName(text);
}

/** A person's name at the start of `text`, the longest that is one. */
function leadingPerson(text: string): string | undefined {
  if (!/^\p{Script=Han}+$/u.test(text)) return isName(text) ? text : undefined;
  const longest = COMPOUND_SURNAMES.has(text.slice(0, 2)) ? 4 : 3;
  for (let length = Math.min(longest, text.length); length >= 2; length--) {
    if (length === text.length && isName(text.slice(0, length))) return text.slice(0, length);
  }
  return undefined;
}

function trailingPerson(text: string): { start: number; length: number } | undefined {
  if (!/^\p{Script=Han}+$/u.test(text))
    return isName(text) ? { start: 0, length: text.length } : undefined;
  for (let start = 0; start <= text.length - 2; start++) {
    if (isName(text.slice(start))) return { start, length: text.length - start };
  }
  return undefined;
}

function personWithin(text: string): { start: number; length: number } | undefined {
  return trailingPerson(text);
}

const TITLES: readonly RegExp[] = [
  new RegExp(
    `(?:题为|主题为|主题是|题目为|题目是|以)\\s*[《“「『]([^》”」』]{2,60})[》”」』]`,
    'u',
  ),
  new RegExp(
    `[《“「『]([^》”」』]{2,60})[》”」』]\\s*(?:为题|为主题|的)?\\s*(?:的)?(?:${SPEECH})`,
    'u',
  ),
  /^\s*(?:演讲)?(?:题目|主题|标题)\s*[:：]\s*[《“「]?([^《》“”「」]{2,60})[》”」]?\s*$/u,
];

function titleOf(text: string, take: Take): void {
  for (const pattern of TITLES) {
    const match = pattern.exec(text);
    if (match?.[1] === undefined) continue;
    take('title', text.indexOf(match[1], match.index), match[1].length);
    return;
  }
}

const EVENT = new RegExp(
  `(?:^|[，。；、,;：:“”《》（）()\\s]|在|于|的|出席|参加|届时|日|由|是|为)((?:第[\\d一二三四五六七八九十]+届)?[\\p{Script=Han}A-Za-z0-9·&+\\-— ]{2,30}?${EVENT_KIND}(?:\\s?20\\d{2})?)(?=[\\d，。、,；;“”》）)：:\\s]|上|在|于|中|现场|期间|开幕|举行|举办|召开|隆重|正式|成功|拉开|主|分|$)`,
  'u',
);
const ORGANIZER = /由([\p{Script=Han}A-Za-z0-9&·、 ]{2,40}?)(?:联合|共同)?(?:主办|举办|承办)/u;
const PLACE =
  /(?:在|于)(?:中国)?([\p{Script=Han}]{2,8}?)(?:市)?(?:国家|国际|会议|会展|展览|[\p{Script=Han}]{0,10}(?:中心|酒店|大学|礼堂))?(?:隆重|正式|成功|顺利|如期|盛大)?(?:开幕|举行|举办|召开|拉开|启动|落幕)/u;
const NO_PLACE = /现场|线上|今日|今天|昨日|近日|此|会|上午|下午|年|月|日|期间/u;

function eventOf(text: string, take: Take): void {
  const match = EVENT.exec(text);
  const event = match?.[1]?.trim();
  if (
    match &&
    event !== undefined &&
    !/^(?:本次|这次|此次|该|本|一个|一场|次|届|的|我们|今天|今年|去年|每年)/u.test(event)
  ) {
    const name = event
      .replace(/^(?:的|在|由|了|是)+/u, '')
      .replace(/^.*?(?:主办|举办|召开|举行)的/u, '');
    if (name.length >= 4) take('event', text.indexOf(name, match.index), name.length);
  }
  const place = PLACE.exec(text);
  if (place?.[1] !== undefined && !NO_PLACE.test(place[1])) {
    take('place', text.indexOf(place[1], place.index), place[1].length);
  }
  const organizer = ORGANIZER.exec(text);
  if (organizer?.[1] !== undefined)
    take('organizer', text.indexOf(organizer[1], organizer.index), organizer[1].length);
}
