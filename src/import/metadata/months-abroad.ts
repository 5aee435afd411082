import { iso } from './day-numbers.ts';

/** Months as French, German, Spanish, Portuguese, Italian, Dutch and Russian have them, where English does not. */
const MONTHS: readonly string[] = [
  'janvier|januar|jänner|enero|janeiro|gennaio|januari|января',
  'février|fevrier|februar|febrero|fevereiro|febbraio|februari|февраля',
  'mars|märz|marzo|março|maart|марта',
  'avril|abril|aprile|апреля',
  'mai|mayo|maio|maggio|mei|мая',
  'juin|juni|junio|junho|giugno|июня',
  'juillet|juli|julio|julho|luglio|июля',
  'août|aout|agosto|augustus|августа',
  'septembre|septiembre|setembro|settembre|сентября',
  'octobre|oktober|octubre|outubro|ottobre|октября',
  'novembre|noviembre|novembro|ноября',
  'décembre|decembre|dezember|diciembre|dezembro|dicembre|декабря',
];
const DAY = new RegExp(
  `(?<![\\p{L}\\d.])(\\d{1,2})(?:er|º|\\.)? (?:de )?(${MONTHS.join('|')})(?: de)? (\\d{4})(?![\\p{L}\\d])`,
  'giu',
);

/** Lowmere, 14 avril 2015: the days of a page that has a speech in English and its own words in another language. */
export function daysAbroad(text: string): { index: number; words: string; day?: string }[] {
  return [...text.matchAll(DAY)].map(({ index, 0: words, 1: day, 2: month = '', 3: year }) => {
    const number = MONTHS.findIndex((names) => names.split('|').includes(month.toLowerCase())) + 1;
    const found = iso(Number(year), number, Number(day));
    return { index, words, ...(found === undefined ? {} : { day: found }) };
  });
}
