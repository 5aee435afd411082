import type { Hint, Item } from '../draft.ts';
import { isWord } from '../repair/evidence.ts';
import { inSimplified } from './chinese/page.ts';
import { asWritten, folded } from './english/capitals.ts';
import { personIn } from './english/people.ts';
import { isPersonName } from './person-name.ts';

/** 何文舟：各位来宾，…: the one whose name stands in front of the first words, where nobody else has a turn. */
export function soleSpeaker(items: readonly Item[]): Hint[] {
  const turns = items.flatMap((item) => (item.type === 'turn' ? [item] : []));
  const [first] = turns;
  const begins = items.find(({ type }) => type !== 'chapter') === first;
  return first !== undefined &&
    begins &&
    /^\p{Script=Han}{2,4}$/u.test(first.speaker) &&
    isPersonName(first.speaker) &&
    !isWord(inSimplified(first.speaker)) &&
    turns.every(({ speaker }) => speaker === first.speaker)
    ? [{ field: 'speaker', value: first.speaker, line: first.line, text: `${first.speaker}：` }]
    : [];
}

/** ADA FENWICK: in front of the first words. */
export function labelOf(text: string): string | undefined {
  const name = personIn(folded(/^(\p{Lu}[^:]{3,60}):\s/u.exec(text)?.[1] ?? ''))?.name;
  return name === undefined ? undefined : asWritten(name, text);
}

/** How much of all words somebody has who gives the talk, though others present it and ask. */
const MOST = 0.75;
/** Characters of the least that such a talk has. */
const LEAST = 1000;

/** Whose words a record mostly has, in which each turn has its name: Operator, Ada Fenwick, Operator, Ole Brand. */
export function mainSpeaker(items: readonly Item[]): Hint[] {
  const words = new Map<string, number>();
  const turns = items.flatMap((item) => (item.type === 'turn' ? [item] : []));
  let of = '';
  for (const item of items) {
    if (item.type === 'turn') of = item.speaker;
    if (item.type === 'passage') words.set(of, (words.get(of) ?? 0) + item.text.length);
  }
  const all = [...words.values()].reduce((sum, each) => sum + each, 0);
  const turn = turns.find(({ speaker }) => (words.get(speaker) ?? 0) > Math.max(LEAST, all * MOST));
  const name = turn && personIn(folded(turn.speaker))?.name;
  return turn === undefined || name === undefined
    ? []
    : [
        {
          field: 'speaker',
          value: asWritten(name, turn.speaker),
          line: turn.line,
          text: turn.speaker,
        },
      ];
}
