import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { refusedLink } from '../../transcript/guard-address.ts';
import { refusedCharacters } from '../../transcript/guard-characters.ts';
import { joinLines, textOf } from '../../transcript/text.ts';
import type { Item, LeftOut } from '../draft.ts';
import { passage } from '../draft.ts';
import { linkAddresses } from './link-addresses.ts';
import { marksOutside, spacesOutside } from './emphasis-edges.ts';
import { isPicture } from './picture.ts';
import { visibleText } from './visible-text.ts';

/** Elements whose tags say how words look, not what they say. */
const HTML_TAG =
  /^<\/?(?:a|abbr|article|b|bdi|big|blockquote|br|center|cite|code|dd|div|dl|dt|em|embed|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|kbd|label|li|mark|nav|ol|option|p|pre|s|script|section|small|source|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|time|tr|tt|u|ul|var|video|wbr)\b[^>]*>$/i;

/**
 * Items as the dialect can hold them: one line a paragraph, no HTML, no address that is not safe, no
 * picture from elsewhere. Words stay; what goes is listed.
 */
export function fitDialect(items: readonly Item[]): { items: Item[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const fitted = items.flatMap((item): Item[] => {
    if (item.type === 'turn') return [item];
    if (item.type === 'passage' && isPlain(item.node)) return [item];
    if (item.type === 'passage' && isPicture(item.node)) {
      leftOut.push({ line: item.line, rule: 'picture', text: textOf(item.node) });
      return [];
    }
    const node = fitNode(item.node, item.line, leftOut);
    if (!node || (item.type === 'passage' && isEmpty(node))) return [];
    if (item.type === 'chapter') {
      return [{ ...item, node: { ...item.node, children: (node as typeof item.node).children } }];
    }
    return [passage(node as RootContent, item.line, item)];
  });
  return { items: fitted, leftOut };
}

function isPlain(node: RootContent): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.length === 1 &&
    node.children[0]?.type === 'text' &&
    !/\n|:\/\/|www\./i.test(node.children[0].value) &&
    refusedCharacters(node.children[0].value).length === 0
  );
}

function isEmpty(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.every((c) => c.type === 'text' && c.value.trim() === '')
  );
}

function fitNode(node: Nodes, line: number, leftOut: LeftOut[]): Nodes | undefined {
  switch (node.type) {
    case 'thematicBreak':
    case 'yaml':
      return undefined;
    case 'html':
      if (HTML_TAG.test(node.value) || node.value.startsWith('<!--')) {
        if (!/^<\/?(?:b|i|u|br|p|span|font)\b/i.test(node.value)) {
          leftOut.push({ line, rule: 'html', text: node.value });
        }
        return undefined;
      }
      return { type: 'text', value: node.value };
    case 'text':
    case 'inlineCode':
    case 'code':
      return {
        ...node,
        value: visible(node.type === 'text' ? joinLines(node.value) : node.value, line, leftOut),
      };
    case 'image':
      return fitImage(node, line, leftOut);
    case 'link': {
      const children = fitChildren(node.children, line, leftOut, true) as typeof node.children;
      const refused = refusedLink(node.url, children.map((child) => textOf(child)).join(''));
      if (!refused && children.length > 0) {
        const title = node.title === 'player' ? undefined : node.title;
        return { type: 'link', url: node.url, ...(title ? { title } : {}), children };
      }
      // An address that was taken for longer than it is stands as text, and is found again there.
      if (/^[a-z]+:\/\//i.test(textOf(node))) return { type: 'text', value: textOf(node) };
      if (node.url !== '') leftOut.push({ line, rule: 'link', text: node.url });
      return children.length === 1 ? children[0] : { type: 'emphasis', children };
    }
    case 'definition':
      return refusedLink(node.url, '') ? undefined : node;
  }
  if (!('children' in node)) return node;
  const fitted = fitChildren(node.children as Nodes[], line, leftOut);
  const children = node.type === 'paragraph' ? trimmed(fitted) : fitted;
  if (children.length === 0 && node.type !== 'tableCell' && !node.type.startsWith('mdx'))
    return undefined;
  return { ...node, children } as Nodes;
}

/** Without the white space at the edges of a paragraph, beside which a picture was. */
function trimmed(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node, index): Nodes[] => {
    if (node.type !== 'text') return [node];
    let { value } = node;
    if (index === 0) value = value.trimStart();
    if (index === nodes.length - 1) value = value.trimEnd();
    return value === '' && nodes.length > 1 ? [] : [{ ...node, value }];
  });
}

function visible(text: string, line: number, leftOut: LeftOut[]): string {
  return visibleText(text, (rule, codePoint) => leftOut.push({ line, rule, text: codePoint }));
}

function fitChildren(
  children: readonly Nodes[],
  line: number,
  leftOut: LeftOut[],
  inLink = false,
): Nodes[] {
  return marksOutside(
    mergeText(
      spacesOutside(
        children.flatMap((child): Nodes[] => {
          const fitted = fitNode(child, line, leftOut);
          if (fitted?.type !== 'text' || inLink) return fitted ? [fitted] : [];
          return linkAddresses(fitted.value);
        }),
      ),
    ),
  );
}

/** Neighbouring texts as one, as a parser would give them. */
function mergeText(nodes: readonly Nodes[]): Nodes[] {
  const merged: Nodes[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: last.value + node.value };
    } else merged.push(node);
  }
  return merged;
}

function fitImage(
  node: Extract<Nodes, { type: 'image' }>,
  line: number,
  leftOut: LeftOut[],
): PhrasingContent | undefined {
  leftOut.push({ line, rule: 'picture', text: node.url });
  return node.alt ? { type: 'text', value: node.alt } : undefined;
}
