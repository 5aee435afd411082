import type { Hint, HintField } from '../draft.ts';
import { words } from '../repair/evidence.ts';
import { simpleForm } from '../repair/script.ts';
import { takeSpeaker } from './chinese/speaker.ts';
import { takeCity, takeOccasion } from './chinese/occasion.ts';
import { isPersonName } from './person-name.ts';
import { CONVERSATION, EVENT_KIND, ROLES, SPEECH } from './chinese/words.ts';

/** A line around the talk. */
export interface Line {
  line: number;
  text: string;
}

/** Takes a value at its place in the line and returns it; a role and an organisation with whose they are. */
export type Take = (field: HintField, start: number, length: number, of?: string) => string;

/**
 * What Chinese lines around a talk say about it: who spoke, in which role, where, when, under which
 * title. Lines are read in Simplified, character by character, and quoted as they stand.
 */
export function chineseHints(lines: readonly Line[]): Hint[] {
  const whole = lines.map(({ text }) => text).join('\n');
  return lines.flatMap(({ line, text }) => {
    const simple = Array.from(text, (char) => (char.length === 1 ? simpleForm(char) : char)).join(
      '',
    );
    const folded = simple.length === text.length ? simple : text;
    const found: Hint[] = [];
    const take: Take = (field, start, length, of) => {
      const value = text.slice(start, start + length).trim();
      if (value !== '')
        found.push({ field, value, line, text, ...(of === undefined ? {} : { of }) });
      return value;
    };
    takeSpeaker(folded, take, (name) => wholeName(name, whole));
    takeTitle(folded, take);
    takeEvent(folded, take);
    return found;
  });
}

/** What follows a name in a sentence and is no part of it, unless a mark follows that. */
const AFTER = /[在于出做作发發表说說称稱是的与與和以为為就从從向对對带帶将將曾也都将先女老教博院]/u;

/** A name with the character that follows it wherever it stands: 何以 is 何以为 where no other follows. */
function wholeName(name: string, whole: string): string {
  const all = [...whole.matchAll(new RegExp(`${name}(\\p{Script=Han})?`, 'gu'))];
  const [next = ''] = all.map(([, char]) => char ?? '');
  if (next === '' || all.length < 2 || all.some(([, char]) => char !== next)) return name;
  const longer = name + next;
  const marked = new RegExp(`${longer}(?:[：:，、,（(]|先生|女士|老[师師])`, 'u').test(whole);
  return isPersonName(longer) && (marked || !AFTER.test(next)) ? longer : name;
}

const TITLES: readonly RegExp[] = [
  // 《渡船》何文 on a line of its own.
  /^[《「]([^》」]{2,40})[》」]\s*\p{Script=Han}{2,3}$/du,
  /(?<!主)(?:题为|题目为|题目是)\s*[《“「『]([^》”」』]{2,60})[》”」』]/du,
  /以\s*[《“「『]([^》”」』]{2,60})[》”」』]\s*为题/du,
  // A theme is the talk's where the sentence goes on to the talk; conferences have themes, too.
  new RegExp(
    `(?:主题为|主题是|以)\\s*[《“「『]([^》”」』]{2,60})[》”」』][^，,。；;]{0,16}?(?:${SPEECH}|${CONVERSATION})`,
    'du',
  ),
  new RegExp(`的(?:${SPEECH})\\s*《([^》]{2,60})》`, 'du'),
  new RegExp(
    `(?:${SPEECH}|${CONVERSATION})的?主题(?:为|是)\\s*[《“「『]([^》”」』]{2,60})[》”」』]`,
    'du',
  ),
  new RegExp(
    `(?:发表|作|做|带来|进行|题目|给出)[^。《“「『]{0,12}[《“「『]([^》”」』]{2,60})(?<!${EVENT_KIND}|[式会节])[》”」』]\\s*(?:为题|为主题|的)?\\s*(?:的)?(?:${SPEECH})`,
    'du',
  ),
  /^\s*(?:演[讲说]|会议|讲座)?(?:题目|主题|标题)\s*[:：]\s*[《“「]?([^《》“”「」]{2,60}?)[》”」]?\s*(?=$|\s演[讲说](?:者|人)\s*[:：])/du,
];

function takeTitle(text: string, take: Take): void {
  for (const pattern of TITLES) {
    const [start, end] = pattern.exec(text)?.indices?.[1] ?? [];
    if (start === undefined || end === undefined) continue;
    take('title', start, end - start);
    return;
  }
}

/** …论坛2007年年会, …论坛第十二届年会: which meeting of the conference it is. */
const EDITION =
  '(?:\\s?(?:20\\d{2}年?|第[\\d一二三四五六七八九十]{1,3}届)?(?:[春夏秋冬]季|创新|学术)?(?:年会|峰会|大会)|\\s?20\\d{2}(?!年))?';
const EVENT = new RegExp(
  `(?:^|[，。；、,;：:“《（(\\s]|在|于|的|出席|参加|届时|日|由|是|为)((?:第[\\d一二三四五六七八九十]+届)?(?:[\\p{Script=Han}A-Za-z0-9·&+\\-— ]{0,12}[「“《][^」”》。，]{1,16}[」”》](?=[\\p{Script=Han}A-Za-z0-9]))?[\\p{Script=Han}A-Za-z0-9·&+\\-— ]{2,30}?${EVENT_KIND}${EDITION})(?=[\\d，。、,；;“”》（()）：:\\s]|上|在|于|中(?!心)|现场|期间|如期|闭幕|落幕|致[辞词]|演讲|讲话|发言|今[天日]|昨[天日]|日前|近日|图文|直播|实录|文字|圆桌|对话|讨论|分论坛|首日|第[一二三]天|开幕|举行|举办|召开|隆重|正式|成功|拉开|主(?!办)|分|$)`,
  'du',
);
/** 本文整理自2020渡口线上峰会某人的演讲: whatever follows. */
const SOURCE_EVENT = new RegExp(
  `(?:整理|摘|选|来)自((?:20\\d{2}年?)?[\\p{Script=Han}A-Za-z0-9·&+ -]{2,24}?${EVENT_KIND})(?=\\p{Script=Han})`,
  'du',
);
/** What belongs to the sentence and not to the event's name. */
const BEFORE_EVENT =
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s+|^.*(?:主办|承办|协办|举办|召开|举行)的?|^.*(?:在|于|出席|参加|亮相|受邀|整理自|[来摘选]自)|^[的由了是]+|^.*前身[是为]/u;
/** 镇长年终记者会 is whose it is. */
const OF_OFFICE = new RegExp(`${ROLES}.{0,4}$`, 'u');
const NO_EVENT =
  /^(?:[图圖][为為中]|了|刚|即将|上[一个]?届|(?!20\d{2}年)[\d一二两三四五六七八九十百]+[年天次场届个]|(?:高中|大学|初中|小学|学校)?(?:毕业|开学|开幕|闭幕|颁奖|就职|宣誓|成立|启动)(?:典礼|大会|晚会)|本次|这次|此次|该|本|一个|一场|次|届|的|我们|今天|今年|去年|每年|记者|新闻|上述|同名|年度|全体|高峰|.*的?一[次场届]|.*最|.*[xX×*]{2}|(?:大学|高校|学校)?(?:校长|院长|领导|老师)|各|多|两|三|会)/u;

const ORGANIZER = /由([\p{Script=Han}A-Za-z0-9&·、 ]{2,40}?)(?:联合|共同)?(?:主办|举办|承办)/du;
const PLACE =
  /(?:在|于)(?:“[^”]{1,8}”|「[^」]{1,8}」)?(?:中国)?([\p{Script=Han}]{2,8}?)(?:市)?(?:国家|国际)?(?:[\p{Script=Han}]{0,10}(?:中心|酒店|大学|礼堂))?(?:隆重|正式|成功|顺利|如期|盛大)?(?:开幕|举行|举办|召开|拉开|启动|落幕)/du;
const NO_PLACE =
  /[小中大]学$|[馆厅院园室楼店府]$|广场$|[前后里外]$|公司$|中心$|录音|整理|当地|本地|现场|线上|今日|今天|昨日|近日|此|会|上午|下午|年|月|日|期间/u;

/** 出席「偏乡书车感恩茶会」: an occasion in quotation marks. */
const QUOTED = new RegExp(
  `(?:出席|参加|主持|亮相|走进|做客|在|于|(?:举[行办]|[主承]办)的)(?:了)?[「“《『]([^」”》』]{3,30}(?:${EVENT_KIND}|会|式|节|展|营|课堂|讲堂)|[^」”》』]{3,20}(?=[」”》』]活动))[」”》』]`,
  'du',
);

/** 在某某旅游年开幕式上: whatever opens or closes; 在TED的演讲: a name in Latin letters. */
const OPENED = [
  /^[「“]([^」”]{4,24})[」”](?:开幕|闭幕|启动)(?:式|仪式|典礼)/du,
  /(?:在|于|出席|参加)([\p{Script=Han}A-Za-z0-9·]{4,24}?)(?:开幕|闭幕|启动)(?:式|仪式)/du,
  new RegExp(`在([A-Z][A-Za-z]{2,16}(?: ?20\\d{2})?)的?[\\p{Script=Han}]{0,4}?(?:${SPEECH})`, 'du'),
];

function takeNamedEvent(text: string, take: Take): void {
  const [start, end] = (SOURCE_EVENT.exec(text) ?? EVENT.exec(text))?.indices?.[1] ?? [];
  if (start === undefined || end === undefined) {
    const opened = OPENED.map((pattern) => pattern.exec(text)?.indices?.[1]).find(Boolean);
    if (opened && !NO_EVENT.test(text.slice(...opened)))
      take('event', opened[0], opened[1] - opened[0]);
    return;
  }
  const words = text.slice(start, end);
  // What stands apart by spaces and dots is another thing's name, and a day is none.
  const name = words
    .replace(BEFORE_EVENT, '')
    .replace(/^.*\p{Script=Han}\s+(?=\p{Script=Han})|^.*\s[·—-]\s|^.*[日天年月]的/u, '')
    .trim();
  // 毕业典礼 alone is a kind of occasion and names none.
  const own = name.replace(new RegExp(`${EVENT_KIND}$`, 'u'), '');
  if (own.length >= 2 && !NO_EVENT.test(name) && !OF_OFFICE.test(own))
    take('event', text.indexOf(name, start), name.length);
}

/** 在国际会议中心（苏州）举行 */
const PLACE_IN_BRACKETS =
  /(?:在|于)[\p{Script=Han}]{2,16}[（(]([\p{Script=Han}]{2,4})[）)](?:隆重|正式|成功|顺利|如期|盛大)?(?:开幕|举行|举办|召开)/du;
/** 在北京人民大会堂出席 */
const PLACE_OF_HALL =
  /(?:在|于)([\p{Script=Han}]{2,3}?)(?:市)?(?:人民大会堂|(?:国家|国际)?(?:会议|会展|展览|博览)中心)(?:出席|参加|发表|主持)/du;

/** Names of places are words of the dictionary, one or several: 苏州, 山东省青岛. */
function isPlace(text: string): boolean {
  return !NO_PLACE.test(text) && words(text).every((word) => word.length > 1);
}

function takeEvent(text: string, take: Take): void {
  const [first, last] = QUOTED.exec(text)?.indices?.[1] ?? [];
  if (takeOccasion(text, take)) takeCity(text, take);
  else if (first !== undefined && last !== undefined) take('event', first, last - first);
  else takeNamedEvent(text, take);
  for (const pattern of [PLACE, PLACE_IN_BRACKETS, PLACE_OF_HALL]) {
    const [from, to] = pattern.exec(text)?.indices?.[1] ?? [];
    if (from === undefined || to === undefined || !isPlace(text.slice(from, to))) continue;
    take('place', from, to - from);
    break;
  }
  const [a, b] = ORGANIZER.exec(text)?.indices?.[1] ?? [];
  if (a !== undefined && b !== undefined) take('organizer', a, b - a);
}
