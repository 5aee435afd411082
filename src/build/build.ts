import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build as buildPages } from 'astro';
import config from '../../archive.config.ts';
import type { Finding } from '../archive/finding.ts';
import { hasErrors } from '../archive/finding.ts';
import { CACHE_FOLDER, CONTENT_FOLDER, OUT_FOLDER } from '../disk/folders.ts';
import { checkContent } from '../disk/check-content.ts';
import { handOver } from '../disk/checked-content.ts';
import { readLedger } from '../disk/read-ledger.ts';
import { writeHostFiles } from './host-files.ts';
import { publish, recover } from './publish.ts';
import { SEARCH_INDEX, writeSearchIndex } from './search-index.ts';
import { verifyBuild } from './verify.ts';

export type BuildStep = 'check' | 'search' | 'pages' | 'verify';

export type BuildResult =
  | { status: 'findings'; findings: Finding[] }
  | { status: 'unsound'; problems: string[] }
  | { status: 'done'; talks: number; files: number; findings: Finding[] };

/**
 * The whole site from the content: checked, built beside the published site, verified, and only
 * then put in its place.
 */
export async function buildSite(onStep: (step: BuildStep) => void): Promise<BuildResult> {
  recover(OUT_FOLDER);
  onStep('check');
  const checked = await checkContent(CONTENT_FOLDER, { cacheDir: CACHE_FOLDER });
  const { archive, store, findings } = checked;
  if (hasErrors(findings)) return { status: 'findings', findings };
  handOver(checked);

  const [staging, indexed] = [`${OUT_FOLDER}.next`, `${OUT_FOLDER}.indexed`];
  for (const folder of [staging, indexed]) rmSync(folder, { recursive: true, force: true });
  // Before the pages, whose memory is not given back; beside them, because Astro empties its folder.
  onStep('search');
  await writeSearchIndex(archive, store, indexed);

  onStep('pages');
  await buildPages({ root: process.cwd(), outDir: staging, logLevel: 'error' });
  writeHostFiles(staging, readLedger(CONTENT_FOLDER).ledger, config.base);
  renameSync(path.join(indexed, SEARCH_INDEX), path.join(staging, SEARCH_INDEX));
  rmSync(indexed, { recursive: true });

  onStep('verify');
  const { files, problems } = verifyBuild(staging, archive);
  if (problems.length > 0) return { status: 'unsound', problems };
  publish(staging, OUT_FOLDER);
  return { status: 'done', talks: archive.talks.length, files, findings };
}
