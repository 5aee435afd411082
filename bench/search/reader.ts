import type { Browser, Page } from 'playwright-core';

/** What a reader waits for from the last key on, in ms, and what it takes. */
export interface Waited {
  count: number;
  firstCard: number;
  allCards: number;
  requests: number;
  kilobytes: number;
}

declare global {
  interface Window {
    /** Times of the page's clock; 0 for what has not been shown yet. */
    shown?: { asked: number; count: number; firstCard: number; allCards: number };
    answered?: Promise<void>;
  }
}

/** A search page, as a fresh visitor opens it. */
export async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(address);
  return page;
}

/** Give the field a query all at once, as an input method or a paste does. */
export async function ask(page: Page, query: string): Promise<Waited> {
  const before = await filesOf(page);
  await page.locator('main input[type=search]').selectText();
  await page.keyboard.insertText(query);
  // Not by polling, which would have a part in what it measures.
  const times = await page.evaluate(async () => {
    await window.answered;
    return window.shown;
  });
  if (!times) throw new Error(`no answer to ${query}`);
  const { asked, count, firstCard, allCards } = times;
  const after = await filesOf(page);
  return {
    count: count - asked,
    // No card where nothing is found.
    firstCard: (firstCard || allCards) - asked,
    allCards: allCards - asked,
    requests: after.requests - before.requests,
    kilobytes: after.kilobytes - before.kilobytes,
  };
}

/** Files of the index that a page has read. */
export async function filesOf(page: Page): Promise<Pick<Waited, 'requests' | 'kilobytes'>> {
  return page.evaluate(() => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const files = entries.filter(({ name }) => name.includes('/search-index/'));
    const bytes = files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    return { requests: files.length, kilobytes: bytes / 1024 };
  });
}

/** Note when the page shows what, each time anew from an `input` on. It runs in the page. */
function watch(): void {
  performance.setResourceTimingBufferSize(10_000);
  let done: () => void = () => undefined;
  const onInput = ({ timeStamp }: Event) => {
    window.answered = new Promise((resolve) => (done = resolve));
    window.shown = { asked: timeStamp, count: 0, firstCard: 0, allCards: 0 };
  };
  document.addEventListener('input', onInput, true);
  const observer = new MutationObserver((changes) => {
    const { shown } = window;
    if (!shown) return;
    const now = performance.now();
    for (const { target, type } of changes) {
      const element = target as Element;
      if (element.matches('main [role=status]') && shown.firstCard === 0) shown.count = now;
      if (!element.matches('main .results')) continue;
      if (type === 'childList' && shown.firstCard === 0) shown.firstCard = now;
      if (type === 'attributes' && !element.hasAttribute('aria-busy')) {
        shown.allCards = now;
        done();
      }
    }
  });
  const attributeFilter = ['aria-busy'];
  observer.observe(document, { subtree: true, childList: true, attributeFilter });
}
