import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { textOf } from '../../transcript/text.ts';
import type { Draft, Hint, PassageItem } from '../draft.ts';
import { paragraph, passage, plainSpaces } from '../draft.ts';
import { isProse, namesSpeech } from '../structure/phrases.ts';
import { tightBold } from './clipped-bold.ts';
import { fencedLines } from './fences.ts';
import { underHeading } from './headings.ts';
import type { Format, SourceFile } from './format.ts';
import { isFrontPage } from './front-page.ts';
import { readFrontMatter } from './front-matter.ts';
import { splitLongLines } from './long-lines.ts';
import type { HtmlReader } from './html-in-markdown.ts';
import type { MarkdownPart, Reading } from './markdown-blocks.ts';
import { definingBlocks, markdownParts } from './markdown-blocks.ts';
import { takeReferences } from './markdown-references.ts';
import type { Labels } from './markdown-speakers.ts';
import { takePandocAttributes } from './pandoc-attributes.ts';
import { takeShortcodes } from './shortcodes.ts';
import {
  BOLD_LABEL,
  isTimedLabel,
  labelOf,
  labelsIn,
  speakersIn,
  turnOf,
} from './markdown-speakers.ts';

const HEADING = /^(#{1,6})[ \t]+(.+?)[ \t]*#*$/;

/** Fields between two fences at the very top, or above one, as Hexo has them. */
const FRONT_MATTER =
  /^(?:---[ \t]*\n(?:(?:[A-Za-z][\w-]*:|[ \t]|- |#).*\n)+|(?=title:|[\s\S]{1,1000}?\ntitle:)(?:(?:[a-z_][\w-]*:|[ \t]|- ).*\n|\n)+)---[ \t]*\n/;

export const markdown: Format = {
  name: 'markdown',
  title: { zh: 'Markdown', en: 'Markdown' },
  detect: ({ name, text }) =>
    /\.(?:md|markdown)$/i.test(name) ||
    FRONT_MATTER.test(text.slice(0, 4000)) ||
    /^#{1,6} .+\n/m.test(text.slice(0, 4000)) ||
    BOLD_LABEL.test(text.slice(0, 4000)),
  read,
};

async function read({ text }: SourceFile): Promise<Draft> {
  const draft: Draft = { items: [], kind: 'page', hints: [], leftOut: [] };
  const lines = text.replaceAll(TEMPLATE, withoutSpaces).split('\n');
  const inCode = fencedLines(lines);
  for (const [at, line] of lines.entries()) if (inCode[at] === false) lines[at] = tightBold(line);
  const bodyStart = readFrontMatter(lines, draft);
  takeAttributes(lines, bodyStart, draft);
  takePandocAttributes(lines, bodyStart, inCode, draft.leftOut);
  const blocks = takeShortcodes(lines, bodyStart, inCode, draft.leftOut);
  const references = takeReferences(lines, bodyStart, definingBlocks);
  const reading = { readHtml: await htmlReader(text), referencesOf: references.of };
  const speakers = speakersIn(lines);
  const isMark = (line: string, index: number) =>
    HEADING.test(line) || isTimedLabel(line, speakers) || blocks.has(index + bodyStart);
  const parts = markdownParts(lines.slice(bodyStart), bodyStart + 1, isMark, reading).flatMap(
    (part): MarkdownPart[] => ('node' in part ? splitLongLines(part.node, part.line) : [part]),
  );
  const labels = labelsIn(parts);
  let heading: Hint[] = [];
  const titled = draft.hints.some(({ field }) => field === 'headline');
  const title = titled ? undefined : titleAmong(parts);
  for (const part of parts) {
    if ('node' in part) {
      if (part === title) heading = titleHints(textOf(part.node), part.line);
      else readBlock(part.node, part.line, draft, labels);
      continue;
    }
    const { mark, line } = part;
    const turn = turnOf(mark, line, speakers);
    const [, , words = ''] = HEADING.exec(mark) ?? [];
    if (turn) {
      draft.kind = 'transcript';
      draft.items.push(turn);
    } else if (part === title) {
      const plain = inlineOf(words, reading).map((child) => textOf(child));
      heading = titleHints(plain.join(''), line);
      // A heading that begins with the day is how transcripts are filed.
      if (heading.some(({ field }) => field === 'date')) draft.kind = 'transcript';
    } else if (words === '') {
      readBlock({ type: 'paragraph', children: inlineOf(mark, reading) }, line, draft, labels);
    } else draft.items.push(underHeading(inlineOf(words, reading), line));
  }
  draft.footnotes = references.footnotes.map(({ node, line }) => passage(node, line));
  draft.leftOut.push(...references.leftOut);
  // A heading without a day is whatever the page puts over the talk.
  const isFiled = heading.some(({ field }) => field === 'date');
  draft.hints.push(...heading.filter(({ field }) => isFiled || field !== 'title'));
  return draft;
}

/**
 * The first heading of the first rank; one that is nothing but a link is the site's, where another follows
 * with no prose between, of any rank where the link leads to the site's front page. The first of several
 * below a text is a chapter's.
 */
function titleAmong(parts: readonly MarkdownPart[]): MarkdownPart | undefined {
  // With a line of equal signs under it, it is of the first rank, too.
  const isFirst = (part: MarkdownPart) =>
    'mark' in part
      ? /^#[ \t]/.test(part.mark)
      : part.node.type === 'heading' && part.node.depth === 1 && !textOf(part.node).includes('\n');
  const at = parts.findIndex(isFirst);
  const first = parts[at];
  const isBelowText = parts
    .slice(0, at)
    .some((part) => 'node' in part && isProse(textOf(part.node)));
  if (isBelowText && (parts.filter(isFirst).length > 1 || (first && 'node' in first)))
    return undefined;
  if (!first || !('mark' in first)) return first;
  const [, words = '', address] =
    /^#[ \t]+\[(.*)\]\(([^)\s]*)[^)]*\)[ \t]*#*$/.exec(first.mark) ?? [];
  if (address === undefined || namesSpeech(words)) return first;
  const below = parts.slice(at + 1);
  const again = below.findIndex(isFirst);
  const next = again < 0 && isFrontPage(address) ? below.findIndex(isHeadline) : again;
  const between = parts.slice(at + 1, at + 1 + Math.max(0, next));
  const isSite =
    next >= 0 &&
    ((isFrontPage(address) && again >= 0 && next < OF_MENU) ||
      !between.some((part) => 'node' in part && isProse(textOf(part.node))));
  return isSite ? parts[at + 1 + next] : first;
}

/** Parts of a page between its site's name and its headline: a picture, a menu, a byline. */
const OF_MENU = 8;

/** A heading of whatever rank that is none of a part of the text. */
const isHeadline = (part: MarkdownPart) =>
  'mark' in part && HEADING.test(part.mark) && !OF_PART.test(part.mark);
const OF_PART =
  /^#+\s+(?:(?:transcript|introduction|abstract|summary|contents|recent posts|archives?|about|目[录錄]|摘要|引言|全文)\s*$|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、．]|.*(?:[实實][录錄]|全文)\s*$)/iu;

/** ![A slide]({{ page.url }}/1.jpg), [a slide]: {{% ref "/" %}}: a template's address has spaces, which Markdown's has not. */
const TEMPLATE =
  /(?<=!?\[[^\]\n]*\]\()\s*(?:\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\})|(?<=^ {0,3}\[[^\]\n]*\]: )\{\{[^{}\n]*\}\}/gm;

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** {:start="2"}, {: .notice}: what kramdown is told of the block beside it. */
const ATTRIBUTES = /^\{:[^{}]*\}\s*$/;

function takeAttributes(lines: string[], first: number, draft: Draft): void {
  for (const [index, text] of lines.entries()) {
    if (index < first || !ATTRIBUTES.test(text)) continue;
    draft.leftOut.push({ line: index + 1, rule: 'markup', text });
    lines[index] = '';
  }
}

/** What reads HTML is large, and most Markdown has none. */
async function htmlReader(text: string): Promise<HtmlReader> {
  if (!/<[a-z!/]/i.test(text)) return (value) => [{ type: 'html', value }];
  return (await import('./html-blocks.ts')).htmlToBlocks;
}

/** `2016-03-09 Interview with …`: the day and the title. */
export function titleHints(heading: string, line: number): Hint[] {
  const dated = /^(\d{4}-\d{2}-\d{2})[ _-]+(.+)$/.exec(heading);
  const title = (dated?.[2] ?? heading).replaceAll(/[*`]/g, '').trim();
  return [
    { field: 'headline', value: heading, line, text: heading },
    { field: 'title', value: title, line, text: heading },
    ...(dated?.[1] === undefined
      ? []
      : [{ field: 'date' as const, value: dated[1], line, text: heading }]),
  ];
}

function inlineOf(text: string, reading: Reading): PhrasingContent[] {
  const [part] = markdownParts([text], 1, () => false, reading);
  return part && 'node' in part && part.node.type === 'paragraph'
    ? part.node.children
    : [{ type: 'text', value: text }];
}

function readBlock(node: RootContent, line: number, draft: Draft, labels: Labels): void {
  const label = labelOf(node, labels);
  const player = playerOf(node);
  if (label) {
    draft.kind = 'transcript';
    draft.items.push({ type: 'turn', speaker: label.speaker, line });
    if (label.rest.length > 0) draft.items.push(passage(paragraph(label.rest), line));
  } else if (player !== undefined) {
    draft.hints.push({ field: 'video', value: player, line, text: player });
    draft.leftOut.push({ line, rule: 'player', text: player });
  } else {
    draft.items.push(
      node.type === 'heading' ? underHeading(node.children, line) : lineByLine(passage(node, line)),
    );
  }
}

/** Characters of lines that no width has broken, on average, and of the longest; a Han character counts twice. */
const AVERAGE_LINE = 40;
const LONGEST_LINE = 70;

/**
 * A passage whose text keeps the lines of its source where these are too short to be broken prose: who,
 * when and where over a talk. Markdown makes one line of them.
 */
function lineByLine(item: PassageItem): PassageItem {
  if (item.node.type !== 'paragraph') return item;
  const text = plainSpaces(textOf(withBreaks(item.node)));
  const lines = text.split('\n');
  // A line that begins small goes on with the one above.
  const goingOn = lines.slice(1).filter((line) => /^\p{Ll}/u.test(line));
  if (goingOn.length * 2 >= lines.length) return item;
  const widths = lines.map(widthOf);
  const sum = widths.reduce((all, width) => all + width, 0);
  return sum < widths.length * AVERAGE_LINE && Math.max(...widths) <= LONGEST_LINE
    ? { ...item, text }
    : item;
}

function widthOf(line: string): number {
  return line.trim().length + (line.match(/\p{Script=Han}/gu)?.length ?? 0);
}

function withBreaks<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = (node.children as PhrasingContent[]).flatMap((child): PhrasingContent[] =>
    child.type === 'text'
      ? child.value
          .split('\n')
          .flatMap((value, index) => [
            ...(index === 0 ? [] : [{ type: 'break' as const }]),
            { type: 'text' as const, value },
          ])
      : [withBreaks(child)],
  );
  return { ...node, children };
}

/** The address of a player that stands alone in a block. */
function playerOf(node: RootContent): string | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  return only?.type === 'link' && only.title === 'player' ? only.url : undefined;
}
