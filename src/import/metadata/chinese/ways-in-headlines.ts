import type { Way } from './way.ts';
import { way } from './way.ts';
import { BODY, DOTTED_NAME, HONORIFIC, NAME, ROLES, SPEECH } from './words.ts';

const HEADLINE = 60;
const BYLINE = 16;

/** 开讲啦, 《渡口之声》第二季亚军, 渡船课堂: a programme in which people speak, and as what they do. */
const SHOW =
  '(?:[《「“]?(?:开讲啦?|我是演说家|超级演说家|奇葩说|一席|造就|星空演讲|朗读者|十三邀|开学第一课|少年说|青年说)[》」”]?|《[^》]{2,20}》|(?:课堂|讲堂|讲坛|大讲堂|演说家|公开课))(?:(?:第[\\d一二三四五六七八九十]{1,4}[期季集届]|20\\d{2}年?)?(?:总|年度|全国|半)?(?:总?冠军|亚军|季军|选手|决赛|导师|嘉宾)?)';

/** How headlines and bylines say it. */
export const IN_HEADLINES: readonly Way[] = [
  // 何文舟县长今（18）日上午前往渡口大楼出席……, 何文舟总统今（5）日……
  {
    pattern: way(
      `^(?<name>${NAME})(?<role>[县市区省部局院署州校会]长|副?总统|主委|主席|总裁|董事长)今(?:[天日]|[（(]\\d{1,2}[）)]日)?[上下]?[午晚]?(?:前往|出席|到|受邀|应邀|参加|主持|在|于)`,
    ),
    longest: 400,
  },
  // 本文整理自何文舟研究员106年10月3日于渡口协会……专题演讲
  {
    pattern: way(
      `^[（(]?本文(?:整理|节录|摘)自(?<name>${NAME})(?<role>${ROLES})(?:\\d{2,4}年|\\d{1,2}月|\\d{1,2}日|\\s){0,8}[于在][^，。]{4,60}(?:${SPEECH})`,
    ),
    longest: 400,
  },
  // 何文舟-让渡船会说话, 何文舟 ｜ 让渡船会说话
  {
    pattern: way(
      `^(?<name>${NAME})(?:[-–—]{1,2}|\\s{0,2}[｜丨|]\\s{0,2})(?!在)\\p{Script=Han}{4,20}$`,
    ),
    isAgain: true,
    longest: HEADLINE,
  },
  // 湖城大学毕业生何文舟毕业致词，……, 优秀毕业生何文舟发言稿, 毕业生代表、渡船系2015级何文舟同学在……的发言
  {
    pattern: way(
      `^(?<organization>\\p{Script=Han}{2,12}(?:大学|学院|[中小]学))?(?<role>(?:优秀|本科|硕士|博士)?(?:毕业生|学生|新生|研究生)(?:代表)?)(?:[、，,]?\\s?[\\p{Script=Han}\\d（）()]{2,16}[级班届系])?\\s?(?<name>\\p{Script=Han}{3})(?:同学)?(?:在[^，。]{3,30})?的?(?:${SPEECH})`,
    ),
    longest: HEADLINE,
  },
  // 何文舟“渡口大会”讲话全文如下：
  {
    pattern: way(
      `^(?<name>${NAME})${HONORIFIC}[“「《][^”」》]{2,20}(?:会|坛|节|日|礼)[”」》](?:上的?)?(?:${SPEECH})(?:全文|实录|原文)?(?:如下)?\\s*[:：]?$`,
    ),
    longest: HEADLINE,
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
  // 在渡口茶叙会上的致辞何文舟渡口理事会执行会长
  {
    pattern: way(
      `[上中的](?:${SPEECH})(?:[稿词辞]|全文)?\\s*(?<name>\\p{Script=Han}{2,3})(?<organization>${BODY}|\\p{Script=Han}{2,16}?[会院部局社厂行])(?<role>${ROLES})$`,
    ),
    isSure: true,
    longest: HEADLINE,
  },
  // 何文：渡船是过河的路, 何文教授：……
  {
    pattern: way(
      `^.{0,24}?(?<name>${NAME})(?:${HONORIFIC}|${ROLES})(?:${SPEECH}|专访)?(?:全文|实录)?\\s*[:：丨|]\\s*(?:[^\\s\\d]{2}|(?:19|20)\\d{2}[年\\p{Script=Han}])`,
    ),
    isEnd: true,
    longest: HEADLINE,
  },
  // 何文舟 TEDx渡口 2018演讲：渡船是过河的路
  {
    pattern: way(
      `^(?<name>\\p{Script=Han}{3})\\s+[^，。：:；！？]{2,24}?(?:演[讲说]|讲座)\\s*[:：]\\s*[^\\s\\d]{2}`,
    ),
    longest: HEADLINE,
  },
  // 新郎父亲何文舟在婚礼上的致辞, 证婚人何文舟证婚词
  {
    pattern: way(
      `^(?<role>证婚人|主婚人|新[郎娘]的?(?:父亲|母亲|爸爸|妈妈|哥哥|姐姐|舅舅|领导|同事)?|伴[郎娘])(?<name>\\p{Script=Han}{2,3})(?:先生|女士)?(?:在[^，。]{2,24}?)?的?(?:${SPEECH}|证婚[词辞])`,
    ),
    longest: HEADLINE,
  },
  // 校长致辞 | 何文：渡船是过河的路, 湖城大学2019年毕业典礼 | 何文教授：……, Ferry演讲 | 阿达·何：……
  {
    pattern: way(
      `^[\\p{Script=Han}A-Za-z\\d]{2,24}\\s?[|｜丨]\\s?(?<name>${DOTTED_NAME}|\\p{Script=Han}{2,3})(?:先生|女士|老师|${ROLES})?\\s?[:：]\\s*[^\\s\\d]{2}`,
    ),
    longest: HEADLINE,
  },
  // 第四届渡口论坛 何一舟致辞
  {
    pattern: way(`(?:^|\\s)(?<name>\\p{Script=Han}{3})(?:${SPEECH})$`),
    isEnd: true,
    longest: HEADLINE,
  },
  // 渡口办事处何文舟主任致词稿, 驻湖城总领馆何文舟总领事2021元宵节祝词, 我校何文舟校长在……的讲话
  {
    pattern: way(
      `(?:^|[\\s：:—–])(?:(?<organization>${BODY}(?:\\p{Script=Han}{1,8}[院系所部])?|\\p{Script=Han}{2,16}[委部司局厅署处办院会馆社团厂店站台所府])|[我本][校院所局馆])(?<name>\\p{Script=Han}{2,3})(?<role>${ROLES})(?:[^，。：:]{2,30}?)?的?(?:${SPEECH})(?:[稿词辞]|全文|实录)*$`,
    ),
    longest: HEADLINE,
  },
  // 渡口集团 何文舟前总经理, 渡口研究院 何文舟 研究员
  {
    pattern: way(
      `^(?<organization>${BODY})\\s+(?<name>\\p{Script=Han}{2,3})\\s*(?<role>[前原]?(?:${ROLES}))$`,
    ),
    isSure: true,
    longest: HEADLINE,
  },
  // 何文舟开讲啦演讲稿：…, 开讲啦何文舟演讲稿, 《渡口之声》第九期何文舟演讲稿, 渡船课堂何文舟演讲稿：……
  {
    pattern: way(
      `(?:^|[:：]|[—–―-]{2}|${SHOW})\\s*(?<name>\\p{Script=Han}{2,3}?)(?:(?:在|做客)?${SHOW}上?|(?<=${SHOW}\\s{0,3}\\p{Script=Han}{3}|[军手]\\p{Script=Han}{2})(?<![生师员者节月日周班园会区厂校级段奖旗下梦]))的?演[讲说][稿词]`,
    ),
    isSure: true,
    longest: HEADLINE,
  },
  // 【视频】过河的路 | 何文舟
  {
    pattern: way(`^[^|｜丨]{4,60}[|｜丨]\\s*(?<name>\\p{Script=Han}{3})$`),
    isSure: true,
    isAgain: true,
    longest: HEADLINE,
  },
  // 何文校长, alone on a line; 何文教授 may have another office beside it
  {
    pattern: way(`^(?<name>\\p{Script=Han}{2,3})(?:教授$|院士$|(?<role>${ROLES})$)`),
    longest: BYLINE,
  },
  // 何文舟（渡口协会主席）：渡船是过河的路, 何文舟：渡口协会会长致辞
  {
    pattern: way(
      `^(?<name>${NAME})(?:\\s*[（(][^（）()]{0,24}?(?<role>${ROLES})[）)]\\s*[:：]\\s*[^\\s\\d]{2}|\\s*[:：]\\s*\\p{Script=Han}{2,16}?(?<role>${ROLES})的?(?:${SPEECH})$)`,
    ),
    longest: HEADLINE,
  },
  // 渡船科技何文舟：渡船是过河的路
  {
    pattern: way(
      `^(?:【[^】]{2,8}】\\s?)?(?:(?:独家|对话|专访|访谈|演讲|实录)\\s?[:：丨|｜]?\\s?)*(?<organization>${BODY})(?<name>\\p{Script=Han}{3})(?<role>${ROLES})?(?:${SPEECH})?(?:全文|实录)?\\s*[:：丨|]\\s*[^\\s\\d]{2}`,
    ),
    longest: HEADLINE,
  },
  // 【转】何文舟导演在渡口影展开幕式上的话（全）
  {
    pattern: way(
      `^(?:【[^】]{1,6}】)?\\s?(?<name>\\p{Script=Han}{2,3}?)(?<role>${ROLES})?在[^，。]{3,30}上说?的(?:一番|一席|几句)?话(?:$|[（(])`,
    ),
    longest: HEADLINE,
  },
  // 高三（8）班何文舟在结业仪式上的发言
  {
    pattern: way(
      `^[^，。：；]{0,16}班(?<name>${NAME})在[^，。]{3,40}(?:上|中)?的?(?:${SPEECH})(?:[稿词辞]|全文)?$`,
    ),
    longest: HEADLINE,
  },
  // ◎ 何文舟 渡船基金会创始人、副理事长
  {
    pattern: way(`^[◎◇◆●○□■]\\s*(?<name>${NAME})(?:$|\\s+[^，。]{0,24}?(?<role>${ROLES})$)`),
    longest: HEADLINE,
  },
  // 2017年6月18日主日讲章/何文舟传道
  {
    pattern: way(
      `(?:[/／|｜—]|(?:讲[章道]|证道|信息|[礼崇敬]拜|弥撒|聚会)\\s|^)\\s*(?<name>\\p{Script=Han}{2,4}?)(?<role>传道|牧师|长老|神父|执事|主教)(?=$|\\s|讲道|证道|见证|分享)`,
    ),
    isSure: true,
    longest: HEADLINE,
  },
];
