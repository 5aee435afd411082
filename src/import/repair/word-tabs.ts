import type { Rule } from '../record.ts';
import { edit, step } from './step.ts';

const NAME = 'word-tabs';
/** A line of words parted by tabs: a table's row has fewer, with spaces in its cells. */
const FEWEST = 6;
const BETWEEN_WORDS = /(?<=[\p{L}\p{N}\p{P}])\t(?=[\p{L}\p{N}\p{P}])/gu;

/** Tabs for spaces, as converters of PDF leave them where a line was spaced out. */
export const wordTabs: Rule = {
  name: NAME,
  apply(text) {
    const edits = [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index: start }) => {
      if (!line.includes('\t')) return [];
      const tabs = [...line.matchAll(BETWEEN_WORDS)];
      return tabs.length < FEWEST || tabs.length * 2 < line.split(' ').length
        ? []
        : tabs.map(({ index }) => edit(NAME, text, start + index, start + index + 1, ' '));
    });
    return step(text, edits);
  },
  examples: [
    {
      before: 'In\t1964\tthe\tferry\tcame\tback\tto town.',
      after: 'In 1964 the ferry came back to town.',
    },
    { before: '0:01\tThe ferry came.\tAda', after: '0:01\tThe ferry came.\tAda' },
  ],
};
