import type { parseHTML } from 'linkedom';
import { noiseOf } from '../structure/noise.ts';

export type Page = ReturnType<typeof parseHTML>['document'];
export type Part = Page['body'];

/** Characters of sentences by element. */
export type Measured = ReadonlyMap<Part, number>;

/** Characters of sentences below each element, without those in links. */
export function measure(root: Part): Map<Part, number> {
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

/**
 * Three posts, or three parts of which nearly each has a title that leads elsewhere. Names over the
 * turns of a dialogue lead to the same few pages again and again.
 */
export function isListing(parts: readonly Part[], lengths: readonly number[]): boolean {
  const full = parts.filter((_, index) => (lengths[index] ?? 0) > 0);
  const posts = full.filter(isPost);
  const linked = full.filter(linksElsewhere);
  return (
    (posts.length > 2 && leadApart(posts)) ||
    (linked.length > 2 && linked.length >= full.length * 0.8 && leadApart(linked))
  );
}

/** Whether parts lead to pages of their own, as far as they lead anywhere. */
function leadApart(parts: readonly Part[]): boolean {
  const pages = parts.map((part) => addressOf(part) ?? part);
  return new Set(pages).size >= parts.length * 0.75;
}

/** Where a part's heading leads, or else its first link of some length. */
function addressOf(part: Part): string | undefined {
  const heading = part.querySelector(LINKED_HEADING);
  return (heading ?? longLinks(part)[0])?.getAttribute('href') ?? undefined;
}

function linksElsewhere(part: Part): boolean {
  return longLinks(part).some((link) => !link.getAttribute('href')?.startsWith('#'));
}

function longLinks(part: Part): Part[] {
  const links = [...part.querySelectorAll('a[href]')] as Part[];
  return links.filter((link) => link.textContent.trim().length >= 6);
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/i;

export function isBlock(part: Part): boolean {
  return BLOCK.test(part.tagName);
}

/** Whether an element holds words and no other block. */
export function isLeaf(part: Part): boolean {
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

export function linked(part: Part): number {
  let sum = 0;
  for (const link of part.querySelectorAll('a')) sum += link.textContent.trim().length;
  return part.tagName === 'A' ? part.textContent.trim().length : sum;
}

/** Characters of sentences that stand in a block beside its blocks, parted by breaks. */
export function looseLength(part: Part): number {
  let sum = 0;
  for (const node of part.childNodes) {
    const text = node.nodeType === 3 ? (node.textContent ?? '').trim() : '';
    if (text.length >= 8 && text.search(MARKS) >= 0) sum += text.length;
  }
  return sum;
}

const LINKED_HEADING = 'h2 a[href], h3 a[href], h4 a[href]';
const STAMP = /\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,2}[日号]?\s*\d{1,2}:\d{2}|\d{1,2}:\d{2}\s*[ap]m\b/i;

/** Whether a part is one of several posts: it says when it was posted, or its heading leads elsewhere. */
export function isPost(part: Part): boolean {
  const linked = part.querySelector(LINKED_HEADING)?.getAttribute('href');
  return (
    STAMP.test(part.textContent) ||
    (linked !== null && linked !== undefined && !linked.startsWith('#'))
  );
}
