import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { daysIn } from '../metadata/dates.ts';
import { isPersonName } from '../metadata/person-name.ts';
import type { Draft, Hint, HintField } from '../draft.ts';
import { textPassage } from '../draft.ts';
import type { Article } from './html-article.ts';
import { findArticle } from './html-article.ts';
import { findBylines } from './html-byline.ts';
import { removeCaptions } from './html-captions.ts';
import { frameOf } from './html-frame.ts';
import { contentOf, headlines, plain, SITE } from './html-headline.ts';
import { htmlItems } from './html-items.ts';
import { namesSpeech } from '../structure/phrases.ts';
import type { Page } from './html-sentences.ts';
import type { SourceFile } from './format.ts';

const NOT_CONTENT =
  'script, style, noscript, template, button, select, input, textarea, nav, svg, canvas, [hidden], [aria-hidden="true"]';

/** A saved page as a draft. */
export function readPage({ text }: SourceFile): Draft {
  const { document } = parseHTML(wellFormed(text));
  const hints = [...wechatHints(text, document), ...headHints(document)];
  const author = contentOf(document, 'meta[name="author" i]');
  for (const element of document.querySelectorAll(NOT_CONTENT)) element.remove();
  removeComments(document);
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    // # beside a heading leads to itself.
    if (/^[#¶§🔗]?$/u.test(link.textContent.trim()) && !link.querySelector('img')) link.remove();
  }
  for (const element of document.querySelectorAll('[style]')) {
    // A page under construction hides its article until a script shows it; spam is hidden for good.
    const style = element.getAttribute('style') ?? '';
    if (/display\s*:\s*none/i.test(style)) element.remove();
    else element.removeAttribute('style');
  }
  // What stands over a word in small print stands behind it in brackets.
  for (const over of document.querySelectorAll('rt')) {
    if (!over.closest('ruby')?.querySelector('rp')) over.textContent = `（${over.textContent}）`;
  }
  const titled = plain(document.querySelector('title')?.textContent);
  const title = titled.replace(SITE, '');
  const site = titled.slice(title.length).replace(/^[\s|｜_–—-]+/u, '');
  hints.push(...frameOf(document));
  const captions = removeCaptions(document);
  const bylinesAt = findBylines(document);
  const { html, over, beside, part } = articleOf(document);
  hints.push(...bylinesAt(part));
  const lineOf = lineFinder(text);
  return {
    items: htmlItems(html, lineOf),
    kind: 'page',
    hints,
    over: [
      title,
      ...(isOwnedBy(site, author) ? [site] : []),
      ...(author === undefined ? [] : [`author: ${author}`]),
      ...over,
    ]
      .filter((words) => words !== '')
      .map((words) => textPassage(words, 0)),
    leftOut: [
      ...captions.map((words) => ({ line: 0, rule: 'picture', text: words })),
      ...beside.map((words) => ({ line: 0, rule: 'beside-the-article', text: words })),
    ],
  };
}

/** Ada Fenwick behind a title is whose site it is where its author is afenwick; Green Valley is nobody. */
function isOwnedBy(site: string, author: string | undefined): boolean {
  const surname = site.split(' ').at(-1) ?? '';
  return isPersonName(site) && author?.toLowerCase().includes(surname.toLowerCase()) === true;
}

/** The page as a browser would build it, from whatever was saved. */
function wellFormed(text: string): string {
  return toHtml(unified().use(rehypeParse).parse(text));
}

/** What a walker shows of a document: NodeFilter.SHOW_COMMENT. */
const SHOW_COMMENT = 128;

/** A comment would count as text of the element around it. */
function removeComments(document: Page): void {
  const walker = document.createTreeWalker(document, SHOW_COMMENT);
  const comments: ChildNode[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    comments.push(node as ChildNode);
  for (const comment of comments) comment.remove();
}

function articleOf(document: Page): Article {
  const wechat = document.querySelector('#js_content, .rich_media_content');
  return wechat
    ? { part: wechat as Article['part'], html: wechat.innerHTML, over: [], beside: [] }
    : findArticle(document);
}

const META: readonly [selector: string, field: HintField][] = [
  ['meta[property="og:site_name"], meta[name="og:site_name"]', 'publisher'],
  ['meta[property="article:published_time"]', 'published'],
  ['meta[itemprop="datePublished"]', 'published'],
  ['meta[name="article:published_time"]', 'published'],
  ['meta[name="publishdate"], meta[name="publish_date"]', 'published'],
  ['meta[name="pubdate"], meta[name="parsely-pub-date"]', 'published'],
  ['meta[name="dc.date.issued" i], meta[name="citation_publication_date"]', 'published'],
  ['meta[property="og:url"]', 'url'],
];

function headHints(document: Page): Hint[] {
  const hints: Hint[] = [];
  const add = (field: HintField, value: string | null | undefined, text: string) => {
    const trimmed = value?.replaceAll(/\s+/g, ' ').trim();
    if (!trimmed) return;
    const day = field === 'published' ? daysIn(trimmed)[0]?.day : trimmed;
    if (day !== undefined) hints.push({ field, value: day, line: 0, text: `${text}: ${trimmed}` });
  };
  for (const headline of headlines(document)) add('headline', headline, 'h1, title');
  for (const [selector, field] of META) {
    add(field, contentOf(document, selector), selector);
  }
  if (!hints.some(({ field }) => field === 'publisher'))
    add('publisher', siteOf(document, hints), 'title');
  add('published', statedOnce(document, 'datePublished'), 'application/ld+json');
  add(
    'url',
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    'link[rel=canonical]',
  );
  return hints;
}

/** The site's name, behind the headline in the page's title. */
function siteOf(document: Page, hints: readonly Hint[]): string | undefined {
  const title = plain(document.querySelector('title')?.textContent);
  const headlines = hints.flatMap(({ field, value }) =>
    field === 'headline' && !isPersonName(value) ? [value] : [],
  );
  // Ferry News - The blue boat, The blue boat - Ferry News
  const last = headlines.find((headline) => title.endsWith(headline)) ?? title;
  const front = title.slice(0, title.length - last.length);
  const first = headlines.find((headline) => title.startsWith(headline)) ?? title;
  const name =
    /^([^|｜_]{2,40}?)\s*(?:[|｜_·]|\s[-–—])\s*$/u.exec(front)?.[1] ??
    /^.*(?:[|｜_·]|\s[-–—])\s*([^|｜_]{2,40})$/u.exec(title.slice(first.length))?.[1];
  return name === undefined || NO_SITE.test(name) || isPersonName(name) || namesSpeech(name)
    ? undefined
    : name;
}

/** What stands beside a headline and is no site's name: a part of it, the kind of text, when it was. */
const NO_SITE =
  /^(?:home|part|chapter|page|vol|full)\b|^(?:首[页頁]|正文|全文|第.{1,3}[页頁])|transcript|(?:19|20)\d{2}$/iu;

/** A value of the page's structured data; a page that gives several tells of several things. */
function statedOnce(document: Page, key: string): string | undefined {
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent)
    .join('\n');
  const values = [...data.matchAll(new RegExp(`"${key}"\\s*:\\s*"([^"]{4,80})"`, 'g'))];
  const [only, ...others] = new Set(values.map(([, value]) => value));
  return others.length === 0 ? only : undefined;
}

/** WeChat fills its title and time in by script; the values stand in the page's source. */
function wechatHints(text: string, document: Page): Hint[] {
  const account = document.querySelector('#js_name')?.textContent.trim();
  const seconds = /\bvar ct\s*=\s*["'](\d{9,10})["']/.exec(text)?.[1];
  const title = /\bvar msg_title\s*=\s*["']([^"'\n]{2,200})["']/.exec(text)?.[1];
  const hints: Hint[] = [];
  if (account)
    hints.push({ field: 'publisher', value: account, line: 0, text: `#js_name: ${account}` });
  if (title) hints.push({ field: 'headline', value: title, line: 0, text: `msg_title: ${title}` });
  if (seconds) {
    // WeChat's times are those of China.
    const day = new Date((Number(seconds) + 8 * 3600) * 1000).toISOString().slice(0, 10);
    hints.push({ field: 'published', value: day, line: 0, text: `var ct = ${seconds}` });
  }
  return hints;
}

/** Finds the line of the page's source at which a text stands, going forward. */
function lineFinder(source: string): (text: string) => number {
  let at = 0;
  let line = 1;
  return (text) => {
    const found = source.indexOf(text.slice(0, 12), at);
    if (found < 0) return line;
    for (; at < found; at++) if (source.charCodeAt(at) === 10) line++;
    return line;
  };
}
