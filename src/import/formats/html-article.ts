import type { parseHTML } from 'linkedom';
import { noiseOf } from '../structure/noise.ts';

type Page = ReturnType<typeof parseHTML>['document'];
type Part = Page['body'];

/** The article of a page, the lines over it, and what stands beside it at length. */
export interface Article {
  html: string;
  /** Headline, byline, lede: what the page says between its top and the article, in order. */
  over: string[];
  /** Paragraphs elsewhere on the page: comments, other articles. */
  beside: string[];
}

/** Ids and classes by which pages name what is around an article, by their first letters. */
const CHROME =
  /^(?:comment|repl(?:y|ies)|respond|relat|recom|tuijian|pinglun|sidebar|aside$|foot|nav|menu|crumb|breadcrumb|shar(?:e|ing)|social|subscri|newsletter|promo|advert|ads?$|sponsor|widget|hot$|hotnews|rank|tags?$|copyright|toolbar|login|cookie|pag(?:er|ination)$|popular|trending|signup|follow|modal|popup|overlay|lightbox|dialog|cookie)/;
const COMMENTS = /^(?:comment|repl(?:y|ies)|pinglun)/;
const CHROME_TAGS =
  'footer, aside, nav, form, [role="navigation"], [role="complementary"], [role="contentinfo"]';

/**
 * The element in which most of a page's sentences stand. From the body down, the part with most
 * sentences is entered as long as what it leaves behind is of another kind: a box, a list of links,
 * the posts of others. Parts of the same kind beside it are parts of one article.
 */
export function findArticle(document: Page): Article {
  const { body } = document;
  const sentences = measure(body);
  removeChrome(document, sentences);
  const measured = measure(body);
  let article: Part = marked(document, measured) ?? body;
  for (let next = mainPart(article, measured); next; next = mainPart(article, measured))
    article = next;
  const { over, beside } = around(body, article, measured);
  return { html: article.innerHTML, over, beside };
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

type Measured = ReadonlyMap<Part, number>;

/** Characters of sentences below each element, without those in links. */
function measure(root: Part): Map<Part, number> {
  const measured = new Map<Part, number>();
  const visit = (part: Part): number => {
    const parts = [...part.children] as Part[];
    let sum: number;
    if (isLeaf(part)) sum = sentenceLength(part);
    else {
      const lengths = parts.map(visit);
      // What several people posted, or a list of other articles, is as much as its longest part.
      sum = (isListing(parts, lengths) ? Math.max(...lengths) : sumOf(lengths)) + looseLength(part);
    }
    measured.set(part, sum);
    return sum;
  };
  visit(root);
  return measured;
}

/** Three posts, or three parts of which nearly each has a title that leads elsewhere. */
function isListing(parts: readonly Part[], lengths: readonly number[]): boolean {
  const full = parts.filter((_, index) => (lengths[index] ?? 0) > 0);
  const linked = full.filter(linksElsewhere);
  return (
    full.filter(isPost).length > 2 || (linked.length > 2 && linked.length >= full.length * 0.8)
  );
}

function linksElsewhere(part: Part): boolean {
  return [...part.querySelectorAll('a[href]')].some(
    (link) => link.textContent.trim().length >= 6 && !link.getAttribute('href')?.startsWith('#'),
  );
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/i;

function isBlock(part: Part): boolean {
  return BLOCK.test(part.tagName);
}

/** Whether an element holds words and no other block. */
function isLeaf(part: Part): boolean {
  for (const child of part.children as unknown as Iterable<Part>) {
    if (isBlock(child) || !isLeaf(child)) return false;
  }
  return true;
}

const MARKS = /[。！？!?…；，,.;]/g;

function sentenceLength(part: Part): number {
  const text = part.textContent.trim();
  const marks = text.match(MARKS)?.length ?? 0;
  const sparse = /\p{Script=Han}/u.test(text) ? 60 : 250;
  if (text.length < 8 || text.length > marks * sparse || noiseOf(text)) return 0;
  return Math.max(0, text.length - linked(part));
}

function linked(part: Part): number {
  let sum = 0;
  for (const link of part.querySelectorAll('a')) sum += link.textContent.trim().length;
  return part.tagName === 'A' ? part.textContent.trim().length : sum;
}

/** Characters of sentences that stand in a block beside its blocks, parted by breaks. */
function looseLength(part: Part): number {
  let sum = 0;
  for (const node of part.childNodes) {
    const text = node.nodeType === 3 ? (node.textContent ?? '').trim() : '';
    if (text.length >= 8 && text.search(MARKS) >= 0) sum += text.length;
  }
  return sum;
}

function removeChrome(document: Page, measured: Measured): void {
  const all = measured.get(document.body) ?? 0;
  const core = coreOf(document.body, measured);
  const holdsArticle = (part: Part) =>
    /^(?:html|body|main|article)$/i.test(part.tagName) ||
    part.querySelector('h1, article, main') !== null ||
    (core !== undefined && part.contains(core));
  const isArticle = (part: Part) => holdsArticle(part) || (measured.get(part) ?? 0) > all * 0.5;
  for (const part of [...document.querySelectorAll(CHROME_TAGS)] as Part[]) {
    if (!isArticle(part)) part.remove();
  }
  for (const part of [...document.querySelectorAll('[class], [id]')] as Part[]) {
    const names = namesOf(part);
    // Readers may write more than the article has.
    const keeps = names.some((name) => COMMENTS.test(name)) ? holdsArticle : isArticle;
    if (names.some((name) => CHROME.test(name)) && !keeps(part)) part.remove();
  }
}

/**
 * The element with most sentences in paragraphs of its own: what is around it stays. One that its page
 * names like chrome is it only where no other has half as much.
 */
function coreOf(body: Part, measured: Measured): Part | undefined {
  const best: Record<'plain' | 'chrome', { part: Part | undefined; most: number }> = {
    plain: { part: undefined, most: 0 },
    chrome: { part: undefined, most: 0 },
  };
  const visit = (part: Part, inChrome: boolean): void => {
    const names = namesOf(part);
    if (names.some((name) => COMMENTS.test(name))) return;
    const chrome = inChrome || names.some((name) => CHROME.test(name));
    const parts = [...part.children] as Part[];
    const lengths = parts.map((child) => (isLeaf(child) ? (measured.get(child) ?? 0) : 0));
    const own = isListing(parts, lengths) ? Math.max(...lengths) : sumOf(lengths);
    const kind = best[chrome ? 'chrome' : 'plain'];
    if (own > kind.most) Object.assign(kind, { part, most: own });
    for (const child of parts) visit(child, chrome);
  };
  visit(body, false);
  return best.plain.most * 2 >= best.chrome.most ? best.plain.part : best.chrome.part;
}

function namesOf(part: Part): string[] {
  const names = `${part.id} ${part.getAttribute('class') ?? ''}`;
  return names
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** The child in which the article stands, or undefined where `part` is the article itself. */
function mainPart(part: Part, measured: Measured): Part | undefined {
  const lengthOf = (child: Part) => measured.get(child) ?? 0;
  const all = lengthOf(part);
  const parts = ([...part.children] as Part[]).filter((child) => lengthOf(child) > 0);
  const [main, ...rest] = parts.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (!main || isLeaf(main) || !isBlock(main)) return undefined;
  if (lengthOf(main) < all * 0.5 || looseLength(part) > all * 0.1) return undefined;
  const notable = rest.filter((other) => lengthOf(other) > Math.max(20, lengthOf(main) * 0.02));
  const loose = notable.filter((other) => isLoose(other));
  // A few paragraphs beside the main part are its lede or its notes; many are the article's own.
  if (sumOf(loose.map(lengthOf)) > lengthOf(main) * 0.25) return undefined;
  return notable.some((other) => !isLoose(other) && isSameKind(main, other)) ? undefined : main;
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

const STAMP = /\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,2}[日号]?\s*\d{1,2}:\d{2}|\d{1,2}:\d{2}\s*[ap]m\b/i;

/** Whether a part is one of several posts: it says when it was posted, or its heading leads elsewhere. */
function isPost(part: Part): boolean {
  const linked = part.querySelector('h2 a[href], h3 a[href], h4 a[href]')?.getAttribute('href');
  return (
    STAMP.test(part.textContent) ||
    (linked !== null && linked !== undefined && !linked.startsWith('#'))
  );
}

const LONGEST_OVER = 600;
const MOST_OVER = 24;

/** The words of a part; what stands in elements of its own is parted by a space. */
function wordsIn(part: Part): string {
  const words = [...part.childNodes].map((node) =>
    node.nodeType === 1 ? wordsIn(node as unknown as Part) : (node.textContent ?? ''),
  );
  return words
    .join([...part.children].length > 1 ? ' ' : '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Lines before the article, as the page shows them, and paragraphs outside of it. */
function around(body: Part, article: Part, measured: Measured): Pick<Article, 'over' | 'beside'> {
  const over: string[] = [];
  const beside: string[] = [];
  let before = true;
  const visit = (part: Part): void => {
    if (part === article) {
      before = false;
      return;
    }
    const text = wordsIn(part);
    if (text === '') return;
    if (!isLeaf(part) || part.contains(article)) {
      for (const child of [...part.children] as Part[]) visit(child);
      return;
    }
    if ((measured.get(part) ?? 0) >= 40) beside.push(text);
    if (before && text.length <= LONGEST_OVER && linked(part) <= text.length * 0.5) over.push(text);
  };
  visit(body);
  return { over: over.slice(-MOST_OVER), beside };
}
