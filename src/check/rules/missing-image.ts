import { nearest } from '../../archive/nearest.ts';
import type { Examples, TalkRule } from '../rule.ts';

/** Every image that a talk shows is beside it. */
export const missingImage: TalkRule = {
  name: 'missing-image',
  severity: 'error',
  scope: 'talk',
  check: ({ editions, images }) =>
    editions.flatMap(({ file, marks }) =>
      marks.images
        .filter(({ src }) => !images.has(src.slice(2)))
        .map(({ src, line, column }) => {
          const meant = nearest(src.slice(2), images.keys());
          return {
            file,
            line,
            column,
            found: src,
            expected: meant ? `./${meant}` : src,
            hint: {
              zh: '讲稿旁边没有这张图片：把文件放进同一个文件夹，或改正文件名。',
              en: 'There is no such image beside the talk: put the file into its folder, or correct the name.',
            },
          };
        }),
    ),
};

export const examples: Examples = {
  good: [
    {
      body: '<Slide src="./scale.png" alt="规模的曲线"/>',
      images: { 'scale.png': { bytes: 1000, width: 800, height: 600 } },
    },
  ],
  bad: [
    {
      body: '<Slide src="./scales.png" alt="规模的曲线"/>',
      images: { 'scale.png': { bytes: 1000, width: 800, height: 600 } },
      found: './scales.png',
    },
  ],
};
