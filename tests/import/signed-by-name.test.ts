import { describe, expect, it } from 'vitest';
import { TALK } from './evidence.ts';
import { read } from './import-text.ts';

async function speaker(...below: string[]) {
  const { facts } = await read('a.txt', ['在全院大会上的讲话', TALK, ...below].join('\n\n'));
  return facts.speaker?.[0]?.value;
}

describe('a name alone under the last words of a talk', () => {
  it.each([
    [['何文舟', '2017.1.13'], '何文舟'],
    [['何文舟 2017年1月13日'], '何文舟'],
    [['何文舟居士', '二〇一七年元旦'], '何文舟'],
    [['星舟居士', '2017.1.13'], '星舟居士'],
    [['何文舟合十'], '何文舟'],
    [['弟子何文舟敬上'], '何文舟'],
    [['演讲人：何文舟'], '何文舟'],
  ])('signs it with a day, a bow or a style: %s', async (below, name) => {
    expect(await speaker(...below)).toBe(name);
  });

  it.each([
    [['何文舟']],
    [['于湖城', '2019年5月1日']],
    [['张家界', '2019年5月1日']],
    [['党支部', '2020年5月']],
    [['何老师', '2020年5月']],
    [['通讯员何文舟', '2020年5月']],
  ])('is none that nothing says to be a signature, nor a place, nor a body: %s', async (below) => {
    expect(await speaker(...below)).toBeUndefined();
  });

  it('is signed on the day under it', async () => {
    const { facts } = await read('a.txt', [TALK, '何文舟', '2017.1.13'].join('\n\n'));
    expect(facts.date?.[0]?.value).toBe('2017-01-13');
  });
});
