import type { Hint, Item } from '../draft.ts';
import { takeRole } from './chinese/office.ts';
import type { Page } from './chinese/page.ts';
import { inSimplified } from './chinese/page.ts';
import { ROLES } from './chinese/words.ts';
import type { Line } from './chinese.ts';
import { isPersonName } from './person-name.ts';
import { MAKERS } from './signed-below.ts';
import { passagesOf } from '../draft.ts';

/** What a byline may have around it: a dash, brackets, a day. */
const FRONT = '^\\s*[（(【—–─-]{0,3}\\s*';
const BACK =
  '(?:同志|先生|女士|教授|博士|院士)?(?:\\s?[（(][A-Z][A-Za-z .’-]{2,40}[）)])?\\s*(?:[（(]?\\d{4}[年./-][\\d年月日./-]{2,9}[）)]?)?\\s*[）)】—–─-]{0,3}\\s*$';
/** 何文舟, 何 文 */
const NAME = '(?<name>\\p{Script=Han}(?:\\s{0,4}\\p{Script=Han}){1,3}?)';
const OF = '(?<body>(?:(?![在的了是让把被])[\\p{Script=Han}A-Za-z0-9·、“”（）() ]){2,60}?)';

/** 渡口市检察院检察长 何 文: a body, an office and a name, and nothing else on the line. */
const OFFICE_FIRST = new RegExp(
  `${FRONT}(?:${OF})??(?<role>${ROLES})\\s{0,4}[:：]?\\s{0,4}${NAME}${BACK}`,
  'du',
);
/** 何文舟（渡口大学教授、渡船研究所所长）, 何文舟 渡口大学教授 */
const NAME_FIRST = new RegExp(
  `${FRONT}(?<name>\\p{Script=Han}{2,4}?)(?:\\s{0,3}[（(]|\\s{1,4}|\\s?[，,、:：|｜/／]\\s?)(?<body>(?:(?![在的了是让把被])[\\p{Script=Han}A-Za-z0-9·“” ]){2,40}?)(?<role>${ROLES})(?:[、，,；;兼][^。：:！？]{2,60})?[）)]?\\s*$`,
  'du',
);
const LONGEST = 80;

/** Whether a line is nothing but who speaks, and as what, and where. */
export function isByline(text: string): boolean {
  return matchOf(text) !== undefined;
}

interface Byline {
  name: string;
  role: string;
  /** Where the office and what stands before it begin. */
  start: number;
  from: number;
}

function matchOf(text: string): Byline | undefined {
  if (text.length > LONGEST || MAKERS.test(text)) return undefined;
  const simple = inSimplified(text);
  for (const pattern of [OFFICE_FIRST, NAME_FIRST]) {
    const { indices, groups } = pattern.exec(simple) ?? {};
    const [start] = indices?.groups?.role ?? [];
    const [from = start] = indices?.groups?.body ?? [];
    const [at, to] = indices?.groups?.name ?? [];
    if (start === undefined || from === undefined || at === undefined) continue;
    // 讲师：何文舟 is a label.
    if (from === start && simple.includes('：')) continue;
    const name = text.slice(at, to).replaceAll(/\s/gu, '');
    if (isPersonName(name) && groups?.role !== undefined)
      return { name, role: groups.role, start, from };
  }
  return undefined;
}

/** An office alone, and a name alone. */
const OFFICE_ALONE = new RegExp(
  `^(?!.*(?:记者|编辑|摄影|通讯员))\\p{Script=Han}{0,24}?(?:${ROLES})$`,
  'u',
);
const NAME_ALONE = /^\p{Script=Han}(?:\s{0,4}\p{Script=Han}){1,3}$/u;

/** 渡口大学校长 over 何文舟, or under it: as one line. */
function onTwoLines(lead: readonly Line[]): Line[] {
  return lead.flatMap(({ line, text }, index) => {
    const next = lead[index + 1]?.text.trim() ?? '';
    const [first, second] = [inSimplified(text.trim()), inSimplified(next)];
    const isPair =
      (OFFICE_ALONE.test(first) && NAME_ALONE.test(second)) ||
      (NAME_ALONE.test(first) && OFFICE_ALONE.test(second));
    return isPair ? [{ line, text: `${text.trim()} ${next}` }] : [];
  });
}

/** Lines before the talk, and passages at its beginning, among which a byline stands. */
const NEAR = 8;

/** The one whom a line of its own names with body and office, over the talk or where it begins. */
export function bylines(lead: readonly Line[], items: readonly Item[], page: Page): Hint[] {
  const passages = passagesOf(items);
  const found = [...lead.slice(-NEAR), ...onTwoLines(lead), ...passages.slice(0, NEAR)].flatMap(
    ({ line, text }) => {
      const byline = matchOf(text);
      return byline === undefined ? [] : [{ ...byline, line, text }];
    },
  );
  const [first] = found;
  if (first === undefined || found.some(({ name }) => name !== first.name)) return [];
  const { name, role, start, from, line, text } = first;
  const hints: Hint[] = [{ field: 'speaker', value: name, line, text }];
  const take = (field: Hint['field'], at: number, length: number): string => {
    const value = text.slice(at, at + length).trim();
    if (value !== '') hints.push({ field, value, line, text, of: name });
    return value;
  };
  takeRole(
    inSimplified(text),
    { start, role, of: name, from, isBounded: start > text.indexOf(name.charAt(0)) },
    take,
    page,
  );
  return hints;
}
