import { describe, expect, it } from 'vitest';
import type { HintField } from '../../src/import/draft.ts';
import { valueIn, valueOf } from './evidence.ts';

type Said = [what: string, field: HintField, words: string, value: string | undefined];

describe('what people say in their first words of the occasion', () => {
  it.each<Said>([
    [
      'that it opens today, and where',
      'event',
      '各位来宾，大家好！非常高兴一年一度的“湖城渡船论坛”今天在天府之国成都隆重开幕。',
      '湖城渡船论坛',
    ],
    [
      'a city behind what it is called for its beauty',
      'place',
      '各位来宾，大家好！非常高兴一年一度的“湖城渡船论坛”今天在天府之国成都隆重开幕。',
      '成都',
    ],
    [
      'that they congratulate on it',
      'event',
      '各位来宾，大家好！首先，我祝贺第六届渡船品牌年会在琴川召开。',
      '第六届渡船品牌年会',
    ],
    [
      'and where it is',
      'place',
      '各位来宾，大家好！首先，我祝贺第六届渡船品牌年会在琴川召开。',
      '琴川',
    ],
    [
      'no place, where it is here',
      'place',
      '各位来宾，大家好！首先，我祝贺第六届渡船品牌年会在我校召开。',
      undefined,
    ],
    ['where it opens today', 'place', '各位会员，大家好！一年一度的年会今天在琴川开幕了。', '琴川'],
    ['in a county', 'place', '各位理事：今天四届三次理事会在琴川县召开，我很高兴。', '琴川县'],
    ['and no school', 'place', '各位理事：今天四届三次理事会在我校召开，我很高兴。', undefined],
    [
      'how long ago what they celebrate began',
      'event',
      '各位来宾，大家好！我们欢聚在湖城，共同庆祝“渡口联谊会”成立二十五周年。',
      '“渡口联谊会”成立二十五周年',
    ],
    [
      'which day it is, in brackets',
      'date',
      '各位代表，大家好！今天（2021年6月8日）开始，我们有了新的渡船。',
      '2021-06-08',
    ],
    [
      'whose opening they attend',
      'event',
      '各位来宾，大家好！很高兴出席第十二届全国渡船辩论赛的开幕式。',
      '第十二届全国渡船辩论赛',
    ],
    [
      'beside which other they meet',
      'event',
      '各位代表，下午好！我们利用“第八届全国渡船研讨会”在汾阳市召开的机会，同时开会。',
      '第八届全国渡船研讨会',
    ],
    [
      'and where that is',
      'place',
      '各位代表，下午好！我们利用“第八届全国渡船研讨会”在汾阳市召开的机会，同时开会。',
      '汾阳',
    ],
    [
      'where they have come today',
      'place',
      '各位来宾，大家好！今天我来到厦门主要有三件事情。',
      '厦门',
    ],
    [
      'nothing of a city to which they came in another year',
      'place',
      '各位来宾，大家好！十年前我来到厦门，那时没有桥。',
      undefined,
    ],
    [
      'for whom they speak, with all who are there',
      'organization',
      '各位来宾，大家好！首先我要代表渡船科技全体同仁，对大家表示欢迎。',
      '渡船科技',
    ],
    [
      'for whom they speak, though it is of the whole country',
      'organization',
      '各位来宾，大家好！我谨代表全国渡船商会，向各位表示欢迎。',
      '全国渡船商会',
    ],
    [
      'nobody, where they speak for all that are there',
      'organization',
      '各位来宾，大家好！我谨代表全体学会，向各位表示欢迎。',
      undefined,
    ],
    [
      'which day it is',
      'date',
      '各位老师，大家好！今天，2016年9月6日，对大家来说值得记住。',
      '2016-09-06',
    ],
    [
      'where they have come to take part',
      'place',
      '各位来宾，大家好！我是第二次来扬州参加这个会，去年来的时候下雨。',
      '扬州',
    ],
    [
      'no place where they were before',
      'place',
      '各位来宾，大家好！我去年来扬州参加这个会的时候下雨。',
      undefined,
    ],
    [
      'at what many meet for a night',
      'event',
      '各位来宾，大家好！欢迎大家来到“慢船”年度之夜，谢谢各位。',
      '“慢船”年度之夜',
    ],
    ['no other day', 'date', '各位老师，大家好！2016年9月6日我第一次坐船，今天桥通了。', undefined],
    [
      'as whose representative they speak',
      'role',
      '各位老师，大家早安，我是毕业生代表——渡船工程学系四年级的何文舟。',
      '毕业生代表',
    ],
    [
      'who speaks, in front of them',
      'speaker',
      '何文舟：各位来宾、女士们、先生们，大家好！',
      '何文舟',
    ],
  ])('%s', async (_, field, words, value) => {
    expect(await valueIn(field, words)).toBe(value);
  });
});

describe('what Chinese pages say around a talk', () => {
  it.each<[what: string, field: HintField, head: string, foot: string, value: string | undefined]>([
    [
      'an office and a name on two lines below',
      'organization',
      '第12届渡船颁授典礼校长致辞',
      '湖城大学校长\n\n何文舟教授',
      '湖城大学',
    ],
    [
      'whose they are, in Traditional characters',
      'speaker',
      '第12屆渡船頒授典禮校長致辭',
      '湖城大學校長\n\n何文舟教授',
      '何文舟',
    ],
    [
      'the office of who spoke in a note below',
      'role',
      '何文舟在渡口论坛上的致辞',
      '（何文舟：渡口公司总裁、渡船协会委员）',
      '总裁',
    ],
    [
      'the day of which a note below tells whose words these are',
      'date',
      '过河的语言',
      '（本文系作者2016年10月22日在湖城大学的讲演，由何舟根据录音整理，经本人审定）',
      '2016-10-22',
    ],
    [
      'the day of a report by the year of its page',
      'date',
      'http://dukou.example   [2014-07-06]    我要评论\n\n7月5日，在渡船青年论坛上，渡口科技总裁何文舟发表演讲。以下为演讲实录：',
      '',
      '2014-07-05',
    ],
    [
      'the year in the name of an occasion with quotation marks',
      'date',
      '9月12日，由渡口协会主办的2024“湖国—渡国”驻华使节茶叙会在北京举行。渡口协会会长何文舟致辞。以下为致辞全文：',
      '',
      '2024-09-12',
    ],
    [
      'no city of another occasion for which tickets are sold',
      'place',
      '渡口大会 FerryCon 广州站，现在购票立减 600 元\n\n何文舟在渡口论坛上的致辞',
      '',
      undefined,
    ],
    [
      'no company that is only said to be one',
      'organization',
      '何文舟 前家电公司工程师 渡口第412位讲者',
      '',
      undefined,
    ],
    [
      'no mission where the page names two',
      'organization',
      '何文舟大使在渡口招待会上的致辞',
      '驻湖国大使馆\n\n驻渡国大使馆',
      undefined,
    ],
    [
      'no occasion that a comma cuts',
      'event',
      '渡口总领馆18日举办何文到任，何舟离任，何文舟到任侨界招待会。\n\n以下为何文舟在会上的致辞全文：',
      '',
      undefined,
    ],
    [
      'no group that a sentence names only as the group',
      'organization',
      '渡口召开2022年安全生产工作会，集团总经理何文舟作动员讲话。以下为讲话全文：',
      '',
      undefined,
    ],
    [
      'nobody called by a verb behind a professor',
      'speaker',
      '“渡口大讲堂”第12讲：何文舟教授谈渡船',
      '',
      undefined,
    ],
    [
      'no direction as a place',
      'place',
      '渡口论坛在西南地区举行。以下为何文舟致辞全文：',
      '',
      undefined,
    ],
  ])('%s', async (_, field, head, foot, value) => {
    expect(await valueOf(field, head, foot)).toBe(value);
  });
});
