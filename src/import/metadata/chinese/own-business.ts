import type { Hint } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { organizationBefore } from './organization.ts';
import type { Page } from './page.ts';
import { inSimplified } from './page.ts';
import { ROLES } from './words.ts';

/** 渡口电池2020年度业绩说明会, 渡口电池举办……开放日: whose occasion it is. */
const HOST =
  /(?:^|[，。：\s—–-]|[在于由]|[上下]午)(?![在于由])(?<host>\p{Script=Han}{2,20}?)(?:股份有限公司)?\s{0,20}(?=(?:(?:19|20)\d{2}年?(?:年?度|财年)?|第[\d一二三四五六七八九十]{1,4}[届次]|年度|(?:成立|创立|创建)?[\d一二三四五六七八九十]{1,4}周年|举[办行]|召开)[^，。]{0,20}(?:会|开放日|仪式|典礼|活动|庆典))/dgu;

/** An office that says less of a name in front of it than that of the head: 渡口 alone is a word. */
const KNOWN_AS_BUSINESS = '总监';
/** 渡口电池(300001,股吧): what a portal puts behind a business whose shares are traded. */
const SHARE = /[（(](?:[A-Z]{2,6}[:：.]?)?\d{4,6}(?:\.[A-Z]{2})?(?:[，,]\s?股吧)?[）)]/gu;
/** Where the head of a business is a guest. */
const NO_BUSINESS = /(?:[大中小]学|学[院校]|[协学商]会|联合会|政府|[省市县区委]|大会|论坛)$/u;

/**
 * The business of which `name` is at the head where a page says 公司总经理 or 总裁 and no more, and
 * names one business, whose occasion it is.
 */
export function atOwnBusiness(name: string, lines: readonly Line[], page: Page): Hint[] {
  const folded = inSimplified(name);
  if (!/^[\p{Script=Han}·]{2,12}$/u.test(folded)) return [];
  const simple = lines.map(({ text }) => inSimplified(text));
  const held = new RegExp(
    `(?:^|[，。、：\\s—–由-])(?:公司|集团|总行|我行|我司)(?:${ROLES})\\s*${folded}|(?:^|[，。、：\\s—–由-])${folded}(?:董事长|总裁|总经理|CEO)|^(?:党委书记、)?(?:董事长|总裁|总经理)(?:兼(?:总裁|总经理|CEO))?\\s*${folded}`,
    'u',
  );
  if (!simple.some((text) => held.test(text))) return [];
  const hosts = simple.flatMap((text, index): Hint[] => {
    const each = lines[index];
    return [...text.replaceAll(SHARE, (code) => ' '.repeat(code.length)).matchAll(HOST)].flatMap(
      ({ indices }): Hint[] => {
        const [start, end] = indices?.groups?.host ?? [];
        if (!each || start === undefined || end === undefined) return [];
        const host = organizationBefore(text.slice(start, end), KNOWN_AS_BUSINESS, page);
        const at = host === undefined ? -1 : text.lastIndexOf(host, end - host.length);
        return host === undefined || at < 0 || NO_BUSINESS.test(host)
          ? []
          : [
              {
                ...each,
                field: 'organization',
                value: each.text.slice(at, at + host.length),
                of: name,
              },
            ];
      },
    );
  });
  return new Set(hosts.map(({ value }) => value)).size === 1 ? hosts.slice(0, 1) : [];
}
