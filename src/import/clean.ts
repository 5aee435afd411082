import { decodeBytes } from './decode/decode.ts';
import type { Refusal } from './edition.ts';
import type { Edit, Step, Suggestion } from './record.ts';
import { repairText } from './repair/repair.ts';

/** A step taken on a whole text, with the text before it. */
export type TextStep = Pick<Step, 'text' | 'edits'> & { rule: string; before: string };

/** A source's text, decoded and repaired. */
export interface CleanText {
  text: string;
  encoding: string;
  /** What was done, in order; undone backwards it gives the decoded text. */
  steps: TextStep[];
  /** Doubtful places, by offsets into `text`. */
  suggestions: Suggestion[];
}

/** Bytes as repaired text: encoding, then the repairs in their fixed order. Line ends become `\n`. */
export function cleanText(bytes: Uint8Array): CleanText | Refusal {
  const decoded = decodeBytes(bytes);
  if ('refusal' in decoded) return { line: 0, rule: 'not-text', ...decoded.refusal };
  const { encoding } = decoded;
  const steps: TextStep[] = [];
  let before = decoded.text.includes('\r') ? decoded.text.replaceAll(/\r\n?/g, '\n') : decoded.text;
  const repaired = repairText(before);
  for (const { rule, text, edits } of [...repaired.steps, compose(repaired.text)]) {
    if (edits.length > 0) steps.push({ rule, text, edits, before });
    before = text;
  }
  return { text: before, encoding, steps, suggestions: repaired.suggestions };
}

/** Letters and their marks as one character where Unicode has it (NFC). */
function compose(text: string): { rule: string; text: string; edits: Edit[] } {
  const rule = 'compose';
  const composed = text.normalize('NFC');
  if (composed === text) return { rule, text, edits: [] };
  const edits: Edit[] = [];
  for (const { 0: letter, index } of text.matchAll(/\P{M}\p{M}*/gu)) {
    const after = letter.normalize('NFC');
    if (after !== letter) {
      edits.push({ rule, start: index, end: index + letter.length, before: letter, after });
    }
  }
  return { rule, text: composed, edits };
}
