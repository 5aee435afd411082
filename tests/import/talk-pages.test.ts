import { describe, expect, it } from 'vitest';
import { factOf } from '../../src/import/edition.ts';
import type { HintField } from '../../src/import/draft.ts';
import { read } from './import-text.ts';

const TALK = `各位来宾，大家好！我今天想和大家讲一讲渡船。

我们那里的渡船只有一条，船家姓什么没有人记得，可是我们每天都坐他的船过河。

后来有了桥，我就再也没有见过他。我想，桥是好的，可是我们欠他一声谢谢。

谢谢大家！`;

async function valueOf(field: HintField, head: string): Promise<string | undefined> {
  const edition = await read('渡船.txt', `${head}\n\n${TALK}`);
  return factOf(edition, field)?.value;
}

describe('who spoke, as pages of talks say it', () => {
  it.each([
    [
      'a surname with an office is not the name',
      '会长赖清河今（10）日在会上发表演说。\n\n赖会长致词全文如下：',
      '赖清河',
    ],
    [
      'a Latin name ends where Han begins',
      '工程师Mara Lindt在渡河会上的演讲稿\n\n演讲全文如下：',
      'Mara Lindt',
    ],
    ['a rarer surname', '国家队队长习文山3日在渡口大会开幕式上致辞。\n\n致辞全文如下：', '习文山'],
  ])('%s', async (_, head, speaker) => {
    expect(await valueOf('speaker', head)).toBe(speaker);
  });
});
