import * as z from 'astro/zod';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Finding, 'rule' | 'found' | 'expected' | 'hint'> & { key?: string };

/** The refinements of our schemas by the code that they give as their error. */
const REFINEMENTS: Record<string, { expected: string; zh: string; en: string }> = {
  id: {
    expected: 'a-z 0-9 -',
    zh: '编号只用小写字母、数字和连字符，例如 zhang-fan。',
    en: 'An id has lower-case letters, digits and hyphens only, like zhang-fan.',
  },
  day: {
    expected: 'YYYY-MM-DD',
    zh: '写成日历上有的一天，例如 2023-05-17。',
    en: 'Write a day of the calendar, like 2023-05-17.',
  },
  'partial-date': {
    expected: 'YYYY-MM-DD, YYYY-MM, YYYY',
    zh: '写年、年月或年月日，例如 2023-05。',
    en: 'Write a year, a month or a day, like 2023-05.',
  },
  url: {
    expected: 'https://…',
    zh: '写完整的公开网址（https://域名/…），不含用户名与空格。',
    en: 'Write a whole public web address (https://host/…), without a user name or spaces.',
  },
  'link-host': {
    expected: 'xn--…',
    zh: '域名里有与拉丁字母相似的字母；若确是此域名，写它的 ASCII 形式（xn--…）。',
    en: 'The host name has letters that look like Latin ones; if it is meant, write its ASCII form (xn--…).',
  },
  'link-disguise': {
    expected: '链接的文字 · words',
    zh: '显示的网址与它通往的网址不是同一个网站：写成一样，或改用文字。',
    en: 'The address shown is not that of the site to which the link leads: make them the same, or use words.',
  },
  'one-line': {
    expected: '一行 · one line',
    zh: '写在一行里，不换行。',
    en: 'Write it on one line.',
  },
  'no-letter': {
    expected: '文字 · words',
    zh: '写看得见的文字，不只是附加符号。',
    en: 'Write words that can be seen, not marks alone.',
  },
  twice: {
    expected: '各一次 · each once',
    zh: '同一个编号写了两次：只留一个。',
    en: 'An id is there twice: keep one.',
  },
  sha256: {
    expected: '64 × 0-9a-f',
    zh: '写原件的 SHA-256：64 个小写十六进制字符。',
    en: 'Write the SHA-256 of the capture: 64 lower-case hexadecimal characters.',
  },
  'two-people': {
    expected: '另一个人 · a different person',
    zh: '核定者不能与校对者是同一人。',
    en: 'The validator must be someone other than the proofreader.',
  },
  'passage-id': {
    expected: 'p1, p2, …',
    zh: '写段落的编号，例如 p12；编号见网页上每段的链接。',
    en: 'Write the id of a passage, like p12; the ids are in the links beside the passages.',
  },
  'at-least-one-language': {
    expected: 'zh-Hans, zh-Hant, en',
    zh: '至少写出一种语言的名称。',
    en: 'Give the name in at least one language.',
  },
  'ends-before-it-starts': {
    expected: 'end ≥ start',
    zh: '结束不能早于开始。',
    en: 'The end cannot be before the beginning.',
  },
};

/** What a schema issue means for the person who wrote the file. */
export function explainIssue(issue: Issue, schema: z.ZodType): Words[] {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) =>
      known.includes(key) ? misplacedField(key) : unknownField(key, known),
    );
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.flatMap((inner) => explainIssue({ ...inner, path: issue.path }, schema));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const closest = closestBranch(issue.errors);
    if (closest)
      return closest.flatMap((inner) =>
        explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, schema),
      );
  }
  if (issue.input === undefined && issue.code !== 'custom') return [missingField(field)];
  const refinement = REFINEMENTS[issue.message];
  if (refinement) {
    return [
      {
        rule: issue.message,
        found: show(valueAt(issue)),
        expected: refinement.expected,
        hint: { zh: `${field}：${refinement.zh}`, en: `${field}: ${refinement.en}` },
      },
    ];
  }
  return [badValue(issue, field)];
}

function unknownField(key: string, known: string[]): Words {
  const meant = nearest(key, known);
  return {
    rule: 'unknown-field',
    key,
    found: key || '（空 · empty）',
    expected: meant ?? known.join(', '),
    hint: meant
      ? {
          zh: `没有“${key}”这一项；是不是“${meant}”？`,
          en: `There is no field "${key}"; did you mean "${meant}"?`,
        }
      : {
          zh: `没有“${key}”这一项；可用的有：${known.join('、')}。`,
          en: `There is no field "${key}"; the fields are: ${known.join(', ')}.`,
        },
  };
}

/** A field of another form of the same record. */
function misplacedField(key: string): Words {
  return {
    rule: 'unknown-field',
    key,
    found: key,
    expected: '—',
    hint: {
      zh: `“${key}”与这里的其他值不相配：删去它，或改正其他值（例如 state）。`,
      en: `"${key}" does not go with the other values here: delete it, or correct them (state, for example).`,
    },
  };
}

function missingField(field: string): Words {
  return {
    rule: 'missing-field',
    found: '（无）',
    expected: field,
    hint: { zh: `补上“${field}”这一项。`, en: `Add the field "${field}".` },
  };
}

function badValue(issue: Issue, field: string): Words {
  const expected = expectedValue(issue);
  return {
    rule: 'bad-value',
    found: show(valueAt(issue)),
    expected,
    hint: {
      zh: `“${field}”的值不合用；应为：${expected}。`,
      en: `The value of "${field}" does not fit; expected: ${expected}.`,
    },
  };
}

function expectedValue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_type':
      return issue.expected === 'string'
        ? '一段文字 · text'
        : issue.expected === 'array'
          ? '列表 [a, b] · a list'
          : '若干“键: 值” · keys with values';
    case 'too_small':
      return '不为空 · not empty';
    case 'too_big':
      return `≤ ${String(issue.maximum)}`;
    case 'invalid_union':
      return 'options' in issue
        ? issue.options.map(String).join(' | ')
        : '文字，或列表 [a, b] · text, or a list';
    default:
      return issue.message;
  }
}

/** Of the branches of a union, the one whose type fits (its issues lie deeper or are refinements). */
function closestBranch(branches: Issue[][]): Issue[] | undefined {
  return branches.find((issues) =>
    issues.every((issue) => issue.code !== 'invalid_type' || issue.path.length > 0),
  );
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let nodes: JsonSchema[] = [z.toJSONSchema(schema, { io: 'input' }) as JsonSchema];
  for (const step of [...path, undefined]) {
    nodes = nodes.flatMap((node) => node.anyOf ?? node.oneOf ?? [node]);
    if (step === undefined) break;
    nodes = nodes.flatMap((node) => {
      const next =
        typeof step === 'number'
          ? node.items
          : (node.properties?.[String(step)] ?? node.additionalProperties);
      return typeof next === 'object' ? [next] : [];
    });
  }
  return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}

/** The value at fault: a rule about a whole record names one of its fields. */
function valueAt({ input, path }: Issue): unknown {
  const key = path.at(-1);
  const isRecord = typeof input === 'object' && input !== null && !Array.isArray(input);
  return isRecord && typeof key === 'string' && key in input
    ? (input as Record<string, unknown>)[key]
    : input;
}

function show(input: unknown): string {
  const text = typeof input === 'string' ? input || '（无）' : JSON.stringify(input);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
