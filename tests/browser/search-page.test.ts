import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { searchMessages } from '../../src/i18n/search.ts';
import { DiskSource } from '../../src/search/disk-source.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/query.ts';
import { show } from '../../src/search/show.ts';
import { BUILT_SITES } from '../site/sites.ts';
import { useReader } from './harness.ts';

const reader = useReader();
const pages = [
  { page: '/search/', language: 'zh-Hans' },
  { page: '/en/search/', language: 'en' },
] as const;
const queries = ['int4', '開放', 'open government', 'zhangfan', '无损亮化', 'transparancy'];

test.each(pages)(
  'the browser finds on $page what the terminal finds',
  async ({ page: address, language }) => {
    const out = BUILT_SITES.find(({ name }) => name === 'archive')?.out ?? '';
    const index = await openIndex(new DiskSource(path.join(out, 'search-index')));
    await using visit = await reader.visit('archive', address);
    const { page, complaints } = visit;
    for (const query of queries) {
      const found = await search(index, query);
      const options = { passages: 3, language };
      const talks = await Promise.all(
        found.talks.slice(0, 10).map((talk) => show(index, found, talk, options)),
      );
      await page.locator('main input[type=search]').fill(query);
      await expect
        .poll(() => page.locator('main .hit:not(.other)').evaluateAll(addressesOf))
        .toEqual(talks.flatMap(({ passages }) => passages.map((one) => `${one.path}#${one.id}`)));
      const counted = searchMessages(language).counts(found.counts);
      const said = await page.locator('main [role=status]').first().textContent();
      if (found.counts.talks > 0) expect(said).toContain(counted);
    }
    expect(complaints).toEqual([]);
  },
);

function addressesOf(links: Element[]): string[] {
  return links.map((link) => {
    const { pathname, hash } = link as HTMLAnchorElement;
    return pathname + hash;
  });
}

test('what an answer is narrowed down to stands in the address and comes back from it', async () => {
  await using visit = await reader.visit('archive', '/en/search/?q=AI');
  const { page, complaints } = visit;
  await page.locator('.facets > summary').click();
  await page
    .locator('.facet')
    .getByRole('link', { name: /^Zhang Fan/ })
    .click();
  await page.waitForURL(/speaker=zhang-fan/);
  await expect.poll(() => page.locator('main .card').count()).toBe(1);
  await page.reload();
  await expect.poll(() => page.locator('main .card').count()).toBe(1);
  await page.goBack();
  await expect.poll(() => page.locator('main .card').count()).toBeGreaterThan(1);
  expect(complaints).toEqual([]);
});

test('the concordance lists every place and gives them as a file', async () => {
  await using visit = await reader.visit('archive', '/en/search/?q=AI&view=lines&sort=right');
  const { page, complaints } = visit;
  await page.locator('.kwic li').first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8');
  const rows = csv.trimEnd().split('\r\n');
  expect(rows[0]).toBe('\uFEFF"date","title","language","left","match","right","address"');
  expect(rows.length - 1).toBe(await page.locator('.kwic li').count());
  expect(rows[1]).toMatch(/"http:\/\/localhost:\d+\/talks\/[^"]+#p\d+"$/);
  expect(complaints).toEqual([]);
});

test('a line that is cut is told in words, and the search goes on when it is back', async () => {
  await using visit = await reader.visit('archive', '/search/');
  const { page } = visit;
  await page.route('**/*.pf_index', (route) => route.abort());
  await page.locator('main input[type=search]').fill('无损量化');
  const retry = page.locator('main .results button');
  await retry.waitFor();
  expect(await page.locator('main [role=status]').first().textContent()).toBe(
    searchMessages('zh-Hans').failed,
  );
  expect(await page.locator('main .reg li').first().isVisible()).toBe(true);
  await page.unroute('**/*.pf_index');
  await retry.click();
  await page.locator('main .card mark').first().waitFor();
});

test('a talk is shown as soon as its own texts are here', async () => {
  await using visit = await reader.visit('archive', '/search/');
  const { page, complaints } = visit;
  const texts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/text/')) texts.push(request.url());
  });
  const ask = () => page.locator('main input[type=search]').fill('AI');
  const answered = page.locator('main .results:not([aria-busy]) .card');
  await ask();
  await answered.first().waitFor();
  const cards = await answered.count();

  await page.goto(page.url().replace(/\?.*/, ''));
  const held: Route[] = [];
  await page.route(texts.at(-1) ?? '', (route) => void held.push(route));
  await ask();
  await page.locator('main .results[aria-busy] .card').first().waitFor();
  expect(await page.locator('main .card').count()).toBeLessThan(cards);
  await expect.poll(() => held.length).toBe(1);
  await held[0]?.continue();
  await expect.poll(() => answered.count()).toBe(cards);
  expect(complaints).toEqual([]);
});

test('a query from a search is marked in the talk, place by place', async () => {
  await using visit = await reader.visit(
    'archive',
    '/talks/2023-zhang-fan-foundation-models/?q=%E5%A4%A7%E6%A8%A1%E5%9E%8B#p3',
  );
  const { page, complaints } = visit;
  await page.locator('#p3 mark[aria-current]').first().waitFor();
  const count = page.locator('jl-find [role=status]');
  const before = await count.textContent();
  await page.locator('jl-find [type=submit]').click();
  await expect.poll(() => count.textContent()).not.toBe(before);
  await page.locator('jl-find [data-close]').click();
  expect(await page.locator('.text mark').count()).toBe(0);
  expect(complaints).toEqual([]);
});
