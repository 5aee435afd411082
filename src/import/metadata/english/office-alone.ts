import type { Found, HeaderLine } from './header.ts';
import { BY } from './header.ts';
import { officeIn } from './offices.ts';

/** Remarks by the Governor at …, Secretary-General’s remarks to …: an office speaks, and nobody is named. */
export function officeAlone({ phrases }: HeaderLine): Found[] {
  if (phrases.some(({ person }) => person !== undefined)) return [];
  const by = phrases.findIndex(
    ({ office, tie }, index) =>
      office !== undefined &&
      BY.test(tie) &&
      (phrases[index - 1]?.kind === 'speech' ||
        // By the Governor of the Lake Bank, at the Ferry Forum
        (index === 0 && phrases.some(({ kind }) => kind === 'occasion'))),
  );
  const [, owner = ''] =
    phrases[0]?.kind === 'speech' ? (OFFICE_OWNS.exec(phrases[0].text) ?? []) : [];
  const office = phrases[by]?.office ?? (owner === '' ? undefined : officeIn(owner));
  if (!office) return [];
  return [
    { field: 'role', value: office.role },
    ...(office.organization === undefined
      ? []
      : [{ field: 'organization' as const, value: office.organization }]),
  ];
}

const OFFICE_OWNS =
  /^(.{2,60}?)[’']s? (?:\p{L}+ )?(?:remarks|speech|address|statement|message|keynote|lecture|sermon)$/iu;
