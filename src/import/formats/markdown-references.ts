import type { Nodes, RootContent } from 'mdast';
import type { LeftOut } from '../draft.ts';

/** [ferry]: https://… "The ferry"; [Ada]: Yes. is what somebody says. */
const LINK =
  /^ {0,3}\[(?!\^)([^[\]\n]{1,200})\]:[ \t]*(?:<[^<>\n]*>|(?:[a-z][a-z+.-]*:|\.{0,2}\/|#|[^\s.]+\.[a-z]{2,5}(?![^/?#\s]))\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/i;
/** What Markdown would take for a definition all the same, and drop. */
const SAID = /^( {0,3})\[(?=[^[\]\n]{1,200}\]:)/;
/** [^1]: Those who came. */
const NOTE = /^ {0,3}\[\^([^[\]\s]{1,200})\]:/;
/** What may refer to either. */
const REFERENCE = /\[\^?([^[\]\n]{1,200})\]/g;

/** Where links go and what footnotes say, which Markdown may have anywhere in a text. */
export interface References {
  /** The definitions that `text` needs to be parsed by itself; empty where it refers to none. */
  of: (text: string) => string;
  /** The lines of each footnote, with the line at which it begins, 1-based. */
  notes: readonly { lines: string[]; line: number }[];
  /** The definitions that nothing has needed. */
  unused: () => LeftOut[];
}

/** Takes the definitions out of `lines`, which keep their number. */
export function takeReferences(lines: string[], first: number): References {
  const definitions = new Map<string, string>();
  const links: { key: string; line: number; text: string }[] = [];
  const used = new Set<string>();
  const notes: { lines: string[]; line: number }[] = [];
  let fence = false;
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (/^\s*(?:```|~~~)/.test(line)) fence = !fence;
    if (fence) continue;
    const link = LINK.exec(line)?.[1];
    const note = NOTE.exec(line)?.[1];
    if (link !== undefined) {
      if (!definitions.has(keyOf(link))) definitions.set(keyOf(link), line.trim());
      links.push({ key: keyOf(link), line: at + 1, text: line.trim() });
      lines[at] = '';
    } else if (note !== undefined) {
      const end = endOfNote(lines, at);
      definitions.set(keyOf(note), `[^${note}]: x`);
      notes.push({ lines: lines.slice(at, end), line: at + 1 });
      lines.fill('', at, end);
      at = end - 1;
    } else lines[at] = line.replace(SAID, '$1\\[');
  }
  const of = (text: string) => {
    if (definitions.size === 0 || !text.includes('[')) return '';
    const keys = new Set([...text.matchAll(REFERENCE)].map(([, words = '']) => keyOf(words)));
    return [...keys]
      .flatMap((key) => {
        used.add(key);
        return definitions.get(key) ?? [];
      })
      .join('\n\n');
  };
  const unused = () =>
    links
      .filter(({ key }) => !used.has(key))
      .map(({ line, text }) => ({ line, rule: 'link', text }));
  return { of, notes, unused };
}

/** Index after a footnote: what follows it without an empty line, or further in. */
function endOfNote(lines: readonly string[], at: number): number {
  let end = at + 1;
  for (let next = end; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (/^(?: {2,}|\t)\S/.test(line)) end = next + 1;
    else if (line.trim() !== '' && (end < next || NOTE.test(line) || LINK.test(line))) break;
    else if (line.trim() !== '') end = next + 1;
  }
  return end;
}

/** Markdown's labels are the same whatever their case and spaces. */
function keyOf(label: string): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** Nodes without definitions, each link with the address that its definition gives. */
export function resolveLinks(nodes: readonly RootContent[]): RootContent[] {
  const addresses = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : [])),
  );
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
