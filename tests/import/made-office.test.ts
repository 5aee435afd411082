import { describe, expect, it } from 'vitest';
import { TALK } from './evidence.ts';
import { read } from './import-text.ts';

async function office(...passages: string[]) {
  const { facts } = await read('a.txt', [...passages, TALK].join('\n\n'));
  return [facts.role, facts.organization].map((hints) => hints?.[0]?.value);
}

describe('an office that the talk itself names', () => {
  const elected = '在湖城人大会议上当选市长后的讲话\n\n何文舟';

  it('is to what those who listen elect whoever speaks', async () => {
    const thanks = '各位代表、同志们：\n\n今天，大会选举我担任湖城市人民政府市长，我深感责任重大。';
    expect(await office(elected, thanks)).toEqual(['市长', '湖城市人民政府']);
  });

  it('is none to which another was elected', async () => {
    const other = '各位代表、同志们：\n\n今天，大会选举他担任湖城市人民政府市长，我很高兴。';
    expect(await office(elected, other)).toEqual([undefined, undefined]);
  });

  it.each([
    ['今年是我担任渡口协会会长的第五个年头。', '会长', '渡口协会'],
    ['自从我就任渡口商会会长以来，已经三年了。', '会长', '渡口商会'],
    ['作为渡口集团的董事长，我今天非常高兴。', '董事长', '渡口集团'],
    ['我曾担任渡口商会会长三年。', undefined, undefined],
    ['作为一名医生，我今天非常高兴。', undefined, undefined],
    ['作为渡口商会的会员，我今天非常高兴。', undefined, undefined],
  ])('is that which whoever speaks has had since, or speaks as: %s', async (words, role, body) => {
    expect(await office('十年', words)).toEqual([role, body]);
  });

  it.each([
    ['我谨以个人的名义，并代表渡口基金会，向各位表示感谢。', '渡口基金会'],
    ['请允许我代表中共湖城市委、湖城市人民政府，向各位表示感谢。', '湖城市委'],
  ])('is of the body for which they speak: %s', async (words, body) => {
    expect(await office('在渡船展览开幕式上的讲话\n\n何文舟', words)).toEqual([undefined, body]);
  });

  it.each([
    ['值此渡口医院第一个护士节来临之际，我向大家表示祝贺。', '护士节院长讲话', '渡口医院'],
    ['同学们，大家好！今天，渡口中学全体师生在这里隆重集会。', '开学典礼校长讲话', '渡口中学'],
    [
      '同学们，大家好！今天，湖城实验小学一千二百名师生欢聚在操场上。',
      '开学典礼校长讲话',
      '湖城实验小学',
    ],
    ['同学们，大家好！今天我们邀请到渡口中学全体师生在这里集会。', '开学典礼校长讲话', undefined],
  ])('is of those who meet, or whose day it is: %s', async (words, head, body) => {
    expect((await office(head, words))[1]).toBe(body);
  });

  it('is of a label with a style in front of a greeting', async () => {
    const { facts } = await read(
      'a.txt',
      `夏令营回顾\n\n星舟大和尚：各位法师，大家好！今天晚上我们大家坐在一起，讲一讲这几天的感受。\n\n${TALK}`,
    );
    expect([facts.speaker, facts.role].map((hints) => hints?.[0]?.value)).toEqual([
      '星舟大和尚',
      undefined,
    ]);
  });

  it('is that by which whoever speaks calls themselves, again and again', async () => {
    const own = '校長要祝福今天畢業的各位同學。校長還要告訴你們三件事。';
    expect(await office('畢業典禮致詞', own)).toEqual(['校長', undefined]);
    const others = '校长希望我们常回来。今天校长想对大家说的话都说了。';
    expect(await office('毕业典礼致词', others)).toEqual([undefined, undefined]);
  });

  it.each([
    ['财政司司长出席渡口金融界酒会致辞', '财政司司长', '特区政府'],
    // Whoever heads a bureau is of the bureau.
    ['渡口教育局局长何文舟在渡口论坛上的致辞', '局长', '渡口教育局'],
  ])('of a region is of its government: %s', async (head, role, body) => {
    const words = '各位嘉宾：\n\n大家好！我代表特区政府多谢大家。';
    expect(await office(head, words)).toEqual([role, body]);
  });
});
