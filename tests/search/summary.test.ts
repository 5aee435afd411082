import { expect, it } from 'vitest';
import { searchMessages } from '../../src/i18n/search.ts';
import { search } from '../../src/search/query.ts';
import { summary } from '../../src/search/summary.ts';
import { build, edition } from './archive.ts';

const { index } = await build([
  edition('int4', ['我们做到了无损量化。', '数据的主人'], {
    speakers: [{ id: 'zhang-fan', name: { 'zh-Hans': '张帆' }, aliases: [] }],
  }),
  edition('open', ['Transparency of open data'], { language: 'en' }),
]);

it.each([
  ['无损量化', '1 场演讲，1 段，共 1 处', '1 passage'],
  ['张帆', '1 场演讲的题目', '1 talk'],
  ['无损亮化', '读音相近的“无损量化”', '无损量化'],
  ['transparancy', '拼写相近的“transparency”', 'transparency'],
  ['量化数据', '其中一部分：', 'part of it: '],
  ['没有人说过', '没有找到“没有人说过”', 'Nothing'],
])('says of %s how much was found and what was searched instead', async (query, zh, en) => {
  const found = await search(index, query);
  expect(summary(found, searchMessages('zh-Hans'))).toContain(zh);
  expect(summary(found, searchMessages('en'))).toContain(en);
});
