import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Finding } from '../archive/finding.ts';
import { nearest } from '../archive/nearest.ts';
import { COMPONENTS, IMAGE_PATTERN, LINK_PATTERN } from './dialect.ts';

type Report = (node: { position?: Nodes['position'] | undefined }, words: Words) => void;
type Words = Pick<Finding, 'rule' | 'found' | 'expected' | 'hint'>;

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

/**
 * Every way in which a talk's syntax tree leaves the dialect. A talk is data: what is not known is
 * refused, never stripped.
 */
export function guardTree(tree: Root, file: string, bodyLine: number): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (node, words) => {
    findings.push({
      file,
      line: (node.position?.start.line ?? 1) + bodyLine - 1,
      column: node.position?.start.column ?? 1,
      severity: 'error',
      ...words,
    });
  };
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    guardNode(node, report);
    if ('children' in node) pending.push(...(node.children as Nodes[]).toReversed());
  }
  return findings;
}

function guardNode(node: Nodes, report: Report): void {
  if (!ALLOWED.has(node.type)) {
    report(node, refusedSyntax(node));
    return;
  }
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      guardComponent(node, report);
      break;
    case 'heading':
      if (node.depth !== 2) report(node, wrongHeading(node.depth));
      break;
    case 'link':
    case 'definition':
      if (!LINK_PATTERN.test(node.url)) report(node, wrongLink(node.url));
      break;
    case 'image':
      if (!IMAGE_PATTERN.test(node.url)) report(node, wrongImage(node.url));
      break;
    case 'paragraph': {
      const [first] = node.children;
      const word = first?.type === 'text' && /^(import|export)(?=[ \t])/.exec(first.value)?.[0];
      if (word && node.position?.start.column === 1) report(node, wrongModuleWord(word));
    }
  }
}

function guardComponent(node: MdxJsxFlowElement | MdxJsxTextElement, report: Report): void {
  const name = node.name ?? '';
  const rule = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!rule) {
    report(node, unknownComponent(name));
    return;
  }
  for (const attribute of node.attributes) {
    const place = attribute.position ? attribute : node;
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      report(
        place,
        plainAttribute(name, attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}'),
      );
      continue;
    }
    const form = Object.hasOwn(rule.attributes, attribute.name)
      ? rule.attributes[attribute.name]
      : undefined;
    if (!form) report(place, unknownAttribute(name, attribute.name, Object.keys(rule.attributes)));
    else if (!form.pattern.test(attribute.value))
      report(place, attributeForm(name, attribute.name, attribute.value));
  }
  for (const [attribute, form] of Object.entries(rule.attributes)) {
    const given = node.attributes.some((a) => a.type === 'mdxJsxAttribute' && a.name === attribute);
    if (form.required && !given) report(node, missingAttribute(name, attribute));
  }
  if (rule.content === 'none' && node.children.length > 0) report(node, noContent(name));
}

function refusedSyntax(node: Nodes): Words {
  const braces = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return {
    rule: braces ? 'expression' : 'syntax',
    found: braces ? `{${node.value.slice(0, 40)}}` : node.type,
    expected: braces ? '\\{ \\}' : 'Markdown',
    hint: braces
      ? {
          zh: '讲稿里不能有 {…}；要写花括号，请写 \\{ 和 \\}。',
          en: 'A talk may not contain {…}; to show braces write \\{ and \\}.',
        }
      : { zh: `讲稿里不能用 ${node.type}。`, en: `A talk may not use ${node.type}.` },
  };
}

function wrongHeading(depth: number): Words {
  return {
    rule: 'heading',
    found: '#'.repeat(depth),
    expected: '##',
    hint: {
      zh: '章用二级标题“## ”；题目写在文件开头，不在正文里。',
      en: 'A chapter is a heading of level two, "## "; the title stands in the frontmatter.',
    },
  };
}

function wrongLink(url: string): Words {
  return {
    rule: 'link',
    found: url.slice(0, 80),
    expected: 'https://…, mailto:…, /…, #…',
    hint: {
      zh: '链接写完整网址（https://），或本站地址（/…、#…）。',
      en: 'Write a whole web address (https://), or one of this site (/…, #…).',
    },
  };
}

function wrongImage(url: string): Words {
  return {
    rule: 'image',
    found: url.slice(0, 80),
    expected: './name.png',
    hint: {
      zh: '图片放在讲稿旁边，写作 ./name.png（png、jpg、webp、avif；小写字母、数字、连字符）。',
      en: 'Put the image beside the talk and write ./name.png (png, jpg, webp or avif; lower-case letters, digits, hyphens).',
    },
  };
}

function wrongModuleWord(word: string): Words {
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

function unknownComponent(name: string): Words {
  const names = Object.keys(COMPONENTS);
  const meant = nearest(name, names);
  return {
    rule: 'component',
    found: `<${name}>`,
    expected: meant ? `<${meant}>` : names.map((known) => `<${known}>`).join(' '),
    hint: {
      zh: `讲稿里只能用 ${names.map((known) => `<${known}>`).join('、')}；要写“<”，请写 \\<。`,
      en: `A talk may use only ${names.map((known) => `<${known}>`).join(', ')}; to show "<" write \\<.`,
    },
  };
}

function plainAttribute(component: string, attribute: string): Words {
  return {
    rule: 'attribute-value',
    found: attribute,
    expected: `${attribute}="…"`,
    hint: {
      zh: `<${component}> 的属性只能是引号里的文字。`,
      en: `Attributes of <${component}> are plain text in quotes.`,
    },
  };
}

function unknownAttribute(component: string, attribute: string, known: string[]): Words {
  const expected = nearest(attribute, known) ?? (known.join(', ') || '—');
  return {
    rule: 'attribute',
    found: attribute,
    expected,
    hint: {
      zh: `<${component}> 没有属性 ${attribute}；可用的：${known.join('、') || '无'}。`,
      en: `<${component}> has no attribute ${attribute}; it has: ${known.join(', ') || 'none'}.`,
    },
  };
}

const FORMS: Record<string, string> = { at: '0:12:30', src: './name.png', speaker: 'zhang-fan' };

function attributeForm(component: string, attribute: string, value: string): Words {
  const example = FORMS[attribute] ?? '1–400 字 · 1–400 characters';
  return {
    rule: 'attribute-form',
    found: `${attribute}="${value.slice(0, 60)}"`,
    expected: example,
    hint: {
      zh: `<${component}> 的 ${attribute} 写成这样：${example}。`,
      en: `Write ${attribute} of <${component}> like this: ${example}.`,
    },
  };
}

function missingAttribute(component: string, attribute: string): Words {
  return {
    rule: 'missing-attribute',
    found: `<${component}>`,
    expected: `${attribute}="…"`,
    hint: { zh: `<${component}> 须有 ${attribute}。`, en: `<${component}> needs ${attribute}.` },
  };
}

function noContent(component: string): Words {
  return {
    rule: 'component-content',
    found: `<${component}>…</${component}>`,
    expected: `<${component} …/>`,
    hint: {
      zh: `<${component}> 不包住文字：写成 <${component} …/>。`,
      en: `<${component}> holds no text: write <${component} …/>.`,
    },
  };
}
