import { describe, expect, it } from 'vitest';
import { TALK } from './evidence.ts';
import { read } from './import-text.ts';

/** Who spoke, as what and for whom, as a page says it. */
async function whoOn(page: string): Promise<(string | undefined)[]> {
  const { facts } = await read('page.txt', page);
  return [facts.speaker, facts.role, facts.organization].map((hints) => hints?.[0]?.value);
}

describe('the one who has nearly all the words', () => {
  const chair =
    '主持人：各位来宾，大家下午好！今天我们首先请出的是渡口面粉公司的董事长何文舟先生，掌声有请。';

  it('is whom the chair asks to speak', async () => {
    expect(await whoOn(`${chair}\n\n何文舟：${TALK}\n\n主持人：谢谢何总。`)).toEqual([
      '何文舟',
      '董事长',
      '渡口面粉公司',
    ]);
  });

  it('is so with a short answer of another', async () => {
    expect(
      await whoOn(`${chair}\n\n何文舟：${TALK}\n\n主持人：谢谢何总。\n\n李一舟：谢谢主持人。`),
    ).toEqual(['何文舟', '董事长', '渡口面粉公司']);
  });

  it('is not one of two who say as much: both speak', async () => {
    const page = `${chair}\n\n何文舟：${TALK}\n\n主持人：谢谢何总。\n\n李一舟：${TALK}`;
    const { facts } = await read('page.txt', page);
    expect(facts.speaker?.map(({ value }) => value)).toEqual(['何文舟', '李一舟']);
    expect(facts.role).toBeUndefined();
  });

  it('is described in front of the first words', async () => {
    const bio = '[何文舟简介]1958年3月生，毕业于湖城学院，现任渡口造船集团董事长兼总裁。';
    expect(await whoOn(`${bio}${TALK}`)).toEqual(['何文舟', '董事长兼总裁', '渡口造船集团']);
  });

  it('says who they are twice', async () => {
    const me = '大家好，我是何文舟，我是渡口大学的一名讲师。';
    expect(await whoOn(`河上的桥\n\n${me}\n\n${TALK}`)).toEqual(['何文舟', '讲师', '渡口大学']);
  });

  it('comes from a business, or speaks for a ministry', async () => {
    const me = '大家好，我是何文舟，来自渡口科技，目前负责数据平台。';
    expect((await whoOn(`河上的桥\n\n${me}\n\n${TALK}`))[2]).toBe('渡口科技');
    const us = '各位来宾，大家好！首先，我要代表渡口事务部，欢迎各位。';
    expect((await whoOn(`河上的桥\n\n${us}\n\n${TALK}`))[2]).toBe('渡口事务部');
    const staff = '各位来宾，大家好！首先，我要代表全体干部，欢迎各位。';
    expect((await whoOn(`河上的桥\n\n${staff}\n\n${TALK}`))[2]).toBeUndefined();
  });

  it('greets behind the own name', async () => {
    const asked = '下面请渡口针织的总经理何文舟先生发言，他是做渡船最早的企业家。';
    expect(await whoOn(`${asked}\n\n何文舟：${TALK}`)).toEqual(['何文舟', '总经理', '渡口针织']);
  });
});
