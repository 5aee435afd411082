import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { daySchema } from '../src/archive/dates.ts';
import { isLanguage, LANGUAGES } from '../src/archive/languages.ts';
import {
  importedCaptures,
  listCaptures,
  readCapture,
  readTranslations,
} from '../src/disk/read-captures.ts';
import { readNames } from '../src/disk/read-names.ts';
import { writeTalk } from '../src/disk/write-talk.ts';
import type { Row } from '../src/import/batch.ts';
import { importBatch } from '../src/import/batch.ts';
import { FORMATS, formatNamed } from '../src/import/formats/formats.ts';
import { Registry } from '../src/import/metadata/registry.ts';
import { PAIR_LISTS, parsePairs } from '../src/import/pair/pair-lists.ts';
import { describeOutcome, reviewOutcome, sumUp } from '../src/import/report.ts';
import { SlugKeeper } from '../src/import/slugs.ts';

/*
 * Two flags in package.json start it: its hundreds of patterns are compiled once, not first for an
 * interpreter, and what a talk leaves behind is collected while it is small.
 */
const USAGE = `npm run import -- <file|folder> [--out content] [--report rows.json] [--review]
  [--format ${FORMATS.map(({ name }) => name).join('|')}]
  [--title …] [--speaker …] [--event …] [--date YYYY-MM-DD] [--place …] [--language zh-Hans|zh-Hant|en]`;

const TEXT = { type: 'string' } as const;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'content' },
        report: TEXT,
        review: { type: 'boolean', default: false },
        format: TEXT,
        title: TEXT,
        speaker: TEXT,
        event: TEXT,
        date: TEXT,
        place: TEXT,
        language: TEXT,
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const missing = positionals.find((input) => !existsSync(input));
    if (!values.help && positionals.length === 0) return USAGE;
    if (missing !== undefined) return `没有这个文件 · No such file: ${missing}\n${USAGE}`;
    if (values.format !== undefined && !formatNamed(values.format)) {
      return `没有名为“${values.format}”的格式 · No format is named "${values.format}".\n${USAGE}`;
    }
    if (values.date !== undefined && !daySchema.safeParse(values.date).success) {
      return `--date: YYYY-MM-DD\n${USAGE}`;
    }
    if (values.language !== undefined && !isLanguage(values.language)) {
      return `--language: ${LANGUAGES.join(' | ')}\n${USAGE}`;
    }
    return { values, inputs: positionals };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`;
  }
}

async function run(): Promise<number> {
  const given = readArguments();
  if (typeof given === 'string') {
    console.error(given);
    return 2;
  }
  const { out, report, review, format, help, ...fields } = given.values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const files = given.inputs.flatMap(listCaptures);
  const { speakers, events } = readNames(out);
  const slugs = new SlugKeeper(importedCaptures(out));
  const rows: Row[] = [];
  const outcomes = importBatch({
    files,
    translations: readTranslations(given.inputs, files, { names: PAIR_LISTS, parse: parsePairs }),
    registry: new Registry(speakers, events),
    slugs,
    seen: new Date().toISOString().slice(0, 10),
    given: { format, fields },
    read: readCapture,
    write: (talk) => writeTalk(out, talk),
  });
  for await (const outcome of outcomes) {
    rows.push(outcome.row);
    if (process.stderr.isTTY)
      process.stderr.write(`\r${String(rows.length)}/${String(files.length)} `);
    if (outcome.row.refusal || files.length === 1) console.log(describeOutcome(outcome));
    if (review) console.log(reviewOutcome(outcome));
  }
  if (report !== undefined) writeFileSync(report, `${JSON.stringify(rows, null, 2)}\n`);
  console.log(sumUp(rows));
  return rows.some(({ refusal }) => refusal) ? 1 : 0;
}

process.exitCode = await run();
