import type { Link, Nodes } from 'mdast';
import { textOf } from '../../transcript/text.ts';

/** Whether a block holds pictures and nothing else: what a page says in their stead nobody said. */
export function isPicture(node: Nodes): boolean {
  if (node.type === 'image') return true;
  return (
    (node.type === 'paragraph' || node.type === 'link') &&
    node.children.some(isPicture) &&
    node.children.every((child) => isPicture(child) || /^\s*$/u.test(textOf(child)))
  );
}

/** Fewer links are no table of contents. */
const FEW = 3;

/** Whether a block is a list of links into the page itself. */
export function isContents(node: Nodes): boolean {
  if (node.type !== 'list') return false;
  const links = linksIn(node);
  return (
    links.length >= FEW && links.every(({ url }) => url.startsWith('#')) && wordsApart(node) === ''
  );
}

function linksIn(node: Nodes): Link[] {
  if (node.type === 'link') return [node];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

/** What a block says outside of its links. */
function wordsApart(node: Nodes): string {
  if (node.type === 'link') return '';
  return 'children' in node ? node.children.map(wordsApart).join('').trim() : textOf(node).trim();
}

/** Ada Fenwick speaks at the Ferry Dinner on May 3, 2009. Photo by Ole Brand.: of what and when a picture is. */
const CREDIT =
  /(?:^|[.|)(\u2014\u2013-]\s{0,3})(?:[\p{L}&]+ ){0,4}photo(?:graph)?s? (?:by|courtesy of|©) ?\p{Lu}[^.!?]{2,60}\.?\)?$/iu;

/** Whether a line ends with whose picture it describes. */
export function endsWithCredit(text: string): boolean {
  return CREDIT.test(text);
}
