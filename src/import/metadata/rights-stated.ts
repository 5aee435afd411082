import type { Hint } from '../draft.ts';
import type { Line } from './chinese.ts';

const LICENCE =
  /\bCC[ -]?(?:BY(?:[ -](?:NC|ND|SA)){0,2}|0)(?: \d\.\d)?\b[^。；;)）\n]{0,40}|Creative Commons[^。.;)）\n]{0,60}|知[识識]共享[^。；)）\n]{0,40}|[创創]用\s?CC[^。；)）\n]{0,40}/iu;

/** The licence under which a page gives its text, in the page's words. */
export function rightsStated(lines: readonly Line[]): Hint[] {
  return lines.flatMap(({ line, text }) => {
    const licence = LICENCE.exec(text)?.[0].trim();
    return licence === undefined ? [] : [{ field: 'rights' as const, value: licence, line, text }];
  });
}
