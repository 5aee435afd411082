import type { Way } from './way.ts';
import { way } from './way.ts';
import { BODY, DOTTED_NAME, HONORIFIC, NAME, ROLES } from './words.ts';

const NOTE = 400;
const HEADLINE = 80;

/** What stands in front of who speaks. */
const LABEL =
  '(?:演[讲说](?:人|者|嘉宾)|讲[者员]|报告人|宣讲[人者]|讲述[人者]|讲道人|证[道婚]人|主婚人|主讲(?:人|者|嘉宾|老师|教师|教授|专家)?|授课(?:人|老师|教师|专家)|致[辞词](?:人|者|嘉宾)|讲话[人者]|(?:汇报|开示|布道|领讲)人|演讲(?:同学|选手)|报告(?:者|嘉宾|专家)|分享(?:人|者|嘉宾|老师)|(?:本期|本次|特邀|特约|对话|访谈|采访|主讲)?嘉宾|特邀专家|发言[人者]|讲师|口述(?:人|者)?|受访者)';

/** How labels say it. */
export const IN_LABELS: readonly Way[] = [
  // 作者：何文 渡口大学校长; an author alone may be who reports
  {
    pattern: way(
      `^作者\\s?[:：]\\s?(?<name>${NAME})(?:\\s?[（(，,/]\\s?|\\s{1,4})(?=[^，。：:]{2,30}$)(?<organization>${BODY})(?!.{0,8}(?:记者|编辑|通讯员))\\p{Script=Han}{0,8}?(?<role>${ROLES})[）)]?$`,
    ),
    isSure: true,
  },
  // 演讲人：何文，渡口公司总裁; 讲员 Speaker：何文弟兄; 主讲：何文（渡口大学）; 演讲人：高二（3）班何文
  {
    pattern: way(
      `(?:^|(?<=\\s))\\s*(?:[-•·*]\\s)?(?:NO\\.\\d+)?(?:TED)?${LABEL}(?:\\s[A-Z][a-z]{3,12})?\\s*[:：丨|｜/／]\\s*(?:[高初][一二三]\\s?[（(]?[\\d一二三四五六七八九十]{1,2}[）)]?\\s?班\\s?)?(?<name>${NAME})(?=$|[\\s，,、（(：:@]|${ROLES}|先生|女士|老师|弟兄|姊妹|姐妹|传道|长老|师兄)(?:.*?(?<role>${ROLES})(?:\\s*[（(](?<organization>${BODY}(?:\\p{Script=Han}{2,8}[院系所部])?)[）)])?|${HONORIFIC}\\s*[（(@]\\s?(?<at>${BODY}(?:\\p{Script=Han}{2,8}[院系所部])?)(?:[）)]|$))?`,
    ),
    isSure: true,
    isLabel: true,
  },
  // 演讲者 何文 渡口大学教授, 渡口第305位讲者 何文: a label and what it labels on one line, without a colon
  {
    pattern: way(
      `^(?:[^，。：:；\\s]{0,12}第[\\d一二三四五六七八九十百]{1,6}[位名]\\s?)?(?:演[讲说](?:人|者|嘉宾)|讲者|讲述者|报告人|主讲(?:人|嘉宾)|分享(?:人|嘉宾)|致辞(?:人|嘉宾)|(?:特邀|本期)嘉宾|讲师)\\s{1,4}(?<name>${DOTTED_NAME}|\\p{Script=Han}{2,4})(?=$|[\\s（(，,])(?:.{0,40}?(?<role>${ROLES})(?=$|[\\s）)，,]))?`,
    ),
    longest: HEADLINE,
  },
  // 演讲人：渡口云 何文
  {
    pattern: way(
      `${LABEL}\\s*[:：]\\s*(?<organization>[\\p{Script=Han}A-Za-z0-9]{2,16}) +(?<name>\\p{Script=Han}{2,3})(?=$|[\\s，,、（(])`,
    ),
    isSure: true,
    longest: NOTE,
  },
  // 学生代表：何文舟, 新生代表 渡船学院 何文舟
  {
    pattern: way(
      `^(?<role>\\p{Script=Han}{0,6}代表)(?:\\s*[:：]\\s*|\\s+)(?:\\p{Script=Han}{2,10}[院系班级]\\s+)?(?<name>\\p{Script=Han}{2,3})$`,
    ),
    longest: HEADLINE,
  },
  // 作者介绍：何文，渡口公司总裁; 【讲者介绍】何文，……; 作者：何文，…… with an office
  {
    pattern: way(
      `^(?:[【\\[]?(?:作者|讲者|讲师|嘉宾|演讲[者人]|分享[者人]|主讲[者人]|报告人|个人)(?:介绍|简介)(?:[】\\]]|\\s*[:：])|作者\\s*[:：])\\s*(?<name>${NAME})(?:[（(][^（）()]{1,20}[）)])?[，,](?:\\s*(?:[男女]|\\p{Script=Han}{1,3}族|\\d{4}年[^，,。]{0,16}|[^，,。]{2,8}人|作家|学者)[，,])*[^，,。；;]{0,24}?(?<role>${ROLES})(?!作者|本人|个人|观点)`,
    ),
    isSure: true,
  },
];
