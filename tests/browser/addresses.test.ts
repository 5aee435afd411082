import { expect, test } from 'vitest';
import { useReader } from './harness.ts';

const reader = useReader();

test('a withdrawn talk answers with what it was and why it went, also at its passages', async () => {
  await using visit = await reader.visit('fixture', '/talks/2019-gone/#p2');
  const { page } = visit;
  const text = await page.locator('main').innerText();
  expect(text).toContain('撤下的一讲');
  expect(text).toContain('讲者要求撤下');
  expect(await page.locator('#p2').count()).toBe(1);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
});

test('a moved talk leads to where it is, at the same passage', async () => {
  await using visit = await reader.visit('fixture', '/talks/2020-old-name/#p2');
  await visit.page.waitForURL(/\/archive\/talks\/2021-two-voices\/#p2$/);
  expect(await visit.page.locator('.p:target').count()).toBe(1);
});

test('without a script a moved talk still leads there', async () => {
  await using visit = await reader.visit('fixture', '/talks/2020-old-name/', {
    javaScriptEnabled: false,
  });
  await visit.page.waitForURL(/\/archive\/talks\/2021-two-voices\/$/);
});
