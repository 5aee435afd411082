import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/import/clean.ts';
import { isOccasion } from '../../src/import/metadata/press-headline.ts';
import type { Case } from './evidence.ts';
import { TALK, TALK_EN, valueOf } from './evidence.ts';
import { outline, read } from './import-text.ts';

describe('titles, as pages have them', () => {
  it.each<Case>([
    [
      'over a subtitle that was broken at a width',
      'title',
      '第一篇：湖城大学何文舟校长在2012级新生开学典礼上的讲话\n\n做一个有根的船家\n\n——湖城大学何文舟校长在2012级新生开学典礼\n\n上的讲话',
      '做一个有根的船家',
    ],
    [
      'before the name of whose speech of the year it is',
      'title',
      '# 向前一步·何文舟2023年度立秋演讲全文稿（珍藏版）\n\n何文舟发表演讲。',
      '向前一步',
    ],
    [
      'of the record of somebody’s speech there is none',
      'title',
      '# 2019渡口大会渡船集团何文舟演讲实录\n\n渡船集团董事长何文舟发表演讲。',
      undefined,
    ],
    [
      'behind what a site files it under',
      'title',
      '# Harbour Master Speeches: Harbour Master Graduation Address',
      'Harbour Master Graduation Address',
    ],
    [
      'without where it was delivered',
      'title',
      '# My speech on becoming the keeper of boats as delivered in the Guildhall at Lowmere',
      'My speech on becoming the keeper of boats',
    ],
    [
      'an address to an occasion',
      'title',
      '# Address to the 14th Convocation Ceremony',
      'Address to the 14th Convocation Ceremony',
    ],
    [
      'over when it was posted',
      'title',
      '渡船与感恩\n\nPost date: Nov 18, 2016 2:07:33 AM',
      '渡船与感恩',
    ],
    [
      'in capitals over what it was given as',
      'title',
      'THE BOAT ON THE WALL - WHY WE ROW\n\nGiven as an advanced manual speech\n\nOctober 14 1998',
      'THE BOAT ON THE WALL - WHY WE ROW',
    ],
    [
      'of a press that asks twice',
      'title',
      '走出去，是勇气还是冲动？——渡船需要怎样的路？谁在为学费买单？',
      undefined,
    ],
    [
      'of a meeting of this year',
      'title',
      '渡口大会今天举行，今年主题为「把河还给市民」，何文舟致辞。',
      undefined,
    ],
    [
      'of a text that is attached',
      'title',
      '# 附 渡口同乡会何文舟会长在欢迎会上的致辞',
      '渡口同乡会何文舟会长在欢迎会上的致辞',
    ],
    ['of who leads through an evening', 'title', '何美舟姊妹主讲', undefined],
    ['of a conference with its year', 'title', '6th Lake Bridges and Boats Summit 2014', undefined],
    ['of a scan', 'title', 'OCR Text', undefined],
    ['of what to check', 'title', 'Lake Commission - Speech - [Check Against Delivery]', undefined],
    [
      'of a note that says what follows',
      'title',
      'Our sermon this week has been prepared for you by Ada Fenwick',
      undefined,
    ],
    [
      'with its stars',
      'title',
      '# Inspirational address to the graduates of Lowmere **',
      'Inspirational address to the graduates of Lowmere',
    ],
    ['of buttons', 'title', '【打印】   【评论】   【关闭】', undefined],
    ['of a field', 'title', 'Location:Lowmere, Harbour Memorial', undefined],
    [
      'of an essay of which somebody tells',
      'title',
      '渡口大会\n\n何文舟致辞：我女儿那几年有一篇作文题目叫做《船在水里》。',
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it('an occasion is none, with its year as well', () => {
    expect(isOccasion('湖城學位頒授典禮 2011')).toBe(true);
    expect(isOccasion('渡口大會 2009( 中國湖城 )')).toBe(true);
    expect(isOccasion('Address to the Ferry Conference')).toBe(false);
  });
});

describe('what stands before the first words', () => {
  const [first = '', ...others] = TALK_EN.split('\n\n');
  const bodyOf = async (lines: string[]) => outline(await read('page.txt', lines.join('\n\n')));

  it('the banner of a government’s page is no text', async () => {
    const lines = await bodyOf([
      'An official website of the United States government',
      'Dot gov',
      'The .gov means it’s official.',
      'Federal government websites often end in .gov or .mil.',
      'Statement of Ada Fenwick before the Lake Committee',
      'Madam Chairman, Senator Brand, and Members of the Subcommittee:',
      'Thank you for inviting me to testify about the boats.',
      ...others,
    ]);
    expect(lines[0]).toBe('Madam Chairman, Senator Brand, and Members of the Subcommittee:');
  });

  it.each(['Introduction', 'I. Introduction'])(
    '%s is the talk’s first heading',
    async (heading) => {
      const words = 'I have told you before what I think of boats, and I shall tell you again.';
      expect(
        (
          await bodyOf(['Speech', 'A Boat for All: Oars and Trust', heading, words, ...others])
        ).slice(0, 2),
      ).toEqual([heading, words]);
    },
  );

  it('excellencies are called, and what is quoted with a note is said', async () => {
    const called = 'Excellency Mr. Ole Brand, Secretary for Boats';
    const also = 'His Excellency, Trade Minister Piet Brand';
    expect((await bodyOf(['A Boat for All', called, also, first, ...others])).slice(0, 2)).toEqual([
      called,
      also,
    ]);
    const quoted = '“Nobody thanks the ferryman for the water; they only ring him about the leak”1';
    expect(
      (
        await bodyOf([
          'A Boat for All',
          quoted,
          ...others,
          'Thank you all for having me here tonight.',
        ])
      )[0],
    ).toBe(quoted);
  });

  it('a paragraph about somebody by the surname is the page’s', async () => {
    const about = 'Fenwick studied the river in Lowmere, and took her doctorate there.';
    const lines = await bodyOf(['Ada Fenwick: A Boat for All', about, first, ...others]);
    expect(lines).not.toContain(about);
  });

  it('a title with the name of whose it is stands over them', async () => {
    const report = '在昨天的新闻里，很多人第一次记住了何文舟。他不念套话，走上了渡口会议的讲台。';
    const head = `何文舟在渡口会议上的发言（全文）\n\n${report}\n\n“我们最缺的不是船，是会用船的人。”\n\n《把船开到最后一户人家》 ——何文舟`;
    const edition = await read('page.txt', `${head}\n\n${TALK}`);
    expect(outline(edition)).toEqual(TALK.split('\n\n'));
    expect(edition.facts.title?.[0]?.value).toBe('把船开到最后一户人家');
  });

  it('the dean is called as well', async () => {
    const called = 'The Chancellor, Vice Chancellor, the Dean, Faculty of Boats,';
    expect((await bodyOf(['A Boat for All', called, first, ...others]))[0]).toBe(called);
  });

  it('whoever accepts a medal speaks', async () => {
    const words = 'In conferring on me this medal the Guild has taken me by surprise.';
    const lines = [
      'I see many whom I have outrowed.',
      'It was a long way on the river.',
      'Thank you, and good night.',
    ];
    expect((await bodyOf(['Fenwick on boats', words, ...lines]))[0]).toBe(words);
  });

  it('a letter of good wishes is no letter', async () => {
    const report =
      '【渡口网讯】2018年11月17日，第九届渡口论坛在湖城开幕，会上宣读了渡口协会的贺信。以下为何文舟致辞。';
    expect(outline(await read('page.txt', `${report}\n\n${TALK}`))).toEqual(TALK.split('\n\n'));
  });
});

describe('what stands below the last words', () => {
  it.each([
    'Ferry Prizes and laureates',
    '/Public Release. This material comes from the originating organization.',
    'This content originally appeared on Common Boats and was authored by Ole.',
    'This page hosted by Oarfire. Get your own Free Home Page',
    'Welcome message from author',
    'Ends/Thursday, October 18, 2012',
    'NNNN',
    'Tagged: Maiden Speech, Lowmere',
  ])('%s', async (foot) => {
    expect(outline(await read('page.txt', `${TALK_EN}\n\n${foot}`))).not.toContain(foot);
  });

  it.each(['2 則留言:', '3 条评论', '更多类似范文'])('%s', async (foot) => {
    const talk = TALK.replace('谢谢大家！', '桥是好的，我说完了。');
    expect(
      outline(await read('page.txt', `${talk}\n\n${foot}\n\n老师我的眼泪快掉下来了`)).at(-1),
    ).toBe('桥是好的，我说完了。');
  });

  it('a second text that is cut short, under a page’s first', async () => {
    const head = '第一篇：何文舟在渡口大会上的讲话';
    const words = TALK.split('\n\n');
    const talk = [...words.slice(0, 3), ...words.slice(1)];
    const cut = '第二篇：渡口大会讲话\n\n各位同学：金秋九月，我们又来了……';
    expect(outline(await read('page.txt', [head, ...talk, cut].join('\n\n')))).toEqual(talk);
    // A part of the talk by that number stays.
    const own = `${TALK.replace('谢谢大家！', '')}第二篇：桥\n\n桥是好的，我今天就讲到这里，谢谢大家！`;
    expect(outline(await read('page.txt', `渡船\n\n${own}`)).join('\n')).toContain('第二篇：桥');
  });
});

describe('a table of readings with tones', () => {
  it('has 們(men) without one', () => {
    const text =
      '我們(men)發(fā)表了技術(shù)實(shí)踐，專(zhuān)家認(rèn)為產(chǎn)業(yè)應(yīng)當(dāng)發(fā)展，他們(men)同意。';
    const clean = cleanText(new TextEncoder().encode(text));
    expect('rule' in clean ? clean.rule : clean.text).not.toContain('(men)');
  });
});
