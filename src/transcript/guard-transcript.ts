import type { Root } from 'mdast';
import type { Finding } from '../archive/finding.ts';
import { guardCharacters } from './guard-characters.ts';
import { guardShape } from './guard-shape.ts';
import { guardTree } from './guard.ts';
import { parseTranscript, TranscriptSyntaxError } from './parse.ts';
import { syntaxFinding } from './syntax-finding.ts';

/**
 * A body's syntax tree, or the findings that say why the guard refused it: unseen characters, then
 * what can be counted before parsing, then the walk of the tree.
 */
export function guardTranscript(
  body: string,
  place: { file: string; bodyLine: number },
): { tree: Root; findings: [] } | { tree: undefined; findings: Finding[] } {
  const unseen = guardCharacters(body, { file: place.file, firstLine: place.bodyLine });
  const costly = guardShape(body, place);
  if (costly.length > 0) return { tree: undefined, findings: [...unseen, ...costly] };
  try {
    const tree = parseTranscript(body);
    const findings = [...unseen, ...guardTree(tree, body, place)];
    return findings.length > 0 ? { tree: undefined, findings } : { tree, findings: [] };
  } catch (error) {
    if (!(error instanceof TranscriptSyntaxError)) throw error;
    return { tree: undefined, findings: [...unseen, syntaxFinding(error, body, place)] };
  }
}
