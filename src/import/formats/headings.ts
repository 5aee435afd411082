import type { PhrasingContent } from 'mdast';
import { textOf } from '../../transcript/text.ts';
import type { Item } from '../draft.ts';
import { chapter, paragraph, passage } from '../draft.ts';

/** Characters of a heading; clippers also mark paragraphs as headings. */
const LONGEST_HEADING = 80;

/** What stands under a mark for headings: a chapter, or whole sentences. */
export function underHeading(children: PhrasingContent[], line: number): Item {
  const text = children.map((child) => textOf(child)).join('');
  return text.length > LONGEST_HEADING || text.endsWith('。')
    ? passage(paragraph(children), line)
    : chapter(children, line);
}
