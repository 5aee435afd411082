import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN, valueOf } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

const [GREETING = '', ...REST] = TALK.split('\n\n');
const END_EN = TALK_EN.split('\n\n').slice(1).join('\n\n');

async function bodyOf(page: string): Promise<string[]> {
  return outline(await read('page.txt', page));
}

describe('what a copy of a page has on one line', () => {
  it('is parted where two spaces stand behind a sentence, and nothing is lost', async () => {
    const page = `渡口论坛演讲\n\n何文舟在渡口论坛上作了发言。   以下为发言实录：   ${GREETING}   ${REST.join('   ')}`;
    expect(await bodyOf(page)).toEqual([GREETING, ...REST]);
  });

  it('is parted where fields stand in a row', async () => {
    const head = '作者：何小渡    栏目：商业    来源：渡口网   发布时间：2021-05-12 09:31';
    const edition = await read('page.txt', `渡口论坛演讲\n\n${head}\n\n${TALK}`);
    expect(outline(edition)[0]).toBe(GREETING);
    expect(edition.facts.published?.[0]?.value).toBe('2021-05-12');
  });

  it('stays one where the spaces part no sentences', async () => {
    const line = '这一句话   有空当，我们还是一段。';
    expect(await bodyOf(`${TALK}\n\n${line}\n\n谢谢大家！`)).toContain(line);
  });
});

describe('the first words of a talk', () => {
  it('stay where its headline runs through the text once more', async () => {
    const title = '何文舟：渡船之路——1951年湖城大学学会讲演稿';
    const first =
      '学会要我来说一回话，我的嘴很硬，台子一高就更硬了，推到今天，只好把脸皮拿出来用。';
    const page = `${title}\n\n作者：何文舟\n\n${title}\n\n${first}\n\n${title}\n\n${REST.join('\n\n')}`;
    expect((await bodyOf(page)).join('\n')).toContain(first);
  });

  it.each([
    'Kia ora koutou katoa,',
    'Assalamualaikum Warahmatullahi Wabarakatuh,',
    'Your Excellency Mr President, Ambassador Fenwick,',
    '1. Good morning!',
  ])('may greet in other words: %s', async (greeting) => {
    const page = `Remarks at the Ferry Forum\n\nLowmere\n\n${greeting}\n\nThe boat went out.\n\n${END_EN}`;
    expect((await bodyOf(page))[0]).toBe(greeting);
  });

  it.each([
    ['Madam Deputy Governor', 'Members of the House', 'Distinguished guests,'],
    ['Judge Fenwick:', 'Ladies and gentlemen,'],
    ['Mr Speaker', 'Distinguished guests,'],
    ['Minister Fenwick,', 'Members of the County Council,', 'Friends and neighbours,'],
    ['• The Visitor to the Ferry School', '• Our Royal Fathers', 'Distinguished guests,'],
  ])('call those present: %s', async (...called) => {
    const page = `Remarks at the Ferry Forum\n\n3 May 2017\n\n${called.join('\n\n')}\n\n${END_EN}`;
    expect((await bodyOf(page)).slice(0, called.length)).toEqual(called);
  });

  it('are not the author’s name over a greeting', async () => {
    const page = `Remarks at the Ferry Forum\n\nPresident Ada Fenwick\n\nDistinguished guests,\n\n${END_EN}`;
    expect((await bodyOf(page))[0]).toBe('Distinguished guests,');
  });

  it('are nobody’s label where a field of a meeting stands', async () => {
    const fields = '会议时间：2011年11月27日\n\n会议地点：湖城大学\n\n会议内容：圆桌';
    const page = `${fields}\n\n主持人：我们开始。\n\n何文：我先说渡船。\n\n李舟：我再说桥。\n\n何文：我说完了。`;
    expect(await bodyOf(page)).not.toContain('@ 会议时间');
  });

  it('stand behind a name with an office in capitals', async () => {
    const turns = [
      'ADA FENWICK, MINISTER FOR BOATS: I saw the boat and so did you.',
      'OLE BRAND, HARBOUR MASTER: We all saw it.',
      'ADA FENWICK: Then let us go.',
      'OLE BRAND: We will.',
    ];
    expect(await bodyOf(`Press conference\n\n${turns.join('\n\n')}`)).toContain('@ ADA FENWICK');
  });
});

describe('what is no talk, and what is one', () => {
  it('refuses speeches to be copied', async () => {
    const piece = (n: string) => `开业典礼致辞 篇${n}\n\n${TALK}`;
    const page = `开业典礼领导致辞(精选9篇)\n\n${piece('一')}\n\n${piece('二')}`;
    expect((await refusalOf('page.txt', page))?.rule).toBe('not-a-talk');
  });

  it('refuses speeches with names left open', async () => {
    const open = ['XX公司的各位同事', '我代表__商场', '我们××学校'].map(
      (name) => `${name}，大家好！`,
    );
    const refusal = await refusalOf('page.txt', `致辞\n\n${open.join('\n\n')}\n\n${TALK}`);
    expect(refusal?.en).toContain('model speeches');
  });

  it('takes what a field of its page calls a talk, whatever the field', async () => {
    const words = 'The boat went out at dawn.\n\nNobody on the pier knew its name.';
    const page = (aside: string) => `---\ntitle: The Boat\naside: ${aside}\n---\n\n${words}\n`;
    const said = 'These are the slides and notes from my talk at Ferrycon in Lowmere.';
    expect((await refusalOf('a.md', page('A post on boats.')))?.rule).toBe('not-a-talk');
    expect(await refusalOf('a.md', page(said))).toBeUndefined();
  });

  it('takes what its page files under talks, however little it says of it', async () => {
    const words = 'The boat went out at dawn.\n\nNobody on the pier knew its name.';
    const page = (fields: string) => `---\ntitle: The Boat\n${fields}\n---\n\n${words}\n`;
    expect((await refusalOf('a.md', page('tags: boats')))?.rule).toBe('not-a-talk');
    expect(await refusalOf('a.md', page('collection: Talks'))).toBeUndefined();
  });
});

describe('what lines around a talk say', () => {
  it.each([
    ['演讲人：何文舟\n\n职位：渡口公司 总经理', 'role', '总经理'],
    ['演讲人：何文舟\n\n工作单位：渡口公司', 'organization', '渡口公司'],
    ['演讲人：何文舟\n\n演讲时间：2018年5月6日\n\n职务：渡口公司总裁', 'role', '总裁'],
    ['讲座地点：湖城图书馆', 'place', '湖城图书馆'],
    ['地点：腾讯会议', 'place', undefined],
    ['渡口局局长出席渡轮商会晚宴致辞全文', 'role', '局长'],
    ['毕业生代表在湖城大学毕业典礼上的发言', 'speaker', undefined],
    ['渡口大会在合肥稻香湖宾馆2号楼举行。', 'place', '合肥'],
    ['渡口大会在新加坡海湾大酒店举行。', 'place', '新加坡'],
    ['霍尔登在湖城大学的演讲\n\n霍尔登是船工。', 'speaker', '霍尔登'],
    ['——何文舟在渡船庆功及科研成果表彰大会上的讲话', 'event', '渡船庆功及科研成果表彰大会'],
  ] as const)('in Chinese: %s', async (head, field, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it.each([
    ['Remarks by the Governor at the Ferry Dinner', 'role', 'Governor'],
    ['Address by Judge Ada Fenwick, President of the Ferry Court', 'role', 'President'],
    ['Remarks by Irish Ambassador Ada Fenwick', 'organization', undefined],
    ['Remarks by Ada Fenwick\n\n“A Wider Table”', 'title', 'A Wider Table'],
    ['Remarks by Ada Fenwick\n\n“the boat is the one I knew”', 'title', undefined],
    ['PM Speech: Small Towns', 'speaker', undefined],
    ['The Boat\n\nAda Fenwick <ada@boats.test>\n\nPresented at 28C3', 'speaker', 'Ada Fenwick'],
    ['The Boat\n\nAda Fenwick\n\nPresented at 28C3', 'event', '28C3'],
    ['Ferrycon 2021: A Boat for All', 'title', 'A Boat for All'],
    [
      'Posted June 3, 2019\n\nRemarks delivered at the Ferry Club, Lakeland, on May 5',
      'date',
      '2019-05-05',
    ],
  ] as const)('in English: %s', async (head, field, value) => {
    const found = await valueOf(field, `${head}\n\nLowmere, 3 May 2017`);
    if (value === undefined && field === 'title')
      expect(found).not.toBe('the boat is the one I knew');
    else expect(found).toBe(value);
  });

  it('no title in what a stolen page is called', async () => {
    const head = '亚洲综合一区在线-二区三区精品-久久免费专区\n\n何文舟在渡口论坛上的演讲';
    expect(await valueOf('title', head)).toBe('何文舟在渡口论坛上的演讲');
  });

  it('the year that a late report names', async () => {
    const late =
      '来源：渡口网 2025-03-09 11:20\n\n11月26日，渡口大会2018年公益之夜在湖城举行，何文舟发表演讲。';
    expect(await valueOf('date', `渡口大会演讲\n\n${late}`)).toBe('2018-11-26');
    expect(await valueOf('date', `渡口大会演讲\n\n${late.replace('2025-03', '2018-12')}`)).toBe(
      '2018-11-26',
    );
    const before =
      '来源：渡口网 2021-12-30 11:20\n\n12月28日，2022渡口跨年大会举行，何文舟发表演讲。';
    expect(await valueOf('date', `渡口大会演讲\n\n${before}`)).toBe('2021-12-28');
  });

  it('the day of a press release that closes with it', async () => {
    const head = '以下是渡口局局长何文舟今日（五月三日）在渡轮商会晚宴的致辞全文：';
    expect(await valueOf('date', head, '完\n\n2017年5月3日（星期三）')).toBe('2017-05-03');
  });
});
