import type { Hint, Item } from '../draft.ts';
import { ofChineseHouse } from './chinese/own-house.ts';
import { ofRegion } from './chinese/own-region.ts';
import type { Line } from './chinese.ts';
import { governed } from './english/governed.ts';
import { ofHouse } from './english/house.ts';
import { departmentNamed } from './english/ministry.ts';
import { bodyOurs, bodySaid } from './english/we-at.ts';
import { firstPassages } from './first-passages.ts';
import { passagesOf } from '../draft.ts';

interface Page {
  lines: readonly Line[];
  hints: readonly Hint[];
  items: readonly Item[];
  speaker: Hint | undefined;
  /** All that is written on the page. */
  whole: readonly string[];
}

/** The body of a speaker whose office is known, where the page says whose it is: it is theirs. */
export function bodiesOfPage(
  own: readonly Hint[],
  { lines, hints, items, speaker, whole }: Page,
): Hint[] {
  const said = (isIt: (hint: Hint) => boolean) =>
    hints.filter(isIt).map(({ line, value }) => ({ line, text: value }));
  const publishers = said(({ field }) => field === 'publisher');
  const head = said(({ field, text }) => field === 'owner' && text.startsWith('header: '));
  const foot = said(({ field, text }) => field === 'owner' && text.startsWith('footer: '));
  const framed = [...publishers, ...head, ...lines, ...foot];
  const ofSpeaker = (hint: Hint) => (speaker ? { ...hint, of: speaker.value } : hint);
  const house = ofHouse(own, framed, speaker);
  const passages = passagesOf(items);
  const spoken = [...lines, ...passages];
  return [
    ...house,
    ...departmentNamed(own, [...whole, ...framed.map(({ text }) => text)]),
    ...bodySaid(own, spoken).map(ofSpeaker),
    ...bodyOurs(own, framed, passages).map(ofSpeaker),
    ...governed([...own, ...house], spoken).map(ofSpeaker),
    ...ofChineseHouse(own, [...lines, ...publishers], speaker, firstPassages(items)),
    ...ofRegion(own, spoken, speaker),
  ];
}
