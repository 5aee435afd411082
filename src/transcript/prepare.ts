import type { Finding } from '../archive/finding.ts';
import type { Block } from './blocks.ts';
import { compileTree } from './compile.ts';
import { guardCharacters } from './guard-characters.ts';
import { guardShape } from './guard-shape.ts';
import { guardTree } from './guard.ts';
import type { Marks } from './marks.ts';
import { marksOf } from './marks.ts';
import { parseTranscript, TranscriptSyntaxError } from './parse.ts';
import { syntaxFinding } from './syntax-finding.ts';

/** A body that passed the guard, compiled. */
export interface PreparedTranscript {
  blocks: Block[];
  marks: Marks;
}

/**
 * A body as blocks with its marks, or the findings that say why the guard refused it: unseen
 * characters, then what can be counted before parsing, then the walk of the syntax tree.
 */
export function prepareTranscript(
  body: string,
  place: { file: string; bodyLine: number },
): (PreparedTranscript & { findings: [] }) | { blocks: undefined; findings: Finding[] } {
  const unseen = guardCharacters(body, { file: place.file, firstLine: place.bodyLine });
  const costly = guardShape(body, place);
  if (costly.length > 0) return { blocks: undefined, findings: [...unseen, ...costly] };
  try {
    const tree = parseTranscript(body);
    const findings = [...unseen, ...guardTree(tree, body, place)];
    if (findings.length > 0) return { blocks: undefined, findings };
    return {
      blocks: compileTree(tree.children, place.bodyLine),
      marks: marksOf(tree, place.bodyLine),
      findings: [],
    };
  } catch (error) {
    if (!(error instanceof TranscriptSyntaxError)) throw error;
    return { blocks: undefined, findings: [...unseen, syntaxFinding(error, body, place)] };
  }
}
