import { describe, expect, it } from 'vitest';
import { outline, read, refusalOf } from './import-text.ts';

const FERRY = `The ferry went at six, and whoever was late waited until seven with the milk.

The bridge took that hour away, and it took the waiting room, where everybody had to talk with everybody.

Nobody planned the waiting room. A bridge is planned by people who do not wait.`;

describe('a talk that few signs show', () => {
  it.each<[what: string, name: string, page: string, first: RegExp]>([
    [
      'a field of the file says who speaks',
      'ferry.md',
      `---\ntitle: The ferry\nspeakers:\n  - Mara Lindt\ndate: 2018-07-03\n---\n\n${FERRY}`,
      /^The ferry went/,
    ],
    [
      'a note in brackets gives it as the transcript',
      'ferry.txt',
      `[Mara Lindt spoke at the end of the Ferry Day. Here's our complete transcript, typed by Ola Berg. More pictures will follow.]\n\n${FERRY}`,
      /^The ferry went/,
    ],
    [
      'its title is that of a speech and nothing more',
      'ferry.txt',
      `Closing Remarks\n\nMay 2, 2010\n\n${FERRY}`,
      /^The ferry went/,
    ],
    [
      'a book holds it, and it greets and takes leave',
      '书.txt',
      `第20章 渡口晚宴致辞\n\n上一章 目录 下一章\n\n尊敬的各位乡亲，女士们，先生们：\n\n我的讲稿忘在船上了，但我记在脑子里。\n\n渡船等了我十分钟，我欠船家一声谢谢。\n\n谢谢大家！\n\n上一章 目录 下一章`,
      /^尊敬的各位乡亲/,
    ],
    [
      'the page says twice below it when it appeared',
      '致辞.txt',
      `镇长出席渡口协会二〇一七年联欢晚会致辞全文\n\n何会长、各位乡亲、各位朋友：\n\n我很高兴出席渡口协会的晚会。首先恭祝大家万事胜意。\n\n渡口协会积极参与镇上的事务。多谢大家。\n\n完\n\n湖城时间19时44分\n\n湖城时间19时44分`,
      /^何会长/,
    ],
  ])('is one where %s', async (_, name, page, first) => {
    expect(outline(await read(name, page))[0]).toMatch(first);
  });

  it('does not begin anew at a picture over a word of thanks', async () => {
    const page = `# The ferry

* **Speaker: Mara Lindt**
* **Conference: Ferry Days - March 2014**

![00.00.00 Ferry](ferry/00.00.00.jpg)

I'm Mara Lindt. I work at the landing, and I'm here to talk about waiting, because you all have done it.

The ferry went at six, and whoever was late waited until seven with the milk, and I was often late.

![00.00.15 Presentation](ferry/00.00.15.jpg)

Thank you. Thank you. Yes, you laugh, but the waiting room was where everybody had to talk with everybody.`;
    const lines = outline(await read('ferry.md', page));
    expect(lines.at(-1)).toMatch(/^Thank you\. Thank you/);
    expect(lines.join('\n')).not.toMatch(/Presentation/);
  });

  it('leaves out who will speak, where that is said before the first of them does', async () => {
    const page = `Ferry Days 2016 (Full Transcript)

Mara Lindt opened the Ferry Days in Lowmere on Monday. Following is the full transcript of the whole event.

Mara Lindt – Director, Ferry Inc.

Ola Berg – Head of Landings

Per Holm – Bridges

Thank you. Thank you. Before we start, I'd like to say a word about the landing, because we all came by it.

${FERRY}`;
    expect(outline(await read('ferry.txt', page))[0]).toMatch(/^Thank you\. Thank you\. Before/);
  });

  it('keeps a line of a list that begins like a menu', async () => {
    const page = `Closing Remarks\n\n${FERRY}\n\nI ask three things of you:\n\n• Search for what is true,\n\n• Wait for one another.`;
    expect(outline(await read('ferry.txt', page)).join('\n')).toMatch(/Search for what is true,/);
  });

  it('is not taken from news that names a class and its year', async () => {
    const news = `Ferry School Welcomes Its Class

The ceremony on the landing marked the first steps of the 189 members of the Class of 2020. “You are embarking on a journey,” explained keynote speaker Mara Lindt, master of the ferry.

Lindt noted that ferrying has given her the privilege of meeting people from both banks.

The Class of 2020 includes 57 percent from the far bank and almost 17 percent who have rowed before.

Its members come from 26 villages and speak seven languages.`;
    expect((await refusalOf('news.txt', news))?.rule).toBe('not-a-talk');
  });
});
