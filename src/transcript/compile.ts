import type { Definition, PhrasingContent, RootContent } from 'mdast';
import { attributeOf } from './attributes.ts';
import type { Block, Passage, PassageKind } from './blocks.ts';
import { passageHtml, inlineHtml, plainParagraphHtml } from './html.ts';
import { parseTranscript } from './parse.ts';
import { joinLines, textOf } from './text.ts';
import { parseTimecode } from './timecode.ts';

/**
 * A talk's body as blocks in reading order. Nothing in the body is executed.
 * The body has passed the guard; what the dialect does not know is left out here, so never compile
 * without guarding.
 *
 * @param bodyLine line of the body's first line in its file, 1-based
 * @throws TranscriptSyntaxError
 */
export function compileTranscript(body: string, bodyLine = 1): Block[] {
  return compileTree(parseTranscript(body).children, bodyLine);
}

export function compileTree(tree: readonly RootContent[], bodyLine: number): Block[] {
  const definitions = tree.filter((node): node is Definition => node.type === 'definition');
  return tree.flatMap((node): Block[] => {
    const line = (node.position?.start.line ?? 1) + bodyLine - 1;
    if (node.type === 'heading') {
      return [
        { type: 'chapter', text: textOf(node), html: inlineHtml(node.children, definitions), line },
      ];
    }
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Turn') {
      const at = parseTimecode(attributeOf(node, 'at') ?? '');
      return [
        {
          type: 'turn',
          speaker: attributeOf(node, 'speaker') ?? '',
          ...(at === undefined ? {} : { at }),
          line,
        },
      ];
    }
    const kind = passageKind(node);
    return kind ? [passage(kind, node, definitions, line)] : [];
  });
}

function passage(
  kind: PassageKind,
  node: RootContent,
  definitions: Definition[],
  line: number,
): Passage {
  const [only] = node.type === 'paragraph' ? node.children : [];
  if (node.type === 'paragraph' && node.children.length === 1 && only?.type === 'text') {
    const text = joinLines(only.value);
    return { type: 'passage', kind, text, html: plainParagraphHtml(text), line, notes: [] };
  }
  const { html, notes } = passageHtml(node, definitions);
  return { type: 'passage', kind, text: textOf(node), html, line, notes };
}

const KINDS: Partial<Record<RootContent['type'], PassageKind>> = {
  paragraph: 'paragraph',
  list: 'list',
  blockquote: 'quotation',
  table: 'table',
  code: 'code',
  footnoteDefinition: 'footnote',
};

function passageKind(node: RootContent): PassageKind | undefined {
  if (node.type === 'mdxJsxFlowElement') {
    if (node.name === 'Aside') return 'aside';
    if (node.name === 'Slide') return 'slide';
    return node.name === 'Unclear' ? 'paragraph' : undefined;
  }
  // `<Aside>…</Aside>` alone on its line is a paragraph to Markdown.
  if (node.type === 'paragraph' && node.children.every(isAside)) return 'aside';
  return KINDS[node.type];
}

function isAside(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'Aside';
}
