import { z } from 'astro/zod';

function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'day' })
  .refine(isCalendarDay, { error: 'day' });

/** A day, a month or a year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'partial-date' })
  .refine((text) => isCalendarDay(text.padEnd(10, '-01')), { error: 'partial-date' });

export function yearOf(day: string): string {
  return day.slice(0, 4);
}
