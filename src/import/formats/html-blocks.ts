import type { Element, Nodes as HastNodes } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';

const toMdast = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, {
    handlers: {
      // A player is named by its address; scripts and styles have no words.
      iframe: (_state: unknown, node: Element) => playerLink(node),
      video: (_state: unknown, node: Element) => playerLink(node),
      script: () => undefined,
      style: () => undefined,
    },
  });

/** An HTML fragment as Markdown blocks, without images that only decorate. */
export function htmlToBlocks(html: string): RootContent[] {
  const tree = toMdast.runSync(toMdast.parse(html) as HastNodes as never) as unknown as {
    children: RootContent[];
  };
  return tree.children.map(asBlock);
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

function asBlock(node: RootContent): RootContent {
  return INLINE.has(node.type) ? { type: 'paragraph', children: [node as PhrasingContent] } : node;
}
