import sparticuz from '@sparticuz/chromium';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { BuiltSite } from '../site/sites.ts';
import { BUILT_SITES } from '../site/sites.ts';

export interface Visit extends AsyncDisposable {
  page: Page;
  /** What the browser complained of: script errors, refused loads, policy violations. */
  complaints: string[];
}

export interface Reader {
  /** Open a page of a built site, as a fresh visitor. */
  visit(site: BuiltSite['name'], path: string, options?: BrowserContextOptions): Promise<Visit>;
}

/** A real Chromium for the tests of one file. It comes as a package: nothing has to be installed. */
export function useReader(): Reader {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: await sparticuz.executablePath(),
      // Not the package's own flags: they turn web security off, and end at the second page.
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      headless: true,
    });
  });
  afterAll(() => browser.close());
  return {
    async visit(site, path, options = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`${inject('origins')[site] ?? ''}${addressOn(site, path)}`);
      return { page, complaints, [Symbol.asyncDispose]: () => context.close() };
    },
  };
}

function addressOn(name: BuiltSite['name'], path: string): string {
  const base = BUILT_SITES.find((site) => site.name === name)?.base ?? '/';
  return `${base.replace(/\/$/, '')}${path}`;
}
