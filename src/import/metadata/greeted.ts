import type { Item } from '../draft.ts';
import { salutes } from '../structure/phrases.ts';
import { inSimplified } from './chinese/page.ts';
import { ROLES } from './chinese/words.ts';
import type { Line } from './chinese.ts';
import { isPersonName } from './person-name.ts';

/** 渡口协会 何文舟会长: somebody as they are greeted, with the office behind the name. */
const GREETED = new RegExp(
  `^(?:[\\p{Script=Han}A-Za-z0-9]{2,24}\\s+)?\\p{Script=Han}{2,4}\\s?(?:${ROLES}|先生|女士|博士|教授)(?:伉俪|及?夫人)?[，,、：:]?$`,
  'u',
);
/** 各位来宾，大家好！: to everybody else, behind whom is named. */
const TO_ALL = /^(?:尊敬的|[亲親][爱愛]的)?(?:各位|[诸諸]位)/u;
/** One such line may sign; a speech has several right over 各位来宾. */
const FEW = 2;

/** Lines over a talk without those that begin it: who is greeted by name before all others are. */
export function withoutGreeted(lead: readonly Line[], items: readonly Item[]): Line[] {
  const first = items.find(({ type }) => type === 'passage');
  if (first?.type !== 'passage' || !(salutes(first.text) || TO_ALL.test(first.text)))
    return [...lead];
  const last = lead.findLastIndex(({ text }) => !GREETED.test(inSimplified(text)));
  const head = lead.slice(0, last + 1);
  return lead.length - head.length < FEW && !head.some(signs) ? [...lead] : head;
}

/** 渡口局局长何文舟, alone on a line: another than the one below has signed already. */
function signs({ text }: Line): boolean {
  const [office] = OFFICE_FIRST.exec(inSimplified(text).trim()) ?? [];
  return office !== undefined && isPersonName(text.trim().slice(office.length).trim());
}

const OFFICE_FIRST = new RegExp(
  `^[\\p{Script=Han}A-Za-z0-9]{0,24}?(?:${ROLES})\\s{0,4}(?=\\p{Script=Han}{2,4}$)`,
  'u',
);
