import type { EditionRule, Examples } from '../rule.ts';

/** Words that say no more than that there is an image. */
const EMPTY_WORDS =
  /^(?:图片?|圖片?|照片|幻灯片?|幻燈片?|截图|截圖|插图|插圖|示意图?|image|picture|photo|slide|screenshot|figure|img)?[\s\d.-]*$|\.(?:png|jpe?g|webp|avif)$/i;

const LONGEST = 250;

/** What an image shows is said for those who do not see it. */
export const altText: EditionRule = {
  name: 'alt-text',
  severity: 'error',
  scope: 'edition',
  check: ({ file, marks }) =>
    marks.images.flatMap(({ alt, line, column }) => {
      const { length } = Array.from(alt);
      if (!EMPTY_WORDS.test(alt.trim()) && length <= LONGEST) return [];
      return [
        {
          file,
          line,
          column,
          found: length > LONGEST ? `${length} 字 · characters` : alt || '（无）',
          expected: `alt="…"，1–${LONGEST}`,
          hint: {
            zh: '用一句话写出图上有什么，让看不到图的人也知道；更长的说明写进正文。',
            en: 'Say in a sentence what the image shows, for those who do not see it; longer text belongs in a passage.',
          },
        },
      ];
    }),
};

export const examples: Examples = {
  good: [
    {
      body: '<Slide src="./scale.png" alt="参数规模与能力的曲线"/>',
      images: { 'scale.png': { bytes: 1000, width: 800, height: 600 } },
    },
  ],
  bad: [
    {
      body: `<Slide src="./scale.png" alt="${'长'.repeat(251)}"/>`,
      images: { 'scale.png': { bytes: 1000, width: 800, height: 600 } },
      found: '251 字 · characters',
    },
    {
      body: '![](./scale.png)',
      images: { 'scale.png': { bytes: 1000, width: 800, height: 600 } },
      found: '（无）',
    },
    {
      body: '<Slide src="./scale.png" alt="图片 1"/>',
      images: { 'scale.png': { bytes: 1000, width: 800, height: 600 } },
      found: '图片 1',
    },
  ],
};
