import { describe, expect, it } from 'vitest';
import { outline, read } from './import-text.ts';

const TALK = `各位来宾，大家好！我今天想和大家讲一讲渡船。

我们那里的渡船只有一条，船家姓什么没有人记得，可是我们每天都坐他的船过河。

后来有了桥，我就再也没有见过他。我想，桥是好的，可是我们欠他一声谢谢。

谢谢大家！`;

describe('where a talk begins, as pages of talks show it', () => {
  it('goes by the last announcement where a headline is one, too', async () => {
    const page = `何镇长渡口讲话全文

2019/05/06 09:30
请同意本站的条款，才能听我们的录音。

何镇长今天在渡口大会上发表讲话，感谢船家，并表示桥会修好。

渡口大会上午开始，何镇长发表讲话全文如下：

${TALK}`;
    expect(outline(await read('镇长.txt', page))[0]).toMatch(/^各位来宾/);
  });

  it('knows a greeting before which stands who is greeted', async () => {
    const page = `镇长演说全文

渡口组年末汇报稿
全镇两千位乡亲大家好，我今天要说说渡船的事情，请你们听我说完。

我们那里的渡船只有一条，我们每天都坐它过河。`;
    expect(outline(await read('镇长.txt', page))[0]).toMatch(/^全镇两千位/);
  });

  it('leaves out where and when an English speech was given', async () => {
    const page = `The ferry and the bridge

Given at the annual supper of the Ferry Club on 3 May 1981.

This evening I should like to speak about the ferry. We all know it, and we have all been late because of it.

We shall have a bridge next year, and I am sure that we shall miss the ferry.`;
    expect(outline(await read('ferry.txt', page))[0]).toMatch(/^This evening/);
  });

  it('knows who speaks by brackets that hold an office and a name', async () => {
    const page = `渡口管理处举行见面会

【主持人 李一舟】各位朋友，上午好！我们请来了两位，先请王师傅。

图为渡口管理处王大河。湖城网 何文 摄

【渡口管理处主任 王大河】大家好，我每天早上六点到渡口。

【主持人 李一舟】谢谢王师傅。`;
    expect(outline(await read('见面会.txt', page))).toEqual([
      '@ 李一舟',
      '各位朋友，上午好！我们请来了两位，先请王师傅。',
      '@ 王大河',
      '大家好，我每天早上六点到渡口。',
      '@ 李一舟',
      '谢谢王师傅。',
    ]);
  });

  it('leaves out a caption in a dialogue and keeps who speaks once', async () => {
    const page = `对话实录如下：

李一舟：渡船还开吗？大家都想知道，我先问问王师傅。

王大河：开的，我每天早上六点到渡口，风大就不开。

渡口管理处主任、渡船协会会长王大河

李一舟：那桥修好以后呢？您还会去渡口吗？

群众：我们都想知道！

王大河：去，去看看河，我坐惯了。`;
    expect(outline(await read('对话.txt', page))).toEqual([
      '@ 李一舟',
      '渡船还开吗？大家都想知道，我先问问王师傅。',
      '@ 王大河',
      '开的，我每天早上六点到渡口，风大就不开。',
      '@ 李一舟',
      '那桥修好以后呢？您还会去渡口吗？',
      '@ 群众',
      '我们都想知道！',
      '@ 王大河',
      '去，去看看河，我坐惯了。',
    ]);
  });
});
