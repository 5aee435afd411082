import type { Measured, Page, Part } from './html-sentences.ts';
import { isLeaf, isListing, sumOf } from './html-sentences.ts';
import { presentsOthers } from './html-teasers.ts';

/** Ids and classes by which pages name what is around an article, by their first letters. */
const CHROME =
  /^(?:comment|repl(?:y|ies)|respond|relat|recom|tuijian|pinglun|sidebar|aside$|foot|nav|menu|crumb|breadcrumb|shar(?:e|ing)|social|subscri|newsletter|promo|advert|ads?$|sponsor|widget|hot$|hotnews|rank|tags?$|copyright|toolbar|login|cookie|pag(?:er|ination)$|popular|trending|signup|follow|modal|popup|overlay|lightbox|dialog)/;
const COMMENTS = /^(?:comment|repl(?:y|ies)|pinglun)/;
const CHROME_TAGS =
  'footer, aside, nav, form, [role="navigation"], [role="complementary"], [role="contentinfo"]';

/** Takes comments, menus, boxes and other articles out of the page; returns what was taken out. */
export function removeChrome(document: Page, measured: Measured): Part[] {
  const removed: Part[] = [];
  const remove = (part: Part) => {
    // What stands in a removed part went with it.
    if (document.body.contains(part)) removed.push(part);
    part.remove();
  };
  const all = measured.get(document.body) ?? 0;
  const core = coreOf(document.body, measured);
  const holdsArticle = (part: Part) =>
    /^(?:html|body|main|article)$/i.test(part.tagName) ||
    (part.querySelector('h1, article, main') !== null && !presentsOthers(part, measured)) ||
    (core !== undefined && part.contains(core));
  const isArticle = (part: Part) => holdsArticle(part) || (measured.get(part) ?? 0) > all * 0.5;
  for (const part of [...document.querySelectorAll(CHROME_TAGS)] as Part[]) {
    if (!isArticle(part)) remove(part);
  }
  for (const part of [...document.querySelectorAll('[class], [id]')] as Part[]) {
    const names = namesOf(part);
    // Readers may write more than the article has.
    const keeps = names.some((name) => COMMENTS.test(name)) ? holdsArticle : isArticle;
    if (names.some((name) => CHROME.test(name)) && !keeps(part)) remove(part);
  }
  return removed;
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
