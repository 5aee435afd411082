import { callsOwnSpeech } from '../metadata/english/speech-name.ts';
import { hasSentence, isProse, reports, SPEECH_OF_OCCASION } from './phrases.ts';

/** What a Chinese line is that gives the text as somebody’s speech. */
const CHINESE = [
  // 何文舟2023年新年谈话
  /(?:新年|新春|元旦|春[节節]|[国國][庆慶]|就[职職]|[开開]埠)[^，。！？]{0,4}[谈談][话話](?:全文)?$/u,
  // 在渡口大会上的讲话（2018年5月4日）
  /(?:[在于於]|出席).{2,60}(?:(?:上|中|[会會]|[礼禮]|式|[坛壇])的?|(?:大[学學]|[学學]院|[学學]校|中[学學]|[议議][会會]院?|[国國][会會])的)[^，。！？]{0,8}(?:[讲講][话話]|演[讲講说說]|致[辞辭词詞]|[发發]言|[报報]告|寄[语語])(?:[稿词詞辞辭])?(?:全文|[实實][录錄])?(?:\s*[（(].*|[,，].{2,14})?$/u,
  // 何文舟演讲全文
  /(?:演[讲講说說][词詞辞辭稿]?|[讲講][话話]稿?|致[辞辭词詞]|[发發]言|[对對][话話谈談]|[访訪][谈談])(?:全文|[实實][录錄]|原文|文字[稿版]|逐字稿)/u,
  // 渡口大会开幕词
  /(?:演[讲講][稿词詞辞辭]|[讲講][词詞辞辭]|[发發]言稿|致[辞辭词詞]稿?|[欢歡]迎[词詞辞辭]|[开開閉闭]幕[词詞辞辭]|答[谢謝][词詞辞辭])$/u,
  // 渡口奖获奖感言
  /^[^，。！？]{0,40}(?:(?:新年|新春|元旦|春[节節]|[毕畢][业業]|[开開][学學]|校[庆慶]|[国國][庆慶]|市[庆慶]|\p{Script=Han}日)[贺賀献獻祝][词詞辞辭]|悼[词詞辞辭]|[获獲得领領][奖獎](?:感言|演[讲講说說]|致[辞辭词詞]))$/u,
  // 船与岸之演讲
  /^[^，。！？]{2,30}之演[说說讲講]$/u,
  // 何文舟演讲：过河去
  /^[^，。！？:：]{2,24}(?<!最新|重磅)演[讲講]\s*[:：]/u,
  // 星舟法师开示
  /(?:尊者|法[师師]|和尚|[长長]老|[禅禪][师師]|阿姜\p{Script=Han}{1,3})[^，。]{0,6}(?:[说說]法|[开開]示)$|佛[学學][开開]示[）)]?$|^[^，。！？]{2,24}[开開]示$/u,
  // 何文舟讲演记录
  /[讲講]演(?:[记記][录錄]|[实實][录錄]|全文)(?:[-—].*)?$/u,
  // 庆祝渡口建城九十年座谈会的发言
  new RegExp(
    `^[^，。：:！？]{4,40}(?:座[谈談]|大|年|[会會][议議]|招待|[晚茶][话話]?|研[讨討]|[论論][坛壇]|[开開閉闭]幕|[启啟][动動]|典[礼禮]|[仪儀])(?:[会會]|式)?上?的(?:主[题題旨])?${SPEECH_OF_OCCASION}$`,
    'u',
  ),
  // 过河去！——在渡口大会上的讲话, ——何文舟（2015年4月9日渡口大学演讲）
  new RegExp(
    `[—–―─-]{2}\\s*(?:[在于於][^。！？]{3,40}${SPEECH_OF_OCCASION}|\\p{Script=Han}{2,4}[（(][^（）()。]{4,40}${SPEECH_OF_OCCASION}[）)])$`,
    'u',
  ),
  // 在渡口办事处的讲话, ——何文舟在渡口大会讲话; that somebody gave one is news
  /^(?:[—–―─-]{1,2}\s*)?(?!.*(?:[发發]表|[作做]了?|[进進]行了?|引[发發])[^，。]{0,6}(?:[讲講][话話]|演[讲講]|[发發]言|致[辞辭词詞])$)[^，。！？；：:“”「」]{0,20}[在于於][^，。！？；：:“”「」]{2,40}(?:[讲講][话話]|[谈談][话話]|演[讲講]|[发發]言|致[辞辭词詞])$/u,
  // 在渡口办事处的讲话纪要, 与渡口办事处座谈纪要, 彭渡专访何文舟纪要
  /^[^，。！？；：:“”「」]{2,50}(?:[讲講][话話]|[谈談][话話]|[谈談]|[会會]|交流|[访訪]|聊天)[^，。！？；：:“”「」]{0,6}的?(?:[纪紀記记]要|[记記][录錄])$/u,
];

/** What an English line is that gives the text as somebody’s speech. */
const ENGLISH = [
  // My Retirement Speech – The Boat
  /^my (?:retirement|farewell|wedding|best man(?:[’']s)?|graduation|victory|concession|maiden) (?:speech|toast|address)(?=$|\s*[–—-]|\s(?:at|to|for|on|given)\b)/iu,
  // Opening Remarks at the Ferry Club
  /^(?:(?:my|the|prepared|opening|closing|welcome|welcoming|keynote|full|commencement|inaugural|acceptance|state\S*)\s+){0,2}(?:remarks|speech|address|lecture|statement|keynote|sermon|homily|eulogy|oration|valedictory|message)\b(?:\s*(?:by|at|to|of|for|on the occasion|made|presented|given|delivered|before|unveiling|opening|launching|accepting|introducing|moving|proposing|dedicating|as (?:prepared|delivered|written))\b|\s*[:–—-])|^remarks on (?:the )?\p{Lu}/iu,
  // President Fenwick’s Ferry Day Address
  /[’']s (?:\p{Lu}\p{L}+ ){0,3}(?:Address|Remarks|Speech|Lecture|Keynote|Statement|Testimony|Homily|Sermon|Eulogy|Toast|Message|message)(?=\s*(?:[:–—-]|$|(?:at|to|on|for|before|in)\b))/iu,
  // A Boat for All, an address delivered before the Ferry Club
  /\b(?:address|remarks|speech|lecture)(?: (?:delivered|given|presented))? (?:by|at|to|before) (?:the |an? )?\p{Lu}/iu,
  // 2014 Commencement Address
  /^(?:(?:19|20)\d\d\s+)?(?:(?:prepared|opening|closing|welcome|welcoming|keynote|commencement|inaugural|acceptance|graduation|baccalaureate|convocation|valedictory|plenary|luncheon|dinner)\s+){1,2}(?:remarks|speech|address|lecture|statement)$/iu,
  // Second Reading Speech on the Boats Bill; Oral Answer by the Minister for Boats; a written one was sent
  /^(?:first|second|third) reading speech (?:by|on) |^(?:ministerial statement|oral (?:answer|reply)|response) by (?:the )?(?:\p{L}+ ){0,3}(?:minister|secretary|sms|sps|mos)\b/iu,
  // Harbour Day Commemorative Address
  /\p{Lu}\p{L}+ Day (?:\p{Lu}\p{L}+ )?[Aa]ddress(?= |$)/u,
  // Given at the Ferry Club
  /^(?:given|delivered|presented|preached|spoken) (?:at|to|before|for|in|on|by) (?:the |an? )?\p{Lu}/iu,
  // Ferry Club Transcript
  /\btranscript\b(?! of (?:records|grades))/iu,
];

/** Ferry Awards Acceptance Speeches, Ada Fenwick’s Toast */
const ENDS_AS_SPOKEN =
  /\b(?:speech(?:es)?|remarks|keynote|lecture|sermon|homily|eulogy|toast)\s*(?:(?:19|20)\d{2})?$/iu;

/** Speech, Keynote address, Notes for Young Ferrymen speech: all that stands in a part of a catalogue’s title, up to a comma. */
const SPEECH_ALONE =
  /^(?:(?:keynote|opening|closing|maiden|plenary|inaugural|notes for(?: \p{L}+){1,4}) )?(?:speech|address|remarks|oration|lecture|sermon)(?=$|, )/iu;
/** Third Ada Fenwick Lecture, Ole Brand Memorial Lecture, Ferry Oration 2008: one of a series by its name. */
const OF_SERIES =
  /^(?:the )?(?:(?:[\p{Lu}\d][\p{L}\d’'.-]*|of|and) ){1,8}(?:Lecture|Oration)(?: (?:19|20)\d{2})?(?=$|,| at | by | given | presented | delivered )/u;

/** Where a catalogue parts a title from what the text is: A Boat for All: speech to the Ferry Club; “A Boat.” Address at …. */
const PARTS = /\s*(?:[:;]|[.?!](?=[\s[])|\s[–—-](?=\s))\s*/u;

/** A text about how speeches are made, or how one was. */
const ABOUT_SPEECHES =
  /[写寫][好作]?|技巧|方法|如何|怎[么麼样樣]|范文大全|解[读讀]|[评評]|\bhow (?:to|not)\b|\btips\b|\blessons?\b.*\b(?:speech|talk|address|lecture|remarks|keynote)\b|\b(?:speech|remarks|keynote)\b.*\blessons? (?:for|at|on|in)\b/iu;

/** 开学典礼的演说[1] */
const FOOTNOTE = /\s?\[\d{1,2}\]$/u;

/** 渡口典礼致辞（附英文） */
const ADDED = /\s*[（(](?:附|含)[^（）()]{1,10}[）)]$/u;

/** Characters of the longest title. */
const LONGEST = 240;

/** Whether a line is the title of somebody’s speech. */
export function titlesSpeech(written: string): boolean {
  const text = written.replace(FOOTNOTE, '').replace(ADDED, '');
  if (text.length > LONGEST || ABOUT_SPEECHES.test(text)) return false;
  return (
    ([...CHINESE, ...ENGLISH].some((each) => each.test(text)) &&
      (!hasSentence(text) || reports(text))) ||
    (ENDS_AS_SPOKEN.test(text) && !isProse(text) && callsOwnSpeech(text))
  );
}

/** Whether a library calls what it has a speech: A Boat for All: speech to the Ferry Club, Lowmere. Elsewhere such a title may be an article’s. */
export function isCatalogued(title: string): boolean {
  const text = title.trim().replace(/\.$/u, '');
  if (titlesSpeech(text)) return true;
  if (text.length > LONGEST || ABOUT_SPEECHES.test(text)) return false;
  const [first = '', ...others] = text
    .replaceAll(/[[\]]/gu, '')
    .split(PARTS)
    .filter((part) => part !== '');
  return (
    OF_SERIES.test(first) ||
    (!others.some(isProse) &&
      others.some(
        (part) =>
          SPEECH_ALONE.test(part) ||
          OF_SERIES.test(part) ||
          ENGLISH.some((each) => each.test(part)),
      ))
  );
}
