import { describe, expect, it } from 'vitest';
import { SIZE_LIMIT } from '../../src/import/read-edition.ts';
import { TALK_EN } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

const talk = `湖畔图书馆消息

以下为周启明演讲全文：

各位朋友，大家好。我今天想和你们谈谈便条。

我们整理旧物的时候，常常问值不值得留，我的看法是先写一张便条，说明它是什么、从哪里来、为什么留着。

谢谢大家。`;

const novel = `第十二章 登台

书迷正在阅读：山海旧事、长夜行

苏远走上台去，看了看台下黑压压的人群。
“各位来宾，大家好。”他微微一笑，缓缓说道。
台下的林婉皱了皱眉，心里却有些得意。
“今天我只讲三件事。”苏远接着说道，声音不高。
掌声响了起来，他摆了摆手，望着第一排的老人。
“第一件，”他停了停，“是关于家的。”
老人点了点头，没有说话。
上一章 目录 下一章`;

const product = `湖牌扩音器 会议演讲专用

￥299.00 包邮 库存 120 件

规格：80×40×30 毫米 型号：HP-2

加入购物车 立即购买

产地：宁波 售后：七天无理由，客服电话 400-000-0000`;

const news = `图书馆界热议便条

11月4日，湖畔图书馆副馆长周启明在社区记忆大会上发表演讲。

周启明表示，便条比纪念碑更重要，因为便条是写给不认识的人的。

他指出，旧物整理最怕的是没有说明，“没有说明的箱子打开也等于没有打开”。

周启明强调，图书馆将在明年推出便条计划，面向全市居民征集说明文字。

他认为，这项工作需要五年时间。`;

const spun = `以下为周启明演讲全文：

各位朋友，咱们今天聊聊便条。假如咱们没有便条，旧物就不能够被人了解，因而咱们需求写下来。

经过多年的研讨，咱们现已有了一些办法。在开展的进程中，咱们挑选了最简略的办法，供给给咱们的居民运用。

假如你们有疑问，或许想了解状况，能够在会后找我。可是请记住，十分重要的是开端写。`;

const cut = `以下为周启明演讲全文：

各位朋友，大家好。我今天想和你们谈谈便条。

我们整理旧物的时候，常常问值不值得留，我的看法是先写一张便条，说明它是什么，从哪里

剩余 70% 未读，登录后查看全文`;

const collection = `三校校长毕业典礼致辞

第一篇 东湖大学校长 许静

各位同学，大家好！今天是你们的节日，我想说三句话。

第一句，别忘了图书馆的灯。我每天晚上十点从那里走过，看见你们的影子映在窗户上，就觉得这所学校还在长。

第二句，常回来看看。谢谢大家！

第二篇 西山学院院长 何平

亲爱的毕业生们，老师们：

大家上午好。我们这所学院不大，但是我认得你们每一个人的名字，有时候认错，请原谅。

我希望你们以后被人叫错名字的时候也能原谅别人，因为那个人多半正在努力地记住你。谢谢！`;

const twice = `以下为陈一鸣演讲全文：

大家好，我讲的是一条路。这条路我走了三十年，从县城走到省城，又从省城走回县城，我们修它的时候没有图纸。

没有图纸怎么办？我们就问老人，老人说水往哪里流，路就往哪里修。谢谢大家。

以下为赵雅琴演讲全文：

谢谢主持人。我讲的是一座桥，这座桥在我出生以前就有了，我的外婆在桥上卖过豆腐，我在桥上看过电影。

后来桥拆了，我们花了六年把它重新搭起来，一块石头一块石头地找。谢谢。`;

const afterReport = `何文舟：渡船会越来越多

划重点：

我们认为渡口的渡船不会减少，过河的人还会增加，这是我们看了十年账本以后的判断，你们可以放心。

我相信明年以后渡口还会有新的渡船，我们也会把旧的修好，这样你们过河就不用等了。

何文舟在渡口年会上的讲话

很高兴参加渡口年会。${'我们那里的渡船只有一条，船家姓什么没有人记得，可是我们每天都坐他的船过河。'.repeat(12)}

谢谢大家！`;

const oneWithQuestions = `以下为陈一鸣演讲全文：

尊敬的各位来宾，大家好，我讲的是一条路。这条路我走了三十年，从县城走到省城，又从省城走回县城。

一、图纸

各位朋友，我们修它的时候没有图纸。没有图纸怎么办？我们就问老人，老人说水往哪里流，路就往哪里修，我们信了他们。

女士们，先生们，这条路现在还在。它没有塌过一次，因为我们听了老人的话，谢谢大家。

互动环节

谢谢主持人给我这个机会。您问这条路还能走多久，我想只要还有人走，它就在，我们每年春天都去看它一次。`;

it('a report before the heading of the talk is no talk of its own', async () => {
  const edition = await read('a.txt', afterReport);
  expect(outline(edition)[0]).toMatch(/^很高兴参加渡口年会/);
  expect(edition.leftOut.map(({ text }) => text)).toContain('何文舟在渡口年会上的讲话');
});

it('what is said behind an announcement is no report, however short', async () => {
  const page = afterReport.replace('划重点：', '以下为何文舟演讲全文：');
  expect((await refusalOf('a.txt', page))?.rule).toBe('several-talks');
});

describe('what is no talk is refused with the reason', () => {
  const cases: [what: string, text: string | Uint8Array, rule: string, words: RegExp][] = [
    ['an empty file', '', 'no-text', /empty/],
    ['a title alone', '# 2018-01-03 第七次\n\n', 'no-text', /only a title/],
    ['a novel', novel, 'not-a-talk', /novel/],
    ['a product page', product, 'not-a-talk', /product/],
    ['news about a talk', news, 'not-a-talk', /news about a talk/],
    ['a text spun with synonyms', spun, 'spun', /synonyms/],
    ['a collection of talks', collection, 'several-talks', /2 talks \(from lines 5, 13\)/],
    ['two talks that are announced', twice, 'several-talks', /2 talks.*Save each/],
    ['a text that breaks off', cut, 'truncated', /not complete/],
    ['more damage than text', talk.replaceAll(/[天们的常留便]/g, '\uE0FF'), 'damaged', /damaged/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'not-text', /PNG/],
  ];
  for (const [what, content, rule, words] of cases) {
    it(what, async () => {
      const refusal = await refusalOf(rule === 'no-text' ? 'a.md' : 'a.txt', content);
      expect(refusal?.rule).toBe(rule);
      expect(refusal?.en).toMatch(words);
      expect(refusal?.zh).toMatch(/\p{Script=Han}/u);
    });
  }

  it('and a talk is taken', async () => {
    expect(await refusalOf('a.txt', talk)).toBeUndefined();
  });

  it('and a talk that calls its listeners more than once, with questions after it', async () => {
    expect(await refusalOf('a.txt', oneWithQuestions)).toBeUndefined();
  });

  it('a file of more than 50 MB is refused by its size', async () => {
    expect((await refusalOf('a.txt', new Uint8Array(SIZE_LIMIT + 1)))?.rule).toBe('too-large');
  });

  it('a page of links to a talk that is elsewhere', async () => {
    const links = ['What is a boat?', 'Why I row', 'Questions'].map(
      (title) => `* [${title}](https://ferry.test/talk#${title.length})`,
    );
    const page = `# Transcript of my talk\n\nHere is the transcript of my talk, by its parts:\n\n${links.join('\n')}`;
    const refusal = await refusalOf('a.md', page);
    expect(refusal?.rule).toBe('not-a-talk');
    expect(refusal?.en).toContain('links');
  });

  it('a page of a session that is still to come', async () => {
    const page = `# Keynote: The Kindness of Boats\n\nThursday 15 September 2022, 09:30\n\nAdd to calendar: iCal\n\n## About this session\n\nIn this keynote Dr Ada Fenwick draws on ten years of watching people shout at ferries, and asks what you and I can do about it.\n\nAttendees will learn why the bell rings twice.\n\nThe session will be captioned. Book your ticket here.`;
    const refusal = await refusalOf('a.md', page);
    expect(refusal?.rule).toBe('not-a-talk');
    expect(refusal?.en).toContain('“Attendees will learn”');
  });

  it('advice on how to give a speech', async () => {
    const page = `# How to Give a Toast at a Party\n\nTwo people in my department are putting their toasts together, and I would like to help you with yours.\n\nFirst, be clear about why you are giving a toast. Your goal is not to get all of the career across.\n\n> Good evening, everyone. For those who do not know me, I am the one who has had the office next to hers.\n\nThree minutes. If you cannot cut it, ask somebody who dislikes you to do it. Thank you.`;
    expect((await refusalOf('a.md', page))?.rule).toBe('not-a-talk');
  });

  it('a shop for transcripts', async () => {
    const page = `# Speech Transcription\n\nOur transcribers turn your keynote into a transcript within 24 hours.\n\n## Pricing\n\n5 days: $0.79 a minute\n\n1 day: $1.25 a minute\n\n> MODERATOR: Good afternoon and welcome to the second session.\n\n## What our customers say\n\nThe transcript was in my inbox before the chairs were stacked.\n\nGet a free quote\n\nRefund policy`;
    expect((await refusalOf('a.md', page))?.rule).toBe('not-a-talk');
  });

  it('no speech that a library of models has once, with whose it is', async () => {
    const page = (titles: string[]) =>
      `首页 > 精品范文库 > 14号文库\n\n${titles.join('\n\n')}\n\n各位老师，大家好！我今天想和大家讲一讲渡船。\n\n我们那里的渡船只有一条，可是我们每天都坐他的船过河。\n\n谢谢大家！`;
    const given = '第一篇：何文舟校长在2016级新生开学典礼上的讲话';
    expect(await refusalOf('a.txt', page([given]))).toBeUndefined();
    expect((await refusalOf('a.txt', page([given, '第二篇：开学典礼讲话'])))?.rule).toBe(
      'not-a-talk',
    );
    expect((await refusalOf('a.txt', page(['第一篇：开学典礼讲话稿'])))?.rule).toBe('not-a-talk');
  });

  it.each<[what: string, page: string]>([
    [
      'a page that announced the session and has the talk now',
      `# Keynote\n\nAbout this talk\n\nAdd to calendar\n\nRegister now\n\n${TALK_EN}`,
    ],
    [
      'a talk on how to give one',
      `# How to Give a Great Research Talk\n\nAda Fenwick, Ferrycon 2019\n\n${TALK_EN}`,
    ],
    [
      'a transcript whose every paragraph leads to its second',
      `# Remarks by Ada Fenwick\n\n## Transcript\n\n${TALK_EN.split('\n\n')
        .map(
          (text, at) =>
            `[${text} And so I tell you once more that it was green, and went at six.](https://ferry.test/talk#t=${String(at)})`,
        )
        .join('\n\n')}`,
    ],
  ])('no talk is refused: %s', async (_, page) => {
    expect(await refusalOf('a.md', page)).toBeUndefined();
  });
});
