import { spawnSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { serve } from '../../src/build/serve.ts';
import { buildSearchIndex } from '../../src/search/indexer.ts';
import type { SearchEdition } from '../../src/search/document.ts';
import { launchBrowser } from '../../tests/browser/launch.ts';
import { readCorpus, registryOf, requireCorpus, sourcesOf } from './corpus.ts';
import { randomFrom } from './random.ts';
import { ask, filesOf, openPage } from './reader.ts';
import { recombine } from './recombine.ts';
import { randomSpan } from './spans.ts';
import { at } from './statistics.ts';

const SITE = path.resolve('.build/bench/site');

/**
 * What a reader waits for in a real browser, over as many talks recombined from the corpus as `TALKS` says:
 * `-- search-browser [queries]`. Each query is asked by a fresh visitor as soon as the page is there, who
 * then asks the next one, and the first one again. The index is kept for the next run.
 */
export async function benchBrowser(count = 60): Promise<void> {
  requireCorpus();
  const editions = recombine(readCorpus(), Number(process.env.TALKS ?? 2_000));
  await buildSite(editions);
  const server = await serve(SITE, '/', 0);
  const address = `http://localhost:${(server.address() as AddressInfo).port}/search/`;
  const browser = await launchBrowser();
  const random = randomFrom(11);
  const queries = Array.from({ length: count + 1 }, () => randomSpan(editions, random));

  console.log('before the first query', await beforeFirst(browser, address));
  const columns = new Map<string, number[]>();
  const note = (what: string, waited: object) => {
    for (const [name, value] of Object.entries(waited) as [string, number][])
      columns.set(`${what}, ${name}`, [...(columns.get(`${what}, ${name}`) ?? []), value]);
  };
  for (const [index, query] of queries.slice(0, count).entries()) {
    const page = await openPage(browser, address);
    note('cold', await ask(page, query));
    note('the next one', await ask(page, queries[index + 1] ?? query));
    note('the first again', await ask(page, query));
    await page.context().close();
  }
  console.log(`${count} random queries over ${editions.length} editions; ms from the last key on`);
  const row = (all: number[]) => ({ p50: at(all, 0.5), p95: at(all, 0.95), most: at(all, 1) });
  console.table(Object.fromEntries([...columns].map(([what, all]) => [what, row(all)])));
  await browser.close();
  server.close();
}

/** The archive's own site with the index of the editions in the place of its own. */
async function buildSite(editions: readonly SearchEdition[]): Promise<void> {
  const env = { ...process.env, ARCHIVE_OUT: SITE, ARCHIVE_CACHE: '.build/bench/cache' };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the site was not built:\n${stderr}`);
  const folder = path.join(SITE, 'search-index');
  const cacheDir = '.build/bench/browser-cache';
  await buildSearchIndex(sourcesOf(editions), registryOf(editions), folder, { cacheDir });
}

/** What the page reads while nothing is asked. */
async function beforeFirst(browser: Browser, address: string) {
  const page = await openPage(browser, address);
  await page.waitForLoadState('networkidle');
  const files = await filesOf(page);
  await page.context().close();
  return files;
}
