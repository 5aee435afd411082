import type { Definition, FootnoteDefinition, Nodes, RootContent } from 'mdast';
import type { LeftOut } from '../draft.ts';

/** A line that Markdown may take for a definition. */
const MAY_DEFINE = /^ {0,3}\[[^[\]\n]{1,200}\]:/;
/** Nobody has written so many, and the parser would take seconds. */
const MOST = 2000;
/** An address by itself; `/yes` is one where something refers to it. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/\/|mailto:)/i;
const MAY_BE_ADDRESS =
  /^(?:\.{0,2}\/|#|\{\{|\S+\.(?:md|html?|pdf|png|jpe?g|gif|svg|com|org|net|io)(?:[/?#]|$))/i;
/** What may refer to a link or a footnote: [ferry], and not [Ada]: in front of what she says. */
const REFERENCE = /(?<!^[ \t>]*)\[\^?([^[\]\n]{1,200})\]|\[\^?([^[\]\n]{1,200})\](?!:)/gm;

/** The keys to which a text may refer. */
function keysIn(text: string): Set<string> {
  return new Set(
    [...text.matchAll(REFERENCE)].map(([, within, first = '']) => keyOf(within ?? first)),
  );
}

/** Where links go and what footnotes say, which Markdown may have anywhere in a text. */
export interface References {
  /** The definitions that `text` needs to be parsed by itself; empty where it refers to none. */
  of: (text: string) => string;
  /** Each footnote, with the line at which it begins, 1-based. */
  footnotes: readonly { node: FootnoteDefinition; line: number }[];
  /** What defines a link that nothing needs, or something that is defined already. */
  leftOut: readonly LeftOut[];
}

/**
 * Takes the definitions out of `lines`, which keep their number. What Markdown takes for one and is none,
 * `[Ada]: Yes.`, is words from then on.
 *
 * @param parse the blocks of a text
 */
export function takeReferences(
  lines: string[],
  first: number,
  parse: (text: string) => RootContent[],
): References {
  const definitions = new Map<string, string>();
  const links: Definition[] = [];
  const footnotes: { node: FootnoteDefinition; line: number }[] = [];
  const leftOut: LeftOut[] = [];
  const count = lines.filter((line, at) => at >= first && MAY_DEFINE.test(line)).length;
  const blocks = count > 0 && count < MOST ? parse(lines.slice(first).join('\n')) : [];
  const referred = keysIn(lines.join('\n'));
  for (const node of blocks) {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') continue;
    const from = first + (node.position?.start.line ?? 1) - 1;
    const to = first + (node.position?.end.line ?? 1);
    const text = lines.slice(from, to).join('\n');
    const key = keyOf(node.label ?? node.identifier);
    const isReferred = referred.has(key);
    if (node.type === 'definition') {
      if (!ADDRESS.test(node.url) && !(isReferred && MAY_BE_ADDRESS.test(node.url))) {
        lines[from] = (lines[from] ?? '').replace('[', '\\[');
        continue;
      }
      if (!isReferred || definitions.has(key)) leftOut.push({ line: from + 1, rule: 'link', text });
      else definitions.set(key, text.replaceAll(/\n\s*/g, ' ').trim());
      links.push(node);
    } else if (definitions.has(key)) {
      leftOut.push({ line: from + 1, rule: 'footnote', text });
    } else {
      definitions.set(key, `[^${node.label ?? node.identifier}]: x`);
      footnotes.push({ node, line: from + 1 });
    }
    lines.fill('', from, to);
  }
  const of = (text: string) => {
    if (definitions.size === 0 || !text.includes('[')) return '';
    return [...keysIn(text)].flatMap((key) => definitions.get(key) ?? []).join('\n\n');
  };
  return {
    of,
    footnotes: footnotes.map(({ node, line }) => ({
      node: resolveLinks([...links, node]).at(-1) as FootnoteDefinition,
      line,
    })),
    leftOut,
  };
}

/** Markdown's labels are the same whatever their case and spaces. */
function keyOf(label: string): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** Nodes without definitions of links, each link with the address that its definition gives. */
export function resolveLinks(nodes: readonly RootContent[]): RootContent[] {
  const addresses = new Map<string, Definition>();
  for (const node of nodes) {
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node);
  }
  const resolve = (node: Nodes): Nodes => {
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      const { url = '', title = null } = addresses.get(node.identifier) ?? {};
      return node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children.map(resolve) as never }
        : { type: 'image', url, title, alt: node.alt ?? '' };
    }
    return 'children' in node
      ? ({ ...node, children: node.children.map((child) => resolve(child)) } as Nodes)
      : node;
  };
  const kept = nodes.filter(({ type }) => type !== 'definition');
  return addresses.size === 0 ? kept : kept.map((node) => resolve(node) as RootContent);
}
