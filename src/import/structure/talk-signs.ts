import { tellsOfDelivery } from './announcements.ts';
import { closes, greets, prays, salutes } from './greetings.ts';
import { isProse, isSpoken, reports } from './phrases.ts';
import { titlesSpeech } from './speech-titles.ts';
import { isStageDirection } from './stage-directions.ts';
import { unquoted } from './written.ts';

/** Words by which a speaker turns to those who sit there: nobody writes them to readers. */
const TO_LISTENERS =
  /在座的?[^。，,]{0,6}[,，、:：]|女士[们們]|先生[们們]|各位(?:[来來][宾賓]|嘉[宾賓]|[领領][导導]|朋友|同[学學仁事志胞]|老[师師]|代表|委[员員]|[专專]家|[乡鄉][亲親]|[评評]委|家[长長]|[观觀][众眾]|[听聽][众眾]|校友|媒[体體]|伙伴|夥伴|前[辈輩]|使[节節]|同修|[师師]兄|居士|信[众眾]|家人)|弟兄[们們]?[、，和]?(?:姐|姊)妹|兄弟[们們]?[、，和]?(?:姐|姊)妹[们們]|(?:^|[，。！？：\s])兄弟(?:姐|姊)妹[，,：:！!]|(?:同[学學]|朋友|老[师師]|同志|[乡鄉][亲親]|校友|孩子|同事|[战戰]友|家[长長])[们們][,，、！!:：]|大家(?:好|[早晚]上好|[上下中]午好|早安|晚安)|我在?[这這本](?:次|部分)(?:[谈談][话話]|演[讲講]|[讲講][话話座])|[谢謝]{2}(?:大家|各位)|[给給][大各][家位]拜年|[说說讲講][给給](?:你[们們]|大家|各位)|[谨謹](?:代表|向)|今天[^。！？]{0,14}[跟和与與给給向][大各][家位][^。！？]{0,10}(?:分享|交流|[汇匯彙][报報]|[报報]告|聊|[谈談]|[讲講])|我(?:今天)?(?:[演][讲講]|[报報]告|[发發]言|分享)的(?:[题題]目|主[题題]|[内內]容)|(?:[荣榮]幸|高[兴興])[^。！？]{0,16}(?:[参參]加|出席|[来來]到|受邀|[应應]邀|邀[请請]|站在|[与與和][大各你][家位们們])|\bladies and gentlemen|(?:^|[,.;:] )(?:mr\.?|madam|mister) (?:president|chair\p{L}*|speaker|moderator|secretary(?:[- ]general)?)(?=[,.:;])|(?:^|[,.;:] )(?:delegates|brothers and sisters|friends and colleagues)(?=[,.:;])|\bdistinguished (?:guests|delegates|colleagues|members|speakers)|\byour excellenc(?:y|ies)|\b(?:my|dear) fellow \w+|\bfellow[- ]citizens\b|\bfellow (?:graduates|citizens|delegates|members|americans)[,:;]|\bgood (?:morning|afternoon|evening)\b|(?:^|[,.:;!?] |\b(?:congratulations,?|welcome,?|to) (?:the )?)class of (?:19|20)\d\d(?=[,!:.…—–-]|$)|\bmembers of the class of (?:19|20)\d\d[,!:…—–]|\bthank you (?:all\b|everyone|everybody|(?:so|very) much for (?:having|inviting|coming|that|the)|for (?:having|inviting|coming|being|joining|that|the (?:kind|warm|invitation|introduction|opportunity)))|\bI(?:’|'| a)m (?:\w+ )?(?:delighted|honou?red|pleased|happy|thrilled|privileged|grateful) to (?:be|join|speak|address|accept|have|welcome)|\b(?:it(?:’|'| i)s|it gives me|what) (?:\w+ ){0,3}(?:honou?r|pleasure|privilege)\b|\b(?:here|(?:with|before) you(?: all)?|join us) (?:today|tonight|this (?:morning|evening|afternoon))\b|\bthis is my talk\b|\bthank you,? (?:\w+,? )?for (?:your (?:kind|warm|generous)|that|those|asking|inviting|words|such)\b|\bmy thanks (?:go )?to [^.]{2,60} for (?:asking|inviting|having|letting)\b|\basked me to say a few words\b|\bI (?:rise|stand) (?:here|before|to)\b|\beveryone in this room\b|\bI thank (?:the|you|everyone|all)\b|\bI accept (?:this|the) (?:award|honou?r|medal|prize)\b|\bconferr(?:ed|ing) (?:on|upon) me\b|\binvit(?:ation|ing me|ed me) to (?:give|speak|deliver|address|be)\b|\bwhere you (?:are|now) sit(?:ting)?\b|^to (?:the|our) new (?:members|students|pupils)\b|\b(?:our|this|today[’']s) assembly\b|\bhave a (?:marvellous|great|wonderful|good) (?:year|term|summer), everyone\b|\b(?:add my welcome|the day of this (?:lecture|talk|sermon))\b|\bI(?:’|'| a)m here (?:interviewing|talking (?:to|with)|speaking (?:to|with))\b|\b(?:give|deliver) (?:the|this) [^.]{0,60}(?:lecture|address|speech|talk)\b|\byou(?:’|'| a)re listening to\b|\bwelcome (?:back )?to [^.]{0,40}\b(?:show|podcast|episode)\b|\bthis (?:episode|interview|podcast|show) is (?:brought|sponsored)\b|\bthis (?:morning|afternoon|evening),? I\b|\btoday I(?:’d|'d|’ll|'ll| will| want| would)(?: like)?(?: to)? (?:talk|speak|share|discuss|address|focus)/iu;

/** What an audience is heard to do: （笑声）, (Applause.) */
const HEARD =
  /[（([【][^（）()[\]【】。]{0,10}(?:掌[声聲]|笑[声聲]|[众眾]笑|鼓掌|[欢歡]呼|laughter|applause)[^（）()[\]【】]{0,10}[）)\]】]/iu;

const IN_ENGLISH = /[([](?:laughter|applause)[^()[\]]{0,10}[)\]]/iu;

/** Whether an audience is heard: in Chinese more than once or on a line of its own, since people laugh in stories, too. */
function isHeard(texts: readonly string[]): boolean {
  const heard = texts.filter((text) => HEARD.test(text));
  return heard.length > 1 || heard.some((text) => isStageDirection(text) || IN_ENGLISH.test(text));
}

/** How many paragraphs at either end of a text show whether somebody speaks to listeners. */
const ENDS = 6;

/** Greetings with which letters and posts begin as well. */
const ALSO_WRITTEN =
  /^(?:dear\b(?! (?:friends|colleagues|graduates|delegates|ladies|guests|excellenc|students|members))|hi\b|hello\b|hey\b|welcome\b|thanks\b|thank you for (?:reading|visiting|your (?:interest|order))|[你您]好)/iu;

/** 何文先生视频的文字版: what was heard, written down. */
const WRITTEN_DOWN =
  /(?:[视視][频頻]|[录錄]音|直播|演[讲講]|[讲講][话話]|[访訪][谈談])的?(?:文字[版稿]|逐字稿|文字[实實][录錄]|[听聽][写寫][稿版])|^\(?(?:transcribed|transcription|transcript) by \p{Lu}/iu;
/** Speaker: Mara Lindt. */
const SPEAKER =
  /^(?:[-•·*]\s)?(?:speakers?|presenters?|delivered|演[讲講说說](?:人|者|嘉[宾賓])|[讲講][者员員](?:\s[A-Z][a-z]{3,12})?|主[讲講](?:人|嘉[宾賓])?|分享(?:人|嘉[宾賓])|致[辞辭词詞](?:人|者)?|[发發]言人)\s*[:：]\s*\S/iu;
export interface SpokenPage {
  texts: readonly string[];
  /** Headlines and first lines of the page. */
  titles: readonly string[];
  /** Whether the page is filed under talks. */
  filedAsTalk: boolean;
  announced: boolean;
  /** Whose names paragraphs begin with, in order. */
  speakers: readonly string[];
}

/** Enough signs that a text was spoken to somebody. */
export const ENOUGH = 2;

/**
 * How much on a page shows that its text was spoken: what announces it, how it greets and thanks, whom
 * it addresses, who speaks in turn, what it is called. Whoever writes says I and you, too.
 */
export function talkSigns({ texts, titles, filedAsTalk, announced, speakers }: SpokenPage): number {
  const opening = openingOf(texts);
  // Those present may be a long list.
  const said = texts.filter((text) => !text.endsWith(';'));
  const ends = new Set([...said.slice(0, ENDS), ...said.slice(-ENDS)]);
  const addressed = [...ends].some((text) => unquoted(text).search(TO_LISTENERS) >= 0);
  return (
    (announced ? 3 : 0) +
    (filedAsTalk ? 2 : 0) +
    (opening === undefined ? 0 : ALSO_WRITTEN.test(opening) ? 1 : 2) +
    (addressed ? 2 : 0) +
    (texts.slice(-3).some(closes) ? 1 : 0) +
    (isHeard(texts) ? 2 : 0) +
    (titles.some(headsSpoken) ? 1 : 0) +
    (titles.some((title) => LECTURE_OF_SERIES.test(title)) ? 1 : 0) +
    (titles.some(isLiturgical) ? 1 : 0) +
    (isSermon(texts) ? 1 : 0) +
    (converse(speakers, texts) ? 2 : 0) +
    (titles.some(tellsOfDelivery) && areSpoken(texts) ? 2 : 0) +
    // Letters say I and you, too.
    (/^dear\b/iu.test(opening ?? '') ? 0 : speaks(texts)) +
    ([...titles, ...texts.slice(0, 2)].some(
      (text) =>
        titlesSpeech(text) || SPEAKER.test(text) || WRITTEN_DOWN.test(text) || describesTalk(text),
    )
      ? 2
      : 0)
  );
}

/** Commencement Address, Remarks at the Ferry Club: a short line that begins or ends with a word for what is spoken, as one of news may, too. */
function headsSpoken(text: string): boolean {
  return text.length <= 100 && !isProse(text) && SPOKEN_HEAD.test(text);
}
/** Ferry Foundation Annual Lecture XXIV; Delivered by */
const LECTURE_OF_SERIES =
  /^(?!about\b)(?:the )?[^.!?]{0,80}\b(?:annual|memorial|inaugural) (?:lecture|address|oration) (?:[IVXLC]+|\d{1,4})$|^(?:delivered|given|preached|presented) by$/iu;

const WORDS =
  'commencement|convocation|baccalaureate|devotional|homily|sermon|lecture|eulogy|speech(?:es)?|keynote|remarks|address';
const SPOKEN_HEAD = new RegExp(
  `^(?:${WORDS})\\b|\\b(?:${WORDS})(?:,? (?:19|20)\\d{2})?(?:$| - )|\\b(?:speech|sermon|homily|eulogy|remarks|address) (?:for|at|to|by|on)\\b`,
  'iu',
);

/** The Fifth Sunday after Pentecost; Luke 17: 5-10: the day or the reading to which a sermon belongs, and other things of a church. */
function isLiturgical(text: string): boolean {
  return text.length <= 120 && (OF_YEAR.test(text) || READING.test(text));
}
/** Readings: Amos 8. 4-7: on what a sermon is. */
export function isReading(text: string): boolean {
  return text.length <= 120 && !isSpoken(text) && READING.test(text);
}
const OF_YEAR =
  /\b(?:Sunday|Day) (?:after|of|in|before) (?:the )?(?:Pentecost|Advent|Lent|Epiphany|Easter|Christmas|Trinity|Ordinary)|\b(?:after|of) Pentecost\b|\bSermon Preached\b|\bLectionary\b/u;
const READING =
  /^\s*(?:[-•·*]\s)?(?:Readings?(?: for (?:this|the) [a-z]{3,12})?|[经經]文|[读讀][经經]|主日信息|主日[讲講][章道]|[证證]道)(?:\s[A-Z][a-z]{3,12})?\s*(?:[:：/／]|$)|(?:主日[讲講][章道]|[证證]道)\s*[/／|｜]|^(?:[\p{L} ]+:\s*)?(?:[1-3] ?)?(?:Gen|Exod?|Lev|Num|Deut|Josh|Judg|Ruth|Sam|Kings|Chron|Neh|Esth|Job|Ps|Prov|Eccl|Isa|Jer|Lam|Ezek|Dan|Hos|Joel|Amos|Jonah|Mic|Hab|Zeph|Hag|Zech|Mal|Matt|Mark|Luke|John|Acts|Rom|Cor|Gal|Eph|Phil|Col|Thess|Tim|Titus|Heb|Jas|James|Pet|Jude|Rev)\p{L}*\.? \d{1,3}: ?\d{1,3}/u;

/** Whether a longer text in which somebody speaks ends in amen: a prayer is short, and no reporter says so. */
export function isSermon(texts: readonly string[]): boolean {
  return (
    texts.length >= MANY &&
    prays(texts.at(-1) ?? '') &&
    texts.filter(isSpoken).length >= texts.length * 0.3
  );
}

/** The words by which a text turns to its listeners at once: 大家好, 同志们：, Mr President, ladies and gentlemen. */
export function openingOf(texts: readonly string[]): string | undefined {
  return texts.slice(0, 3).find((text) => greets(text) || (salutes(text) && !/[!！]$/u.test(text)));
}

function areSpoken(texts: readonly string[]): boolean {
  return texts.filter(isSpoken).length >= texts.length * 0.5;
}

/** Paragraphs from which on a dialogue is a long one. */
const MANY = 8;

const WE = /我[们們]|咱|\b(?:[Ww]e|[Oo]ur|us)\b/u;
const YOU = /你|您|大家|各位|\b[Yy]our?\b/u;
const I = /我(?![们們])|\b(?:I|me|my)\b/u;
const READERS = /本文|[读讀]者|文章|\b(?:this (?:post|article|blog|essay)|readers?|reading)\b/iu;

/** What shows in a longer text that somebody speaks throughout; a few paragraphs are any page's. */
function speaks(texts: readonly string[]): number {
  const prose = texts.filter(isProse).map(unquoted);
  if (prose.length < MANY) return 0;
  const isAddress = share(prose, I) >= 0.4 && share(prose, YOU) >= 0.5;
  return Math.max(isAddress ? 2 : 0, voice(texts.map(unquoted)));
}

/**
 * How much of a text is speech, in units of the signs: shares of its paragraphs that say we, you and I,
 * less those that report and those that are for readers; a long text is likelier a talk. The weights are
 * those of a logistic regression over 737 talks and 183 other pages; the last number makes it stricter,
 * so that hardly more of the others pass than without it.
 */
function voice(texts: readonly string[]): number {
  const reporting = texts.filter(reports).length / texts.length;
  return (
    3 * share(texts, WE) +
    2 * share(texts, YOU) +
    1.4 * share(texts, I) -
    2.9 * reporting -
    3.5 * share(texts, READERS) +
    0.3 * (Math.log(texts.length) - 5)
  );
}

function share(texts: readonly string[], pattern: RegExp): number {
  return texts.filter((text) => pattern.test(text)).length / texts.length;
}

/** Whoever asks or presides. */
const ASKS =
  /^(?:[问問答]|Q\d*|A\d*|主[持讲講].{0,12}|.{0,12}[记記]者.{0,12}|[提发發][问問].{0,4}|host|moderator|interviewer|question(?:er)?)$/iu;

/**
 * Tables of names and what belongs to them look like turns, and nobody says anything in them; letters
 * to an adviser and the answers begin like turns, too (DEAR ABBY: …).
 */
function converse(speakers: readonly string[], texts: readonly string[]): boolean {
  return (
    speakers.length >= 3 &&
    new Set(speakers).size >= 2 &&
    !speakers.some((name) => /^dear\b/iu.test(name)) &&
    (speakers.some((name) => ASKS.test(name)) ||
      (speakers.length >= MANY &&
        speakers.length >= texts.length * 0.6 &&
        new Set(speakers).size * 3 <= speakers.length) ||
      texts.filter(isSpoken).length >= texts.length * 0.3)
  );
}

/** Whether a line does nothing but say whose talk it is: 演讲人：何文. */
export function namesSpeaker(text: string): boolean {
  return text.length <= 60 && SPEAKER.test(text) && !isProse(text);
}

/** 分享人：何文，渡口公司工程师，先后造过三条船。: who will speak, and what they have done. */
export function presentsSpeaker(text: string): boolean {
  return text.length <= LONGEST_PRESENTATION && SPEAKER.test(text);
}
const LONGEST_PRESENTATION = 200;

/** This lecture looks at the river as an archive: a note on what will be said. */
export function describesTalk(text: string): boolean {
  return /^this (?:lecture|talk|sermon|keynote|address) (?:looks|explores|examines|considers|asks|will|discusses|traces|argues|describes|tells)\b/iu.test(
    text,
  );
}
