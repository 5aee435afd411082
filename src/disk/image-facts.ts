import type { Finding, FindingWords } from '../archive/finding.ts';
import type { ImageFacts, ImageFormat } from '../check/image.ts';
import { imageFormat } from '../check/image.ts';

const ENDINGS = { png: /\.png$/, jpeg: /\.jpe?g$/, webp: /\.webp$/, avif: /\.avif$/ };

/**
 * Megapixels of one image: a small file can say that it is larger than any memory, and those of some
 * formats take longer to draw.
 */
const MOST_MEGAPIXELS: Record<ImageFormat, number> = { png: 50, jpeg: 50, webp: 20, avif: 10 };

/** Pixels of one side: WebP, in which images are published, has no more. */
const LONGEST_SIDE = 16_383;

/** What the drawing program calls a format where it has a name of its own. */
const DRAWN_AS: Partial<Record<ImageFormat, string>> = { avif: 'heif' };

/**
 * What an image's bytes say of it; a finding where they are no image, not the one it is called, or
 * cannot be drawn: the build draws it.
 */
export async function imageFacts(
  bytes: Uint8Array,
  file: string,
): Promise<{ facts: ImageFacts | undefined; findings: Finding[] }> {
  const format = imageFormat(bytes);
  if (!format || !ENDINGS[format].test(file)) return refuse(file, notAnImage(format));
  const { default: sharp } = await import('sharp');
  try {
    const image = sharp(bytes, { limitInputPixels: false });
    const { width, height, format: drawn } = await image.metadata();
    // A drawing program looks for a format in its own way, and may find a drawing in SVG.
    if (drawn !== (DRAWN_AS[format] ?? format)) return refuse(file, notAnImage(drawn));
    const most = MOST_MEGAPIXELS[format];
    if (width * height > most * 1_000_000 || Math.max(width, height) > LONGEST_SIDE)
      return refuse(file, tooManyPixels(width, height, most));
    // Every pixel is read for this, so that one that is missing is missed.
    await image.resize(8, 8, { fit: 'fill', fastShrinkOnLoad: false }).raw().toBuffer();
    return { facts: { bytes: bytes.length, width, height }, findings: [] };
  } catch {
    return refuse(file, notAnImage(`${format}，已损坏 · damaged`));
  }
}

function refuse(file: string, words: FindingWords): { facts: undefined; findings: Finding[] } {
  return {
    facts: undefined,
    findings: [{ file, line: 1, column: 1, severity: 'error', ...words }],
  };
}

function notAnImage(found = '不是图片 · no image'): FindingWords {
  return {
    rule: 'not-an-image',
    found,
    expected: 'png, jpg, webp, avif',
    hint: {
      zh: '文件的内容与扩展名不符，或已损坏：用图片软件另存，扩展名与格式一致。',
      en: 'The file is not what its ending says, or is damaged: save it again from an image program with the ending of its format.',
    },
  };
}

function tooManyPixels(width: number, height: number, most: number): FindingWords {
  return {
    rule: 'image-pixels',
    found: `${width} × ${height} px`,
    expected: `≤ ${most} MP，每边 · a side ≤ ${LONGEST_SIDE} px`,
    hint: {
      zh: '图片太大：缩小后再存（幻灯片宽 1600 像素足够）。',
      en: 'The image is too large: scale it before you save it (1600 pixels are enough for a slide).',
    },
  };
}
