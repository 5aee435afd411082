import type { Hint } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { peopleNamed } from '../people-named.ts';
import { inSimplified } from './page.ts';
import { SPEECH } from './words.ts';

const OCCASION =
  '(?:\\s?20\\d{2}(?:年|届|级)?\\s?)?[^，。]{0,12}?(?:典礼|仪式|晚会|大会|校庆|迎新|开放日)';
const UNIVERSITY =
  '[\\p{Script=Han}]{2,12}?(?:大学|学校|[中小]学|书院)(?!\\p{Script=Han}{1,10}学院)';
const COLLEGE = '[\\p{Script=Han}]{2,20}?学院';
const INSTITUTE = '[\\p{Script=Han}]{2,20}?研究[院所]';

/** Who speaks at a school's own ceremony for the school: whoever is at its head, and one of its people for all. */
const WAYS = [
  // 何文校长在湖城大学毕业典礼上的讲话, 校长何文在……
  new RegExp(`校长(?:\\p{Script=Han}{2,4}?)?[在于](?<school>${UNIVERSITY})${OCCASION}`, 'du'),
  // 何文院长在湖城大学渡船学院2023年毕业典礼上的讲话
  new RegExp(`院长(?:\\p{Script=Han}{2,4}?)?[在于](?<school>${COLLEGE})${OCCASION}`, 'du'),
  // 湖城大学渡船研究院2020届毕业典礼在湖城举行，院长何文致辞
  new RegExp(
    `(?:^|[，。：\\s]|[上下]午)(?<school>${COLLEGE}|${INSTITUTE}|${UNIVERSITY})${OCCASION}(?:在|于)?[^，。]{0,12}(?:举行|举办|召开)，[校院]长\\p{Script=Han}{2,4}(?:教授)?(?:致|发表|作)`,
    'du',
  ),
  // 毕业生代表何文在湖城大学毕业典礼上的发言
  new RegExp(
    `(?<role>(?:优秀)?(?:毕业生|学生|新生|教师|导师|研究生|本科生)代表)(?:\\p{Script=Han}{2,4}?)?(?:同学|老师|教授)?[在于](?<school>${COLLEGE}|${UNIVERSITY})${OCCASION}`,
    'du',
  ),
  // 湖城大学渡船学院毕业典礼毕业生代表发言稿
  new RegExp(
    `(?:^|[，。：\\s]|我?在)(?![我在])(?<school>${COLLEGE}|${UNIVERSITY})${OCCASION}(?:上的?)?[^，。]{0,6}?(?<role>(?:优秀)?(?:毕业生|学生|新生|教师|导师|家长|校友|研究生|本科生)代表)[^，。]{0,8}(?:${SPEECH})`,
    'du',
  ),
];

/** Role and organisation of `name` as lines that name a school's own ceremony let one know. */
export function atOwnSchool(name: string, lines: readonly Line[]): Hint[] {
  const said = [...inOneLine(name, lines), ...asOneOfMany(name, lines)];
  return said.some(({ field }) => field === 'organization')
    ? said
    : [...said, ...host(name, lines)];
}

/** 开学典礼学生代表发言稿, 开学典礼校长致辞: what a page is called whose speaker stands beside it. */
const OF_MANY = new RegExp(
  `^[^，。：:；！？、]{0,24}?(?<role>(?:毕业生|学生|新生|老生|教师|导师|家长|校友|研究生|本科生)代表|(?<=典礼|仪式|大会|年会|晚会)(?:校长|院长|园长|会长|理事长|董事长|总裁|总经理))的?(?:${SPEECH})[稿词辞]?$`,
  'du',
);
/** Lines among which a page has what it is called. */
const TOP = 3;

function asOneOfMany(name: string, lines: readonly Line[]): Hint[] {
  return lines.slice(0, TOP).flatMap(({ line, text }): Hint[] => {
    const span = OF_MANY.exec(inSimplified(text))?.indices?.groups?.role;
    const isOwn = peopleNamed([{ line, text }]).length === 0;
    return span && isOwn
      ? [{ field: 'role', value: text.slice(...span), line, text, of: name }]
      : [];
  });
}

/** 渡口大学109级毕业典礼: whose ceremony it is. */
const HOST = new RegExp(
  `(?:^|[，。：\\s—–-]|[在于])(?![在于])(?<school>${UNIVERSITY})(?=(?:\\d{2,4}[年届级]|第[\\d一二三四五六七八九十百]{1,4}届)[^，。]{0,16}(?:典礼|仪式|校庆))`,
  'dgu',
);

/** 何文舟校长毕业典礼致词, and 渡口大学109级毕业典礼 on another line: the one school whose ceremony the page names. */
function host(name: string, lines: readonly Line[]): Hint[] {
  const folded = inSimplified(name);
  const simple = lines.map(({ text }) => inSimplified(text));
  if (!/^[\p{Script=Han}·]{2,12}$/u.test(folded)) return [];
  const isHead = new RegExp(`${folded}校长|^校长\\s*${folded}`, 'u');
  // 何文舟, over 校长、教授 on a line of its own
  const isBeside = simple.some(
    (text, index) =>
      /^校长(?:$|[、，])/u.test(text) &&
      [simple[index - 1], simple[index + 1]].some((each) => each?.trim() === folded),
  );
  if (!isBeside && !simple.some((text) => isHead.test(text))) return [];
  const hosts = lines.flatMap((each, index) =>
    [...(simple[index] ?? '').matchAll(HOST)].flatMap(({ indices }): Hint[] => {
      const span = indices?.groups?.school;
      return span
        ? [{ ...each, field: 'organization', value: each.text.slice(...span), of: name }]
        : [];
    }),
  );
  return new Set(hosts.map(({ value }) => value)).size === 1 ? hosts.slice(0, 1) : [];
}

function inOneLine(name: string, lines: readonly Line[]): Hint[] {
  return lines.flatMap(({ line, text }): Hint[] => {
    const simple = inSimplified(text);
    const match = WAYS.map((way) => way.exec(simple)).find(Boolean);
    // Somebody else’s president may be the guest of another school.
    const isHead = /[校院]长/u.test(match?.[0] ?? '');
    const folded = inSimplified(name);
    const isTheirs =
      simple.slice(0, match?.index).endsWith(folded) ||
      ['校长', '院长'].some((head) => match?.[0].includes(head + folded));
    if (!match || (isHead && !isTheirs)) return [];
    const groups = match.indices?.groups;
    const hint = (field: 'role' | 'organization', span: [number, number] | undefined): Hint[] =>
      span ? [{ field, value: text.slice(...span), line, text, of: name }] : [];
    return [...hint('role', groups?.role), ...hint('organization', groups?.school)];
  });
}
