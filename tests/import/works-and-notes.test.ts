import { describe, expect, it } from 'vitest';
import { valueOf } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

const NOTE = '这是何文舟同志在湖城渡口协会第七届理事会第二次全体会议上所作的结论的一部分。';
const BODY = `党委书记要善于当“班长”。一个班有一二十个人，要把这个班带好，的确不容易。

要把问题摆到桌面上来，不要在背后议论。有了问题就开会，摆到桌面上来讨论，规定它几条，问题就解决了。

要互通情报，就是说，委员之间要把彼此知道的情况互相通知、互相交流，这对于取得共同的语言是很重要的。`;

describe('what collected works say over a speech', () => {
  const page = `# 渡船的工作方法\n\n（一九四九年三月十三日）\n\n> ${NOTE}\n\n${BODY}`;

  it('is who spoke, at what and when, and no part of it', async () => {
    const edition = await read('a.md', page);
    expect(edition.facts.speaker?.[0]?.value).toBe('何文舟');
    expect(edition.facts.event?.[0]?.value).toContain('理事会第二次全体会议');
    expect(edition.facts.date?.[0]?.value).toBe('1949-03-13');
    expect(outline(edition).join('\n')).not.toContain('这是何文舟');
    expect(edition.leftOut.some(({ text }) => text.includes(NOTE))).toBe(true);
  });

  it('says that the text is a speech, however long it goes on', async () => {
    const long = `${NOTE}${'这一年渡口的船都停在岸边，等了很久才又开动。'.repeat(12)}`;
    const said = page.replace(NOTE, long);
    expect(await refusalOf('a.md', said)).toBeUndefined();
    expect(await refusalOf('a.md', page.replace(`> ${NOTE}\n\n`, ''))).toBeDefined();
  });

  it('is no note where somebody says it of themselves', async () => {
    const own = '这是我在渡口协会理事会上的讲话，请大家听一听，也请你们批评。';
    const edition = await read('a.md', `# 渡船\n\n${own}\n\n${BODY}\n\n谢谢大家！`);
    expect(outline(edition)[0]).toBe(own);
  });
});

describe('notes on a speech', () => {
  it.each([
    ['speaker', 'Ada Fenwick'],
    ['event', '46th Ferry Conference'],
    ['place', 'Lowmere'],
  ] as const)('in brackets under it give the %s', async (field, value) => {
    const foot =
      '(Welcome address delivered by the Governor of the Bank of the Lakes, Ada Fenwick, at the opening of the 46th Ferry Conference in Lowmere.)';
    expect(await valueOf(field, 'A Boat for All', foot)).toContain(value);
  });

  it('have a day of their own, of which the page says the year', async () => {
    const head =
      'A Boat for All\n\n28 June 2006\n\nLOWMERE, 20 June (Ferry Headquarters) -- Following is the text of the statement by Director Ada Fenwick at the opening of the Ferry Museum on 20 June:';
    expect(await valueOf('date', head)).toBe('2006-06-20');
  });

  it.each([
    '10.40am, Sunday 20 August 2000',
    '2pm, 16th July, 2017',
    '12.15pm Wednesday 3 July 2002',
    'On Thursday 25th July 2002 at 7am',
  ])('%s is when one was invited', async (day) => {
    const head = `# A Boat for All\n\nPublished: ${day.slice(-4)}-12-24\n\nAda Fenwick\n\n${day}`;
    expect(await valueOf('date', head)).toMatch(new RegExp(`^${/\d{4}/.exec(day)?.[0] ?? ''}`));
  });

  it('Lowmere, right over that', async () => {
    const head = '# A Boat for All\n\nThe Lake Club\n\nLowmere\n\n2pm, 16th July, 2017';
    expect(await valueOf('place', head)).toBe('Lowmere');
  });
});

describe('what a site of slides says', () => {
  const head =
    'The Boat and the River\n\nA presentation at ferry:day 2023 in October 2023 in Lowmere, Lakeland by Ada Fenwick';

  it.each([
    ['title', 'The Boat and the River'],
    ['event', 'ferry:day 2023'],
    ['place', 'Lowmere'],
    ['speaker', 'Ada Fenwick'],
  ] as const)('is the %s', async (field, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('what is nobody’s', () => {
  it.each([
    ['a visit', 'place', '# A Boat for All\n\nThird Lake Study Visit, 22 June 2009'],
    [
      'a body of which only the kind is said',
      'organization',
      '# Remarks by the Director, University',
    ],
    ['whoever comments', 'speaker', '# My speech at the club\n\nHere is what I said.'],
  ] as const)('%s', async (_, field, head) => {
    const foot =
      '2 Comments\n\nWell said!\n\nPosted by: Ole Brand\n\nIt was.\n\nPosted by: Ann Hopper';
    expect(await valueOf(field, head, foot)).toBeUndefined();
  });

  it('the name of an occasion in quotation marks is no speaker’s', async () => {
    const head = '何文舟“渡口大会”讲话全文如下：';
    expect(await valueOf('speaker', head)).toBe('何文舟');
  });

  it('a country in the name of a body', async () => {
    const head =
      '# 2015年通渡中国奖晚宴 通渡中国主席何文舟先生致辞稿\n\n通渡中国奖由通渡中国每年颁发。';
    expect(await valueOf('organization', head)).toBe('通渡中国');
  });
});
