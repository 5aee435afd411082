import type { Way } from './way.ts';
import { way } from './way.ts';
import { HONORIFIC, NAME, ROLES, SPEECH } from './words.ts';

const NOTE = 400;
const HEADLINE = 80;

/** How temples and churches say who preached. */
export const IN_SERMONS: readonly Way[] = [
  // 渡口寺方丈渡云大和尚在水陆法会上的开示, 渡云法师在……的讲话
  {
    pattern: way(
      `(?:^|[：—–\\s])(?:(?<organization>\\p{Script=Han}{1,12}(?:[寺院庵堂]|精舍|协会))?(?<role>${ROLES}))?(?<name>\\p{Script=Han}{2}(?:法师|大?和尚|长老|上人|禅师|居士|仁波切))在[^，。]{3,40}的?(?:${SPEECH}|开示|讲经|法语|讲法)`,
    ),
    isSure: true,
    longest: HEADLINE,
  },
  // 讲道：何文主教
  {
    pattern: way(
      `^\\s*(?:讲道|证道|讲员|信息|作者)\\s*[:：]\\s*(?<name>\\p{Script=Han}{2,4}?)\\s?(?<role>牧师|神父|主教|传道|长老)(?=$|\\s)`,
    ),
    isSure: true,
    longest: HEADLINE,
  },
  // 何文牧师讲道：渡河的人
  {
    pattern: way(
      `^(?<name>\\p{Script=Han}{2,4}?)(?<role>牧师|神父|主教|传道|长老)(?:讲道|证道|布道|信息)(?:\\s*[:：]|[—–《]|$)`,
    ),
    isSure: true,
    longest: HEADLINE,
  },
  // 星舟大和尚在渡口寺升座庆典上的致辞
  {
    pattern: way(
      `^(?<name>释?\\p{Script=Han}{2}(?:[大老]?和尚|长老|[法禅]师|上人))[在于][^，。]{3,40}(?:上|中)?的(?:${SPEECH}|开示|法语)(?:[稿词辞]|全文)?$`,
    ),
    isSure: true,
    longest: HEADLINE,
  },
  // 渡河的缘起  悟舟法师主讲  （共一集）: even where the name is a word
  {
    pattern: way(
      `(?:^|[\\s\\u3000])(?<name>释?\\p{Script=Han}{2}(?:[法禅]师|上人|老?和尚|长老))(?:主讲|开示|讲[述授]|宣讲)(?=$|[\\s\\u3000（(：:])`,
    ),
    isSure: true,
    longest: NOTE,
  },
  // 慧舟法师主讲
  {
    pattern: way(
      `(?:^|[\\s\\u3000，])(?<name>${NAME})(?:${HONORIFIC}|弟兄|姊妹|姐妹)(?:主讲|讲述|演述|开示)(?=$|[\\s\\u3000（(，：:])`,
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
];
