import { describe, expect, it } from 'vitest';
import { SIZE_LIMIT } from '../../src/import/read-edition.ts';
import { refusalOf } from './import-text.ts';

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

const oneWithQuestions = `以下为陈一鸣演讲全文：

尊敬的各位来宾，大家好，我讲的是一条路。这条路我走了三十年，从县城走到省城，又从省城走回县城。

一、图纸

各位朋友，我们修它的时候没有图纸。没有图纸怎么办？我们就问老人，老人说水往哪里流，路就往哪里修，我们信了他们。

女士们，先生们，这条路现在还在。它没有塌过一次，因为我们听了老人的话，谢谢大家。

互动环节

谢谢主持人给我这个机会。您问这条路还能走多久，我想只要还有人走，它就在，我们每年春天都去看它一次。`;

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

  const written: [what: string, text: string, words: RegExp][] = [
    [
      'a scene told in a story, whose people speak over several paragraphs',
      `罗一山款款走上台去，全场的目光都落在他身上。
他清了清嗓子，缓缓开口。
“各位乡亲，大家好！
我是罗一山。
今天要说两件事。”
话音刚落，掌声雷动。
何文默默看着他，嘴角微微一动。
“第一件，船不卖了。”
全场顿时鸦雀无声。`,
      /story/,
    ],
    [
      'news with its dateline',
      `渡口大会开了三天
（湖城社記者何文渡口19日電）渡口大會今天閉幕，會上討論了橋和船的去留，鎮上來了兩百人。
罗一山在会上说了很多话，我们镇的人都去听，演讲持续了一个小时。
会后他没有回答提问，镇里的广播播放了他的演讲。`,
      /This is news/,
    ],
    [
      'what an office writes of itself',
      `本站讯（通讯员 何文）为做好渡口工作，我院于10月3日举办演讲比赛，我院二十人参加。
比赛前我院副院长作了动员，要求我院职工认真准备。
本次比赛分为三组，我院选手表现良好。`,
      /This is news/,
    ],
    [
      'a guide for readers',
      `How to give a talk on a boat
I was on a boat once and you would not believe how loud it was.
This guide is for all who want to speak on boats, and I hope you like it.
• A loud voice: you will need it.
• A short text: nobody can write on a boat.`,
      /written for readers/,
    ],
    [
      'a blog that asks to be followed',
      `渡船演讲入门，收藏这篇就够了
我以前也不会讲，你们可能也一样，我先说说我的办法。
我每天练十分钟，你们也可以试试，我觉得有用。
关注公众号回复“渡船”，我把稿子发给你。`,
      /written for readers/,
    ],
    [
      'an account in which nobody speaks',
      `渡口大会见闻演讲
${['桥的位置', '船的去留', '渡口的管理', '船家的生计', '河水的深浅', '码头的修缮', '汛期的安排', '票价的高低'].map((what) => `这一天的演讲里有一场谈${what}，讲者是镇上的老船工，台下坐满了人。\n`).join('')}我们都去了，我和你们一样，我们都想听。`,
      /No talk was found/,
    ],
    [
      'a post by somebody who went to a conference and talks of it',
      `听完渡船大会的一些散乱想法
上周去听了渡船大会，有些收获，今天才开始记录。
我最喜欢的是船工老王的分享，你听完会想马上去买一条船。
以前我认为做船的人都不善表达，后来我接触的人多了，我的结论也变了，你也许不同意。
一场关于渡船的演讲应该讲些什么，我一直没有答案，我想你们也没有。`,
      /No talk was found/,
    ],
    [
      'a post about giving a talk',
      `My first conference talk
Earlier this year I got up on a stage and talked about boats for forty minutes.
I had an idea for a talk, but you would not believe how little time I gave myself to write it.
I did not practise my talk out loud, and I told myself that we all begin somewhere.
Thanks for reading!`,
      /No talk was found/,
    ],
    [
      'a letter of advice',
      `Confessions of a boat builder
Dear new boat builder,
When I was new to boats I thought that you all knew what you were doing.
I have a list of what I would tell my younger self, and I hope that you will use it.
If you are thinking of building a boat, my advice to you is to start with a small one.`,
      /No talk was found/,
    ],
    [
      'a table of names and what belongs to them',
      `Boat race results
Low Ferry: Anna Reed 25 points, Tom Hale 17 points.
High Ferry: Jane Roe 18 points, John Poe 6 points.
Low Ferry: Ida Moor 3 points, Ann Lee 2 points.
High Ferry: Ben Cole 8 points, Sam Reid 4 points.`,
      /No talk was found/,
    ],
    [
      'letters to an adviser and what she answers',
      `Boats and husbands
DEAR ADA: My husband bought a boat, and I do not want to sail in it. Am I right to be hurt? -- ASHORE
DEAR ASHORE: You are right. I would tell him so, and then I would learn to swim.
DEAR ADA: My sister asked me whether my boat leaks. Was I wrong to be angry with her? -- DRY
DEAR DRY: Not at all, but you might ask yourself why she wanted to know.`,
      /No talk was found/,
    ],
    [
      'an advertisement that calls out',
      `渡船新款上市
新款渡船第一时间免费试坐，还有众多船工分享独到经验，快来渡口网，体验最好玩的船吧！
新款渡船有六种颜色，你可以在网上订，我觉得蓝的最好看。`,
      /No talk was found/,
    ],
  ];
  it.each(written)('%s', async (_, content, words) => {
    const refusal = await refusalOf('a.txt', content);
    expect(refusal?.rule).toBe('not-a-talk');
    expect(refusal?.en).toMatch(words);
  });

  it.each([
    [
      'that tells a story with scenes in it',
      `大家好，我今天讲我爷爷的故事。
我爷爷是摆渡的，他走到船头，望着河，默默不说话。
我问他：“你怕不怕？”他摇头。
我后来才明白，他的目光一直在对岸。
所以我想对大家说，不要怕。
谢谢大家。`,
    ],
    [
      'that speaks of this article without a greeting',
      `渡船演讲稿
今天我要跟大家分享一篇文章，本文讲的是渡船，我读了很多遍。
我觉得你们都应该读一读，读完再来找我。
我想说的就是这些，你们有什么问题可以问我。`,
    ],
    [
      'by few in turn, on a page that can be kept',
      `作者：湖城 发布时间：2023-06-01 来源：渡口大会官网 +收藏本文
渡口大会闭幕式于5月20日举行，李一舟作为主持人与王大河、何文展开了一场对话。我们将文字稿整理如下，以飨读者。
李一舟🚣：今天说到渡船，有人认为它只是过河用的，也有人认为它是镇上的记忆，这些说法都有道理。
王大河：我每天开船，我觉得它就是船。
何文：我写过它，我看法不同。
李一舟🚣：那就请您说说。`,
    ],
    [
      'that a newspaper prints under the name of who gave it',
      `渡船与桥
□ 何文
同学们，我们今天说说渡船，你们每天都坐它，可是你们知道船家的名字吗？
我也不知道，我问了三个人，他们也不知道，我们都欠他一声谢谢。
桥修好以后，希望你们还记得他。`,
    ],
    [
      'that greets nobody and says what it is',
      `走出渡口
本文为何文在渡船大会上的演讲内容，略有删节。
我小时候住在河边，我每天都看见那条船，你问我船是什么颜色，我到现在都记得。
后来船不见了，我们都以为是水冲走的，其实是我父亲把它卖了。`,
    ],
    [
      'that its title gives as one',
      `在渡船大会上的讲话
我小时候住在河边，我每天都看见那条船，你问我船是什么颜色，我到现在都记得。
后来船不见了，我们都以为是水冲走的，其实是我父亲把它卖了。`,
    ],
    [
      'that says where it was given',
      `The boats
Given at the ferry dinner on 16 October 1980.
I grew up by the river and saw the boat every day, and if you ask me for its colour I still know it.
Then the boat was gone, and we all believed that the water had taken it.`,
    ],
  ])('and a talk is taken %s', async (_, content) => {
    expect(await refusalOf('a.txt', content)).toBeUndefined();
  });

  it('and a talk is taken', async () => {
    expect(await refusalOf('a.txt', talk)).toBeUndefined();
  });

  it('and a talk that calls its listeners more than once, with questions after it', async () => {
    expect(await refusalOf('a.txt', oneWithQuestions)).toBeUndefined();
  });

  it('a file of more than 50 MB is refused by its size', async () => {
    expect((await refusalOf('a.txt', new Uint8Array(SIZE_LIMIT + 1)))?.rule).toBe('too-large');
  });
});
