import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { outline, read } from './import-text.ts';

/** Words that begin without a greeting. */
const PLAIN = `${TALK_EN.replace('Ladies and gentlemen, ', '')}\n\n(Applause.)`;
describe('where the words of a talk begin', () => {
  it.each<[what: string, head: string, first: RegExp]>([
    [
      'below a long headline and its days',
      `Ada Fenwick: 'She rowed alone. Nobody saw', for Ole Brand, Lowmere - 2023\n\nJune 8, 2023\n\n12 May 2023, Palace Ballroom, Lowmere, Lakeland`,
      /^I grew up/,
    ],
    [
      'below what a collection says of them',
      'Ada Fenwick\n\nSpeech opening the Ferry Bridge\n\nDocument type: Speeches, interviews, etc.\n\nVenue: Guildhall, Lowmere\n\nImportance ranking: Minor\n\nThemes: Ferries, Transport',
      /^I grew up/,
    ],
    [
      'below a report of who spoke where',
      'Ferry Director Ada Fenwick spoke before the Lake Association in room 2410 of the Guildhall at 7:45 a.m. February 5, 2010. She was introduced by Ole Brand.',
      /^I grew up/,
    ],
  ])('%s', async (_, head, first) => {
    expect(outline(await read('page.txt', `${head}\n\n${PLAIN}`))[0]).toMatch(first);
  });

  it.each<[what: string, head: string, first: RegExp]>([
    [
      'below a headline that welcomes',
      'Welcome to the 2010 Ferry Conference\n\nWednesday 30 June 2010, 2:17PM\n\nOpening by Ada Fenwick, President of the Ferry Board.',
      /^Ladies and gentlemen/,
    ],
    [
      'with those who are called one by one',
      'Ferry Day - Speech by Ada Fenwick\n\nPublished: 03 December 2019\n\nDeputy Minister Ole Brand,\n\nHarbour colleagues,',
      /^Deputy Minister Ole Brand,$/,
    ],
    [
      'with a list that ends in the greeting',
      'Remarks by Ada Fenwick at the Ferry Launch\n\nThe minister of ferries, honourable Mara Lindt, and distinguished guests, good morning to you all.',
      /^The minister of ferries/,
    ],
    [
      'with those present, by semicolons',
      'Address by Ada Fenwick\n\nCentenary of the Ferry Station\n\n11 November 2011\n\nMr Ole Brand, Shire President; Dr Mara Lindt; elders of this country; boys and girls of Ferry School',
      /^Mr Ole Brand, Shire President;/,
    ],
    [
      'with a greeting in Māori',
      'Remarks by Ada Fenwick at the Ferry Lunch\n\nE ngā mana, e ngā reo, tēnā koutou.',
      /^E ngā mana/,
    ],
  ])('%s', async (_, head, first) => {
    expect(outline(await read('page.txt', `${head}\n\n${TALK_EN}`))[0]).toMatch(first);
  });
});

it('the words of a sermon begin below its text, though they tell a story', async () => {
  const story = [
    'Old Walter went to a clinic one day because he believed his wife was losing her hearing.',
    'So Walter stood at the far end of the kitchen and said, “What’s for supper?” He asked again. She turned and said, “For the third time, Walter, it’s chicken.”',
  ];
  const head =
    'The Third Time\n\nSermon Preached by\n\nThe Rev. Ada Fenwick\n\nText: 1 Samuel 3:1-10';
  const edition = await read('a.txt', `${head}\n\n${story.join('\n\n')}\n\n${TALK_EN}`);
  expect(outline(edition).slice(0, 2)).toEqual(story);
});

it.each([
  'Ferry Captain Ada Fenwick told the Lowmere Association on Monday that World War I had taken the boats. She said that they would not return.',
  'Mayor Ada Fenwick told the Association on Monday that it was over. She said, ‘I will not rebuild the harbour this year.’',
])('the words of a talk begin below who reports them: %s', async (report) => {
  const edition = await read('a.txt', `Ferry speech\n\n${report}\n\n${TALK_EN}`);
  expect(outline(edition)[0]).toMatch(/^Ladies and gentlemen/);
});

it('the words of a talk begin with captions that stand without their times and their marks', async () => {
  const captions = [
    '我的经历就是到了渡口',
    '我在想我估计也快离开船了',
    '我想我应该去当船家',
    '他们说欢迎你来',
    '我做了一个船的报告',
    '所以船家同我讲：“大家都决定了，你来掌舵。”',
    '我说另请高明吧，',
    '但是，船家讲“大家已经研究决定了”',
    '很惭愧，就做了一点微小的工作',
    '谢谢大家',
  ];
  const edition = await read('a.txt', ['视察渡口演讲', '观看视频', ...captions].join('\n\n'));
  expect(outline(edition)).toEqual(captions);
});

it('the words of a talk begin with those who are called one by one and thanked', async () => {
  const called =
    '首席船家李一舟（Chief Ferryman Li）、何总统（President He）、渡口同胞们和全世界人民，谢谢诸位。';
  const page = `# *何文舟*就职演说全文\n\n${called}\n\n作为渡口的公民，现在我们上下团结一致，努力重建渡口。\n\n我们每四年在这里进行一次权力的和平转移。谢谢大家！`;
  const edition = await read('a.md', page);
  expect(outline(edition)[0]).toBe(called);
});

describe('the first words of a talk stay', () => {
  it.each<[what: string, lines: string[]]>([
    [
      'though three sentences are alike',
      [
        'Patience: the river does not wait for anybody in a hurry.',
        'Courage: the boat does not go by itself, and nor do you.',
        'Kindness: the oar is heavier for whoever rows alone.',
      ],
    ],
    [
      'over a day that is told',
      ['When I was nine we lost the bridge. My mother took the oar, and she said,', '3 May 2017'],
    ],
    [
      'over a day that is told, without a mark',
      [
        'I will tell you of the day on which we lost the bridge, and of my mother, who took the oar from me without a word and rowed the whole town home, one by one',
        '3 May 2017',
      ],
    ],
    [
      'that tell what others said, and say I',
      [
        'A man came to our door and asked my wife whether this was the house. "Is he in?" said the man. She said that he was making pancakes.',
      ],
    ],
    [
      'of what everybody said they did',
      ['Everybody said they were going to the other shore, and so were we.'],
    ],
    [
      'that welcome without a mark',
      ['Welcome everyone to this evening, we are glad to have you here'],
    ],
  ])('%s', async (_, lines) => {
    const page = `Remarks by Ada Fenwick at the Ferry Lunch\n\n${lines.join('\n\n')}\n\n${PLAIN}`;
    expect(outline(await read('page.txt', page)).slice(0, lines.length)).toEqual(lines);
  });

  it('though a poem is cited with who wrote it', async () => {
    const page = `${TALK.replace('谢谢大家！', '')}我想念一首诗给你们听。\n\n《过河》——何文舟\n\n船来了，你也来了。\n\n谢谢大家！`;
    const edition = await read('渡船.txt', page);
    expect(outline(edition)[0]).toMatch(/^各位来宾/);
    expect(edition.facts.speaker).toBeUndefined();
  });

  it('and not a line that says who gives it where, however long', async () => {
    const page = `An Address by the Chief Host, Professor Ada B. Fenwick, on the Occasion of the 38th Ferry Lecture held on Wednesday, April 10, 2013 at the Great Auditorium and Hall, University of Lowmere\n\nProtocol,\n\n${PLAIN}`;
    expect(outline(await read('page.txt', page))[0]).toBe('Protocol,');
  });

  it('and not who gives it, by name and office over the greeting', async () => {
    const page = `Ada Fenwick,\n\nGovernor of the Lake Bank,\n\n${TALK_EN}`;
    expect(outline(await read('page.txt', page))[0]).toMatch(/^Ladies and gentlemen/);
  });
});
