import { isWord } from '../../repair/evidence.ts';
import type { Take } from '../chinese.ts';
import { isPersonName } from '../person-name.ts';

/** 何文教授: how somebody is styled is an office, too, where no other is named. */
const STYLED = /(\p{Script=Han}{2,3})(教授|院士)(?!\p{Script=Han}?[长会])/gu;

export function takeStyle(text: string, take: Take): void {
  // 何文教授 alone on a line signs, and the office stands beside it.
  if (/^\s*\p{Script=Han}{2,3}(?:教授|院士)\s*$/u.test(text)) return;
  for (const { index, 1: before = '', 2: style = '' } of text.matchAll(STYLED)) {
    const name = [before, before.slice(1)].find((each) => isPersonName(each) && !isWord(each));
    if (name === undefined) continue;
    take('role', index + before.length, style.length, name);
  }
}
