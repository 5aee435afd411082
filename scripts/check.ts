import { appendFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from '../src/archive/finding.ts';
import { hasErrors } from '../src/archive/finding.ts';
import { reportGitHub, summarizeForGitHub } from '../src/check/reporters/github.ts';
import { reportJson } from '../src/check/reporters/json.ts';
import { counts, reportText } from '../src/check/reporters/text.ts';
import { checkContent } from '../src/disk/check-content.ts';
import { CACHE_FOLDER, CONTENT_FOLDER } from '../src/disk/folders.ts';

/** Check everything in the content folder and say what is wrong where, and what to do. */
const content = path.relative(process.cwd(), CONTENT_FOLDER).split(path.sep).join('/') || '.';

const REPORTS = {
  text: (findings: Finding[]) => reportText(findings, content),
  json: reportJson,
  github: (findings: Finding[]) => `${reportGitHub(findings, content)}${counts(findings)}\n`,
};

const format = readFormat();
if (format === undefined) {
  console.error('用法 · usage: npm run check -- [--format text|github|json]');
  process.exit(2);
}
if (!existsSync(CONTENT_FOLDER)) {
  console.error(`没有这个文件夹 · no such folder: ${CONTENT_FOLDER}`);
  process.exit(2);
}
const { findings } = await checkContent(CONTENT_FOLDER, { cacheDir: CACHE_FOLDER });
process.stdout.write(REPORTS[format](findings));
const summary = process.env.GITHUB_STEP_SUMMARY;
if (format === 'github' && summary) appendFileSync(summary, summarizeForGitHub(findings, content));
process.exitCode = hasErrors(findings) ? 1 : 0;

function readFormat(): keyof typeof REPORTS | undefined {
  try {
    const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
    return values.format in REPORTS ? (values.format as keyof typeof REPORTS) : undefined;
  } catch {
    return undefined;
  }
}
