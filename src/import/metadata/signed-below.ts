import type { Hint, Item } from '../draft.ts';
import { sentencesOf } from '../structure/phrases.ts';
import { isBareDate } from '../structure/noise.ts';
import { ROLES } from './chinese-words.ts';
import type { Line } from './chinese.ts';
import { daysIn } from './dates.ts';
import { asWritten, folded } from './english/capitals.ts';
import { personIn } from './english/people.ts';
import { isPersonName } from './person-name.ts';

/** 湖城渡口协会会长 何文: who signs a text, under it. */
const SIGNATURE = new RegExp(
  `^[（(—–-]*\\s*([\\p{Script=Han}A-Za-z0-9]{2,20}?)?\\s*(${ROLES})\\s*[:：]?\\s*(\\p{Script=Han}(?:\\s?\\p{Script=Han}){1,3})[）)]?$`,
  'u',
);
/** Who made the text ready signs, too. */
export const MAKERS = /[编編][辑輯审審]|主[编編]|校|[监監]制|[记記]者|[审審]/u;
const NEAR = 2;

/** Who signs a talk under its last words, and the day under the signature. */
export function signedBelow(below: readonly Line[]): Hint[] {
  return below.slice(0, NEAR).flatMap(({ line, text }, index): Hint[] => {
    const [, organization, role = '', written = ''] = SIGNATURE.exec(text) ?? [];
    const name = written.replaceAll(/\s/g, '');
    if (!isPersonName(name) || MAKERS.test(text)) return [];
    const next = below[index + 1];
    const [day] = next && isBareDate(next.text) ? daysIn(next.text) : [];
    return [
      { field: 'speaker', value: name, line, text },
      { field: 'role', value: role, line, text, of: name },
      ...(organization === undefined
        ? []
        : [{ field: 'organization' as const, value: organization, line, text, of: name }]),
      ...(next && day
        ? [{ field: 'date' as const, value: day.day, line: next.line, text: next.text }]
        : []),
    ];
  });
}

const INTRODUCES =
  /(?:^|[，,。！!；;：:\s])(?:我叫|我的名字[叫是]|我是)\s*(\p{Script=Han}{2,4}|\p{Lu}[\p{Script=Latin}’'.-]+(?: \p{Lu}[\p{Script=Latin}’'.-]+){1,2})(?=[，,。！!；;]|$)|\b(?:my name is|my name’s|my name's) (\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)(?=[,.!;]| and\b)/u;

/** The one who says in their first words what they are called, or whose name stands before these: 我叫何文，……. */
export function selfIntroduced(items: readonly Item[]): Hint[] {
  if (items.some(({ type }) => type === 'turn')) return [];
  const first = items.filter((item) => item.type === 'passage').slice(0, 3);
  const [label] = first.flatMap(({ text, line }): Hint[] => {
    const name = personIn(folded(/^(\p{Lu}[^:]{3,60}):\s/u.exec(text)?.[1] ?? ''))?.name;
    return name === undefined
      ? []
      : [{ field: 'speaker', value: asWritten(name, text), line, text }];
  });
  if (label) return [label];
  return first
    .flatMap(({ text, line }) =>
      sentencesOf(text).flatMap((sentence): Hint[] => {
        const [, han, latin] = INTRODUCES.exec(sentence) ?? [];
        const name = han ?? latin ?? '';
        return isPersonName(name) ? [{ field: 'speaker', value: name, line, text: sentence }] : [];
      }),
    )
    .slice(0, 1);
}
