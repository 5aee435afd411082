import type { Finding } from '../archive/finding.ts';
import type { Block } from './blocks.ts';
import { compileTree } from './compile.ts';
import { guardShape } from './guard-shape.ts';
import { guardTree } from './guard.ts';
import type { Marks } from './marks.ts';
import { marksOf } from './marks.ts';
import { parseTranscript, TranscriptSyntaxError } from './parse.ts';

/** A body that passed the guard, compiled. */
export interface PreparedTranscript {
  blocks: Block[];
  marks: Marks;
}

/**
 * A body as blocks with its marks, or the findings that say why the guard refused it: first what
 * can be counted before parsing, then the walk of the syntax tree.
 */
export function prepareTranscript(
  body: string,
  place: { file: string; bodyLine: number },
): (PreparedTranscript & { findings: [] }) | { blocks: undefined; findings: Finding[] } {
  const costly = guardShape(body, place);
  if (costly.length > 0) return { blocks: undefined, findings: costly };
  try {
    const tree = parseTranscript(body);
    const findings = guardTree(tree, place.file, place.bodyLine);
    if (findings.length > 0) return { blocks: undefined, findings };
    return {
      blocks: compileTree(tree.children, place.bodyLine),
      marks: marksOf(tree, place.bodyLine),
      findings: [],
    };
  } catch (error) {
    if (!(error instanceof TranscriptSyntaxError)) throw error;
    return { blocks: undefined, findings: [syntaxFinding(error, place)] };
  }
}

function syntaxFinding(
  error: TranscriptSyntaxError,
  place: { file: string; bodyLine: number },
): Finding {
  return {
    file: place.file,
    line: error.line + place.bodyLine - 1,
    column: error.column,
    rule: 'syntax',
    severity: 'error',
    found: error.message,
    expected: '\\< \\{',
    hint: {
      zh: '若“<”或“{”是正文，前面加反斜杠：\\<、\\{；若是标记，检查它是否写全、是否闭合。',
      en: 'If "<" or "{" is prose, put a backslash before it: \\<, \\{. If it is a component, see that it is complete and closed.',
    },
  };
}
