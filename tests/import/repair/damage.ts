import { pinyin } from 'pinyin-pro';
import { Converter } from 'opencc-js/cn2t';
import { gbkBytes, gbkChar } from '../../../src/import/decode/gbk.ts';

/** How a page was damaged. Bytes are kept as a string of characters 0–255, as the converter saw them. */
export interface Damage {
  /** The characters that get their reading printed after them, in the order of the converter's table. */
  table: readonly string[];
  /** The marks at which sentences are cut, byte by byte. */
  cuts: readonly string[];
  /** Whether commas and brackets are ASCII before the readings are printed, or only afterwards. */
  asciiFirst: boolean;
  /** What becomes of a pair that cannot be read: one `?` for both, or U+FFFD for the first byte. */
  reader: 'swallow' | 'replace';
}

/** The characters of the first page that was studied. */
export const SHORT_TABLE = Array.from(
  '發實認術戰數據經導復應進業務統現關訓標網環節調補機達產規礎結穩當費質權預點續領優創強態內轉習擴遠紀責準負細聯',
);
export const LONG_TABLE = [...SHORT_TABLE, ...Array.from('個時話過來對說書專開們這為會學國')];

/** Characters that converters leave as they are. */
const LEFT = new Set(
  '后里么于只系出干面松游斗谷余云冲制采征占志克向家表丑仆朴姜回升折吊合布曲同岳凶吁几了台',
);
const toTraditional = Converter({ from: 'cn', to: 't' });
const forms = new Map<string, string>();

/** Simplified to Traditional, one character at a time, as the converter does it. */
export function traditional(text: string): string {
  return Array.from(text, (char) => {
    if (LEFT.has(char)) return char;
    let form = forms.get(char);
    if (form === undefined) {
      form = toTraditional(char);
      if (gbkBytes(form) === undefined) form = char;
      forms.set(char, form);
    }
    return form;
  }).join('');
}

const ASCII: Record<string, string> = {
  '，': ',',
  '？': '?',
  '！': '!',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
};

export function asciiMarks(text: string): string {
  return text.replace(/[，？！：；（）]/gu, (mark) => ASCII[mark] ?? mark);
}

/** The page that the converter makes of a Traditional text, paragraph by paragraph. */
export function damage(text: string, how: Damage): string {
  return text
    .split('\n')
    .map((line) => damageLine(line, how))
    .join('\n');
}

function damageLine(text: string, how: Damage): string {
  const marked = how.asciiFirst
    ? text.replace(/[，：（）]/gu, (mark) => ASCII[mark] ?? mark)
    : text;
  let bytes = encode(marked);
  for (const char of how.table) {
    const pair = encode(char);
    bytes = bytes.replaceAll(pair, `${pair}(${encode(pinyin(char))})`);
  }
  return asciiMarks(
    cut(bytes, how.cuts.map(encode))
      .map((piece) => decode(piece, how.reader))
      .join(''),
  );
}

/** The bytes in pieces, the marks as pieces of their own. */
function cut(bytes: string, marks: readonly string[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const mark = marks.find((one) => bytes.startsWith(one, at));
    if (mark === undefined) {
      at++;
      continue;
    }
    pieces.push(bytes.slice(from, at), mark);
    at += mark.length;
    from = at;
  }
  return [...pieces, bytes.slice(from)];
}

function encode(text: string): string {
  return Array.from(text, (char) => {
    if (char < '\u0080') return char;
    const code = gbkBytes(char) ?? 0xa1f5;
    return String.fromCharCode(code >> 8, code & 0xff);
  }).join('');
}

function decode(bytes: string, reader: Damage['reader']): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const lead = bytes.charCodeAt(at);
    if (lead < 0x80) {
      text += bytes.charAt(at++);
      continue;
    }
    if (lead === 0x80) {
      text += '€';
      at += 1;
      continue;
    }
    const char = at + 1 < bytes.length ? gbkChar(lead, bytes.charCodeAt(at + 1)) : undefined;
    if (char !== undefined) {
      text += char;
      at += 2;
    } else if (reader === 'swallow') {
      text += '?';
      at += 2;
    } else {
      text += '\uFFFD';
      at += 1;
    }
  }
  return text;
}
