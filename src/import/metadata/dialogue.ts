import type { Hint, Item } from '../draft.ts';
import { isWord } from '../repair/evidence.ts';
import { mostAddressed } from './addressed.ts';
import { inSimplified } from './chinese/page.ts';
import type { Line } from './chinese.ts';
import { peopleTalking } from './english/dialogue.ts';
import { isPersonName } from './person-name.ts';
import { IN_HAN } from './reader.ts';
import { presides } from './speaker-lines.ts';

/** More have the floor in a record of a meeting. */
const MOST = 6;
/** 分享嘉宾：何文舟，…；何一舟，…: a label of those who take part. */
const GUESTS = /(?:嘉[宾賓]|[对對][话話谈談](?:人|者)?|[与與參参][会會加](?:人|者)?)\s*[:：]/u;

/**
 * Those who talk with one another, on a Chinese page in the order of their turns, without whoever presides:
 * where no one of them gives the talk, or the label that names the one names others as well.
 */
export function peopleOfDialogue(
  speaker: Hint | undefined,
  lead: readonly Line[],
  items: readonly Item[],
): Hint[] {
  const people = new Map<string, Hint>();
  for (const item of items) {
    if (item.type !== 'turn' || people.has(item.speaker) || !isSomebody(item.speaker, lead))
      continue;
    const { line, speaker: value } = item;
    people.set(value, { field: 'speaker', value, line, text: value });
  }
  const isChinese = items.some((item) => item.type === 'passage' && IN_HAN.test(item.text));
  if (!isChinese) return peopleTalking(lead, items);
  const guests = [...people.values()].filter(
    ({ value }) => !lead.some(({ text }) => text.includes(value) && presides(value, text)),
  );
  // 何总：… most of it: who asks is not who gives the talk.
  if (people.size < 2 || people.size > MOST || mostAddressed(items, [])) return [];
  return speaker === undefined || isOneOf(guests, speaker) ? guests : [];
}

/** 高管 is a word and nobody, unless the label of the guests has it. */
function isSomebody(name: string, lead: readonly Line[]): boolean {
  const isGuest = () => lead.some(({ text }) => GUESTS.test(text) && text.includes(name));
  return isPersonName(name) && (!isWord(inSimplified(name)) || isGuest());
}

function isOneOf(guests: readonly Hint[], { text }: Hint): boolean {
  return GUESTS.test(text) && guests.filter(({ value }) => text.includes(value)).length > 1;
}
