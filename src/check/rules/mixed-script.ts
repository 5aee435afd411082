import {
  ONLY_SIMPLIFIED,
  ONLY_TRADITIONAL,
  TO_SIMPLIFIED,
  TO_TRADITIONAL,
} from '../../archive/han-variants.ts';
import type { EditionRule, EditionView, Examples, Problem } from '../rule.ts';

/** Characters of the other Chinese script inside an edition, one finding a line. */
export const mixedScript: EditionRule = {
  name: 'mixed-script',
  severity: 'warning',
  scope: 'edition',
  check: (edition) => {
    if (edition.language === 'en') return [];
    const wanted = edition.language === 'zh-Hans' ? TO_SIMPLIFIED : TO_TRADITIONAL;
    const foreign = edition.language === 'zh-Hans' ? ONLY_TRADITIONAL : ONLY_SIMPLIFIED;
    if (!foreign.test(edition.text)) return [];
    return edition.lines.flatMap((line, index) =>
      foreign.test(line) ? problemIn(line, index + 1, edition, wanted) : [],
    );
  },
};

export const examples: Examples = {
  good: [
    { body: '<Turn speaker="張帆說"/>\n\n好。\n\n<Turn speaker="zhang-fan"/>\n\n好。' },
    { translation: { language: 'en', body: 'The word “說” means to speak.' }, body: '一。' },
    { body: '我们说的是简体字，云计算的后端。' },
    {
      language: 'zh-Hant',
      frontmatter: { title: '開場', summary: null, rights: 'CC0', source: '{ title: 報導 }' },
      body: '我們說的是繁體字，台灣的後端。',
    },
  ],
  bad: [
    { body: '我们說的是简体字。', found: '說' },
    {
      language: 'zh-Hant',
      frontmatter: { title: '開場' },
      body: '我們說的是繁體字，但这里不是。',
      found: '这',
    },
  ],
};

/** Registry ids and the source's own headline are as they are. */
const AS_GIVEN = /^\s*(?:title|publisher|url|alias(?:es)?):|<Turn /;

function problemIn(
  line: string,
  number: number,
  { file, language }: EditionView,
  wanted: ReadonlyMap<string, string>,
): Problem[] {
  if (AS_GIVEN.test(line)) return [];
  const found = Array.from(line).filter((character) => wanted.has(character));
  const [first] = found;
  if (first === undefined) return [];
  const meant = found.map((character) => wanted.get(character) ?? '').join('');
  const script = language === 'zh-Hans' ? '简体' : '繁體';
  return [
    {
      file,
      line: number,
      column: line.indexOf(first) + 1,
      found: found.join('').slice(0, 20),
      expected: meant.slice(0, 20),
      hint: {
        zh: `${script}版里混进了另一种字形：照“应为”改写；若是引用原物，可以保留。`,
        en: `An edition in ${language} has characters of the other script: write what is expected, or leave them if they are quoted as they are.`,
      },
    },
  ];
}
