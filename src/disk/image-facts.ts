import { imageMetadata } from 'astro/assets/utils';
import type { Finding } from '../archive/finding.ts';
import type { ImageFacts } from '../check/image.ts';
import { imageFormat } from '../check/image.ts';

const ENDINGS = { png: /\.png$/, jpeg: /\.jpe?g$/, webp: /\.webp$/, avif: /\.avif$/ };

/** What an image's bytes say of it; a finding where they are no image, or not the one it is called. */
export async function imageFacts(
  bytes: Uint8Array,
  file: string,
): Promise<{ facts: ImageFacts | undefined; findings: Finding[] }> {
  const format = imageFormat(bytes);
  const size = format && (await imageMetadata(bytes, file).catch(() => undefined));
  if (format && size && ENDINGS[format].test(file)) {
    return { facts: { bytes: bytes.length, width: size.width, height: size.height }, findings: [] };
  }
  return { facts: undefined, findings: [notAnImage(file, format)] };
}

function notAnImage(file: string, format: string | undefined): Finding {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'not-an-image',
    severity: 'error',
    found: format ?? '不是图片 · no image',
    expected: 'png, jpg, webp, avif',
    hint: {
      zh: '文件的内容与扩展名不符，或已损坏：用图片软件另存，扩展名与格式一致。',
      en: 'The file is not what its ending says, or is damaged: save it again from an image program with the ending of its format.',
    },
  };
}
