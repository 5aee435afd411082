import { describe, expect, it } from 'vitest';
import type { HintField } from '../../src/import/draft.ts';
import { factOf } from '../../src/import/edition.ts';
import { valueOf } from './evidence.ts';
import { read } from './import-text.ts';

describe('who spoke, as pages of talks say it', () => {
  it.each([
    [
      'a surname with an office is not the name',
      '会长赖清河今（10）日在会上发表演说。\n\n赖会长致词全文如下：',
      '赖清河',
    ],
    [
      'a Latin name ends where Han begins',
      '工程师Mara Lindt在渡河会上的演讲稿\n\n演讲全文如下：',
      'Mara Lindt',
    ],
    ['a rarer surname', '国家队队长习文山3日在渡口大会开幕式上致辞。\n\n致辞全文如下：', '习文山'],
  ])('%s', async (_, head, speaker) => {
    expect(await valueOf('speaker', head)).toBe(speaker);
  });
});

describe('what pages of talks say about them', () => {
  it.each<[what: string, field: HintField, head: string, value: string | undefined]>([
    [
      'the fuller name of an event',
      'event',
      '湖城论坛会场\n\n2024-12-11   湖城论坛   阅读量:821\n\n3月5日，由湖城渡口协会主办的2024湖城论坛在苏州举行。\n\n演讲全文如下：',
      '2024湖城论坛',
    ],
    [
      'what the press makes somebody say is no title',
      'title',
      '何一舟院士:渡船要有人记得\n\n渡口大会今天举行，湖城大学校长何一舟出席并致辞。\n\n讲话全文如下：',
      undefined,
    ],

    ['a heading that says who spoke', 'speaker', '第四届渡口论坛 何一舟致辞', '何一舟'],
    [
      'when a page appeared and how often it was read',
      'title',
      '渡船要有人记得\n\n2024-12-11   湖城渡船和桥   阅读量:821\n\n演讲全文如下：',
      '渡船要有人记得',
    ],

    [
      'the line that stands twice',
      'headline',
      '小船会客：船家王大河\n\n中国渡船协会会长、湖城渡口管理处主任王大河想说渡船\n\n小船会客：船家王大河\n\n演讲全文如下：',
      '小船会客：船家王大河',
    ],
    [
      'a tag with the name of an occasion',
      'title',
      '「南湖渡船展」开幕仪式致词稿',
      '「南湖渡船展」开幕仪式致词稿',
    ],
    ['a tag with the name of an occasion', 'event', '「南湖渡船展」开幕仪式致词稿', '南湖渡船展'],
    [
      'labels with spaces in them',
      'date',
      '渡船展致词稿\n\n时 间：2016年1月30日（六）10点30分。\n\n地 点：苏州火车站内。',
      '2016-01-30',
    ],
    [
      'labels with spaces in them',
      'place',
      '渡船展致词稿\n\n时 间：2016年1月30日（六）10点30分。\n\n地 点：苏州火车站内。',
      '苏州',
    ],
    [
      'an occasion in quotation marks is no title',
      'title',
      '以下为民政局局长何文今日出席「建县六十周年渡船巡游典礼」的致辞全文：',
      undefined,
    ],
    [
      'who introduces the text is no organisation',
      'organization',
      '以下为民政局局长何文今日出席「建县六十周年渡船巡游典礼」的致辞全文：',
      '民政局',
    ],
    ['an office behind the name', 'speaker', '闭幕典礼|何文代理县长致词', '何文'],
    ['an office behind the name', 'role', '闭幕典礼|何文代理县长致词', '代理县长'],
    [
      'a picture of an occasion',
      'event',
      '渡船要有人记得\n\n图为湖城渡口发布会现场。何文 摄\n\n演讲全文如下：',
      undefined,
    ],

    [
      'whose sentence it is',
      'speaker',
      '总统何文今天发表演说，感谢前总统罗一山，并说要修桥。\n\n演说全文如下：',
      '何文',
    ],
    [
      'the theme of an occasion is no title',
      'title',
      '渡口大会今天举行，今年大会主题为「一起过河」。\n\n何文致词全文：',
      undefined,
    ],
    [
      'the theme of a conversation is',
      'title',
      '何文与罗一山展开了一场主题为“一起过河”的对话。\n\n全文如下：',
      '一起过河',
    ],
    [
      'the kind of a page behind a title',
      'title',
      '一起过河吧朋友们 TED演讲稿中英文对照\n\n演讲全文如下：',
      '一起过河吧朋友们',
    ],
    [
      'a version in brackets',
      'title',
      '渡船要有人记得(收藏版)\n\n演讲全文如下：',
      '渡船要有人记得',
    ],
    [
      'an occasion where people talked',
      'title',
      '第三届渡口大会巅峰对话：渡船要有人记得\n\n演讲全文如下：',
      '渡船要有人记得',
    ],
    [
      'who is where in a picture',
      'title',
      '渡船要有人记得\n\n何文（左一）、罗一山（右一）在渡船边\n\n演讲全文如下：',
      '渡船要有人记得',
    ],
    ['two labels on a line', 'title', '演说题目:The old ferry 演说者:Mara Lindt', 'The old ferry'],
    ['two labels on a line', 'speaker', '演说题目:The old ferry 演说者:Mara Lindt', 'Mara Lindt'],
    [
      'an event with a name in quotation marks',
      'event',
      '3月5日，渡口协会在苏州举办2021「过河」青年渡船论坛。\n\n演讲全文如下：',
      '2021「过河」青年渡船论坛',
    ],
    [
      'what opens',
      'event',
      '何文22日在中国渡船文化年开幕式上致辞。\n\n致辞全文如下：',
      '中国渡船文化年',
    ],
    [
      'years in a row are none',
      'event',
      '何文连续参加五年大会，感到很高兴。\n\n演讲全文如下：',
      undefined,
    ],
    [
      'a city behind the venue',
      'place',
      '第七届渡口大会3月5日在国际会展中心（苏州）举行。\n\n演讲全文如下：',
      '苏州',
    ],
    [
      'a city with a by-name',
      'place',
      '2021年3月5日，渡口大会在“水上花园”苏州举行。\n\n演讲全文如下：',
      '苏州',
    ],
    [
      'a square is no place',
      'place',
      '渡口大会今天上午在县政府前广场举行。\n\n何文致词全文：',
      undefined,
    ],
    [
      'the day of a conversation',
      'date',
      '2021年3月5日，何文与罗一山进行了一场讨论。\n\n全文如下：',
      '2021-03-05',
    ],
    [
      'the day of a journal',
      'date',
      '2021年3月5日 星期五\n\n渡船要有人记得\n\n演讲全文如下：',
      undefined,
    ],
  ])('%s: %s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it('takes nobody for the speaker of a dialogue who has no turn in it', async () => {
    const page = `渡口协会会长罗一山在去年的大会上发表了演讲，大家都记得。

对话实录如下：

何文：渡船还开吗？我先问问师傅。

王大河：开的，我每天早上六点到渡口。

何文：那桥修好以后呢？`;
    expect(factOf(await read('对话.txt', page), 'speaker')?.value).not.toBe('罗一山');
  });
});
