import type { Finding } from '../archive/finding.ts';
import type { Block } from './blocks.ts';
import { compileTree } from './compile.ts';
import { guardTree } from './guard.ts';
import { parseTranscript, TranscriptSyntaxError } from './parse.ts';

/** A body that passed the guard, as blocks; or the findings that say why it did not. */
export function prepareTranscript(
  body: string,
  place: { file: string; bodyLine: number },
): { blocks: Block[] | undefined; findings: Finding[] } {
  try {
    const tree = parseTranscript(body);
    const findings = guardTree(tree, place.file, place.bodyLine);
    const blocks = findings.length === 0 ? compileTree(tree.children, place.bodyLine) : undefined;
    return { blocks, findings };
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
