import type { Finding, FindingWords } from '../archive/finding.ts';
import { LIMITS } from '../transcript/limits.ts';
import { atMost } from './at-most.ts';

/**
 * The text of a file with `\n` line ends, and what is wrong with it as text: bytes that are no
 * UTF-8, a byte order mark, characters that are not in their composed form. Undefined where it
 * cannot be read at all.
 *
 * @param most bytes that the file may have
 */
export function readTextFile(
  bytes: Uint8Array,
  file: string,
  most: number = LIMITS.file,
): { text: string | undefined; findings: Finding[] } {
  const refuse = (line: number, column: number, words: FindingWords): Finding => ({
    file,
    line,
    column,
    severity: 'error',
    ...words,
  });
  if (bytes.length > most) {
    return { text: undefined, findings: [refuse(1, 1, tooLarge(bytes.length, most))] };
  }
  const decoded = decode(bytes);
  if (decoded === undefined) {
    const { line, column } = firstBadByte(bytes);
    return { text: undefined, findings: [refuse(line, column, notUtf8())] };
  }
  const marked = decoded.startsWith('\uFEFF') ? [refuse(1, 1, byteOrderMark())] : [];
  const unmarked = decoded.replace(/^\uFEFF/, '');
  const text = unmarked.includes('\r') ? unmarked.replaceAll('\r\n', '\n') : unmarked;
  return { text, findings: atMost([...marked, ...decomposed(text, refuse)]) };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  let start = 0;
  for (let line = 1; start <= bytes.length; line++) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline;
    const part = bytes.subarray(start, end);
    if (decode(part) === undefined) {
      return { line, column: new TextDecoder().decode(part).indexOf('\uFFFD') + 1 };
    }
    start = end + 1;
  }
  return { line: 1, column: 1 };
}

function decomposed(
  text: string,
  refuse: (line: number, column: number, words: FindingWords) => Finding,
): Finding[] {
  if (text === text.normalize('NFC')) return [];
  return text.split('\n').flatMap((line, index) => {
    const composed = line.normalize('NFC');
    if (line === composed) return [];
    let column = 0;
    while (line[column] === composed[column]) column++;
    return [refuse(index + 1, column + 1, notComposed(line, composed, column))];
  });
}

function tooLarge(size: number, most: number): FindingWords {
  return {
    rule: 'file-size',
    found: `${Math.ceil(size / 1024)} KiB`,
    expected: `≤ ${most / 1024} KiB`,
    hint: {
      zh: '文件太大：一个文件一篇演讲；太长的分成几篇。',
      en: 'The file is too large: one talk a file; make several of a very long one.',
    },
  };
}

function notUtf8(): FindingWords {
  return {
    rule: 'encoding',
    found: '不是 UTF-8 · not UTF-8',
    expected: 'UTF-8',
    hint: {
      zh: '把文件另存为 UTF-8 编码；其他编码的稿子可用 npm run import 转换。',
      en: 'Save the file as UTF-8; npm run import converts texts in other encodings.',
    },
  };
}

function byteOrderMark(): FindingWords {
  return {
    rule: 'byte-order-mark',
    found: 'U+FEFF',
    expected: '（无）',
    hint: {
      zh: '文件开头有字节顺序标记（BOM）：另存为“UTF-8”而非“UTF-8 with BOM”。',
      en: 'The file begins with a byte order mark: save it as "UTF-8", not "UTF-8 with BOM".',
    },
  };
}

function notComposed(line: string, composed: string, column: number): FindingWords {
  return {
    rule: 'nfc',
    found: line.slice(column, column + 10),
    expected: composed.slice(column, column + 10),
    hint: {
      zh: '字符须是 Unicode 的合成形式（NFC），否则检索不到：照“应为”重新输入。',
      en: 'Characters must be in their composed form (Unicode NFC), or search misses them: type what is expected.',
    },
  };
}
