import type { LeftOut } from '../draft.ts';

/** {#chapter-1 .title width="40"}: what Pandoc calls a part of a text. */
const ATTRIBUTES = String.raw`\{(?:\s*(?:[#.][\w.:-]+|[\w-]+="[^"\n]*"))+\s*\}`;
/** []{#page_7}, [in small capitals]{.small}: a place, and words with a style. */
const SPAN = new RegExp(String.raw`\[([^[\]\n]*)\]${ATTRIBUTES}`, 'gu');
const OF_HEADING = new RegExp(String.raw`(?<=^#{1,6}\s.*\S)\s*${ATTRIBUTES}\s*$`, 'u');
/** ::: {.note} and :::, which closes it. */
const FENCE = /^\s*:{3,}(?:\s*[\w-]+\s*|\s*\{[^{}\n]*\}\s*)?:*\s*$/u;

/**
 * Takes out of `lines` from `first` on how Pandoc marks parts of a text, as books turned into Markdown have it;
 * the words stay.
 *
 * @see https://pandoc.org/MANUAL.html#divs-and-spans
 */
export function takePandocAttributes(
  lines: string[],
  first: number,
  inCode: readonly boolean[],
  leftOut: LeftOut[],
): void {
  for (const [index, text] of lines.entries()) {
    if (index < first || inCode[index] === true || !/:::|\{/.test(text)) continue;
    const words = FENCE.test(text) ? '' : text.replaceAll(SPAN, '$1').replace(OF_HEADING, '');
    if (words === text) continue;
    leftOut.push({ line: index + 1, rule: 'markup', text });
    lines[index] = words;
  }
}
