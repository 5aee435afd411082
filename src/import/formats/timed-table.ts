import type { Draft } from '../draft.ts';
import { clockMs } from './clock.ts';
import type { Cue } from './cues.ts';
import { cueItems } from './cues.ts';
import { firstLines } from './first-lines.ts';
import type { Format } from './format.ts';

/** Rows of a table with a time first: `| 0:01.8 | Hi. |`, tabs, or commas. */
export const timedTable: Format = {
  name: 'timed-table',
  title: { zh: '带时间的表格行', en: 'table rows with times' },
  detect: ({ text }) => {
    const lines = firstLines(text);
    const rows = lines.filter((line) => tableRow(line)).length;
    return rows >= 3 && rows >= lines.length * 0.5;
  },
  read: ({ text }): Draft => ({
    items: cueItems(
      text.split('\n').flatMap((line, index) => {
        const row = tableRow(line);
        return row ? [{ ...row, line: index + 1 }] : [];
      }),
    ),
    kind: 'transcript',
    hints: [],
    leftOut: [],
  }),
};

function tableRow(line: string): Omit<Cue, 'line'> | undefined {
  const separator = line.includes('|') ? '|' : '\t';
  const cells = line.split(separator).map((cell) => cell.trim());
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  const start = timeOf(cells[0] ?? '', cells);
  if (start === undefined || cells.length < 2) return undefined;
  const end = timeOf(cells[1] ?? '', cells);
  const [first = '', ...more] = cells.slice(end === undefined ? 1 : 2);
  if (more.length === 0)
    return first === '' ? undefined : { start, ...(end === undefined ? {} : { end }), text: first };
  return { start, ...(end === undefined ? {} : { end }), speaker: first, text: more.join(' ') };
}

/** A clock, or in Whisper's tables a number of milliseconds with another one beside it. */
function timeOf(cell: string, cells: readonly string[]): number | undefined {
  const bare = cell.replace(/^[[(]|[\])]$/g, '');
  if (/^\d{1,9}$/.test(bare) && cells.filter((each) => /^\d{1,9}$/.test(each)).length >= 2)
    return Number(bare);
  return clockMs(bare);
}
