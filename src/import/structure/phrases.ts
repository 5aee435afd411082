/** Longest paragraph that can announce a talk in one of its sentences. */
export const LONGEST_NOTE = 400;

export function sentencesOf(text: string): string[] {
  return text
    .split(
      /(?<=[。！？])|(?<=[.!?]["”’]?)(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Prof|Hon|St|Rev|Gov|Sen|Rep|Gen|Smt|Engr|Barr|Cllr|Mthr|Amb|Fr|Ir)\.)(?<!(?:^|[\s.(])\p{Lu}\.)\s+/u,
    )
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

export const SPEECH_EN =
  /\b(?:talk|speech|lecture|keynote|remarks|address|interview|conversation|presentation|panel|eulogy|homily|sermon|toast)\b/i;
export const SPEECH_ZH =
  /座[谈談]|演[讲講说說]|[讲講][话話座]|致[辞辭詞词]|[发發]言|分享|[报報]告|[对對][话話談谈]|[访訪][谈談问問]|[专專][访訪]|[课課]|[开開]示/u;
export const TEXT_EN =
  /\b(?:transcript|transcribed|transcription|full text|text of|edited|version|recording|video|slides|script|notes|adapted|excerpt|published)\b/i;
export const TEXT_ZH =
  /[录錄]音|文字[版稿]|[实實][录錄]|全文|整理|速[记記]|[听聽][写寫打]|手打|[节節][选選]|[删刪][节節减減]|[略稍]有|[审審][阅閱]|[转轉][载載成]|原[视視][频頻]|[视視][频頻][版见見]|[译譯]文|(?:演[讲講]|[讲講][话話]|[发發]言)稿/u;

/** Words for what somebody says at an occasion, in both scripts: 演讲, 致辞, 答谢辞. */
export const SPEECH_OF_OCCASION =
  '(?:演[讲講说說辞辭词詞]|[讲講]演|致[辞辭词詞]|[讲講][话話座道章]|[证證]道|[发發]言|[报報]告|寄[语語]|感言|[开開]示|(?:[贺賀祝训訓献獻悼颂頌答]|祝酒|[答致感][谢謝]|[开開闭閉]幕|[欢歡]迎)[辞辭词詞])';

/** Whether a line has a word for a speech. */
export function namesSpeech(text: string): boolean {
  return SPEECH_EN.test(text) || SPEECH_ZH.test(text);
}

const GAVE_EN =
  /\b(?:talk|speech|keynote|lecture|eulogy|sermon|toast) (?:that )?I (?:\w{3,12} )?(?:gave|delivered|presented) (?:at|to|for|in)\b|\bI (?:(?:originally|first|recently|just|also) )?(?:gave|delivered|presented|spoke|had the (?:hono[u]?r|pleasure) of)\b[^.]{0,60}\b(?:talk|speech|lecture|keynote|address|presentation|conference|meetup|workshop|summit|speaking|opening|closing)\b/;
const GAVE_ZH =
  /我(?:最近)?(?:[被受应應]邀[请請]?)?[在到][^。，]{2,40}(?:做|作|[发發]表)了?[^。]{0,24}(?:演[讲講]|分享|[报報]告|[发發]言|[讲講]座)|[这這]是我在[^。，]{2,40}(?:演[讲講]|分享)/u;

const TALK_I_GAVE =
  /\b(?:text|transcript|script|notes) (?:from|of|for) my (?:\w+ )?(?:talk|speech|keynote|presentation|lecture|sermon|eulogy) (?:at|to|for|in)\b|\bhere is (?:a|the|my) (?:talk|speech|lecture|sermon|keynote)\b[^.]{0,80}\bthat I (?:gave|delivered|presented)\b|\b(?:transcript|transcription|text|version|script|write-?up|notes) of (?:an?|my|the) (?:[\w-]+ )?(?:talk|speech|lecture|keynote|presentation|eulogy) (?:that )?I (?:gave|delivered|presented)\b/i;

/** Check against delivery: what only a speech's text has over it. */
const AGAINST_DELIVERY = /^[^.!?]{0,40}\bche[cq](?:k|ked)? against delivery\b[^.!?]{0,20}$/iu;

/** Whether a page says that this was given as a talk. */
export function saysGiven(text: string): boolean {
  return (
    text.length <= LONGEST_NOTE &&
    [GAVE_EN, TALK_I_GAVE, GAVE_ZH, AGAINST_DELIVERY].some((each) => each.test(text))
  );
}

/** Whether a note says where slides or a recording are. */
export function tellsWhere(text: string): boolean {
  return (
    text.length < 200 &&
    /\b(?:slides?|recording|video|audio)\b/i.test(text) &&
    /\b(?:website|online|available|here|below|up (?:on|by|soon)|link|youtube)\b/i.test(text)
  );
}

/** There is no available vision or audio for this speech. */
const NO_RECORDING = /\bno (?:available )?(?:vision|video|audio|footage|recording)\b/iu;

/** Whether a note tells of the talk as a text: who wrote it down, that it was cut, where to see it. */
export function tellsOfText(text: string): boolean {
  if (text.length > LONGEST_NOTE) return false;
  return (
    (SPEECH_EN.test(text) && (TEXT_EN.test(text) || NO_RECORDING.test(text))) ||
    GAVE_EN.test(text) ||
    GAVE_ZH.test(text) ||
    (TEXT_ZH.test(text) && (SPEECH_ZH.test(text) || /[视視][频頻]|文字/u.test(text)))
  );
}

/** Who tells what somebody else said: the press about a talk. */
const REPORTS =
  /(?:\d{1,2}月\d{1,2}日|\d{1,2}日|日前|近日|今日|今天)[^。]{0,30}(?:消息|[讯訊]|[电電]|[报報][道導])[，,：: ]|(?:[记記]者|[讯訊]|[报報][道導])[^。]{0,14}(?:[获獲]悉|了解到|[报報][道導])|在[^。]{2,60}(?:上|[开開]幕|[举舉]行)[^。]{0,40}(?:[发發]表|做了?|作了?|[进進]行了?|[带帶][来來]了?)[^。]{0,30}(?:演[讲講]|致[辞辭詞词]|分享|[讲講][话話]|[发發]言|[报報]告)|(?:[表][示]|[认認][为為]|指出|[强強][调調]|[称稱]|透露|[说說]道|介[绍紹](?:[说說]|道|[称稱]))[，,：:“"]|(?:said|says|told|according to|announced|argued|noted|added)[,:]? (?:that\b|the\b|in\b|at\b|on\b|“|")/iu;

/** Ferry Director Ada Fenwick spoke before the Lake Association: how an English report begins. */
const SPOKE_THERE =
  /^[^.]{0,160}\p{Lu}\p{Ll}+,? (?:spoke (?:before|to|at)|addressed|delivered|gave (?:a|an|the|this)) .{0,200}\d{4}/u;

/** Remarks by …, An address by …, Speech given by …, Delivered at …: the line that presents a speech. */
const PRESENTS =
  /^(?:(?:an? (?!.*[.!?]$))?(?:(?:opening|closing|prepared|full|keynote|commencement|welcome) )?(?:remarks|speech|address|keynote|lecture|talk|statement|transcript|toast|sermon|homily|eulogy|oration|testimony)(?: (?:delivered|given|made|preached|proposed))? (?:by|of|from) |(?:given|delivered|presented|spoken) (?:at|to|before|for|in|on) (?:the |an? )?\S)/iu;

/** The Presidential Address by the Bishop of Lowmere: by its capitals, and nothing said of it. */
const PRESENTS_NAMED =
  /^The (?!.*\b(?:is|was|were|has|had|will|can|I|we|you)\b)(?:\p{Lu}\p{L}+ ){0,3}(?:Address|Speech|Sermon|Lecture|Remarks|Homily|Statement|Testimony)(?: (?:delivered|given|made|preached))? (?:by|of|from) (?:the )?\p{Lu}[^!?]*$/u;

/** Our director, Ada Fenwick, spoke at a reception in Lowmere on 20 May 2014. */
const OUR_OFFICER =
  /^Our [\p{L} ]{3,40},? \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3},? (?:spoke|(?:delivered|gave) (?:an?|the) (?:\p{L}+ ){0,2}(?:speech|talk|address|keynote|lecture)) (?:at|to)\b(?! this\b)[^.!?]{4,200}(?:199|20\d)\d\.?$|^\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+, [^.!?,]{4,100}, speaking at\b/u;

/** Advent 3. 12th December 2018. Sermon preached by the Provost, Ada Fenwick. */
const PRESENTS_LAST =
  /^(?:[^.!?]{2,40}\. ){1,3}(?:sermon|homily|address|talk|speech|lecture|reflection) (?:preached|given|delivered) (?:by|at|on|in)\b[^.!?]{2,80}\.?$/iu;

/** By the Governor of the Lake Bank, at the Ferry Forum, Lowmere, 11 June 2019. */
const BY_OFFICE = /^by (?:the|mr|mrs|ms|dr|hon|prof)\b[^!?]{10,260}\b(?:19|20)\d{2}\.?$/iu;

/** Characters of a paragraph that show whether it reports or speaks. */
const HEAD = 600;

export function reports(text: string): boolean {
  if (
    text.length < 300 &&
    [PRESENTS, PRESENTS_NAMED, PRESENTS_LAST, BY_OFFICE, OUR_OFFICER].some((each) =>
      each.test(text),
    )
  )
    return true;
  // Captions without a full stop are somebody's words, whoever said what in them.
  if (text.length > LONGEST_NOTE && !/[.!?。！？]/u.test(text)) return false;
  // A whole speech on one line may tell what others said, too.
  if (text.length > 2 * HEAD && isSpoken(text)) return false;
  return (
    !tellsOfOneself(text) &&
    !QUOTES.test(text) &&
    (REPORTS.test(text.slice(0, HEAD)) || (SPOKE_THERE.test(text) && !isSpoken(text)))
  );
}

/** In Ole Brand’s second address, he said that …; “A boat,” said the ferryman: whoever speaks begins with somebody’s words, or a tale. */
const QUOTES =
  /[,?!][”"] (?:said|asked|replied) (?:the|his|her|my) \p{Ll}{3}|^(?:He|She|They) (?:said|asked|replied|answered), [“"]|^In \p{Lu}[\p{L}.’' -]{2,40}[’']s (?:\p{L}+ ){0,3}(?:address|speech|book|novel|poem|letter|play|essay), (?:he|she) (?:said|says|wrote|writes)\b/u;

/** Whoever begins with We, or says I or my outside of quotation marks, is no reporter; World War I is a number. */
function tellsOfOneself(text: string): boolean {
  const own = text.replaceAll(
    /[“"][^“”"]*(?:[”"]|$)|(?<!\p{L})[‘'][^‘’]*(?:[’'](?!\p{L})|$)/gu,
    '',
  );
  // She said that we must row: whoever is quoted, though without marks.
  const direct = own.replaceAll(/\b(?:said|says|told|argued|added|noted|announced)\b[^.!?]*/gu, '');
  return (
    /^(?:We|Our)\b/u.test(text) ||
    /\b(?:we|our)\b/u.test(direct) ||
    /\b[Mm]y\b|(?<!\p{Lu}\p{L}{0,20} )\bI\b/u.test(own)
  );
}

/** Notes of editors before a talk. */
export function isEditorsNote(text: string): boolean {
  return /^[【[（(]?\s*(?:\S{0,8}[编編]者按|[编編]者[语語注註]|[导導]\s*[读讀语語]|引\s*言|前言|[按按][语語]?[:：]|摘要|核心(?:[观觀][点點]|提示)|[内內]容(?:提要|摘要|[简簡]介\s*[:：])|本文(?:[为為系]|根[据據]|[是由])|演[讲講](?:者|人|嘉[宾賓])[:：]|[^。：:，,]{1,16}[简簡]介\s*[:：]|(?:中文|英文)?[译譯][稿文](?:可?[参參]?[见見]|[来來]自)|editor’?'?s note|(?<=[（(])meta[- ]?note\b|(?:the )?(?:views|opinions) expressed (?:in this (?:speech|talk|address|lecture)|here)|(?:introductory|author[’']?s) note\s*[:.—–(]|(?:preface|foreword)\s*$|abstract|summary|about this (?:talk|transcript)|context\s*:)/iu.test(
    text,
  );
}

/** Full stops that end no sentence: Ada F. Fenwick, Lowmere, D.C., Hon. Ole Brand. */
const SHORT =
  /(?<![\p{L}’'.])(?:(?:\p{Lu}\.)*\p{Lu}|(?:D|L|M|S)\.?D|Ph\.?D|Rt|M[Rr][Ss]?|M[Ss]|D[Rr]|PROF|HON|REV|ENGR|Prof|Hon|St|Rev|Gov|Sen|Rep|Gen|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Jr|Sr|Inc|Ltd|Co|No|Vol|(?<=\p{Ll}, )(?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ill|Kan|Mass|Mich|Minn|Miss|Mont|Okla|Ore|Pa|Tenn|Tex|Va|Wash|Wis))\.(?=[\s,.]|$)/gu;

/** Lowmere, Ill. */
const STATE =
  /(?<=, )(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.(?=[\s,]|$)/gu;

/** Words without the full stops that end no sentence. */
export function withoutShort(text: string): string {
  return text.replaceAll(SHORT, (short) => short.slice(0, -1));
}

/** A sentence or more, as against a heading, a name or a menu word. */
export function isProse(text: string): boolean {
  // An address with points in it.
  if (/^https?:\/\/\S+(?:\s\S{0,40}){0,3}$/u.test(text)) return false;
  return hasSentence(text) || text.length > (/\p{Script=Han}/u.test(text) ? 60 : 140);
}

/** Whether a mark ends a sentence; the name of a speech may be as long as one, and has none. */
export function hasSentence(text: string): boolean {
  return /[。！？!?…]|[;；]$|\.["”’)]*(?:\s|$)|\p{Ll}{2}(?:\.["”’)]*|[.,]?["”])\d{1,2}$/u.test(
    text.replaceAll(SHORT, '').replaceAll(STATE, ''),
  );
}

/** A line without what stands in single quotation marks in it, which are apostrophes, too. */
export function withoutQuoted(text: string): string {
  return text.replaceAll(/(?<!\p{L})['‘].*['’](?!\p{L})/gu, '');
}

/** Whether somebody speaks here as I or we, or to listeners, outside of what is quoted. */
export function isSpoken(text: string): boolean {
  const own = text.slice(0, HEAD).replaceAll(/[“「『"][^”」』"]*[”」』"]/g, '');
  return /我|咱|你|您|大家|各位|\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|[Ll]et['’]s)\b|\byou(?:r)?\b.*\byou(?:r)?\b/u.test(
    own,
  );
}
