import { removeChrome } from './html-chrome.ts';
import type { Measured, Page, Part } from './html-sentences.ts';
import {
  isBlock,
  isLeaf,
  isListing,
  isPost,
  linked,
  looseLength,
  measure,
  sumOf,
} from './html-sentences.ts';
import { presentsOthers } from './html-teasers.ts';

/** The article of a page, the lines over it, and what stands beside it at length. */
export interface Article {
  part: Part;
  html: string;
  /** Headline, byline, lede: what the page says between its top and the article, in order. */
  over: string[];
  /** Paragraphs elsewhere on the page: comments, other articles. */
  beside: string[];
}

/**
 * The element in which most of a page's sentences stand. From the body down, the part with most
 * sentences is entered as long as what it leaves behind is of another kind: a box, a list of links,
 * the posts of others. Parts of the same kind beside it are parts of one article.
 */
export function findArticle(document: Page): Article {
  const { body } = document;
  const sentences = measure(body);
  const removed = removeChrome(document, sentences);
  const measured = measure(body);
  let article: Part = marked(document, measured) ?? body;
  for (let next = mainPart(article, measured); next; next = mainPart(article, measured))
    article = next;
  const { over, beside } = around(body, article, measured);
  const chrome = removed.flatMap((part) => sentencesIn(part, sentences));
  return { part: article, html: article.innerHTML, over, beside: [...beside, ...chrome] };
}

/** The paragraphs of a part that are long enough to be somebody's words. */
function sentencesIn(part: Part, measured: Measured): string[] {
  if (isLeaf(part)) return (measured.get(part) ?? 0) >= LONG ? [wordsIn(part)] : [];
  return ([...part.children] as Part[]).flatMap((child) => sentencesIn(child, measured));
}

/** The one part that the page itself calls its article, if much of its sentences stand there. */
function marked(document: Page, measured: Measured): Part | undefined {
  for (const mark of ['[itemprop="articleBody"]', 'article']) {
    const parts = [...document.querySelectorAll(mark)] as Part[];
    const [only] = parts;
    if (parts.length !== 1 || !only) continue;
    if ((measured.get(only) ?? 0) > (measured.get(document.body) ?? 0) * 0.25) return only;
  }
  return undefined;
}

/** The child in which the article stands, or undefined where `part` is the article itself. */
function mainPart(part: Part, measured: Measured): Part | undefined {
  const lengthOf = (child: Part) => measured.get(child) ?? 0;
  const all = lengthOf(part);
  const parts = ([...part.children] as Part[]).filter((child) => lengthOf(child) > 0);
  const [main, ...rest] = parts.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (!main || isLeaf(main) || !isBlock(main)) return undefined;
  if (lengthOf(main) < all * 0.5 || looseLength(part) > all * 0.1) return undefined;
  const notable = rest.filter(
    (other) => lengthOf(other) > Math.max(20, lengthOf(main) * 0.02) || sharesClass(main, other),
  );
  const loose = notable.filter((other) => isLoose(other) && !listsOthers(other, measured));
  // A few paragraphs beside the main part are its lede or its notes; many are the article's own.
  if (sumOf(loose.map(lengthOf)) > lengthOf(main) * 0.25) return undefined;
  const more = notable.some(
    (other) => !isLoose(other) && isSameKind(main, other) && !presentsOthers(other, measured),
  );
  return more ? undefined : main;
}

function listsOthers(part: Part, measured: Measured): boolean {
  const parts = [...part.children] as Part[];
  return isListing(
    parts,
    parts.map((child) => measured.get(child) ?? 0),
  );
}

function sharesClass(a: Part, b: Part): boolean {
  return [...a.classList].some((name) => b.classList.contains(name));
}

function isLoose(part: Part): boolean {
  return !isBlock(part) || /^(?:p|ul|ol|dl|blockquote|h[1-6]|pre|figure)$/i.test(part.tagName);
}

/** Whether `other`, beside the main part, is a part of the same article. */
function isSameKind(main: Part, other: Part): boolean {
  if (/^section$/i.test(other.tagName)) return true;
  // Cells of a table in which a page is laid out.
  if (main.tagName !== other.tagName || /^(?:t[dhr]|tbody|table|li)$/i.test(main.tagName))
    return false;
  const [a, b] = [kindOf(main), kindOf(other)];
  const alike = a.length === 0 ? b.length === 0 : a.some((name) => b.includes(name));
  return alike && !(isPost(main) && isPost(other));
}

/** The classes of a part, or its id without its number. */
function kindOf(part: Part): string[] {
  const classes = (part.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');
  return classes.length > 0 ? classes : part.id === '' ? [] : [part.id.replaceAll(/\d+/g, '')];
}

/** Characters of sentences from which on a paragraph outside the article is put on record. */
const LONG = 40;
const LONGEST_OVER = 600;
const MOST_OVER = 24;

/** Lines before the article, as the page shows them, and paragraphs outside of it. */
function around(body: Part, article: Part, measured: Measured): Pick<Article, 'over' | 'beside'> {
  const over: string[] = [];
  const beside: string[] = [];
  const known = new Map<Part, string>();
  let before = true;
  const visit = (part: Part): void => {
    if (part === article) {
      before = false;
      return;
    }
    const text = wordsIn(part, known);
    if (text === '') return;
    if (!isLeaf(part) || part.contains(article)) {
      for (const child of [...part.children] as Part[]) visit(child);
      return;
    }
    if ((measured.get(part) ?? 0) >= LONG) beside.push(text);
    if (before && text.length <= LONGEST_OVER && linked(part) <= text.length * 0.5) over.push(text);
  };
  visit(body);
  return { over: over.slice(-MOST_OVER), beside };
}

/**
 * The words of a part; what stands in elements of its own is parted by a space.
 *
 * @param known words of parts, for whoever asks of a part and of those within it
 */
export function wordsIn(part: Part, known = new Map<Part, string>()): string {
  const had = known.get(part);
  if (had !== undefined) return had;
  const words = [...part.childNodes]
    .map((node) =>
      node.nodeType === 1 ? wordsIn(node as unknown as Part, known) : (node.textContent ?? ''),
    )
    .join([...part.children].length > 1 ? ' ' : '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  known.set(part, words);
  return words;
}
