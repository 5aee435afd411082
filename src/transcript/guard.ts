import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import type { Finding, FindingWords } from '../archive/finding.ts';
import { disguisedLink, refusedImage, refusedLink } from './guard-address.ts';
import { guardComponent } from './guard-component.ts';
import { refusedHeading } from './guard-heading.ts';
import { guardModuleWords } from './guard-module-word.ts';
import { referenceGuard } from './guard-references.ts';
import type { Report } from './guard-report.ts';
import { LIMITS } from './limits.ts';
import { textOf } from './text.ts';

interface Context {
  lines: readonly string[];
  /** The first definition of each link and footnote, by what it is and its identifier. */
  defined: Map<string, Definition | FootnoteDefinition>;
}

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
  const context: Context = { lines: body.split('\n'), defined: new Map() };
  for (const node of tree.children) {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') continue;
    const key = `${node.type} ${node.identifier}`;
    if (context.defined.has(key)) report(node, repeatedDefinition(node));
    else context.defined.set(key, node);
  }
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
    guardNode(node, parent, context, report);
    if (ALLOWED.has(node.type)) guardReferences(node);
    if ('children' in node) {
      const children = node.children as Nodes[];
      for (const child of children.toReversed())
        pending.push({ node: child, parent: node.type, depth: depth + 1 });
    }
  }
  return findings;
}

function guardNode(node: Nodes, parent: string, context: Context, report: Report): void {
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
      refuse(node, refusedHeading(node, context.lines), report);
      break;
    case 'link':
      refuse(node, refusedLink(node.url, textOf(node)), report);
      break;
    case 'definition':
      refuse(node, refusedDefinition(node), report);
      break;
    case 'image':
      refuse(node, refusedImage(node.url), report);
      break;
    case 'table':
      if ((node.align?.length ?? 0) > LIMITS.columns) report(node, tooWide());
      for (const row of node.children) {
        const beyond = row.children[node.align?.length ?? Infinity];
        if (beyond) report(beyond, beyondTable(textOf(beyond)));
      }
      break;
    case 'paragraph':
      guardModuleWords(node, context.lines, report);
      break;
    case 'linkReference': {
      const definition = context.defined.get(`definition ${node.identifier}`);
      if (definition && 'url' in definition)
        refuse(node, disguisedLink(definition.url, textOf(node)), report);
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

function repeatedDefinition({ type, label, identifier }: Definition | FootnoteDefinition) {
  const name = `[${type === 'definition' ? '' : '^'}${(label ?? identifier).slice(0, 60)}]:`;
  return {
    rule: 'repeated-definition',
    found: name,
    expected: '一次 · once',
    hint: {
      zh: `${name} 定义了两次，只有第一次算数：改一个名字，或只留一个。`,
      en: `${name} is defined twice, and only the first counts: give one another name, or keep one.`,
    },
  };
}

/** A line `[name]: words` is a definition to Markdown, and hardly ever to who wrote it. */
function refusedDefinition({ url, label, identifier }: Definition): FindingWords | undefined {
  const words = refusedLink(url, '');
  const name = (label ?? identifier).slice(0, 60);
  return words?.rule === 'link' && !/^[a-z][a-z0-9+.-]*:/i.test(url)
    ? {
        ...words,
        found: `[${name}]: ${words.found}`,
        hint: {
          zh: `“[${name}]:”在 Markdown 里是链接的定义，不会显示：若是正文，写 \\[${name}]；若是链接，写完整的网址（https://…）。`,
          en: `"[${name}]:" defines a link in Markdown and is not shown: if it is prose write \\[${name}]; if it is a link, write its whole address (https://…).`,
        },
      }
    : words;
}

/** HTML has no place for a cell to the right of the last heading, so that it would not be shown. */
function beyondTable(text: string): FindingWords {
  return {
    rule: 'table-cells',
    found: text.slice(0, 40) || '|',
    expected: '每行格数与表头相同 · as many cells as the head has',
    hint: {
      zh: '这一格在表头的各列之外，不会显示：给表头加一列，或删去它；若“|”是正文，写 \\|。',
      en: 'This cell is beyond the columns of the head and would not be shown: give the head another column, or delete the cell; if "|" is prose, write \\|.',
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
