import type { Hint, Item } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { folded } from './capitals.ts';
import { isName } from './names.ts';
import { personIn } from './people.ts';
import { passagesOf } from '../../draft.ts';

/** More have the floor in a record of a meeting. */
const MOST = 6;
/** In how many ways a record may write who speaks. */
const SPELLINGS = 3;
/** How much of all words somebody has who gives a talk, though others present it and ask. */
const OF_ONE = 0.75;
/** How little somebody says who has a question out of the audience. */
const OF_GUEST = 0.04;
/** Turns of a conversation; a host and a speech are fewer. */
const FEWEST = 4;
/** Lines over a talk that name people, and no story of them. */
const LONGEST = 400;

interface Talker {
  hint: Hint;
  turns: number;
  words: number;
}

/**
 * Those who talk with one another, in the order of their turns, without whoever presides; the one guest,
 * where the lines over them name nobody else of them.
 */
export function peopleTalking(lead: readonly Line[], items: readonly Item[]): Hint[] {
  const labels = new Set(items.flatMap((item) => (item.type === 'turn' ? [item.speaker] : [])));
  if (labels.size < 2 || labels.size > MOST * SPELLINGS) return [];
  const talkers = talkersIn(items, lead, labels);
  const all = talkers.reduce((sum, { words }) => sum + words, 0);
  const turns = talkers.reduce((sum, each) => sum + each.turns, 0);
  if (talkers.length < 2 || talkers.length > MOST || turns < FEWEST) return [];
  if (talkers.some(({ words }) => words > all * OF_ONE)) return [];
  const people = talkers.filter(({ words }) => words > all * OF_GUEST).map(({ hint }) => hint);
  const heads = lead.filter(({ text }) => text.length < LONGEST);
  const guests = people.filter(({ value }) => !heads.some(({ text }) => presides(value, text)));
  const named = guests.filter(({ value }) => heads.some(({ text }) => names(text, value)));
  return named.length === 1 ? named : guests;
}

/** Who has turns: Ada Fenwick, Ms. Fenwick and FENWICK are one, whom the page names. */
function talkersIn(
  items: readonly Item[],
  lead: readonly Line[],
  labels: ReadonlySet<string>,
): Talker[] {
  const texts = [
    ...lead.map(({ text }) => text),
    ...labels,
    ...passagesOf(items)
      .map(({ text }) => text)
      .slice(0, FEWEST),
  ];
  const names = new Map([...labels].map((label) => [label, nameOf(label, texts)]));
  const found = new Map<string, Talker>();
  let now: Talker | undefined;
  for (const item of items) {
    if (item.type === 'turn') {
      const name = names.get(item.speaker);
      const key = name === undefined ? '' : surnameOf(name);
      now = found.get(key);
      if (now === undefined && name !== undefined) {
        const { line, speaker: text } = item;
        now = { hint: { field: 'speaker', value: name, line, text }, turns: 0, words: 0 };
        found.set(key, now);
      }
      if (now) now.turns++;
    }
    if (item.type === 'passage' && now) now.words += item.text.length;
  }
  return [...found.values()];
}

/** Who has a turn by what they do there. */
const ANYBODY =
  /^(?:moderators?|speakers?|hosts?|interviewers?|interviewees?|questions?|questioner|answers?|audience|operator|participants?|panel\p{L}*|reporters?|journalist|presiders?|facilitators?|narrator|announcer|guests?|chair|everyone|all|voice|female|male|man|woman|students?|unidentified|unknown|translator|interpreter|staff|music|applause)(?:\b.*)?$/iu;
const SURNAME =
  /^(?:(?:mr|mrs|ms|dr|prof|professor|senator|secretary|ambassador|sir)\.? )?(\p{Lu}[\p{L}’'-]+)$/iu;

/** The whole name of whom a turn names, as the page has it in small letters where it has. */
function nameOf(label: string, texts: readonly string[]): string | undefined {
  const bare = label.replace(/^[^\p{L}]+/u, '').replace(/\s*(?:\([^()]*\)|:)$/u, '');
  if (ANYBODY.test(bare)) return undefined;
  const surname = SURNAME.exec(bare)?.[1];
  const name = surname === undefined ? personIn(folded(bare))?.name : undefined;
  if (surname === undefined && name === undefined) return undefined;
  const words = (surname ?? name ?? '').replaceAll(/[^\p{L} ]/gu, '.');
  const forms = [words, words.toUpperCase(), words.replaceAll(WORD, inSmall)];
  const before = surname === undefined ? '' : "(?:\\p{Lu}[\\p{L}’'.-]* ){1,3}";
  const written = new RegExp(`(?<!\\p{L})${before}(?:${forms.join('|')})(?!\\p{L})`, 'gu');
  const all = texts
    .flatMap((text) => (text.length < LONGEST * 2 ? (text.match(written) ?? []) : []))
    .map(nameWithin)
    .filter((each) => each.includes(' '));
  return all.find((each) => /\p{Ll}{2}/u.test(each)) ?? all[0] ?? name;
}

const WORD = /(\p{Lu})(\p{L}+)/gu;

function inSmall(_word: string, first: string, rest: string): string {
  return first + rest.toLowerCase();
}

/** Ada Fenwick of Ms. Ada Fenwick, ADA FENWICK of itself. */
function nameWithin(words: string): string {
  const name = personIn(folded(words))?.name ?? '';
  return isName(name) ? words.slice(words.length - name.length) : '';
}

function surnameOf(name: string): string {
  return (name.split(' ').at(-1) ?? name).toLowerCase();
}

/** Whether a line names somebody, with an initial or without. */
function names(text: string, name: string): boolean {
  const [given = '', ...others] = name.toLowerCase().split(' ');
  const low = text.toLowerCase();
  return low.includes(name.toLowerCase()) || low.includes(`${given} ${others.at(-1) ?? ''}`);
}

const PRESIDES =
  /^(?:with )?(?:moderat|presid|interview|facilitat|host|chair)\p{L}*(?: by)?\s?[:,-]? |\b(?:moderated|interviewed|hosted|chaired) by\b/iu;
const IS_MODERATOR =
  /(?:,|\(|[–—-]) ?(?:the )?(?:moderator|presider|interviewer|host|facilitator)\b/iu;

/** Moderator: Ada Fenwick; Ada Fenwick, moderator; hosted by Ada Fenwick: who asks and does not answer. */
function presides(name: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return false;
  const behind = text.slice(at + name.length, at + name.length + 16);
  const before = text.slice(0, at);
  return PRESIDES.test(before.slice(-40)) || IS_MODERATOR.test(behind);
}
