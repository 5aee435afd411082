import type { Found, HeaderLine } from './header.ts';
import { isPlace } from './names.ts';

/** Ada Fenwick, alone on a line. */
function nameOn({ phrases }: HeaderLine): string | undefined {
  const [only, ...others] = phrases;
  return others.length === 0 && only?.tie === '' ? only.person?.name : undefined;
}

/**
 * Lake Falls Ada Fenwick’s speech over Ada Fenwick: what stands before the name that another line has
 * alone is no part of it, but where it was.
 */
export function asNamedAlone(found: Found, lines: readonly HeaderLine[]): Found[] {
  const named = found.field === 'speaker' ? found.value : (found.of ?? '');
  const alone = lines
    .map(nameOn)
    .find((name) => name?.includes(' ') === true && named.endsWith(` ${name}`));
  if (alone === undefined) return [found];
  if (found.field !== 'speaker') return [{ ...found, of: alone }];
  const before = named.slice(0, -alone.length).trim();
  return [
    { ...found, value: alone },
    // Of one word it may be a given name.
    ...(before.includes(' ') && isPlace(before)
      ? [{ field: 'place' as const, value: before, isWeak: true }]
      : []),
  ];
}
