import type { Draft } from '../draft.ts';
import type { Format } from './format.ts';

const LARGEST = 200 * 1024 * 1024;

export const docx: Format = {
  name: 'docx',
  title: { zh: 'Word 文档（.docx）', en: 'Word document (.docx)' },
  detect: ({ bytes }) => isZip(bytes) && isWordDocument(bytes),
  async read({ bytes }): Promise<Draft> {
    const unpacked = namesIn(bytes).reduce((sum, { size }) => sum + size, 0);
    if (unpacked > LARGEST) throw new RangeError('docx: more than 200 MB unpacked');
    // What reads documents is large, and most sources are none.
    const [{ default: mammoth }, { htmlItems }] = await Promise.all([
      import('mammoth'),
      import('./html-items.ts'),
    ]);
    // The library reads any bytes that its zip reader reads; its types know only Node's.
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes as never },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return { items: htmlItems(value), kind: 'page', hints: [], leftOut: [] };
  },
};

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

export function isWordDocument(zip: Uint8Array): boolean {
  return namesInZip(zip).includes('word/document.xml');
}

export function namesInZip(zip: Uint8Array): string[] {
  return namesIn(zip).map(({ name }) => name);
}

/** Names and unpacked sizes of a zip's files, from its central directory. */
function namesIn(bytes: Uint8Array): { name: string; size: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files: { name: string; size: number }[] = [];
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (bytes[at] !== 0x50 || view.getUint32(at, false) !== 0x504b0102) continue;
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    files.push({ name, size: view.getUint32(at + 24, true) });
    at += 45 + length;
  }
  return files;
}
