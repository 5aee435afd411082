import { daysIn } from '../dates.ts';
import type { Found } from './header.ts';

/** Apr 18, 2023 / 08:30AM GMT: when a company's meeting was to begin, as its transcripts are headed. */
const BEGINS =
  /^\s*(?:date \d{4}-\d{2}-\d{2} )?\p{L}{3,9} \d{1,2}, \d{4} \/ \d{1,2}:\d{2} ?[AP]M(?: [A-Z]{2,4})?\s*$/u;
/** Sep 18, 2012 / 2 Tishrei 5773: a day in two calendars is that of what was held. */
const IN_TWO_CALENDARS = /^\p{L}{3,9} \d{1,2}, \d{4} \/ \d{1,2} \p{Lu}[\p{L}’' ]{2,12} \d{4}$/u;

/** The day that a line says by its form to be that of an occasion. */
export function dayByForm(text: string): Found[] {
  const [day] = BEGINS.test(text) || IN_TWO_CALENDARS.test(text) ? daysIn(text) : [];
  return day ? [{ field: 'date', value: day.day }] : [];
}
