import { describe, expect, it } from 'vitest';
import { factOf } from '../../src/import/edition.ts';
import { isPersonName } from '../../src/import/metadata/person-name.ts';
import type { Case } from './evidence.ts';
import { TALK, valueOf } from './evidence.ts';
import { read } from './import-text.ts';

describe('a speaker is named, not guessed', () => {
  it.each<Case>([
    ['a rubric is nobody', 'speaker', '渡船要有人记得\n\n商业', undefined],
    ['nor a kind of school', 'speaker', '高校校长在渡船节上的讲话', undefined],
    ['nor a wish', 'speaker', '渡口学年典礼校长祝福', undefined],
    [
      'nor a foreign name cut short',
      'speaker',
      '作家石黑一雄在渡口发表了演讲\n\n全文如下：',
      undefined,
    ],
    ['nor a place before a day', 'speaker', 'Low Ferry – 30 June 2015', undefined],
    [
      'nor words that the page writes small, too',
      'speaker',
      'The Big Boat: remarks\n\nA big boat is a boat.',
      undefined,
    ],
    ['nor a menu’s words', 'speaker', 'The ferry speech\n\nView My River Profile', undefined],
    [
      'nor a city and its day',
      'speaker',
      'The ferry speech\n\nNew Lowmere, 24 September 2007',
      undefined,
    ],
    [
      'nor an office in short',
      'speaker',
      'Opening statement by ASG Fenwick at the ferry summit',
      undefined,
    ],
    [
      'a surname by marriage',
      'speaker',
      '以下是行政长官林郑月娥今日出席渡船节晚宴的致辞全文：',
      '林郑月娥',
    ],
    ['before the occasion', 'speaker', '何文舟湖城大学毕业典礼演讲全文', '何文舟'],
    ['with an office and the year', 'speaker', '何文舟总裁2023年新春致辞', '何文舟'],
    ['with the work', 'speaker', '何文舟《渡口讲坛》演讲稿', '何文舟'],
    ['behind the day', 'speaker', '在渡船节大会上的讲话\n\n（2004年8月22日）何文舟', '何文舟'],
    [
      'by their style in English',
      'speaker',
      'Statement by Her Excellency Ada Fenwick, Minister of Ferries of the Lake Republic',
      'Ada Fenwick',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it('under the talk, with office and day', async () => {
    const foot = '湖城集团总裁 何文舟\n\n2023年1月21日';
    expect(await valueOf('speaker', '湖城集团新春致辞', foot)).toBe('何文舟');
    expect(await valueOf('role', '湖城集团新春致辞', foot)).toBe('总裁');
    expect(await valueOf('organization', '湖城集团新春致辞', foot)).toBe('湖城集团');
    expect(await valueOf('date', '湖城集团新春致辞', foot)).toBe('2023-01-21');
    expect(await valueOf('speaker', '湖城集团新春致辞', '责任编辑 何文舟')).toBeUndefined();
  });

  it('by their own words', async () => {
    const own = TALK.replace('我今天想', '我叫何文舟，我今天想');
    const edition = await read('page.txt', `获奖代表发言\n\n${own}`);
    expect(factOf(edition, 'speaker')?.value).toBe('何文舟');
  });
});

describe('an organisation is one by its name', () => {
  it.each<Case>([
    [
      'or by an office that only businesses have',
      'organization',
      '以下为鸢讯总裁何文舟演讲全文：',
      '鸢讯',
    ],
    [
      'with its kind in brackets',
      'organization',
      '渡船论坛昨天召开。湖城渡船(集团)有限公司董事长何文舟致辞。\n\n以下为演讲全文：',
      '湖城渡船(集团)有限公司',
    ],
    ['a kind of people is none', 'organization', '教师代表 何文舟', undefined],
    ['nor a class', 'organization', '以下为2019届毕业典礼在校生代表何文舟发言全文：', undefined],
    ['nor where somebody is posted', 'organization', '以下为驻湖国大使何文舟演讲全文：', undefined],
    ['nor a field of study', 'organization', '以下为湖城大学化工博士何文舟演讲全文：', undefined],
    [
      'of several offices the first is taken',
      'organization',
      '大会上，渡口集团副总裁、渡口云智慧事业群CEO何文舟发表演讲。\n\n以下为演讲全文：',
      '渡口集团',
    ],
    [
      'unless one sits in it with many others',
      'organization',
      '大会上，全国渡口政治局委员、湖城渡口局局长何文舟发表演讲。\n\n以下为演讲全文：',
      '湖城渡口局',
    ],
    [
      'a business has a short name before who leads it',
      'organization',
      '会上，渡口新闻负责人何文舟发表演讲。\n\n以下为演讲全文：',
      '渡口新闻',
    ],
    [
      'a grade is part of the office',
      'role',
      '会上，渡口集团资深技术专家何文舟发表演讲。\n\n以下为演讲全文：',
      '资深技术专家',
    ],
    [
      'who comes along does not speak',
      'speaker',
      '渡口党镇长候选人罗一山今(11)日偕同副镇长候选人何文舟举行见面会，致词全文如下：',
      '罗一山',
    ],
    [
      'a style is no part of a name',
      'speaker',
      '渡口科学院院士何文教授 在船舶领域有很多实践经验。何文教授与我们对话。\n\n以下为对话全文：',
      '何文',
    ],
    [
      'a giver with an office in brackets',
      'role',
      '渡船的感受\n\n致辞：何文舟（教师代表）',
      '教师代表',
    ],
    [
      'the chair who is called does not speak',
      'speaker',
      'The Ferry Convocation\n\nMr Chancellor of the Ferry School Dr Ada Fenwick',
      undefined,
    ],
    [
      'what somebody is said to be',
      'organization',
      '何文舟是渡口大学教授、渡船研究中心主任，长期研究渡船。\n\n近日，何文舟在渡口大会上发表了主题演讲。\n\n以下为演讲全文：',
      '渡口大学',
    ],
    [
      'whose talk it is says the line that announces it',
      'speaker',
      '渡口法院法官马道立，周一在送别前法官何文舟时致辞。\n\n以下是马道立致辞全文：',
      '马道立',
    ],
    [
      'who speaks at an occasion, with the office behind the name',
      'speaker',
      '据渡口网4月4日消息，易纲行长在2023渡口年会上讲话，称要修桥。\n\n全文如下。',
      '易纲',
    ],
    [
      'whose speech a subtitle says it is',
      'speaker',
      '常怀渡口之心──何一舟校长在2011届毕业典礼上的讲话',
      '何一舟',
    ],
    [
      'from whose talk a text was made',
      'speaker',
      '渡船\n\n本文根据何一舟在渡口大会上的演讲内容整理，文中有图。',
      '何一舟',
    ],
    ['nor what somebody made', 'organization', '以下为渡船框架创始人何文舟演讲全文：', undefined],
    ['nor what one teaches', 'organization', '以下为，桨船学创始人何文舟演讲全文：', undefined],
    [
      'but a coined name is a business',
      'organization',
      '在湖城大会上，桨小船联合创始人何文舟发表演讲。以下为演讲全文：',
      '桨小船',
    ],
    [
      'what an office is for is part of the office',
      'organization',
      'Speech by Ada Fenwick, Deputy Governor for Ferry Safety of the Lake Bank, at the ferry dinner.',
      'Lake Bank',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it('is not whose occasion it was', async () => {
    const head = '以下为行政长官何文舟今日傍晚在湖城商会主席林一帆的欢迎晚宴上致辞全文：';
    expect(await valueOf('speaker', head)).toBe('何文舟');
    expect(await valueOf('role', head)).toBe('行政长官');
    expect(await valueOf('organization', head)).toBeUndefined();
  });
});

describe('who speaks says so', () => {
  it('with the office in front of the name', async () => {
    const edition = await read(
      'a.txt',
      '渡口：要修桥吗？（发言全文）\n\n大家好，我是渡口谘询委员会主席黄一舟。我想和大家讲一讲渡船，因为你们都坐过它。\n\n渡船只有一条，我们每天都坐它过河，谢谢大家。',
    );
    expect(factOf(edition, 'speaker')?.value).toBe('黄一舟');
    expect(factOf(edition, 'role')?.value).toBe('主席');
    expect(factOf(edition, 'organization')?.value).toBe('渡口谘询委员会');
  });
});

describe('a dialogue', () => {
  it('has no office of one where its page names two', async () => {
    const edition = await read(
      'a.txt',
      '渡口对话\n\n1月21日，渡口集团创始人何文舟和渡船公司董事长罗一山一起参与圆桌，谈渡船。\n\n以下为对话实录：\n\n何文舟：我们今天讲渡船，你坐过吗？\n\n罗一山：我坐过，你呢？\n\n何文舟：我也坐过，谢谢大家。',
    );
    expect(edition.facts.role).toBeUndefined();
    expect(edition.facts.organization).toBeUndefined();
  });
});

describe('a name', () => {
  it.each(["Ferry Heads' Ada Fenwick", 'Lowmere’s Ada Fenwick'])('is no %s', (words) => {
    expect(isPersonName(words)).toBe(false);
    expect(isPersonName('Ada Fenwick')).toBe(true);
  });
});
