import type { Hint, Item } from '../draft.ts';
import { isWord } from '../repair/evidence.ts';
import { isProse } from '../structure/phrases.ts';
import { ROLES } from './chinese/words.ts';
import { inSimplified } from './chinese/page.ts';
import type { Line } from './chinese.ts';
import { soundsForeign } from './chinese/person-at.ts';
import { daysIn } from './dates.ts';
import { personIn } from './english/people.ts';
import { isPersonName } from './person-name.ts';
import { groupsOf, MAKERS } from './signed-below.ts';
import { withSeat } from './sole-speaker.ts';

/** Speakers whom a page names by the place of their names: between title and talk, in the headline. */
export function speakersBeside(
  lead: readonly Line[],
  headlines: readonly Hint[],
  items: readonly Item[],
): Hint[] {
  return [
    ...signed(lead),
    ...withOffice(lead),
    ...translated(lead),
    ...timed(lead),
    ...interviewed(lead, headlines, items),
  ];
}

const HAN_SIGNATURE = new RegExp(
  `^[【（(—–─-]{0,3}\\s?(?:[\\p{Script=Han}]{2,6}[/／:：]\\s*|(?:[^\\s，。：:]{2,16}\\s)?[^\\s，。：:]{2,16}[班级系院校](?:[一二三四五六]?[A-Z甲乙丙丁])?\\s+)?(${ROLES})?\\s*([\\p{Script=Han}](?:\\s{0,4}[\\p{Script=Han}]){1,3}?)\\s*(${ROLES})?(?:同[学志]|先生|女士)?\\s?[】）)—–─-]{0,3}$`,
  'du',
);
/** （2004年8月22日）何文: the day in front of who signs. */
const DAY_BEFORE = /^[（(][^（）()]*\d{4}年[^（）()]*[）)]\s*/u;

/** 校 长 何 文 舟: an office and a name whose characters all stand apart. */
const SPACED = /^(?:\p{Script=Han}\s{1,4}){3,9}\p{Script=Han}$/u;

/** 何文2018.05.21 */
const DAY_BEHIND = /(?<=\p{Script=Han})\s{0,4}[（(]?\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?[）)]?$/u;

/** — Ada Fenwick */
const LATIN_SIGNATURE = /^[—–-]{1,2}\s?(\p{Lu}[\p{Script=Latin}’'. -]{3,40})$/u;

/** 安娜·何文(Anna Hewen) 何文舟译: whose words a journal has, and who translated them. */
const OF_JOURNAL =
  /^(\p{Script=Han}{1,8}(?:[·•・‧]\p{Script=Han}{1,8}){1,2})\s*[（(]\p{Lu}[\p{Script=Latin} .’'-]{3,40}[?？*†‡]?[)）](?:\s+\p{Script=Han}{2,4}\s?[译譯])?$/u;

/** Ada Fenwick (00:00): right over the first words, where nobody else has a turn. */
const TIMED = /^(\p{Lu}[\p{L}\p{M} .’'-]{3,40}?)\s?[([](?:\d{1,2}:)?\d{1,2}:\d{2}[)\]]\s?:?$/u;

function timed(lead: readonly Line[]): Hint[] {
  const { line = 0, text = '' } = lead.at(-1) ?? {};
  const name = TIMED.exec(text)?.[1] ?? '';
  const value = personIn(name)?.name ?? withSeat(text);
  return value === undefined ? [] : [{ field: 'speaker', value, line, text }];
}

function translated(lead: readonly Line[]): Hint[] {
  return lead.flatMap(({ line, text }): Hint[] => {
    const value = OF_JOURNAL.exec(text)?.[1];
    return value === undefined ? [] : [{ field: 'speaker', value, line, text }];
  });
}

/** 渡口校友会 over 会长何文舟: of which body somebody is at the head. */
const BODY_ALONE =
  /^\s*\p{Script=Han}{4,20}(?:[会會]|公司|集[团團]|大[学學]|中[学學]|[学學]院|医院|醫院|[银銀]行)\s*$/u;
const HEADS =
  /^(?:副)?(?:[会會校院行]长|[会會校院行]長|主席|理事[长長]|董事[长長]|[总總]裁|[总總][经經]理)$/u;

/** 渡口船业协会会长：何文舟, 渡口船业有限公司 何文舟: for whom somebody speaks, and perhaps as what. */
const OF_BODY = new RegExp(
  `^(\\p{Script=Han}{2,24}(?:公司|集团|银行|大学|[中小]学|.[一二三四五六七八九十附][中小高]|学院|医院|中心|研究[院所]|[协学商总]会|联合会|基金会|委员会|合作社))(?:(${ROLES})\\s*[:：]\\s*|\\s+)(\\p{Script=Han}{2,4}?)(?:同[学志]|先生|女士)?$`,
  'du',
);

function ofBody(at: Line): Hint[] {
  const [, body, role, name = ''] = groupsOf(OF_BODY, at.text);
  if (body === undefined || !isPersonName(name) || isWord(name)) return [];
  return [
    { ...at, field: 'speaker', value: name },
    { ...at, field: 'organization', value: body, of: name },
    ...(role === undefined ? [] : [{ ...at, field: 'role' as const, value: role, of: name }]),
  ];
}

/** How many lines before the talk may hold a signature. */
const NEAR = 5;

/** 校长 李望舒: a name and a role alone on a line right before the talk. */
function signed(lead: readonly Line[]): Hint[] {
  return lead
    .filter(({ line }) => line > 0)
    .slice(-NEAR)
    .flatMap(({ line, text }, index, near): Hint[] => {
      // Below what is quoted stands whose words these were.
      const over = near[index - 1]?.text ?? '';
      const isBelowQuotation = isProse(over) || /^[“"'‘「]/u.test(over);
      const [, latin = text] = LATIN_SIGNATURE.exec(text) ?? [];
      // Ada Fenwick alone may be whose site it is.
      if (!isBelowQuotation && isPersonName(latin) && (latin !== text || soundsForeign(text)))
        return [{ field: 'speaker', value: latin, line, text }];
      const dateless = text.replace(DAY_BEFORE, '').replace(DAY_BEHIND, '');
      const undated = SPACED.test(dateless) ? dateless.replaceAll(/\s/gu, '') : dateless;
      const [han, before, written = '', behind] = groupsOf(HAN_SIGNATURE, undated);
      if (MAKERS.test(undated)) return [];
      if (han === undefined) return ofBody({ line, text });
      const name = written.replaceAll(/\s/g, '');
      const role = before ?? behind;
      // 商业 alone on a line is a rubric, not somebody.
      const word = role === undefined && !/\s/u.test(written) && isWord(inSimplified(name));
      if (!isPersonName(name) || word) return [];
      const [day] = DAY_BEHIND.test(text) ? daysIn(text) : [];
      return [
        { field: 'speaker', value: name, line, text },
        ...(day ? [{ field: 'date' as const, value: day.day, line, text }] : []),
        ...(role === undefined
          ? []
          : [{ field: 'role' as const, value: role, line, text, of: name }]),
        ...(role !== undefined && BODY_ALONE.test(over) && HEADS.test(role)
          ? [
              {
                field: 'organization' as const,
                value: over.trim(),
                line: near[index - 1]?.line ?? line,
                text: over,
                of: name,
              },
            ]
          : []),
      ];
    });
}

/** 何文舟（渡口大学历史系教授）: who alone stands so between title and talk. */
const WITH_OFFICE = new RegExp(
  `^(\\p{Script=Han}{2,4})\\s?[（(][^（）()]{0,24}?(?:${ROLES})[）)]$`,
  'u',
);

function withOffice(lead: readonly Line[]): Hint[] {
  const found = lead.slice(-NEAR).flatMap(({ line, text }): Hint[] => {
    const value = WITH_OFFICE.exec(text)?.[1] ?? '';
    return isPersonName(value) && !MAKERS.test(text)
      ? [{ field: 'speaker', value, line, text }]
      : [];
  });
  return found.length === 1 ? found : [];
}

/** The one person of a dialogue whom the headline or the lede names. */
function interviewed(
  lead: readonly Line[],
  headlines: readonly Hint[],
  items: readonly Item[],
): Hint[] {
  const people = new Set(
    items.flatMap((item) =>
      item.type === 'turn' && isPersonName(item.speaker) ? [item.speaker] : [],
    ),
  );
  const named = [...headlines, ...lead].flatMap(({ line, text }) =>
    [...people].flatMap((name) =>
      text.includes(name) && !presides(name, text)
        ? [{ field: 'speaker' as const, value: name, line, text }]
        : [],
    ),
  );
  if (new Set(named.map(({ value }) => value)).size === 1) return named.slice(0, 1);
  return named.length === 0 ? calledByFirstName([...headlines, ...lead], items) : [];
}

/** 渡口台编辑何文舟主持, 主持人何文舟: whoever presides is not whom the page is about. */
export function presides(name: string, text: string): boolean {
  return text
    .split(name)
    .some(
      (part, index, { length }) =>
        (index > 0 && /^(?:先生|女士|老[师師])?(?:[担擔]任)?主持/u.test(part)) ||
        (index < length - 1 && /主持(?:人)?\s*[:：]?\s*$/u.test(part)),
    );
}

/** AMARA speaks, and the page has an Amara Singh over the talk. */
function calledByFirstName(lead: readonly Line[], items: readonly Item[]): Hint[] {
  const called = new Set(
    items.flatMap((item) => (item.type === 'turn' ? [item.speaker.toLowerCase()] : [])),
  );
  const named = lead.flatMap(({ line, text }) =>
    (text.match(/(?<!\p{L})\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}\.){0,2} \p{Lu}[\p{L}’'-]+/gu) ?? [])
      .filter(
        (name) =>
          isPersonName(name) && name.split(' ').some((part) => called.has(part.toLowerCase())),
      )
      .map((name) => ({ field: 'speaker' as const, value: name, line, text })),
  );
  return new Set(named.map(({ value }) => value)).size === 1 ? named.slice(0, 1) : [];
}
