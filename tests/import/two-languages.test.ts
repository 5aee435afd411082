import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partLanguages } from '../../src/import/structure/two-languages.ts';
import { textPassage } from '../../src/import/draft.ts';
import { importBatch } from '../../src/import/batch.ts';
import { readTalk } from '../../src/import/read-talk.ts';
import { Registry } from '../../src/import/metadata/registry.ts';
import { SlugKeeper } from '../../src/import/slugs.ts';
import type { TalkFiles } from '../../src/import/assemble-talk.ts';
import { assemble, capture, outline, read } from './import-text.ts';

const PAIRS = [
  ['尊敬的各位来宾，女士们、先生们：', 'Distinguished guests, ladies and gentlemen,'],
  [
    '我小时候住在河边，每天要坐船去上学。',
    'I grew up by the river and took the boat to school every day.',
  ],
  [
    '船家姓什么没有人记得，可是我们每天都坐他的船。',
    'Nobody remembers the boatman’s name, though we took his boat every day.',
  ],
  ['后来有了桥，我就再也没有见过他。', 'Then the bridge came, and I never saw him again.'],
  ['谢谢大家！', 'Thank you!'],
] as const;
const HEAD = '何文舟在渡口论坛上的致辞\n\nRemarks at the Ferry Forum\n\n2025年6月24日';
const PAGE = `${HEAD}\n\n${PAIRS.flat().join('\n\n')}`;
const [CHINESE, ENGLISH] = [PAIRS.map(([zh]) => zh), PAIRS.map(([, en]) => en)];

describe('a talk whose paragraphs alternate between two languages', () => {
  it('is an original and a translation whose passages correspond, each with its title', async () => {
    const edition = await read('page.txt', PAGE);
    expect(outline(edition)).toEqual(CHINESE);
    expect(edition.workingTitle).toBe('何文舟在渡口论坛上的致辞');
    const { translation } = edition;
    if (!translation) throw new Error('there is no translation');
    expect(outline(translation)).toEqual(ENGLISH);
    expect(translation.workingTitle).toBe('Remarks at the Ferry Forum');
    const { files, findings } = assemble(edition, [translation]);
    expect([...files.keys()]).toEqual(['index.mdx', 'en.mdx', 'import.json']);
    expect(findings).toEqual([]);
  });

  it('has as its original whichever language comes first', async () => {
    const turned = PAIRS.flatMap(([zh, en]) => [en, zh]).join('\n\n');
    const edition = await read('page.txt', `Remarks at the Ferry Forum\n\n${turned}`);
    expect([edition.language, edition.translation?.language]).toEqual(['en', 'zh-Hans']);
  });

  it('keeps what is in both languages in the original, and headings as words of theirs', async () => {
    const both = 'Hello! 大家好！我们开始吧。';
    const middle = PAIRS.slice(1, 4).flat();
    const paragraphs = [...middle, ...middle, ...middle, ...middle, ...PAIRS.slice(4).flat()];
    const page = [
      '# 何文舟的演讲',
      both,
      paragraphs[0],
      paragraphs[1],
      '## 船',
      ...paragraphs.slice(2),
    ];
    const edition = await read('a.md', page.join('\n\n'));
    const words = [...outline(edition), ...outline(edition.translation ?? edition)].join('\n');
    expect(edition.translation?.language).toBe('en');
    for (const each of [both, ...paragraphs]) expect(words).toContain(each);
    expect(outline(edition).join('\n')).toContain('船');
  });

  it('is one edition where notes belong to both languages', async () => {
    const [[zh1, en1], ...others] = PAIRS;
    const page = [`${zh1}[^1]`, `${en1}[^1]`, ...others.flat(), '[^1]: Fenwick, The Boat, 1999.'];
    const edition = await read('a.md', page.join('\n\n'));
    expect(edition.translation).toBeUndefined();
  });

  it('is one edition where a person says which language it is in', async () => {
    const edition = await read('page.txt', PAGE, { fields: { language: 'zh-Hans' } });
    expect(edition.translation).toBeUndefined();
    expect(outline(edition)).toEqual(PAIRS.flat());
  });

  it('lists the doubtful places of both', async () => {
    const page = PAGE.replace('the boat to school', 'the b\uFFFDat to school');
    const { translation } = await read('page.txt', page);
    expect(translation?.suggestions.length).toBeGreaterThan(0);
  });

  it('is a talk of its own where it stands as the translation of another source', async () => {
    const files = new Map([
      ['a.txt', `${HEAD}\n\n${CHINESE.join('\n\n')}`],
      ['b.txt', PAGE],
    ]);
    const both = await readTalk([...files.keys()], {}, (file) =>
      capture(file, files.get(file) ?? ''),
    );
    expect(both.joined.map(({ file }) => file)).toEqual(['a.txt']);
    expect(both.alone.map((editions) => editions.map(({ edition }) => edition.language))).toEqual([
      ['zh-Hans', 'en'],
    ]);
  });

  it('is one input of a batch, and one talk with both editions', async () => {
    const talks: TalkFiles[] = [];
    const outcomes = importBatch({
      files: ['page.txt'],
      translations: new Map(),
      registry: new Registry(new Map(), new Map()),
      slugs: new SlugKeeper({ slugs: new Set(), bySha256: new Map() }),
      seen: '2026-11-24',
      given: {},
      read: (file) => capture(file, PAGE),
      write: (talk) => {
        talks.push(talk);
        return 'written';
      },
    });
    const rows = [];
    for await (const { row } of outcomes) rows.push(row);
    expect(rows.map(({ file, status, language }) => [file, status, language])).toEqual([
      ['page.txt', 'imported', 'zh-Hans'],
    ]);
    expect(talks.map(({ files }) => files.has('en.mdx'))).toEqual([true]);
  });

  it.each([
    ['that quotes a poem', [...CHINESE, ...CHINESE, ENGLISH[1], ENGLISH[2]]],
    ['that is told whole twice', [...CHINESE, ...ENGLISH]],
    ['with both in a paragraph', PAIRS.map(([zh, en]) => `${zh} ${en}`)],
    ['with a few words between', CHINESE.flatMap((zh) => [zh, 'Boat'])],
    [
      'that quotes sayings, between its first words and its last',
      ['大家好！我今天想讲讲渡船。', ...PAIRS.flatMap(([zh, en]) => [en, zh]), '谢谢大家！'],
    ],
    [
      'that teaches, between its first words and its last',
      ['Good evening.', ...PAIRS.flatMap(([zh, en]) => [zh, en]), 'Thank you very much!'],
    ],
    [
      'that explains what it quotes',
      PAIRS.flatMap(([zh, en], index) => [
        index % 2 === 0 ? 'The boat.' : `${en} ${en} ${en} ${en}`,
        index % 2 === 0 ? `${zh}${zh}${zh}` : '是说船。',
      ]),
    ],
  ])('is not one %s', (_, texts) => {
    expect(partLanguages(texts.map((text, line) => textPassage(text ?? '', line)))).toBeUndefined();
  });

  it('loses no paragraph, however they alternate', () => {
    const texts = fc.array(fc.constantFrom(...PAIRS.flat()), { maxLength: 30 });
    fc.assert(
      fc.property(texts, (some) => {
        const items = some.map((text, line) => textPassage(text, line));
        const parted = partLanguages(items);
        if (!parted) return;
        const both = [...parted.original, ...parted.translation].toSorted(
          (a, b) => a.line - b.line,
        );
        expect(both).toEqual(items);
      }),
    );
  });
});
