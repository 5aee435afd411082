import { isWord } from '../../repair/evidence.ts';
import type { Take } from '../chinese.ts';
import { isPersonName } from '../person-name.ts';
import { CONVERSATION, EVENT_KIND, NAME, SPEECH } from './words.ts';

const SPOKEN =
  '(?:主题|主旨|开幕|闭幕|特邀|专题)?(?:演讲|演说|致辞|致词|讲话|发言|分享|讲演|讲座|授课)';

/** 今天我分享的主题是《…》: in the speaker's own words. */
const IN_OWN_WORDS =
  /(?<!看[到见]|[去前上]年)(?:我(?!看[到见]|记得|注意)|今天|这次|本次|此次)(?:(?!短篇|小说|散文|文章|论文|作文|日记|电影|[他她]|[去前上]年|上[次届]|看[到见])[^。]){0,24}(?<!(?:会议|大会|论坛|活动|峰会|年会|沙龙|[本此]届|[今本]年|[届期会坛庆节展赛])的?)(?:主题|题目|话题|专题|讲题)(?:是|为|叫做?|(?=《))[:：]?\s*[《“「『"]((?<=《)[^》]{2,80}|(?<!《)[^》”」』"]{2,80})[》”」』"]/du;

/** 何一舟《渡船》 on a line of its own: who spoke, and the title. */
const NAME_AND_TITLE =
  /^(?:(?:[A-Z]{2,}\w*)?(?:演讲|讲座|实录|讲坛)\s*[:：|｜]\s*)?(\p{Script=Han}{2,4}|\p{Script=Han}{1,6}·\p{Script=Han}{1,6})\s*[：:]?\s*《([^》]{2,40})(?<![报刊网]|新闻|杂志)》$/du;

/** “渡船谈：一条船的账本”何文演讲实录 */
const TITLE_AND_NAME = new RegExp(
  `^[《“「]([^》”」]{3,60})[》”」]\\s*(\\p{Script=Han}{2,4})(?:${SPEECH})(?:全文|实录|[稿词])*$`,
  'du',
);

const TITLES: readonly RegExp[] = [
  // 《渡船》何文 on a line of its own.
  /^[《「]([^》」]{2,40})[》」]\s*\p{Script=Han}{2,3}$/du,
  /^\p{Script=Han}{2,4}\s*[-—–·]\s*[《「]([^》」]{2,60})[》」]$/du,
  // 《渡船》 ——何文
  /^[《「]([^》」]{2,60})[》」]\s*[—–―-]{1,2}\s*\p{Script=Han}{2,4}$/du,
  // 有福的人 ——2018年9月16日主日讲章/何文传道
  /^([^—]{3,40}?)\s*[—–]{2}\s*\d{4}年\d{1,2}月\d{1,2}日(?:主日|讲[章道]|证道)[^—。，]{0,24}$/du,
  // 湖城念佛堂新春讲话—念佛的缘起  慧舟法师主讲  （共一集）  2021/2/20  湖城念佛堂  档名：…
  /^(\S.{3,40}?)\s{2,}\S{2,10}(?:主讲|讲述|开示)\s.*档名/du,
  // 在招待会上的致辞——《渡船》
  new RegExp(`(?:${SPEECH})[稿词辞]?\\s*[—–―-]{1,2}\\s*[《“]([^》”]{2,80})[》”]$`, 'du'),
  // 本场《渡船》圆桌由……
  /本场\s*[《「“]([^》」”]{2,40})[》」”]\s*(?:圆桌|对话|论坛|讨论)/du,
  // 以下是分组讨论：渡船与桥的文字实录
  /(?:下面|以下)(?:是|为)(?:分组讨论|分论坛|专场|讨论会|圆桌|对话)(?:[一二三四五六\d])?\s*[:：]\s*([^。《》“”]{4,40}?)的?(?:文字)?(?:实录|全文)/du,
  /(?<!主|(?:短篇|小说|散文|文章|论文|诗歌?|电影)[^。]{0,12})(?:题为|题目(?:为|是|叫做?)|名为)\s*[《“「『]((?<=《)[^》]{2,60}|(?<!《)[^》”」』]{2,60})[》”」』](?!的?[^，。；《]{0,16}?(?:论文|[书歌文]|文章|电影|小说|节目|专栏|纪录片))/du,
  /以\s*[《“「『]((?<=《)[^》]{2,60}|(?<!《)[^》”」』]{2,60})[》”」』]\s*为题/du,
  // 何文以《渡船》为主题，详细阐述了……: conferences have their themes in quotation marks.
  /(?<![坛会龙动节展])以\s*《([^》]{2,60})》为主题(?!的)/du,
  // A theme is the talk's where the sentence goes on to the talk; conferences have themes, too.
  new RegExp(
    `(?:主题为|主题是|以)\\s*[《“「『]((?<=《)[^》]{2,60}|(?<!《)[^》”」』]{2,60})[》”」』][^，,。；;]{0,16}?(?:${SPEECH}|${CONVERSATION}|课程?$|课程?(?=[，。]))`,
    'du',
  ),
  // 发表了主题演讲《…》, 对谈，主题是《…》: a conference, a report and a book have titles, too.
  new RegExp(
    `(?:${SPOKEN})(?:的)?\\s*(?:主题|题目|话题)?(?:为|是|叫)?[:：]?\\s*《([^》]{2,80})》`,
    'du',
  ),
  new RegExp(
    `(?:${SPEECH}|${CONVERSATION})[^。]{0,24}(?<!(?:会议|大会|论坛|活动|峰会|年会|沙龙|[本此]届|[今本]年|[届期会坛庆节展赛])的?)(?:主题|题目|话题|专题)(?:为|是|叫做?)[—–\\s:：]*[《“「『"]((?<=《)[^》]{2,80}|(?<!《)[^》”」』"]{2,80})[》”」』"]`,
    'du',
  ),
  new RegExp(
    `(?:${SPEECH}|${CONVERSATION})的?主题(?:为|是)\\s*[《“「『]((?<=《)[^》]{2,60}|(?<!《)[^》”」』]{2,60})[》”」』]`,
    'du',
  ),
  new RegExp(
    `(?:发表|作|做|带来|进行|题目|给出)(?!了?(?:寻找|关于|有关|讨论|探讨|追求))[^。《“「『]{0,12}[《“「『]((?<=《)[^》]{2,60}|(?<!《)[^》”」』]{2,60})(?<!${EVENT_KIND}|[式会节])[》”」』]\\s*(?:为题|为主题|的)?\\s*(?:的)?(?:${SPEECH})`,
    'du',
  ),
  /^\s*(?:[-•·*]\s)?(?:(?:演[讲说]|会议|讲座|报告|分享|讲道|授课|信息)?(?:题目|主题|标题)|讲题)(?:\s[A-Z][a-z]{3,12})?\s*[:：]\s*[《“「]?([^《》“”「」]{2,120}?)[》”」]?\s*(?=$|\s演[讲说](?:者|人)\s*[:：])/du,
  // 主讲“渡船”
  /(?:做客|讲坛|讲堂|讲座)[^。]{0,30}主讲了?(?:题为)?[《“「]([^《》“”「」]{2,60})[》”」](?![《、])/du,
  // 分享了《渡船》这一主题
  new RegExp(
    `分享了?\\s*《([^》]{2,60})》\\s*(?:这[个一]|的)?\\s*(?:题目|主题|话题|(?:主题)?(?:${SPEECH}))`,
    'du',
  ),
  IN_OWN_WORDS,
  // 何一舟：渡船（渡口论坛演讲全文）: the full text of a speech under its own title.
  new RegExp(
    `^(?:${NAME})\\s*[:：]\\s*([^:：（()）]{2,40}?)\\s*[（(][^（）()]{0,12}(?:${SPOKEN})(?:全文|实录|[稿词])?[）)]$`,
    'du',
  ),
];

/** Whether somebody says what their talk is called. */
export function saysTitle(sentence: string): boolean {
  return IN_OWN_WORDS.test(sentence);
}

/** 标题: [转帖] 何文舟：过河去 [打印本页]: what a forum prints over a thread, as whoever posted it wrote it. */
export const PRINTED =
  /^[标標][题題]\s*[:：]\s*(?:[【[][^】\]]{1,6}[】\]]\s*){0,2}(.{2,80}?)\s*\[打印本[页頁]\]\s*$/u;

/** What a talk is called, where a line says so. `text` is in Simplified. */
export function takeTitle(text: string, take: Take): void {
  if (PRINTED.test(text)) return;
  const [, name, named] = NAME_AND_TITLE.exec(text)?.indices ?? [];
  if (name && named && isPersonName(text.slice(...name)) && !isWord(text.slice(...name))) {
    take('speaker', name[0], name[1] - name[0]);
    take('title', named[0], named[1] - named[0]);
    return;
  }
  const [, title, whose] = TITLE_AND_NAME.exec(text)?.indices ?? [];
  if (title && whose && isPersonName(text.slice(...whose))) {
    take('title', title[0], title[1] - title[0]);
    take('speaker', whose[0], whose[1] - whose[0]);
    return;
  }
  for (const pattern of TITLES) {
    const [start, end] = pattern.exec(text)?.indices?.[1] ?? [];
    if (start === undefined || end === undefined) continue;
    take('title', start, end - start);
    return;
  }
}
