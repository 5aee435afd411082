/** A reason in both languages why bytes are no text. */
export interface Refusal {
  zh: string;
  en: string;
}

/** What to do with a file of some kind, so that its words can be imported. */
const WAYS = {
  document: {
    zh: '请用能打开它的程序另存为 .docx 或纯文本，再导入。',
    en: 'Open it and save it as .docx or plain text, then import that.',
  },
  slides: {
    zh: '幻灯片不是讲稿：请把讲稿或备注导出成文字再导入。',
    en: 'Slides are no transcript: export the speech or the notes as text and import that.',
  },
  book: {
    zh: '请把这一讲所在的一章另存为网页或纯文本，再导入。',
    en: 'Save the chapter that holds the talk as a web page or plain text, then import that.',
  },
  recording: {
    zh: '录音录像里没有文字：请导入它的字幕（.srt、.vtt）或文字稿。',
    en: 'A recording holds no text: import its captions (.srt, .vtt) or a transcript.',
  },
  picture: {
    zh: '图片里的字请先识别成文字并校对，再导入。',
    en: 'Have the words of the picture recognised and proofread as text first, then import that.',
  },
  archive: {
    zh: '请先解压，再导入里面的文件或文件夹。',
    en: 'Unpack it and import the files or the folder inside.',
  },
  data: {
    zh: '请先把讲稿导出成文字、网页、字幕或 .docx 再导入。',
    en: 'Export the transcript as text, a web page, captions or .docx and import that.',
  },
} satisfies Record<string, Refusal>;

interface Kind {
  name: string;
  zh: string;
  way: keyof typeof WAYS;
}

const kind = (name: string, zh: string, way: Kind['way']): Kind => ({ name, zh, way });

/** What files of other kinds begin with: their kind, the first bytes in hexadecimal, where these stand. */
const KINDS: readonly [kind: Kind, begins: string, at?: number][] = [
  [kind('a PDF', 'PDF 文件', 'document'), '25504446'],
  [
    kind(
      'an old Office document (.doc, .xls, .ppt)',
      '旧版 Office 文件（.doc、.xls、.ppt）',
      'document',
    ),
    'd0cf11e0',
  ],
  [kind('a Rich Text document', 'RTF 文件', 'document'), '7b5c727466'],
  [kind('a PNG image', 'PNG 图片', 'picture'), '89504e47'],
  [kind('a JPEG image', 'JPEG 图片', 'picture'), 'ffd8ff'],
  [kind('a GIF image', 'GIF 图片', 'picture'), '47494638'],
  [kind('a TIFF image', 'TIFF 图片', 'picture'), '49492a00'],
  [kind('a TIFF image', 'TIFF 图片', 'picture'), '4d4d002a'],
  [kind('a WebP image', 'WebP 图片', 'picture'), '57454250', 8],
  [kind('an HEIC image', 'HEIC 图片', 'picture'), '6674797068656963', 4],
  [kind('an AVIF image', 'AVIF 图片', 'picture'), '6674797061766966', 4],
  [kind('a gzip archive', 'gzip 压缩文件', 'archive'), '1f8b'],
  [kind('a 7-Zip archive', '7z 压缩文件', 'archive'), '377abcaf'],
  [kind('a RAR archive', 'RAR 压缩文件', 'archive'), '52617221'],
  [kind('an MP3 recording', 'MP3 录音', 'recording'), '494433'],
  [kind('an MP3 recording', 'MP3 录音', 'recording'), 'fffb'],
  [kind('an MP3 recording', 'MP3 录音', 'recording'), 'fff3'],
  [kind('an Ogg recording', 'Ogg 录音', 'recording'), '4f676753'],
  [kind('a FLAC recording', 'FLAC 录音', 'recording'), '664c6143'],
  [kind('a WAV recording', 'WAV 录音', 'recording'), '57415645', 8],
  [kind('an AVI video', 'AVI 视频', 'recording'), '41564920', 8],
  [kind('an MP4 recording', 'MP4 录音或视频', 'recording'), '66747970', 4],
  [kind('a Matroska or WebM video', 'Matroska 或 WebM 视频', 'recording'), '1a45dfa3'],
  [kind('an SQLite database', 'SQLite 数据库', 'data'), '53514c69746520'],
];

/** What a zip archive is, by the names of its files; a Word document is among our formats. */
const CONTAINERS: readonly [kind: Kind, has: RegExp][] = [
  [kind('a PowerPoint presentation', 'PowerPoint 演示文稿', 'slides'), /^ppt\//],
  [kind('an Excel workbook', 'Excel 工作簿', 'data'), /^xl\//],
  [kind('an EPUB book', 'EPUB 电子书', 'book'), /^META-INF\/container\.xml$/],
  [kind('an OpenDocument file', 'OpenDocument 文件', 'document'), /^content\.xml$/],
];
const ZIP = kind('a ZIP archive', 'ZIP 压缩文件', 'archive');

/** Why the bytes are a file of another kind, by what they begin with, or undefined. */
export function refuseKind(bytes: Uint8Array): Refusal | undefined {
  const head = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  const found = KINDS.find(([, begins, at = 0]) => head.startsWith(begins, at * 2));
  return found && refusal(found[0]);
}

/** Whether the bytes hold more control characters than any text. */
export function isNoise(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65536);
  let control = 0;
  for (const byte of sample) {
    if (byte < 32 && (byte < 9 || (byte > 13 && byte !== 27))) control++;
  }
  return control > sample.length * 0.02;
}

/** Why a zip archive with files of these names is not taken. */
export function refuseContainer(names: readonly string[]): Refusal {
  const found = CONTAINERS.find(([, has]) => names.some((name) => has.test(name)));
  return refusal(found?.[0] ?? ZIP);
}

function refusal({ name, zh, way }: Kind): Refusal {
  return {
    zh: `这是${zh}，不能直接导入。${WAYS[way].zh}`,
    en: `This is ${name} and cannot be imported as it is. ${WAYS[way].en}`,
  };
}

export const UNREADABLE: Refusal = {
  zh: '读不出文字：不是 UTF-8、UTF-16、GB18030、Big5 或 Windows-1252 的文本。请另存为 UTF-8 再导入。',
  en: 'No text can be read: not UTF-8, UTF-16, GB18030, Big5 or Windows-1252. Save it as UTF-8 and import again.',
};
