import { expect, test } from 'vitest';
import { useReader } from './harness.ts';

const reader = useReader();
const TALK = '/talks/2023-zhang-fan-foundation-models/';

test('a talk is read whole without any script', async () => {
  await using visit = await reader.visit('archive', TALK, { javaScriptEnabled: false });
  expect(await visit.page.locator('.p').count()).toBe(29);
  expect(await visit.page.locator('.text').innerText()).toContain('无损量化');
  await visit.page.locator('a.no').nth(4).click();
  const passage = visit.page.locator('.p:target');
  expect(await passage.count()).toBe(1);
});

test('a click on a passage number copies its address', async () => {
  await using visit = await reader.visit('archive', TALK, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const number = visit.page.locator('a.no').nth(2);
  await number.click();
  await visit.page.locator('.said:not(:empty)').waitFor();
  const copied = await visit.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await number.evaluate((link: HTMLAnchorElement) => link.href));
});

test('the other edition opens at the passage that is being read', async () => {
  await using visit = await reader.visit('archive', `${TALK}#p17`);
  await visit.page.locator('.editions a').click();
  await visit.page.waitForURL(/\/en\/#p17$/);
  expect(await visit.page.locator('.p:target').innerText()).toContain('int4');
});

test('no page shifts while it loads', async () => {
  for (const path of ['/', TALK, '/talks/', '/speakers/']) {
    await using visit = await reader.visit('archive', path);
    await visit.page.waitForLoadState('networkidle');
    const shift = await visit.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(sum);
          }, 300);
        }),
    );
    expect(shift, path).toBeLessThan(0.02);
  }
});

test('a whole visit meets no policy violation, no script error, no request elsewhere', async () => {
  await using visit = await reader.visit('archive', '/');
  const elsewhere: string[] = [];
  const { origin } = new URL(visit.page.url());
  visit.page.on('request', (request) => {
    if (!request.url().startsWith(origin)) elsewhere.push(request.url());
  });
  for (const path of [
    '/talks/',
    TALK,
    `${TALK}en/`,
    '/speakers/',
    '/about/',
    '/en/contribute/',
    '/en/',
  ]) {
    await visit.page.goto(`${origin}${path}`);
    await visit.page.waitForLoadState('networkidle');
  }
  expect(visit.complaints).toEqual([]);
  expect(elsewhere).toEqual([]);
});
