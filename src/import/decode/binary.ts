/** A reason in both languages why bytes are no text. */
export interface Refusal {
  zh: string;
  en: string;
}

/** What files of other kinds begin with. */
const KINDS: { name: string; zh: string; begins: number[]; at?: number }[] = [
  { name: 'a PDF', zh: 'PDF 文件', begins: [0x25, 0x50, 0x44, 0x46] },
  {
    name: 'a ZIP archive or an Office document',
    zh: 'ZIP 或 Office 文件',
    begins: [0x50, 0x4b, 3, 4],
  },
  { name: 'an old Office document', zh: '旧版 Office 文件', begins: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a PNG image', zh: 'PNG 图片', begins: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG image', zh: 'JPEG 图片', begins: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', zh: 'GIF 图片', begins: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a gzip archive', zh: 'gzip 压缩文件', begins: [0x1f, 0x8b] },
  { name: 'a 7-Zip archive', zh: '7z 压缩文件', begins: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: 'a RAR archive', zh: 'RAR 压缩文件', begins: [0x52, 0x61, 0x72, 0x21] },
  { name: 'an MP3 recording', zh: 'MP3 录音', begins: [0x49, 0x44, 0x33] },
  { name: 'an Ogg recording', zh: 'Ogg 录音', begins: [0x4f, 0x67, 0x67, 0x53] },
  {
    name: 'a RIFF file (WAV, AVI, WebP)',
    zh: 'RIFF 文件（WAV、AVI、WebP）',
    begins: [0x52, 0x49, 0x46, 0x46],
  },
  { name: 'an MP4 video', zh: 'MP4 视频', begins: [0x66, 0x74, 0x79, 0x70], at: 4 },
  {
    name: 'a Matroska or WebM video',
    zh: 'Matroska 或 WebM 视频',
    begins: [0x1a, 0x45, 0xdf, 0xa3],
  },
  {
    name: 'an SQLite database',
    zh: 'SQLite 数据库',
    begins: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20],
  },
];

/** Why the bytes are no text at all, or undefined. Looks at the first bytes and at control characters. */
export function refuseBinary(bytes: Uint8Array): Refusal | undefined {
  const kind = KINDS.find(({ begins, at = 0 }) =>
    begins.every((byte, i) => bytes[at + i] === byte),
  );
  if (kind) {
    return {
      zh: `这是${kind.zh}，不是文字。请先导出成文字、网页、字幕或 .docx 再导入。`,
      en: `This is ${kind.name}, not text. Export it as text, a web page, subtitles or .docx and import that.`,
    };
  }
  const sample = bytes.subarray(0, 65536);
  let control = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  return control > sample.length * 0.02 ? UNREADABLE : undefined;
}

export const UNREADABLE: Refusal = {
  zh: '读不出文字：不是 UTF-8、UTF-16、GB18030、Big5 或 Windows-1252 的文本。请另存为 UTF-8 再导入。',
  en: 'No text can be read: not UTF-8, UTF-16, GB18030, Big5 or Windows-1252. Save it as UTF-8 and import again.',
};
