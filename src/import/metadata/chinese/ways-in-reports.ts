import type { Way } from './way.ts';
import { way } from './way.ts';
import { BODY, HONORIFIC, NAME, ROLES, SPEECH } from './words.ts';

const NOTE = 400;
const HEADLINE = 80;
/** When, behind a name; a headline's days are spaces. */
const ON_DAY = '(?:于?(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日[上下午晚间]{0,2}|\\s{6,11})?';

/** How notes and reports say it, and subtitles as well as sentences. */
export const IN_REPORTS: readonly Way[] = [
  // 【演讲】何文（渡口公司总裁）：渡船是过河的路
  {
    pattern: way(
      `^(?:【[^】]{2,8}】)?\\s*(?<name>${NAME})\\s*[（(](?<organization>${BODY})(?<role>${ROLES})[）)]\\s*[:：]\\s*[^\\s\\d]{2}`,
    ),
    longest: HEADLINE,
  },
  // 以下为何文演讲全文：, 本文是何文2015年4月10日在渡口图书馆所作的演讲
  {
    pattern: way(
      `(?:以下|下面|本文|这)(?:内容)?(?:为|是|系|根据|整理自).{0,30}?(?<name>${NAME})${HONORIFIC}${ON_DAY}(?:在[^，。]{2,40}(?:上|中)?)?(?:的|所做的|所作的)?(?:现场|主题|完整|部分)*(?:${SPEECH})`,
    ),
    isEnd: true,
  },
  // 本文是何文于1922年应湖城学界邀请作的一场演讲
  {
    pattern: way(
      `(?:以下|下面|本文|这)(?:内容)?(?:为|是|系|整理自)(?<name>${NAME})${HONORIFIC}(?:在|于|应)[^。；]{2,50}(?:作|做|发表|进行)了?的[^，。]{0,10}(?:${SPEECH})`,
    ),
    isSure: true,
  },
  // 何文牧师讲道：渡河的人
  {
    pattern: way(
      `^(?<name>\\p{Script=Han}{2,4}?)(?<role>牧师|神父|主教|传道|长老)(?:讲道|证道|布道|信息)(?:\\s*[:：]|[—–《]|$)`,
    ),
    isSure: true,
    longest: HEADLINE,
  },
  // 何文致词全文：
  {
    pattern: way(
      `^[【\\[]?(?<name>${NAME})${HONORIFIC}(?:在.{2,30}?)?(?:的)?(?:${SPEECH})(?:全文|实录|原文|文字|$|\\s*[—–（(])`,
    ),
    isEnd: true,
  },
  // 近日，何文在渡口大会上发表了主题演讲
  {
    pattern: way(
      `(?:^|[，。])(?<name>${NAME})(?:在|于)[^。；]{2,40}(?:发表|作|做|带来)了?[^。；，]{0,12}(?:${SPEECH})`,
    ),
    isEnd: true,
  },
  // 何文应邀做客湖城大学，与师生分享了……
  {
    pattern: way(
      `(?:^|[，。、])(?<name>${NAME})(?:应邀|受邀)?(?:做客|走进|来到)[^。；]{2,40}(?:分享|演讲|主讲|讲授|作客|报告|授课)`,
    ),
    isEnd: true,
    longest: NOTE,
  },
  // 何文受邀发表演讲, 最后，何文理事长作了题为《渡船》的讲话
  {
    pattern: way(
      `(?:^|[，。])(?<name>${NAME})(?<role>${ROLES})?(?:受邀|应邀|出席并|到场|现场)?(?:发表|作|做)了?[^。；，]{0,30}(?:${SPEECH})(?=[，。（(]|$)`,
    ),
    isEnd: true,
    longest: NOTE,
  },
  // 校务报告后，何文舟会长致词。
  {
    pattern: way(
      `(?:^|[，。；])(?<name>${NAME})(?<role>${ROLES})(?:先生|女士)?(?:致[辞词]|讲话|发言|演讲)(?=[，。：:]|$)`,
    ),
    isEnd: true,
    longest: NOTE,
  },
  // 致辞：何文（教师代表）, 演讲：何文 渡口公司总裁
  {
    pattern: way(
      `^(?:${SPEECH})(?:人|者)?\\s*[:：|｜丨/／]\\s*(?<name>${NAME})\\s*(?:[（(][^（）()]{0,14}?(?<role>${ROLES})[^（）()]*[）)]|(?<=\\s)[^，。：:]{0,24}?${ROLES})?$`,
    ),
    isSure: true,
  },
  // 何文行长在渡口年会上讲话
  {
    pattern: way(
      `(?:^|[，。])(?<name>${NAME})(?<role>${ROLES})?[在于][^，。；]{4,40}?(?:上|中)?(?:讲话|致辞|致词|发言|演讲)(?=[，。：:]|$)`,
    ),
  },
  // 何文是湖城大学教授、渡口研究中心主任
  {
    pattern: way(
      `^(?<name>${NAME})${HONORIFIC}(?:是|现任|系)[^，。；]{2,24}?(?<role>${ROLES})(?=[，。、；])`,
    ),
  },
  // 何文，1953年生。毕业于……。1999年调入湖城大学，现为湖城大学教授，
  {
    pattern: way(
      `^(?<name>${NAME})，(?:[^。]{1,80}。){0,4}(?:[^。]{0,60}[，；])?现[任为][^，。；]{2,30}?(?<role>${ROLES})(?=[，。、；])`,
    ),
    longest: NOTE,
  },
  // 演讲嘉宾是渡口公司总裁何文
  {
    pattern: way(
      `(?:演讲|致辞|主讲|分享)(?:嘉宾|人|者)(?:是|为)[^，。]{0,24}?(?<name>${NAME})${HONORIFIC}(?=[，。（(]|$)`,
    ),
    isEnd: true,
  },
  // 渡口网整理了何文的演讲稿，略有删减
  {
    pattern: way(
      `(?:(?:整理|摘录|收录|找来|附上|奉上|记录|转载)了?|带来(?:的是|了)?[^，。]{0,16}?)(?<name>${NAME})${HONORIFIC}(?:在[^，。]{2,40})?的(?:${SPEECH})(?=[稿词辞全实原内文，。：:])`,
    ),
    isEnd: true,
    longest: NOTE,
  },
  // 渡口报刊登何文大使专访, 使馆发布何文大使在……的演讲
  {
    pattern: way(
      `(?:刊登|播出|发布)了?(?:对)?(?<name>${NAME})(?<role>${ROLES})?(?:在[^，。]{2,40})?的?(?:专访|访谈|${SPEECH})`,
    ),
  },
  // 渡口论坛成员何文，现任渡口研究所所长
  {
    pattern: way(
      `(?:^|[，。；])[^，。；]{0,16}?(?<name>${NAME})，现任[^，。；]{2,30}?(?<role>${ROLES})(?=[，。、；])`,
    ),
    isEnd: true,
    longest: NOTE,
  },
  // 何 文/渡口基金会联合创始人，……
  {
    pattern: way(
      `^(?<name>\\p{Script=Han} ?\\p{Script=Han}{1,2})\\s*[/／]\\s*[^，。/／]{2,24}?(?<role>${ROLES})(?=$|[，,、；])`,
    ),
    isSure: true,
    longest: NOTE,
  },
  // 何文/口述
  {
    pattern: way(`^(?<name>\\p{Script=Han}{2,4})\\s*[/／]?\\s*口述(?=$|[\\s，,；;])`),
    isSure: true,
    longest: NOTE,
  },
  // 何文舟老师（老何）分享的《渡船》
  {
    pattern: way(
      `(?:^|[，。；])[^，。；《「]{0,12}?(?<name>${NAME})(?:老师|先生|女士|博士|教授)(?:[（(][^（）()]{1,12}[）)])?(?:${SPEECH}|主讲|所作)了?的?[^，。《「]{0,10}[《「]`,
    ),
    isEnd: true,
    longest: NOTE,
  },
  // 何文院士在青年论坛上的寄语
  {
    pattern: way(
      `(?:^|[—–─―-]{2,}\\s*)(?<name>${NAME})(?:(?<role>${ROLES})|先生|女士|老师)?(?:于[^，。在]{4,16})?在[^，。]{3,40}(?:上|中|期间)?的(?:${SPEECH})(?:[稿词辞]|全文|提纲|要点|摘要|节选|摘编)?(?:[（(].*)?$`,
    ),
  },
  // 星舟大和尚在渡口寺升座庆典上的致辞
  {
    pattern: way(
      `^(?<name>\\p{Script=Han}{2}(?:大?和尚|[法禅]师|上人))[在于][^，。]{3,40}(?:上|中)?的(?:${SPEECH})(?:[稿词辞]|全文)?$`,
    ),
    isSure: true,
    longest: HEADLINE,
  },
  // 闭幕典礼|何文代理县长致词, 何文总裁2023年新春致辞
  {
    pattern: way(
      `(?:^|[|｜丨])\\s*(?<name>${NAME})(?<role>${ROLES})(?:20\\d{2}年)?[^，。在：:]{0,8}(?:${SPEECH})(?:全文|稿)?$`,
    ),
  },
  // 何文《渡口讲坛》演讲稿
  {
    pattern: way(
      `^(?<name>${NAME})[《「][^》」]{2,40}[》」].{0,6}(?:${SPEECH})(?:[稿词辞]|全文|实录)$`,
    ),
    isSure: true,
  },
  // 会上，何文舟同志当选为渡口协会主席，并发表就职讲话
  {
    pattern: way(
      `(?:^|[，。；])(?<name>${NAME})(?:同志|先生|女士)?(?:全票|高票|再次)?(?:当选|就任|出任|接任|获任|荣任)(?:为|连任)?[^，。；]{2,30}?(?:${ROLES})(?:一职|职务)?[，。；]?(?:并|随后|会上){0,2}(?:发表|作|做)了?[^，。；]{0,8}(?:${SPEECH})`,
    ),
    isSure: true,
    longest: NOTE,
  },
  // 下面请何文舟先生发言
  {
    pattern: way(
      `^(?:下面|首先|现在|接下来)，?(?:我们)?(?:就)?(?:有请|请|欢迎)(?<name>[^，。]{2,28}?)(?:先生|女士|老师|${ROLES})(?:上台|为我们|给我们|作|做|发表|进行|致)*[^，。]{0,4}(?:${SPEECH})`,
    ),
    isEnd: true,
    longest: NOTE,
  },
  // 慧舟法师主讲
  {
    pattern: way(
      `(?:^|[\\s\\u3000，])(?<name>${NAME})(?:${HONORIFIC}|弟兄|姊妹|姐妹)(?:主讲|讲述|演述|开示)(?=$|[\\s\\u3000（(，])`,
    ),
    isEnd: true,
    longest: NOTE,
  },
  // 星舟法师2008年10月12日讲于渡口寺; the day is spaces
  {
    pattern: way(
      `^(?<name>${NAME})${HONORIFIC}\\s{0,12}(?:主讲|宣讲|开示|讲述|讲授|演讲|讲|述)(?:于|在)`,
    ),
    isSure: true,
    longest: HEADLINE,
  },
  // 《渡船》——何文
  {
    pattern: way(`^[《「][^》」]{2,60}[》」]\\s*[—–―-]{1,2}\\s*(?<name>\\p{Script=Han}{2,4})$`),
  },
  // [何文舟简介]1958年生，……现任渡口公司董事长
  {
    pattern: way(
      `^[\\[【](?<name>${NAME})${HONORIFIC}(?:简介|介绍)[\\]】](?:[^。]{0,80}?(?:现任|现为|担任)[^，。；]{2,30}?(?<role>${ROLES})(?=[，。、；]))?`,
    ),
  },
  // 《渡船》何文
  { pattern: way(`^[《「][^》」]{2,40}[》」]\\s*(?<name>\\p{Script=Han}{2,3})$`), isSure: true },
  // 何文，渡口学院副教授，……
  {
    pattern: way(
      `^[（(]?(?<name>${NAME})[，,\\s]\\s*(?!师从|妻|父|母|丈夫)[^，,。；]{2,24}?(?<role>${ROLES})(?=[，,。；、\\s]|$)`,
    ),
    isSure: true,
    longest: NOTE,
  },
  // 何文，1939年生于湖城……
  {
    pattern: way(
      `^(?<name>${NAME})[，,（(\\s]\\s*(?:男|女|\\d{4}年|生于|\\p{Script=Han}{2,6}人[，,])(?:.*?(?<role>(?:资深|高级)?${ROLES})(?=[，,。；]|$))?`,
    ),
  },
];
