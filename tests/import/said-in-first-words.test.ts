import { describe, expect, it } from 'vitest';
import { factOf } from '../../src/import/edition.ts';
import { TALK } from './evidence.ts';
import { read } from './import-text.ts';

/** What is read of `field` where somebody says `words` first. */
async function saidFirst(
  field: 'event' | 'title',
  words: string,
  head = '渡船',
): Promise<string | undefined> {
  const edition = await read(
    'page.txt',
    `${head}\n\n${TALK.replace('我今天想', `${words}我今天想`)}`,
  );
  return factOf(edition, field)?.value;
}

describe('the first words say at what somebody speaks', () => {
  it.each([
    ['很高兴参加第七届渡口论坛。', '第七届渡口论坛'],
    ['很高興參加第七屆渡口論壇。', '第七屆渡口論壇'],
    ['我们都记得第七届渡口论坛。', undefined],
    ['感谢大家在百忙之中出席我的离任招待会。', '离任招待会'],
    ['第一个活动便是应约出席渡口名家七周年的论坛。', '渡口名家七周年的论坛'],
    ['很荣幸在2018年湖城大学毕业典礼上，作为老师代表致辞。', '2018年湖城大学毕业典礼'],
    ['今天，由渡船学会主办的2007渡船学会年会在湖城隆重开幕了。', '2007渡船学会年会'],
    ['今天我们隆重聚会，纪念渡口学会成立60周年。', '渡口学会成立60周年'],
    ['各位网友，这里是渡口网上大讲堂，我是主持人何一舟。', '渡口网上大讲堂'],
    ['我每天路过的，这里是渡口网上大讲堂。', undefined],
  ])('%s', async (words, value) => {
    expect(await saidFirst('event', words)).toBe(value);
  });

  it('unless the page says at what', async () => {
    const head = '何文舟在湖城2017年新年招待会上的致辞';
    expect(await saidFirst('event', '很高兴参加第七届渡口论坛。', head)).toBe(
      '湖城2017年新年招待会',
    );
  });
});

describe('the first words say what the talk is called', () => {
  it.each([
    ['今天我分享的主题是《一起过河》。', '一起过河'],
    ['今天的题目叫“一起过河”。', '一起过河'],
    ['今天我們分享的主題是《一起過河》。', '一起過河'],
  ])('%s', async (words, value) => {
    expect(await saidFirst('title', words, '何文：谁来过河？')).toBe(value);
  });

  it.each(['今天我们会议的主题是《一起过河》。', '我们那本书叫《一起过河》。'])(
    'and not: %s',
    async (words) => {
      expect(await saidFirst('title', words, '何文：谁来过河？')).toBeUndefined();
    },
  );
});
