import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinEditions } from '../../src/import/pair/join-editions.ts';
import { importRecordSchema } from '../../src/import/write/record-file.ts';
import { assemble, capture, outline, read } from './import-text.ts';
import { readEdition } from '../../src/import/read-edition.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FIXTURES = path.join(ROOT, 'tests/fixtures/import');

async function again(text: string): Promise<string | undefined> {
  const edition = await readEdition(capture('index.mdx', text, 'some-talk'));
  if ('rule' in edition) throw new Error(edition.en);
  const talk = assemble(edition);
  expect(talk.slug).toBe('some-talk');
  expect(talk.findings).toEqual([]);
  return talk.files.get('index.mdx');
}

describe('what the import writes is canonical', () => {
  for (const name of readdirSync(FIXTURES)) {
    it(`${name}: importing it again changes nothing`, async () => {
      const text =
        assemble(await read(name, readFileSync(path.join(FIXTURES, name)))).files.get(
          'index.mdx',
        ) ?? '';
      expect(await again(text)).toBe(text);
    });
  }

  const talks = path.join(ROOT, 'content/talks');
  for (const slug of existsSync(talks) ? readdirSync(talks) : []) {
    it(`content/talks/${slug}: the body stays as it is`, async () => {
      const text = readFileSync(path.join(talks, slug, 'index.mdx'), 'utf8');
      const body = (whole = '') => whole.slice(whole.indexOf('\n---\n', 4));
      expect(body(await again(text))).toBe(body(text));
    });
  }

  it('the record says where everything comes from, and holds its schema', async () => {
    const talk = assemble(await read('page.html', readFileSync(path.join(FIXTURES, 'page.html'))));
    const record = importRecordSchema.parse(JSON.parse(talk.files.get('import.json') ?? ''));
    const [edition] = record.editions;
    expect(edition?.passages).toHaveLength(6);
    expect(edition?.evidence.find(({ field }) => field === 'speaker')).toMatchObject({
      value: '周启明',
      text: '11月4日，湖畔图书馆副馆长周启明在2022社区记忆大会上发表主题演讲。他表示，便条比纪念碑更重要。',
    });
    expect(edition?.leftOut.map(({ rule }) => rule)).toEqual(['report', 'announcement']);
  });
});

const ZH = `# 2024-03-02 談目錄

### 主持人：
歡迎大家。今天的題目是目錄，我們請林小姐來談。

### 林若水：
謝謝。目錄是給別人看的，不是給自己看的。

我先說一件事。

> （掌聲）

### 主持人：
請說。
`;

const EN = `# 2024-03-02 On catalogues

### Host:
Welcome, everyone. Today is about catalogues, and we have asked Ms Lin to speak.

### Ruoshui Lin:
Thank you. A catalogue is for others to read and not for oneself. Let me begin with one thing.

> (applause)

### Host:
Please do.
`;

describe('two languages of one talk', () => {
  it('have the same passages and turns, and nothing is lost', async () => {
    const joined = joinEditions(await read('a.md', ZH), await read('b.md', EN));
    expect(joined && outline(joined.original)).toEqual([
      '@ 主持人',
      '歡迎大家。今天的題目是目錄，我們請林小姐來談。',
      '@ 林若水',
      '謝謝。目錄是給別人看的，不是給自己看的。\n我先說一件事。',
      '（掌聲）',
      '@ 主持人',
      '請說。',
    ]);
    expect(joined && outline(joined.translation)).toEqual([
      '@ Host',
      'Welcome, everyone. Today is about catalogues, and we have asked Ms Lin to speak.',
      '@ Ruoshui Lin',
      'Thank you. A catalogue is for others to read and not for oneself. Let me begin with one thing.',
      '(applause)',
      '@ Host',
      'Please do.',
    ]);
    expect(joined?.translation.voices?.get('Ruoshui Lin')).toBe('林若水');
  });

  it('give one person one id with both names', async () => {
    const joined = joinEditions(await read('a.md', ZH), await read('b.md', EN));
    if (!joined) throw new Error('the editions do not correspond');
    const talk = assemble(joined.original, [joined.translation]);
    expect([...talk.registry]).toEqual([
      ['speakers/ruoshui-lin.yaml', 'name: { zh-Hant: 林若水, en: Ruoshui Lin }\n'],
    ]);
    expect(talk.files.get('en.mdx')).toContain('<Turn speaker="ruoshui-lin"/>');
    expect(talk.files.get('en.mdx')).toContain('<Turn speaker="Host"/>');
  });

  it('are not joined where little corresponds', async () => {
    const other = await read(
      'c.md',
      `# 2024-03-02 Another talk\n\n${'### Someone Else:\nYes.\n\n'.repeat(40)}`,
    );
    expect(joinEditions(await read('a.md', ZH), other)).toBeUndefined();
  });
});
