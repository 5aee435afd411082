import type { Take } from '../chinese.ts';
import { organizationBefore, organizationIn } from './organization.ts';
import type { Page } from './page.ts';
import { EVENT_KIND, ROLES } from './words.ts';

interface Office {
  start: number;
  role: string;
  /** Whose role it is; of whoever speaks, where nobody is named. */
  of: string | undefined;
  /** Where to begin looking for the organisation. */
  from: number;
  /** Whether the words from there on are of the office alone: 何文，渡口公司总裁. */
  isBounded?: boolean;
}

/** 渡口公司副总裁、渡船研究院院长何文, Ferry创始人& 渡口资本合伙人何文, 渡口协会秘书长助理兼标准部部长何文: of several offices the first is the one people know. */
const OFFICE_BEFORE = new RegExp(`(${ROLES})(?:[、兼]|\\s?&\\s?)[^，。；、]{0,20}$`, 'u');

/** 大会发起人、渡口集团董事长何文: who calls a meeting has an office elsewhere. */
const OF_OCCASION = new RegExp(`(?:${EVENT_KIND}|[组筹]委会|组织委员会)$`, 'u');

/** 论坛特邀专家、渡口研究所所长: as what somebody is there, and behind it their office. */
const OF_GUEST = /(?:专家|嘉宾|成员|委员|代表|校友|理事|顾问)$/u;
const OFFICE_BEHIND = new RegExp(
  `^[、，,]\\s?(?<body>(?:(?![在的了是我])[\\p{Script=Han}A-Za-z0-9·]){2,30}?)(?<role>${ROLES})(?=$|[、，,。；;）)\\s])`,
  'du',
);

/** Characters in front of an office in which another may stand. */
const NEAR = 80;

/** 渡口公司董事长何文舟、: who is named right before, for a business. */
const COLLEAGUE = new RegExp(
  `^(?<before>.{0,60}?)(?<role>${ROLES})\\p{Script=Han}{2,3}(?:先生|女士)?[^，。；、]{0,30}[、，和与及]$`,
  'u',
);
const IN_BUSINESS =
  /^(?:副|常务|执行|联席)*(?:董事长|总裁|总经理|总工程师|首席.{1,6}官|C[ETOFM]O|.{2,4}总监)$/u;

const LONGEST_SENTENCE = 120;

/** 渡口公司董事长何文舟、总裁何一舟: two offices that only businesses have, of one and the same. */
function organizationShared(before: string, role: string, page: Page): string | undefined {
  if (!IN_BUSINESS.test(role) || !/[、，和与及]$/u.test(before)) return undefined;
  const sentence =
    before
      .slice(-LONGEST_SENTENCE)
      .split(/[。；]/u)
      .at(-1) ?? '';
  const groups = COLLEAGUE.exec(sentence)?.groups;
  return groups?.role !== undefined && IN_BUSINESS.test(groups.role)
    ? organizationBefore(groups.before ?? '', groups.role, page)
    : undefined;
}

export function takeRole(text: string, found: Office, take: Take, page: Page): void {
  const { start, role, of, from, isBounded } = found;
  const near = Math.max(from, start - NEAR);
  const earlier = OFFICE_BEFORE.exec(text.slice(near, start));
  // Of a body of many it is not the office, nor is a calling.
  if (
    earlier?.[1] !== undefined &&
    !/^(?:委员|代表|校友)$|校友代表$|(?:学家|艺术家|企业家|投资人|作家|专家)$/u.test(earlier[1]) &&
    !OF_OCCASION.test(text.slice(from, near + earlier.index)) &&
    // 渡口局原副局长、渡口学会理事长何文: what somebody was is no office.
    !/[原前]$/u.test(text.slice(from, near + earlier.index))
  ) {
    takeRole(text, { ...found, start: near + earlier.index, role: earlier[1] }, take, page);
    return;
  }
  const later = OF_GUEST.test(role) ? OFFICE_BEHIND.exec(text.slice(start + role.length)) : null;
  const [next] = later?.indices?.groups?.role ?? [];
  if (later?.groups?.role !== undefined && next !== undefined) {
    const behind = start + role.length;
    const [body = next] = later.indices?.groups?.body ?? [];
    const office = { ...found, start: behind + next, role: later.groups.role, from: behind + body };
    takeRole(text, office, take, page);
    return;
  }
  // 论坛成员何文舟, 大会嘉宾何文舟: of an occasion, which is no office.
  if (/^(?:成员|委员|代表)$/u.test(role) && OF_OCCASION.test(text.slice(from, start))) return;
  // 渡口协会原副主席: what somebody was is part of the office.
  const past =
    /(?:^|[^\p{Script=Han}]|[会协部局院校社厅司署府团委办馆行]|公司|人大|中心|大学|[省市县区])[原前]$/u.test(
      text.slice(0, start),
    )
      ? 1
      : 0;
  // 代表行政长官: for whom somebody speaks.
  if (/^代表\p{Script=Han}{2}/u.test(role)) return;
  // 教育局常任秘书长
  const rank = /(?:常任|候任|署理|名誉)+$/u.exec(text.slice(from, start))?.[0].length ?? 0;
  take('role', start - past - rank, role.length + past + rank, of);
  // Whoever practises an art does so for nobody.
  if (/(?:传承人|(?<!专栏)作家|演员|艺术家|诗人)$/u.test(role)) return;
  // 外交部长 leads the 外交部, 律政司司长 the 律政司.
  // 行政院长 leads the 行政院.
  const isYuan = /(?:行政|立法|监察)$/u.test(text.slice(0, start)) && /^院[长長]$/u.test(role);
  const [body = ''] =
    (isYuan ? ['院'] : /^律政司|^[部局厅司署市县区省州镇乡](?=长)/u.exec(role)) ?? [];
  // 渡口市人民政府市长 has the government in front.
  const shared =
    /[府委]$/u.test(text.slice(0, start)) || text.slice(0, start).endsWith(body) ? 0 : body.length;
  const before = text.slice(from, start + shared);
  const organization = isBounded
    ? organizationIn(before, role, page)
    : (organizationBefore(before, role, page) ?? organizationShared(before, role, page));
  if (organization === undefined) return;
  take('organization', from + before.lastIndexOf(organization), organization.length, of);
}
