import type { Examples, TalkRule } from '../rule.ts';

/** An image that no edition shows was forgotten, or its mark was lost. */
export const unusedImage: TalkRule = {
  name: 'unused-image',
  severity: 'warning',
  scope: 'talk',
  check: ({ editions, images }) => {
    const shown = new Set(
      editions.flatMap(({ marks }) => marks.images.map(({ src }) => src.slice(2))),
    );
    const [{ file }] = editions;
    return [...images.keys()]
      .filter((name) => !shown.has(name))
      .map((name) => ({
        file: file.replace(/[^/]*$/, name),
        line: 1,
        column: 1,
        found: name,
        expected: `<Slide src="./${name}" alt="…"/>`,
        hint: {
          zh: '没有一处显示这张图片：在讲稿里写上 <Slide …/>，或删去文件。',
          en: 'No edition shows this image: write <Slide …/> where it belongs, or delete the file.',
        },
      }));
  },
};

export const examples: Examples = {
  good: [
    {
      body: '![规模的曲线](./scale.png)',
      images: { 'scale.png': { bytes: 1000, width: 800, height: 600 } },
    },
  ],
  bad: [{ images: { 'scale.png': { bytes: 1000, width: 800, height: 600 } }, found: 'scale.png' }],
};
