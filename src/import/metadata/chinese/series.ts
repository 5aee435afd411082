import { SPEECH } from './words.ts';

const NUMBERED = '第\\s?[\\d一二三四五六七八九十百]{1,5}\\s?';
/** 渡口讲坛, and no words of the sentence in front of it: 欢迎来到渡口讲坛 */
const LECTURES =
  '(?:(?![丨我们在于到是的])[\\p{Script=Han}A-Za-z]){2,10}(?:讲[坛堂座]|课堂|读书会)';
/** 【渡口讲坛第214讲】, “渡船课”第三讲在湖城举行, 受邀在“渡口夜谈”第41期做了分享: which lecture of its series it is; 第三讲座 and 第三期学员 are none. */
export const LECTURE = new RegExp(
  `(?:(?:^|[\\s【|｜丨·：:，,。在于到是的])(${LECTURES}\\s?${NUMBERED}[讲期场])|([“「『][^”」』，。]{2,16}[”」』]\\s?${NUMBERED}(?:讲|[期场](?=上|中|现场|活动|[发做作]|的?(?:${SPEECH})))))(?![座堂坛话述师学班])`,
  'du',
);

/** 二零二一年复活期第三主日, 宗教改革主日: which Sunday of the church's year it is, alone on its line. */
export const SUNDAY =
  /^((?:(?:19|20)\d{2}年|[二〇○零一二三四五六七八九]{4}年)?(?:(?:将临|待降|圣诞|显现|主显|大斋|预苦|四旬|复活|圣灵降临|五旬|三一|常年)[期节]?后?(?:第?[\d一二三四五六七八九十]{1,3})?|宗教改革|改教|棕[枝树]|基督君王|耶稣受洗|登山变[像相]|[升差]天|差传|宣教|感恩节?|母亲节|父亲节)主日)$/du;

/** How a line names the series, or the programme, that a talk is one of; in Simplified. */
export const SERIES = [
  // 她给野猫画了一张地图 | 渡口TALK
  /[|｜丨]\s*((?:\p{Script=Han}{1,6}|[A-Z][A-Za-z]{1,12})\s?(?:TALKS?|Talks?|talk))\s*$/du,
  // 渡口讲坛第214位讲者: in which somebody is the next to speak
  /(?:^|[\s|｜,，])([\p{Script=Han}A-Za-z]{2,8})第\s?\d{1,4}\s?(?:位|期)(?:讲者|讲员|讲师)/du,
  // 第六周国旗下讲话：一张纸, 渡口中学第三周国旗下演讲
  new RegExp(`^\\p{Script=Han}{0,12}(${NUMBERED}周国旗下的?(?:讲话|演讲))`, 'du'),
  // 《渡口之声第三季》第九期何文舟演讲稿: in which people speak to an audience
  /(?:^|[—–―-]{2}\s*)《([^》]{2,20})》\s*第[\d一二三四五六七八九十]{1,4}[期季集][^，。《]{0,12}演[讲说][稿词]/du,
  // 《渡口之声》第二季亚军何文舟演讲稿全集
  /^《([^》]{2,20})》(?:第[\d一二三四五六七八九十]{1,3}[季期届集]|20\d{2})?(?:总|年度)?(?:冠军|亚军|季军|选手)\p{Script=Han}{2,3}的?演[讲说][稿词]/du,
  // 渡船课堂何文舟演讲稿：……
  /^(\p{Script=Han}{2,6}(?:课堂|讲堂|讲坛))\p{Script=Han}{3}演[讲说][稿词]\s*[:：]/du,
  // 在渡口学院第十二期活动“过河的人”上的演讲
  new RegExp(
    `[在于]((?:(?![在于我])[\\p{Script=Han}A-Za-z]){3,16}${NUMBERED}期?活动)(?=[“「《上中的，])`,
    'du',
  ),
  // 秘书长世界渡船日献词, 世界渡船日演讲
  new RegExp(
    `^(?:[^，。：]{0,12}(?:秘书长|总干事|主席|[总局署]长|主任|教[皇宗]))?在?((?:联合国|世界|国际)\\p{Script=Han}{0,12}日)上?的?(?:献[词辞]|文告|${SPEECH})`,
    'du',
  ),
  SUNDAY,
  new RegExp(
    `(?<![\\p{Script=Han}])(?:\\p{Script=Han}{2,3}|[《「“])?(开讲啦|我是演说家|超级演说家|奇葩说|朗读者)(?=[》」”]?(?:[-—·\\s]?第[\\d一二三四五六七八九十]{1,3}[季期])?[^，。]{0,8}(?:${SPEECH})(?:[稿词]|全文|实录))`,
    'du',
  ),
];
