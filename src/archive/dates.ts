import * as z from 'astro/zod';

function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'day', abort: true })
  .refine(isCalendarDay, { error: 'day' });

/** A day, a month or a year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'partial-date', abort: true })
  .refine((text) => isCalendarDay(text.padEnd(10, '-01')), { error: 'partial-date' });

/** The next day; where today is somewhere, it may be this one elsewhere. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** Whether a day, month or year is over before the other begins, as far as both say. */
export function isEarlier(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

export function yearOf(day: string): string {
  return day.slice(0, 4);
}
