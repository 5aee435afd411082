import { expect, test } from 'vitest';
import { useReader } from './harness.ts';

const reader = useReader();
const QUERIES = ['无损量化', '無損量化', 'int4'];
const HOMES = ['/', '/en/', '/zh-Hant/'];
const journeys = HOMES.flatMap((home) => QUERIES.map((query) => ({ home, query })));

test.each(journeys)(
  'from $home, "$query" leads to the passage on quantisation',
  async ({ home, query }) => {
    await using visit = await reader.visit('archive', home);
    const { page, complaints } = visit;
    await page.locator('main input[type=search]').fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    const hit = page.locator('main .results a[href*="#p17"]').first();
    await hit.waitFor();
    expect(await hit.locator('mark').first().textContent()).toMatch(/无损量化|int4/);
    await hit.click();
    await page.waitForURL(/#p17$/);
    const passage = page.locator('.p:target');
    await passage.locator('mark').first().waitFor();
    expect(await passage.innerText()).toContain('int4');
    const inView = () =>
      passage.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      });
    // Scrolling there is smooth.
    await expect.poll(inView, { timeout: 10_000 }).toBe(true);
    expect(complaints).toEqual([]);
  },
);

test.each(['/', 'Control+k'])(
  '%s opens the dialog, Enter opens a passage, Escape closes',
  async (key) => {
    await using visit = await reader.visit('archive', '/talks/');
    const { page, complaints } = visit;
    await page.keyboard.press(key);
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    await page.keyboard.type('昇腾');
    await dialog.locator('.results a mark').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(complaints).toEqual([]);
  },
);

test('what an input method is still composing is not searched for', async () => {
  await using visit = await reader.visit('archive', '/search/');
  const { page, complaints } = visit;
  const input = page.locator('main input[type=search]');
  await input.focus();
  const method = await page.context().newCDPSession(page);
  const text = 'int4';
  await method.send('Input.imeSetComposition', { text, selectionStart: 4, selectionEnd: 4 });
  expect(await input.inputValue()).toBe(text);
  await page.waitForTimeout(1_000);
  expect(await page.locator('main .results .card').count()).toBe(0);
  await method.send('Input.insertText', { text: '无损量化' });
  await page.locator('main .results a[href*="#p17"] mark').first().waitFor();
  expect(await input.inputValue()).toBe('无损量化');
  expect(complaints).toEqual([]);
});

test('a single key may have another after it, a word that comes whole is searched for at once', async () => {
  await using visit = await reader.visit('archive', '/search/');
  const { page, complaints } = visit;
  const found = page.locator('main .results a[href*="#p17"] mark').first();
  await page.locator('main input[type=search]').focus();
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.keyboard.type('无损量化');
  await page.clock.runFor(5);
  expect(new URL(page.url()).search).toBe('');
  await page.clock.runFor(100);
  await found.waitFor();
  await page.keyboard.insertText('压缩');
  await page.clock.runFor(5);
  expect(new URL(page.url()).searchParams.get('q')).toBe('无损量化压缩');
  expect(complaints).toEqual([]);
});

test('the address holds the question, and nothing found is said in words', async () => {
  await using visit = await reader.visit('archive', '/search/?q=从未有人说过的话啊');
  await visit.page.locator('main [role=status]:not(:empty)').first().waitFor();
  expect(await visit.page.locator('main input[type=search]').inputValue()).toBe(
    '从未有人说过的话啊',
  );
});

test('under another base the search works as well', async () => {
  await using visit = await reader.visit('fixture', '/search/?q=無損量化');
  const hits = visit.page.locator('main .results a[href*="/archive/talks/"] mark');
  await hits.first().waitFor();
  expect(await hits.count()).toBeGreaterThanOrEqual(2);
});

test('without a script the search page lists the talks', async () => {
  await using visit = await reader.visit('archive', '/search/', { javaScriptEnabled: false });
  expect(await visit.page.locator('main .reg li').count()).toBe(4);
});
