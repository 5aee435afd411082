/** What a check knows of an image file. */
export interface ImageFacts {
  bytes: number;
  /** Pixels; undefined where the file does not say. */
  width: number | undefined;
  height: number | undefined;
}

export type ImageFormat = 'png' | 'jpeg' | 'webp' | 'avif';

const SIGNATURES: readonly { format: ImageFormat; offset: number; bytes: string }[] = [
  { format: 'png', offset: 0, bytes: '\x89PNG\r\n\x1A\n' },
  { format: 'jpeg', offset: 0, bytes: '\xFF\xD8\xFF' },
  { format: 'webp', offset: 8, bytes: 'WEBP' },
  { format: 'avif', offset: 4, bytes: 'ftypavif' },
];

/** The format in which an image is written, whatever its name says; undefined where it is none. */
export function imageFormat(bytes: Uint8Array): ImageFormat | undefined {
  return SIGNATURES.find(({ offset, bytes: signature }) =>
    Array.from(signature).every(
      (character, index) => bytes[offset + index] === character.charCodeAt(0),
    ),
  )?.format;
}
