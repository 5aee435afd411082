import { isPersonName } from '../metadata/person-name.ts';
import { isWord } from '../repair/evidence.ts';
import { sentencesOf, SPEECH_OF_OCCASION } from './phrases.ts';
import { unquoted } from './written.ts';

/** 本文为……的演讲实录。: what the text is, as a statement. */
export const THIS_TEXT =
  /[发發]表(?:了)?[本此这這][篇次]演[讲講说說]|(?:^|[，,；;：:（(]\s*)本文整理自(?![^。]*我(?!司))[^。]{2,80}(?:演[讲講]|[讲講][话話座]|致[辞辭詞词]|[发發]言|分享)|(?:^[①-⑳*※\s]*|[，,；;：:（(]\s*)本文(?:[为為是系]|根[据據])(?![^。]*我(?!司))[^。]{2,80}(?:演[讲講]|[讲講][话話]|致[辞辭詞词]|分享|[发發]言|[对對][话話谈談]|[访訪][谈談])[^。]{0,6}(?:《[^》]{2,60}》)?[^。]{0,6}(?:全文|[实實][录錄]|[内內]容|整理|速[记記]|[译譯]文?|[记記][录錄]|稿)|(?:^|[，,；;：:。（(]\s*)本[文篇](?:[为為是系])[^。]{2,30}[所][作做]的?(?:[报報]告|演[讲講说說]|[讲講][话話])|(?:^[①-⑳*※\s]*|[，,；;：:（(]\s*)本文(?:[为為是系])(?![^。]*(?:我|如何|怎|[关關][于於]|[读讀]者|[笔筆]者|解[读讀]|[评評]|分析|梳理|回[顾顧]))[^。]{4,60}[上中的](?:演[讲講]|[讲講]演|[讲講][话話]|致[辞辭詞词]|[发發]言)(?=[。，,]|$)/u;

/** 【渡口大学船史讲座系列之三，2015年4月17日，何一舟整理】 */
export const RECORD_IN_BRACKETS =
  /^[【（(][^】）)]{4,80}(?:[讲講][座话話]|演[讲講说說]|[报報]告|分享)[^】）)]{0,60}(?:整理|[记記][录錄]|速[记記])[】）)]$/u;
/** HC Deb 12 May 1971 vol 17 cc100-3: which record of a parliament it is from. */
const OF_PARLIAMENT = /^(?:HC|HL) Deb(?:ate)?s? \d{1,2} \p{L}+ \d{4}\b/u;

/** Whether a note says of whose talk the text is the record. */
export function tellsWhatTextIs(text: string): boolean {
  return (
    RECORD_IN_BRACKETS.test(text) ||
    OF_PARLIAMENT.test(text) ||
    (/本[文篇]/u.test(text) && sentencesOf(unquoted(text)).some((each) => THIS_TEXT.test(each))) ||
    TRANSCRIPT_OF.test(text) ||
    GIVEN_AT.test(text) ||
    THEIR_SERMON.test(text) ||
    SERMON_BY.test(text) ||
    WAS_GIVEN.test(text) ||
    PUBLISHED.test(text) ||
    IN_FULL.test(text) ||
    EDITORS_NOTE.test(text) ||
    SPOKEN_AT.test(text)
  );
}

/** Whether a note says it as collected works do: 这是何文舟同志在渡口会议上所作的结论的一部分。 */
export function saysOfWorks(text: string): boolean {
  const { name = '' } = OF_WORKS.exec(text)?.groups ?? {};
  return (
    isPersonName(name) &&
    !(name.length === 2 && isWord(name)) &&
    !/大家|你[们們]|您|各位|咱/u.test(text)
  );
}

/** ①这是何文舟于1994年12月10日在渡口的晚宴上的致辞。——编注 */
const EDITORS_NOTE = new RegExp(
  `^[①-⑳*※\\s（(]*[这這]是[^。，我]{2,60}的(?:答[谢謝])?${SPEECH_OF_OCCASION}。?\\s?[—–-]{1,2}[编編译譯]者?[注註按]$`,
  'u',
);
/** 这是何文舟同志在渡口会议上所作的结论的一部分。 */
const OF_WORKS = new RegExp(
  `^[\\s\\u3000]*[这這]是(?<name>\\p{Script=Han}{2,4}?)(?:同志|主席|[总總][书書][记記]|先生|女士)?(?=[从從为為对對在于於]|[一二]九|\\d{4}年)(?=[^。我你您咱？?]{4,160}(?:。|$))[^。]{0,60}?[在于於][^。]{3,60}(?:的|所?[作做]的)(?:[^。，]{0,8}${SPEECH_OF_OCCASION}|[^。，]{0,4}[报報]告|[结結][论論]|[总總][结結]|[开開][会會幕][词詞辞辭]|[讲講]演|[谈談][话話])(?:提[纲綱])?(?:[《][^》]{2,40}[》])?(?:[中里裡]?的[^。，]{1,12})?(?:$|[。，；])`,
  'u',
);
/** 何文法师2006年9月24日讲于渡口寺 */
const SPOKEN_AT =
  /^\p{Script=Han}{2,12}\s?(?:[一二]?[\d〇○零一二三四五六七八九十年月日./-]{6,14}\s?)(?:主?[讲講]|演[讲講]|[开開]示|[说說]法)[于於][^。，]{2,24}$/u;

/** 经主讲人审定，《渡口周刊》发布此次活动讲稿。 渡口新闻刊发他的获奖演说全文。 */
const PUBLISHED =
  /(?:[发發][布佈表]|刊[登发發载載])(?:了)?(?:[此本这這][次场場篇]|[该該])?[^。，我]{0,8}(?:[讲講]稿|演[讲講][稿词詞]|[实實][录錄])。?$/u;
const IN_FULL =
  /^(?!.*(?:[了那我]|[当當]年)).*(?:[发發][布佈表]|刊[登发發載载])[^。，]{0,10}(?:演[讲講说說]|致[辞辭词詞]|[讲講][话話]|[发發]言|感言|[谢謝][辞辭词詞])的?全文。?$/u;

/** The Precentor’s sermon preached at Evensong on Sunday 6 November 2022. */
const THEIR_SERMON =
  /^(?:The|An?) (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:sermon|homily|address|lecture) (?:preached|delivered|given) (?:at|on|in)\b(?!.*\b(?:I|is|was|that)\b)[^.!?]{4,100}\.?$/u;

/** Advent 2. 5th December 2021. Sermon preached by the Precentor, Ada Fenwick. */
export const SERMON_BY =
  /^(?:[\p{Lu}\d][^.!?]{3,60}\. ){0,2}(?:A )?(?:[Ss]ermon|[Hh]omily) (?:preached|given|delivered) by (?:the )?\p{Lu}[^.!?]{3,100}\.?$/u;

/** (Delivered at the Ferry Conference, Lowmere.) */
const GIVEN_AT =
  /^[([]?(?:(?:\p{L}+ )?(?:[Aa]ddress|[Ss]peech|[Tt]alk|[Ll]ecture|[Ss]ermon|[Kk]eynote) (?:to be |as )?)?(?:[Dd]elivered|[Gg]iven|[Pp]resented|[Pp]reached) (?:on [\p{L}\d, ]{4,24} )?(?:at|to|before) (?:the |an? )?\p{Lu}/u;

/** This testimony was prepared and given on June 24th, 2020 at the Ferry Hearing. This sermon has been edited for publication. */
const WAS_GIVEN =
  /^This (?:talk|speech|lecture|sermon) is (?:given|delivered|presented|preached) (?:on|at|in) [^.]{0,60}\d[^.]{0,20}\.?$|^This (?:talk|speech|address|lecture|keynote|sermon|homily|testimony|statement|transcript) (?:was|has been) (?:prepared and |first |originally |lightly |slightly )?(?:given|delivered|presented|preached|heard|shared|offered|edited|condensed|abridged|transcribed)\b/u;

/** A note on this text: one that says where to find a transcript is about another. */
const TRANSCRIPT_OF =
  /^this transcript is (?:based on|of) (?:an? |the )[^.]{0,40}(?:interview|talk|lecture|speech|recording)\b|(?:^|\b(?:this (?:is|was)|as|here(?: is|’s|'s)|following is) )(?:the |an? |my )?(?:[\w-]+ )?transcript(?:ion)? of (?:a|the|my) (?:[\w-]+ )?(?:talk|speech|keynote|lecture|presentation)\b/iu;
