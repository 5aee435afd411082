import type { Hint } from '../draft.ts';

/** What a file's name says: `2016-03-09-Interview-with-….md` has a day and a title. */
export function fromFileName(name: string): Hint[] {
  const stem = name.replace(/\.[A-Za-z0-9]{1,8}$/, '').replace(/\.(?:zh|en|auto)(?:-\w+)?$/, '');
  const dated = /^(\d{4}-\d{2}-\d{2})(?:[-_ .]+(.+))?$/.exec(stem);
  const title = (dated ? (dated[2] ?? '') : stem).replaceAll(/[-_]+/g, ' ').trim();
  const hints: Hint[] = [];
  if (dated?.[1] !== undefined) hints.push({ field: 'date', value: dated[1], line: 0, text: name });
  if (title !== '') hints.push({ field: 'title', value: title, line: 0, text: name });
  return hints;
}
