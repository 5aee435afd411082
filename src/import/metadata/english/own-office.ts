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
  const [first] = lines.slice(0, TOP).flatMap((line): Hint[] => {
    if (line.text.length > LONGEST) return [];
    const cells = line.text.split(/\s*[|>»/]\s*| {2,}/u);
    const held = cells.map((cell) => OFFICE_OF.exec(cell.trim())?.[1]).find(Boolean);
    const value = roleIn(held) ?? roleIn(cells.map(speechesOf).find(Boolean));
    if (value === undefined || (held !== undefined && !hasSpeeches(value, line, lines))) return [];
    return [{ ...line, field: 'role', value }];
  });
  return first;
}

const OFFICE_OF = /^(?:the )?office of the (\p{L}[\p{L} -]{3,40})$/iu;
/** Director’s Speeches, Governor Speeches, Speeches of the Governor, Minister's Speeches Return to Speeches */
const SPEECHES_OF =
  /^(?:the )?(?:(\p{L}[\p{L} -]{3,40}?)[’']s?|((?:(?:deputy|prime|vice|high)[ -])?(?:president|governor|ambassador|chancellor|director|minister|mayor|chairman|secretary[- ]general|commissioner|principal|bishop))) (?:speeches|addresses)(?: (?:return|back) to\b.{0,24})?$|^(?:speeches|addresses) (?:by|of|from) the (\p{L}[\p{L} -]{3,40})$/iu;
const SPEECHES = /\b(?:speeches|remarks|addresses)\b/iu;

function speechesOf(cell: string): string | undefined {
  const [, owner, bare, of] = SPEECHES_OF.exec(cell.trim()) ?? [];
  return owner ?? bare ?? of;
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
