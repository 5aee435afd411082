import { BODY, HONORIFIC, NAME, ROLES, SPEECH } from './words.ts';

/** A way to say who speaks, with the name and, where it has them, role and organisation as named groups; in Simplified. */
export interface Way {
  pattern: RegExp;
  /** The name may be only the end of what stands in its place: 渡口公司何文. */
  isEnd?: true;
  /** Nothing but a name can stand there, even where it is a word: 高峰. */
  isSure?: true;
  /** Characters of the longest line that says it so. */
  longest?: number;
}

const HEADLINE = 60;
const NOTE = 400;
const BYLINE = 16;

export const WAYS: readonly Way[] = [
  // 演讲人：何文，渡口公司总裁; 讲员 Speaker：何文弟兄
  {
    pattern: way(
      `(?:^|(?<=\\s))\\s*(?:[-•·*]\\s)?(?:NO\\.\\d+)?(?:TED)?(?:演[讲说](?:人|者|嘉宾)|讲[者员]|报告人|宣讲[人者]|讲述[人者]|讲道人|证道人|主讲(?:人|嘉宾|老师)?|授课(?:人|老师)|分享(?:人|者|嘉宾)|(?:本期|本次|特邀|特约|对话|访谈|采访)?嘉宾|发言人|讲师|受访者)(?:\\s[A-Z][a-z]{3,12})?\\s*[:：丨|｜]\\s*(?<name>${NAME})(?=$|[\\s，,、（(：:]|${ROLES}|先生|女士|老师|弟兄|姊妹|姐妹|传道|长老|师兄)(?:.*?(?<role>${ROLES})(?:\\s*[（(](?<organization>${BODY})[）)])?)?`,
    ),
    isSure: true,
  },
  // 演讲人：渡口云 何文
  {
    pattern: way(
      `(?:演[讲说](?:人|者|嘉宾)|讲者|主讲(?:人|嘉宾)?|分享(?:人|嘉宾)|嘉宾|讲师)\\s*[:：]\\s*(?<organization>[\\p{Script=Han}A-Za-z0-9]{2,16}) +(?<name>\\p{Script=Han}{2,3})(?=$|[\\s，,、（(])`,
    ),
    isSure: true,
    longest: NOTE,
  },
  // 作者介绍：何文，渡口公司总裁; 作者：何文，…… with an office
  {
    pattern: way(
      `^(?:(?:作者|讲者|讲师|嘉宾|演讲者|分享者|个人)(?:介绍|简介)|作者)\\s*[:：]\\s*(?<name>${NAME})(?:[（(][^（）()]{1,20}[）)])?[，,][^，,。；;]{0,24}?(?<role>${ROLES})(?!作者|本人|个人|观点)`,
    ),
    isSure: true,
  },
  // 以下为何文演讲全文：
  {
    pattern: way(
      `(?:以下|下面|本文|这)(?:内容)?(?:为|是|系|根据|整理自).{0,30}?(?<name>${NAME})${HONORIFIC}(?:在[^，。]{2,40}(?:上|中)?)?(?:的|所做的|所作的)?(?:现场|主题|完整|部分)*(?:${SPEECH})`,
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
  // 何文受邀发表演讲
  {
    pattern: way(
      `(?:^|[，。])(?<name>${NAME})(?:受邀|应邀|出席并|到场|现场)?(?:发表|作|做)了?[^。；，]{0,30}(?:${SPEECH})(?=[，。（(]|$)`,
    ),
    isEnd: true,
    longest: NOTE,
  },
  // 致辞：何文（教师代表）
  {
    pattern: way(
      `^(?:${SPEECH})(?:人|者)?\\s*[:：]\\s*(?<name>${NAME})\\s*(?:[（(](?<role>[^（）()]{0,14}${ROLES})[^（）()]*[）)])?$`,
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
      `^(?<name>${NAME})，(?:[^。]{1,80}。){0,4}[^。]{0,60}?现[任为][^，。；]{2,30}?(?<role>${ROLES})(?=[，。、；])`,
    ),
    longest: NOTE,
  },
  // 演讲嘉宾是渡口公司总裁何文
  {
    pattern: way(
      `(?:演讲|致辞|主讲|分享)(?:嘉宾|人|者)(?:是|为)[^，。]{0,24}?(?<name>${NAME})(?=[，。（(]|$)`,
    ),
    isEnd: true,
  },
  // 渡口网整理了何文的演讲稿，略有删减
  {
    pattern: way(
      `(?:整理|摘录|收录|找来|附上|奉上|记录|转载)了?(?<name>${NAME})${HONORIFIC}(?:在[^，。]{2,40})?的(?:${SPEECH})(?=[稿词辞全实原内文，。：:])`,
    ),
    isEnd: true,
    longest: NOTE,
  },
  // 毕业典礼致词历史系何文舟
  {
    pattern: way(
      `^[^，。：；！？]{2,30}(?:${SPEECH})稿?\\s*(?<organization>\\p{Script=Han}{1,8}[系院部班所])(?<name>\\p{Script=Han}{3})$`,
    ),
    longest: HEADLINE,
  },
  // 过河在渡口大会上的讲话主席 何文舟: a head in which nothing parts one line from the next
  {
    pattern: way(
      `上的?(?:${SPEECH})(?:[稿词辞]|全文|实录)*\\s*(?<role>${ROLES})\\s*(?<name>\\p{Script=Han}{2,3})$`,
    ),
    isSure: true,
    longest: HEADLINE,
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
  // 何文：渡船是过河的路
  {
    pattern: way(
      `^.{0,24}?(?<name>${NAME})(?:${SPEECH}|专访)?(?:全文|实录)?\\s*[:：丨|]\\s*[^\\s\\d]{2}`,
    ),
    isEnd: true,
    longest: HEADLINE,
  },
  // 第四届渡口论坛 何一舟致辞
  {
    pattern: way(`(?:^|\\s)(?<name>\\p{Script=Han}{3})(?:${SPEECH})$`),
    isEnd: true,
    longest: HEADLINE,
  },
  // 渡口办事处何文舟主任致词稿
  {
    pattern: way(
      `(?:^|\\s)(?<organization>${BODY}|\\p{Script=Han}{2,16}[委部司局厅署办院])(?<name>\\p{Script=Han}{2,3})(?<role>${ROLES})(?:在[^，。]{3,30})?的?(?:${SPEECH})(?:[稿词辞]|全文|实录)*$`,
    ),
    longest: HEADLINE,
  },
  // 【视频】过河的路 | 何文舟
  {
    pattern: way(`^[^|｜丨]{4,60}[|｜丨]\\s*(?<name>\\p{Script=Han}{3})$`),
    isSure: true,
    longest: HEADLINE,
  },
  // 何文校长, alone on a line
  { pattern: way(`^(?<name>\\p{Script=Han}{2,3})(?<role>${ROLES})$`), longest: BYLINE },
  // 何 文/渡口基金会联合创始人，……
  {
    pattern: way(
      `^(?<name>\\p{Script=Han} ?\\p{Script=Han}{1,2})\\s*[/／]\\s*[^，。/／]{2,24}?(?<role>${ROLES})(?=$|[，,、；])`,
    ),
    isSure: true,
    longest: NOTE,
  },
  // 渡船科技何文舟：渡船是过河的路
  {
    pattern: way(
      `^(?:独家|对话|专访|访谈)*(?<organization>${BODY})(?<name>\\p{Script=Han}{3})\\s*[:：丨|]\\s*[^\\s\\d]{2}`,
    ),
    longest: HEADLINE,
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
  // 闭幕典礼|何文代理县长致词, 何文总裁2023年新春致辞
  {
    pattern: way(
      `(?:^|[|｜丨])\\s*(?<name>${NAME})(?<role>${ROLES})(?:20\\d{2}年)?[^，。在：:]{0,8}(?:${SPEECH})(?:全文|稿)?$`,
    ),
  },
  // 高三（8）班何文舟在结业仪式上的发言
  {
    pattern: way(
      `^[^，。：；]{0,16}班(?<name>${NAME})在[^，。]{3,40}(?:上|中)?的?(?:${SPEECH})(?:[稿词辞]|全文)?$`,
    ),
    longest: HEADLINE,
  },
  // 何文《渡口讲坛》演讲稿
  {
    pattern: way(
      `^(?<name>${NAME})[《「][^》」]{2,40}[》」].{0,6}(?:${SPEECH})(?:[稿词辞]|全文|实录)$`,
    ),
    isSure: true,
  },
  // ◎ 何文舟 渡船基金会创始人、副理事长
  {
    pattern: way(`^[◎◇◆●○□■]\\s*(?<name>${NAME})(?:$|\\s+[^，。]{0,24}?(?<role>${ROLES})$)`),
    isSure: true,
    longest: HEADLINE,
  },
  // 慧舟法师主讲
  {
    pattern: way(
      `(?:^|[\\s\\u3000，])(?<name>${NAME})${HONORIFIC}(?:主讲|讲述|演述|开示)(?=$|[\\s\\u3000（(，])`,
    ),
    isEnd: true,
    longest: NOTE,
  },
  // 《渡船》——何文
  {
    pattern: way(`^[《「][^》」]{2,60}[》」]\\s*[—–―-]{1,2}\\s*(?<name>\\p{Script=Han}{2,4})$`),
  },
  // 2017年6月18日主日讲章/何文舟传道
  {
    pattern: way(
      `(?:[/／|｜—]|讲[章道]\\s|^)\\s*(?<name>\\p{Script=Han}{2,4}?)(?<role>传道|牧师|长老|神父|执事)$`,
    ),
    isSure: true,
    longest: HEADLINE,
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
      `^(?<name>${NAME})[，,\\s]\\s*(?!师从|妻|父|母|丈夫)[^，,。；]{2,24}?(?<role>${ROLES})(?=[，,。；\\s]|$)`,
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

function way(pattern: string): RegExp {
  return new RegExp(pattern, 'du');
}
