import { isBareDate } from '../structure/bare-date.ts';
import { noiseOf } from '../structure/noise.ts';
import { isKeywordTitle } from '../structure/spam-title.ts';
import { salutes } from '../structure/greetings.ts';
import { isProse, namesSpeech, SPEECH_OF_OCCASION, withoutShort } from '../structure/phrases.ts';
import { titlesSpeech } from '../structure/speech-titles.ts';
import { ROLES } from './chinese/words.ts';
import { inSimplified } from './chinese/page.ts';
import type { Line } from './chinese.ts';
import { daysIn } from './dates.ts';
import { isPersonName } from './person-name.ts';
import { callsSpeech } from './english/speech-name.ts';
import { isAddress } from './english/lines.ts';
import { goesOn } from './english/reads.ts';
import { KIND } from './title-in-headline.ts';

/** Whether a line may be a page's headline: no menu, caption, byline, salutation or dateline. */
export function isTitleLike({ text }: Line): boolean {
  return (
    text.length >= 4 &&
    // Codes against copying have no word.
    /\p{L}{3}|\p{Script=Han}/u.test(text) &&
    (text.length <= (/\p{Script=Han}/u.test(text) ? 100 : 240) || isLongName(text)) &&
    /^[\p{L}\p{N}“"‘'《「『【〈（(〔[*—-]/u.test(text) &&
    !salutes(text) &&
    !SAYS_WHAT_FOLLOWS.test(text) &&
    !(SENTENCE.test(text) && !callsSpeech(text)) &&
    !(isAddress(text) && !TESTIMONY.test(text)) &&
    !AUTHOR_AND_DAY.test(text) &&
    !isCaption(text) &&
    !isByline(text) &&
    !IN_PICTURE.test(text) &&
    !LABEL_ALONE.test(text) &&
    !DATELINE.test(text) &&
    !DATELINE_EN.test(text) &&
    !noiseOf(text) &&
    !isBareDate(text) &&
    !/^(?:[欢歡]迎|跳[至到過过]|click here\b|distributed by\b|.*\bforwarded by (?:the )?\p{Lu}|download\b|transcript of proceedings$|(?:speech|remarks|address|talk) by\s*:|(?:episode|session|full|video) transcript$|about us\b|(?:channel|section|category)\s*:|\d{1,2}\/\d{1,2}\/\d{4},|title slide$|welcome to|(?:jump|skip|go|back|return) to)|[你您](?:[觉覺]得|怎[么麼样樣]看)|范[例文本]|[编編][号號]\s*[/／:：]|[来來]自\S{1,8}[网網]$|\byou are on page\b|\ba service (?:of|provided by)\b|\b(?:video|photo(?:graph)?s?|pictures?|images?|illustration) (?:by|courtesy of|credit)\b/iu.test(
      text,
    ) &&
    !(CHAPTER.test(text) && !OF_SPEECH.test(text)) &&
    !PEOPLE_IN_PICTURE.test(text) &&
    !A_SPEECH.test(text) &&
    !REPORTER.test(text) &&
    !isKeywordTitle(text) &&
    !FILE_NAME.test(text) &&
    !/https?:|^press \w+ key\b|\bwww\.|\b\d+ ?[KM]b\b|\((?:pdf|epub)\b[^)]*\)|\b(?:pdf|epub|ebook) (?:file|version|download)\b|^(?:the )?(?:office|department|ministry|bureau|embassy|permanent mission|delegation) of (?:the )?\p{Lu}[\p{L} ]*$/iu.test(
      text,
    ) &&
    !/^(?:[\w-]+\.)+(?:com|cn|org|net|io)\b/iu.test(text.replace(/\p{Script=Han}.*/u, ' ')) &&
    !STAMP.test(text) &&
    // A title that is broken at a width may end so, too.
    !(goesOn(text) && (namesSpeech(text) || text.length < BROKEN)) &&
    !/^(?:at|on|in|to|by|for|of|from)\s|^(?:delivered|given|preached|published|posted|updated|sponsored|hosted|organi[sz]ed|co-hosted) (?:as|at|on|by|to|in)\b|^[讲講]于/iu.test(
      text,
    ) &&
    !/[。；:：，]$|\s(?:with|and|or)$/u.test(text) &&
    !OF_COLLECTION.test(text) &&
    !BUTTONS.test(text) &&
    (text.match(GLUED)?.length ?? 0) < 4 &&
    !GIVEN_SENTENCE.test(text) &&
    !PASSAGE.test(text) &&
    !PRESENTED.test(text) &&
    !TAGLINE.test(text) &&
    !OF_BLOG.test(text) &&
    // What somebody else said, over a talk.
    !/^[“"][^“”"]{80,}[”"]$/u.test(text) &&
    !FIELD_EN.test(text) &&
    // What is quoted has its note.
    !/["”]\d{1,2}$/u.test(text) &&
    !/[设設][为為]首[页頁]|加入收藏|[企]业?[業]?[邮郵]箱/u.test(text) &&
    !(text.endsWith(',') && !titlesSpeech(text)) &&
    !isDayLine(text) &&
    !OF_FILE.test(text) &&
    !(isProse(text) && /。|[.!?]\s+\p{Lu}.*[.!?]$/u.test(withoutShort(text))) &&
    !TO_READERS.test(text) &&
    !/^[（([].*[）)\]]$|^[—–―-]{2}|^transcript\b.{0,6}$/iu.test(text)
  );
}

/** Ada Fenwick, Director at the Ferry Board, delivering the opening remarks: what a picture shows. */
const IN_PICTURE =
  /^\p{Lu}[^,]+ \p{Lu}[^,]+, .*\b(?:delivering|giving|making|presenting) (?:the|her|his|their|an?) (?:\p{L}+ ){0,2}(?:speech|remarks|address|lecture|keynote|talk)\b/u;

/** Delivered Date, 文章分類: a field without its value, a menu’s head. */
const LABEL_ALONE =
  /^(?:(?:Delivered|Event|Published|Posted|Release|Speech) )?(?:Date|Venue|Location|Author|Speaker|Category|Categories|Tags)$|^(?:文章|[网網]站|[新相][闻聞][关關]?)?(?:分[类類]|目[录錄]|[导導]航)$/u;

/** Testimony of Chair Fenwick before the Committee on Lakes, Lowmere: who and where are what it is called. */
const TESTIMONY = /^(?:(?:written|prepared|opening) )?(?:testimony|statement) of \p{Lu}/iu;

/** HomeAbout usNewsroomContact: a menu whose entries a copy has glued. */
const GLUED = /\p{Ll}\p{Lu}/gu;
/** Speech by Ada Fenwick, Director, delivered at the Ferry event in Lowmere. says all of it in a sentence. */
const GIVEN_SENTENCE =
  /^(?:speech|remarks|address|lecture|talk) by [^!?]{4,120}\b(?:delivered|given) (?:at|to|in|on)\b[^!?]*\.$/iu;

/** Luke 24:36-47: a passage of scripture. */
const PASSAGE =
  /^(?:[1-3] ?)?\p{Lu}\p{L}{2,14}\.? \d{1,3}[:.]\d{1,3}(?:\s?[-–,;]\s?[\d:]{1,7}){0,4}$/u;

/** A presentation at Ferryconf in October 2023 in Lowmere, Lakeland by Ada Fenwick: as sites of slides say it. */
export const PRESENTED =
  /^an? (?:presentation|talk|keynote|workshop) at (?<event>(?!(?:my|our|the|an?) ).{3,80}?) in (?:\p{L}+ )?(?:19|20)\d{2}(?: in (?<place>\p{Lu}.{2,60}?))? by \p{Lu}/iu;

/** The Largest Independent Ferry Resource, Ferry News: what a site is. */
const TAGLINE =
  /^(?:the|your) (?:largest|leading|best|premier|world[’']s|nation[’']s|number one|#1) .{4,60}\b(?:resource|source|site|magazine|guide|network|community|platform)s?$|^\p{Lu}\S*(?: \p{Lu}\S*)? News$/iu;

/** 渡船客的博客, Ada’s Ferry Blog: whose the site is. */
const OF_BLOG =
  /^(?!.*(?:[写寫做]|搭建|如何|[为為][什甚][么麼]|自己|一[个個]|人人))\S{1,10}的(?:博客|部落格|小站|主[页頁])$|^(?:\p{L}+[’']s|the) (?:\p{L}+ )?blog$/iu;

/** 第2章 代序: a part of a book; 第3章 在渡口典礼的演说 is a speech. */
const OF_SPEECH = new RegExp(SPEECH_OF_OCCASION, 'u');
const CHAPTER = /^第\s?[\d一二三四五六七八九十百]{1,4}\s?[章回节節](?:\s|$)/u;

/** Characters of a line that is broken at a width. */
const BROKEN = 36;

/** inaug-fenwick---house of lowmere, 03_opening-remarks, lake.example: what a file or a site is called. */
export const FILE_NAME =
  /^[\w./-]{1,120}\.(?:md|rst|adoc|html?)$|^[\w-]+(?:\.[\w-]+)+$|^[\p{Ll}\d]+(?:[-_]+[\p{Ll}\d]+){1,}(?:-{2,}|_|$)/u;

/** Total Page:16, Talk Language: English: what a site says of a file. */
const OF_FILE =
  /^(?:\p{L}+ ){0,2}(?:pages?|language|size|type|format|duration|length|status|id|count|rating)\s?:/iu;
/** Notes from the podium: Addresses of Ada Fenwick; a-boat.docx · Web view; 标题Re: …; 何文舟譯: whose papers, what a file is called, a field of a forum, who made the text. */
const OF_COLLECTION =
  /\b(?:speeches|addresses|sermons|lectures|writings|papers) (?:of|by) \p{Lu}|\.(?:docx?|pptx?|pdf|txt)\b|^(?:[标標][题題]|作者|看板)\s?(?:Re\b|[:：])|\p{Script=Han}{2}\s?[译譯]$|\p{Script=Han}主[讲講]$|(?:下[载載]|打印版|原音)|部分[内內]容[阅閱][读讀]$|^(?:ocr|plain) text\b|\bcheck against delivery\b|\bskip to (?:main )?content\b|\bdictation\b|^(?:[问問][题題]|提[问問]|回答|最佳答案)\s*[:：]|^(?:our|this|the) (?:sermon|speech|talk|address)\b.{0,40}\b(?:was|has been|is)\b/iu;
/** 【打印】【关闭】: buttons. Location: Lowmere, APPENDIX II.: a field, a part of a book. */
const BUTTONS = /^(?:\s*[【[]\s?\p{Script=Han}{2,4}\s?[】\]])+\s*$/u;
const FIELD_EN =
  /^(?:location|venue|place|date|time|when|where|length|duration)\s?:|^(?:appendix|annex|chapter|part|section)\s[\dIVXLC]{1,6}\.?$/iu;
/** You can create an account to see more: what a site says to whoever reads it. */
const TO_READERS =
  /^note: where available|\b(?:log(?:ged)?[ -]?(?:in|out)|sign(?:ed)? (?:in|up)|create an account|subscribe|cookies|javascript)\b/iu;

/** SPEECH BY … AT … ON … IN …: officials name their speeches at length. */
function isLongName(text: string): boolean {
  return (
    text.length <= 400 &&
    /^(?:[\p{L}-]+ ){0,3}(?:speech|address|remarks|statement|keynote) /iu.test(text) &&
    callsSpeech(text)
  );
}

/** 2024-12-11 湖城论坛 阅读量：821, 云课堂 2014-09-09 16:53:17 15718: when a page appeared and how often it was read. */
const STAMP =
  /\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?\s+\d+$|^(?:[发發][布佈表]|更新|[创創]建)(?:[于於]|[时時][间間])\s*[:：]?\s*\d{4}|^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\S|字[数數][统統][计計]|\bhits\b|(?:[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊])(?:量|次[数數])\s*[:：]/u;

/** 记者何一舟/湖城报道, 香港时间14时30分: who wrote a report, when it was sent out. */
const REPORTER = /^[记記]者\s?\p{Script=Han}{2,4}\s?[/／]|^香港[时時][间間]\s?\d/u;

/** 致辞, Speech: what a text is, and not what it is called. */
export const A_SPEECH =
  /^(?:(?:演[讲講]|[讲講][话話]|致[辞辭词詞]|[发發]言)?(?:全文|[实實][录錄]|原文|文字[稿版])|演[讲講说說][词詞辞辭稿]?|演[辞辭]|致[辞辭词詞]|[讲講][话話]|[讲講]座|speech(?:es)?|remarks|address(?:es)?|statements?|lectures?|sermons?|keynotes?)$|^(?:重要|最新|主要)(?:演[讲講说說辞辭][词詞辞辭]?|演[辞辭]|[讲講][话話]|致[辞辭]|文[稿告])$|^(?:(?:重要|最新|主要)?(?:演[讲講说說辞辭][词詞辞辭]?|[讲講][话話]|致[辞辭]|文[稿告]|[资資]料|新[闻聞]稿|公[报報告])[、及和與与]?){2,}$/iu;

/** 何平（左一）、…, 从左至右：…: who is where in a picture. */
const PEOPLE_IN_PICTURE =
  /[（(][左右中][一二三四五六七八九]?[)）]|[从從由自]左[至到往]右|[左右][一二三四五六]?[为為]|^(?:from )?left to right/iu;

/** Havana, Cuba, 11 April 2000: where and when, in Latin letters. */
function isDayLine(text: string): boolean {
  return (
    text.length < 80 &&
    !/\p{Script=Han}/u.test(text) &&
    !namesSpeech(text) &&
    daysIn(text).length > 0
  );
}

/** 以下为……, This is the text of …. */
const SAYS_WHAT_FOLLOWS =
  /^(?:以下|下面|本文|\(?(?:(?:prepared )?remarks |speech )?(?:as )?(?:prepared|delivered) (?:for|as|on|in)\b|\(?as (?:prepared|delivered)|(?:full |edited )?transcript of (?:the|a|an|my) (?:\p{L}+ )?(?:speech|talk|lecture|sermon|remarks|address)\b|(?:this|here|below|the following|what follows)\b.{0,12}\b(?:is|are|text|transcript))/iu;
/** A sentence of six words and more with its full stop, in Latin letters. */
const SENTENCE = /^(?:[^\s\p{Script=Han}]+\s+){5,}[^\s\p{Script=Han}]*[\p{L}\d]{2}\.$/u;
/** whoever 2017-07-24 */
const AUTHOR_AND_DAY = /^\S{1,16}\s+\d{4}-\d{1,2}-\d{1,2}$/u;

/** 新华社北京1月24日电: where a report begins. */
const DATELINE = /^[（(]?\p{Script=Han}{2,8}[社网網报報].{0,14}日\s*[电電讯訊]/u;

/** LOWMERE, Oct. 3 -- where and when an English report begins. */
const DATELINE_EN =
  /^\p{Lu}[\p{Lu} .]{2,30}, (?:\p{L}+, )?\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?\s?(?:\(|[-–—]{1,2}\s)/u;

/** 某某委员会会长何平: an office and the name of who holds it, under a picture or over a text. */
function isCaption(text: string): boolean {
  const [, name = ''] =
    OFFICE_AND_NAME.exec(inSimplified(text.replaceAll(/^[『「【〖]|[』」】〗]$/gu, ''))) ?? [];
  return (
    (isPersonName(name) || ENDS_WITH_OFFICE.test(text) || PUPIL.test(text)) && !namesSpeech(text)
  );
}

/** 何平 湖城大学博士: who somebody is, behind a name that stands apart. */
function isByline(text: string): boolean {
  const [, name = '', rest = ''] =
    /^(\p{Script=Han}{2,4})(?:\s+|\s?[,，、·/]\s?)(\S.*)$/u.exec(text) ?? [];
  return isPersonName(name) && HAS_OFFICE.test(rest) && !namesSpeech(rest);
}

/** 餐旅系四B 何文舟同学: of which class, who. */
const PUPIL = /(?:[系科班级級]|年[级級]|\p{Script=Han}[A-Z\d])\s*\p{Script=Han}{2,4}同[学學]$/u;
const HAS_OFFICE = new RegExp(ROLES, 'u');
const ENDS_WITH_OFFICE = new RegExp(`${ROLES}$`, 'u');
const OFFICE_AND_NAME = new RegExp(
  `${ROLES}(?:\\s*[（(][^）)]{1,12}[）)])?\\s*(\\p{Script=Han}{2,4}|[\\p{Script=Han}·]{4,16})$`,
  'u',
);

/** ——在渡口大会上的讲话: what stands under a talk's own title. */
export function isSubtitle(text: string): boolean {
  return (/^\s*[—–―─-]{2,}|^\s*―/u.test(text) && namesSpeech(text)) || IN_BRACKETS.test(text);
}

/** （2024年毕业典礼校友代表发言） */
const IN_BRACKETS = new RegExp(
  `^[（(](?!.*(?:全文|[实實][录錄]|整理|以下|[记記][录錄]))[^（()）。，]{4,40}${SPEECH_OF_OCCASION}[）)]$`,
  'u',
);

/** How people are styled behind their names. */
const STYLED = /(?:院士|教授|博士|先生|女士|老[师師]|校[长長]|院[长長]|主任)$/u;

/** 时间：…, 发布人：…: a word that names nobody, and its value. */
export function isField(text: string): boolean {
  const label = /^(\p{Script=Han}{2,6})\s*[:：]/u.exec(text)?.[1];
  if (label !== undefined && (/^第.{1,3}[篇章讲講]$/u.test(label) || titlesSpeech(text)))
    return false;
  return label !== undefined && !isPersonName(label.replace(STYLED, '')) && !KIND.test(label);
}
