import type { HeaderLine } from './header.ts';
import { hasKind } from './header.ts';
import { isInState } from './place-among.ts';

/** FERRY CENTENNIAL / Can the Lake Be Saved? / May 3, 2011 / 9:15 A.M., or Lowmere, Ohio: how a transcript is headed, and no site. */
export function isOverSheet([, when, where]: readonly HeaderLine[]): boolean {
  const isDay = when?.phrases.every(({ kind }) => kind === 'day') === true && hasKind(when, 'day');
  return (
    isDay &&
    (isInState(where?.phrases ?? []) || /^\d{1,2}:\d{2} [AP]\.?M\b/iu.test(where?.text ?? ''))
  );
}

/** Whether the lines below are a place and a day, and nothing else. */
export function isWhereAndWhen([where, when]: readonly HeaderLine[]): boolean {
  return (
    when !== undefined &&
    hasKind(where, 'place') &&
    where?.phrases.every(({ kind, tie }) => kind === 'place' && tie === '') === true &&
    when.phrases.length === 1 &&
    hasKind(when, 'day')
  );
}
