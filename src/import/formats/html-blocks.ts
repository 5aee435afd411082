import type { Element, Nodes as HastNodes } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import type { Options } from 'rehype-remark';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';

type Handlers = NonNullable<Options['handlers']>;

const HANDLERS: Handlers = {
  // A player is named by its address; scripts and styles have no words.
  iframe: (_state: unknown, node: Element) => playerLink(node),
  video: (_state: unknown, node: Element) => playerLink(node),
  script: () => undefined,
  style: () => undefined,
  // Terms and what is said of them are paragraphs: transcripts give turns so.
  dl: (state, node: Element) => state.all(node),
  dt: (state, node: Element) => state.toFlow(state.all(node)),
  dd: (state, node: Element) => state.toFlow(state.all(node)),
};

const toMdast = converter(HANDLERS);

function converter(handlers: Handlers) {
  return unified().use(rehypeParse, { fragment: true }).use(rehypeRemark, { handlers });
}

/** An HTML fragment as Markdown blocks, without images that only decorate. */
export function htmlToBlocks(html: string): RootContent[] {
  return blocksOf(html, toMdast);
}

/** A reader of HTML that reads some elements in a way of its own. */
export function blockReader(handlers: Handlers): (html: string) => RootContent[] {
  const own = converter({ ...HANDLERS, ...handlers });
  return (html) => blocksOf(html, own);
}

function blocksOf(html: string, reader: ReturnType<typeof converter>): RootContent[] {
  const tree = reader.runSync(reader.parse(html) as HastNodes as never) as unknown as {
    children: RootContent[];
  };
  return tree.children.flatMap(asBlocks);
}

function playerLink(node: Element): PhrasingContent | undefined {
  const source = node.properties.src;
  if (typeof source !== 'string' || !/^(?:https?:)?\/\//.test(source)) return undefined;
  const url = source.replace(/^\/\//, 'https://');
  const title = node.properties.title;
  return {
    type: 'link',
    url,
    title: 'player',
    children: [{ type: 'text', value: typeof title === 'string' ? title : url }],
  };
}

const INLINE = new Set([
  'text',
  'link',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'image',
  'break',
]);

/** What stands at the root of a fragment as blocks; rows and items without their table or list, too. */
function asBlocks(node: RootContent): RootContent[] {
  if (node.type === 'tableRow') return node.children.flatMap(asBlocks);
  if (node.type === 'tableCell') return [{ type: 'paragraph', children: node.children }];
  if (node.type === 'listItem') return node.children;
  return [
    INLINE.has(node.type) ? { type: 'paragraph', children: [node as PhrasingContent] } : node,
  ];
}
