import { describe, expect, it } from 'vitest';
import { TALK } from './evidence.ts';
import { read } from './import-text.ts';

async function organization(above: string[], below: string[] = [], talk = TALK) {
  const page = [above.join('\n'), talk, below.join('\n')].join('\n\n');
  const edition = await read('a.txt', page);
  return edition.facts.organization?.[0]?.value;
}

describe('of which body a speaker is whose office alone the head names', () => {
  it.each([
    [
      [
        '渡口大学新闻网',
        '首页 学校要闻 综合新闻',
        '过河的路',
        '——校长何文舟在2021届毕业典礼上的讲话',
      ],
    ],
    [
      ['过河的路', '——2021届研究生毕业典礼致辞', '党委书记、校长 何文舟'],
      ['上一条：渡口要闻', '版权所有：渡口大学 地址：渡口路1号'],
    ],
    [['校党委书记何文舟在2021年开学典礼上的讲话'], ['渡口大学党委宣传部 版权所有']],
    [['副校长何文舟在渡口大学毕业典礼上的讲话']],
    [['校长何文舟在毕业典礼上的讲话'], ['渡口大学新闻中心 湖城北路1号']],
    [['毕业典礼在校生代表何文舟发言'], ['下一条：渡口要闻', '渡口大学 招生咨询 校长信箱']],
    [['校长何文舟在毕业典礼上的讲话'], ['本站内容著作权为渡口大学所有']],
  ])('is the school whose page it is: %s', async (above, below: string[] = []) => {
    expect(await organization(above, below)).toBe('渡口大学');
  });

  it.each([
    ['渡口中院', ['何文舟院长在奠基仪式上的讲话'], ['责任编辑：渡口中院']],
    ['東岸總統府', ['總統何文舟在渡口典禮上的致詞'], ['發布機關：東岸總統府']],
    ['渡口市医院', ['院长何文舟在护士节表彰大会上的讲话'], ['渡口市医院 版权所有']],
    [
      '渡口县人民法院',
      ['何文舟院长在宣誓仪式上的讲话'],
      ['来源：渡口县人民法院', '责任编辑：何一舟'],
    ],
    ['渡口市人民政府', ['渡口市人民政府', '首页 > 领导讲话', '副市长 何文舟'], []],
    ['渡口市人民政府', ['副市长何文舟在防汛会议上的讲话'], ['主办：渡口市人民政府办公室']],
    ['渡口船业协会', ['渡口船业协会', '何文舟会长在会员大会上的讲话'], []],
    [
      '渡口集团',
      [
        '渡口集团举行年会',
        '发布时间：2022-01-21 发布者：渡口集团',
        '董事长何文舟在总结表彰大会上的致辞',
      ],
      [],
    ],
    [
      '渡口路桥集团',
      ['过河的路', '——在渡口路桥集团第九届工程师大会上的讲话', '集团公司总工程师  何文舟'],
      [],
    ],
    ['渡口大學', ['渡口大學 秘書室新聞中心', '何文舟校長畢業典禮致詞'], []],
    ['渡口大學', ['何文舟校長畢業典禮致詞', '渡口大學112學年度畢業典禮於6月8日舉行'], []],
    ['渡口二中', ['渡口二中', '校长何文舟在开学典礼上的讲话'], []],
    ['渡口总商会', ['渡口总商会', '主席 何文舟'], []],
    ['渡口市发展委员会', ['渡口市发展委员会', '主任 何文舟'], []],
    ['渡口市人民政府', ['渡口市人民政府门户网站', '市委副书记、市长 何文舟'], []],
    ['渡口中医院', ['渡口中医院党总支副书记、院长 何文舟'], []],
    [
      '渡桥精工',
      [
        '渡桥精工',
        '年会｜董事长何文舟：咱们没有白熬',
        '2020-01-18 渡桥精工',
        '新春年会在公司一号车间举行，董事长何文舟发表新年致辞。以下为致辞全文：',
      ],
      [],
    ],
    ['渡口長老教會', ['渡口長老教會', '講員：何文舟 牧師', '講題：過河的路'], []],
  ])('%s', async (name, above, below) => {
    expect(await organization(above, below)).toBe(name);
  });

  it('is a pupil’s own school where the speech is one under the flag', async () => {
    const above = ['渡口市第二中学', '第六周国旗下讲话：过河的路', '作者：八（3）班 何文舟'];
    expect(await organization(above)).toBe('渡口市第二中学');
  });

  it.each([
    // Another kind of body.
    [['渡口新闻网', '校长何文舟在毕业典礼上的讲话'], ['渡口市教育局 版权所有']],
    // Two bodies alike.
    [['湖城大学', '校长何文舟在毕业典礼上的讲话'], ['渡口大学 版权所有']],
    // Whoever publishes is a business, too.
    [['对话', '总裁何文舟在峰会上的演讲'], ['渡口传媒有限公司 版权所有']],
    // An account of readers, and one that tells of another’s.
    [
      [
        '渡口商业观察',
        '董事长何文舟：咱们没有白熬',
        '2020-01-18 渡口商业观察',
        '新春年会在公司一号车间举行，董事长何文舟发表新年致辞。',
      ],
    ],
    [
      [
        '创业渡口',
        '董事长何文舟：咱们没有白熬',
        '2020-01-18 创业渡口',
        '2020年1月16日晚，渡桥精工新春年会在公司一号车间举行，董事长何文舟发表新年致辞。',
      ],
    ],
    // What the last line begins with is another kind of body.
    [['校长何文舟在毕业典礼上的讲话'], ['渡口市教育局 湖城北路1号']],
    // Who made the page.
    [['校长何文舟在毕业典礼上的讲话'], ['版权所有 技术支持：湖城职业学院']],
  ])('nobody knows: %s', async (above, below: string[] = []) => {
    expect(await organization(above, below)).toBeUndefined();
  });

  it.each([
    ['渡口中学', '各位来宾：\n\n今天我们欢聚一堂，隆重庆祝渡口中学建校110周年。'],
    [undefined, '各位来宾：\n\n作为兄弟院校，我们一起庆祝渡口中学建校110周年。'],
  ])('is %s whose birthday it is, of whoever is no guest', async (name, words) => {
    const above = ['在建校110周年庆祝大会上的致辞', '校长 何文舟'];
    expect(await organization(above, [], `${words}\n\n${TALK}`)).toBe(name);
  });

  it('is the one for whose board the speaker speaks', async () => {
    const words = '各位同事：\n\n我谨代表渡口集团董事会，向大家致以新年的问候！';
    const above = ['在新年联欢会上的致辞', '董事长 何文舟'];
    expect(await organization(above, [], `${words}\n\n${TALK}`)).toBe('渡口集团');
  });

  it('is not the page’s where another stands before the office', async () => {
    const above = ['渡口医院', '研究生院副院长何文舟在护士节上的讲话'];
    expect(await organization(above, ['渡口医院 版权所有'])).not.toBe('渡口医院');
  });
});

describe('what is nobody’s own body', () => {
  it.each([
    '我们每一所学校都有船。',
    '我们参观渡口大学的时候，下着雨。',
    '我们两家公司一起过河。',
    '欢迎大家来到渡口大学参加论坛，我今天是客人。',
  ])('as the first words say: %s', async (words) => {
    const above = ['校长何文舟在毕业典礼上的讲话'];
    expect(await organization(above, [], `${words}\n\n${TALK}`)).toBeUndefined();
  });

  it.each([
    ['院长', '渡口电影院'],
    ['馆长', '渡口宾馆'],
    ['台长', '渡口信息平台'],
    ['省长', '渡口市人民政府'],
  ])('is none of the kind that a %s has: %s', async (office, name) => {
    expect(await organization([name, `${office}何文舟在表彰大会上的讲话`])).toBeUndefined();
  });

  it('is where it was, behind the day', async () => {
    const above = ['校长何文舟在教育论坛上的讲话', '2021年5月3日于渡口大学'];
    expect(await organization(above)).toBeUndefined();
  });
});
