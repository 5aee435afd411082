import { gbkBytes, gbkChar } from '../decode/gbk.ts';
import { isCommon, isHan } from './evidence.ts';
import { rankOf } from './frequency.ts';
import { hasTone, isNeutral, isReading, SYLLABLE } from './readings.ts';
import { simpleForm } from './script.ts';

/** A stretch that was decoded one byte off, read again in step. */
export interface Shifted {
  /** Offset after the stretch. */
  end: number;
  /** Its characters; the last one is U+FFFD where its second byte is lost. */
  chars: string;
  lost: Lost | undefined;
  /** Whether a reading printed inside the stretch agrees with the character it now stands after. */
  confirmed: boolean;
}

/** A character of which the first byte is left. */
export interface Lost {
  /** Offset of the `?` that stands for it; the stretch ends after what is lost with it. */
  at: number;
  /** What it can have been: characters of common text. */
  possible: string[];
  /** Whether the ASCII character after it is lost, too. */
  swallows: boolean;
  /** A bracket of the text itself that is taken with it. */
  bracket: string;
}

/** A byte pair that no reader accepts is shown as one of these. */
const LOST = new Set(['?', '\uFFFD']);
const ANNOTATION = new RegExp(`\\((${SYLLABLE})\\)`, 'uy');
const HEADLESS = new RegExp(`\\(?(${SYLLABLE})\\)`, 'uy');
const PRINTED = new RegExp(`\\p{Script=Han}\\((${SYLLABLE})\\)`, 'gu');
const AFTER_CUT = /[。！？；，：!;,:]|\n|$/uy;

/**
 * The stretch that begins at `at` with the second byte of the character whose first byte is `lead`. Each
 * character shown there is the second byte of one character and the first byte of the next, until an ASCII
 * letter, which can only be a second byte, or a lost pair brings the bytes back into step. Undefined where
 * the bytes cannot be read that way.
 */
export function readShifted(text: string, at: number, lead: number): Shifted | undefined {
  let chars = '';
  let confirmed = false;
  for (let pending = lead; at < text.length;) {
    const shown = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (LOST.has(shown)) return { ...lostEnd(text, at, pending, chars), confirmed };
    const code = bytesShown(shown);
    if (code === undefined) return undefined;
    const char = gbkChar(pending, code > 0xff ? code >> 8 : code);
    if (char === undefined || !isReadable(char)) return undefined;
    chars += char;
    at += shown.length;
    const second = code & 0xff;
    // The first letter of a Latin word that followed the last character was taken for a second byte.
    if (code > 0xff && second < 0x80) {
      const inWord = /[A-Za-z0-9]/u.test(text.charAt(at));
      if (!inWord && rankOf(simpleForm(shown)) < Infinity) return undefined;
      return { end: at, chars: chars + String.fromCharCode(second), lost: undefined, confirmed };
    }
    const inStep = code <= 0xff;
    const syllable = matchAt(ANNOTATION, text, at);
    if (syllable && isReading(inStep ? char : shown, syllable[1] ?? '')) {
      at += syllable[0].length;
      confirmed ||= inStep;
    }
    if (inStep) return { end: at, chars, lost: undefined, confirmed };
    pending = second;
  }
  return undefined;
}

/**
 * The bytes that a character shows: two, or one that can only be a second byte. An ASCII mark or digit can
 * be neither; it was a full-width one that the page narrowed afterwards.
 */
function bytesShown(char: string): number | undefined {
  if (char === '€') return 0x80;
  if (/^[!,.:;%0-9]$/u.test(char)) return 0xa380 + char.charCodeAt(0);
  return gbkBytes(char) ?? (/^[@-~]$/u.test(char) ? char.charCodeAt(0) : undefined);
}

/**
 * The end of a stretch at a lost pair: the second byte of its last character, together with the ASCII
 * character after it. A reading that follows names the character.
 */
function lostEnd(
  text: string,
  at: number,
  lead: number,
  chars: string,
): Omit<Shifted, 'confirmed'> {
  const next = at + 1;
  const headless = matchAt(HEADLESS, text, next);
  const possible = pairsFrom(lead).filter((char) => !isHan(char) || isCommon(char));
  const named = headless ? possible.filter((char) => isReading(char, headless[1] ?? '')) : [];
  const end = headless && named.length > 0 ? next + headless[0].length : next;
  const bracket = named.length > 0 ? ownBracket(text, headless?.[1] ?? '', named) : '';
  if (named.length === 1) {
    return { end, chars: chars + (named[0] ?? '') + bracket, lost: undefined };
  }
  const swallows = end === next && text.charAt(at) === '?' && !matchAt(AFTER_CUT, text, next);
  return {
    end,
    chars: `${chars}\uFFFD`,
    lost: { at, possible: named.length > 0 ? named : possible, swallows, bracket },
  };
}

/** 百度(du) in a text whose converter prints tones: the bracket is the text's own. */
function ownBracket(text: string, syllable: string, named: readonly string[]): string {
  if (hasTone(syllable) || named.some(isNeutral)) return '';
  const printed = Array.from(text.matchAll(PRINTED), ([, one = '']) => one);
  return printed.filter(hasTone).length < 3 ? '' : `(${syllable})`;
}

/** The characters of text whose first byte is `lead`, in the order of the code. */
export function pairsFrom(lead: number): string[] {
  return pairs((byte) => gbkChar(lead, byte));
}

/** The characters of text whose second byte is `trail`. */
export function pairsTo(trail: number): string[] {
  return pairs((byte) => gbkChar(byte, trail));
}

function pairs(read: (byte: number) => string | undefined): string[] {
  const chars: string[] = [];
  for (let byte = 0x40; byte <= 0xfe; byte++) {
    const char = read(byte);
    if (char !== undefined && isReadable(char)) chars.push(char);
  }
  return chars;
}

/** Han and the punctuation of Chinese text; anything else in a stretch says that it was no stretch. */
function isReadable(char: string): boolean {
  return isHan(char) || /[—‘’“”《》「」『』、。〈〉【】·…，；：？！（）％０-９]/u.test(char);
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
