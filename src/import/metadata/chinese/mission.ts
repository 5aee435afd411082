import type { Hint } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { inSimplified } from './page.ts';

/** 中国驻湖国大使馆, 驻湖城总领馆, and 湖国驻华大使馆, which is a foreign state's */
const MISSION =
  /(?<whole>(?:中国|中华人民共和国|(?<![\p{Script=Han}])\p{Script=Han}{2,14}(?=驻华))?(?:常)?驻(?<where>\p{Script=Han}{1,8}?)(?:共和国|王国|联邦)?(?<kind>大?使馆|总领事?馆|使团|代表团))/dgu;
/** How many characters stand between where somebody is sent and their name: 驻湖国大使何文舟. */
const OFFICE = '(?:特命全权)?(?:大使|(?:副|代理)?总领事|公使|参赞)';

/**
 * The mission that an envoy speaks for, where the page names one of the envoy's kind and no other: an
 * ambassador's is an embassy, a consul's is a consulate.
 */
export function missionOf(name: string, lines: readonly Line[]): Hint[] {
  const folded = inSimplified(name);
  if (!/^[\p{Script=Han}·]{2,12}$/u.test(folded)) return [];
  const held = new RegExp(`${OFFICE}${folded}|${folded}${OFFICE}`, 'u');
  const sent = new RegExp(`驻((?:(?!馆)\\p{Script=Han}){1,8}?)${OFFICE}${folded}`, 'u');
  const simple = lines.map(({ text }) => inSimplified(text));
  const office = simple.map((text) => held.exec(text)?.[0]).find(Boolean);
  if (office === undefined) return [];
  const where = simple.map((text) => sent.exec(text)?.[1]).find(Boolean);
  // A counsellor may be of either.
  const isConsul = /参赞|公使/u.test(office) ? undefined : office.includes('领事');
  const found = simple.flatMap((text, index) =>
    [...text.matchAll(MISSION)].flatMap(({ indices, groups }): (Hint & { at: string })[] => {
      const span = indices?.groups?.whole;
      const each = lines[index];
      const { where: at = '', kind = '' } = groups ?? {};
      // 驻华大使馆 alone says not of which state.
      const isNameless = at === '华' && groups?.whole?.startsWith('驻') === true;
      const isOther =
        isNameless ||
        (isConsul !== undefined && kind.includes('领') !== isConsul) ||
        (where !== undefined && !isSameState(at, where));
      if (!span || !each || isOther) return [];
      return [{ ...each, field: 'organization', value: each.text.slice(...span), of: name, at }];
    }),
  );
  // 驻湖国大使馆 and 驻渡国大使馆: one of them is another's.
  const [longest] = found.toSorted((a, b) => b.value.length - a.value.length);
  if (longest === undefined || !found.every(({ at }) => isSameState(at, longest.at))) return [];
  const { at: _, ...hint } = longest;
  return [hint];
}

/** 湖国 is the 湖国东岸 of 湖国东岸共和国 for short. */
function isSameState(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
