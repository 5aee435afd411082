import type { Hint, Item } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { isName } from './names.ts';
import { personIn } from './people.ts';
import { passagesOf } from '../../draft.ts';

/** Home > The Hon Ada Fenwick MP > Speeches > A Boat for All: whose speeches a trail leads through. */
const TRAIL = /\s*[>»›→]\s*/u;
const SPEECHES =
  /^(?:speeches|addresses|lectures|sermons|remarks|speeches (?:and|&) \p{L}+|talks)$/iu;
const LONGEST = 300;

/** Whose speeches they are in which a page is filed, by the styles or the office that the trail gives them. */
export function speakerOfTrail(lines: readonly Line[]): Hint[] {
  return lines.flatMap((line): Hint[] => {
    if (line.text.length > LONGEST) return [];
    const cells = line.text.split(TRAIL);
    const at = cells.findIndex((cell) => SPEECHES.test(cell.trim()));
    const person = at > 0 && cells.length > 2 ? personIn(cells[at - 1]?.trim() ?? '') : undefined;
    if (person === undefined || person.isSurname === true) return [];
    if (person.isStyled !== true && person.role === undefined) return [];
    const of = { ...line, of: person.name };
    return [
      { ...line, field: 'speaker', value: person.name },
      ...(person.role === undefined ? [] : [{ ...of, field: 'role' as const, value: person.role }]),
    ];
  });
}

/** adafenwick.net, https://ada-fenwick.dev/talks */
const ADDRESS =
  /(?<![\p{L}\d@.-])(?:https?:\/\/)?(?:www\.)?([a-z][a-z-]{3,30})\.[a-z]{2,6}(?![\p{L}\d.-])/gu;
const NAMED = /(?<![\p{L}-])\p{Lu}[\p{L}’'-]{1,20}(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]{0,20})){1,2}/gu;
const CALLED = /\bI[’']m (\p{Lu}\p{Ll}{3,14})(?=[.,!])/u;
const FIRST = 3;

/** Whose site a page is of, that says that its author gave the talk: Ada Fenwick, on adafenwick.net. */
export function ownerOfSite(
  lead: readonly Line[],
  below: readonly Line[],
  items: readonly Item[],
): Hint[] {
  const sites = new Set(
    lead.flatMap(({ text }) =>
      text.length < LONGEST
        ? [...text.matchAll(ADDRESS)].map(([, label = '']) => label.replaceAll('-', ''))
        : [],
    ),
  );
  if (sites.size === 0) return [];
  const first = passagesOf(items).slice(0, FIRST);
  const isOwn = (value: string) => sites.has(value.toLowerCase().replaceAll(/[^\p{L}]/gu, ''));
  return [
    ...[...lead, ...below].flatMap(({ line, text }): Hint[] =>
      (text.slice(0, LONGEST).match(NAMED) ?? [])
        .filter((value) => isOwn(value) && isName(value))
        .map((value) => ({ field: 'speaker', value, line, text })),
    ),
    ...first.flatMap(({ line, text }): Hint[] => {
      const value = CALLED.exec(text.slice(0, LONGEST))?.[1] ?? '';
      return isOwn(value) ? [{ field: 'speaker', value, line, text }] : [];
    }),
  ];
}
