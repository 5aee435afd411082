import type { EditionRule, Examples } from '../rule.ts';

/** Characters of a summary: two sentences. */
const RANGE = { han: [20, 220], latin: [60, 600] } as const;

export const summaryLength: EditionRule = {
  name: 'summary-length',
  severity: 'warning',
  scope: 'edition',
  check: ({ summary, language, at }) => {
    if (summary === undefined) return [];
    const [shortest, longest] = language === 'en' ? RANGE.latin : RANGE.han;
    const { length } = Array.from(summary);
    if (length >= shortest && length <= longest) return [];
    return [
      {
        ...at('summary'),
        found: `${length} 字 · characters`,
        expected: `${shortest}–${longest}`,
        hint: {
          zh: '提要写两句：主张什么，与谁有关；列表与分享卡片里正好放得下。',
          en: 'A summary is two sentences, what is claimed and for whom it matters, which fit lists and cards.',
        },
      },
    ];
  },
};

export const examples: Examples = {
  good: [
    {},
    {
      translation: {
        language: 'en',
        frontmatter: {
          summary: `What a large model costs in people, machines and years, and who needs it. ${'More of it. '.repeat(14)}`,
        },
        body: 'Thanks.',
      },
    },
  ],
  bad: [
    {
      translation: {
        language: 'en',
        frontmatter: { summary: 'What a large model costs, and who needs it.' },
        body: 'Thanks.',
      },
      found: '43 字 · characters',
    },
    { frontmatter: { summary: '讲了大模型。' }, found: '6 字 · characters' },
    { frontmatter: { summary: '讲'.repeat(221) }, found: '221 字 · characters' },
  ],
};
