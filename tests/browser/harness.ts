import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { BuiltSite } from '../site/sites.ts';
import { BUILT_SITES } from '../site/sites.ts';
import { launchBrowser } from './launch.ts';

export interface Visit extends AsyncDisposable {
  page: Page;
  /** What the browser complained of: script errors, refused loads, policy violations. */
  complaints: string[];
}

export interface Reader {
  /** Open a page of a built site, as a fresh visitor. */
  visit(site: BuiltSite['name'], path: string, options?: BrowserContextOptions): Promise<Visit>;
}

/** A browser for the tests of one file. */
export function useReader(): Reader {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
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
