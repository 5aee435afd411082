import type { Hint } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { isOfAnotherTime } from './another-time.ts';
import { takeRole } from './office.ts';
import { inSimplified, pageOf } from './page.ts';
import { ROLES } from './words.ts';

/** 大会选举我担任湖城市人民政府市长: to what those who listen have made whoever speaks. */
const MADE = new RegExp(
  `(?:选举|推选|推举|任命|聘任|聘请|提名|委派|委任|决定(?:由)?|选择)了?我(?:同志)?(?:来?担任|出任|接任|任|为|当)(?<body>(?![了的])[\\p{Script=Han}A-Za-z0-9（）]{0,30}?)(?<role>${ROLES})(?=[，,。；;！!、]|一职|这一|职务|$)`,
  'du',
);
/** 是我担任渡口协会会长的第五个年头, 自从我就任渡口协会会长以来: since when whoever speaks has been it. */
const SINCE = new RegExp(
  `(?<![曾们让请选]|那时|当年|当时|希望)我(?:开始)?(?:担任|出任|就任|接任|履任|当选?|任)(?:了)?(?<body>(?![了的])[\\p{Script=Han}A-Za-z0-9（）]{0,30}?)(?<role>${ROLES})(?:一职|职务)?(?:的?(?:这是)?第[\\d一二三四五六七八九十]{1,3}个?(?:年|届)|以来|至今|已经?(?:有)?[\\d一二三四五六七八九十两]{1,3}[个多]?[年月])`,
  'du',
);
/** 刚才你们介绍我为渡口局副局长, 主持人说我是渡口大学的教授: as what others have just called whoever speaks. */
const CALLED = new RegExp(
  `(?:刚才|方才|刚刚|主持人)[^，。；]{0,8}(?:介绍|称呼?|说)我?(?:本人)?(?:为|是|作为)(?<body>(?![了的])[\\p{Script=Han}A-Za-z0-9（）]{0,30}?)的?(?<role>${ROLES})(?=[，,。；;！!、]|$)`,
  'du',
);
/** 作为渡口集团的董事长，我…: as what somebody speaks, where it is at the head of something. */
const AS_HEAD = new RegExp(
  `(?:^|[，。；！：我])作为(?!一[名位个])(?<body>(?:(?![的我你他她])[\\p{Script=Han}A-Za-z0-9（）]){2,24}?)的?(?<role>(?=[^，]{0,8}(?:长|主席|总裁|总经理|书记|总监|主任|大使|领事|创始人|住持|方丈)[，])${ROLES})，(?:我|首先|今天|在此|能)`,
  'du',
);
/** 前年公司任命我为总经理，去年又把我免了; 2003年，……: of another time. */
function isOver(text: string, at: number): boolean {
  const [front = ''] = /[^。！？]*$/u.exec(text.slice(0, at)) ?? [];
  const [behind = ''] = /^[^。！？]*/u.exec(text.slice(at)) ?? [];
  return isOfAnotherTime(front + behind) || /[前去]年|(?:19|20)\d{2}年，/u.test(front);
}

/** Characters of a passage in which somebody says so. */
const BEGINNING = 300;

/** Role and organisation that a speaker says in the first words to have, or to have been elected or appointed to. */
export function madeOffice(said: readonly Line[]): Hint[] {
  return said.flatMap((each) => {
    const text = each.text.slice(0, BEGINNING);
    const simple = inSimplified(text);
    const { indices, groups } =
      [MADE, SINCE, CALLED, AS_HEAD]
        .map((way) => way.exec(simple))
        .find((match) => match !== null && !isOver(simple, match.index)) ?? {};
    const [[start] = [], [from] = []] = [indices?.groups?.role, indices?.groups?.body];
    if (start === undefined || from === undefined || groups?.role === undefined) return [];
    const found: Hint[] = [];
    const office = { start, role: groups.role, of: undefined, from, isBounded: true };
    takeRole(
      simple,
      office,
      (field, at, length) => {
        const value = text.slice(at, at + length);
        found.push({ ...each, field, value });
        return value;
      },
      pageOf([text]),
    );
    return found;
  });
}
