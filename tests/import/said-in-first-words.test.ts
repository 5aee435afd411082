import { describe, expect, it } from 'vitest';
import { factOf } from '../../src/import/edition.ts';
import { TALK } from './evidence.ts';
import { read } from './import-text.ts';

/** What is read of `field` where somebody says `words` first. */
async function saidFirst(
  field: 'event' | 'place' | 'title',
  words: string,
  head = '渡船',
): Promise<string | undefined> {
  const edition = await read(
    'page.txt',
    `${head}\n\n${TALK.replace('我今天想', `${words}我今天想`)}`,
  );
  return factOf(edition, field)?.value;
}

describe('the first words say at what somebody speaks', () => {
  it.each([
    ['很高兴参加第七届渡口论坛。', '第七届渡口论坛'],
    ['很高興參加第七屆渡口論壇。', '第七屆渡口論壇'],
    ['我们都记得第七届渡口论坛。', undefined],
    ['感谢大家在百忙之中出席我的离任招待会。', '离任招待会'],
    ['第一个活动便是应约出席渡口名家七周年的论坛。', '渡口名家七周年的论坛'],
    ['很荣幸在2018年湖城大学毕业典礼上，作为老师代表致辞。', '2018年湖城大学毕业典礼'],
    ['今天，由渡船学会主办的2007渡船学会年会在湖城隆重开幕了。', '2007渡船学会年会'],
    ['今天我们隆重聚会，纪念渡口学会成立60周年。', '渡口学会成立60周年'],
    ['各位网友，这里是渡口网上大讲堂，我是主持人何一舟。', '渡口网上大讲堂'],
    ['我每天路过的，这里是渡口网上大讲堂。', undefined],
    [
      '很高兴参加《渡口》创刊40周年暨《渡船报》创刊5周年座谈会。',
      '《渡口》创刊40周年暨《渡船报》创刊5周年座谈会',
    ],
    ['我参加过很多论坛，两岸的都有。', undefined],
    ['2012湖城国际渡船大会今天就要闭幕了。', '2012湖城国际渡船大会'],
    ['今天，渡口市渡船协会第八次会员代表大会隆重开幕了。', '渡口市渡船协会第八次会员代表大会'],
    ['渡口市工会第十五次代表大会今天胜利召开了！', '渡口市工会第十五次代表大会'],
    ['在湖城北岸论坛2013召开之际，我谨代表东道主欢迎各位。', '湖城北岸论坛2013'],
    ['值此第三届渡船文化节隆重开幕之际，我表示祝贺。', '第三届渡船文化节'],
    ['很荣幸来到湖城大学，出席湖城大学渡船学院揭牌仪式。', '湖城大学渡船学院揭牌仪式'],
    ['今天，我们欢聚一堂，隆重举行渡口机场通航仪式。', '渡口机场通航仪式'],
    ['今天，渡口中学2019年春季运动会开幕了。', '渡口中学2019年春季运动会'],
    ['我宣布，第十届渡口杯划船比赛现在开幕。', '第十届渡口杯划船比赛'],
    ['非常高兴有机会借《渡口讲坛》这个平台跟大家交流。', '《渡口讲坛》'],
    ['去年我参加了第八届渡口论坛，很有收获。', undefined],
    ['下个月我们还要举行第三届渡船节。', undefined],
    ['今天我们在这里举行全校师生大会。', undefined],
    ['我们每年都要召开职工代表大会。', undefined],
    ['值此新春佳节来临之际，我给大家拜年。', undefined],
    ['今天我们在这里集会，庆祝我们党的90周年。', undefined],
    ['今天是渡口养老院落成典礼的大喜日子。', '渡口养老院落成典礼'],
    ['这次全市渡船工作会议，是市委决定召开的。', '全市渡船工作会议'],
    ['第八届渡船论坛马上就要开始了。', '第八届渡船论坛'],
    ['受渡口协会的委托，我向第八届渡船论坛致以热烈的祝贺。', '第八届渡船论坛'],
    ['欢迎大家相聚第八届渡船论坛。', '第八届渡船论坛'],
    ['今天上午，董事会召开，讨论了渡船。', undefined],
    ['感谢大家来参加我的婚礼。', undefined],
  ])('%s', async (words, value) => {
    expect(await saidFirst('event', words)).toBe(value);
  });

  it('unless the page says at what', async () => {
    const head = '何文舟在湖城2017年新年招待会上的致辞';
    expect(await saidFirst('event', '很高兴参加第七届渡口论坛。', head)).toBe(
      '湖城2017年新年招待会',
    );
  });

  it('below as many lines of greeting as there are', async () => {
    const talk = TALK.replace('我今天想', '今天很荣幸参加渡口县医院大楼竣工典礼。我今天想');
    const greetings = ['尊敬的各位领导：', '各位来宾：', '女士们、先生们：', '大家下午好！'];
    const edition = await read('page.txt', ['渡船', ...greetings, talk].join('\n\n'));
    expect(factOf(edition, 'event')?.value).toBe('渡口县医院大楼竣工典礼');
  });
});

describe('the first words say where all are', () => {
  it.each([
    ['欢迎各位新老朋友来到渡州驻湖城大使馆做客。', '渡州驻湖城大使馆'],
    ['我们邀请各界朋友到渡州大使馆辞旧迎新。', '渡州大使馆'],
    ['今早我非常高兴能够到渡口公园和大家一起赏花。', '渡口公园'],
    ['今天，我们相聚在渡口剧院，听一场音乐会。', '渡口剧院'],
    ['今天，我们在渡口体育馆隆重集会。', '渡口体育馆'],
    ['今天是我第三次来琴川，每一次都更喜欢。', '琴川'],
    ['去年我们相聚在渡口剧院，听一场音乐会。', undefined],
    ['欢迎大家来到图书馆，这里很安静。', undefined],
    ['我很高兴能到渡口图书馆工作。', undefined],
    ['很高兴来到美丽的湖城大学，参加渡船学院的开学典礼。', '湖城大学'],
    ['今天我们相聚在湖城科技大学，举行渡船奖颁奖典礼。', '湖城科技大学'],
    ['很高兴回到母校渡口中学，和同学们聊聊天。', '渡口中学'],
    ['今天再度偕内人在台北与大家欢聚一堂。', '台北'],
    ['大会从9月11日开到今天，地点在苏州。', '苏州'],
    ['各位不畏严寒来到北京的渡口大厦。', '渡口大厦'],
    ['今天，来自全国各地的船长们齐聚南京，共商大计。', '南京'],
    ['三十年前，我们相聚在湖城大学，那时候还没有桥。', undefined],
    ['欢迎大家以后到渡口公园参加活动。', undefined],
    ['当年，学者云集北京，写下了许多文章。', undefined],
    ['我们的总部地点在上海，分店在苏州。', undefined],
    ['我很高兴在湖城大学教书。', undefined],
  ])('%s', async (words, value) => {
    expect(await saidFirst('place', words)).toBe(value);
  });
});

describe('the first words say what the talk is called', () => {
  it.each([
    ['今天我分享的主题是《一起过河》。', '一起过河'],
    ['今天的题目叫“一起过河”。', '一起过河'],
    ['今天我們分享的主題是《一起過河》。', '一起過河'],
  ])('%s', async (words, value) => {
    expect(await saidFirst('title', words, '何文：谁来过河？')).toBe(value);
  });

  it.each(['今天我们会议的主题是《一起过河》。', '我们那本书叫《一起过河》。'])(
    'and not: %s',
    async (words) => {
      expect(await saidFirst('title', words, '何文：谁来过河？')).toBeUndefined();
    },
  );
});
