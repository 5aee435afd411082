import type { Nodes, Root } from 'mdast';
import type { Finding, FindingWords } from '../archive/finding.ts';
import { refusedImage, refusedLink } from './guard-address.ts';
import { guardComponent } from './guard-component.ts';
import { referenceGuard } from './guard-references.ts';
import { LIMITS } from './limits.ts';
import { textOf } from './text.ts';

interface Place {
  position?: Nodes['position'] | undefined;
}
type Report = (place: Place, words: FindingWords) => void;

/** Syntax that a talk may have; whatever is not named here is refused. */
const ALLOWED = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'blockquote',
  'list',
  'listItem',
  'thematicBreak',
  'break',
  'link',
  'linkReference',
  'definition',
  'image',
  'footnoteReference',
  'footnoteDefinition',
  'table',
  'tableRow',
  'tableCell',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** Blocks that are read where they stand in the talk, so that they stand in nothing else. */
const TOP_LEVEL = new Set<Nodes['type']>(['heading', 'definition', 'footnoteDefinition']);

/**
 * Every way in which the syntax tree of a talk's body leaves the dialect. A talk is data: what is not known is
 * refused, never stripped.
 */
export function guardTree(
  tree: Root,
  body: string,
  { file, bodyLine }: { file: string; bodyLine: number },
): Finding[] {
  const findings: Finding[] = [];
  const report: Report = ({ position }, words) => {
    findings.push({
      file,
      line: (position?.start.line ?? 1) + bodyLine - 1,
      column: position?.start.column ?? 1,
      severity: 'error',
      ...words,
    });
  };
  const guardReferences = referenceGuard(body, report);
  const pending: { node: Nodes; parent: string; depth: number }[] = [
    { node: tree, parent: '', depth: 0 },
  ];
  let count = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, parent, depth } = next;
    if (depth > LIMITS.treeDepth) {
      report(node, tooDeep());
      return findings;
    }
    if (++count > LIMITS.nodes) {
      report(node, tooManyNodes());
      return findings;
    }
    guardNode(node, parent, report);
    if (ALLOWED.has(node.type)) guardReferences(node);
    if ('children' in node) {
      const children = node.children as Nodes[];
      for (const child of children.toReversed())
        pending.push({ node: child, parent: node.type, depth: depth + 1 });
    }
  }
  return findings;
}

function guardNode(node: Nodes, parent: string, report: Report): void {
  if (!ALLOWED.has(node.type)) {
    report(node, refusedSyntax(node));
    return;
  }
  if (TOP_LEVEL.has(node.type) && parent !== 'root') report(node, notTopLevel(node.type));
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      guardComponent(node, parent, report);
      break;
    case 'heading':
      if (textOf(node).trim() === '') report(node, emptyHeading());
      else if (node.depth !== 2) report(node, wrongHeading(textOf(node)));
      break;
    case 'link':
      refuse(node, refusedLink(node.url, textOf(node)), report);
      break;
    case 'definition':
      refuse(node, refusedLink(node.url, ''), report);
      break;
    case 'image':
      refuse(node, refusedImage(node.url), report);
      break;
    case 'table':
      if ((node.align?.length ?? 0) > LIMITS.columns) report(node, tooWide());
      break;
    case 'paragraph': {
      const [first] = node.children;
      const word = first?.type === 'text' && /^(import|export)(?=[ \t])/.exec(first.value)?.[0];
      if (word && node.position?.start.column === 1) report(node, wrongModuleWord(word));
    }
  }
}

function refuse(node: Nodes, words: FindingWords | undefined, report: Report): void {
  if (words) report(node, words);
}

function refusedSyntax(node: Nodes): FindingWords {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return {
      rule: 'expression',
      found: `{${node.value.slice(0, 40)}}`,
      expected: '\\{ \\}',
      hint: {
        zh: '讲稿里不能有 {…}；要写花括号，请写 \\{ 和 \\}。',
        en: 'A talk may not contain {…}; to show braces write \\{ and \\}.',
      },
    };
  }
  return {
    rule: 'syntax',
    found: node.type,
    expected: 'Markdown',
    hint: { zh: `讲稿里不能用 ${node.type}。`, en: `A talk may not use ${node.type}.` },
  };
}

function notTopLevel(type: Nodes['type']): FindingWords {
  return {
    rule: 'block-place',
    found: type,
    expected: '顶格 · at the left edge',
    hint: {
      zh: '章名与脚注、链接的定义要顶格写，不在引文、列表或标记里。',
      en: 'Chapters, footnotes and link definitions begin at the left edge, not in a quotation, a list or a component.',
    },
  };
}

function wrongHeading(name: string): FindingWords {
  return {
    rule: 'heading',
    found: name.slice(0, 40),
    expected: `## ${name.slice(0, 40)}`,
    hint: {
      zh: '章用二级标题“## ”；题目写在文件开头，不在正文里。',
      en: 'A chapter is a heading of level two, "## "; the title stands in the frontmatter.',
    },
  };
}

function emptyHeading(): FindingWords {
  return {
    rule: 'heading',
    found: '##',
    expected: '## …',
    hint: { zh: '章名不能为空。', en: 'A chapter needs a name.' },
  };
}

function wrongModuleWord(word: string): FindingWords {
  return {
    rule: 'module-word',
    found: word,
    expected: `\\${word}`,
    hint: {
      zh: `段首的“${word}”会被当作代码；若是正文，前面加反斜杠：\\${word}。`,
      en: `"${word}" at the start of a paragraph reads as code; if it is prose, put a backslash before it: \\${word}.`,
    },
  };
}

function tooWide(): FindingWords {
  return {
    rule: 'table-width',
    found: `> ${LIMITS.columns} 列 · columns`,
    expected: `≤ ${LIMITS.columns}`,
    hint: { zh: '表格太宽：拆成几个表。', en: 'The table is too wide: make several of it.' },
  };
}

function tooDeep(): FindingWords {
  return {
    rule: 'nesting',
    found: `> ${LIMITS.treeDepth} 层 · levels`,
    expected: `≤ ${LIMITS.treeDepth}`,
    hint: { zh: '标记套得太深：拆开写。', en: 'Markup is nested too deeply: take it apart.' },
  };
}

function tooManyNodes(): FindingWords {
  return {
    rule: 'nodes',
    found: `> ${LIMITS.nodes}`,
    expected: `≤ ${LIMITS.nodes}`,
    hint: {
      zh: '标记太多：把讲稿分成几篇，或去掉多余的标记。',
      en: 'Too much markup: make several talks of it, or take out needless marks.',
    },
  };
}
