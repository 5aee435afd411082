import { describe, expect, it } from 'vitest';
import { TALK } from './evidence.ts';
import { read } from './import-text.ts';

type Who = [speaker: string | undefined, role: string | undefined, organization?: string];

/** Who spoke, as what and for whom, as a page says it. */
async function whoOn(page: string): Promise<(string | undefined)[]> {
  const { facts } = await read('page.txt', page);
  return [facts.speaker, facts.role, facts.organization].map((hints) => hints?.[0]?.value);
}

const over = (head: string) => `${head}\n\n${TALK}`;
const under = (head: string, foot: string) => `${head}\n\n${TALK}\n\n${foot}`;
const all = ([speaker, role, organization]: Who) => [speaker, role, organization];

describe('who spoke, over a Chinese talk', () => {
  it.each<[what: string, head: string, who: Who]>([
    [
      'has a name that ends with a word that joins two',
      '本文整理自渡口电池联合创始人何清和5月25日在湖城论坛上的发言',
      ['何清和', '联合创始人', '渡口电池'],
    ],
    [
      'is the one of two who are joined by that word',
      '渡口公司总裁何清和主席何一舟在湖城论坛上会面。何清发表演讲，以下为演讲全文：',
      ['何清', '总裁', '渡口公司'],
    ],
    [
      'is whom a label names by what friends call them',
      '河上的桥\n\n分享人 / 阿舟',
      ['阿舟', undefined],
    ],
    ['is nobody where the label has what they write', '主讲：小说家', [undefined, undefined]],
    [
      'is whom a label names with their class',
      '国旗下讲话稿\n\n演讲人：高二（3）班何文舟',
      ['何文舟', undefined],
    ],
    [
      'is whom a label names with a body in brackets',
      '河上的桥\n\n主讲：何文舟（渡口大学历史学院）',
      ['何文舟', undefined, '渡口大学历史学院'],
    ],
    ['is so behind another sign', '分享嘉宾：何文舟@渡口科技', ['何文舟', undefined, '渡口科技']],
    [
      'is whom a label names with an office in brackets',
      '报告人：何文舟（湖城大学历史系 教授）',
      ['何文舟', '教授', '湖城大学历史系'],
    ],
    [
      'tells it, and another writes it down',
      '河上的桥\n\n何文舟/口述 李一舟/整理',
      ['何文舟', undefined],
    ],
    ['has an office in front of the colon', '何文舟院士：河上的桥', ['何文舟', '院士']],
    [
      'speaks among themselves',
      '独家｜渡口科技何文舟内部讲话：河上的桥',
      ['何文舟', undefined, '渡口科技'],
    ],
    [
      'stands alone with an office in brackets',
      '河上的桥\n\n何文舟（湖城人民医院心内科 主任医师）',
      ['何文舟', '主任医师', '湖城人民医院心内科'],
    ],
    [
      'is none of several who stand so',
      '河上的桥\n\n何文舟（渡口公司董事长）\n\n李一舟（渡口局局长）',
      [undefined, undefined],
    ],
    [
      'is not who is greeted by name',
      '河上的桥\n\n渡口说书人协会 何文舟会长\n\n渡口小学 李一舟校长',
      [undefined, undefined],
    ],
    [
      'is who an English headline says it is',
      'Speech (in Chinese) by Mr Ole Brand, Minister of State for Ferries, at the Opening of the Lowmere Story Centre\n\n渡口说书人协会 何文舟会长\n\n渡口小学 李一舟校长',
      ['Ole Brand', 'Minister of State for Ferries'],
    ],
    ['is nobody where the label has a word', '河上的桥\n\n分享人 / 老师', [undefined, undefined]],
    [
      'is at the head of our own school',
      '我校何文舟校长在2021级新生开学典礼上的讲话',
      ['何文舟', '校长'],
    ],
    [
      'stands behind the speech, with an office',
      '演讲：何文舟 渡口科技CTO',
      ['何文舟', 'CTO', '渡口科技'],
    ],
    [
      'is who is described',
      '【讲者介绍】何文舟，湖城大学历史系教授，博士生导师。',
      ['何文舟', '教授，博士生导师', '湖城大学历史系'],
    ],
    [
      'is ordained, and spoke at a temple',
      '星舟法师2008年10月12日讲于湖城「渡口寺」',
      ['星舟法师', undefined],
    ],
    [
      'is whom a forum’s headline names, not who posted it',
      '标题: [分享] 何文舟：渡口的灯（第四届渡口散文奖获奖答辞） [打印本页]\n作者: 何一舟    时间: 2010-12-5 11:47 PM',
      ['何文舟', undefined],
    ],
    [
      'is not from where it is taken',
      '标题: 渡船浅释\n\n敬摘自《渡船浅释12集》',
      [undefined, undefined],
    ],
    [
      'is known by the surname alone, and by the office',
      '渡口四中何书记在2025年下学期开学典礼上的讲话：把路走宽',
      [undefined, '书记', '渡口四中'],
    ],
  ])('%s', async (_, head, who) => {
    expect(await whoOn(over(head))).toEqual(all(who));
  });

  it('is read with marks of half width', async () => {
    expect(
      await whoOn(
        over(
          '何文舟是渡口餐饮集团创始人,连锁餐饮与管理专家。担任湖城协会副会长等职。下面,小编为大家分享何文舟的演讲稿!',
        ),
      ),
    ).toEqual(['何文舟', '创始人', '渡口餐饮集团']);
  });
});

describe('what the office is, and whose', () => {
  it.each<[what: string, head: string, who: Who]>([
    [
      'is said in front, as an attribute',
      '而曾任渡口工作室首席策划、现在是渡口美术学院艺术系副教授的何文舟却认为，桥比船好。以下是何文舟的演讲实录：',
      ['何文舟', '副教授', '渡口美术学院艺术系'],
    ],
    [
      'is not what somebody was',
      '曾任渡口公司总裁的何文舟却认为，桥比船好。以下是何文舟的演讲实录：',
      ['何文舟', undefined],
    ],
    [
      'is what somebody does, whatever it is called',
      '编者按：本期讲者何文舟是湖城一家测绘公司的制图员，九年里她记录了渡船。\n\n演讲者：何文舟',
      ['何文舟', '制图员'],
    ],
    [
      'is not that they are someone’s teacher',
      '何文舟是我的老师，以下是何文舟的演讲实录：',
      ['何文舟', undefined],
    ],
    [
      'is that of the business which the one before is at the head of',
      '渡口电池董事长何一舟、总裁何文舟出席年会。何文舟作了主题演讲，以下为演讲全文：',
      ['何文舟', '总裁', '渡口电池'],
    ],
    [
      'is nothing of a school whose head stands before',
      '渡口大学校长何一舟、总裁何文舟出席年会。何文舟作了主题演讲，以下为演讲全文：',
      ['何文舟', '总裁'],
    ],
    [
      'is at a business of some trade',
      '讲话的是我们渡口漆的董事长何文舟，在湖城开的会。以下是何文舟讲话全文：',
      ['何文舟', '董事长', '渡口漆'],
    ],
    [
      'is at a business that the page also has with its form',
      '渡舟航电总工程师何文舟\n\n渡舟航电有限公司承办大会，何文舟发表演讲，以下为演讲全文：',
      ['何文舟', '总工程师', '渡舟航电'],
    ],
    ['is nothing of an occasion', '渡口追思会主席何文舟致词全文', ['何文舟', '主席']],
    [
      'stands in front of the name, behind a label',
      '讲师：湖城医院心内科主任医师 何文舟',
      ['何文舟', '主任医师', '湖城医院心内科'],
    ],
    [
      'stands behind a name and a space',
      '河上的桥\n\n渡口船舶研究院 何文舟 研究员',
      ['何文舟', '研究员', '渡口船舶研究院'],
    ],
  ])('%s', async (_, head, who) => {
    expect(await whoOn(over(head))).toEqual(all(who));
  });

  it.each<[what: string, head: string, foot: string, who: Who]>([
    [
      'is said of the author, below',
      '河上的桥\n\n何文舟',
      '（本文根据录音整理。作者系渡口师范学院新闻史教授）',
      ['何文舟', '教授', '渡口师范学院'],
    ],
    [
      'is what the author is now, and not of which school they come',
      '河上的桥\n\n何文舟',
      '（作者系渡口医学院1984级校友，现任渡口肿瘤医院外科主任）',
      ['何文舟', '主任', '渡口肿瘤医院外科'],
    ],
    [
      'is not that of who wrote for a paper',
      '河上的桥\n\n何文舟',
      '（作者系渡口日报社主编）',
      ['何文舟', undefined],
    ],
  ])('%s', async (_, head, foot, who) => {
    expect(await whoOn(under(head, foot))).toEqual(all(who));
  });

  it('is said of whoever has the surname, in brackets', async () => {
    const note =
      '上周六在湖城参加了渡口大会，下午场何老师（渡口外卖交易中台的 leader，花名「石舟」）的这个分享是全场最佳，征得本人同意后根据录音整理。';
    expect(await whoOn(`河上的桥\n\n${note}\n\n何文舟：${TALK}`)).toEqual([
      '何文舟',
      'leader',
      '渡口外卖交易中台',
    ]);
  });
});
