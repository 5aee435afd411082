import { isFrontPage } from './front-page.ts';
import type { Page } from './html-sentences.ts';

/**
 * What is the headline, the surest first: a heading that the page's own title has too, what the page
 * gives to those who link to it. A title alone may be a list of search words, a heading the site's name.
 */
export function headlines(document: Page): string[] {
  const title = plain(document.querySelector('title')?.textContent);
  const shared = plain(contentOf(document, 'meta[property="og:title"], meta[name="og:title"]'));
  const named = `${title}\n${shared}`.toLowerCase();
  const headings = headingsOf(document, 'h1, h2').filter((words) => !BYLINE.test(words));
  const agreed = headings.filter(
    (words) => words.length >= 4 && named.includes(words.toLowerCase()),
  );
  // A title that is nothing but the site's name leaves the page to its heading.
  const [first = '', ...others] = headingsOf(document, 'h1');
  const isSite = agreed.length === 0 && shared === '' && !SITE.test(title);
  const only = isSite && others.length === 0 && first.length > title.length ? first : '';
  // A template may mark the site's name; what the page's title has as well is surer.
  const marked = agreed.length === 0 ? markedHeadline(document) : '';
  return [marked, ...agreed.toSorted((a, b) => b.length - a.length), shared, only].filter(
    (words, index, all) => words !== '' && all.indexOf(words) === index,
  );
}

/**
 * The headline that a page marks as such, for whoever reads it by machine: h-entry and hAtom
 * (microformats.org), schema.org. A page with several marks those of others.
 */
function markedHeadline(document: Page): string {
  const marked = [...document.querySelectorAll(MARKED)].filter(
    (one) => !one.closest('aside, nav, footer, .h-card') && !leadsToFront(one),
  );
  const [only = '', ...others] = new Set(
    marked.map((one) => plain(one.getAttribute('content') ?? one.textContent)).filter(Boolean),
  );
  return others.length === 0 && only.length <= LONGEST ? only : '';
}

const LONGEST = 160;
const MARKED = '.hentry .entry-title, .h-entry .p-name, [itemprop="headline"]';

/** by Ada Fenwick: a heading may say who, under the one that says what. */
const BYLINE = /^[Bb]y \p{Lu}/u;

type Part = ReturnType<Page['querySelectorAll']>[number];

function leadsToFront(part: Part): boolean {
  const links = [...part.querySelectorAll('a[href]')];
  return links.some((link) => isFrontPage(link.getAttribute('href') ?? ''));
}

/** Headings; what leads to the front page is the site's name. */
function headingsOf(document: Page, selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .filter((one) => !leadsToFront(one))
    .flatMap((one) => {
      // What stands in elements of its own may be a rubric, or a subtitle.
      const own = [...one.childNodes].filter(({ nodeType }) => nodeType === 3);
      const words = plain(own.map(({ textContent }) => textContent).join(' '));
      return words === '' || own.length === one.childNodes.length
        ? [plain(one.textContent)]
        : [plain(one.textContent), words];
    });
}

/** The site's name behind the title. */
export const SITE =
  /(?:(?:\s*[|｜_]\s*|\s+[-–—]\s+|(?<=[\p{Script=Han}》”」！？])-|-(?=\p{Script=Han}))[^|｜_–—-]{1,24}){1,4}$/u;

/** What a page's head says under `selector`; some pages call it a value. */
export function contentOf(document: Page, selector: string): string | undefined {
  const meta = document.querySelector(selector);
  return meta?.getAttribute('content') ?? meta?.getAttribute('value') ?? undefined;
}

export function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
