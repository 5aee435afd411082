import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { TALK_EN, valueIn, valueOf } from './evidence.ts';
import { assemble, outline, read, refusalOf } from './import-text.ts';

/** An essay: nobody greets, thanks or turns to listeners. */
const ESSAY = Array.from(
  { length: 9 },
  (_, n) =>
    `The ferry carried ${String(n + 2)} hundred passengers in its year, and the pier was mended.`,
).join('\n\n');

describe('a text that is headed like a speech in a catalogue, on any page', () => {
  it.each([
    'Contact: Address',
    'Politics: Speech, Power and the Lake',
    'Boats and Towns: A Lecture',
    'The Ole Brand Memorial Lecture',
    'Regulating the Lake: Remarks on the Boats Act',
    'Response to the Consultation on Ferry Fares',
    'Ministerial statement on ferries delayed',
    'Ada Fenwick’s Speech: Seven Lessons for Writers',
  ])('is not taken for that: %s', async (title) => {
    expect((await refusalOf('a.md', `# ${title}\n\n${ESSAY}\n`))?.rule).toBe('not-a-talk');
  });
});

describe('lines over a greeting that call nobody', () => {
  it.each([
    [
      'Statement',
      'by Her Excellency Ms Ada Fenwick,',
      'Minister for Boats of Lakeland,',
      'at the General Debate of the Lake Assembly,',
      'Lowmere, 24 September 2015',
      'Mr President,',
    ],
    [
      'Ferries in the year',
      '• Ferries carry more people than ever before, the minister says',
      '• Fares will fall, and piers will be mended',
      'Ladies and gentlemen,',
    ],
    [
      'Ferries in the year',
      'Media contact: Ole Brand, Press Officer,',
      'Email: press at ferry,',
      'Ladies and gentlemen,',
    ],
    [
      'Panel on Boats',
      'Ole Brand, Director of the Lake School',
      'Mara Lindt, Professor of Boats',
      'Ada Fenwick, Chair of the Ferry Club',
      'Ladies and gentlemen,',
    ],
  ])('are no part of the talk: %s', async (...lines) => {
    const greeting = lines.at(-1) ?? '';
    const edition = await read('a.txt', `${lines.join('\n\n')}\n\n${TALK_EN}`);
    expect(outline(edition)[0]).toBe(greeting);
  });
});

describe('what is like what catalogues and minutes have', () => {
  it.each<Case>([
    [
      'who opens a house',
      'speaker',
      'Opening of the Lake Gallery by President Ole Brand\n\nSpeech by Ada Fenwick\n\nMinister for Boats',
      'Ada Fenwick',
    ],
    [
      'of whom a memorial is',
      'speaker',
      'Remarks of Governor Ada Fenwick at the Veterans Memorial Dedication',
      'Ada Fenwick',
    ],
    [
      'who reads',
      'speaker',
      'Opening Remarks at the Ferry Launch by Mdm Ada Fenwick, read by Mr Ole Brand',
      'Ada Fenwick',
    ],
    [
      'two at once',
      'speaker',
      'Speech by Ms Ada Fenwick and Mr Ole Brand at the Ferry Launch',
      undefined,
    ],
    ['peace, and not with whom', 'event', '何文舟在和平发展论坛上的讲话', '和平发展论坛'],
    ['a university’s name', 'event', '何文舟在同济大学毕业典礼上的讲话', '同济大学毕业典礼'],
    [
      'what is in the middle',
      'event',
      '何文舟在以大学为中心的创新论坛上的讲话',
      '以大学为中心的创新论坛',
    ],
    [
      'a town, behind an office',
      'role',
      'Ada Fenwick, Minister for Boats, at the Lowmere and Lake District Chamber of Commerce Dinner',
      'Minister for Boats',
    ],
    [
      'a company’s short name',
      'title',
      'Remarks to Ferry Holdings Inc.\n\nAda Fenwick',
      'Remarks to Ferry Holdings Inc.',
    ],
    [
      'a class, and not when',
      'date',
      '2019-06-25\n\n2019届毕业典礼\n\n何文舟：过河的人\n\n来源：渡口大学',
      undefined,
    ],
  ])('%s: %s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it('whoever greets a chair and says who they are gives the talk', async () => {
    expect(
      await valueIn('speaker', '尊敬的彭总，您好！各位来宾，大家好！我是渡口大学的何文舟。'),
    ).toBe('何文舟');
  });

  it('words that begin with a surname are no full name', async () => {
    const text =
      '# 与渡口办事处座谈纪要\n\n任何时候都要过河。\n\n任总：船要修，大家说说困难，我们一条一条来。\n\n李小河：船不够。\n\n任总：那就造，造船要用心，不要怕慢。\n\n李小河：好。\n';
    expect((await read('a.md', text)).facts.speaker).toBeUndefined();
  });

  it.each([
    ['Brand, Ole, photographer', undefined],
    ['Brand, Ole', undefined],
    ['Fenwick, Ada', 'Ada Fenwick'],
  ])('a creator who is not whom the title names did not give it: %s', async (creator, name) => {
    const { facts } = await read(
      'a.md',
      `---\ntitle: "Speech by Ms Ada Fenwick, Minister for Boats, at the Ferry Club"\ncreator: "${creator}"\n---\n\n${TALK_EN}`,
    );
    expect(facts.speaker?.[0]?.value).toBe(name ?? 'Ada Fenwick');
  });

  it('two of one surname keep their labels', async () => {
    const turns =
      'MS FENWICK: We are here for the ferry, and I am glad of it.\n\nMR FENWICK: Will it be mended?\n\n'.repeat(
        3,
      );
    const page = `---\ntitle: "Transcript of interview: boats"\ncreators:\n  - "Fenwick, Ada"\n---\n\n${turns}`;
    const body = assemble(await read('a.md', page)).files.get('index.mdx') ?? '';
    expect(body).toContain('<Turn speaker="MR FENWICK"/>');
    expect(body).toContain('<Turn speaker="MS FENWICK"/>');
  });

  it('a dash behind a word in capitals is no damage', async () => {
    const edition = await read('a.txt', `ITAPUÃ—bairro nobre, AMANHÃ—o dia\n\n${TALK_EN}`);
    expect(edition.text).toContain('ITAPUÃ—bairro');
  });
});
