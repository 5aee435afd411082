import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { TALK, TALK_EN, valueOf } from './evidence.ts';
import type { Row } from '../../src/import/batch.ts';
import { reviewOutcome } from '../../src/import/report.ts';
import { assemble, outline, read } from './import-text.ts';

describe('a title is what the page calls its text', () => {
  it.each<Case>([
    [
      'is a theme in book-title marks, whoever has it',
      'title',
      '3月23日讲坛第398期，何文舟以《渡船的来历》为主题，详细阐述了渡船。\n\n以下为演讲全文：',
      '渡船的来历',
    ],
    [
      'and not a conference’s that goes on',
      'title',
      '第三届渡口论坛以《渡船的来历》为主题，邀请了十位嘉宾。\n\n以下为演讲全文：',
      undefined,
    ],
    [
      'has a month in it',
      'title',
      'Title: Prague - May 1968\n\nSpeaker: Ada Fenwick',
      'Prague - May 1968',
    ],
    [
      'and not a conference’s',
      'title',
      '以《渡船的来历》为主题的第三届渡口论坛昨日举行。\n\n以下为演讲全文：',
      undefined,
    ],
    [
      'stands behind the site it is on',
      'title',
      '---\ntitle: 渡口大学->渡船的来历 | ferry.test\n---\n\n以下为演讲全文：',
      '渡船的来历',
    ],
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
      'nor a name with its office',
      'headline',
      'President Ada Fenwick\n\nThe ferry and the bridge over the river',
      'The ferry and the bridge over the river',
    ],
    [
      'nor the line under it that says by whom, where and when',
      'headline',
      'The river and the boat of old days\n\nSpeech by Ada Fenwick, Governor of the Ferry Board, at the Boat Dinner, Lowmere, 4 October 2017',
      'The river and the boat of old days',
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

const ROW: Row = {
  file: '',
  sha256: '',
  status: 'imported',
  slug: null,
  language: null,
  repairs: 0,
  suggestions: 0,
  refusal: null,
};

describe('a talk whose title nobody states', () => {
  it('goes by the headline without its speaker, and asks for its title', async () => {
    const edition = await read(
      'a.txt',
      `何一舟：渡船要有人记得\n\n何一舟演讲全文如下：\n\n${TALK}`,
    );
    expect(edition.facts.title).toBeUndefined();
    expect(edition.workingTitle).toBe('渡船要有人记得');
    expect(edition.suggestions).toContainEqual(
      expect.objectContaining({
        rule: 'title-not-stated',
        line: 1,
        found: '何一舟：渡船要有人记得',
      }),
    );
  });

  it('has no title in a headline that names somebody in passing', async () => {
    const edition = await read(
      'a.txt',
      `Ferry CEO Ola Berg Keynote at Ferry Days (Full Transcript)\n\nFollowing is the full transcript.\n\n${TALK_EN}`,
    );
    expect(edition.facts.title).toBeUndefined();
  });

  it('has no headline in the name of whose site it is', async () => {
    const paragraphs = TALK_EN.split('\n\n').map((text) => `<p>${text}</p>`);
    const edition = await read(
      'a.html',
      `<!doctype html><html><head><title>Ada Fenwick</title></head><body><h1>Ada Fenwick</h1>${paragraphs.join('')}</body></html>`,
    );
    expect(edition.facts.headline?.[0]?.value).not.toBe('Ada Fenwick');
  });

  it('goes by the name of its file where there is no headline, and asks as well', async () => {
    const edition = await read('ferry-and_bridge.txt', TALK);
    expect(edition.workingTitle).toBe('ferry and bridge');
    const [asked] = edition.suggestions;
    expect(asked).toMatchObject({ rule: 'title-not-stated', found: 'ferry-and_bridge.txt' });
    expect(asked?.note?.en).toMatch(/name of the file/);
  });

  it('shows the headline where the source has it, and no other words around one it has not', async () => {
    const paragraphs = TALK.split('\n\n').map((text) => `<p>${text}</p>`);
    const page = (title: string) =>
      `<!doctype html>\n<html lang="zh"><head><title>${title}</title></head>\n<body><h1>${title}</h1><p>何一舟演讲全文如下：</p>${paragraphs.join('')}</body></html>`;
    const plain = await read('a.html', page('何一舟：渡船要有人记得'));
    const [asked] = plain.suggestions;
    expect(asked).toMatchObject({ line: 2, column: 30 });
    expect(plain.text.split('\n')[1]?.slice(29)).toMatch(/^何一舟：渡船要有人记得</);

    const escaped = await read('b.html', page('何一舟：渡船&amp;桥'));
    const talk = assemble(escaped);
    const shown = reviewOutcome({
      row: { ...ROW, file: 'b.html' },
      record: talk.record.editions[0],
      text: escaped.text,
    });
    expect(shown).toContain('…【何一舟：渡船&桥】…');
  });
});
