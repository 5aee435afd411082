import type { Hint } from '../draft.ts';
import { wordsIn } from './html-article.ts';
import type { Page, Part } from './html-sentences.ts';
import { isLeaf } from './html-sentences.ts';

const HEAD =
  'header, [role="banner"], #banner, #header, #masthead, .banner, .masthead, .site-header, .site-title, .site-name, .logo, #logo';
const FOOT =
  'footer, [role="contentinfo"], #footer, .footer, .site-footer, #copyright, .copyright, address';
const LONGEST = 160;
const MOST = 12;

/** What stands in the frame of a page, found before the frame is taken out: whose the page is. */
export function frameOf(document: Page): Hint[] {
  return [...linesOf(document, HEAD, 'header'), ...linesOf(document, FOOT, 'footer')];
}

function linesOf(document: Page, selector: string, where: string): Hint[] {
  const known = new Map<Part, string>();
  const lines = ([...document.querySelectorAll(selector)] as Part[])
    // An article has a header and a footer of its own, and may stand in what is named like a frame.
    .filter((part) => !part.closest('article, main') && !part.querySelector('article, main, h2'))
    .flatMap((part) => leavesOf(part, known));
  return [...new Set(lines)]
    .slice(0, MOST)
    .map((value) => ({ field: 'owner', value, line: 0, text: `${where}: ${value}` }));
}

/** The short lines of a part, and what its pictures are called: the name may be a seal. */
function leavesOf(part: Part, known: Map<Part, string>): string[] {
  if (part.tagName === 'IMG') {
    const name = (part.getAttribute('alt') ?? '').replace(/ (?:logo|seal|crest|home)$/iu, '');
    return name === '' ? [] : [name.trim()];
  }
  const children = [...part.children] as Part[];
  const own = children.some((child) => child.tagName === 'IMG') ? [] : [wordsIn(part, known)];
  const lines = isLeaf(part) ? own : [];
  return [...lines, ...children.flatMap((child) => leavesOf(child, known))].filter(
    (line) => line.length > 2 && line.length <= LONGEST,
  );
}
