import { isWord, isWordOfGrammar, words } from '../../repair/evidence.ts';
import type { Page } from './page.ts';
import { AFTER_NAME, DOTTED_NAME, LATIN_NAME, NAME, ROLES, SPEECH } from './words.ts';
import { isPersonName } from '../person-name.ts';
import { COMPOUND_SURNAMES } from '../romanize.ts';

const FOREIGN = new RegExp(`${DOTTED_NAME}|${LATIN_NAME}`, 'uy');
const BEFORE_VERB = new RegExp(`${NAME}${AFTER_NAME}`, 'uy');
/** 约翰·何在渡口: a word that writes no foreign sound begins what is said of somebody. */
const GOES_ON =
  /(?<=[·•・‧]\p{Script=Han}+?)[谈在做作说称是的与和以为就从向对带将曾也昨今率到].*$/u;
/** 何文教授: how people are styled behind their names. */
const STYLED =
  /\p{Script=Han}{2,3}?(?=(?:先生|女士|老师|博士|教授|院士)(?!\p{Script=Han}?[长会]))/uy;
/** Words of one character that begin what a sentence says of somebody. */
const SINGLE = /[获回宣答访在于出做作发说称是的与和以为就从向对带将曾也都先今昨及率到]/u;
/** Surnames that are such words, too: what follows them must be a known verb. */
const AMBIGUOUS = /^[于向应从对曾将时和与在都成关谈]/u;
/** 何清和5月25日在, 何清和在渡口: a word that joins two, with nobody and nothing behind it, is part of a name. */
const JOINS_NOTHING =
  /^[和与及](?:\s*(?:(?:\d{4}年)?\d{1,2}月\d|于|在(?![座场校线职读任建位])|发表|出席|应邀|受邀|致[辞词]|先生|女士|[，。：；、（])|$)/u;
/** Where whoever is named gave a speech. */
const IS_AT = new RegExp(`^在[^，。]{4,40}(?:${SPEECH})`, 'u');
/** What begins no given name: 于第五届, 于二零二三年. */
const NOT_GIVEN = /^.[第该此每某]|^[于在自][一二三四五六七八九十〇零○两\d]/u;

/**
 * The person's name that stands in `text` at `at`, in Simplified: as long as the rest begins with a
 * word, a mark or the end. Undefined where no name stands there.
 */
export function personAt(text: string, at: number, page: Page): string | undefined {
  return nameAt(text, at) ?? transliteratedAt(text, at, page);
}

/** 约翰·何湖城大学: a dotted name ends where a word of the dictionary begins, or a word of a sentence. */
export function dotted(text: string | undefined): string | undefined {
  const name = text?.replace(GOES_ON, '');
  const dot = name?.lastIndexOf('·') ?? -1;
  if (name === undefined || dot < 0) return name;
  let end = dot + 1;
  for (const word of words(name.slice(dot + 1))) {
    if (end > dot + 2 && word.length > 1) break;
    end += word.length;
  }
  return name.slice(0, end);
}

function nameAt(text: string, at: number): string | undefined {
  FOREIGN.lastIndex = at;
  const foreign = dotted(FOREIGN.exec(text)?.[0]);
  if (foreign !== undefined) return isPersonName(foreign) ? foreign : undefined;
  STYLED.lastIndex = at;
  const styled = STYLED.exec(text)?.[0];
  if (styled !== undefined && isPersonName(styled)) return styled;
  BEFORE_VERB.lastIndex = at;
  const plain = BEFORE_VERB.exec(text)?.[0].trim();
  const named =
    plain !== undefined &&
    isPersonName(plain) &&
    !(plain.length === 2 && isWord(plain)) &&
    // 何文教授谈渡船
    !(plain.startsWith('谈') && isWord(plain.slice(1)));
  const sure = named ? plain : undefined;
  const compound = COMPOUND_SURNAMES.has(text.slice(at, at + 2));
  const names = (compound ? [4, 3] : [3, 2]).map((length) => text.slice(at, at + length));
  const [long = '', short = ''] = names.filter(
    (name) =>
      isPersonName(name) &&
      !isWord(name) &&
      startsWord(text, at + name.length) &&
      // 江陵理工大学 names no 江陵理.
      (isWordOfGrammar(text.charAt(at + name.length)) ||
        !isWord(text.slice(at + name.length - 1, at + name.length + 1))),
  );
  // 张帆在 is 张帆 and a word; 高见山 is not 高见.
  const isCutShort =
    SINGLE.test(long.slice(-1)) && !JOINS_NOTHING.test(text.slice(at + 2, at + 40));
  // 校长江河在渡口典礼上的讲话: nobody is called so, though the two characters are a word.
  if (short === '' && long.length === 3 && IS_AT.test(text.slice(at + 2))) {
    const name = long.slice(0, 2);
    return isPersonName(name) ? name : undefined;
  }
  // 何文诺贝尔奖获奖演讲: what begins a word ends no name.
  const two = long.slice(0, 2);
  if (long.length === 3 && isWord(text.slice(at + 2, at + 5)) && isPersonName(two)) return two;
  const found = short !== '' && isCutShort ? short : long;
  if (NOT_GIVEN.test(found)) return undefined;
  const verbal = AMBIGUOUS.test(found) && (found.length === 2 || isWord(found.slice(1)));
  // 石黑一雄 is no 石黑: a name of two characters must be followed by what goes on with the sentence.
  const cut = found.length === 2 && found !== sure && !SINGLE.test(text.charAt(at + 2));
  if (found === '' || verbal || cut) return sure ?? fourAt(text, at);
  return found;
}

function fourAt(text: string, at: number): string | undefined {
  const name = text.slice(at, at + 4);
  // 何文舟何会长: the surname again, as people are addressed.
  if (name[3] === name[0] && isPersonName(name.slice(0, 3))) return name.slice(0, 3);
  return name.length === 4 && isPersonName(name) && startsWord(text, at + 4) ? name : undefined;
}

/** Characters that foreign names are written with. */
const FOREIGN_SOUNDS =
  /[阿埃艾爱昂奥澳巴拜班邦包鲍贝本比彼宾波伯博布达大戴丹道德迪蒂丁东杜顿多厄恩尔法凡范菲费芬弗福夫盖冈高戈格根贡古瓜圭哈海汉豪赫亨胡怀霍基吉季加贾杰金卡凯坎康考科克肯库夸奎拉莱赖兰朗劳勒雷黎里利莉列林琳柳隆卢鲁路伦罗洛马玛迈麦曼芒毛梅门蒙米密明莫墨默姆穆纳娜奈南内尼涅宁纽农努诺欧帕派潘庞佩彭蓬皮平泼普奇恰强乔切琴丘热仁日荣茹若萨塞赛桑瑟森沙山尚绍舍申什史舒朔丝斯松苏所索塔泰坦汤唐陶特滕提廷通图托脱瓦万旺威韦维魏温文翁沃乌武西希锡夏肖歇谢辛兴休许逊雅亚延扬耶叶伊因英尤于约泽增扎宰赞詹章珍芝治朱卓兹宗佐]/u;
const LONGEST_FOREIGN = 5;
const BEHIND_OFFICE = new RegExp(
  `${FOREIGN_SOUNDS.source}{3,${LONGEST_FOREIGN}}${AFTER_NAME}`,
  'uy',
);

/** 蓬佩奥: a foreign name without a dot, which is no word and which the page has again. */
function transliteratedAt(text: string, at: number, page: Page): string | undefined {
  let end = at;
  while (end < at + LONGEST_FOREIGN && FOREIGN_SOUNDS.test(text.charAt(end))) end++;
  for (; end - at >= 2; end--) {
    // 瑟利夫夫人
    if (text.slice(end - 1, end + 1) === '夫人') continue;
    const name = text.slice(at, end);
    if (!isWord(name) && page.mentions(name) > 2) return name;
  }
  return undefined;
}

/** 霍尔登: three characters and more that write nothing but foreign sounds, and are no word. */
export function isTransliterated(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= LONGEST_FOREIGN &&
    !isWord(text) &&
    Array.from(text).every((char) => FOREIGN_SOUNDS.test(char))
  );
}

/** Where the foreign sounds end that begin at `at`, where they are a foreign name and a word follows; else `at`. */
export function foreignFrom(text: string, at: number): number {
  let end = at;
  while (end < at + LONGEST_FOREIGN && FOREIGN_SOUNDS.test(text.charAt(end))) end++;
  for (; end - at > 2; end--) {
    // What goes on is a word: 阿德兰 before 会议, and no 阿德兰金 before 龙饭店.
    if (isTransliterated(text.slice(at, end)) && isWord(text.slice(end, end + 2))) return end;
  }
  return at;
}

/** Whether a name with a dot is written with such characters, of many with two thirds of them: 阿尔芬·刘易斯. */
export function soundsForeign(name: string): boolean {
  const chars = Array.from(name).filter((char) => char !== '·');
  const others = chars.filter((char) => !FOREIGN_SOUNDS.test(char)).length;
  return name.includes('·') && (others === 0 || (chars.length > 4 && others * 3 <= chars.length));
}

/** 总统凯斯兰在……: right behind an office three sounds and more are a name, though the page has it once. */
export function foreignBehindOffice(text: string, at: number): string | undefined {
  BEHIND_OFFICE.lastIndex = at;
  const name = BEHIND_OFFICE.exec(text)?.[0];
  return name !== undefined && !isWord(name) ? name : undefined;
}

/** Whether a name is a foreign one without a dot. */
export function isForeign(name: string, page: Page): boolean {
  return (
    /^\p{Script=Han}{2,5}$/u.test(name) && transliteratedAt(name, 0, page)?.length === name.length
  );
}

/** The foreign name that ends at `to`, with the sounds in front of `from` that it has wherever it stands. */
export function wholeForeign(text: string, from: number, to: number, page: Page): string {
  const often = page.mentions(text.slice(from, to));
  let start = from;
  while (
    FOREIGN_SOUNDS.test(text.charAt(start - 1)) &&
    page.mentions(text.slice(start - 1, to)) * 2 > often
  )
    start--;
  return text.slice(start, to);
}

/** What an office or a style begins with. */
const STARTS_OFFICE = new RegExp(`(?:资深|高级|首席|大律师|${ROLES})`, 'uy');

function startsWord(text: string, at: number): boolean {
  const next = text.charAt(at);
  STARTS_OFFICE.lastIndex = at;
  if (STARTS_OFFICE.test(text)) return true;
  if (next === '' || !/\p{Script=Han}/u.test(next) || SINGLE.test(next)) return true;
  return [2, 3, 4].some((length) => isWord(text.slice(at, at + length)));
}
