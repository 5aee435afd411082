import type { LeftOut } from '../draft.ts';
import { isStageDirection } from '../structure/stage-directions.ts';
import { codeSpans } from './code-spans.ts';

const ATTRIBUTE = String.raw`(?:[#.][\w.:-]{1,100}|[\w-]{1,40}="[^"\n]{0,200}")`;
/** {#chapter-1 .title width="40"}: what Pandoc calls a part of a text. */
const ATTRIBUTES = String.raw`\{\s?${ATTRIBUTE}(?:\s${ATTRIBUTE}){0,20}\s?\}`;
/** []{#page_7}, [in small capitals]{.small}: a place, and words with a style. */
const SPAN = new RegExp(String.raw`\[([^[\]\n]*)\]${ATTRIBUTES}`, 'gu');
const AT_END = new RegExp(String.raw`^${ATTRIBUTES}\s*$`, 'u');
/** ::: {.note} and :::, which closes it. */
const FENCE = /^\s*:{3,}(?:\s*[\w-]+\s*|\s*\{[^{}\n]*\}\s*)?:*\s*$/u;

/** Lines with such marks from which on a text is Pandoc's: somebody may write a single one. */
const FEWEST = 3;

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
  const changed = lines.flatMap((text, index): [number, string][] => {
    if (index < first || inCode[index] === true || !/:::|\{/.test(text)) return [];
    const words = FENCE.test(text) ? '' : withoutAttributes(text);
    return words === text ? [] : [[index, words]];
  });
  if (changed.length < FEWEST) return;
  for (const [index, words] of changed) {
    leftOut.push({ line: index + 1, rule: 'markup', text: lines[index] ?? '' });
    lines[index] = words;
  }
}

function withoutAttributes(text: string): string {
  const isCode = codeSpans(text);
  const words = text.replaceAll(SPAN, (span: string, inside: string, at: number) => {
    if (isCode(at)) return span;
    return isStageDirection(`[${inside}]`) ? `[${inside}]` : inside;
  });
  const last = /^#{1,6}\s/.test(words) ? words.lastIndexOf('{') : -1;
  return last > 0 && AT_END.test(words.slice(last)) ? words.slice(0, last).trimEnd() : words;
}
