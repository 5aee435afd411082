import { describe, expect, it } from 'vitest';
import { giverOfTitle } from '../../src/import/metadata/english/giver-of-title.ts';
import { TALK_EN } from './evidence.ts';
import { outline, read } from './import-text.ts';

function giver(title: string): (string | undefined)[] {
  const hints = giverOfTitle({ field: 'headline', value: title, line: 1, text: title });
  const of = (field: string) => hints.find((hint) => hint.field === field)?.value;
  return [of('speaker'), of('role'), of('organization')];
}

describe('who gives a speech, as its title says at length', () => {
  it.each<[title: string, name: string, role?: string, organization?: string]>([
    [
      'Opening Remarks at the Ferry Launch by Senior Parliamentary Secretary, Ministry of Boats and Ministry of Lakes, Mdm Ada Fenwick',
      'Ada Fenwick',
      'Senior Parliamentary Secretary',
      'Ministry of Boats and Ministry of Lakes',
    ],
    [
      'Speech by Mr How Kin Fenwick, Permanent Secretary for Boats, at the Ferry Dinner',
      'How Kin Fenwick',
      'Permanent Secretary for Boats',
    ],
    [
      'Statement by Mr K.Fenwick, Minister for Boats, at the Ferry Forum',
      'K.Fenwick',
      'Minister for Boats',
    ],
    [
      'Keynote by Deputy Secretary, Ministry of Boats, Ada Fenwick, at the Ferry Forum in Lowmere',
      'Ada Fenwick',
      'Deputy Secretary',
      'Ministry of Boats',
    ],
    [
      'Opening Speech by Deputy Secretary, Mr Ole Brand, on behalf of Minister for Boats Mr Kai Fenwick, at the Ferry Forum',
      'Ole Brand',
      'Deputy Secretary',
    ],
    ['Speech by BG(NS) Ada Min Fenwick at the Opening of the Ferry Meeting', 'Ada Min Fenwick'],
    [
      'Keynote Address by Guest-of-Honour Mr Ole Brand, Minister of State, at the Ferry Dinner',
      'Ole Brand',
      'Minister of State',
    ],
    [
      'Oral Answer by Minister for Boats, Ada Fenwick, to Parliamentary Question on Oars',
      'Ada Fenwick',
      'Minister for Boats',
    ],
    ['Oral Answer by SPS Ada Fenwick to Parliamentary Question on Oars', 'Ada Fenwick'],
  ])('%s', (title, name, role, organization) => {
    expect(giver(title)).toEqual([name, role, organization]);
  });

  it.each([
    'Address at the lunch given by Ada Fenwick',
    'Speech at a dinner hosted by Ada Fenwick, President of the Ferry Board',
    'Remarks by the Minister at the Ferry Dinner',
    'A Boat Built by Ada Fenwick',
  ])('is nobody: %s', (title) => {
    expect(giver(title)).toEqual([undefined, undefined, undefined]);
  });
});

describe('those who stand over a greeting, where the title names another', () => {
  const page = (list: string) =>
    `---\ntitle: Keynote Speech by Minister for Boats, Lakes and Rivers and Second Minister for Law Kai Fenwick SC at the Ferry Dinner\n---\n\n12 February 2023\n\n${list}\n\nDistinguished guests\n\nLadies and gentlemen\n\n${TALK_EN}\n`;

  it.each([
    ['Mr Ole Brand, President of the Ferry Association'],
    [
      'Professor Ole Brand, Dean of the Lake School (LS) Oar Hall School of Boats',
      'Friends and colleagues',
    ],
    [
      'Professor Ole Brand, Chairman of the Ferry Board',
      'Ms Mara Lindt, Dean of Lake Law',
      'Ferry Board members',
      'Authors of Volume 8 of the Ferry Issues',
    ],
  ])('are called and do not speak: %s', async (...list) => {
    const edition = await read('a.md', page(list.join('\n\n')));
    expect(edition.facts.speaker?.[0]?.value).toBe('Kai Fenwick');
    expect(outline(edition).slice(0, list.length)).toEqual(list);
  });
});

describe('lists of those who are called, over the greeting', () => {
  it.each([
    [
      'Prime Minister of Lakeland, Ada Fenwick,',
      'The Chairman of the Ferry Front, Ole Brand and, of course,',
      'The Special Representative of the Prime Minister of Fenland.',
      'Honourable Ministers of State,',
    ],
    [
      '• Governor, Reserve Bank of Lakeland, Dr. Ole Brand;',
      '• Deputy Governor, Reserve Bank of Lakeland, Mr. Kai Lindt;',
      '• Members of the Working Groups here present.',
      '• Organizing team from the Reserve Bank',
    ],
    [
      'Right Hon. Ada Fenwick, Prime Minister of Lakeland,',
      'Governor Ole Brand, Chair of the Club,',
      'Distinguished Central Bank Governors,',
    ],
  ])('are part of the talk: %s', async (...list) => {
    const edition = await read(
      'a.txt',
      `A Boat for All\n\nRemarks at the Ferry Dinner\n\n${list.join('\n')}\nLadies and gentlemen,\n\n${TALK_EN}`,
    );
    expect(outline(edition).join('\n')).toContain(list[0]);
  });

  it('are not what the name of a speech goes on with', async () => {
    const edition = await read(
      'a.txt',
      `Remarks by Ada Fenwick,\nMinister for Boats,\nat the Ferry Dinner\n\nLadies and gentlemen,\n\n${TALK_EN}`,
    );
    expect(outline(edition)[0]).toMatch(/^Ladies and gentlemen/u);
    expect(edition.facts.speaker?.[0]?.value).toBe('Ada Fenwick');
  });
});
