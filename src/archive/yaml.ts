import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'astro/zod';
import { explainIssue } from './explain.ts';
import type { Finding } from './finding.ts';
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
    const { line, words } = refused;
    const finding: Finding = {
      file: place.file,
      line: place.firstLine + line,
      column: 1,
      severity: 'error',
      ...words,
    };
    return { source: undefined, findings: [finding] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: true,
    strict: true,
    merge: false,
    lineCounter: lines,
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + place.firstLine - 1, column: Math.max(col, 1) };
  };
  const findings: Finding[] = [...document.errors, ...document.warnings].map((problem) => ({
    file: place.file,
    ...at(problem.pos[0]),
    rule: 'yaml',
    severity: 'error',
    found: problem.message.replace(/ at line \d+, column \d+:[\s\S]*$/, ''),
    expected: '合乎 YAML 1.2 的文字 · well-formed YAML',
    hint: {
      zh: '检查缩进、引号与重复的键；值里有“: ”或以特殊符号开头时，用引号括起来。',
      en: 'Check indentation, quotes and repeated keys; put a value in quotes if it contains ": " or begins with a special character.',
    },
  }));
  findings.push(...surprises(document, place.file, at));
  if (findings.length > 0) return { source: undefined, findings };
  return {
    source: {
      value: document.toJS({ maxAliasCount: 0 }) ?? {},
      locate: (path, key) => at(offsetOf(document, path, key)),
    },
    findings,
  };
}

function surprises(
  document: Document,
  file: string,
  at: (offset: number) => { line: number; column: number },
): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Node(_key, node) {
      const feature = isAlias(node)
        ? `*${node.source}`
        : 'anchor' in node && node.anchor
          ? `&${node.anchor}`
          : node.tag && !isImplicitTag(node.tag)
            ? node.tag
            : undefined;
      if (feature === undefined) return;
      findings.push({
        file,
        ...at(node.range?.[0] ?? 0),
        rule: 'yaml-feature',
        severity: 'error',
        found: feature,
        expected: '只有键、列表和文字 · only keys, lists and text',
        hint: {
          zh: '锚（&）、引用（*）和标签（!）不可用：把值直接写出来；若它就是文字，用引号括起来。',
          en: 'Anchors (&), aliases (*) and tags (!) are not allowed: write the value out, or put it in quotes if it is plain text.',
        },
      });
    },
  });
  return findings;
}

/** The tags that the failsafe schema gives to nodes that carry none. */
function isImplicitTag(tag: string): boolean {
  return (
    tag === 'tag:yaml.org,2002:str' ||
    tag === 'tag:yaml.org,2002:map' ||
    tag === 'tag:yaml.org,2002:seq'
  );
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
        ...source.locate(issue.path, key),
        severity: 'error' as const,
        ...words,
      })),
    ),
  };
}
