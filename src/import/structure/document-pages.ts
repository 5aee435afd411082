import { textOf } from '../../transcript/text.ts';
import type { Item, LeftOut, PassageItem } from '../draft.ts';
import { paragraph, passage, textPassage } from '../draft.ts';

/** How a site for documents numbers the pages of one: 2、 */
const NUMBER = /^\s*(\d{1,3})、\s*/u;
/** Pages, and characters of most of them, that show that the numbers are no list's. */
const FEW = 3;
const LONG = 30;
/** Marks with which a paragraph ends, or a line of one that goes on elsewhere. */
const ENDS = /[。！？.!?…：:；;”"’』」)）]\s*$/u;

/**
 * Paragraphs of which a site for documents cut each page, wherever it ended, and numbered it: 1、今天我
 * / 2、们来说. They are joined where a sentence goes on, and the numbers left out. Points of a list are
 * shorter, or end.
 */
export function withoutDocumentPages(items: readonly Item[]): {
  items: Item[];
  leftOut: LeftOut[];
} {
  const pages = pagesIn(items);
  if (!areCut(pages, items)) return { items: [...items], leftOut: [] };
  const kept: Item[] = [];
  // The page that ended last, where nothing stands behind it yet.
  let open: PassageItem | undefined;
  for (const [index, item] of items.entries()) {
    const page = pages.find((each) => each.index === index);
    if (!page) {
      kept.push(item);
      open = undefined;
      continue;
    }
    const goesOn = open !== undefined && !ENDS.test(open.text);
    const next =
      goesOn && open ? joined(open, page) : textPassage(page.words, item.line, page.item);
    kept.splice(goesOn ? -1 : kept.length, goesOn ? 1 : 0, next);
    open = next;
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
  /** The number with its mark, and what stands behind it. */
  mark: string;
  words: string;
}

/** Paragraphs with the numbers 1, 2, 3 and so on, of words alone. */
function pagesIn(items: readonly Item[]): Page[] {
  const pages: Page[] = [];
  for (const [index, item] of items.entries()) {
    if (item.type !== 'passage' || item.node.type !== 'paragraph') continue;
    const [mark = '', number] = NUMBER.exec(item.text) ?? [];
    const isText = item.node.children.every(({ type }) => type === 'text');
    if (Number(number) === pages.length + 1 && isText)
      pages.push({ index, item, mark, words: textOf(item.node).slice(mark.length) });
  }
  return pages;
}

/** Whether numbered paragraphs are most of a text, long, and cut in the middle of a sentence. */
function areCut(pages: readonly Page[], items: readonly Item[]): boolean {
  const lengthOf = (some: readonly { text: string }[]) =>
    some.reduce((sum, { text }) => sum + text.length, 0);
  const own = pages.map(({ item }) => item);
  const others = items.filter((item) => item.type === 'passage');
  const [, ...further] = pages;
  const cut = further.filter(({ index }) => {
    const above = items[index - 1];
    return above?.type === 'passage' && !ENDS.test(above.text);
  });
  return (
    pages.length >= FEW &&
    own.filter(({ text }) => text.length >= LONG).length >= own.length - 1 &&
    lengthOf(own) >= lengthOf(others) / 2 &&
    cut.length >= further.length / 2
  );
}

function joined(above: PassageItem, { words }: Page): PassageItem {
  return passage(
    paragraph([{ type: 'text', value: textOf(above.node) + words }]),
    above.line,
    above,
  );
}
