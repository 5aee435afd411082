import type { Hint, Item } from '../draft.ts';
import type { Line } from './chinese.ts';
import { missionOf } from './chinese/mission.ts';
import { saidOf } from './chinese/of-speaker.ts';
import { atOwnBusiness } from './chinese/own-business.ts';
import { atOwnSchool } from './chinese/own-school.ts';
import { pageOf } from './chinese/page.ts';
import { firstPassages } from './first-passages.ts';
import { IN_HAN } from './reader.ts';
import { passagesOf } from '../draft.ts';

interface Page {
  headline: readonly Hint[];
  lead: readonly Line[];
  lines: readonly Line[];
  hints: readonly Hint[];
  items: readonly Item[];
  /** All that is written on the page. */
  whole: readonly string[];
}

/** Passages in which an envoy greets everybody, and then says for whom. */
const TO_ALL = 10;

/** What a page in Chinese says of the one whose name is `who`: as what they speak, and of which body. */
export function describedInChinese(
  who: string | undefined,
  { headline, lead, lines, hints, items, whole }: Page,
): Hint[] {
  if (who === undefined || !whole.some((text) => IN_HAN.test(text))) return [];
  const publishers = hints
    .filter(({ field }) => field === 'publisher')
    .map(({ line, value }) => ({ line, text: value }));
  return [
    ...saidOf(who, [...headline, ...lines, ...firstPassages(items)], pageOf(whole)),
    ...missionOf(who, [
      ...headline,
      ...lines,
      ...publishers,
      ...passagesOf(items).slice(0, TO_ALL),
    ]),
    ...atOwnSchool(who, [...headline, ...lead]),
    ...atOwnBusiness(who, [...headline, ...lead], pageOf(whole)),
  ];
}
