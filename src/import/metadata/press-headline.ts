import { inSimplified } from './chinese/page.ts';
import { EVENT_KIND, ROLES } from './chinese/words.ts';
import { isOrganization } from './english/names.ts';
import { isSession } from './english/occasions.ts';
import { peopleNamed } from './people-named.ts';
import { IN_HAN } from './places-named.ts';

/** Marks of a clause and a question: the press has them where it says who said it, talks where nobody is named. An English question is one whole. */
const CLAUSES = /[，？]|\?(?=.)|\p{Script=Han}.*\?/u;
/** What the press writes over a report and nobody over a talk. */
const NEWS =
  /[？?].+[？?]|[！!…“”「」『』‘]|’(?!\p{L})|\p{Script=Han}\s+\p{Script=Han}{3}|[发發]表|宣[布佈]|[举舉][行办辦](?!的)|[将將]成[为為]|[开開闭閉落]幕$|[圆圓][满滿]|召[开開](?!的)|[称稱]|(?<![我在])[谈談](?![话話论論]|$)|回[应應]|[表][示]|透露|[强強][调調]|呼[吁籲]|最新|重磅|[看听聽][哭醒]|刷屏|泪目|[独獨][家]|揭秘|[来來]了|[万萬]字|文字[稿版]$|逐字稿$|[合全]集|集[锦錦]|大全|\d+篇|范文|\b(?:speech|address|remarks|statement)s? in full\b|\b(?:says?|argues|defends|vows|pleads|said|delivers|gives|tells|calls|warns|urges|announces|hands|honou?rs|wins|receives|visits|unveils|thanks|outlines|highlights|stresses|accepts|welcomes|kicks off)\b|\b(?:marked|celebrated|held|launched|inaugurated) (?:at|by|in|on|with) /iu;
/** 湖城大学教授毕业致辞：…… */
const SAID = new RegExp(
  `${ROLES}\\S{0,12}(?:[演讲講致][讲講说說话話辞辭词詞]|[发發]言)\\s*[：:]`,
  'u',
);
const LONGEST_SAID = 120;
/** Whether a headline is what the press writes over a report. */
export function isPress(title: string): boolean {
  return (
    // 从“能过河就行”到不湿脚: what is quoted there is the talk's own.
    NEWS.test(title.replace(/^(?:从|從)[“「][^”」]{2,12}[”」](?=到)/u, '')) ||
    // FENWICK AT LOWMERE BOAT DEDICATION
    /^\p{Lu}{4,} (?:AT|ON|TO|IN) \p{Lu}{3}/u.test(title) ||
    // Lowmere head bows out with speech about the boiler
    /\p{Ll} (?:with|in|after|during) (?:(?:an?|the|his|her|their|last|first|final|farewell) ){0,2}(?:speech|address|lecture|sermon|charge)\b/iu.test(
      title,
    ) ||
    // What somebody said, whole.
    /(?:^|: )['‘].{12,}['’]$|: ".{4,}"$/u.test(title) ||
    (title.length < LONGEST_SAID && SAID.test(title)) ||
    (CLAUSES.test(title) && peopleNamed([{ line: 0, text: title }]).length > 0)
  );
}

/** 2016年渡口峰会, State Banquet at Lowmere: at what a talk was given, and not what it is called. */
export function isOccasion(title: string): boolean {
  if (IN_HAN.test(title)) return OF_OCCASION.test(inSimplified(title).replace(YEAR_BEHIND, ''));
  // Address to the 14th Convocation Ceremony
  if (IS_SPEECH.test(title)) return false;
  if (PRIZE.test(title) || OF_SCHOOL.test(title)) return true;
  // Ferry Chamber of Commerce - Annual Dinner
  const parts = title.split(/\s[–—-]\s/u);
  if (parts.length > 1 && parts.every((part) => isOrganization(part) || isSession(part)))
    return true;
  const held = title
    .replace(/ (?:at|in) (?:the )?\p{Lu}.*$/u, '')
    .replace(/,? (?:19|20)\d{2}$/u, '');
  return title.length < 120 && HELD.test(held) && isSession(held);
}

const IS_SPEECH =
  /[’']s (?:speech|address|remarks|statement|welcome)\b|(?:^|\s[–—-]\s)(?:(?:19|20)\d{2} )?(?:[\p{L}’'-]+ ){0,4}(?:address|speech|remarks|lecture|statement|keynote|toast|message|greetings?|sermon|homily|eulogy|welcome) (?:at|before|by|for|from|of|on|to)\b/iu;
/** 渡口典禮 2011, 渡口大會 2009( 湖城 ) */
const YEAR_BEHIND = /\s*(?:19|20)\d{2}\s*(?:[（(][^（）()]{1,12}[)）])?$/u;

/** The Ferry Prize in Rowing 2012 */
const PRIZE =
  /^(?:the )?\p{Lu}[^:]* (?:prize|award|medal)s?(?: (?:in|for) [^:]*)? (?:19|20)\d{2}$/iu;

/** Graduation 2021, Spring Commencement 2019 */
const OF_SCHOOL =
  /^(?:(?:spring|summer|autumn|fall|winter|annual|virtual|\d{1,3}(?:st|nd|rd|th)) )?(?:graduation|commencement|convocation|baccalaureate)(?: (?:ceremony|exercises))?,? (?:19|20)\d{2}$/iu;

/** Words for occasions that titles do not end with: The Day of the Boat is one. */
const HELD =
  /\b(?:conference|summit|forum|congress|symposium|workshop|meeting|festival|convention|ceremony|awards?|dinner|gala|luncheon|breakfast|banquet|reception|celebration)$/iu;
const OF_OCCASION = new RegExp(
  `^[^：:《》“”「」，]{2,40}${EVENT_KIND}(?:之[^，：:]{2,12}专场|[（(][一二三四五六七八九十上中下\\d]{1,2}[）)])?$`,
  'u',
);
