import type { Hint, Item } from '../draft.ts';
import { peopleNamed } from './people-named.ts';

/** 何总, 何校长: a surname with what somebody is. */
const ADDRESSED =
  /^(\p{Script=Han})(?:[总總董工]|董事[长長]|[总總]裁|老[师師]|教授|院士|校[长長]|主席)$/u;

/** Whom a record calls 何总 and gives most of its words: with the full name where the page has but one. */
export interface Addressed {
  surname: string;
  hint: Hint | undefined;
}

/** @param whole all texts of the page */
export function mostAddressed(
  items: readonly Item[],
  whole: readonly string[],
): Addressed | undefined {
  const said = new Map<string, { line: number; length: number }>();
  let speaking: string | undefined;
  for (const item of items) {
    if (item.type === 'turn') speaking = item.speaker;
    if (speaking === undefined) continue;
    const { line, length } = said.get(speaking) ?? { line: item.line, length: 0 };
    said.set(speaking, {
      line,
      length: length + (item.type === 'passage' ? item.text.length : 0),
    });
  }
  const [most] = [...said].toSorted(([, a], [, b]) => b.length - a.length);
  const surname = ADDRESSED.exec(most?.[0] ?? '')?.[1];
  if (most === undefined || surname === undefined) return undefined;
  const names = peopleNamed(whole.map((text) => ({ line: 0, text }))).filter(
    (name) => name.startsWith(surname) && !ADDRESSED.test(name),
  );
  const [full] = names;
  return {
    surname,
    hint:
      full !== undefined && names.length === 1
        ? { field: 'speaker', value: full, line: most[1].line, text: `${most[0]}：` }
        : undefined,
  };
}
