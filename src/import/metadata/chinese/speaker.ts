import { isWord } from '../../repair/evidence.ts';
import { COMMEMORATED, ROLES, SPEECH } from './words.ts';
import type { Take } from '../chinese.ts';
import { countryAtStart } from './countries.ts';
import type { Page } from './page.ts';
import { isHalf } from './half-name.ts';
import { takeRole } from './office.ts';
import {
  dotted,
  foreignBehindOffice,
  isForeign,
  isTransliterated,
  personAt,
  wholeForeign,
} from './person-at.ts';
import { takeOfficeAlone } from './office-alone.ts';
import { isMonastic, isPersonName } from '../person-name.ts';
import { speechNameIn } from './speech-name.ts';
import type { Way } from './way.ts';
import { IN_HEADLINES } from './ways-in-headlines.ts';
import { IN_LABELS } from './ways-in-labels.ts';
import { IN_REPORTS } from './ways-in-reports.ts';
import { IN_SERMONS } from './ways-in-sermons.ts';

/** 渡口公司总裁何文发表了……; 渡口公司总裁Ada 何文: a name of her own may stand between. */
const ROLE_BEFORE = new RegExp(
  `${ROLES}\\s*(?:[A-Z][a-z]{2,12}\\s(?=\\p{Script=Han}))?(?=[\\p{Script=Han}A-Z])`,
  'gu',
);
/** 何 文: a name of two characters is often written so. */
const SPACED = /(?<=^\p{Script=Han}) (?=\p{Script=Han})/u;
/** 阿舟: what friends call somebody; 小说家 is a word with another. */
function isNickname(name: string): boolean {
  return /^[阿老小]\p{Script=Han}{1,2}$/u.test(name) && !isWord(name) && !isWord(name.slice(0, 2));
}
/** 何文偕同…: who comes along does not speak. */
const COMPANIONS = /偕同?(?=\p{Script=Han})|会同|率领|陪同下/u;
/** 在何文的欢迎会上: whose occasion it is, not whose speech. */
const OWNS = new RegExp(`^(?:先生|女士)?的(?![^，。的]{0,4}(?:${SPEECH}))`, 'u');
/** 由副镇长何文宣读: whoever reads out what another says. */
const READS = /^(?:先生|女士)?(?:代为?|代表[^，。]{0,8})?(?:宣读|代读|转达)/u;
/** 悼词由渡口研究所所长何文宣读: over the dead whoever reads speaks for themselves. */
const READS_EULOGY = /悼[词文]由[^，。；]{0,40}$/u;
const SPEAKS = new RegExp(SPEECH, 'u');
/** 现场由编辑何文主持。: whoever presides. */
const PRESIDES = /^(?:先生|女士|老师|博士|教授)?(?:担任[^，。；]{0,6}主持人|主持)(?=[，。；]|$)/u;
const ENDS_WITH_ROLE = new RegExp(`${ROLES}$`, 'u');

/** Who spoke, in which role and for whom, as far as a line says so. `text` is in Simplified. */
export function takeSpeaker(text: string, take: Take, page: Page): void {
  // Whoever presides is named with a role, too, and is not who speaks.
  if (/^\s*(?:主持(?:人|者)?|主[礼祭]|司会|司琴|领[诗会])\s*[:：]/u.test(text)) return;
  for (const way of [...IN_LABELS, ...IN_REPORTS, ...IN_SERMONS, ...IN_HEADLINES])
    takeAsSaid(text, way, take, page);
  takeNamed(text, take, page);
  takeFirst(text, take, page);
  takeOfficeAlone(text, take, page);
  const companions = text.search(COMPANIONS);
  for (const match of text.matchAll(ROLE_BEFORE)) {
    if (companions >= 0 && match.index > companions) break;
    const from = match.index + match[0].length;
    const name = personAt(text, from, page) ?? foreignBehindOffice(text, from);
    if (name === undefined || OWNS.test(text.slice(from + name.length))) continue;
    if (isHalf(name, text.slice(0, from))) continue;
    const rest = text.slice(from + name.length);
    // 何文?舟: a mark that is lost, amid a foreign name.
    if (/^[?？]\p{Script=Han}/u.test(rest)) continue;
    const isReader = READS.test(rest) && !SPEAKS.test(rest);
    if (PRESIDES.test(rest)) continue;
    if (isReader && !READS_EULOGY.test(text.slice(0, match.index))) continue;
    const of = take('speaker', from, page.wholeName(name).length);
    const role = match[0].replace(/\s*[A-Z][a-z]+\s$/u, '').trim();
    takeRole(text, { start: match.index, role, of, from: 0 }, take, page);
  }
}

function takeAsSaid(text: string, way: Way, take: Take, page: Page): void {
  if (text.length > (way.longest ?? Number.POSITIVE_INFINITY)) return;
  const match = way.pattern.exec(text);
  const [from, to] = match?.indices?.groups?.name ?? [];
  if (!match || from === undefined || to === undefined) return;
  const found = way.isEnd ? endsAs(text, from, to, page) : text.slice(from, to);
  if (way.isAgain === true && page.mentions(found ?? '') < 2) return;
  // 高校校长 is nobody's name and office, 毛里求 is the beginning of a country.
  const isName =
    found !== undefined &&
    (way.isEnd === true || countryAtStart(text.slice(from)) === undefined) &&
    (way.isEnd === true ||
      (way.isLabel === true && isNickname(found)) ||
      (way.isSure === true && isMonastic(found) && countryAtStart(found) === undefined) ||
      (isPersonName(found.replace(SPACED, '')) &&
        (way.isSure === true || found.length > 2 || !isWord(found))));
  if (!isName) return;
  const start = text.lastIndexOf(found, to - found.length);
  // 约翰·何文总统: an office behind a foreign name is no part of it.
  const office = /[·•・‧]/u.test(found) ? (ENDS_WITH_ROLE.exec(found)?.[0].length ?? 0) : 0;
  const length = way.isEnd && office === 0 ? page.wholeName(found).length : found.length - office;
  const of = take('speaker', start, length);
  if (office > 0) take('role', start + length, office, of);
  const { organization: body, at = body } = match.indices?.groups ?? {};
  const [first, last] = at ?? [];
  if (first !== undefined && last !== undefined) takeBody(text, [first, last], of, take, page);
  const [role] = match.indices?.groups?.role ?? [];
  if (role === undefined || match.groups?.role === undefined) return;
  takeRole(
    text,
    { start: role, role: match.groups.role, of, from: Math.min(to + 1, role) },
    take,
    page,
  );
}

/** 讲师：渡口医院主任医师 何文舟: what stands in the place of the organisation may end with an office. */
function takeBody(
  text: string,
  [start, end]: [number, number],
  of: string,
  take: Take,
  page: Page,
): void {
  const role = ENDS_WITH_ROLE.exec(text.slice(start, end))?.[0];
  if (role === undefined) take('organization', start, end - start, of);
  else takeRole(text, { start: end - role.length, role, of, from: start }, take, page);
}

/** 2018年5月2日何文舟先生在湖城《渡船》主题演讲: whose, where and which a line says a speech is. */
function takeNamed(text: string, take: Take, page: Page): void {
  if (COMMEMORATED.test(text) && !PRIZE.test(text)) return;
  let at = 0;
  for (const part of text.split(/[|｜丨]/u)) {
    const start = at;
    const takeIn: Take = (field, from, ...rest) => take(field, start + from, ...rest);
    takeNamedIn(part, takeIn, page);
    at += part.length + 1;
  }
}

/** 何文舟诺贝尔文学奖获奖演讲: the prize is the speaker's. */
const PRIZE = /[奖獎](?:获奖|获獎|獲獎|得主)/u;

function takeNamedIn(text: string, take: Take, page: Page): void {
  const { who, place, title } = speechNameIn(text) ?? {};
  if (who === undefined) return;
  const [from, end] = who;
  const [, whole = '', role = ''] = OFFICE_BEHIND.exec(text.slice(from, end)) ?? [];
  const last = endsAs(text, from, from + whole.length, page);
  // 渡口公司总裁何文舟演讲 ends with the name, 何文舟渡口文学奖获奖演讲 begins with it.
  const all = text.slice(from, end);
  const begins =
    last === undefined
      ? (personAt(text, from, page) ??
        (isTransliterated(all) && countryAtStart(all) === undefined && page.mentions(all) > 1
          ? all
          : undefined))
      : undefined;
  const isFollowed =
    begins !== undefined &&
    (begins === all || FOLLOWED.test(text.slice(from + begins.length, end)));
  const name = last ?? (isFollowed ? begins : undefined);
  if (name === undefined || (last === undefined && name.length < 3)) return;
  const to =
    last === undefined
      ? from + name.length
      : text.lastIndexOf(name, from + whole.length) + name.length;
  // 华语演讲 is in a language, and nobody's.
  if (name.length === 2 && isWord(name)) return;
  const of = take('speaker', to - name.length, page.wholeName(name).length);
  if (role !== '' && to === from + whole.length)
    takeRole(text, { start: to, role, of, from: to }, take, page);
  if (place) take('place', place[0], place[1] - place[0]);
  if (title) take('title', title[0], title[1] - title[0]);
}

/** What follows a name at the start: 何文舟渡口文学奖获奖演讲, 何文舟湖城大学毕业演讲. */
const FOLLOWED = /^\s*(?:(?:19|20)\d{2}|获)|奖|大学|学院|毕业|典礼/u;

/** 何文舟先生, 何文舟校长 */
const OFFICE_BEHIND = new RegExp(`^(.*?)\\s*(?:先生|女士|老师|博士|同学|同志|(${ROLES}))?$`, 'u');

/** 法国总统约翰·何: a dot is nowhere in an office. */
const OFFICE_IN_FRONT = new RegExp(`^.*(?:${ROLES})(?=\\p{Script=Han}+[·•・‧])`, 'u');

/** 作者何文舟, 嘉宾何文舟: as what somebody is there. */
const IN_PART =
  /(?:作者|嘉宾|主讲人?|演讲[者人]|讲[者师]|主播|选手|同学|获奖者|得主|老兵|模范|劳模|标兵|楷模|志愿者|村民|居民|[父母]亲|妈妈|爸爸|[女儿]儿|儿子|妻子|丈夫|学[长姐])$/u;

/** The person's name with which what the pattern took for a name ends. */
function endsAs(text: string, from: number, to: number, page: Page): string | undefined {
  const office = OFFICE_IN_FRONT.exec(text.slice(from, to))?.[0].length ?? 0;
  // 主席何文舟: what ends the office begins no name.
  const isCut = office === 0 && ENDS_WITH_ROLE.test(text.slice(Math.max(0, from - 8), from + 1));
  const name = knownBy(uncut(text, from + (isCut && to - from > 2 ? 1 : office), to), page);
  if (/[·•・‧]/u.test(name)) {
    const foreign = (dotted(name) ?? '').replace(ENDS_WITH_ROLE, '');
    return isPersonName(foreign) ? foreign : undefined;
  }
  if (isForeign(name, page)) return wholeForeign(text, to - name.length, to, page);
  if (isPersonName(name) && !(name.length === 2 && isWord(name))) return name;
  for (let start = from + 1; start <= to - 2; start++) {
    // Only a role, a mark or another script parts a name from what stands before it.
    const parted =
      !/\p{Script=Han}/u.test(text[start - 1] ?? '') ||
      ENDS_WITH_ROLE.test(text.slice(0, start)) ||
      IN_PART.test(text.slice(0, start)) ||
      standsApart(text, start, to, page);
    // 主教练何文舟, CEO Ada Fenwick: what ends a word begins no name.
    const before = text.slice(start - 1, start + 1);
    const cuts = /^[A-Z]{2}$/iu.test(before) || (to - start === 4 && isWord(before));
    const last = text.slice(start, to);
    if (parted && !cuts && isPersonName(last) && !isHalf(last, text.slice(0, start))) return last;
  }
  return undefined;
}

/** 汽车何文舟: what ends a word begins no name of four characters. */
function uncut(text: string, from: number, to: number): string {
  const isEnd = to - from === 4 && from > 0 && isWord(text.slice(from - 1, from + 1));
  return text.slice(isEnd && isPersonName(text.slice(from + 1, to)) ? from + 1 : from, to);
}

/** 渡口云何文 names the 何文 whom the page also names without 渡口云. */
function standsApart(text: string, start: number, to: number, page: Page): boolean {
  const name = text.slice(start, to);
  return (
    !isWord(name) && page.mentions(name) > Math.max(1, page.mentions(text.slice(start - 1, to)))
  );
}

/** 何文湖城大学毕业典礼演讲: whose speech it is, right before the occasion. */
const SPEECH_OF = new RegExp(
  `^[^，。：:；？！在]{8,50}(?:${SPEECH})(?:[稿词辞]|全文|实录)*\\s*(?:[（(].*|[-—–\\d]*)$`,
  'u',
);

function takeFirst(text: string, take: Take, page: Page): void {
  const name = SPEECH_OF.test(text) ? personAt(text, 0, page) : undefined;
  if (name !== undefined && !COMMEMORATED.test(text) && /^\p{Script=Han}{3}$/u.test(name))
    take('speaker', 0, name.length);
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
