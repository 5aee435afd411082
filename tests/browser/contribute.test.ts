import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/disk/check-content.ts';
import { useReader } from './harness.ts';

const reader = useReader();

/** Fill in a field and leave it, as a person does. */
async function fill(page: Page, id: string, value: string): Promise<void> {
  await page.fill(`#${id}`, value);
  await page.locator(`#${id}`).blur();
}

/** The form is loaded when someone begins to write, and ready when it suggests something. */
async function begin(page: Page): Promise<void> {
  await page.focus('#title');
  await page.locator('#take-rights:not(:empty)').waitFor();
}

async function fillSoundTalk(page: Page): Promise<void> {
  await fill(page, 'title', '怎样读一首诗');
  await fill(page, 'speaker-0', '林文');
  await fill(page, 'speaker-0-en', 'Lin Wen');
  await page.click('#add-speaker');
  await fill(page, 'speaker-1', 'chen-yi');
  await fill(page, 'date', '2024-03-09');
  await fill(page, 'source-title', '林文：怎样读一首诗');
  await page.click('#take-rights');
  await fill(
    page,
    'text',
    '## 先读出声\n\n<Turn speaker="lin-wen"/>\n\n今天只讲一件事。\n\n<Turn speaker="chen-yi"/>\n\n请讲。',
  );
}

const check = (page: Page) => page.click('#contribute [type=submit]');

test('the form makes files that the archive takes', async () => {
  const content = mkdtempSync(path.join(tmpdir(), 'contributed-'));
  onTestFinished(() => {
    rmSync(content, { recursive: true });
  });
  cpSync('tests/fixtures/archive', content, { recursive: true });

  await using visit = await reader.visit('fixture', '/contribute/');
  const { page } = visit;
  await begin(page);
  await fillSoundTalk(page);
  await check(page);
  await page.locator('#result:not([hidden])').waitFor();
  const paths = await page.locator('#result li code').allTextContents();
  expect(paths).toEqual([
    'content/speakers/lin-wen.yaml',
    'content/talks/2024-lin-wen-chen-yi/index.mdx',
  ]);
  const texts = await page.locator('#result pre').allTextContents();
  for (const [index, file] of paths.entries()) {
    const target = path.join(content, file.replace(/^content\//, ''));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, texts[index] ?? '');
  }
  const { archive, findings } = await checkContent(content, { cacheDir: `${content}-cache` });
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.filter(({ file }) => paths.includes(`content/${file}`))).toEqual([]);
  expect(archive.talks.map(({ slug }) => slug)).toContain('2024-lin-wen-chen-yi');

  const links = page.locator('#result a.btn');
  const first = new URL((await links.nth(0).getAttribute('href')) ?? '');
  expect(first.pathname).toBe('/example/jianglu/new/main');
  expect(first.searchParams.get('value')).toBe(texts[0]);
  await page.fill(
    '#branch',
    'https://github.com/example/jianglu/compare/main...someone:jianglu:patch-1',
  );
  expect(await links.nth(1).getAttribute('href')).toContain('/someone/jianglu/new/patch-1?');
  expect(visit.complaints).toEqual([]);
});

test('a text too long for an address is copied', async () => {
  await using visit = await reader.visit('fixture', '/en/contribute/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page } = visit;
  await begin(page);
  await fillSoundTalk(page);
  await fill(page, 'text', '很长的一段话。'.repeat(400));
  await check(page);
  const talk = page.locator('#result li').last();
  expect(await talk.locator('a.btn').getAttribute('href')).not.toContain('value=');
  await talk.locator('button').click();
  await talk.locator('[role=status]:not(:empty)').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await talk.locator('pre').textContent(),
  );
});

test('what is wrong is explained where it is, and listed with links', async () => {
  await using visit = await reader.visit('fixture', '/en/contribute/');
  const { page } = visit;
  await begin(page);
  await fillSoundTalk(page);
  await fill(page, 'source-url', 'example.org');
  await page.fill('#text', 'One.\n\nTwo <b>bold</b>.');
  await page.locator('#text-err:not(:empty)').waitFor();
  expect(await page.locator('#text-err').innerText()).toMatch(/Line 3 .*<Turn>/);
  await check(page);
  const alert = page.getByRole('alert');
  expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator('#result').isHidden()).toBe(true);
  await alert.getByText('Address of the source').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('source-url');
  expect(await page.getAttribute('#source-url', 'aria-invalid')).toBe('true');

  await fill(page, 'source-url', 'https://example.org/');
  await fill(page, 'text', 'One.');
  await page.locator('#result:not([hidden])').waitFor();
  expect(await page.locator('#form-alert').innerText()).toBe('');
  expect(await page.getAttribute('#source-url', 'aria-invalid')).toBeNull();
});

test('the preview shows passages and runs nothing', async () => {
  await using visit = await reader.visit('fixture', '/contribute/');
  const { page } = visit;
  await begin(page);
  await page.fill('#text', '## 章\n\n一 \\<img src=x onerror=alert(1)>\n\n<Aside>笑声</Aside>');
  await page.locator('#preview .p').nth(1).waitFor();
  expect(await page.locator('#preview .p .b').allInnerTexts()).toEqual([
    '一 <img src=x onerror=alert(1)>',
    '笑声',
  ]);
  expect(await page.locator('#preview img').count()).toBe(0);
  expect(visit.complaints).toEqual([]);
});

test('the draft stays in the browser until it is cleared', async () => {
  await using visit = await reader.visit('fixture', '/zh-Hant/contribute/');
  const { page } = visit;
  await begin(page);
  await fillSoundTalk(page);
  await page.check('[name=edition][value=condensed]');
  await page.reload();
  await page.locator('#take-rights:not(:empty)').waitFor({ state: 'attached' });
  expect(await page.inputValue('#speaker-1')).toBe('chen-yi');
  expect(await page.isChecked('[name=edition][value=condensed]')).toBe(true);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.click('#clear');
  expect(await page.inputValue('#title')).toBe('');
  expect(await page.locator('[data-speaker]').count()).toBe(1);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('without scripts the page says what to do instead', async () => {
  await using visit = await reader.visit('fixture', '/en/contribute/', {
    javaScriptEnabled: false,
  });
  expect(await visit.page.locator('#contribute').isHidden()).toBe(true);
  expect(await visit.page.locator('noscript').innerText()).toContain('open an issue');
});
