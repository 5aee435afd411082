import { describe, expect, it } from 'vitest';
import { TALK } from './evidence.ts';
import { outline, read } from './import-text.ts';

const TURNS = `**何一舟：** 大家好，我每天坐船过河。

**林渡：** 船家姓什么？

**何一舟：** 没有人记得，可是我们欠他一声谢谢。`;

const HEADER = `# 渡船年终回顾

林渡

- https://example.org/talk?id=7

> 渡船公司
>
> 过河之友·渡船沙龙湖城站
>
> 时间：2024年11月24日
>
> 地点：上海浦东渡口酒店`;

describe('a header over the first turn', () => {
  it('is none of the talk and says when, where and at what', async () => {
    const edition = await read('a.md', `${HEADER}\n\n${TURNS}`);
    expect(outline(edition)[0]).toBe('@ 何一舟');
    expect(edition.leftOut.map(({ text }) => text)).toContain('林渡');
    expect(edition.facts.date?.[0]?.value).toBe('2024-11-24');
    expect(edition.facts.place?.[0]?.value).toBe('上海');
    expect(edition.facts.event?.[0]?.value).toBe('过河之友·渡船沙龙');
  });

  it('ends where whoever presides greets before the first turn', async () => {
    const greeting = '主持人：女士们，先生们，各位来宾，欢迎来到渡口。';
    const edition = await read('a.md', `${HEADER}\n\n${greeting}\n\n${TURNS}`);
    const text = outline(edition).join('\n');
    expect(text).toContain('各位来宾，欢迎来到渡口。');
    expect(text).not.toContain('example.org');
  });

  it('leaves the chapter that begins with the first turn', async () => {
    const edition = await read('a.md', `${HEADER}\n\n## 开场\n\n${TURNS}`);
    expect(outline(edition)[0]).toContain('开场');
  });

  it('is none where somebody speaks above the first turn', async () => {
    const said = '我先说一句：船家今天也来了，我们请他坐在前面。';
    const edition = await read('a.md', `# 渡船\n\n林渡\n\n${said}\n\n${TURNS}`);
    expect(outline(edition).join('\n')).toContain(said);
  });
});

describe('a day under 时间', () => {
  it('is the talk’s where its venue stands beside it', async () => {
    const head = '# 渡船\n\n时间：2013年9月28日\n\n地点：湖城';
    const edition = await read('a.md', `${head}\n\n${TALK}`);
    expect(edition.facts.date?.[0]?.value).toBe('2013-09-28');
  });

  it('alone may be the page’s', async () => {
    const edition = await read('a.md', `# 渡船\n\n时间：2013年9月28日\n\n${TALK}`);
    expect(edition.facts.date).toBeUndefined();
  });
});
