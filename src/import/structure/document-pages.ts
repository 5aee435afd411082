import type { Item, LeftOut, PassageItem } from '../draft.ts';
import { textPassage } from '../draft.ts';

/** How a site for documents numbers the pages of one: 2、 */
const NUMBER = /^\s*(\d{1,3})、\s*/u;
/** Pages that show that the numbers are no list's. */
const FEW = 3;
/** Marks with which a paragraph ends, or a line of one that goes on elsewhere. */
const ENDS = /[。！？.!?…：:；;”"」』)）]\s*$/u;

/**
 * Paragraphs of which a site for documents cut each page, wherever it ended, and numbered it: 1、今天我
 * / 2、们来说. They are joined where a sentence goes on, and the numbers left out.
 */
export function withoutDocumentPages(items: readonly Item[]): {
  items: Item[];
  leftOut: LeftOut[];
} {
  const pages = pagesIn(items);
  const [first, ...others] = pages;
  if (first === undefined || pages.length < FEW) return { items: [...items], leftOut: [] };
  const isCut = (page: Page) => !ENDS.test(before(items, page.index));
  // Points of a list end with a mark.
  if (others.filter(isCut).length < others.length / 2) return { items: [...items], leftOut: [] };
  const kept: Item[] = [];
  for (const [index, item] of items.entries()) {
    const page = pages.find((each) => each.index === index);
    const last = kept.at(-1);
    if (!page) {
      kept.push(item);
      continue;
    }
    const words = page.item.text.slice(page.mark.length);
    if (page === first || last?.type !== 'passage' || ENDS.test(last.text))
      kept.push(textPassage(words, item.line));
    else kept[kept.length - 1] = textPassage(last.text + words, last.line);
  }
  return {
    items: kept,
    leftOut: pages.map(({ item, mark }) => ({
      line: item.line,
      rule: 'page-number',
      text: mark.trim(),
    })),
  };
}

interface Page {
  index: number;
  item: PassageItem;
  /** The number with its mark. */
  mark: string;
}

/** Paragraphs with the numbers 1, 2, 3 and so on, of words alone. */
function pagesIn(items: readonly Item[]): Page[] {
  const pages: Page[] = [];
  for (const [index, item] of items.entries()) {
    if (item.type !== 'passage' || item.node.type !== 'paragraph') continue;
    const [mark = '', number] = NUMBER.exec(item.text) ?? [];
    const isText = item.node.children.every(({ type }) => type === 'text');
    if (Number(number) === pages.length + 1 && isText) pages.push({ index, item, mark });
  }
  return pages;
}

function before(items: readonly Item[], index: number): string {
  const above = items[index - 1];
  return above?.type === 'passage' ? above.text : '';
}
