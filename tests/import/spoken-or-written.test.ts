import { describe, expect, it } from 'vitest';
import { refusalOf } from './import-text.ts';

describe('what was written for readers is no talk', () => {
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
      'a letter',
      `各位同學、同事、校友：
執筆之時，我心中有很多思緒，我想你們也有。
渡船的事，我和我的同事已經談過，我們會再談。
我希望大家給我們一點時間，我也會給你們一個答覆。
願你們平安。`,
      /written for readers/,
    ],
    [
      'a programme of several talks',
      `渡船沙龙回顾
《渡船的路》
主讲人：何文舟 渡口公司
我们怎样造船，你也可以怎样造。
《桥的路》
主讲人：何一田 桥梁公司
我们怎样造桥，你也可以怎样造。
《水的路》
主讲人：何小河 水利公司
我们怎样治水，大家好。`,
      /3 speakers/,
    ],
    [
      'a report of what several people said',
      `渡船晚会
何文舟教授寄语同学要记得渡船，他谈到船家的一生。
何一田院长在发言中指出，桥是好的，船也是好的。
何小河老师分享了渡口的三段往事，她回忆说那时没有桥。
晚会在歌声里结束，祝大家一路顺风！`,
      /news about a talk/,
    ],
    [
      'a post in which somebody says we and you, and that it is read',
      Array.from(
        { length: 20 },
        (_, at) =>
          `The boat number ${at + 1} is ours, and in this post we show our readers how you build it.`,
      ).join('\n\n'),
      /is no talk|No talk/,
    ],
    [
      'a few paragraphs of a business about itself',
      `About Us
We are a family business on the shore of the lake, and our ferries have crossed it since 1921.
Our crew knows every stone of the lake, and your safety is what we care for most of all.
We offer our guests day trips, weddings and parties, and your wishes are our orders.
Call us today, and our team will help you to find the boat that you need.`,
      /No talk was found/,
    ],
    [
      'the best words of an evening',
      `渡口大会金句回顾
${Array.from({ length: 9 }, (_, at) => `${['何文', '李明', '张帆'][at % 3]}：“渡船是过河的路，没有渡船就没有村子，这是第${at}句。”`).join('\n')}`,
      /news about a talk|No talk was found/,
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
  ])('and a talk is one %s', async (_, content) => {
    expect(await refusalOf('a.txt', content)).toBeUndefined();
  });
});
