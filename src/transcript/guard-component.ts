import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { FindingWords } from '../archive/finding.ts';
import { nearest } from '../archive/nearest.ts';
import type { ComponentRule } from './dialect.ts';
import { COMPONENTS } from './dialect.ts';
import type { Report } from './guard-report.ts';
import { textOf } from './text.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** Everything in which a component leaves the dialect: its name, place, attributes, content. */
export function guardComponent(node: Component, parent: string, report: Report): void {
  const name = node.name ?? '';
  const rule = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!rule) {
    report(node, unknownComponent(name));
    return;
  }
  guardAttributes(node, name, rule, report);
  if (rule.content === 'none' && node.children.length > 0) {
    // With words in it it cannot stand alone either; that is one fault.
    report(node, noContent(name));
    return;
  }
  if (rule.content === 'some' && !holdsAnything(node)) report(node, noWords(name));
  if (rule.content === 'inline' && !isInline(node)) report(node, inlineContent(name));
  const flow = node.type === 'mdxJsxFlowElement';
  if (rule.place === 'alone' && !(flow && parent === 'root')) report(node, notAlone(name));
  if (rule.place === 'inline' && flow) report(node, notInline(name));
}

function guardAttributes(
  node: Component,
  name: string,
  { attributes }: ComponentRule,
  report: Report,
): void {
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    const place = attribute.position ? attribute : node;
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      const written = attribute.type === 'mdxJsxAttribute' ? attribute.name : undefined;
      report(place, plainAttribute(name, written));
      if (written !== undefined) given.add(written);
      continue;
    }
    if (given.has(attribute.name)) report(place, repeatedAttribute(name, attribute.name));
    given.add(attribute.name);
    const form = Object.hasOwn(attributes, attribute.name) ? attributes[attribute.name] : undefined;
    if (!form) report(place, unknownAttribute(name, attribute.name, Object.keys(attributes)));
    else if (!form.pattern.test(attribute.value))
      report(place, attributeForm(name, attribute.name, attribute.value));
  }
  for (const [attribute, form] of Object.entries(attributes)) {
    if (form.required && !given.has(attribute)) report(node, missingAttribute(name, attribute));
  }
}

function holdsAnything(node: Component): boolean {
  return textOf(node).trim() !== '' || node.children.some((child) => 'attributes' in child);
}

/** One run of text, even where the parser makes a paragraph of it. */
function isInline({ type, children }: Component): boolean {
  if (type === 'mdxJsxTextElement' || children.length === 0) return true;
  return children.length === 1 && children[0]?.type === 'paragraph';
}

function unknownComponent(name: string): FindingWords {
  const names = Object.keys(COMPONENTS);
  const meant = nearest(name, names);
  return {
    rule: 'component',
    found: `<${name.slice(0, 60)}>`,
    expected: meant ? `<${meant}>` : names.map((known) => `<${known}>`).join(' '),
    hint: {
      zh: `讲稿里只能用 ${names.map((known) => `<${known}>`).join('、')}；要写“<”，请写 \\<。`,
      en: `A talk may use only ${names.map((known) => `<${known}>`).join(', ')}; to show "<" write \\<.`,
    },
  };
}

function plainAttribute(component: string, attribute: string | undefined): FindingWords {
  return {
    rule: 'attribute-value',
    found: attribute?.slice(0, 60) ?? '{…}',
    expected: `${attribute?.slice(0, 60) ?? 'name'}="…"`,
    hint: {
      zh: `<${component}> 的属性只能是引号里的文字。`,
      en: `Attributes of <${component}> are plain text in quotes.`,
    },
  };
}

function unknownAttribute(component: string, attribute: string, known: string[]): FindingWords {
  const expected = nearest(attribute, known) ?? (known.join(', ') || '—');
  return {
    rule: 'attribute',
    found: attribute.slice(0, 60),
    expected,
    hint: {
      zh: `<${component}> 没有这个属性；可用的：${known.join('、') || '无'}。`,
      en: `<${component}> has no such attribute; it has: ${known.join(', ') || 'none'}.`,
    },
  };
}

function repeatedAttribute(component: string, attribute: string): FindingWords {
  return {
    rule: 'repeated-attribute',
    found: attribute,
    expected: `${attribute}="…"`,
    hint: {
      zh: `<${component}> 的 ${attribute} 写了两次：只留一个。`,
      en: `<${component}> has ${attribute} twice: keep one.`,
    },
  };
}

const FORMS: Record<string, string> = { at: '0:12:30', src: './name.png', speaker: 'zhang-fan' };

function attributeForm(component: string, attribute: string, value: string): FindingWords {
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

function missingAttribute(component: string, attribute: string): FindingWords {
  return {
    rule: 'missing-attribute',
    found: `<${component}>`,
    expected: `${attribute}="…"`,
    hint: { zh: `<${component}> 须有 ${attribute}。`, en: `<${component}> needs ${attribute}.` },
  };
}

function noContent(component: string): FindingWords {
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

function noWords(component: string): FindingWords {
  return {
    rule: 'component-content',
    found: `<${component}></${component}>`,
    expected: `<${component}>文字 · text</${component}>`,
    hint: {
      zh: `<${component}> 要包住文字，例如 <${component}>掌声</${component}>；没有就删去。`,
      en: `<${component}> holds words, like <${component}>applause</${component}>; delete it if there are none.`,
    },
  };
}

function inlineContent(component: string): FindingWords {
  return {
    rule: 'component-content',
    found: `<${component}>…</${component}>`,
    expected: `<${component}>文字 · text</${component}>`,
    hint: {
      zh: `<${component}> 只包住一段里的文字，不跨段：每段各写一个。`,
      en: `<${component}> holds text within one passage: write one in each passage.`,
    },
  };
}

function notAlone(component: string): FindingWords {
  return {
    rule: 'component-place',
    found: `<${component}>`,
    expected: `<${component} …/>`,
    hint: {
      zh: `<${component} …/> 自成一行，前后各空一行，不在引文、列表或别的标记里。`,
      en: `<${component} …/> stands on a line of its own with blank lines around it, not in a quotation, a list or another component.`,
    },
  };
}

function notInline(component: string): FindingWords {
  return {
    rule: 'component-place',
    found: `<${component}>`,
    expected: `<${component} …/>文字 · text`,
    hint: {
      zh: `<${component} …/> 写在一段文字里，例如段首：把它与下一段并作一行。`,
      en: `<${component} …/> stands within a passage, at its beginning for example: put it on the line of the next passage.`,
    },
  };
}
