import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

const FULL = '\n\n以下为演讲全文：';
const GAVE = `何文舟昨日在渡口峰会上发表演讲。${FULL}`;

describe('a foreign name without a dot', () => {
  it.each<Case>([
    [
      'is one that the page has again',
      'speaker',
      `国务卿芬威克今天来到渡口。芬威克说要修桥，芬威克又走了。${FULL}`,
      '芬威克',
    ],
    [
      'and not what stands there once',
      'speaker',
      `国务卿芬威克今天在渡口大会上发表演讲。${FULL}`,
      undefined,
    ],
    [
      'nor a word of the dictionary',
      'speaker',
      `总理巴西今天来到渡口。巴西说要修桥，巴西又走了。${FULL}`,
      undefined,
    ],
    [
      'may head its talk',
      'speaker',
      `芬威克演讲全文\n\n芬威克今天来到渡口。芬威克说要修桥。${FULL}`,
      '芬威克',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('where a Chinese name begins and ends', () => {
  it.each<Case>([
    [
      'it is the one that the page has all the time',
      'speaker',
      '以下为渡来李文演讲全文：\n\n李文说，李文来过。李文走了。',
      '李文',
    ],
    [
      'also where it has three characters',
      'speaker',
      '以下为高何文舟演讲全文：\n\n何文舟说，何文舟来过。何文舟走了。',
      '何文舟',
    ],
    [
      'but not a word that the page has all the time',
      'speaker',
      '以下为欧阳高校演讲全文：\n\n高校说，高校来过。高校走了，高校又来了。',
      '欧阳高校',
    ],
    [
      'nor one that it has hardly more often',
      'speaker',
      '以下为林郑何文演讲全文：\n\n何文来过。',
      '林郑何文',
    ],
    [
      'a style of the law ends it',
      'speaker',
      `渡口律师公会主席何文舟资深大律师今日出席晚宴。${FULL}`,
      '何文舟',
    ],
    [
      'what stands there elsewhere without the word before it',
      'speaker',
      '何文舟\n\n本文选自渡口年会，渡云何文舟老师分享的《渡船》实录。\n\n何文舟来过。',
      '何文舟',
    ],
    ['it may end like a department', 'speaker', '何连科：渡船要有记性' + FULL, '何连科'],
    ['unless its first words are words', 'speaker', '方法科：渡船要有记性' + FULL, undefined],
    [
      'a note that also says where the slides are names it',
      'speaker',
      '渡船\n\n注：本文是何文舟在 2021 渡口大会上分享的内容。相关 PPT 内容请点击下方自行下载',
      '何文舟',
    ],
    ['it is no graduate', 'speaker', `商学院毕业生在渡口大会上的发言${FULL}`, undefined],
    ['it is no council', 'speaker', `安理会：渡船是过河的路${FULL}`, undefined],
    [
      'it stands behind a class',
      'speaker',
      `高三（8）班何文舟在第24期结业仪式上的发言${FULL}`,
      '何文舟',
    ],
    ['the day of the signature ends it', 'speaker', '渡船\n\n何文舟2018.05.21', '何文舟'],
    ['an office ends it', 'speaker', `渡口协会会长何文舟馆员到了。${FULL}`, '何文舟'],
    [
      'a theme that always follows it is no part of it',
      'speaker',
      '何文主题演讲\n\n以下为何文主题演讲：',
      '何文',
    ],
    [
      'the whole one is who is called by its first half',
      'speaker',
      '渡口会长欧阳文舟今天致辞。\n\n欧阳演讲全文\n\n欧阳致辞全文：',
      '欧阳文舟',
    ],
    ['wide spaces do not part it', 'speaker', '渡船要有人记得\n\n何    文舟', '何文舟'],
    ['nor is thanks', 'speaker', '何文答谢致辞\n\n以下为何文答谢致辞：', '何文'],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it.each([
    '主持了大会',
    '宣布停开',
    '回应说要修桥',
    '接受采访',
    '讲述渡船',
    '做客渡口',
    '呼吁修桥',
    '今早到了',
    '昨天到了',
    '近日到了',
    '日前到了',
    '最近到了',
    '新年致辞',
    '首次致辞',
    '视频致辞',
    '最新讲话',
    '重磅讲话',
    '周五到了',
  ])('before %s', async (behind) => {
    expect(await valueOf('speaker', `会长何文${behind}。${FULL}`)).toBe('何文');
  });

  it.each(['最新', '重磅', '内部', '独家', '闭门', '跨年', '首次', '答谢', '祝酒', '告别'])(
    'before the speech that was %s',
    async (sort) => {
      expect(await valueOf('speaker', `渡船\n\n何文${sort}讲话全文`)).toBe('何文');
    },
  );

  it.each(['退休', '卸任', '胜选', '败选'])('before the speech of %s', async (sort) => {
    expect(await valueOf('speaker', `渡船\n\n何文${sort}演说全文`)).toBe('何文');
  });

  it.each<[what: string, head: string, value: string | undefined]>([
    ['with nothing behind the speech', '何文告别演说', '何文'],
    ['with the year in brackets', '何文告别演说（2016年）', '何文'],
    ['but no word', '高校演讲', undefined],
  ])('a line of who and the speech %s', async (_, head, value) => {
    expect(await valueOf('speaker', head)).toBe(value);
  });
});

describe('a note on a life says who spoke', () => {
  it.each<Case>([
    ['by the year', 'speaker', '何文，1939年到湖城，一生修船。', '何文'],
    ['by where they were born', 'speaker', '何文 生于湖城，一生修船。', '何文'],
    ['by man or woman', 'speaker', '何文，女，到过渡口。', '何文'],
    ['by whence they are', 'speaker', '何文，湖城渡口人，一生修船。', '何文'],
    ['and not by anything', 'speaker', '何文，一生修船，到过渡口。', undefined],
    [
      'and what they are, with the grade',
      'role',
      '何文，1939年到湖城，渡口公司高级顾问，一生修船。',
      '高级顾问',
    ],
    ['also of an art', 'role', '何文，1939年到湖城，渡口剧团资深演员，一生修船。', '资深演员'],
    [
      'and not what begins another word',
      'role',
      '何文，1939年到湖城，教授级船匠，渡口公司顾问，一生修船。',
      '顾问',
    ],
    ['and where', 'organization', '何文，1939年到湖城，渡口公司高级顾问，一生修船。', '渡口公司'],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('an office in Chinese', () => {
  it.each([
    '国务卿',
    '参事',
    '外长',
    '防长',
    '船舶学家',
    '艺术家',
    '企业家',
    '投资人',
    '学者',
    '主播',
    '大律师',
  ])('is %s', async (role) => {
    expect(await valueOf('role', `${role}${GAVE}`)).toBe(role);
  });

  it.each<Case>([
    [
      'is a style where no other is named',
      'role',
      '渡船\n\n本文根据何文舟教授在渡口论坛上的演讲整理。',
      '教授',
    ],
    [
      'also behind a word of the sentence',
      'role',
      '昨日渡口请何文教授讲渡船。\n\n何文演讲全文：',
      '教授',
    ],
    [
      'and not beside another',
      'role',
      `渡口公司总裁何文舟教授昨日在渡口峰会上发表演讲。${FULL}`,
      '总裁',
    ],
    [
      'nor a style of somebody else',
      'role',
      '渡船\n\n何文舟教授\n\n以下为罗一山演讲全文：',
      undefined,
    ],
    [
      'nor the head of professors',
      'role',
      '昨日何文舟教授会会长到了。\n\n何文舟演讲全文：',
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
