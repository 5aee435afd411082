import { describe, expect, it } from 'vitest';
import { factOf } from '../../src/import/edition.ts';
import type { HintField } from '../../src/import/draft.ts';
import { outline, read } from './import-text.ts';

const TALK = `各位来宾，大家好！我今天想和大家讲一讲渡船。

我们那里的渡船只有一条，船家姓什么没有人记得，可是我们每天都坐他的船过河。

后来有了桥，我就再也没有见过他。我想，桥是好的，可是我们欠他一声谢谢。

谢谢大家！`;

const TALK_EN = `Ladies and gentlemen, I grew up by the river and saw the boat every day.

If you ask me for its colour I still know it, and so would you if you had seen it.

Then the boat was gone, and we all believed that the water had taken it.

Thank you.`;

async function valueOf(field: HintField, head: string, foot = ''): Promise<string | undefined> {
  const talk = /\p{Script=Han}/u.test(head + foot) ? TALK : TALK_EN;
  const edition = await read('page.txt', `${head}\n\n${talk}\n\n${foot}`);
  const [fact] = edition.facts[field] ?? [];
  // A file's name is no evidence of the page.
  return fact?.text === 'page.txt' ? undefined : fact?.value;
}

type Case = [what: string, field: HintField, head: string, value: string | undefined];

describe('a title is what the page calls its text', () => {
  it.each<Case>([
    [
      'a picture’s caption is none',
      'headline',
      '湖城渡口协会会长何文舟\n\n以下为演讲全文：',
      undefined,
    ],
    [
      'a salutation is none',
      'headline',
      'Statement by Ada Fenwick at the opening of the ferry season\n\nMr. Chairman,',
      'Statement by Ada Fenwick at the opening of the ferry season',
    ],
    [
      'a menu is none',
      'headline',
      '• 渡船栏目\n\n渡船要有人记得，我们都欠船家一声谢谢\n\n演讲全文如下：',
      '渡船要有人记得，我们都欠船家一声谢谢',
    ],
    [
      'what says that a text follows is none',
      'headline',
      'The ferry speech\n\nThis is the text of the speech that was given on the ferry',
      'The ferry speech',
    ],
    [
      'nor the line that begins a report',
      'headline',
      '何文舟在渡船节招待会上的致辞(全文)\n\n湖城社渡口1月24日电 何文舟会长在渡船节招待会上的致辞',
      '何文舟在渡船节招待会上的致辞(全文)',
    ],
    [
      'the time behind it is the page’s',
      'headline',
      '渡船要有人记得的演辞全文 2017-09-11 16:07',
      '渡船要有人记得的演辞全文',
    ],
    [
      'an editor’s note names it',
      'headline',
      '湖城热线\n\n演讲嘉宾：何文舟，原文标题：《渡船——何文舟在“渡口之夜”的演讲》，注：本文为何文舟的演讲内容',
      '渡船——何文舟在“渡口之夜”的演讲',
    ],
    [
      'what has a subtitle goes before a collection’s',
      'headline',
      '三校校长在20xx届毕业典礼上的讲话\n\n渡船要有人记得\n\n——在湖城大学毕业典礼上的讲话',
      '渡船要有人记得',
    ],
    [
      'a work in whose name one speaks is no title',
      'title',
      '何文舟《渡口讲坛》演讲稿',
      '何文舟《渡口讲坛》演讲稿',
    ],
    [
      'who speaks is no title',
      'headline',
      '何文舟 湖城大学博士 第538位讲者\n\n演讲全文如下：',
      undefined,
    ],
    [
      'nor an office under a name',
      'headline',
      'Speech given by\n\nAda Fenwick\n\nExternal Member, Ferry Committee, Lake Bank',
      undefined,
    ],
    [
      'nor a sentence',
      'headline',
      'Why the river rises\n\nThe views expressed in this speech are those of the speaker.',
      'Why the river rises',
    ],
    [
      'of lines that only share words with the talk none',
      'headline',
      'River boat days\n\nFerry water',
      undefined,
    ],
    ['a button is none', 'headline', 'close\n\nSpeech:', undefined],
    [
      'a link that skips the menu is none',
      'headline',
      'Skip to the main content of the ferry\n\nFerry day questions\n\nSpeech:',
      'Ferry day questions',
    ],
    [
      'the first line is none where another names a speech',
      'headline',
      'The river board meets every second week\n\nOpening speech on ferries\n\nTuesday\n\nSpeech:',
      undefined,
    ],
    [
      'in which language it is is not part of it',
      'title',
      '局長何文舟出席渡船節致辭全文(只有中文)(附圖/短片)',
      '局長何文舟出席渡船節致辭',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

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

describe('an occasion is the talk’s where the page says so', () => {
  it.each<Case>([
    [
      'attended, in quotation marks',
      'event',
      '以下是局长何文舟今日出席「渡船六十周年典礼」的致辞全文：',
      '渡船六十周年典礼',
    ],
    ['attended, without', 'event', '局长何文舟在上海出席湖城渡船晚宴致辞全文', '湖城渡船晚宴'],
    ['spoken at', 'event', '何文舟在湖城2017年新年招待会上的致辞', '湖城2017年新年招待会'],
    [
      'in a subtitle',
      'event',
      '渡船要有人记得\n\n——2021年湖城学院开学典礼院长致辞',
      '2021年湖城学院开学典礼',
    ],
    ['a template’s is none', 'event', '大学校长毕业典礼致辞', undefined],
    [
      'a site’s name is none',
      'event',
      '渡船开发论坛\n\n渡船要有人记得，我们都欠船家一声谢谢',
      undefined,
    ],
    [
      'what it was called before is none',
      'event',
      '3月5日，湖城渡船大会在苏州召开，渡船大会的前身是“划船爱好者大会”。\n\n何文舟演讲全文：',
      '湖城渡船大会',
    ],
    [
      'of two that both took place none is chosen',
      'event',
      '渡船节论坛昨天举行。\n\n造桥大会今天召开。\n\n演讲全文如下：',
      undefined,
    ],
    [
      'who organised it is none',
      'event',
      '由湖城企业家论坛主办的「2018渡船创新年会」今日举行。\n\n以下为演讲全文：',
      '2018渡船创新年会',
    ],
    [
      'a conference with which meeting it was',
      'event',
      '湖城30人论坛2007年年会昨天举行。\n\n以下为演讲全文：',
      '湖城30人论坛2007年年会',
    ],
    [
      'with the words in its marks',
      'event',
      '在昨天的2023年《渡船》造桥峰会上，何文舟致辞。\n\n以下为演讲全文：',
      '2023年《渡船》造桥峰会',
    ],
    [
      'a name beside the kind of occasion makes none',
      'event',
      '何文舟宣誓就任 就职典礼致辞全文',
      undefined,
    ],
    [
      'a national day is none',
      'event',
      'The reception was on the occasion of the National Ferry Day.\n\nSpeech:',
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
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
    ['nor what somebody made', 'organization', '以下为渡船框架创始人何文舟演讲全文：', undefined],
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

describe('days, places and publishers are told apart', () => {
  it.each<Case>([
    [
      'a year in a theme is no year of a day',
      'date',
      '以下是局长何文舟今日(十月二十六日)出席「渡船论坛——2018船家新思维」的致辞全文：',
      undefined,
    ],
    [
      'a day over the headline is the page’s',
      'date',
      'Sunday, July 05, 2015\n\nSpeech by Ada Fenwick at the ferry games',
      undefined,
    ],
    [
      'a day over the headline is the page’s',
      'published',
      'Sunday, July 05, 2015\n\nSpeech by Ada Fenwick at the ferry games',
      '2015-07-05',
    ],
    [
      'a day with its venue is the talk’s',
      'date',
      'The ferry speech\n\nFebruary 5, 2020\n\n17 December 2019, Lake University, Lowmere, Lakeland',
      '2019-12-17',
    ],
    [
      'a city is next to the country',
      'place',
      'The ferry speech\n\n17 December 2019, Lake University, Lowmere, Lakeland',
      'Lowmere',
    ],
    [
      'a city beside its day',
      'place',
      'The ferry speech\n\nLowmere, Lakeland\n\nOctober 9, 2003',
      'Lowmere',
    ],
    [
      'an organiser is no place',
      'place',
      '在由湖城游戏学堂举办的渡船大会上，何文舟分享了经验。\n\n演讲全文如下：',
      undefined,
    ],
    ['a day in the Republic’s calendar', 'published', '渡船節致詞全文\n\n106/11/03', '2017-11-03'],
    [
      'whose report begins',
      'publisher',
      '湖城网渡口11月18日电（记者 何文） 渡船大会今天落幕。何文舟致辞，以下是全文：',
      '湖城网',
    ],
    [
      'who made the text',
      'publisher',
      '渡船大会昨天召开。\n\n以下为演讲实录，由湖城网进行整理：',
      '湖城网',
    ],
    ['a rubric is nobody', 'publisher', '湖城公报\n\n何文舟致辞全文', undefined],
    [
      'a name glued to its report',
      'publisher',
      '渡船要有人记得\n\n2011-12-17 09:46 来源: 湖城财经湖城财经讯\n\n演讲全文如下：',
      '湖城财经',
    ],
    [
      'a day in figures under a byline may be the talk’s',
      'published',
      '渡船代表在渡船节上的发言\n\n（湖城大学 何文舟）\n\n2009/05/03',
      undefined,
    ],
    [
      'an occasion before its day is no place',
      'place',
      'Ferry Commencement Ceremony May 1, 2009',
      undefined,
    ],
    [
      'who only wonders made none',
      'publisher',
      '这是湖城网编辑团队思考的问题。\n\n何文舟演讲全文：',
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('a talk begins with those it calls', () => {
  it('over several lines', async () => {
    const calls = ['Mr. Chairman,', 'Excellencies,', 'Distinguished Ladies and Gentlemen,'];
    const edition = await read(
      'a.txt',
      `Statement by Ada Fenwick at the ferry summit\n\n${calls.join('\n\n')}\n\n${TALK_EN}`,
    );
    expect(outline(edition).slice(0, 3)).toEqual(calls);
  });

  it('behind the lines that say who, where and when', async () => {
    const edition = await read(
      'a.txt',
      `Speech transcript – the ferry conference\n\nRemarks by Ada Fenwick, President, Ferry Board\n\nThe ferry conference\n\nLowmere, Lakeland\n\nOctober 9, 2003\n\n${TALK_EN}`,
    );
    expect(outline(edition)[0]).toMatch(/^Ladies and gentlemen/);
  });
});
