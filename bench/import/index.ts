import { createHash } from 'node:crypto';
import { readEdition } from '../../src/import/read-edition.ts';

/** What a page may have over and over: paragraphs, a list, a dialogue, bylines, days, menus. */
const LINES = [
  'a\n\n',
  '- a\n',
  'Ann Hopper: a\n\n',
  '张三：好\n',
  'Ann Hopper\n\n',
  '大会主席张三丰\n\n',
  '2023-05-17\n',
  'Home\n',
  '——在年会上的讲话\n',
];
const FEW = 2_000;
const TIMES = 10;
const RUNS = 3;

/** What ten times the lines cost to import: a ratio of 10 is in proportion. */
export async function benchImport(lines = FEW): Promise<void> {
  await seconds('a\n\n', lines);
  const rows = [];
  for (const line of LINES) {
    const few = await seconds(line, lines);
    const many = await seconds(line, lines * TIMES);
    rows.push({
      line: JSON.stringify(line),
      [lines]: few.toFixed(2),
      [lines * TIMES]: many.toFixed(2),
      ratio: (many / few).toFixed(1),
    });
  }
  console.table(rows);
}

/** Median seconds for a talk with a line so many times in its midst. */
async function seconds(line: string, times: number): Promise<number> {
  const bytes = new TextEncoder().encode(
    `# A talk\n\nGood morning, everyone.\n\n${line.repeat(times)}\n\nThank you.\n`,
  );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const taken: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const begun = performance.now();
    await readEdition({ name: 'page.txt', folder: 'bench', bytes, sha256 });
    taken.push((performance.now() - begun) / 1000);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
