import { describe, expect, it } from 'vitest';
import { read } from './import-text.ts';

async function speakers(head: string, ...turns: string[]) {
  const { facts } = await read('a.txt', [head, ...turns].join('\n\n'));
  return facts.speaker?.map(({ value }) => value);
}

const ASKS = '各位来宾大家好！我们今天讲渡船，你坐过吗？';
const SAYS = '我坐过，大家也坐过吧？坐船要早起，河上有雾，看不见对岸。';

describe('those who talk with one another', () => {
  it('are all whom the label of the guests names', async () => {
    const head = '分享嘉宾：何文舟，渡口集团创始人；罗一山，渡船公司董事长。\n\n以下为对话实录：';
    expect(await speakers(head, `罗一山：${ASKS}`, `何文舟：${SAYS}`, `罗一山：${ASKS}`)).toEqual([
      '罗一山',
      '何文舟',
    ]);
  });

  it('are not whoever presides', async () => {
    const head = '渡口对话\n\n主持人：李一舟\n\n以下为对话实录：';
    const turns = [`李一舟：${ASKS}`, `何文舟：${SAYS}`, `罗一山：${SAYS}`];
    expect(await speakers(head, ...turns)).toEqual(['何文舟', '罗一山']);
  });

  it('are nobody where turns have no names', async () => {
    expect(await speakers('渡口对话\n\n以下为对话实录：', `问：${ASKS}`, `答：${SAYS}`)).toBe(
      undefined,
    );
  });
});
