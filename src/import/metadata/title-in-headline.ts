import type { Hint, Item } from '../draft.ts';
import { namesSpeech, SPEECH_OF_OCCASION } from '../structure/phrases.ts';
import { isBareDate } from '../structure/bare-date.ts';
import { folded } from './english/capitals.ts';
import { isAddress } from './english/lines.ts';
import { isOrganization, isVenue } from './english/names.ts';
import type { Kind } from './english/phrases.ts';
import { phrasesOf } from './english/phrases.ts';
import { titleBehind } from './english/speech-name.ts';
import { ROLES } from './chinese/words.ts';
import { daysIn } from './dates.ts';
import { isPersonName } from './person-name.ts';
import { isOccasion, isPress } from './press-headline.ts';
import { IN_HAN } from './places-named.ts';
import { score, wordsOfTalk } from './words-of-talk.ts';

/** What stands before a colon and says what kind of text follows, not what about. */
export const KIND =
  /^(?:独家|獨家)?(?:[圆圓]桌|[对對][话話谈談]|[专專][访訪]|[访訪][谈談]|演[讲講]|[发發]言|[讲講]座|[实實][录錄]|全文|直播|文字版|整理|[视視][频頻]|嘉[宾賓]|(?:主日)?(?:[讲講]|[证證])道|[获獲][奖獎](?:感言|演[说說讲講])|(?:[贺賀祝训訓悼]|[答致感][谢謝])[辞辭词詞]|(?:session )?transcripts?|full text|interview|keynote|video|remarks|speech|talk|sermon|homily|(?:members[’'] )?event|webinar|podcast|watch|listen|sunday )+(?:[实實][录錄]|全文|整理|文字版)?$/iu;

/** Sermon 956: which of them. */
const NUMBER = /\s*(?:#|no\.?\s?)?\d{1,4}$/iu;

/** 渡口大会演讲整理: of what the text is the record, beside its title. */
const RECORD_OF =
  /^[^《「]+(?:演[讲講]|分享|[讲講][话話座])(?:整理|[实實][录錄]|全文|文字[稿版]|回[顾顧])$/u;

/** Of the parts between bars, and dashes of a page's title, the one that shares most words with the talk; the first where none does. */
export function mainPart(headline: string, ofPage: boolean, items: readonly Item[]): string {
  const parts = headline
    .split(ofPage ? /\s*(?:[|｜_]|->|»)\s*|\s+[-–—]\s+/u : /\s*(?:[|｜_]|->|»)\s*/u)
    .filter((part) => part !== '');
  if (parts.length < 2 || (namesSpeech(parts[0] ?? '') && /\s[-–—]|[–—]/u.test(headline)))
    return headline;
  const words = wordsOfTalk(items);
  // Who speaks about what: a rubric has no colon.
  const weight = (part: string) =>
    isOrganization(part) || isAddress(part)
      ? 0
      : score(part, words) + (/[:：]\S/u.test(part) ? 4 : 0);
  const [best = headline] = parts
    .filter((part) => !KIND.test(part.replace(NUMBER, '')) && !RECORD_OF.test(part))
    .toSorted((a, b) => weight(b) - weight(a));
  return best;
}

/** SERMON - A Boat for All - 21st April 2024 - Lowmere Church: of parts of which some say of what kind the text is, when, whose and where, the one that does not. */
function amongDashes(headline: string): string | undefined {
  const parts = headline.split(/\s+[-–—]\s+/u);
  if (parts.length < 3 || !parts.some((part) => KIND.test(part) || isBareDate(part)))
    return undefined;
  const [own, other] = parts.filter(
    (part) =>
      !KIND.test(part) &&
      !isBareDate(part) &&
      !isPersonName(part) &&
      !isOrganization(part) &&
      !isVenue(part),
  );
  return other === undefined ? own : undefined;
}

/** A Boat for All, Keynote Address to the Ferry Day, …; A Boat for All: An Address by Minister Fenwick: what stands before whose speech it is, or at what. */
const OVER_SPEECH =
  /^(?<title>\p{L}[^,]{7,100}?)(?:,|:|\s[–—-])\s(?:an? )?(?:(?:keynote|opening|closing|inaugural|commencement) )?(?:address|speech|remarks|lecture|talk|sermon|toast) (?:by|to|at|before|for|delivered|given)\s/iu;

/** A Boat, and for All: speech to the Ferry Club; “A Boat?” Address at …; A Boat. [Speech by Ada Fenwick]: as catalogues have it, up to a mark. */
const CATALOGUED =
  /^(?!(?:news|vol(?:ume)?\.? ?\d*|no\.? ?\d+|transcript|full text|watch(?: live)?|video|audio|press release)\b.{0,6}[.:])(?<title>.{4,200}?(?:[?!](?=[”’"']? )|(?=[:.][”’"']? )))[:.]?[”’"']? [[(]?(?:an? )?(?:(?:keynote|opening|closing|inaugural|commencement|public|maiden) )?(?:address|speech|remarks|lecture|oration|talk|sermon)(?:\.?$|, \p{Lu}|\]|:| \[?(?:by|to|at|before|for|delivered|given|presented|made|on the)\b)/iu;

/** Episode 88: Ada Fenwick, “A Boat for All”; Ferry Club - Dr. Ada Fenwick, “A Boat for All” (audio): what a part of a series is called, behind which it is and the name. */
const PART_OF_SERIES =
  /^.{2,100}?\s?[:–—-]\s(?:(?:dr|prof|mr|ms|mrs|rev|sir)\.? )?(?<name>[^,“"]{3,60}),? [“"](?<title>[^”"]{4,120})[”"](?: \([^()]{2,60}\))?$/iu;
/** The Far Side of a River by Ada Fenwick; A Boat Rowed by Ada Fenwick says what she did. */
const BY_SOMEBODY =
  /^(?<title>\S+ \S+(?: .{1,100}?)?)(?<!ed|en|made|built|led),? by (?<name>\p{Lu}[^,:]{4,40})$/u;

/** The part of an English headline that is the talk's title by what stands beside it. */
export function ownPart(headline: string): string | undefined {
  const part = PART_OF_SERIES.exec(headline)?.groups;
  if (part && isPersonName(part.name ?? '')) return part.title;
  const signed = BY_SOMEBODY.exec(headline)?.groups;
  const over =
    OVER_SPEECH.exec(headline)?.groups?.title ??
    CATALOGUED.exec(headline)?.groups?.title?.replace(/\.$/u, '') ??
    (signed && isPersonName(signed.name ?? '') ? signed.title : undefined);
  return over === undefined ||
    namesSpeech(over) ||
    isPress(over) ||
    isOccasion(over) ||
    daysIn(over).length > 0 ||
    isOfHeader(over)
    ? undefined
    : over;
}

/** Minister Ada Fenwick, Ferry Club Annual Dinner, Lowmere Town Hall: who, at what or where, and nothing of what about. */
function isOfHeader(part: string): boolean {
  if (isPersonName(part)) return true;
  const phrases = phrasesOf(folded(part));
  // Words with capitals may look like a name or a place.
  return phrases.every(
    ({ kind, person }) =>
      OF_HEADER.has(kind) || person?.role !== undefined || person?.isStyled === true,
  );
}
const OF_HEADER = new Set<Kind>(['office', 'organization', 'venue', 'occasion']);

/** What a headline says of its page: （全文）, （附视频）, （收藏版）, （只有中文）. */
export const VERSION =
  /(?:(?<=.{4})全文稿?|(?<=\b(?:speech|address|remarks|lecture|keynote)) transcript|\s*[（(【[](?:[^（）()]{0,8}(?:[讲講]座|演[讲講]|分享)(?:文稿|[实實][录錄]|整理|文字稿|[讲講]?稿)|.{0,4}全文|演[讲講][稿词詞]|[只僅仅].{2,6}|[实實][录錄]|多?[图圖]|组图|[附含].{1,8}|打印本[页頁]|.{0,6}版|full text|\p{L}+ (?:only|version)|with (?:photos?|videos?|pictures?)(?:\/(?:photos?|videos?))?|(?:mp3|audio|video|pdf)(?: audio)?|[^()[\]]{0,20}(?:transcript|keynote|talk))[）)】\]]|\s?\[\d{1,2}\]|\s?[[(](?:as )?(?:delivered|read|given) (?:by|on behalf of) [^()[\]]{4,120}[\])])+$/iu;
/** … TED演讲稿中英文对照: what kind of text a title is followed by. */
const SCRIPT =
  /(?<=.{4})[\s,，](?:(?![上的])\S){0,4}演[讲講][稿词詞]?(?:中英文?[对對双雙][照语語])?(?:全文|原文|文本)?$/u;
/** My speech on boats as delivered in Lowmere */
const DELIVERED =
  /(?<=.{8})(?:,? as|\s[-–—]) (?:delivered|given|spoken|prepared) (?:at|by|for|in|on|to) [^:]{2,80}$/iu;
/** 在退休座谈会上的讲话，老船工看哭了: what the press adds to a speech's name. */
const ADDED_BY_PRESS = new RegExp(
  `(?<=[在于於].{2,40}上的${SPEECH_OF_OCCASION})[,，][^，。]{2,14}$`,
  'u',
);
/** …高峰论坛巅峰对话：: the occasion and that people talked there. */
const ENDS_WITH_CONVERSATION =
  /.{4}(?:\btranscript|[对對][话話谈談]|[圆圓]桌|[访訪][谈談]|[实實][录錄])$/iu;

/** A Boat for All, by Ada Fenwick: what a title ends with where it says whose it is. */
export function bylineOf(speaker: Hint | undefined): string | undefined {
  return speaker && `, by ${speaker.value}`;
}

/** What a page adds to a headline: … ：视频 */
const ADDED =
  '(?!(?:视频|視頻|音频|全文|[实實][录錄]|[图圖]文|文字|直播|PPT|[讲講]稿|[现現][场場]))';
const calledBehind = (speech: string) =>
  new RegExp(`^${speech}\\s*[：:]\\s*(?<title>${ADDED}[^：:，,。！!？?《》“”|｜\\s]{3,24})$`, 'u');
/** 在渡口中学开学典礼上的讲话：脚步与灯火: what a speech is called, behind whose it is or at what. */
const SPEECH_AND_TITLE = calledBehind(
  `[^：:《》“”]{4,50}${SPEECH_OF_OCCASION}(?:[稿词詞辞辭]|全文|[实實][录錄])*`,
);
/** 校长何文舟在渡口典礼上的致辞：先学会划船 is what it is called; 校长毕业致辞：…… is what was said, and so is what one wishes or demands. */
export const OCCASION_AND_CALLED =
  /[在于於][^：:]{4,40}上的[^：:]{2,6}[：:](?!愿|願|[请請]|希望|必[须須]|要|[应應]|[让讓]|全面|加快|[坚堅]|推[动動]|努力|[谢謝]|感)(?<title>\p{Script=Han}{3,9})$/u;
/** 何文舟演讲稿：过河的人: of a script stands there what the speech is called, whoever is named before it. */
export const SCRIPT_AND_TITLE = new RegExp(
  `^[^：:“”，]{2,50}${SPEECH_OF_OCCASION}(?:稿|全文|[实實][录錄])+\\s*[：:]\\s*(?<title>${ADDED}[^：:。！!《》“”|｜\\s]{3,30})$`,
  'u',
);
/** 渡口年会：看不见的船, 渡口讲堂第6期：种子 */
const OCCASION_AND_TITLE = new RegExp(
  `^[^：:《》“”，]{2,40}(?:年[会會]|[论論][坛壇]|峰[会會]|大[会會]|[讲講][坛壇座堂]|沙[龙龍]|第\\s?[\\d一二三四五六七八九十]+[期讲講场場課课])\\s*[：:]\\s*(?<title>${ADDED}[^：:。！!？?《》“”|｜]{2,30})$`,
  'u',
);
/** 毕业典礼致词历史系何文舟: a speech's name, and of where its speaker is. */
const SPEECH_AND_OFFICE = new RegExp(
  `^(?<speech>.*${SPEECH_OF_OCCASION})\\p{Script=Han}{0,8}$`,
  'u',
);
const ENDS_AS_SPEECH = new RegExp(`[上中的]${SPEECH_OF_OCCASION}$`, 'u');

const ENDS_WITH_ROLE = new RegExp(`${ROLES}$`, 'u');

export function withoutSpeaker(title: string, speaker: Hint | undefined): string | undefined {
  // 在渡口茶叙会上的致辞何文舟渡口理事会执行会长
  const [before = '', behind] = speaker ? title.split(speaker.value) : [];
  if (behind !== undefined && ENDS_AS_SPEECH.test(before) && ENDS_WITH_ROLE.test(behind))
    return before;
  return speaker && title.endsWith(speaker.value)
    ? SPEECH_AND_OFFICE.exec(title.slice(0, -speaker.value.length))?.groups?.speech
    : undefined;
}

/** Remarks at the Ferry Club, 12 May 2014; …上的致辞（2016.9.21）: a title without the day that has a field of its own. */
export function withoutDay(title: string): string {
  const last = daysIn(title).at(-1);
  if (!last || !/^[)）\]】]?\.?$/u.test(title.slice(last.start + last.words.length).trim()))
    return title;
  const bare = title.slice(0, last.start).replace(BEFORE_DAY, '');
  return namesSpeech(bare) && bare.length > SHORTEST_TITLE ? bare : title;
}

/** What ties a day to what stands before it: a comma, a bracket, on; the day of the week. */
const BEFORE_DAY =
  /(?:[\s,，·|–—-]|[（(【[]|(?<=\s)(?:on|of|dated)(?=\s)|(?<=[\s,(])(?:mon|tues|wednes|thurs|fri|satur|sun)day(?=[\s,]))*$/iu;
const SHORTEST_TITLE = 6;

/** A headline without its tags, the speaker or the kind before a colon, the site behind a bar. */
export function titleIn(headline: Hint, speaker: Hint | undefined, items: readonly Item[]): string {
  const untagged = headline.value.replace(
    /^(?:(?:第.{1,3}[篇章讲講]\s*[:：\s]|附[件录錄]?\s*[:：\s]|[【[][^】\]]{1,10}[】\]]|[「『][^」』]{1,10}[」』](?=\s))\s*)+(?=.{4})/u,
    '',
  );
  const bare = (amongDashes(untagged) ?? mainPart(untagged, headline.line === 0, items))
    .replace(VERSION, '')
    .replace(SCRIPT, '')
    .replace(DELIVERED, '')
    .replace(ADDED_BY_PRESS, '')
    .trim();
  // Chief of Boats Speeches: Graduation Parade; My speech on boats as delivered in Lowmere
  const filed = /^[^:]{2,60}\bspeeches: (.{4,})$/iu.exec(bare)?.[1];
  if (filed !== undefined) return filed;
  // Fenwick, A Boat for All: how a list of speeches names one.
  const surname = speaker?.value.split(' ').at(-1) ?? '';
  const listed = bare.startsWith(`${surname}, `) ? bare.slice(surname.length + 2) : undefined;
  const isTitle =
    listed !== undefined && listed.length > 6 && !isOfHeader(listed.split(', ', 1)[0] ?? '');
  if (isTitle && surname !== '') return listed;
  const signed = withoutSpeaker(bare, speaker);
  if (signed !== undefined) return signed;
  const byline = bylineOf(speaker);
  if (byline !== undefined && bare.endsWith(byline)) return bare.slice(0, -byline.length);
  const called =
    SPEECH_AND_TITLE.exec(bare)?.groups?.title ?? OCCASION_AND_TITLE.exec(bare)?.groups?.title;
  if (called !== undefined && !isPress(called) && !isPress(bare)) return called;
  const own = IN_HAN.test(bare) ? undefined : ownPart(bare);
  if (own !== undefined) return own;
  const behind = IN_HAN.test(bare) ? undefined : titleBehind(bare);
  // memorial day speech - CDR Fenwick
  if (surname !== '' && behind?.endsWith(surname) && behind.split(' ').length <= 3)
    return bare.slice(0, bare.lastIndexOf(behind)).replace(/[\s–—:-]+$/u, '');
  if (behind !== undefined) return behind;
  const [, before = '', after = ''] =
    /^([^:：丨|｜]{1,40})\s*[:：丨|｜]\s*(.{3,})$/u.exec(bare) ?? [];
  const people = items.flatMap((item) => (item.type === 'turn' ? [item.speaker] : []));
  const names = [...(speaker ? [speaker.value] : []), ...people].filter(
    (name) => name.length > 1 && before.includes(name),
  );
  const isNamed = names.length > 0 || (speaker === undefined && isPersonName(before.trim()));
  return isNamed || KIND.test(before.trim()) || ENDS_WITH_CONVERSATION.test(before.trim())
    ? after
    : bare;
}
