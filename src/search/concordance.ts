import type { SearchIndex } from './open-index.ts';
import type { Found } from './query.ts';
import { show } from './show.ts';

/** One place, in a line of its context. */
export interface Line {
  left: string;
  match: string;
  right: string;
  date: string;
  slug: string;
  language: string;
  title: string;
  /** Below the base. */
  path: string;
  passage: string;
}

export const SORTS = ['date', 'left', 'right'] as const;
export type Sort = (typeof SORTS)[number];

/** Characters of context on each side. */
const CONTEXT = 80;

/**
 * Lines of every place in the talks of an answer, talk by talk, so that the first ones are there while the
 * texts of the others are on their way.
 */
export async function* linesOf(index: SearchIndex, found: Found): AsyncGenerator<Line[]> {
  for (const talk of found.talks) {
    if (talk.passages.length === 0) continue;
    const { slug, date, title, passages } = await show(index, found, talk);
    yield passages.flatMap(({ id, language, path, text, marks, heading }) =>
      [...(heading ? [heading] : []), { text, marks }].flatMap((part) =>
        part.marks.map(([start, end]) => ({
          left: part.text.slice(Math.max(0, start - CONTEXT), start),
          match: part.text.slice(start, end),
          right: part.text.slice(end, end + CONTEXT),
          date,
          slug,
          language,
          title,
          path,
          passage: id,
        })),
      ),
    );
  }
}

/** In the order of their days, newest first, or of the text that stands before or after. */
export function sortLines(lines: readonly Line[], sort: Sort): Line[] {
  const { compare } = new Intl.Collator('zh');
  if (sort === 'date')
    return lines.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  if (sort === 'right') return lines.toSorted((a, b) => compare(a.right, b.right));
  // The text before a place is read backwards from it.
  const backwards = ({ left }: Line) => Array.from(left).toReversed().join('');
  return lines.toSorted((a, b) => compare(backwards(a), backwards(b)));
}

/** The lines as a table for spreadsheets (RFC 4180), with addresses below `origin`. */
export function toCsv(lines: readonly Line[], origin: string): string {
  const rows = lines.map((line) => [
    line.date,
    line.title,
    line.language,
    line.left,
    line.match,
    line.right,
    `${origin}${line.path.slice(1)}#${line.passage}`,
  ]);
  const head = ['date', 'title', 'language', 'left', 'match', 'right', 'address'];
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
