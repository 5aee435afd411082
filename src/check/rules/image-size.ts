import type { ImageFacts } from '../image.ts';
import type { Examples, TalkRule } from '../rule.ts';

const HEAVIEST = 2 * 1024 * 1024;
const LONGEST_SIDE = 6000;
const SHORTEST_SIDE = 16;

/** Images that weigh down the repository, or hardly show anything. */
export const imageSize: TalkRule = {
  name: 'image-size',
  severity: 'warning',
  scope: 'talk',
  check: ({ editions: [{ file }], images }) =>
    [...images].flatMap(([name, facts]) => {
      const found = unfit(facts);
      if (found === undefined) return [];
      return [
        {
          file: file.replace(/[^/]*$/, name),
          line: 1,
          column: 1,
          found,
          expected: `${SHORTEST_SIDE}–${LONGEST_SIDE} px，≤ ${HEAVIEST / 1024} KiB`,
          hint: {
            zh: '把图片缩放到合适的大小再存（幻灯片宽 1600 像素足够）。',
            en: 'Scale the image before you save it (1600 pixels are enough for a slide).',
          },
        },
      ];
    }),
};

export const examples: Examples = {
  good: [
    {
      body: '![规模的曲线](./scale.png)',
      images: { 'scale.png': { bytes: 90_000, width: undefined, height: undefined } },
    },
    {
      body: '![规模的曲线](./scale.png)',
      images: { 'scale.png': { bytes: 90_000, width: 1600, height: 900 } },
    },
  ],
  bad: [
    {
      body: '![规模的曲线](./scale.png)',
      images: { 'scale.png': { bytes: 90_000, width: 6001, height: 100 } },
      found: '6001 × 100 px',
    },
    {
      body: '![规模的曲线](./scale.png)',
      images: { 'scale.png': { bytes: 90_000, width: 100, height: 6001 } },
      found: '100 × 6001 px',
    },
    {
      body: '![规模的曲线](./scale.png)',
      images: { 'scale.png': { bytes: 90_000, width: 100, height: 15 } },
      found: '100 × 15 px',
    },
    {
      body: '![规模的曲线](./scale.png)',
      images: { 'scale.png': { bytes: 3_145_728, width: 1600, height: 900 } },
      found: '3072 KiB',
    },
    {
      body: '![规模的曲线](./scale.png)',
      images: { 'scale.png': { bytes: 68, width: 1, height: 1 } },
      found: '1 × 1 px',
    },
  ],
};

function unfit({ bytes, width, height }: ImageFacts): string | undefined {
  if (bytes > HEAVIEST) return `${Math.round(bytes / 1024)} KiB`;
  if (width === undefined || height === undefined) return undefined;
  const [shorter, longer] = width < height ? [width, height] : [height, width];
  return longer > LONGEST_SIDE || shorter < SHORTEST_SIDE ? `${width} × ${height} px` : undefined;
}
