import { isWord } from '../../repair/evidence.ts';
import { HONORIFIC, NAME, ROLES, SPEECH } from './words.ts';
import type { Take } from '../chinese.ts';
import type { Page } from './page.ts';
import { organizationBefore } from './organization.ts';
import { isForeign, personAt } from './person-at.ts';
import { isPersonName } from '../person-name.ts';

/** 演讲人：张帆，智谱AI COO */
const LABELLED =
  /(?:^|(?<=\s))\s*(?:演[讲说](?:人|者|嘉宾)|讲者|主讲(?:人|嘉宾)?|分享(?:人|嘉宾)|嘉宾|发言人|讲师|受访者)\s*[:：丨|]\s*/u;
const LABELLED_NAME = new RegExp(`^(${NAME})(?=$|[\\s，,、（(：:])`, 'u');
/** 以下为张帆演讲全文： */
const ANNOUNCED = new RegExp(
  `(?:以下|下面|本文|这)(?:内容)?(?:为|是|系|根据|整理自).{0,30}?(${NAME})${HONORIFIC}(?:在[^，。]{2,40}(?:上|中)?)?(?:的|所做的|所作的)?(?:现场|主题|完整|部分)*(?:${SPEECH})`,
  'du',
);
/** 蔡英文致词全文： */
const HEADED = new RegExp(
  `^[【\\[]?(${NAME})${HONORIFIC}(?:在.{2,30}?)?(?:的)?(?:${SPEECH})(?:全文|实录|原文|文字|$|\\s*[—–（(])`,
  'du',
);
/** 智谱AI COO张帆发表了…… */
const ROLE_BEFORE = new RegExp(`${ROLES}\\s*(?=[\\p{Script=Han}A-Z])`, 'gu');
/** 白露，江城音乐学院副教授，…… */
const APPOSITION = new RegExp(
  `^(${NAME})[，,\\s]\\s*[^，,。；]{2,24}?(${ROLES})(?=[，,。；\\s]|$)`,
  'u',
);
/** 何文，1939年生于湖城: whom a note tells of. */
const BORN = new RegExp(
  `^(${NAME})[，,（(\\s]\\s*(?:男|女|\\d{4}年|生于|\\p{Script=Han}{2,6}人[，,])`,
  'u',
);
/** 燕归来院士在青年论坛上的寄语 */
const TITLED = new RegExp(
  `(?:^|[—–─-]{2,}\\s*)(${NAME})(${ROLES}|先生|女士|老师)?(?:于[^，。在]{4,16})?在[^，。]{3,40}(?:上|中|期间)?的(?:${SPEECH})(?:[（(].*)?$`,
  'u',
);
/** 张帆：千亿模型是AIGC的船票 */
const HEADLINE = new RegExp(
  `^.{0,24}?(${NAME})(?:${SPEECH}|专访)?(?:全文|实录)?\\s*[:：丨|]\\s*[^\\s\\d]{2}`,
  'du',
);
/** 闭幕典礼|何文代理县长致词, 何文总裁2023年新春致辞 */
const OF_OFFICE = new RegExp(
  `(?:^|[|｜丨])\\s*(${NAME})(${ROLES})(?:20\\d{2}年)?[^，。在：:]{0,8}(?:${SPEECH})(?:全文|稿)?$`,
  'u',
);
/** 何文《渡口讲坛》演讲稿; 《渡船》何文 */
const WITH_WORK = new RegExp(
  `^(?:(${NAME})[《「][^》」]{2,40}[》」].{0,6}(?:${SPEECH})(?:[稿词辞]|全文|实录)|[《「][^》」]{2,40}[》」]\\s*(\\p{Script=Han}{2,3}))$`,
  'u',
);
/** 第四届渡口论坛 何一舟致辞 */
const SPOKE = new RegExp(`(?:^|\\s)(\\p{Script=Han}{3})(?:${SPEECH})$`, 'du');
/** 何文偕同…: who comes along does not speak. */
const COMPANIONS = /偕同?(?=\p{Script=Han})|会同|率领|陪同下/u;
/** 近日，何文在渡口大会上发表了主题演讲 */
const SPEAKS = new RegExp(
  `(?:^|[，。])(${NAME})(?:在|于)[^。；]{2,40}(?:发表|作|做|带来)了?[^。；，]{0,12}(?:${SPEECH})`,
  'du',
);
/** 何文行长在渡口年会上讲话 */
const SPEAKS_AT = new RegExp(
  `(?:^|[，。])(${NAME})(${ROLES})?[在于][^，。；]{4,40}?(?:上|中)?(?:讲话|致辞|致词|发言|演讲)(?=[，。：:]|$)`,
  'u',
);
/** 何文是湖城大学教授、渡口研究中心主任 */
const IS = new RegExp(`^(${NAME})(?:是|现任|系)([^，。；]{2,24}?)(${ROLES})(?=[，。、；])`, 'u');
/** 致辞：何文（教师代表） */
const GIVER_IN_BRACKETS = new RegExp(
  `^(?:${SPEECH})(?:人|者)?\\s*[:：]\\s*(${NAME})\\s*(?:[（(]([^（）()]{2,20})[）)])?$`,
  'u',
);
/** 在何文的欢迎会上: whose occasion it is, not whose speech. */
const OWNS = new RegExp(`^(?:先生|女士)?的(?!(?:${SPEECH}))`, 'u');
const ENDS_WITH_ROLE = new RegExp(`${ROLES}$`, 'u');
const ROLE_IN = new RegExp(ROLES, 'u');
const ROLE_IN_NOTE = new RegExp(`(?:资深|高级)?${ROLES}(?=[，,。；]|$)`, 'gu');

/** Who spoke, in which role and for whom, as far as a line says so. `text` is in Simplified. */
export function takeSpeaker(text: string, take: Take, page: Page): void {
  // Whoever presides is named with a role, too, and is not who speaks.
  if (/^\s*主持(?:人|者)?\s*[:：]/u.test(text)) return;
  const label = LABELLED.exec(text);
  if (label) takeLabelled(text, label.index + label[0].length, take, page);
  for (const pattern of [ANNOUNCED, HEADED, SPEAKS]) {
    takePerson(text, pattern.exec(text), take, page);
  }
  takeGiver(text, take);
  takeSpeaking(text, take);
  takeDescribed(text, take, page);
  if (text.length < 60) {
    takePerson(text, HEADLINE.exec(text), take, page);
    takePerson(text, SPOKE.exec(text), take, page);
  }
  takeTitled(text, take);
  takeFirst(text, take, page);
  const [, before, behind = ''] = WITH_WORK.exec(text) ?? [];
  const giver = before ?? behind;
  if (isPersonName(giver)) take('speaker', text.lastIndexOf(giver), giver.length);
  const [, subject = '', role = ''] = APPOSITION.exec(text) ?? [];
  if (isPersonName(subject) && text.length < 400) {
    const of = take('speaker', 0, subject.length);
    const start = text.indexOf(role, subject.length);
    takeRole(text, { start, role, of, from: subject.length + 1 }, take, page);
  }
  const born = BORN.exec(text)?.[1] ?? '';
  if (isPersonName(born)) {
    const of = take('speaker', 0, born.length);
    const first = text.matchAll(ROLE_IN_NOTE).next().value;
    if (first)
      takeRole(text, { start: first.index, role: first[0], of, from: born.length + 1 }, take, page);
  }
  const companions = text.search(COMPANIONS);
  for (const match of text.matchAll(ROLE_BEFORE)) {
    if (companions >= 0 && match.index > companions) break;
    const from = match.index + match[0].length;
    const name = personAt(text, from, page);
    if (name === undefined || OWNS.test(text.slice(from + name.length))) continue;
    const of = take('speaker', from, page.wholeName(name).length);
    takeRole(text, { start: match.index, role: match[0].trim(), of, from: 0 }, take, page);
  }
}

/** 何文教授: how somebody is styled is an office, too, where no other is named. */
const STYLED = /(\p{Script=Han}{2,3})(教授|院士)(?!\p{Script=Han}?[长会])/gu;

export function takeStyle(text: string, take: Take): void {
  for (const { index, 1: before = '', 2: style = '' } of text.matchAll(STYLED)) {
    const name = [before, before.slice(1)].find((each) => isPersonName(each) && !isWord(each));
    if (name === undefined) continue;
    take('role', index + before.length, style.length, name);
  }
}

/** 何文湖城大学毕业典礼演讲: whose speech it is, right before the occasion. */
const SPEECH_OF = new RegExp(
  `^[^，。：:；？！在]{8,50}(?:${SPEECH})(?:[稿词辞]|全文|实录)*\\s*(?:[（(].*|[-—–\\d]*)$`,
  'u',
);

function takeFirst(text: string, take: Take, page: Page): void {
  const name = SPEECH_OF.test(text) ? personAt(text, 0, page) : undefined;
  if (name !== undefined && /^\p{Script=Han}{3}$/u.test(name)) take('speaker', 0, name.length);
}

function takeGiver(text: string, take: Take): void {
  const [, name = '', role] = GIVER_IN_BRACKETS.exec(text) ?? [];
  if (!isPersonName(name)) return;
  const of = take('speaker', text.indexOf(name), name.length);
  if (role !== undefined && ROLE_IN.test(role)) take('role', text.indexOf(role), role.length, of);
}

function takeSpeaking(text: string, take: Take): void {
  const match = SPEAKS_AT.exec(text);
  const [, name = '', role] = match ?? [];
  if (!match || !isPersonName(name) || (name.length === 2 && isWord(name))) return;
  const at = text.indexOf(name, match.index);
  const of = take('speaker', at, name.length);
  if (role !== undefined) take('role', at + name.length, role.length, of);
}

function takeDescribed(text: string, take: Take, page: Page): void {
  const [, name = '', organization = '', role = ''] = IS.exec(text) ?? [];
  if (!isPersonName(name) || (name.length === 2 && isWord(name))) return;
  const of = take('speaker', 0, name.length);
  const start = text.indexOf(role, name.length + organization.length);
  takeRole(text, { start, role, of, from: name.length + 1 }, take, page);
}

function takeTitled(text: string, take: Take): void {
  const [, name = '', role = ''] = TITLED.exec(text) ?? OF_OFFICE.exec(text) ?? [];
  // 高校校长 is nobody's name and office.
  if (!isPersonName(name) || (name.length === 2 && isWord(name))) return;
  const at = text.indexOf(name + role);
  const of = take('speaker', at, name.length);
  if (role !== '' && ROLE_IN.test(role)) take('role', at + name.length, role.length, of);
}

function takeLabelled(text: string, start: number, take: Take, page: Page): void {
  const rest = text.slice(start);
  const name = LABELLED_NAME.exec(rest)?.[1];
  if (name === undefined || !isPersonName(name)) return;
  const of = take('speaker', start, name.length);
  const role = ROLE_IN.exec(rest.slice(name.length));
  const from = start + name.length;
  if (role) takeRole(text, { start: from + role.index, role: role[0], of, from }, take, page);
}

/** The person's name with which what the pattern took for a name ends. */
function takePerson(text: string, match: RegExpExecArray | null, take: Take, page: Page): void {
  const [from = 0, to = 0] = match?.indices?.[1] ?? [];
  const name = knownBy(text.slice(from, to), page);
  if ((isPersonName(name) && !(name.length === 2 && isWord(name))) || isForeign(name, page)) {
    take('speaker', to - name.length, page.wholeName(name).length);
    return;
  }
  for (let start = from + 1; start <= to - 2; start++) {
    // Only a role, a mark or another script parts a name from what stands before it.
    const parted =
      !/\p{Script=Han}/u.test(text[start - 1] ?? '') || ENDS_WITH_ROLE.test(text.slice(0, start));
    if (parted && isPersonName(text.slice(start, to))) {
      take('speaker', start, page.wholeName(text.slice(start, to)).length);
      return;
    }
  }
}

/** 渡来李文 is the 李文 whom the page names all the time. */
function knownBy(name: string, page: Page): string {
  const known = /^\p{Script=Han}{4}$/u.test(name)
    ? [name.slice(1), name.slice(2)].find(
        (each) =>
          isPersonName(each) && !isWord(each) && page.mentions(each) >= 3 * page.mentions(name),
      )
    : undefined;
  return known ?? name;
}

interface FoundRole {
  start: number;
  role: string;
  /** Whose role it is. */
  of: string;
  /** Where to begin looking for the organisation. */
  from: number;
}

/** 渡口公司副总裁、渡船研究院院长何文: of several offices the first is the one people know. */
const OFFICE_BEFORE = new RegExp(`(${ROLES})、[^，。；、]{0,20}$`, 'u');

function takeRole(text: string, found: FoundRole, take: Take, page: Page): void {
  const { start, role, of, from } = found;
  const earlier = OFFICE_BEFORE.exec(text.slice(from, start));
  // Of a body of many it is not the office.
  if (earlier?.[1] !== undefined && !/^(?:委员|代表|校友)$/u.test(earlier[1])) {
    takeRole(text, { ...found, start: from + earlier.index, role: earlier[1] }, take, page);
    return;
  }
  take('role', start, role.length, of);
  // Whoever practises an art does so for nobody.
  if (/(?:传承人|作家|演员|艺术家|诗人)$/u.test(role)) return;
  const before = text.slice(from, start);
  const organization = organizationBefore(before, role, page);
  if (organization === undefined) return;
  take('organization', from + before.lastIndexOf(organization), organization.length, of);
}
