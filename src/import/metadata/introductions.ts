import type { Hint, Item } from '../draft.ts';
import { sentencesOf } from '../structure/phrases.ts';
import { unquoted } from '../structure/written.ts';
import { ROLES } from './chinese/words.ts';
import { asWritten, folded } from './english/capitals.ts';
import { personIn } from './english/people.ts';
import { phrasesOf } from './english/phrases.ts';
import { behind } from './english/who.ts';
import { isPersonName } from './person-name.ts';

/** Passages at the head of a talk, and sentences of each, in which people say who they are. */
const FIRST = 6;
const SENTENCES = 6;

/**
 * What people say of themselves in their first words: who they are, and as what, and where. Whoever
 * has a turn is the one whom the turn names.
 */
export function introductionsIn(items: readonly Item[]): Hint[] {
  const found: Hint[] = [];
  let of: string | undefined;
  let passages = 0;
  for (const item of items) {
    if (item.type === 'turn') of = item.speaker;
    if (item.type !== 'passage') continue;
    if (++passages > FIRST) break;
    const { line, text } = item;
    const label = passages <= 2 ? labelOf(text) : undefined;
    if (label !== undefined) found.push({ field: 'speaker', value: label, line, text });
    for (const sentence of sentencesOf(text).slice(0, SENTENCES)) {
      // What stands in quotation marks somebody else says of themselves.
      const words = unquoted(sentence);
      const own = [...inEnglish(words), ...inChinese(words)];
      const name = own.find(({ field }) => field === 'speaker')?.value;
      of = of !== undefined && isOf(of, name) ? of : (name ?? of);
      for (const { field, value } of own) {
        if (of === undefined) continue;
        const hint = { field, line, text: sentence };
        found.push(field === 'speaker' ? { ...hint, value: of } : { ...hint, value, of });
      }
    }
  }
  return found;
}

/** Jerod Fenwick says I’m Jerod: the turn knows the whole name. */
function isOf(turn: string, name: string | undefined): boolean {
  return name === undefined || turn.includes(name) || name.includes(turn);
}

/** ADA FENWICK: in front of the first words. */
function labelOf(text: string): string | undefined {
  const name = personIn(folded(/^(\p{Lu}[^:]{3,60}):\s/u.exec(text)?.[1] ?? ''))?.name;
  return name === undefined ? undefined : asWritten(name, text);
}

type Own = Pick<Hint, 'field' | 'value'>;

const I_AM = /\b(?:I[’']m|I am|[Mm]y name(?: is|[’']s))\s+(?=\S)/u;
/** … and I’m the Chair of …, … and today …: something else of them. */
const GOES_ON = /,? and (?=I\b|I[’']|my\b|we\b|today\b|this\b)/u;
const I_WORK = /\bI work (?:at|for) (?=\p{Lu})/u;

function inEnglish(sentence: string): Own[] {
  const work = I_WORK.exec(sentence);
  const employer = work && phrasesOf(sentence.slice(work.index + work[0].length))[0];
  const where: Own[] =
    employer && /^(?:organization|proper|place|venue)$/u.test(employer.kind)
      ? [{ field: 'organization', value: employer.text }]
      : [];
  const match = I_AM.exec(sentence);
  if (!match) return where;
  const [rest = ''] = sentence.slice(match.index + match[0].length).split(GOES_ON);
  const [first, ...others] = phrasesOf(rest);
  if (first?.tie !== '') return where;
  const { person } = first;
  const { role, organization } = person
    ? { ...person, ...said(behind(others)) }
    : said(behind([first, ...others]));
  return [
    ...(person ? [{ field: 'speaker' as const, value: person.name }] : []),
    ...(role === undefined ? [] : [{ field: 'role' as const, value: role }]),
    ...(organization === undefined
      ? where
      : [{ field: 'organization' as const, value: organization }]),
  ];
}

/** Without what is not said, so that it takes nothing away. */
function said({ role, organization }: ReturnType<typeof behind>) {
  return {
    ...(role === undefined ? {} : { role }),
    ...(organization === undefined ? {} : { organization }),
  };
}

const CALLED =
  /(?:^|[，,。！!；;：:\s])(?:我叫|我的名字[叫是])\s*(\p{Script=Han}{2,4})(?=[，,。！!；;]|$)/u;
/** 我是渡口公司的何文, 我是来自渡口公司的工程师何文 */
const I_AM_HAN = new RegExp(
  `(?:^|[，,。！!；;：:\\s])我[是叫]\\s*(?:[来來]自[于於]?)?(?:([\\p{Script=Han}A-Za-z0-9&· ]{2,20}?)(?:的\\s*))?(${ROLES})?\\s*(\\p{Script=Han}{2,4})(?=[，,。！!；;]|$)`,
  'u',
);

/** 我是 Ada Fenwick */
const I_AM_LATIN =
  /(?:^|[，,。！!；;：:\s])我[是叫]\s*(\p{Lu}[\p{Script=Latin}’'.-]+(?: \p{Lu}[\p{Script=Latin}’'.-]+){1,3})(?=[，,。！!；;]|$)/u;

function inChinese(sentence: string): Own[] {
  const called = CALLED.exec(sentence)?.[1] ?? I_AM_LATIN.exec(sentence)?.[1];
  if (called !== undefined && isPersonName(called)) return [{ field: 'speaker', value: called }];
  const [, organization, role, name = ''] = I_AM_HAN.exec(sentence) ?? [];
  if (!isPersonName(name)) return [];
  return [
    { field: 'speaker', value: name },
    ...(role === undefined ? [] : [{ field: 'role' as const, value: role }]),
    ...(organization === undefined || FROM.test(organization)
      ? []
      : [{ field: 'organization' as const, value: organization.trim() }]),
  ];
}

/** 来自湖城: where somebody is from, and not for whom. */
const FROM =
  /^(?:中[国國]|[台臺][湾灣]|香港|澳[门門]|美[国國]|英[国國]|日本|[韩韓][国國]|法[国國]|德[国國]|\p{Script=Han}{2,4}(?:省|市|[县縣]|[区區]|村|[镇鎮]))$/u;
