import { peopleNamed } from '../people-named.ts';
import { isSurname } from '../person-name.ts';
import type { Take } from '../chinese.ts';
import { takeRole } from './office.ts';
import { organizationBefore } from './organization.ts';
import type { Page } from './page.ts';
import { ROLES, SPEECH } from './words.ts';

/** 渡口局局长出席……致辞, 开学晚会院长致辞, 院长在……的讲话-渡口医院: whose office it is that speaks, where a headline names nobody. */
const OFFICE_SPEAKS = new RegExp(
  `^(?:第[一二三四五六七八九十]{1,2}篇\\s*[:：]\\s*)?(?:[“《「][^”》」]{2,40}[”》」])?[^，。：:；！？《“]{0,24}?(?<role>${ROLES})(?:(?:(?:出席|在|于|欢迎)[^，。：:；！？]{3,50}?)(?:上|中)?|[^，。：:；！？在]{0,16}(?:典礼|仪式|论坛|大会|年会|晚会|晚宴|礼))?\\s?(?:的|发表了?|致)?(?:${SPEECH}|(?:祝福|(?<=的)话)(?=\\s*(?:[（(：:_|｜-]|$)))(?:[稿词辞]|全文|实录|内容)*(?:\\.(?:docx?|pdf|pptx?|txt|wps))?\\s*(?:。|[（(：:_|｜-].*|(?:19|20)\\d{2}年?)?$`,
  'du',
);

export function takeOfficeAlone(text: string, take: Take, page: Page): void {
  const match = text.length <= LONGEST_OFFICE ? OFFICE_SPEAKS.exec(text) : null;
  const [from, to] = match?.indices?.groups?.role ?? [];
  const role = match?.groups?.role;
  if (from === undefined || to === undefined || role === undefined) return;
  const rest = text.slice(to);
  // 毕业生代表, 领导, 作家: of many one speaks.
  if (
    /代表|候选人|[家人员]$/u.test(role) ||
    /如何|怎[么样]|竞[选聘]|应聘|参选|做好|技巧|^[前原]/u.test(text) ||
    peopleNamed([{ line: 0, text: ATTENDING.test(rest) ? text.slice(0, from) : text }]).length > 0
  )
    return;
  // 渡口中学何书记: of whom one knows the surname alone.
  const before = text.slice(0, from - 1);
  const theirs = isSurname(text.charAt(from - 1))
    ? organizationBefore(before, role, page)
    : undefined;
  const whole = organizationBefore(text.slice(0, from), role, page);
  const body =
    whole === undefined || whole === `${theirs ?? ''}${text.charAt(from - 1)}` ? theirs : undefined;
  if (body === undefined) takeRole(text, { start: from, role, of: undefined, from: 0 }, take, page);
  else {
    take('role', from, role.length);
    take('organization', before.lastIndexOf(body), body.length);
  }
}
const LONGEST_OFFICE = 60;
/** 局长出席……: nobody's name stands between, and what follows is whom or what they meet. */
const ATTENDING = /^(?:出席|在|于|欢迎)/u;
