import { searchMessages } from '../i18n/search.ts';
import type { Line, Sort } from './concordance.ts';
import { linesOf, sortLines, toCsv } from './concordance.ts';
import { element } from './dom.ts';
import type { SearchIndex } from './open-index.ts';
import type { Found } from './query.ts';
import { markedQuery } from './query.ts';
import type { ResultOptions } from './results.ts';

/** Lines that are listed before the reader asks for more. */
const AT_ONCE = 200;

/** The concordance of an answer: a line for each place, and all of them as a CSV file. */
export async function* lineTable(
  index: SearchIndex,
  found: Found,
  sort: Sort,
  { language, base }: ResultOptions,
): AsyncGenerator<HTMLElement[]> {
  const words = searchMessages(language);
  const source = linesOf(index, found);
  const lines: Line[] = [];
  let done = false;
  const read = async (wanted: number) => {
    while (!done && lines.length < wanted) {
      const next = await source.next();
      if (next.done) done = true;
      else lines.push(...next.value);
    }
  };

  const list = element('ol', { class: 'kwic' });
  const count = element('p', { role: 'status' });
  const more = element('button', { class: 'btn', type: 'button' }, words.moreLines);
  const csv = element('button', { class: 'btn', type: 'button' }, words.csv);
  const draw = () => {
    list.replaceChildren(
      ...sortLines(lines, sort).map((line) => row(line, base, markedQuery(found))),
    );
    count.textContent = words.lines(lines.length, found.counts.occurrences);
    more.hidden = done;
  };
  more.addEventListener('click', () => {
    void read(lines.length + AT_ONCE).then(draw);
  });
  csv.addEventListener('click', () => {
    csv.disabled = true;
    void read(Infinity)
      .then(() => {
        draw();
        save(toCsv(sortLines(lines, sort), new URL(base, location.href).href), found.query);
      })
      .finally(() => (csv.disabled = false));
  });
  await read(AT_ONCE);
  draw();
  yield [element('div', { class: 'sum' }, count, csv), list, more];
}

function row(line: Line, base: string, query: string): HTMLElement {
  const { left, match, right, date, title, path, passage, language } = line;
  const href = `${base}${path.slice(1)}?q=${encodeURIComponent(query)}#${passage}`;
  const plain = (text: string) => text.replaceAll('\n', ' ');
  return element(
    'li',
    {},
    element(
      'a',
      { href, title },
      element('span', { class: 'src' }, element('span', {}, date), element('span', {}, title)),
      element('span', { class: 'l', lang: language }, element('span', {}, plain(left))),
      element('span', { class: 'k', lang: language }, element('mark', {}, plain(match))),
      element('span', { class: 'r', lang: language }, plain(right)),
    ),
  );
}

function save(csv: string, query: string): void {
  // Spreadsheets know UTF-8 by this mark.
  const address = URL.createObjectURL(new Blob([`\uFEFF${csv}`], { type: 'text/csv' }));
  const link = element('a', { href: address, download: `jianglu-${query}.csv` });
  link.click();
  URL.revokeObjectURL(address);
}
