import type { Hint, Item } from '../draft.ts';
import { sentencesOf } from '../structure/phrases.ts';
import { unquoted } from '../structure/written.ts';
import { inSimplified } from './chinese/page.ts';
import { CITIES, ROLES } from './chinese/words.ts';
import { asWritten, folded } from './english/capitals.ts';
import { personIn } from './english/people.ts';
import type { Phrase } from './english/phrases.ts';
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

const I_AM =
  /\b(?:I[’']m|I am|[Mm]y name(?: is|[’']s))\s+(?:(?:currently|now|also|presently|still)\s+)?(?=\S)/u;
/** … and I’m the Chair of …, … and today …: something else of them. */
const GOES_ON = /,? and (?=I\b|I[’']|my\b|we\b|today\b|this\b)/u;
const I_WORK = /\bI (?:currently |now )?work (?:(?:at|for) (?=\p{Lu})|(?=as an? ))/u;
/** I am Ferry’s Chair. */
const OWNS = /^(?<organization>\p{Lu}.*)[’']s\s+(?<role>\S.*)$/u;

function inEnglish(sentence: string): Own[] {
  return sentence.split(GOES_ON).flatMap((clause) => {
    const am = I_AM.exec(clause);
    if (am) return whoIAm(clause.slice(am.index + am[0].length));
    const work = I_WORK.exec(clause);
    return work ? whereIWork(clause.slice(work.index + work[0].length)) : [];
  });
}

function whoIAm(words: string): Own[] {
  const [first, ...others] = phrasesOf(words);
  if (first?.tie !== '') return [];
  const { person } = first;
  const own = person ? others : [first, ...others];
  const { role, organization } = { ...person, ...said(behind(own)) };
  const [, whose, office] = OWNS.exec(role ?? '') ?? [];
  const [next] = own;
  const from = next?.kind === 'organization' && next.tie === 'from' ? next.text : undefined;
  return [
    ...(person ? [{ field: 'speaker' as const, value: person.name }] : []),
    ...(role === undefined ? [] : [{ field: 'role' as const, value: office ?? role }]),
    ...asOrganization(whose ?? organization ?? employer(own) ?? from),
  ];
}

function whereIWork(words: string): Own[] {
  const phrases = phrasesOf(words);
  const [first] = phrases;
  if (first?.tie !== 'as') {
    const isEmployer = /^(?:organization|proper|place|venue)$/u.test(first?.kind ?? '');
    return isEmployer ? asOrganization(first?.text) : [];
  }
  const { role, organization } = behind(phrases);
  if (role === undefined) return [];
  return [{ field: 'role', value: role }, ...asOrganization(organization ?? employer(phrases))];
}

/** A software developer at Ferry: where somebody is something is for whom they are it. */
function employer(phrases: readonly Phrase[]): string | undefined {
  const at = phrases.find((_, index) => index > 0 && phrases[index - 1]?.kind === 'office');
  const isEmployer =
    at !== undefined && /^(?:at|with)$/u.test(at.tie) && /^(?:proper|place|venue)$/u.test(at.kind);
  return isEmployer ? at.text : undefined;
}

function asOrganization(value: string | undefined): Own[] {
  return value === undefined ? [] : [{ field: 'organization', value }];
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
const EMPLOYER = '[\\p{Script=Han}A-Za-z0-9&·. ]{2,20}?';
/** 我是渡口公司的何文, 我是来自渡口公司的工程师何文, 我是渡口公司创始人何文 */
const I_AM_HAN = new RegExp(
  `(?:^|[，,。！!；;：:\\s])我[是叫]\\s*(?:[来來]自[于於]?)?(?:(${EMPLOYER})的\\s*(${ROLES})?|(${EMPLOYER})?(${ROLES}))?\\s*(\\p{Script=Han}{2,4})(?=[，,。！!；;]|$)`,
  'u',
);
/** 我叫何文，是渡口公司的工程师, ……，来自渡口公司, ……，在渡口公司担任工程师 */
const AND_AM = new RegExp(
  `(?:^|[，,。；;])(?:目前|现在|現在|现|現)?我?(?:(?:是\\s*(${EMPLOYER})\\s*(?:的\\s*)?(?:一[名位])?(${ROLES})|[来來]自\\s*(${EMPLOYER})(?:的\\s*(${ROLES}))?)(?=[，,。！!；;]|$)|在\\s*(${EMPLOYER})\\s*(?:(?:工作|任[职職]|[担擔]任\\s*(${ROLES}))(?=[，,。！!；;]|$)|(?:主要)?[负負][责責]))`,
  'u',
);

/** 我是 Ada Fenwick */
const I_AM_LATIN =
  /(?:^|[，,。！!；;：:\s])我[是叫]\s*(\p{Lu}[\p{Script=Latin}’'.-]+(?: \p{Lu}[\p{Script=Latin}’'.-]+){1,3})(?=[，,。！!；;]|$)/u;

function inChinese(sentence: string): Own[] {
  const called = CALLED.exec(sentence)?.[1] ?? I_AM_LATIN.exec(sentence)?.[1];
  const am = I_AM_HAN.exec(sentence);
  const name = called ?? am?.[5];
  const own =
    called === undefined && isPersonName(am?.[5] ?? '')
      ? belonging(am?.[1] ?? am?.[3], am?.[2] ?? am?.[4])
      : [];
  const speaker: Own[] =
    name !== undefined && isPersonName(name) ? [{ field: 'speaker', value: name }] : [];
  if (own.length > 0) return [...speaker, ...own];
  const [, first, office, second, post, third, charge] = AND_AM.exec(sentence) ?? [];
  // 来自渡口公司的报告: not everything that comes from somewhere is who speaks.
  const from = sentence.includes('我') ? second : undefined;
  return [...speaker, ...belonging(first ?? from ?? third, office ?? post ?? charge)];
}

function belonging(organization: string | undefined, role: string | undefined): Own[] {
  const isEmployer =
    organization !== undefined &&
    !FROM.test(organization.trim()) &&
    !CITIES.has(inSimplified(organization.trim()).slice(0, 3));
  return [
    ...(role === undefined ? [] : [{ field: 'role' as const, value: role }]),
    ...(isEmployer ? [{ field: 'organization' as const, value: organization.trim() }] : []),
  ];
}

/** 来自湖城: where somebody is from, and not for whom. */
const FROM =
  /[我你他她这那這]|一[个家位個]|大家|^(?:中[国國]|[台臺][湾灣]|香港|澳[门門]|美[国國]|英[国國]|日本|[韩韓][国國]|法[国國]|德[国國]|\p{Script=Han}{2,4}(?:省|市|[县縣]|[区區]|村|[镇鎮]))$/u;
