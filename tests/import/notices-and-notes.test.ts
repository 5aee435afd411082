import { describe, expect, it } from 'vitest';
import { TALK } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

describe('what an office or a paper puts up', () => {
  const words = `各位用户：\n\n大家好！\n\n我们三天不开船，请大家走桥。\n\n开船时间：初四早上，祝大家过年好。`;

  it('is no talk, whoever it greets', async () => {
    expect((await refusalOf('a.txt', `春节放假通告\n\n${words}`))?.rule).toBe('not-a-talk');
    expect(await refusalOf('a.txt', `在招生工作安排会上的讲话\n\n${words}`)).toBeUndefined();
  });

  it('is no talk under the name of a reporter', async () => {
    const report =
      '在渡口，有一群人喜欢听讲座。\n\n他们在船上听，在桥上听，也跟大家分享。\n\n我们问他们为什么。';
    expect((await refusalOf('a.txt', `去听讲座\n\n记者｜何一舟\n\n${report}`))?.en).toMatch(/news/);
  });

  it('is no talk where it lists who will give one', async () => {
    const of = (name: string) => `## A boat of ${name}\n\nHow to row.\n\n### Speaker: ${name}\n\n`;
    const page = `# Accepted talks\n\n${['Ada Fenwick', 'Ole Brand', 'Mara Lindt'].map(of).join('')}`;
    expect((await refusalOf('a.md', page))?.rule).toBe('not-a-talk');
  });

  it('is a note over somebody’s talk', async () => {
    const rest = TALK.split('\n\n').slice(1, 3).join('\n\n').concat('\n\n');
    const note =
      '何文今年报名了渡口大会的分会场，并被选中，于是坐了一天的船，远走湖城，为大家分享渡船的事。因为大会到今天还没有放出视频，他为了让更多没有到场的人也能看到，把讲稿写了下来，放在这里。\n\n演讲的演示文稿下载地址：《渡船》';
    const page = `渡船的路\n\n${note}\n\n${TALK.replace('谢谢大家！', rest.repeat(12))}\n\n谢谢大家！\n`;
    expect(outline(await read('a.txt', page))[0]).toMatch(/^各位来宾/);
  });
});
