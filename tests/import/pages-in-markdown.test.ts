import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { outline, read } from './import-text.ts';

describe('Markdown as others write it', () => {
  it('has turns under headings with times, where these come again', async () => {
    const edition = await read(
      'a.md',
      '# Boats\n\n### [00:00:05] Ada Fenwick\n\nI saw the boat.\n\n### [00:00:09] Ole Brand\n\nDid you?\n\n### [00:01:00] Ada Fenwick\n\nI did.\n',
    );
    expect(outline(edition).filter((line) => line.startsWith('@'))).toEqual([
      expect.stringContaining('Ada Fenwick'),
      expect.stringContaining('Ole Brand'),
      expect.stringContaining('Ada Fenwick'),
    ]);
    expect(edition.items[0]).toMatchObject({ type: 'turn', at: 5000 });
  });

  it('has chapters under headings with times that name nobody', async () => {
    const edition = await read(
      'a.md',
      `# Boats\n\n${TALK_EN}\n\n## [00:01] The water\n\nIt was cold.\n\n## [00:02] The bridge\n\nIt came.\n\n## [00:03] The end\n\nThank you.\n`,
    );
    expect(outline(edition).some((line) => line.startsWith('@'))).toBe(false);
  });

  it('has pictures with the addresses of a template', async () => {
    const edition = await read(
      'a.md',
      `# Boats\n\n${TALK_EN.replace('\n\n', '\n\n![A slide with a boat]({{ page.url }}/1.jpg)\n\n')}\n`,
    );
    expect(outline(edition).join('\n')).not.toContain('page.url');
    expect(edition.leftOut.map(({ rule }) => rule)).toContain('picture');
  });

  it('is Markdown by its fields, whatever its name', async () => {
    const edition = await read(
      'a.txt',
      `---\ntitle: "The Boat Again"\ndate: 2019-05-01\n---\n\n${TALK_EN}\n`,
    );
    expect(edition.facts.headline?.[0]?.value).toBe('The Boat Again');
    expect(edition.facts.date).toBeUndefined();
  });

  it('names the author of a talk that somebody says they gave', async () => {
    const edition = await read(
      'a.md',
      `---\ntitle: The Boat Again\nauthor: Ada Fenwick\n---\n\nThis is the transcript of a talk I gave at Ferrycon 2019.\n\n${TALK_EN}\n`,
    );
    expect(edition.facts.speaker?.[0]).toMatchObject({ value: 'Ada Fenwick', line: 3 });
  });

  it('has a heading without the marks of its link', async () => {
    const edition = await read(
      'a.md',
      `# [The **Boat** Again](https://example.org/a)\n\nTranscript:\n\n${TALK_EN}\n`,
    );
    expect(edition.facts.headline?.[0]?.value).toBe('The Boat Again');
  });

  it('has its own heading under the site’s, which is a link', async () => {
    const edition = await read(
      'a.md',
      `# [Ferry Weekly](https://example.org/)\n\n# The Boat Again\n\nTranscript:\n\n${TALK_EN}\n`,
    );
    expect(edition.facts.headline?.[0]?.value).toBe('The Boat Again');
  });

  it('says in its fields when the page appeared', async () => {
    const { facts } = await read(
      'a.md',
      `---\ntitle: The Boat Again\npublished_time: 2023-09-11 18:04:21-04:00\nsource_url: https://example.org/a\n---\n\nTranscript:\n\n${TALK_EN}\n`,
    );
    expect([facts.published?.[0]?.value, facts.url?.[0]?.value]).toEqual([
      '2023-09-11',
      'https://example.org/a',
    ]);
  });

  it('is a speech by what its title calls it, behind a row of stars', async () => {
    const words =
      'Thank you, Governor. The boat went over the water for a hundred years.\n\nIts story belongs to the people of the lake, and it will go on.';
    const edition = await read(
      'a.md',
      `---\ntitle: "Remarks as Prepared for Delivery by First Lady Ada\\_Fenwick at the Boat Ceremony"\n---\n\nLowmere\n\n\\*\\*\\*\n${words}\n`,
    );
    expect(outline(edition).join('\n')).toContain('Thank you, Governor.');
  });

  it('has a heading that ends with a colon and names nobody', async () => {
    const edition = await read(
      'a.md',
      `# 渡船\n\n首页\n\n何文舟发表演讲，以下为演讲全文：\n\n${TALK.replace('谢谢大家！', '')}\n\n## 我们分为三部分：\n\n我先讲船，你们听。\n\n谢谢大家！\n`,
    );
    expect(outline(edition)).toContain('# 我们分为三部分：');
    expect(outline(edition)[0]).toMatch(/^各位来宾/);
  });

  it('has a day and its hour that nobody says', async () => {
    const edition = await read(
      'a.md',
      `# 渡船\n\n2024-11-21 16:49:01\n\n收藏\n\n以下为何文舟演讲全文：\n\n${TALK}\n`,
    );
    expect(outline(edition)[0]).toMatch(/^各位来宾/);
    expect(edition.facts.published?.[0]?.value).toBe('2024-11-21');
  });

  it('keeps a line with a time that is no speaker’s', async () => {
    const edition = await read(
      'a.md',
      `# 渡船\n\n以下为演讲全文：\n\n${TALK.replace('后来有了桥', '开船时间：10:30\n\n后来有了桥')}\n`,
    );
    expect(outline(edition)).toContain('开船时间：10:30');
  });

  it('has fields with colons in them, as people write them', async () => {
    const { facts } = await read(
      'a.md',
      `---\ntitle: Who Crosses?: A History: of Boats\ndate: 2016-07-12\nauthor: Ada Fenwick\n---\n\nThis is the transcript of a talk I gave at Ferrycon 2016.\n\n${TALK_EN}\n`,
    );
    expect(facts.headline?.[0]?.value).toBe('Who Crosses?: A History: of Boats');
    expect(facts.speaker?.[0]?.value).toBe('Ada Fenwick');
    expect(facts.published?.[0]?.value).toBe('2016-07-12');
  });

  it('has fields with comments behind them', async () => {
    const { facts } = await read(
      'a.md',
      `---\ntitle: The Boat # note: again\n---\n\nTranscript:\n\n${TALK_EN}\n`,
    );
    expect(facts.headline?.[0]?.value).toBe('The Boat');
  });

  it('says what it left out where its fields do not parse', async () => {
    const edition = await read('a.md', `---\ntitle: "The Boat\nauthor: Ada\n---\n\n${TALK_EN}\n`);
    expect(edition.leftOut).toEqual([
      { line: 2, rule: 'front-matter', text: 'title: "The Boat' },
      { line: 3, rule: 'front-matter', text: 'author: Ada' },
    ]);
  });

  it('has turns under the headings of a host and a guest, each with one', async () => {
    const edition = await read(
      'a.md',
      '# Boats\n\n### Host:\n\nDid you see the boat?\n\n### Interviewee:\n\nI did.\n',
    );
    expect(outline(edition).filter((line) => line.startsWith('@'))).toEqual([
      '@ Host',
      '@ Interviewee',
    ]);
  });
});

describe('a note that says of what the text is the transcript', () => {
  const words =
    'The boat is slow. It goes over the water and comes back, and nobody asks for more than that.';

  it('announces it, wherever it stands', async () => {
    const edition = await read(
      'a.md',
      `# The Boat Again\n\n${words}\n\nWhen the bridge came, the boat stayed where it was. Then the river took it.\n\npublished 2022-11-29 as the transcript of a talk given at Ferrycon.\n`,
    );
    expect(outline(edition)[0]).toMatch(/^The boat is slow/);
  });

  it('is no part of the title', async () => {
    const edition = await read('a.md', `# The Boat Again [talk transcript]\n\n${TALK_EN}\n`);
    expect(edition.facts.title?.[0]?.value).toBe('The Boat Again');
  });
});

describe('a button beside every other line', () => {
  const lines = (beside: string) =>
    `${TALK.split('\n\n').join('\n\n')}\n\n${Array.from({ length: 9 }, (_, n) => `我们那里的第${String(n + 1)}条船也没有名字。\n\n${beside}`).join('\n\n')}\n\n谢谢大家！`;

  it('is left out and listed', async () => {
    const edition = await read('a.txt', lines('显示原文'));
    expect(outline(edition)).not.toContain('显示原文');
    expect(edition.leftOut.filter(({ rule }) => rule === 'repeated')).toHaveLength(9);
  });

  it('is none where it is heard', async () => {
    const edition = await read('a.txt', lines('（掌声）'));
    expect(edition.leftOut.filter(({ rule }) => rule === 'repeated')).toHaveLength(0);
  });
});
