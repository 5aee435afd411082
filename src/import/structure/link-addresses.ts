import type { PhrasingContent } from 'mdast';
import { refusedLink } from '../../transcript/guard-address.ts';

/** An address in running text: ASCII only, since Chinese goes on without a space. */
const ADDRESS = /(?:https?:\/\/|www\.(?=[a-z0-9]))[!-~]{1,2000}/gi;
/** What ends a sentence or a bracket and not an address. */
const TRAILING = /(?:[.,;:!?'"*_~`]|&[a-z]+;|\)(?![^(]*\())+$/i;

/**
 * `text` with its web addresses as links, so that each ends where it ends. An address that a talk may
 * not link to becomes code: it is read as it stands and leads nowhere.
 */
export function linkAddresses(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimEnd(match[0]);
    if (address.length < 8) continue;
    if (match.index > end) parts.push({ type: 'text', value: text.slice(end, match.index) });
    parts.push(asLink(address));
    end = match.index + address.length;
  }
  if (end < text.length || parts.length === 0) parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}

function trimEnd(address: string): string {
  const closed = address.includes('(') ? address : address.replace(/\).*$/, '');
  return closed.replace(TRAILING, '');
}

function asLink(address: string): PhrasingContent {
  const url = /^https?:/i.test(address) ? address : `http://${address}`;
  return refusedLink(url, address)
    ? { type: 'inlineCode', value: address }
    : { type: 'link', url, children: [{ type: 'text', value: address }] };
}
