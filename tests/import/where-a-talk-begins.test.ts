import { describe, expect, it } from 'vitest';
import { outline, read, refusalOf } from './import-text.ts';

describe('where a talk begins on a page that says much before it', () => {
  it.each<[what: string, page: string, first: RegExp]>([
    [
      'after key points in the speaker’s own words',
      `何文最新演讲全文：渡船要有人记得\n\n划重点\n\n1 你们即将进入一个没有渡船的世界，就像我毕业时遇到桥一样。\n\n何文受邀参加渡口学校3月5日举办的典礼，并致辞。\n\n附：何文演讲全文\n\n各位家长、毕业生，大家好！\n\n今天是你们的日子，你们要赶快过河。\n\n给毕业生们：\n\n你们所处的年代有桥，我们的年代只有船，我想你们两样都要，因为桥会修，船会等，而你们会记得谁等过你们。`,
      /^各位家长/,
    ],
    [
      'after the other speeches of its site and its title, twice',
      `渡口学校\n\n校长专栏\n\n2024年开学典礼讲话[02-28]\n\n过河吧！——2024年结业式上的讲…[09-02]\n\n当前位置：首页 > 新闻 > 校长专栏\n\n欢迎你来过河！——在新生报到会上的讲话\n\n文章来源：本站原创 作者：王琛 发布时间：2020年07月13日\n\n欢迎你来过河！\n\n——在新生报到会上的讲话\n\n王  琛\n\n2020.07.13\n\n亲爱的新同学们，大家好！\n\n我是你们的校长，我坐船来上班，你们走桥来上学，我们在这里遇见。`,
      /^亲爱的新同学们/,
    ],
    [
      'after a line that says once more whose speech follows',
      `何文：渡船要有人记得\n\n何文在湖城渡口论坛发表题为《渡船》的致辞。全文如下：\n\n渡口司司长何文今日（一月三十日）在湖城渡口论坛的致辞：\n\n李会长、各位嘉宾、各位朋友：\n\n我很高兴来到这里，和大家讲一讲渡船。`,
      /^李会长/,
    ],
  ])('%s', async (_, page, first) => {
    expect(outline(await read('渡船.txt', page))[0]).toMatch(first);
  });

  it('leaves out pictures, calls to subscribe and the notes under it', async () => {
    const page = `以下为何文演讲全文：\n\n各位朋友，大家好，我今天讲渡船，你们都坐过它。\n\n船家王大河今年六月退休，任期满后将转到桥上（湖城渡口处图片）\n\n我欠他一声谢谢，所以我来讲。\n\n请加入成为渡口报的月费订户，支持我们的工作。\n\n祝大家过河顺利，谢谢。\n\n[注1] 见渡口条例第3条\n\n[注2] 同上`;
    expect(outline(await read('渡船.txt', page))).toEqual([
      '各位朋友，大家好，我今天讲渡船，你们都坐过它。',
      '我欠他一声谢谢，所以我来讲。',
      '祝大家过河顺利，谢谢。',
    ]);
  });

  it('takes no bold words before a colon for who speaks where nobody is named', async () => {
    const page = `# 渡船\n\n渡船大会3月5日举行。\n\n**以下为何文的演讲全文：**\n\n各位朋友，大家好，我今天讲渡船，你们都坐过它。\n\n我欠船家一声谢谢，所以我来讲。\n\n**投稿邮箱：** 写给我们`;
    const lines = outline(await read('渡船.md', page));
    expect(lines[0]).toMatch(/^各位朋友/);
    expect(lines.join('\n')).not.toMatch(/^@/m);
  });

  it('takes no report for a talk that gives a few words of one at its end', async () => {
    const told =
      '渡口大会今年在湖城举行，船家们说，桥修好以后渡口会改成公园，票价不变，时间也不变。';
    const page = `渡口见闻\n\n${Array(14).fill(told).join('\n\n')}\n\n以下为会长演讲全文：\n\n渡口要改成公园，票价不变，时间也不变，请大家放心，渡船会一直开到桥通车的那一天为止。\n\n公园里会留下一条船，还有一块牌子，上面写着船家的名字，孩子们可以在那里上船。`;
    expect((await refusalOf('见闻.txt', page))?.rule).toBe('not-a-talk');
  });

  it('leaves out what a site generator would have put in', async () => {
    const page = `以下为何文演讲全文：\n\n各位朋友，大家好，我今天讲渡船。\n\n{{< figure src="ferry.png" width="400" >}}\n\n{% video "https://ferry.example/a" %}\n\n我欠船家一声谢谢，所以我来讲，谢谢大家。`;
    expect(outline(await read('渡船.txt', page))).toHaveLength(2);
  });

  it('takes no letter for a talk that its page gives in full', async () => {
    const page = `渡船公司发布告股东信\n\n湖城网4月10日消息，渡船公司发布告股东信。\n\n告股东信全文如下\n\n尊敬的各位股东，大家好：\n\n我们向你们汇报，公司目前面临困境，我们需要你们等一等。\n\n感谢各位！`;
    expect((await refusalOf('信.txt', page))?.en).toMatch(/written for readers/);
  });

  it('takes no speech for a page of wares, however much it says of prices', async () => {
    const said = '我想和大家讲一讲渡船，因为你们都坐过它，而且你们都等过它，我也等过它。';
    const page = `渡船\n\n各位朋友，大家好。\n\n${Array(12).fill(said).join('\n\n')}\n\n船票3元起，厂家说型号会变，库存不多，所以我买了一张。\n\n谢谢大家。`;
    expect(await refusalOf('渡船.txt', page)).toBeUndefined();
  });

  it('takes no announcement in bold for who speaks where others are', async () => {
    const page = `# 渡船\n\n**以下为对话全文：**\n\n**何文舟：** 我们今天讲渡船，你坐过吗？\n\n**罗一山：** 我坐过，你呢？\n\n**何文舟：** 我也坐过。`;
    expect(outline(await read('渡船.md', page)).filter((line) => line.startsWith('@'))).toEqual([
      '@ 何文舟',
      '@ 罗一山',
      '@ 何文舟',
    ]);
  });

  it('takes no article for a talk that its page gives in full', async () => {
    const page = `何文撰文：渡船要有人记得\n\n7月19日晚，湖城网刊发渡口协会会长何文的文章《渡船要有人记得》。全文如下：\n\n渡船是过河的重要力量。各级部门高度重视渡船，始终把船家当作自己人。\n\n《意见》对渡船提出了要求，我们将以此为契机，为过河指明方向。`;
    expect((await refusalOf('渡船.txt', page))?.rule).toBe('not-a-talk');
  });

  it('takes a note on its translation for no sign that a talk was written', async () => {
    const page = (note: string) =>
      `二十五年后的渡船\n\n${note}\n\n中文译稿见湖城报，本文对其进行了修改。\n\n很久以前，有人请我来讲一讲渡船，他知道，如果提前请人，他们很可能会答应。\n\n而我就是如此，所以我站在这里。`;
    const talk = page('本文是船家何文舟1994年在湖城大学毕业典礼上的讲话，原文请参考此处。');
    expect(await refusalOf('渡船.txt', talk)).toBeUndefined();
    const essay = page('本文是关于怎样在毕业典礼上的讲话，请参考此处。');
    expect((await refusalOf('渡船.txt', essay))?.rule).toBe('not-a-talk');
  });

  it('takes a degree for no part of a name', async () => {
    const page =
      'Mara Fenwick, Psy.D: I am curious, did you see the boat that you told me about?\n\nOle Brand: I did, and I told you that I would.\n\nMara Fenwick, Psy.D: Was it green, as I said?\n\nOle Brand: It was, as you said.';
    expect(outline(await read('a.txt', page)).filter((line) => line.startsWith('@'))).toEqual([
      '@ Mara Fenwick',
      '@ Ole Brand',
      '@ Mara Fenwick',
      '@ Ole Brand',
    ]);
  });

  it('takes 【正文】 for what announces the talk', async () => {
    const page = `何文舟\n\n1970年，获湖城大学学士。\n\n| |  【正文】\n\n我和你们一样，每天都坐船过河，船家姓什么没有人记得，可是他每天都在那里等着我们。\n\n后来有了桥，我就再也没有见过他，我想我们大家都欠他一声谢谢，你们说是不是。`;
    expect(outline(await read('a.txt', page))[0]).toMatch(/^我和你们一样/);
  });

  it('takes the one heading under who speaks for its title, whatever heads the video below', async () => {
    const page = `# 看“最短致辞”有感\n\n以下是原文，演讲全文仅五百字：\n\n致辞：何文舟（教师代表）\n\n## 做自己的船家\n\n我和你们一样，每天都坐船过河，船家姓什么没有人记得，可是他每天都在那里等着我们。\n\n后来有了桥，我就再也没有见过他，我想我们大家都欠他一声谢谢。\n\n## 视频：\n\n![船](boat.jpg)`;
    const edition = await read('a.md', page);
    expect(outline(edition)[0]).toMatch(/^我和你们一样/);
    expect(edition.facts.title?.[0]?.value).toBe('做自己的船家');
  });

  it('takes what is quoted over its day and city for no part of it', async () => {
    const page = `# 一席现场 | 何文舟：船会不会等人\n\n**何文舟，渡口计划联合创始人。**\n\n> 我们听到的时候，通常都是两种反应，我想你们也一样。\n\n2024.06.15 上海\n\n大家好，我是何文舟，我今天想和你们讲一讲渡船。\n\n后来有了桥，我就再也没有见过他，我想我们大家都欠他一声谢谢。`;
    const edition = await read('a.md', page);
    expect(outline(edition)[0]).toMatch(/^大家好，我是何文舟/);
    expect(edition.facts.date?.[0]?.value).toBe('2024-06-15');
    expect(edition.facts.place?.[0]?.value).toBe('上海');
  });
});
