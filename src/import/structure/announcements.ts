import {
  greets,
  LONGEST_NOTE,
  sentencesOf,
  SPEECH_OF_OCCASION,
  SPEECH_EN,
  SPEECH_ZH,
  TEXT_EN,
  TEXT_ZH,
  withoutShort,
} from './phrases.ts';
import { unquoted } from './written.ts';

/** Words that pages use to say that a talk follows. */
const START_ZH =
  /(?:以下|下面|如下|下文|现|現)?[^。！？]{0,40}(?:演[讲講说說辞辭]|[声聲]明|[讲講][话話]|致[辞辭詞词]|[发發]言|分享|[对對][话話談谈]|[访訪][谈談问問]|[专專][访訪]|[实實][录錄]|全文|原文|正文|[内內]容|文字[稿版]|速[记記]|[整]理)(?:[^。！？]{0,20})(?:全文|[实實][录錄]|原文|文字[稿版]|[内內]容|如下|[记記][录錄]|整理|要[点點]|精[编編])?(?:[（(][^（）()]{2,40}[）)]|[^。！？]{0,16})[:：]\s*$/u;
const START_WORDS = /以下|下面|如下|下文|全文|[实實][录錄]|文字[稿版]|原文/u;
const START_EN =
  /^\(?(?:(?:here is|here’s|here's|below is|the following is|what follows is|following is|this is) (?:the |a |an |our |\p{Lu}[\p{L}.’' -]{2,40}[’']s )?(?:full |complete |official |prepared |rough |(?:(?:lightly|slightly|heavily) )?(?:edited|abridged) |verbatim |near-)*(?:text|transcript|transcription|remarks|speech|(?:lecture|address|keynote|statement|sermon)(?= (?:delivered|given|made|presented)\b))|(?:the|these|this) (?:following |below )?(?:speech|remarks|address|talk|lecture|keynote|statement|sermon|homily|eulogy|testimony) (?:was|were) (?:prepared and )?(?:delivered|given|presented|made|preached)|this (?:presentation|text|post|page|document) (?:is|presents|reproduces|contains)(?: (?:verbatim|in full))? (?:a|the|my) (?:full |complete )?(?:talk|speech|keynote|lecture|address|sermon)|below (?:is |are )?(?:the|his|her|their) [^.:!?]{2,80} (?:speech|remarks|address|statement|talk)(?=\s*:$)|\p{Lu}[\p{L}.’' -]{2,40}[’']s (?:full|complete) (?:speech|remarks|address)(?! (?:is|was|are|were|can|will|has)\b)|(?:full |complete )?(?:transcript|text of (?:the |an? |her |his |their |my )?(?:speech|address|remarks|lecture|keynote|statement)|speech transcript|remarks as (?:prepared|delivered)))\b[^.!?]{0,320}[:.]?\)?\s*$/iu;

/** This is an edited transcript of a talk I gave at …, This is the eulogy I delivered: a note by who gave it. */
const OWN_EN =
  /^(?:[>*_[(\s]*(?:note:?\s*)?(?:so,? )?)(?:this|here|below|the following|(?:what )?follow|i(?:’|'| a)m (?:publish|post)|i (?:have )?(?:publish|post))[^.!?]{0,40}\b(?:(?:transcript|transcription|text|write-?up|script|version) of (?:a|my|the) (?:[\w-]+ )?(?:talk|speech|keynote|eulogy|presentation|lecture|remarks|address|sermon|homily)\b|(?:speech|talk|eulogy|homily|sermon|keynote|toast|lecture|address|remarks) (?:that )?I (?:gave|delivered|presented|made|read|wrote(?= for (?:her|him|my|the)\b))\b)|^[[(]?(?:today|yesterday|(?:last|this|earlier this) \p{L}+),? I (?:gave|delivered|presented) (?:an?|the|my) [^.!?]{0,60}\b(?:talk|speech|keynote|lecture|eulogy|sermon)\b|\bhere is (?:an?|the|my) (?:talk|speech|lecture|sermon|keynote)\b[^.]{0,80}\bthat I (?:gave|delivered|presented)\b|\b(?:this|here|below) is what I said[.:]?$|\bhere(?:’|'| i)s what I said in my (?:speech|talk|toast|eulogy|sermon)\b|\b(?:speech|eulogy|talk|toast|sermon)\b[^.]{0,60}\bso I(?:’|'| a)m (?:leaving|posting|putting|sharing) it here\b|^I wrote this (?:and (?:then )?)?(?:read|delivered|gave) it (?:at|for)\b|\bhere (?:are|is) (?:my slides and )?what I (?:meant to say|said|was going to say)\b|^this is that (?:speech|talk)[.:]?$|^my (?:speech|talk|eulogy|toast|sermon|remarks|lecture|keynote|address)\s*:$|^(?:this|here|below) (?:is|was) my (?:\p{L}+ ){0,3}(?:talk|speech|keynote|eulogy|lecture|remarks|sermon|homily|toast)\b/iu;

/** 本文基于我在渡口大会的演讲整理而成: a note by who gave it. */
const OWN_ZH =
  /^以下(?:[这這]篇)?(?:文章)?是我[^。]{2,60}演[讲講]的?[^。]{0,6}(?:[录錄]音稿|文字[稿版]|[记記][录錄]|[实實][录錄]|[讲講]稿)|^[这這](?:[是篇])?(?:是)?(?:我|[笔筆]者)[^。]{2,60}(?:演[讲講]|分享|[发發]言|[讲講]座)的?(?:文字[稿版]|[实實][录錄]|[讲講]?稿|整理|[内內]容|全文)|(?:^|[，,；;：:]\s*)(?:本|[这這]|此)(?:文|篇(?:文章)?)(?:[为為是系]|基[于於]|根[据據]|整理自|[来來]自)?(?:我|[笔筆]者|本人)(?:[于於]?[\d年月日 ]{2,12})?在?[^。]{2,60}(?:演[讲講]|分享|[发發]言|[讲講]座|主[题題]演[讲講])(?:$|。|的?(?:整理|[内內]容|[实實][录錄]|全文|[讲講]?稿|文字))/u;

/** Here, by permission, we reprint her speech. */
const WE_PRINT =
  /^(?:here|below)\b[^.!?]{0,30}\bwe (?:re)?(?:print|publish|produce)\b[^.!?]{0,80}\b(?:speech(?:es)?|talks?|address(?:es)?|lectures?|sermons?|remarks|testimony)[.:]?$/iu;
/** The address is printed here in full. */
const IS_PRINTED =
  /^(?:the|this|her|his|their) (?:\p{L}+ ){0,2}(?:speech|talk|address|lecture|sermon|testimony) (?:is|has been) (?:re)?(?:printed|published|produced) (?:here|below)\b[^.!?]{0,80}[.:]?$/iu;

/** She has kindly let us print it in full. */
const LET_US_PRINT =
  /\b(?:has|have) (?:kindly )?(?:let|allowed) us (?:to )?(?:re)?(?:print|publish) (?:it|this|the (?:speech|text|talk))\b[^.!?]{0,40}[.:]?$/iu;

/** Hansard transcript of Ada Fenwick’s first speech to the Lake Parliament. */
const TRANSCRIPT_OF_NAMED =
  /^(?:The )?(?:\p{L}+ )?[Tt]ranscript of \p{Lu}[\p{L}.’' -]{2,60}[’']s? (?:\p{L}+ ){0,2}(?:speech|address|remarks|lecture|talk|sermon)(?: (?:at|to|in|on|before|from)\b[^.!?]{0,80})?[.:]?$/u;

/** Whether a paper says that it prints somebody's speech: what it is headed is the paper's then. */
export function isReprint(text: string): boolean {
  return sentencesOf(text).some((sentence) => WE_PRINT.test(sentence));
}

/**
 * Whether `text` announces the talk: 以下为张帆演讲全文：, Transcript:, or a report of which one
 * sentence does.
 */
export function announcesTalk(written: string): boolean {
  const text = withoutShort(written);
  if (WRITTEN.test(text)) return false;
  if (announces(text)) return true;
  if (text.length > LONGEST_NOTE) return beginsAsNote(text);
  if (SPEECH_EN.test(text) && /\bhere (?:it|they) (?:is|are)\b[^.!?]{0,40}[.:!]?$/i.test(text))
    return true;
  const sentences = sentencesOf(text);
  return (
    sentences.length > 1 &&
    sentences.some((each, index) =>
      index === sentences.length - 1
        ? announces(each)
        : [STATED, THIS_TEXT, START_EN, OWN_EN, OWN_ZH].some((note) => note.test(each)),
    )
  );
}

/** Characters of a note in which whoever gave a talk says much more of it. */
const LONG_NOTE = 1200;

/** The following is a transcript of a talk I gave at the Ferry Club. I had it typed up, and …: of a long note the first sentence says so. */
function beginsAsNote(text: string): boolean {
  const [first = ''] = text.length <= LONG_NOTE ? sentencesOf(text) : [];
  return [START_EN, OWN_EN, OWN_ZH].some((note) => note.test(first));
}

const FOLLOWS_ZH = /以下|下面|如下|下文|[现現][将將把]/u;
const FOLLOWS_EN =
  /\b(?:below|the following|as follows|here (?:is|are|you|in full)|in full(?=[,.]))\b|\bfollows?[.:]?$/i;
/** A few people asked for the words, so here they are, as I said them. … put up what I said at the service, so here it is. */
const ASKED_FOR = /\basked for the (?:text|words|transcript|script)\b/i;
const SAID_THERE =
  /\b(?:what I said (?:at|in|on|for)|as I said (?:them|it))\b.*\bhere (?:it is|they are)\b/i;

/** Enter your email address below: no address to anybody. */
const TO_LOG_IN =
  /\b(?:enter|type|your|upload|submit)\b[^.]*\b(?:e-?mail|password|user ?name|form)\b|\blog ?in\b/i;

/**
 * Whether a sentence says that a text follows, in whatever words: 现将其发言整理如下。 Her remarks, as
 * prepared, follow. In a talk such a sentence may mean a list, so it counts only before one.
 */
export function presentsText(text: string): boolean {
  if (text.length > LONGEST_NOTE || WRITTEN.test(text)) return false;
  return sentencesOf(text).some(
    (each) =>
      each.length <= 160 &&
      // Whoever asks speaks.
      !/[？?]$/u.test(each) &&
      ((FOLLOWS_ZH.test(each) &&
        (SPEECH_ZH.test(each) || TEXT_ZH.test(each)) &&
        !/我(?![们們][将將把])|[请請由]/u.test(each)) ||
        (FOLLOWS_EN.test(each) &&
          !TO_LOG_IN.test(each) &&
          (SPEECH_EN.test(each) || TEXT_EN.test(each))) ||
        ((ASKED_FOR.test(each) || SAID_THERE.test(each)) && !greets(text))),
  );
}

const DELIVERED =
  /^在[这這本此][场場次篇][^。，]{0,40}(?:演[讲講]|分享|[讲講][话話座])[中里裡]|\b(?:delivered|gave)\b[^.]{0,40}\b(?:remarks|address|speech|lecture|talk|keynote|charge)\b/iu;

/** Mara Lindt gave this talk in March of 1986. */
const GAVE_THIS =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:gave|delivered|presented) this (?:talk|speech|lecture|address|keynote|sermon)\b/u;

/** President Lindt delivered farewell remarks at …: told by the page, before what was said. */
export function tellsOfDelivery(text: string): boolean {
  if (GAVE_THIS.test(text)) return true;
  return text.length < LONGEST_NOTE && DELIVERED.test(text) && !/\bI\b|[“"]/u.test(text);
}

/** Whether a line presents an article or a letter: 告股东信全文如下. */
export function presentsWriting(text: string): boolean {
  return WRITTEN.test(text);
}

function announces(text: string): boolean {
  if (text.length > (/\p{Script=Han}/u.test(text) ? 160 : 400)) return false;
  if (TELLS_HOW.test(text) || TELLS_OF_SOURCE.test(text)) return false;
  return (
    STATED.test(text) ||
    THIS_IS.test(text) ||
    THIS_TEXT.test(text) ||
    (START_WORDS.test(text) && START_ZH.test(text)) ||
    isBareHeading(text) ||
    STARTS_EN.test(text) ||
    START_EN.test(text) ||
    WE_PRINT.test(text) ||
    IS_PRINTED.test(text) ||
    TRANSCRIPT_OF_NAMED.test(text) ||
    RECORD_IN_BRACKETS.test(text) ||
    LET_US_PRINT.test(text) ||
    OWN_EN.test(text) ||
    OWN_ZH.test(text) ||
    LISTEN.test(text)
  );
}

/** 现在，我们还是听听何文舟自己怎么说吧。 */
const LISTEN =
  /(?:[听聽]{2}|[来來][听聽]|[听聽]一[听聽])[^。，我你]{2,14}(?:怎[么麼][说說讲講]|(?:是)?如何[说說讲講]|[说說]了什[么麼])(?:的|吧)?[。：:…]*(?:[（(][^（）()]{2,12}[）)])?$/u;

/** What follows was written for readers. */
const WRITTEN =
  /(?:文章|序言?|(?<![微电電相通贺賀])信)(?:《[^》]*》)?[。，]?\s*(?:全文)?(?:如下|全文|以下)/u;
/** A list of advice about speeches follows, and no speech. */
const TELLS_HOW =
  /(?:技巧|方法|步[骤驟]|要求|忌[讳諱])[^。]{0,10}[:：]\s*$|[几幾][点點个個方][^。]{0,4}[:：]\s*$/u;

/** 原文信息：, 原文链接：: where the text is from. */
const TELLS_OF_SOURCE =
  /^原(?:文|[视視][频頻])(?:信息|[资資][讯訊]|[链鏈鍊][接结]|地址|出[处處]|[来來]源|作者|[标標][题題])\s*[:：]/u;

/** 以下为……在开幕式上的致辞。: who or what follows, as a statement. */
const STATED =
  /^[（(]?(?:以下|下面)(?:[為为是系]|[内內]容)(?![^。]*我)[^。]{2,80}(?:演[讲講说說辞辭]|[声聲]明|[讲講][话話]|致[辞辭詞词]|[发發]言|[对對][话話谈談]|[访訪][谈談]|[环環][节節]|[实實][录錄]|整理)[^。]{0,40}[。：:]?(?:[（(].*|[）)])?$/u;

/** 这是何文在渡口大会上的讲演。: a note that is nothing else. */
const THIS_IS =
  /^[（(]?[这這]是(?![^。]*我)[^。，]{2,50}的(?:[讲講]演|演[讲講]|[讲講][话話]|[报報]告|[谈談][话話]|[发發]言|[讲講]座)[稿词詞]?(?:全文|[实實][录錄])?[。：:]?[）)]?$/u;

/** 本文为……的演讲实录。: what the text is, as a statement. */
const THIS_TEXT =
  /[发發]表(?:了)?[本此这這][篇次]演[讲講说說]|(?:^|[，,；;：:（(]\s*)本文整理自(?![^。]*我(?!司))[^。]{2,80}(?:演[讲講]|[讲講][话話座]|致[辞辭詞词]|[发發]言|分享)|(?:^[①-⑳*※\s]*|[，,；;：:（(]\s*)本文(?:[为為是系]|根[据據])(?![^。]*我(?!司))[^。]{2,80}(?:演[讲講]|[讲講][话話]|致[辞辭詞词]|分享|[发發]言|[对對][话話谈談]|[访訪][谈談])[^。]{0,6}(?:《[^》]{2,60}》)?[^。]{0,6}(?:全文|[实實][录錄]|[内內]容|整理|速[记記]|[译譯]文?|[记記][录錄]|稿)|(?:^|[，,；;：:。（(]\s*)本[文篇](?:[为為是系])[^。]{2,30}[所][作做]的?(?:[报報]告|演[讲講说說]|[讲講][话話])|(?:^[①-⑳*※\s]*|[，,；;：:（(]\s*)本文(?:[为為是系])(?![^。]*(?:我|如何|怎|[关關][于於]|[读讀]者|[笔筆]者|解[读讀]|[评評]|分析|梳理|回[顾顧]))[^。]{4,60}[上中的](?:演[讲講]|[讲講]演|[讲講][话話]|致[辞辭詞词]|[发發]言)(?=[。，,]|$)/u;

/** 【渡口大学船史讲座系列之三，2015年4月17日，何一舟整理】 */
const RECORD_IN_BRACKETS =
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

/** ①这是何文舟于1994年12月10日在渡口的晚宴上的致辞。——编注 */
const EDITORS_NOTE = new RegExp(
  `^[①-⑳*※\\s（(]*[这這]是[^。，我]{2,60}的(?:答[谢謝])?${SPEECH_OF_OCCASION}。?\\s?[—–-]{1,2}[编編译譯]者?[注註按]$`,
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
  /(?:^|\b(?:this (?:is|was)|as|here(?: is|’s|'s)|following is) )(?:the |an? |my )?(?:[\w-]+ )?transcript(?:ion)? of (?:a|the|my) (?:[\w-]+ )?(?:talk|speech|keynote|lecture|presentation)\b/iu;

/** START OF TRANSCRIPT, Transcript starts …, (begin text) */
const STARTS_EN =
  /^[-=*([\s]*(?:begin (?:text|transcript)(?=\))|(?:start|beginning) of (?:the )?(?:transc?ri?pt|speech|talk)|transcript (?:starts?|begins?)(?: here)?)[-=*)\]\s.:…]*$/iu;

/** Transcript, Full Text, My speech, 演讲全文: a heading under which the talk stands. */
export function headsTalk(heading: string): boolean {
  return (
    STARTS_EN.test(heading.trim()) ||
    /^(?:(?:(?:the|my|full|complete|edited|video|audio|talk|speech|episode|podcast|interview) )*transcript(?:ion)?|(?:the )?(?:my|full|complete|edited) (?:text|speech|talk|script)|text(?= of))(?: ?\(ish\))?(?: of (?:the|my|his|her) (?:talk|speech|address|remarks|lecture))?:?$/iu.test(
      heading.trim(),
    ) ||
    isBareHeading(heading)
  );
}

/** 演讲全文, 文字实录: a heading and nothing more. */
function isBareHeading(text: string): boolean {
  return (
    /^[|\s]*[【[（(《\s]*(?:以下[为為是]|附(?:[录錄件])?[:：])?[^。，：]{0,12}(?:演[讲講]|[讲講][话話]|致[辞辭詞词]|[发發]言|[对對][话話]|[访訪][谈談]|感言)?(?:全文|[实實][录錄]|文字[实實][录錄]|文字[稿版]|(?<=[【[])正文|[获獲得领領][奖獎]感言(?=\s*[:：]))(?:如下)?[】\]）)》\s:：]*$/u.test(
      text,
    ) && text.length <= 20
  );
}
