import { expect, it } from 'vitest';
import { withLabelsJoined } from '../../src/import/metadata/labels-alone.ts';

const joined = (...texts: string[]) =>
  withLabelsJoined(texts.map((text, index) => ({ line: index + 1, text }))).map(({ text }) => text);

it.each([
  [['Speaker:', 'Ada Fenwick'], ['Speaker: Ada Fenwick']],
  [
    ['Speaker', 'Ada Fenwick', 'Venue', 'Guildhall, Lowmere'],
    ['Speaker: Ada Fenwick', 'Venue: Guildhall, Lowmere'],
  ],
  [['演讲者：', '何文舟'], ['演讲者: 何文舟']],
])('a label above its value is a field of both: %j', (texts, fields) => {
  expect(joined(...texts)).toEqual(fields);
});

it.each([
  ['a word alone, which may be a title', ['Venue', 'Guildhall, Lowmere']],
  ['a label over another', ['Speaker:', 'Venue:']],
  ['a label without a line below', ['Venue:']],
  ['a label over the name of the speech', ['Venue:', 'Speech by Ada Fenwick at the Ferry Club']],
  ['a sentence', ['The venue:', 'Guildhall, Lowmere']],
])('%s stays as it is', (_, texts) => {
  expect(joined(...texts)).toEqual(texts);
});
