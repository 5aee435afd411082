import type { Hint } from '../draft.ts';
import { isBareDate } from '../structure/noise.ts';
import { ROLES } from './chinese/words.ts';
import type { Line } from './chinese.ts';
import { daysIn } from './dates.ts';
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
