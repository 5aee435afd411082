import type { HintField } from '../../draft.ts';
import type { Take } from '../chinese.ts';
import type { Page } from './page.ts';
import { organizationBefore } from './organization.ts';
import { cityOf } from '../places-named.ts';
import { ROLES } from './words.ts';

/** What stands over a talk in front of a colon, by the field that it gives; in Simplified. */
const LABELS: Partial<Record<HintField, string>> = {
  place:
    '(?:演[讲说]|讲[演课道法经授座]|证道|开示|宣讲|会议|活动|报告|授课|举[办行]|分享|主办|聚会|拍摄|录制)?(?:地\\s*点|会\\s*场|场地|场馆)',
  organization: '(?:工作|所属|所在|任职)?(?:单位|机构)',
  role: '职位|职务|头衔|职称',
};
const FIELDS = Object.entries(LABELS).map(([field, label]): [HintField, RegExp] => [
  field as HintField,
  new RegExp(
    `(?:^[|｜]?|(?<=[\\s；;|｜]))(?:[-•·*]\\s)?(?:${label})\\s*[:：]\\s*([^\\s；;|｜][^；;|｜]{1,40}?)\\s*(?=$|[；;|｜]|\\s\\p{Script=Han}{2,5}[:：])`,
    'du',
  ),
]);
/** Where nobody can go. */
const NOWHERE = /线上|在线|网络|直播|腾讯会议|[Zz]oom|[Tt]eams|待定|^(?:http|www)/u;
const ENDS_WITH_ROLE = new RegExp(`(${ROLES})\\s*$`, 'u');

/**
 * 地点：渡口图书馆, 职位：渡口公司总裁: what stands behind a label.
 *
 * @param of whom the label right above names as the speaker; of nobody else is it said
 */
export function takeLabelled(text: string, take: Take, page: Page, of: string | undefined): void {
  for (const [field, pattern] of FIELDS) {
    const [from, to] = pattern.exec(text)?.indices?.[1] ?? [];
    if (from === undefined || to === undefined) continue;
    const value = text.slice(from, to);
    if (field === 'place' && NOWHERE.test(value)) continue;
    const city = field === 'place' ? cityOf(value) : undefined;
    if (field === 'place') take(field, from, city?.length ?? to - from);
    else if (of !== undefined && field === 'role') takeOffice(text, from, to, take, page, of);
    else if (of !== undefined && IS_BODY.test(value)) take(field, from, to - from, of);
  }
}

/** What kind of body a name ends with. */
const IS_BODY =
  /(?:公司|集团|科技|银行|大学|[中小]?学校?|学院|医院|研究[院所]|中心|[协学]会|基金会|委员会|[部局厅院所社馆厂]|报社?|[网台])$/u;

function takeOffice(
  text: string,
  from: number,
  to: number,
  take: Take,
  page: Page,
  of: string,
): void {
  const value = text.slice(from, to);
  const role = ENDS_WITH_ROLE.exec(value)?.[1];
  if (role === undefined) return;
  const start = to - role.length;
  take('role', start, role.length, of);
  const before = value.slice(0, -role.length);
  const organization =
    organizationBefore(before, role, page) ?? (/\s$/u.test(before) ? before.trim() : undefined);
  if (organization !== undefined)
    take('organization', from + before.lastIndexOf(organization), organization.length, of);
}
