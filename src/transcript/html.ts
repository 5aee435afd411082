import type { Element, ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type {
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  PhrasingContent,
  RootContent,
  Text,
} from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toHast } from 'mdast-util-to-hast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { attributeOf } from './attributes.ts';
import type { Note } from './blocks.ts';
import { ILLEGIBLE, joinLines, textOf } from './text.ts';
import { formatTimecode, parseTimecode } from './timecode.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** HTML of one passage, and the notes on its doubtful places. */
export function passageHtml(
  node: RootContent,
  definitions: readonly Definition[],
): { html: string; notes: Note[] } {
  const notes: Note[] = [];
  return { html: render([node], definitions, notes), notes };
}

export function inlineHtml(
  nodes: readonly PhrasingContent[],
  definitions: readonly Definition[],
): string {
  // In a root each node would get a line of its own, and between two characters a space.
  const html = render([{ type: 'paragraph', children: [...nodes] }], definitions, []);
  return html.replace(/^<p>|<\/p>$/g, '');
}

/** What `passageHtml` gives for a paragraph of nothing but text. */
export function plainParagraphHtml(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

function render(
  nodes: readonly RootContent[],
  definitions: readonly Definition[],
  notes: Note[],
): string {
  const tree = toHast(
    { type: 'root', children: [...nodes, ...definitions] },
    { handlers: handlers(notes), clobberPrefix: '' },
  );
  alignByClass(tree);
  return toHtml(tree, { characterReferences: { useNamedReferences: true } }).trim();
}

/** Cells are aligned by class: HTML has no `align` any more, and the policy allows no inline style. */
function alignByClass(node: Nodes): void {
  if (node.type === 'element' && typeof node.properties.align === 'string') {
    node.properties.className = [node.properties.align];
    delete node.properties.align;
  }
  if ('children' in node) node.children.forEach(alignByClass);
}

function handlers(notes: Note[]): Handlers {
  const component = (state: State, node: Component) => componentHtml(state, node, notes);
  return {
    mdxJsxFlowElement: component,
    mdxJsxTextElement: component,
    text: (_state: State, node: Text) => ({ type: 'text', value: joinLines(node.value) }),
    footnoteReference: (_state: State, node: FootnoteReference) =>
      element('sup', {}, [
        element('a', { href: `#${footnoteId(node.identifier)}` }, [
          text(node.label ?? node.identifier),
        ]),
      ]),
    footnoteDefinition: (state: State, node: FootnoteDefinition) =>
      element('div', { id: footnoteId(node.identifier) }, state.all(node)),
  };
}

/** A footnote's label can be any text; its address must be a plain word. */
function footnoteId(identifier: string): string {
  const word = encodeURIComponent(identifier.toLowerCase()).replace(
    /[^a-z0-9%-]/gi,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `note-${word.replaceAll('%', '_')}`;
}

function componentHtml(state: State, node: Component, notes: Note[]): ElementContent | undefined {
  switch (node.name) {
    case 'Time': {
      const at = parseTimecode(attributeOf(node, 'at') ?? '') ?? 0;
      return element('time', { className: ['at'], dateTime: `PT${String(at / 1000)}S` }, [
        text(formatTimecode(at)),
      ]);
    }
    case 'Aside': {
      // Sources often write the brackets themselves; the style sheet sets those that are not there.
      const bracketed = /^[（(［[【〔]/.test(textOf(node));
      const tag = node.type === 'mdxJsxTextElement' ? 'span' : 'div';
      return element(
        tag,
        { className: bracketed ? ['aside', 'bracketed'] : ['aside'] },
        state.all(node),
      );
    }
    case 'Unclear':
      return unclearHtml(state, node, notes);
    case 'Slide':
      return element(
        'img',
        { src: attributeOf(node, 'src'), alt: attributeOf(node, 'alt'), loading: 'lazy' },
        [],
      );
    default:
      return undefined;
  }
}

function unclearHtml(state: State, node: Component, notes: Note[]): Element {
  const words = node.children.map((child) => textOf(child)).join('');
  const guess = attributeOf(node, 'guess');
  const note = attributeOf(node, 'note');
  notes.push({
    words,
    ...(guess === undefined ? {} : { guess }),
    ...(note === undefined ? {} : { note }),
  });
  const mark = element(
    'span',
    { className: words === '' && guess !== undefined ? ['unclear', 'guess'] : ['unclear'] },
    words === '' ? [text(guess ?? ILLEGIBLE)] : state.all(node),
  );
  return node.type === 'mdxJsxTextElement' ? mark : element('p', {}, [mark]);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}
