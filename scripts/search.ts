import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { searchMessages } from '../src/i18n/search.ts';
import { DiskSource } from '../src/search/disk-source.ts';
import { openIndex } from '../src/search/open-index.ts';
import { search } from '../src/search/query.ts';
import { show } from '../src/search/show.ts';
import { summary } from '../src/search/summary.ts';

/** Ask a built site: `npm run search -- "query" [--site dist] [--json] [--limit N]`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: 'dist' },
    json: { type: 'boolean', default: false },
    /** Talks to print; with it, all their passages are printed, else the three best. */
    limit: { type: 'string' },
  },
});
const query = positionals.join(' ');
const folder = path.join(values.site, 'search-index');
const limit = Number(values.limit ?? 10);
if (query === '' || !Number.isInteger(limit) || limit < 0) {
  console.error('用法 · usage: npm run search -- "query" [--site dist] [--json] [--limit N]');
  process.exit(2);
}
if (!existsSync(path.join(folder, 'entry.json'))) {
  console.error(
    `${folder}/entry.json：没有检索索引，请先运行 npm run build。 · No search index: run npm run build first.`,
  );
  process.exit(2);
}

const start = performance.now();
const source = new DiskSource(folder);
const index = await openIndex(source);
const found = await search(index, query);
const coldMs = performance.now() - start;
const shown = found.talks.slice(0, limit);
const talks = await Promise.all(
  shown.map((talk) => show(index, found, talk, values.limit === undefined ? { passages: 3 } : {})),
);
const totalMs = performance.now() - start;

if (values.json) {
  const timings = { coldMs: Math.round(coldMs), totalMs: Math.round(totalMs) };
  const { counts } = found;
  const { bytes, requests } = source;
  console.log(
    JSON.stringify(
      { query, counts, talks, near: found.near ?? null, timings, bytes, requests },
      null,
      2,
    ),
  );
} else {
  for (const language of ['zh-Hans', 'en'] as const) {
    console.log(summary(found, searchMessages(language)));
  }
  for (const talk of talks) {
    console.log(`\n${talk.date}  ${talk.title}  ${talk.path}`);
    for (const { id, path, text, marks } of talk.passages) {
      console.log(`  ${path}#${id}  ${marked(text, marks)}`);
    }
  }
}

/** Some forty characters around the first mark, marks in brackets. */
function marked(text: string, marks: readonly [number, number][]): string {
  let shown = '';
  let at = 0;
  for (const [start, end] of marks) {
    shown += `${text.slice(at, start)}【${text.slice(start, end)}】`;
    at = end;
  }
  const first = Math.max(0, (marks[0]?.[0] ?? 0) - 20);
  return (shown + text.slice(at)).slice(first, first + 80).replaceAll('\n', ' ');
}
