import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { useReader } from './harness.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const reader = useReader();

/** One page of every template. */
const TEMPLATES = [
  '/',
  '/en/',
  '/zh-Hant/',
  '/talks/',
  '/talks/2024-kitchen-sink/',
  '/talks/2024-kitchen-sink/en/',
  '/talks/2021-two-voices/',
  '/talks/undated-note/',
  '/years/2024/',
  '/speakers/',
  '/speakers/chen-yi/',
  '/events/',
  '/events/fixture-days-2024/',
  '/topics/',
  '/topics/testing/',
  '/topics/unused/',
  '/coverage/',
  '/search/?q=无损量化',
  '/search/?q=无损量化&view=lines',
  '/en/search/',
  '/about/',
  '/contribute/',
  '/en/contribute/',
  '/help/',
  '/404.html',
];

const SCREENS = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];

test.each(TEMPLATES)('%s: axe finds nothing, light and dark, narrow and wide', async (path) => {
  const found: string[] = [];
  // The page's own policy would refuse the test's script.
  await using visit = await reader.visit('fixture', path, { bypassCSP: true });
  const { page } = visit;
  await page.waitForLoadState('networkidle');
  await page.evaluate(axe);
  // What is folded away is looked at as well.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of SCREENS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
      );
      for (const { id, nodes } of violations) {
        const places = nodes.map(({ html }) => html.slice(0, 120)).join(' | ');
        found.push(`${colorScheme} ${viewport.width}: ${id}: ${places}`);
      }
    }
  }
  expect(found).toEqual([]);
});

test.each(TEMPLATES)('%s: nothing sticks out at 320 px or at 200 % zoom', async (path) => {
  await using visit = await reader.visit('fixture', path, {
    viewport: { width: 320, height: 640 },
  });
  const wider = await visit.page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.offsetWidth;
  });
  expect(wider).toBe(0);
});
