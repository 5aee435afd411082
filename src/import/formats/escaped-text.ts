import { simpleBlock } from '../../transcript/simple-blocks.ts';

const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** An escape, or an ampersand that begins no character reference. */
const PLAIN = /\\[!-/:-@[-`{-~]|&(?![#\w]+;)/g;
/** What becomes a link without being asked. */
const ADDRESS = /:\/\/|www\.|@/i;

/**
 * What a line of Markdown says that has no markup but escapes: \[laughs\], R&D. Undefined for any
 * other line; the parser would go through it letter by letter.
 */
export function escapedText(line: string): string | undefined {
  if (!/[\\&]/.test(line)) return undefined;
  const block = simpleBlock(line.replaceAll(PLAIN, 'x'), 1);
  if (block?.type !== 'paragraph' || block.children.length !== 1) return undefined;
  if (block.children[0]?.type !== 'text') return undefined;
  const text = line.replaceAll(ESCAPED, '$1');
  return ADDRESS.test(text) ? undefined : text;
}
