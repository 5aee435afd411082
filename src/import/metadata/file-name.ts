import type { Hint } from '../draft.ts';

/** The day in a file's name: `2016-03-09-Interview-with-….md`. */
export function dayOfFile(name: string): Hint[] {
  const { day } = partsOf(name);
  return day === undefined ? [] : [{ field: 'date', value: day, line: 0, text: name }];
}

/** What else a file's name says; undefined where that is nothing. */
export function titleOfFile(name: string): string | undefined {
  const title = partsOf(name).rest.replaceAll(/[-_]+/g, ' ').trim();
  return title === '' ? undefined : title;
}

function partsOf(name: string): { day: string | undefined; rest: string } {
  const stem = name.replace(/\.[A-Za-z0-9]{1,8}$/, '').replace(/\.(?:zh|en|auto)(?:-\w+)?$/, '');
  const dated = /^(\d{4}-\d{2}-\d{2})(?:[-_ .]+(.+))?$/.exec(stem);
  return { day: dated?.[1], rest: dated ? (dated[2] ?? '') : stem };
}
