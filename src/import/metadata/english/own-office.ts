import type { Hint } from '../../draft.ts';
import type { Line } from '../chinese.ts';
import { officeIn } from './offices.ts';

/** Lines at the top of a page in which its menu says whose it is. */
const TOP = 8;
const LONGEST = 200;

/**
 * The office whose own page this is: Office of the Governor, over Home / The Governor / Speeches; Home >
 * Director’s Speeches. Whose speeches it has, the page need not say.
 */
export function officeOfPage(lines: readonly Line[]): Hint | undefined {
  const filed = lines.flatMap((line): Hint[] => {
    const value = FILED.test(line.text) ? roleIn(ownPage(line.text.replace(FILED, ''))) : undefined;
    return value === undefined ? [] : [{ ...line, field: 'role', value }];
  });
  const [first] = [
    ...lines.slice(0, TOP).flatMap((line): Hint[] => {
      if (line.text.length > LONGEST) return [];
      const cells = line.text.split(/\s*[|>»/]\s*| {2,}/u);
      const held = cells.map((cell) => OFFICE_OF.exec(cell.trim())?.[1]).find(Boolean);
      const value =
        roleIn(held) ?? roleIn(cells.map(speechesOf).find(Boolean)) ?? roleIn(ofTrail(line.text));
      if (value === undefined || (held !== undefined && !hasSpeeches(value, line, lines)))
        return [];
      return [{ ...line, field: 'role', value }];
    }),
    ...filed,
  ];
  return first;
}

const OFFICE_OF = /^(?:the )?office of the (\p{L}[\p{L} -]{3,40})$/iu;
const HEADS =
  '(?:(?:deputy|prime|vice|high)[ -])?(?:president|governor|ambassador|chancellor|director|minister|mayor|chairman|secretary[- ]general|commissioner|principal|bishop)';
/** Director’s Speeches, Governor Speeches, Speeches of the Governor, Minister's Speeches Return to Speeches */
const SPEECHES_OF = new RegExp(
  `^(?:the )?(?:(\\p{L}[\\p{L} -]{3,40}?)[’']s?|(${HEADS})) (?:speeches|addresses)(?: (?:return|back) to\\b.{0,24})?$|^(?:speeches|addresses) (?:by|of|from) the (\\p{L}[\\p{L} -]{3,40})$`,
  'iu',
);
/** Keeper’s Desk, Keeper’s News, in a trail or alone: pages on which somebody writes to those of the house. */
const OWN_PAGE =
  /^(?:the )?(\p{L}[\p{L} -]{3,40}?)[’']s? (?:desk|news|blog|corner|column|diary|notes|messages?|letters?|page|pages|updates?|reflections)$/iu;
/** Back to Keeper’s News, Posted in Keeper’s Desk */
const FILED =
  /^(?:(?:posted|filed|published) (?:in|under)|(?:back|return) to|categor(?:y|ies)|section|more (?:from|in))\s?:?\s(?:the )?(?=\p{L})/iu;
const SPEECHES = /\b(?:speeches|remarks|addresses)\b/iu;

function speechesOf(cell: string): string | undefined {
  const [, owner, bare, of] = SPEECHES_OF.exec(cell.trim()) ?? [];
  return owner ?? bare ?? of;
}

/** Home > Keeper’s News > …; a menu has such pages beside many others. */
function ofTrail(text: string): string | undefined {
  const cells = text.split(/\s*[>»›]\s*/u);
  return cells.length > 1 || text.length < 40 ? cells.map(ownPage).find(Boolean) : undefined;
}

function ownPage(text: string): string | undefined {
  return OWN_PAGE.exec(text.trim())?.[1];
}

function roleIn(office: string | undefined): string | undefined {
  return office === undefined ? undefined : officeIn(office)?.role;
}

/** Whether the menu of an office has its speeches, and says once more whose it is: About the President. */
function hasSpeeches(role: string, of: Line, lines: readonly Line[]): boolean {
  const others = lines.filter(({ text }) => text !== of.text && text.length < LONGEST);
  return (
    others.some(({ text }) => SPEECHES.test(text)) && others.some(({ text }) => text.includes(role))
  );
}
