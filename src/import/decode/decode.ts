import { isNoise, refuseKind, UNREADABLE, type Refusal } from './binary.ts';
import { legacyEncoding, read } from './legacy.ts';
import { utf16Order } from './utf16.ts';

export interface Decoded {
  text: string;
  /** Name of the encoding, as the Encoding Standard writes it. */
  encoding: string;
}

const MARKS: { encoding: string; bytes: number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * The text of a capture, in whatever encoding it is: by its byte-order mark, as strict UTF-8, as UTF-16, as
 * the page declares, by its everyday characters. Bytes that are no text are refused with the reason. A text
 * that was read in a wrong encoding before it was saved comes as it was saved: that is the first of the
 * repairs, so that it is on record. Never throws.
 */
export function decodeBytes(bytes: Uint8Array): Decoded | { refusal: Refusal } {
  const mark = MARKS.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? utf16Order(bytes);
  if (encoding) return { text: read(encoding, bytes), encoding };
  const refusal = refuseKind(bytes);
  if (refusal) return { refusal };
  const strict = strictUtf8(bytes);
  if ((strict === undefined || CONTROL.test(strict)) && isNoise(bytes)) {
    return { refusal: UNREADABLE };
  }
  if (strict !== undefined) return { text: strict, encoding: 'utf-8' };
  const name = declared(bytes) ?? damagedUtf8(bytes) ?? legacyEncoding(bytes);
  return name ? { text: read(name, bytes), encoding: name } : { refusal: UNREADABLE };
}

// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding that a page names in its head, where it exists and reads every byte. */
function declared(bytes: Uint8Array): string | undefined {
  const head = read('windows-1252', bytes.subarray(0, 4096));
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,20})/iu.exec(head)?.[1];
  if (!named) return undefined;
  try {
    const encoding = /^gb/iu.test(named) ? 'gb18030' : named.toLowerCase();
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding;
  } catch {
    return undefined;
  }
}

/** UTF-8 that was cut or has a few broken bytes: less than one in a hundred characters beyond ASCII. */
function damagedUtf8(bytes: Uint8Array): 'utf-8' | undefined {
  const text = read('utf-8', bytes);
  let beyond = 0;
  let broken = 0;
  for (const char of text) {
    if (char < '\u0080') continue;
    beyond++;
    if (char === '\uFFFD') broken++;
  }
  return broken <= Math.max(1, beyond * 0.01) && beyond > broken * 10 ? 'utf-8' : undefined;
}
