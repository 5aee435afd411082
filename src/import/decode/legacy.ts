import { simpleForm } from '../repair/script.ts';
import { gbkBytes } from './gbk.ts';

export type Legacy = 'gb18030' | 'big5' | 'windows-1252';

/**
 * The encoding that reads bytes that are not Unicode, by how much of the result is everyday text, or
 * undefined where none does. GB18030 and Big5 share their byte range, so that the wrong one gives rare
 * characters and the right one common ones.
 */
export function legacyEncoding(bytes: Uint8Array): Legacy | undefined {
  const sample = bytes.subarray(0, 65536);
  const gb = share(read('gb18030', sample), isCommonGbk);
  const big5 = share(read('big5', sample), isCommonBig5);
  if (Math.max(gb, big5) >= 0.7) return gb >= big5 ? 'gb18030' : 'big5';
  return isWestern(sample) ? 'windows-1252' : undefined;
}

export function read(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Share of the characters beyond ASCII that are everyday ones; a pair that cannot be read counts double. */
function share(text: string, isCommon: (char: string) => boolean): number {
  let all = 0;
  let common = 0;
  for (const char of text) {
    if (char < '\u0080') continue;
    all++;
    if (char === '\uFFFD') all++;
    else if (isCommon(char)) common++;
  }
  return all === 0 ? 0 : common / all;
}

/** First level of GB2312, in either script, and the row of punctuation. */
function isCommonGbk(char: string): boolean {
  const code = gbkBytes(simpleForm(char)) ?? 0;
  const trail = code & 0xff;
  return (
    trail >= 0xa1 &&
    ((code >= 0xb0a1 && code <= 0xd7f9) || code >> 8 === 0xa1 || code >> 8 === 0xa3)
  );
}

let big5Common: Set<string> | undefined;

/** First level of Big5 and its punctuation: A140–A3BF and A440–C67E. */
function isCommonBig5(char: string): boolean {
  if (!big5Common) {
    const bytes: number[] = [];
    for (let lead = 0xa1; lead <= 0xc6; lead++) {
      for (let trail = 0x40; trail <= (lead === 0xc6 ? 0x7e : 0xfe); trail++) {
        if (trail <= 0x7e || trail >= 0xa1) bytes.push(lead, trail);
      }
    }
    big5Common = new Set(read('big5', Uint8Array.from(bytes)));
  }
  return big5Common.has(char);
}

/** Western text has its high bytes one by one among letters: at most one in five. */
function isWestern(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high++;
  return high <= bytes.length * 0.2;
}
