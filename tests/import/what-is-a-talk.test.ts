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
      'whoever asks has no name and is answered again and again',
      '渡口.txt',
      [1, 2, 3]
        .map(
          (n) =>
            `7渡报：第${n}条船为什么停在对岸？\n\n何文舟：我看船${n}是河水带过去的，你去问船家。\n\n后来水退了，它就留在那里。\n\n我去看过，你猜怎么着，船板还是好的，只是缆绳断了。\n\n再后来孩子们在船里捉迷藏，船就成了他们的。\n\n你坐过那条船，就知道河有多宽。\n\n我到今天还记得船家的声音。`,
        )
        .join('\n\n'),
      /^@ 7渡报$/,
    ],
    [
      'its turns stand in quotation marks',
      '会议.txt',
      [
        '何主席：「请黎代表发言。」',
        '黎代表：「主席、各位主管、各位代表，早安。渡船的经费追减了多少？请渡口主任说明一下，好不好？」',
        '渡口主任：「追减了三成，因为前半年渡船没有开，这笔经费就没有用完。」',
        '黎代表：「那明年的经费够不够？我听说船家要加钱，这一点有没有估进去？」',
        '渡口主任：「估进去了，明年的渡船照开，船家的钱也加了。」',
        '黎代表：「那我再问你，渡口的灯坏了几盏？」',
        '渡口主任：「坏了两盏，我们上个月换了一盏。」',
        '黎代表：「剩下那一盏什么时候换？」',
        '渡口主任：「我们下个月换，请你放心。」',
        '黎代表：「好，谢谢你。」',
      ].join('\n\n'),
      /^@ 黎代表$/,
    ],
    [
      'a note by who gave it says what it is, whatever the text calls itself',
      'ferry.txt',
      `本文基于我在2月27日湖城渡口聚会演讲整理而成，进行了一些补充。\n\n先说渡船。本文不区分渡船和摆渡，船都要过河。\n\n过河的人要等船，等船的人要说话，说话的人就不急了。\n\n后来有了桥，等船的人没有了，说话的人也没有了。`,
      /^先说渡船/,
    ],
    [
      'somebody says we and you in most of many paragraphs, and nothing else shows it',
      'ferry.txt',
      Array.from(
        { length: 20 },
        (_, at) =>
          `The boat number ${at + 1} is ours, and we would have to give it up if you asked your children.`,
      ).join('\n\n'),
      /^The boat number 1 /,
    ],
    [
      'somebody says I and you throughout, and never we',
      '渡船.txt',
      `渡船\n\n${Array.from({ length: 5 }, (_, at) => `我在第${at}条河边住过很久，你一定没有见过那样的渡船。\n\n船家每天过河${at}次，下雨的时候也来，从来没有人记得他姓什么。`).join('\n\n')}`,
      /^我在第0条河边/,
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
    [
      'somebody says that they gave it',
      'ferry.txt',
      `The ferry\n\nOn March 16, I delivered the opening keynote of Ferry Days. Slides are here.\n\n${FERRY}`,
      /^The ferry went/,
    ],
    [
      'the greeting stands behind a label and a stage direction',
      'ferry.txt',
      `Ferry Days 2017\n\nMARA LINDT: (Cheers.) Thank you.\n\n${FERRY}`,
      /Thank you/,
    ],
    [
      'the page tells who delivered it',
      'ferry.txt',
      `Notice of the Archive\n\nThis page is no longer kept.\n\nPresident Mara Lindt delivered farewell remarks at the 173rd Ferry Day.\n\nYou are all on your way, and I am still on the landing.\n\n${FERRY}`,
      /^You are all on your way/,
    ],
    [
      'the page says what somebody told in it',
      '渡船.txt',
      '渡船的秘密\n\n在这场引人入胜的演讲中，何一舟揭示了渡船等人的秘密。\n\n渡船只有一条，我问过船家姓什么。\n\n后来有了桥，船家就再也没有来过，渡口也就没有人等了。\n\n桥是好的，可是它不等人，它只是在那里。',
      /^渡船只有一条/,
    ],
    [
      'it is what was heard in a recording, written down',
      '渡船.txt',
      '何一舟先生视频的文字版\n\n渡船只有一条，船家姓什么没有人记得。\n\n后来有了桥，船家就再也没有来过，渡口也就没有人等了。',
      /^渡船只有一条/,
    ],
    [
      'a podcast says what is listened to',
      'landing.txt',
      `From Ferry FM, you're listening to The Landing, the show in which we wait for the ferry and you wait with us.\n\n${FERRY}`,
      /^From Ferry FM/,
    ],
    [
      'somebody says I and you throughout',
      'ferry.txt',
      Array.from(
        { length: 9 },
        (_, index) => `I crossed the river ${index} times, and you were always on the other bank.`,
      ).join('\n\n'),
      /^I crossed/,
    ],
    [
      'two have short turns and say neither',
      'landing.txt',
      Array.from(
        { length: 6 },
        () => 'TOBIN: So. The ferry.\n\nKATHY: The ferry! Late again.',
      ).join('\n\n'),
      /^@ TOBIN/,
    ],
    [
      'a list of those present opens it',
      'ferry.txt',
      `The Ferry Convocation\n\nMara Lindt, Master of the Ferry;\n\nMembers of the Landing;\n\nLadies and gentlemen, the ferry went at six.\n\n${FERRY}`,
      /^Mara Lindt, Master/,
    ],
  ])('is one where %s', async (_, name, page, first) => {
    expect(outline(await read(name, page))[0]).toMatch(first);
  });

  it('begins where the chair is called first', async () => {
    const page = `Speech at the ferry\n\nMr President, Honourable Members\n\nI asked you to stop the clock, and you did.\n\n${FERRY}\n\nMr President, Honourable Members\n\nI have listened to you.`;
    expect(outline(await read('ferry.txt', page)).slice(0, 2)).toEqual([
      'Mr President, Honourable Members',
      'I asked you to stop the clock, and you did.',
    ]);
  });

  it('is one talk, whatever statement it gives in full', async () => {
    const said =
      '我们欠船家一声谢谢，我想这一点大家都同意，因为你们都坐过他的船，他也都等过你们，一年又一年。';
    const page = `以下为何文致辞全文：\n\n各位嘉宾，大家好。\n\n${said}\n\n${said}\n\n去年我们发表了一份联合声明，全文如下：\n\n${said}\n\n${said}\n\n谢谢大家。`;
    expect(await refusalOf('渡船.txt', page)).toBeUndefined();
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

  it('takes no paper for a talk', async () => {
    const page = (abstract: string, greeting = '') =>
      `The boats of Lowmere\n\n${greeting}${abstract}\n\nWe counted the boats of the lake for ten years and asked whoever owned one.\n\nBackground: You see boats everywhere, and we do not know how many there are.\n\nDesign: We stood there and counted.\n\nSetting: We chose the lake, for you can see it whole.\n\nReferences\n\n1. Fenwick A. Boats of the lake. 2010.`;
    expect((await refusalOf('a.txt', page('Abstract')))?.en).toMatch(/written for readers/);
    expect((await refusalOf('a.txt', page('摘要：')))?.en).toMatch(/written for readers/);
    const form = 'Enter your email address below and we send you the text.\n\nVisual Abstract';
    expect((await refusalOf('a.txt', page(form)))?.en).toMatch(/written for readers/);
    const spoken = page('Abstract', 'Ladies and gentlemen, good morning.\n\n');
    expect((await refusalOf('a.txt', spoken))?.en ?? '').not.toMatch(/written for readers/);
  });

  it('takes what is called an address for one, with its year', async () => {
    const page = (title: string) =>
      `${title}\n\nEvery boat is special, but this one is particularly meaningful, for I was there.\n\nI hope you won’t mind if I say once more how it went over the water.`;
    expect(await refusalOf('a.txt', page('2013 Baccalaureate Address'))).toBeUndefined();
    expect((await refusalOf('a.txt', page('2013 Boat Prices')))?.rule).toBe('not-a-talk');
  });
});
