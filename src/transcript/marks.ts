import type { Nodes, Root } from 'mdast';
import { attributeOf } from './attributes.ts';
import { parseTimecode } from './timecode.ts';

/** Where something stands in the file, 1-based. */
export interface MarkPlace {
  line: number;
  column: number;
}

/** What a body says beyond its text, in the order of the file, for checks that follow it up. */
export interface Marks {
  /** Timecodes of turns and of places within passages. */
  times: (MarkPlace & { text: string; milliseconds: number })[];
  links: (MarkPlace & { url: string })[];
  images: (MarkPlace & { src: string; alt: string })[];
  /** Lines of dashes or stars, which are not shown. */
  breaks: MarkPlace[];
}

/** The marks of a tree that has passed the guard. */
export function marksOf(tree: Root, bodyLine: number): Marks {
  const marks: Marks = { times: [], links: [], images: [], breaks: [] };
  const visit = (node: Nodes) => {
    collect(node, marks, bodyLine);
    if ('children' in node) (node.children as Nodes[]).forEach(visit);
  };
  visit(tree);
  return marks;
}

function collect(node: Nodes, marks: Marks, bodyLine: number): void {
  const place = () => ({
    line: (node.position?.start.line ?? 1) + bodyLine - 1,
    column: node.position?.start.column ?? 1,
  });
  switch (node.type) {
    case 'link':
    case 'definition':
      marks.links.push({ url: node.url, ...place() });
      break;
    case 'image':
      marks.images.push({ src: node.url, alt: node.alt ?? '', ...place() });
      break;
    case 'thematicBreak':
      marks.breaks.push(place());
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const text = attributeOf(node, 'at');
      const milliseconds = text === undefined ? undefined : parseTimecode(text);
      if (text !== undefined && milliseconds !== undefined)
        marks.times.push({ text, milliseconds, ...place() });
      const src = attributeOf(node, 'src');
      if (src !== undefined)
        marks.images.push({ src, alt: attributeOf(node, 'alt') ?? '', ...place() });
    }
  }
}
