import type { Hint } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { takeRole } from './office.ts';
import { inSimplified, pageOf } from './page.ts';
import { ROLES } from './words.ts';

/** 大会选举我担任湖城市人民政府市长: to what those who listen have made whoever speaks. */
const MADE = new RegExp(
  `(?:选举|推选|推举|任命|聘任|聘请|提名|委派|委任|决定(?:由)?|选择)了?我(?:同志)?(?:来?担任|出任|接任|任|为|当)(?<body>(?![了的])[\\p{Script=Han}A-Za-z0-9（）]{0,30}?)(?<role>${ROLES})(?=[，,。；;！!、]|一职|这一|职务|$)`,
  'du',
);
/** Characters of a passage in which somebody says so. */
const BEGINNING = 300;

/** Role and organisation to which a speaker says in the first words to have been elected or appointed. */
export function madeOffice(said: readonly Line[]): Hint[] {
  return said.flatMap((each) => {
    const text = each.text.slice(0, BEGINNING);
    const simple = inSimplified(text);
    const { indices, groups } = MADE.exec(simple) ?? {};
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
