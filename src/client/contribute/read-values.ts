import { isLanguage } from '../../archive/languages.ts';
import type { Choice, Values } from '../../contribute/values.ts';
import { fieldOfRow, speakerRows } from './speaker-rows.ts';

/** What stands in the form. */
export function readValues(form: HTMLFormElement): Values {
  const data = new FormData(form);
  const text = (name: string): string => {
    const control = form.elements.namedItem(name);
    // A day that is not written out reads as none; it has to be seen as a wrong one.
    if (control instanceof HTMLInputElement && control.validity.badInput) return '?';
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const choice = (field: string): Choice => ({
    field,
    words: text(field),
    another: text(`${field}-another`) !== '',
    id: text(`${field}-id`),
    name: {
      'zh-Hans': text(`${field}-zh-Hans`),
      'zh-Hant': text(`${field}-zh-Hant`),
      en: text(`${field}-en`),
    },
  });
  const language = text('language');
  return {
    title: text('title'),
    speakers: speakerRows(form).map((row) => choice(fieldOfRow(row))),
    event: {
      ...choice('event'),
      start: text('event-start'),
      end: text('event-end'),
      place: text('event-place'),
    },
    date: text('date'),
    language: isLanguage(language) ? language : 'zh-Hans',
    edition: text('edition'),
    topics: data.getAll('topics').filter((topic) => typeof topic === 'string'),
    source: {
      publisher: text('source-publisher'),
      title: text('source-title'),
      url: text('source-url'),
      date: text('source-date'),
    },
    rights: text('rights'),
    summary: text('summary'),
    text: text('text'),
    slug: text('slug'),
  };
}
