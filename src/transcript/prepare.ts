import type { Finding } from '../archive/finding.ts';
import type { Block } from './blocks.ts';
import { compileTree } from './compile.ts';
import { guardTranscript } from './guard-transcript.ts';
import type { Marks } from './marks.ts';
import { marksOf } from './marks.ts';

/** A body that passed the guard, compiled. */
export interface PreparedTranscript {
  blocks: Block[];
  marks: Marks;
}

/** A body as blocks with its marks, or the findings that say why the guard refused it. */
export function prepareTranscript(
  body: string,
  place: { file: string; bodyLine: number },
): (PreparedTranscript & { findings: [] }) | { blocks: undefined; findings: Finding[] } {
  const { tree, findings } = guardTranscript(body, place);
  if (!tree) return { blocks: undefined, findings };
  return {
    blocks: compileTree(tree.children, place.bodyLine),
    marks: marksOf(tree, place.bodyLine),
    findings,
  };
}
