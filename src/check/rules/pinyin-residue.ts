import { matchesIn } from '../matches.ts';
import type { Examples, TextRule } from '../rule.ts';

/** A reading in brackets after a character, which some sites put into the pages they copy. */
export const pinyinResidue: TextRule = {
  name: 'pinyin-residue',
  severity: 'warning',
  scope: 'text',
  check: (text) =>
    matchesIn(text, /\p{Script=Han}[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ][a-zü]*[)）]/gu).map(
      ({ found, place }) => ({
        ...place,
        found,
        expected: found[0] ?? '',
        hint: {
          zh: '括号里的拼音多半是转载网站加的：来源没有就删去，并核对前面的字（常被换成繁体或别字）。',
          en: 'A reading in brackets is mostly added by a site that copied the text: delete it unless the source has it, and check the character before it.',
        },
      }),
    ),
};

export const examples: Examples = {
  good: [{ body: '“重”在这里读 zhòng。' }, { body: '发展（development）很快。' }],
  bad: [
    { body: '人工智能的發(fā)展很快。', found: '發(fā)' },
    { body: '我們得（dé）到了结果。', found: '得（dé）' },
  ],
};
