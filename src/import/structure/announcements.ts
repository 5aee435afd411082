import { greets } from './greetings.ts';
import {
  LONGEST_NOTE,
  sentencesOf,
  SPEECH_EN,
  SPEECH_ZH,
  TEXT_EN,
  TEXT_ZH,
  withoutShort,
} from './phrases.ts';
import { THIS_TEXT, RECORD_IN_BRACKETS } from './text-notes.ts';

/** Words that pages use to say that a talk follows. */
const START_ZH =
  /(?:以下|下面|如下|下文|现|現)?[^。！？]{0,40}(?:演[讲講说說辞辭]|[声聲]明|[讲講][话話]|致[辞辭詞词]|[发發]言|分享|[对對][话話談谈]|[访訪][谈談问問]|[专專][访訪]|[实實][录錄]|全文|原文|正文|[内內]容|文字[稿版]|速[记記]|[整]理)(?:[^。！？]{0,20})(?:全文|[实實][录錄]|原文|文字[稿版]|[内內]容|如下|[记記][录錄]|整理|要[点點]|精[编編])?(?:[（(][^（）()]{2,40}[）)]|[^。！？]{0,16})[:：]\s*$/u;
const START_WORDS = /以下|下面|如下|下文|全文|[实實][录錄]|文字[稿版]|原文/u;
const START_EN =
  /^\(?(?:(?:here is|here’s|here's|below is|the following is|what follows is|following is|this is) (?:the |a |an |our |\p{Lu}[\p{L}.’' -]{2,40}[’']s )?(?:full |complete |official |prepared |rough |(?:(?:lightly|slightly|heavily) )?(?:edited|abridged) |verbatim |near-)*(?:text|transcript|transcription|remarks|speech|(?:lecture|address|keynote|statement|sermon)(?= (?:delivered|given|made|presented)\b))|(?:the|these|this) (?:following |below )?(?:speech|remarks|address|talk|lecture|keynote|statement|sermon|homily|eulogy|testimony) (?:was|were) (?:prepared and )?(?:delivered|given|presented|made|preached)|this (?:presentation|text|post|page|document) (?:is|presents|reproduces|contains)(?: (?:verbatim|in full))? (?:a|the|my) (?:full |complete )?(?:talk|speech|keynote|lecture|address|sermon)|below (?:is |are )?(?:the|his|her|their) [^.:!?]{2,80} (?:speech|remarks|address|statement|talk)(?=\s*:$)|\p{Lu}[\p{L}.’' -]{2,40}[’']s (?:full|complete) (?:speech|remarks|address)(?! (?:is|was|are|were|can|will|has)\b)|(?:full |complete )?(?:transcript|text of (?:the |an? |her |his |their |my )?(?:speech|address|remarks|lecture|keynote|statement)|speech transcript|remarks as (?:prepared|delivered)))\b[^.!?]{0,320}[:.]?\)?\s*$/iu;

/** The full text of Mayor Fenwick’s address, delivered Wednesday night: */
const FULL_TEXT =
  /^the (?:full|complete) text of \p{Lu}[^.!?:]{4,120}\b(?:speech|address|remarks)\b[^.!?:]{0,80}(?:follows\.|:)$|^full text:? (?:of )?(?:the )?\p{Lu}[^.!?:]{4,120}[’']s? (?:\p{L}+ ){0,2}(?:speech|address|remarks|lecture)\b[^.!?:]{0,80}[.:]?$/iu;

/** This is an edited transcript of a talk I gave at …, This is the eulogy I delivered: a note by who gave it. */
const OWN_EN =
  /^(?:[>*_[(\s]*(?:note:?\s*)?(?:so,? )?)(?:this|here|below|the following|(?:what )?follow|i(?:’|'| a)m (?:publish|post)|i (?:have )?(?:publish|post))[^.!?]{0,40}\b(?:(?:transcript|transcription|text|write-?up|script|version) of (?:a|my|the) (?:[\w-]+ )?(?:talk|speech|keynote|eulogy|presentation|lecture|remarks|address|sermon|homily)\b|(?:speech|talk|eulogy|homily|sermon|keynote|toast|lecture|address|remarks) (?:that )?I (?:gave|delivered|presented|made|read|wrote(?= for (?:her|him|my)\b[^.]{0,60}\b(?:funeral|memorial|service|wedding)\b))\b)|^[[(]?(?:today|yesterday|(?:last|this|earlier this) \p{L}+),? I (?:gave|delivered|presented) (?:an?|the|my) [^.!?]{0,60}\b(?:talk|speech|keynote|lecture|eulogy|sermon)\b|\bhere is (?:an?|the|my) (?:talk|speech|lecture|sermon|keynote)\b[^.]{0,80}\bthat I (?:gave|delivered|presented)\b|\b(?:this|here|below) is what I said[.:]?$|^here is the (?:talk|speech) (?:that )?I (?:meant|planned|had meant) to give[.:]$|^(?:so,? )?here(?:’|'| i)s my (?:speech|talk|toast|eulogy), as (?:written|given|delivered|prepared)(?: by me\b|(?! by))[^.!?:]{0,60}[:.]$|\bhere(?:’|'| i)s what I said in my (?:speech|talk|toast|eulogy|sermon)\b[^.!?:]{0,120}[:.]?$|\b(?:speech|eulogy|talk|toast|sermon)\b[^.]{0,60}\bso I(?:’|'| a)m (?:leaving|posting|putting|sharing) it here (?:for|in case)\b|\bhere (?:are|is) (?:my slides and )?what I (?:meant to say|said|was going to say)\b|^this is that (?:speech|talk)[.:]?$|^my (?:speech|talk|eulogy|toast|sermon|remarks|lecture|keynote|address)\s*:$|^(?:this|here|below) (?:is|was) my (?:\p{L}+ ){0,3}(?:talk|speech|keynote|eulogy|lecture|remarks|sermon|homily|toast)\b/iu;

/** 本文基于我在渡口大会的演讲整理而成: a note by who gave it. */
const OWN_ZH =
  /^以下(?:[这這]篇)?(?:文章)?是我[^。]{2,60}演[讲講]的?[^。]{0,6}(?:[录錄]音稿|文字[稿版]|[记記][录錄]|[实實][录錄]|[讲講]稿)|^[这這](?:[是篇])?(?:是)?(?:我|[笔筆]者)[^。]{2,60}(?:演[讲講]|分享|[发發]言|[讲講]座)的?(?:文字[稿版]|[实實][录錄]|[讲講]?稿|整理|[内內]容|全文)|(?:^|[，,；;：:]\s*)(?:本|[这這]|此)(?:文|篇(?:文章)?)(?:[为為是系]|基[于於]|根[据據]|整理自|[来來]自)?(?:我|[笔筆]者|本人)(?:[于於]?[\d年月日 ]{2,12})?在?[^。]{2,60}(?:演[讲講]|分享|[发發]言|[讲講]座|主[题題]演[讲講])(?:$|。|的?(?:整理|[内內]容|[实實][录錄]|全文|[讲講]?稿|文字))/u;

/** Here, by permission, we reprint her speech. */
const WE_PRINT =
  /^(?:here|below)\b[^.!?]{0,30}\bwe (?:re)?(?:print|publish|produce)\b[^.!?]{0,80}\b(?:speech(?:es)?|talks?|address(?:es)?|lectures?|sermons?|remarks|testimony)[.:]?$/iu;
/** The Ferry Club has the pleasure to reproduce the speech of Chair Fenwick as follows */
const IS_PRINTED =
  /\bha(?:s|ve) the (?:pleasure|honou?r) (?:to (?:re)?(?:produce|print|publish)|of (?:re)?(?:producing|printing|publishing)) (?:here )?(?:the|her|his|their) (?:full )?(?:text of (?:the|her|his) )?(?:speech|address|remarks|lecture)\b[^.!?]{0,80}[.:;]?$|^(?:the|this|her|his|their) (?:\p{L}+ ){0,2}(?:speech|talk|address|lecture|sermon|testimony) (?:is|has been) (?:re)?(?:printed|published|produced) (?:here|below)\b[^.!?]{0,80}[.:]?$/iu;

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
  const text = withoutShort(written).replace(/^[-–—*•]\s+/u, '');
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

/** My talk at Ferry Camp went well! Here is the transcript. The video … */
const HERE_IS = /^here(?: is|’s|'s) (?:the|my) (?:full |edited )?transcript[.:]$/iu;

/** The following is a transcript of a talk I gave at the Ferry Club. I had it typed up, and …: of a long note the first sentence says so. */
function beginsAsNote(text: string): boolean {
  const [first = '', ...more] = text.length <= LONG_NOTE ? sentencesOf(text) : [];
  return (
    [START_EN, OWN_EN, OWN_ZH].some((note) => note.test(first)) ||
    more.slice(0, 2).some((each) => HERE_IS.test(each))
  );
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

/** Whether a note is by whoever gave a talk, or says that it is printed: nobody who has greeted already says so of this one. */
export function isOwnNote(text: string): boolean {
  return [OWN_EN, OWN_ZH, FULL_TEXT, IS_PRINTED].some((note) => note.test(text));
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
    FULL_TEXT.test(text) ||
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

/** START OF TRANSCRIPT, Transcript starts …, (begin text) */
const STARTS_EN =
  /^[-=*([\s]*(?:speech (?:begins|starts)|begin (?:text|transcript)(?=\))|(?:start|beginning) of (?:the )?(?:transc?ri?pt|speech|talk)|transcript (?:starts?|begins?)(?: here)?)[-=*)\]\s.:…]*$/iu;

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
