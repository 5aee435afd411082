import type { Hint, Item } from '../draft.ts';
import { isWord } from '../repair/evidence.ts';
import { greets } from '../structure/greetings.ts';
import { inSimplified } from './chinese/page.ts';
import { ROLES } from './chinese/words.ts';
import { asWritten, folded } from './english/capitals.ts';
import type { Office } from './english/offices.ts';
import { officeIn } from './english/offices.ts';
import { personIn } from './english/people.ts';
import { isMonastic, isPersonName } from './person-name.ts';

/** How much of what people with names say the one says who gives the talk. */
const OF_NAMED = 0.85;

/** 何文舟：各位来宾，…: the one with a name who has nearly all the words, where turns begin the talk. */
export function soleSpeaker(items: readonly Item[]): Hint[] {
  const turns = items.flatMap((item) => (item.type === 'turn' ? [item] : []));
  const begins = items.find(({ type }) => type !== 'chapter') === turns[0];
  // 主持人 and 记者 say who speaks, and ask.
  const isKnown = turns.every(({ speaker }) => isHanName(speaker) || HAS_OFFICE.test(speaker));
  if (!begins || !isKnown) return [];
  const said = wordsOf(items);
  const [[name, most] = ['', 0]] = [...said].toSorted(([, a], [, b]) => b - a);
  const all = [...said.values()].reduce((sum, each) => sum + each, 0);
  const first = turns.find(({ speaker }) => speaker === name);
  return first !== undefined && most >= all * OF_NAMED
    ? [{ field: 'speaker', value: name, line: first.line, text: `${name}：` }]
    : [];
}

/** How many characters each says who has a name. */
function wordsOf(items: readonly Item[]): Map<string, number> {
  const said = new Map<string, number>();
  let speaker = '';
  for (const item of items) {
    if (item.type === 'turn') speaker = item.speaker;
    if (item.type === 'passage' && isHanName(speaker))
      said.set(speaker, (said.get(speaker) ?? 0) + item.text.length);
  }
  return said;
}

/** Who has a turn by what they do there. */
const HAS_OFFICE =
  /^\p{Script=Han}{0,8}(?:主持人?|司[仪儀]|[记記]者|[提发發]?[问問]者?|[观觀听聽][众眾])$/u;

function isHanName(name: string): boolean {
  return (
    (/^\p{Script=Han}{2,4}$/u.test(name) || isMonastic(name)) &&
    isPersonName(name) &&
    !isWord(inSimplified(name))
  );
}

/** Mr. Ada Fenwick (Lowmere), Ada Fenwick (Lowmere, Lake Party), alone over the words: how records of parliaments say who has the floor. */
const ELECTED =
  /^(?:(?:mrs?|ms|miss|dr|sir|dame|hon)\.? \p{Lu}[^():]{3,40} \([^()\d]{3,60}\)(?: \([^()\d]{2,24}\))?|\p{Lu}[^():]{4,40} \([^()\d,]{3,50}, [^()\d,]{2,40}\))$/iu;
/** (Lowmere) (Lake Party) (10.17 pm) behind such a name */
const FOR_WHOM = /(?: \([^()]{2,60}\)){1,3}$/u;

/** Ada Fenwick of Ada Fenwick (Lowmere, Lake Party), alone on a line. */
export function withSeat(text: string): string | undefined {
  if (!ELECTED.test(text)) return undefined;
  const name = personIn(folded(text.replace(FOR_WHOM, '')))?.name;
  return name === undefined ? undefined : asWritten(name, text);
}

/** Ada Fenwick, Boats Minister: in front of the first words: the office behind the name. */
export function officeOfLabel(text: string): Office | undefined {
  const called = personIn(folded(/^(\p{Lu}[^:,]{3,60}):\s/u.exec(text)?.[1] ?? ''));
  // MINISTER FENWICK: the office by which she is called.
  if (called?.isSurname === true && called.role !== undefined) return { role: called.role };
  const [, name = '', held = ''] = NAME_AND_OFFICE.exec(text) ?? [];
  return personIn(folded(name)) === undefined ? undefined : officeIn(held);
}

const NAME_AND_OFFICE = /^(\p{Lu}[^:,]{3,60}), (\p{L}[^:]{2,90}):\s/u;

/** 何文舟：各位来宾, 何文舟老师：, 星舟大和尚： */
const GREETS = new RegExp(
  `^(\\p{Script=Han}{2,4}?)(大?和尚|法[师師]|上人|[禅禪][师師]|居士|先生|女士|老[师師]|博士|教授|${ROLES})?[：:]\\s*`,
  'u',
);

/** ADA FENWICK: in front of the first words, 何文舟： in front of a greeting, [何文舟简介] in front of who that is. */
export function labelOf(text: string): string | undefined {
  const seated = withSeat(text);
  if (seated !== undefined) return seated;
  const label = /^(\p{Lu}[^:]{3,90}):\s/u.exec(text)?.[1] ?? '';
  const name = personIn(folded(label.replace(FOR_WHOM, '')))?.name;
  if (name !== undefined) return asWritten(name, text);
  const [front] = officeOfLabel(text) ? label.split(',') : [];
  if (front !== undefined) return asWritten(personIn(folded(front))?.name ?? front, text);
  const described = /^[[【](\p{Script=Han}{2,4})[简簡]介[\]】]/u.exec(text)?.[1];
  if (described !== undefined && isHanName(described)) return described;
  const [greeted = '', han = '', style = ''] = GREETS.exec(text) ?? [];
  if (greeted === '' || !greets(text.slice(greeted.length))) return undefined;
  return isHanName(han) ? han : isMonastic(han + style) ? han + style : undefined;
}

/** How much of all words somebody has who gives the talk, though others present it and ask. */
const MOST = 0.75;
/** Characters of the least that such a talk has. */
const LEAST = 1000;
/** And in Chinese, which says as much in fewer. */
const LEAST_IN_HAN = 300;

/** Whose words a record mostly has, in which each turn has its name: Operator, Ada Fenwick, Operator, Ole Brand. */
export function mainSpeaker(items: readonly Item[], inFull = (surname: string) => surname): Hint[] {
  const words = new Map<string, number>();
  const turns: { speaker: string; line: number }[] = [];
  let of = '';
  for (const item of items) {
    const label = item.type === 'passage' ? HAN_LABEL.exec(item.text)?.[1] : undefined;
    if (label !== undefined) of = label;
    if (item.type === 'turn') of = item.speaker;
    if (item.type === 'turn' || label !== undefined) turns.push({ speaker: of, line: item.line });
    if (item.type === 'passage') words.set(of, (words.get(of) ?? 0) + item.text.length);
  }
  const all = [...words.values()].reduce((sum, each) => sum + each, 0);
  const turn = turns.find(
    ({ speaker }) =>
      (words.get(speaker) ?? 0) > Math.max(IS_HAN.test(speaker) ? LEAST_IN_HAN : LEAST, all * MOST),
  );
  const { value, role } = turn ? personOf(turn.speaker, inFull) : {};
  if (turn === undefined || value === undefined) return [];
  const hint = { line: turn.line, text: turn.speaker };
  return [
    { ...hint, field: 'speaker', value },
    ...(role === undefined ? [] : [{ ...hint, field: 'role' as const, value: role, of: value }]),
  ];
}

/** 何文舟：各位来宾，…: a turn within a passage. */
const HAN_LABEL = /^(\p{Script=Han}{2,8}(?:[（(]\p{Script=Han}{2,12}[）)])?)\s?[:：]/u;
const IS_HAN = /^\p{Script=Han}/u;
/** 何市长文舟: as parliaments of the Republic call people who have an office. */
const OFFICE_IN_NAME = new RegExp(`^(\\p{Script=Han}{1,2})(${ROLES})(\\p{Script=Han}{1,2})$`, 'u');

/** Who it is that a label of a turn names, and as what. */
function personOf(
  label: string,
  inFull: (surname: string) => string,
): { value?: string; role?: string } {
  if (!IS_HAN.test(label)) {
    // Fenwick: is the Ada Fenwick whom the page names.
    const full = inFull(label);
    const name = full === label ? personIn(folded(label))?.name : full;
    if (full !== label) return { value: full };
    return name === undefined ? {} : { value: asWritten(name, label) };
  }
  const [, surname = '', role = '', given = ''] = OFFICE_IN_NAME.exec(inSimplified(label)) ?? [];
  const start = surname.length + role.length;
  const name = given === '' ? label : label.slice(0, surname.length) + label.slice(start);
  if (!isPersonName(name) || isWord(inSimplified(name))) return {};
  return { value: name, ...(role === '' ? {} : { role: label.slice(surname.length, start) }) };
}
