import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { simpleBlock } from './simple-blocks.ts';

/**
 * MDX syntax without its JavaScript: braces and attributes are never handed to a JavaScript parser,
 * and `import`/`export` are words (the guard rejects them, see guard.ts). Emphasis may end on a mark
 * right before a Chinese word, **水。**船, which in plain CommonMark needs a space.
 */
const OPTIONS = {
  extensions: [
    gfm({ singleTilde: false }),
    cjkFriendlyExtension(),
    mdxJsx(),
    mdxExpression(),
    mdxMd(),
  ],
  mdastExtensions: [gfmFromMarkdown(), mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()],
};

/** Syntax error with its place in the body (1-based). */
export class TranscriptSyntaxError extends Error {
  readonly line: number;
  readonly column: number;
  constructor(reason: string, line: number, column: number) {
    super(reason);
    this.line = line;
    this.column = column;
  }
}

/**
 * Syntax tree of a talk's body. Nodes carry line and column; offsets are not kept.
 *
 * Nearly every block of a transcript is a line without markup or a turn, and the Markdown parser
 * would go through each letter by letter. So a run of such blocks is given to it as one letter and
 * put back afterwards; where that cannot be done (inside code, say) the body is parsed as it stands.
 *
 * @throws TranscriptSyntaxError
 */
export function parseTranscript(body: string): Root {
  return parseAroundSimpleBlocks(body) ?? parseWhole(body);
}

/** The reference with which `parseTranscript` must agree; it takes about ten times as long. */
export function parseWhole(body: string): Root {
  try {
    return fromMarkdown(body, OPTIONS);
  } catch (error) {
    throw asSyntaxError(error);
  }
}

const STAND_IN = 'x';

function parseAroundSimpleBlocks(body: string): Root | undefined {
  if (body.includes('\r')) return undefined;
  const { lines, lineNumbers, runs } = condense(body.split('\n'));
  if (runs.size === 0) return undefined;
  const [only] = runs.values();
  if (only && lines.length === 1) return { type: 'root', children: only };
  let root: Root;
  try {
    root = fromMarkdown(lines.join('\n'), OPTIONS);
  } catch {
    return undefined;
  }
  let restored = 0;
  const children = root.children.flatMap((node) => {
    const run = isStandIn(node) ? runs.get(node.position?.start.line ?? 0) : undefined;
    if (run) restored++;
    else renumber(node, lineNumbers);
    return run ?? [node];
  });
  return restored === runs.size ? { ...root, children } : undefined;
}

interface Condensed {
  /** The body with one stand-in for each run of simple blocks. */
  lines: string[];
  /** Line number in the body of each of `lines`. */
  lineNumbers: number[];
  /** The runs by the line (1-based, of `lines`) of their stand-in. */
  runs: Map<number, RootContent[]>;
}

function condense(body: readonly string[]): Condensed {
  const condensed: Condensed = { lines: [], lineNumbers: [], runs: new Map() };
  const keep = (line: string, number: number) => {
    condensed.lines.push(line);
    condensed.lineNumbers.push(number);
  };
  let run: RootContent[] | undefined;
  for (const [index, line] of body.entries()) {
    const number = index + 1;
    const blank = isBlank(line);
    if (blank && run) continue;
    const alone = isBlank(body[index - 1]) && isBlank(body[index + 1]);
    const block = alone && !blank ? simpleBlock(line, number) : undefined;
    if (block && run) {
      run.push(block);
    } else if (block) {
      keep(STAND_IN, number);
      condensed.runs.set(condensed.lines.length, (run = [block]));
    } else {
      if (run) keep('', number - 1);
      run = undefined;
      keep(line, number);
    }
  }
  return condensed;
}

function renumber(node: Nodes, lineNumbers: readonly number[]): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point) point.line = lineNumbers[point.line - 1] ?? point.line;
  }
  if ('attributes' in node) {
    for (const attribute of node.attributes) renumber(attribute as unknown as Nodes, lineNumbers);
  }
  if ('children' in node) for (const child of node.children) renumber(child, lineNumbers);
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || /^[ \t]*$/.test(line);
}

function isStandIn(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.position?.start.column !== 1) return false;
  const [only] = node.children;
  return node.children.length === 1 && only?.type === 'text' && only.value === STAND_IN;
}

function asSyntaxError(error: unknown): TranscriptSyntaxError {
  const { reason, message, line, column, place } = error as {
    reason?: string;
    message: string;
    line?: number;
    column?: number;
    place?: { line?: number; column?: number; start?: { line: number; column: number } };
  };
  return new TranscriptSyntaxError(
    reason ?? message,
    line ?? place?.line ?? place?.start?.line ?? 1,
    column ?? place?.column ?? place?.start?.column ?? 1,
  );
}
