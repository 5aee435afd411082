import { NAMED, NO_BODY } from './occasion.ts';

/** What ends as an occasion does where it takes place: 秘书长联席会, 公祭仪式. */
const MEETS = `(?:(?<!机)会${NO_BODY}|仪式|典礼|论坛|庆典)`;
/** 第十二届渡口书市, 2019湖城国际渡船展: what its number tells to be held again and again. */
const AGAIN =
  '(?:第[\\d一二三四五六七八九十]{1,4}届|20\\d{2})(?!年)\\p{Script=Han}{2,16}?[市展节赛周季]';
/** 昨日下午, 于2012年5月3日上午 */
const WHEN =
  '(?:[今昨前][天日晚](?:[上下]午|晚上?)?|日前|近日|[于在]?(?:[12]\\d{3}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:[上下]午|晚上?)?)';
/** 渡口行业秘书长联席会在湖城顺利召开, 渡口生物2019年终答谢会（湖城场）召开: whatever it is that is held. */
const IS_HELD = new RegExp(
  `(?:^|[，。；：:\\s）)】日午晚])((?:(?!我|本次|此次)[\\p{Script=Han}A-Za-z0-9·“”]){4,40}?${MEETS}|${AGAIN})(?:[（(]\\p{Script=Han}{1,8}[）)])?${WHEN}?(?:[在于]\\p{Script=Han}{2,24}?)?(?:隆重|正式|成功|顺利|如期|盛大|圆满)?(?:举行|举办|召开|开幕)(?=[，。！]|$)`,
  'du',
);
/** 我县隆重举行渡口公祭仪式（附讲话）: a headline. */
const HOLDS = new RegExp(
  `^[^，。]{0,20}(?:举行|举办|召开)((?:(?!我|本次|此次|的)\\p{Script=Han}){2,24}(?:仪式|典礼|庆典))(?=$|[\\s（(])`,
  'du',
);
/** 6月30日下午，学校举行2022年退休职工欢送会。 A report of what was held on which day. */
const HELD_THEN = new RegExp(
  `\\d日(?:[上下]午|晚上?)?，[^，。]{2,20}?(?:隆重|正式|成功|顺利)?(?:举行|举办|召开)(?:了)?((?:(?!我|本次|此次|的|了|会议|[全内]员)[\\p{Script=Han}\\d“”]){4,30}?${MEETS})(?=[，。]|$)`,
  'du',
);

/** 何文舟赶到湖城参加渡口建城36周年生日会。 A report of who was there. */
const ATTENDED = new RegExp(
  `(?<!(?:曾|19\\d{2}|20\\d{2}年?|多次|经常)\\p{Script=Han}{0,4})(?:出席|参加|亮相|现身)了?(?!过)((?:(?![我他她你这该本此]|的|出席|参加|举[行办]|主办|[时日]报)[\\p{Script=Han}A-Za-z0-9·“”]){4,36}?${NAMED})(?<!班)(?=[，。；]|并|$)`,
  'du',
);

/** The ways in which a line says what is held, with its name as their first group; in Simplified. */
export const HELD: readonly RegExp[] = [IS_HELD, HOLDS, HELD_THEN, ATTENDED];
