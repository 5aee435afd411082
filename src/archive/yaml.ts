import { CST, isMap, isNode, isScalar, Lexer, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type * as z from 'astro/zod';
import { explainIssue } from './explain.ts';
import type { Finding, FindingWords } from './finding.ts';
import { refusedShape } from './yaml-shape.ts';

/** Where a piece of YAML stands in its file. */
export interface Place {
  file: string;
  /** 1-based line of the YAML's first line in the file. */
  firstLine: number;
}

/** A parsed YAML text that can say where each value stands. */
export interface YamlSource {
  value: unknown;
  /** Line and column of the value at `path`, or of the nearest enclosing one that exists. */
  locate(path: readonly PropertyKey[], key?: string): { line: number; column: number };
}

/**
 * Parse YAML as plain data: maps, lists and strings. Every scalar is a string (the failsafe
 * schema), so `no`, `2023` and `1e3` mean what they say. Anchors, aliases, tags, duplicate keys
 * and everything the parser warns of are findings.
 */
export function parseYaml(
  text: string,
  place: Place,
): { source: YamlSource | undefined; findings: Finding[] } {
  const refused = refusedShape(text);
  if (refused) {
    const { line, column, words } = refused;
    const finding: Finding = {
      file: place.file,
      line: place.firstLine + line,
      column: column + 1,
      severity: 'error',
      ...words,
    };
    return { source: undefined, findings: [finding] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    // The parser compares every key with every other; see repeatedKeys.
    uniqueKeys: false,
    strict: true,
    merge: false,
    lineCounter: lines,
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + place.firstLine - 1, column: Math.max(col, 1) };
  };
  const refuse = (offset: number, words: FindingWords): Finding => ({
    file: place.file,
    ...at(offset),
    severity: 'error',
    ...words,
  });
  const features = featuresIn(text);
  const problems = new Map(
    [...document.errors, ...document.warnings].map((problem) => [problem.pos[0], problem]),
  );
  const findings = [
    ...[...problems.values()]
      // A tag that is unknown is refused below as one that is used.
      .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED' || features.length === 0)
      .map(({ message, pos: [offset] }) => {
        const start = openedAt(document, text, offset, message);
        return refuse(start, malformed(text, start, message));
      }),
    ...features.map((offset) => refuse(offset, feature(text, offset))),
    ...repeatedKeys(document).map((offset) => refuse(offset, repeatedKey(text, offset))),
    ...strangeKeys(document).map((offset) => refuse(offset, strangeKey(text, offset))),
  ];
  if (findings.length > 0) return { source: undefined, findings };
  return {
    source: {
      value: document.toJS({ maxAliasCount: 0 }) ?? {},
      locate: (path, key) => at(offsetOf(document, path, key)),
    },
    findings,
  };
}

/** Where what is not closed was opened: a quotation, a list, a map; else `offset` itself. */
function openedAt(document: Document, text: string, offset: number, message: string): number {
  const closing = /closing (["'])quote|end with a ([}\]])/.exec(message);
  const mark = closing?.[1] ?? (closing?.[2] === '}' ? '{' : '[');
  if (!closing) return offset;
  let opened = offset;
  visit(document, {
    Node(_key, { range }) {
      if (!range || text[range[0]] !== mark || range[0] >= offset) return;
      if (range[2] >= offset - 1) opened = range[0];
    },
  });
  return opened;
}

const FEATURES = new Set<CST.TokenType | null>(['anchor', 'alias', 'tag', 'directive-line']);

/** Offsets of the anchors, aliases, tags and directives in a text; what looks like one in a value is none. */
function featuresIn(text: string): number[] {
  // Nearly every text has none of their signs.
  if (!/[&*!%]/.test(text)) return [];
  const offsets: number[] = [];
  let offset = 0;
  let isValue = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null = isValue ? null : CST.tokenType(lexeme);
    isValue = type === 'scalar';
    // These stand for nothing in the text.
    if (isValue || type === 'doc-mode' || type === 'flow-error-end') continue;
    if (FEATURES.has(type)) offsets.push(offset);
    offset += lexeme.length;
  }
  return offsets;
}

/** Offsets of keys that are no plain words, and of the one that JavaScript keeps for itself. */
function strangeKeys(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Pair(_key, { key }) {
      if (isScalar(key) ? key.value === '__proto__' : isNode(key)) {
        offsets.push((key as Node).range?.[0] ?? 0);
      }
    },
  });
  return offsets;
}

/** Offsets of the keys that stand in their map already, however they are written. */
function repeatedKeys(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) offsets.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return offsets;
}

function malformed(text: string, offset: number, message: string): FindingWords {
  const [reason = ''] = message.split(/ at line \d+, column \d+:/);
  return {
    rule: 'yaml',
    found: lineAt(text, offset),
    expected: '合乎 YAML 1.2 的文字 · well-formed YAML',
    hint: {
      zh: '检查缩进、引号与括号；值里有“: ”或以特殊符号开头时，用引号括起来。',
      en: `Check indentation, quotes and brackets; put a value in quotes if it contains ": " or begins with a special character (${reason}).`,
    },
  };
}

function strangeKey(text: string, offset: number): FindingWords {
  return {
    rule: 'yaml-key',
    found: lineAt(text, offset),
    expected: 'key: …',
    hint: {
      zh: '键须是一个普通的词，不是列表、不是 __proto__：改名或删去。',
      en: 'A key is a plain word, no list and not __proto__: rename it or delete it.',
    },
  };
}

function repeatedKey(text: string, offset: number): FindingWords {
  const key = lineAt(text, offset).replace(/:(?:\s.*)?$/s, '');
  return {
    rule: 'repeated-key',
    found: key,
    expected: '一次 · once',
    hint: {
      zh: `“${key}”写了两次：只留一个。`,
      en: `"${key}" is there twice: keep one.`,
    },
  };
}

function feature(text: string, offset: number): FindingWords {
  return {
    rule: 'yaml-feature',
    found: /^[^\s,[\]{}]*/.exec(text.slice(offset, offset + 80))?.[0] ?? '',
    expected: '只有键、列表和文字 · only keys, lists and text',
    hint: {
      zh: '锚（&）、引用（*）和标签（!）不可用：把值直接写出来；若它就是文字，用引号括起来。',
      en: 'Anchors (&), aliases (*) and tags (!) are not allowed: write the value out, or put it in quotes if it is plain text.',
    },
  };
}

/** What stands on the line from `offset` on. */
function lineAt(text: string, offset: number): string {
  return /^[^\n]+/.exec(text.slice(offset, offset + 60))?.[0] ?? '（无）';
}

function offsetOf(document: Document, path: readonly PropertyKey[], key?: string): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (!isNode(node)) continue;
    if (key !== undefined && depth === path.length && isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    return node.range?.[0] ?? 0;
  }
  return 0;
}

/** `source` as `schema` understands it, or one finding for every way in which it does not fit. */
export function validate<Schema extends z.ZodType>(
  source: YamlSource,
  schema: Schema,
  file: string,
): { data: z.infer<Schema> | undefined; findings: Finding[] } {
  const result = schema.safeParse(source.value, { reportInput: true });
  if (result.success) return { data: result.data, findings: [] };
  return {
    data: undefined,
    findings: result.error.issues.flatMap((issue) =>
      explainIssue(issue, schema).map(({ key, ...words }) => ({
        file,
        ...(issue.code === 'invalid_key'
          ? source.locate(issue.path.slice(0, -1), String(issue.path.at(-1)))
          : source.locate(issue.path, key)),
        severity: 'error' as const,
        ...words,
      })),
    ),
  };
}
