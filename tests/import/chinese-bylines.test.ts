import { describe, expect, it } from 'vitest';
import { isPersonName } from '../../src/import/metadata/person-name.ts';
import { TALK } from './evidence.ts';
import { read } from './import-text.ts';

async function who(above: string[], below: string[] = [], talk = TALK) {
  const { facts } = await read('a.txt', [above.join('\n'), talk, below.join('\n')].join('\n\n'));
  return [facts.speaker, facts.role, facts.organization].map((found) => found?.[0]?.value ?? '');
}

describe('a line of its own that says who speaks', () => {
  it.each([
    [
      [
        '渡口市检察院工作报告',
        '——2021年2月3日在渡口市第九届代表大会上',
        '渡口市检察院检察长 何 文',
      ],
      ['何文', '检察长', '渡口市检察院'],
    ],
    [
      ['何文舟', '渡口大学校长', '在毕业典礼上的讲话'],
      ['何文舟', '校长', '渡口大学'],
    ],
    [
      ['在毕业典礼上的讲话', '渡口大学校长', '何文舟'],
      ['何文舟', '校长', '渡口大学'],
    ],
    [
      ['过河', '何文舟：渡口集团首席执行官'],
      ['何文舟', '首席执行官', '渡口集团'],
    ],
    [
      [
        '渡口大会8日举行，渡口协会会长李望舒致辞。',
        '在渡口大会上的发言',
        '渡船社社长 何文舟(Ada Fenwick)',
      ],
      ['何文舟', '社长', '渡船社'],
    ],
    [['致辞嘉宾：何文舟，渡口银行行长'], ['何文舟', '行长', '渡口银行']],
    [
      ['講員：何文舟 牧師', '渡河的人'],
      ['何文舟', '牧師', ''],
    ],
    [
      ['何文舟校長勉勵畢業生', '校長致詞稿'],
      ['何文舟', '校長', ''],
    ],
    [
      ['校长致辞', '何文舟'],
      ['何文舟', '校长', ''],
    ],
  ])('is whose it is: %s', async (above, expected) => {
    expect(await who(above)).toEqual(expected);
  });

  it.each([
    [['渡口集团总裁祝福']],
    [['追云逐月莫停步——2022年新年致辞']],
    [['高质量发展论坛致辞']],
    [['何文舟 渡口大学教授', '李望舒 渡口大学副教授', '在渡船论坛上的对话']],
  ])('is not what only looks like one: %s', async (above) => {
    expect((await who(above))[0]).toBe('');
  });
});

describe('an office', () => {
  it.each([
    [
      ['渡口论坛', '演讲者：何文舟 论坛成员、湖城大学船舶与海洋研究中心主任'],
      ['主任', '湖城大学船舶与海洋研究中心'],
    ],
    [
      ['在渡口商会成立大会上的讲话', '渡口市政协原副主席何文舟'],
      ['原副主席', '渡口市政协'],
    ],
    [['湖城市长何文舟在渡船节上的致辞'], ['市长', '湖城市']],
    [['湖城市人民政府市长何文舟在渡船节上的致辞'], ['市长', '湖城市人民政府']],
    [['行政院长何文舟在渡船节上的致辞'], ['院长', '行政院']],
    [['作者系湖城大学教授何文舟，本文为作者在渡口论坛上的演讲'], ['教授', '湖城大学']],
    [['渡口大学第九任校长何文舟教授就职演说'], ['校长', '渡口大学']],
    [['渡口集团驻湖城办事处主任何文舟在酒会上的致辞'], ['主任', '渡口集团驻湖城办事处']],
  ])('has a body beside it: %s', async (above, expected) => {
    expect((await who(above)).slice(1)).toEqual(expected);
  });

  it.each([
    [['田部長出席第五屆渡船論壇致詞稿'], ['經濟部版權所有 地址：湖城路1號'], '經濟部'],
    [['何文舟大使在招待会上的致辞'], ['中国驻湖洲联盟使团 版权所有'], '中国驻湖洲联盟使团'],
    [['您现在的位置：渡口中学 > 校园新闻', '校长何文舟在开学典礼上的讲话'], [], '渡口中学'],
    [['党委书记、董事长 何文舟', '在集团公司2020年工作会议上的讲话'], [], ''],
  ])('is of the body whose page it is: %s', async (above, below, expected) => {
    expect((await who(above, below))[2]).toBe(expected);
  });
});

describe('for whom somebody says to speak', () => {
  it.each([
    ['我谨代表渡口对外友好协会、渡口友城联合会，向大家表示感谢。', '渡口对外友好协会'],
    ['我谨代表东道主之一的渡口学会，欢迎各位的到来。', '渡口学会'],
    ['我代表渡口船舶第七研究所所有领导，感谢大家。', '渡口船舶第七研究所'],
    ['我先谨代表渡口大学预祝各位前程远大。', '渡口大学'],
    ['请允许我以渡口市市长的身份，向大家表示欢迎。', '渡口市'],
    ['我作为学生代表在渡口大学发言，很高兴。', ''],
    ['我代表我的公司感谢大家。', ''],
  ])('%s', async (words, expected) => {
    expect((await who(['在渡船节上的致辞'], [], `${words}${TALK}`))[2]).toBe(expected);
  });
});

describe('a name', () => {
  it.each(['何文被', '渡江省', '江东省', '莫停留', '祝福', '祝大家', '党组织', '高质量', '巴拿马'])(
    'is not %s',
    (words) => {
      expect(isPersonName(words)).toBe(false);
    },
  );

  it.each(['巴文舟', '莫文舟', '高文舟', '朱玉'])('is %s', (name) => {
    expect(isPersonName(name)).toBe(true);
  });
});
