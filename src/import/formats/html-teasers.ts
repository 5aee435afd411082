import type { Measured, Part } from './html-sentences.ts';
import { isBlock, isLeaf } from './html-sentences.ts';

/** So many titles make a list, and so many to each paragraph. */
const FEWEST = 3;
const SHARE = 0.5;
const SHORTEST_TITLE = 6;
const LONGEST_TEASER = 200;

/**
 * Whether a part presents other pages, however deep it goes: it has a title that leads to another page
 * for every second of its paragraphs, and no more words than teasers have. Names over the turns of a
 * dialogue are no such titles: they lead to the same few pages.
 */
export function presentsOthers(part: Part, measured: Measured): boolean {
  const titles = ([...part.querySelectorAll('a[href]')] as Part[]).filter(isTitle);
  const pages = new Set(titles.map((link) => link.getAttribute('href')));
  const said = new Set(titles.map((link) => link.textContent.trim()));
  const different = Math.min(pages.size, said.size);
  const words = measured.get(part) ?? 0;
  return (
    different >= FEWEST &&
    different >= paragraphsIn(part, measured) * SHARE &&
    words <= different * LONGEST_TEASER
  );
}

/** A link that is all its block says, and leads to another page. */
function isTitle(link: Part): boolean {
  const length = link.textContent.trim().length;
  if (length < SHORTEST_TITLE || link.getAttribute('href')?.startsWith('#')) return false;
  let block = link;
  while (!isBlock(block) && block.parentElement) block = block.parentElement;
  return block.textContent.trim().length <= length * 1.2;
}

/** Blocks with sentences. */
function paragraphsIn(part: Part, measured: Measured): number {
  if ((measured.get(part) ?? 0) === 0) return 0;
  if (isLeaf(part)) return 1;
  const parts = [...part.children] as Part[];
  return parts.reduce((sum, child) => sum + paragraphsIn(child, measured), 0);
}
