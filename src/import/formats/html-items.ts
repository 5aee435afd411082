import type { PhrasingContent, RootContent } from 'mdast';
import { joinLines, textOf } from '../../transcript/text.ts';
import type { Item } from '../draft.ts';
import { paragraph, passage } from '../draft.ts';
import { isPicture } from '../structure/picture.ts';
import { underHeading } from './headings.ts';
import { htmlToBlocks } from './html-blocks.ts';

/** HTML as items: headings as chapters, paragraphs parted where the page parts them with breaks. */
export function htmlItems(html: string, lineOf: (text: string) => number = () => 0): Item[] {
  return htmlToBlocks(html).flatMap((node) => blockItems(node, lineOf));
}

function blockItems(node: RootContent, lineOf: (text: string) => number): Item[] {
  if (node.type === 'heading') {
    return textOf(node).trim() === '' ? [] : [underHeading(node.children, lineOf(textOf(node)))];
  }
  if (node.type === 'paragraph') {
    return splitParagraph(node.children)
      .flatMap(picturesApart)
      .flatMap((children) => {
        const block = paragraph(children);
        const text = textOf(block).trim();
        return text === '' ? [] : [passage(block, lineOf(text))];
      });
  }
  // A page draws frames with tables: a table of one column or one row is no table.
  if (
    node.type === 'table' &&
    (node.children.length === 1 || node.children.every((row) => row.children.length === 1))
  ) {
    return node.children.flatMap((row) =>
      row.children.flatMap((cell) => blockItems(paragraph(cell.children), lineOf)),
    );
  }
  const text = textOf(node).trim();
  return text === '' ? [] : [passage(node, lineOf(text))];
}

/** A single break parts paragraphs too where the lines between are as long as paragraphs. */
const LONG = 40;

function splitParagraph(children: readonly PhrasingContent[]): PhrasingContent[][] {
  let lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type === 'text') {
      const [first = '', ...more] = child.value.split(/\s*\u3000{2,}|\s*\u00A0{4,}/);
      lines.at(-1)?.push({ type: 'text', value: first });
      for (const value of more) lines.push([{ type: 'text', value }]);
    } else lines.at(-1)?.push(child);
  }
  const isBlank = (line: PhrasingContent[]) => textOf(paragraph(line)).trim() === '';
  const first = lines.findIndex((line) => !isBlank(line));
  lines = lines.slice(Math.max(0, first), lines.findLastIndex((line) => !isBlank(line)) + 1);
  const texts = lines.map((line) => textOf(paragraph(line)).trim());
  const full = texts.filter((text) => text !== '');
  const doubled = texts.includes('');
  const average = full.reduce((sum, text) => sum + text.length, 0) / Math.max(1, full.length);
  if (lines.length === 1 || average >= LONG || (doubled && full.length > 1))
    return lines.map(trimLine);
  return [
    lines.flatMap((line, index) =>
      index === 0 ? trimLine(line) : [{ type: 'break' as const }, ...trimLine(line)],
    ),
  ];
}

/** Pictures in front of a line's words, and behind them, are blocks of their own: what a page says in their stead is no part of the line. */
function picturesApart(line: PhrasingContent[]): PhrasingContent[][] {
  const isWord = (node: PhrasingContent) => !isPicture(node) && textOf(node).trim() !== '';
  const [first, last] = [line.findIndex(isWord), line.findLastIndex(isWord)];
  if (first < 0) return [line];
  return [line.slice(0, first), line.slice(first, last + 1), line.slice(last + 1)].filter((part) =>
    part.some((node) => isPicture(node) || isWord(node)),
  );
}

/** A line without the white space around it, and on one line where the page's source breaks it. */
function trimLine(line: PhrasingContent[]): PhrasingContent[] {
  const last = line.length - 1;
  return line.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    let value = joinLines(node.value);
    if (index === 0) value = value.replace(/^[\s\u3000]+/, '');
    if (index === last) value = value.replace(/[\s\u3000]+$/, '');
    return value === '' ? [] : [{ type: 'text', value }];
  });
}
