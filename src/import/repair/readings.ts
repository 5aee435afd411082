import { pinyin } from 'pinyin-pro';

interface Readings {
  toned: string[];
  toneless: Set<string>;
}

const known = new Map<string, Readings>();

/** One syllable as it is printed after a character: lower case, with a tone mark or without. */
export const SYLLABLE =
  '[a-zɑɡāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüêńňǹḿ\\u0300\\u0301\\u0304\\u0308\\u030c]{1,8}';

const TONED = /[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹḿ]/u;

/** A syllable in one spelling: composed, with the Latin letters that GBK's pinyin row replaces. */
export function normalSyllable(syllable: string): string {
  const had = normal.get(syllable);
  if (had !== undefined) return had;
  const composed = syllable.normalize('NFC').replaceAll('ɑ', 'a').replaceAll('ɡ', 'g');
  // Syllables are few; what a broken text has in brackets is not.
  if (normal.size < 5000) normal.set(syllable, composed);
  return composed;
}

const normal = new Map<string, string>();

export function hasTone(syllable: string): boolean {
  return TONED.test(normalSyllable(syllable));
}

/** Whether a syllable is a reading of the character: tone and all, or without tones where it has none. */
export function isReading(char: string, syllable: string): boolean {
  const normal = normalSyllable(syllable);
  const readings = readingsOf(char);
  return hasTone(normal) ? readings.toned.includes(normal) : readings.toneless.has(normal);
}

/** Whether a character is mostly read without a tone: 們, 的. */
export function isNeutral(char: string): boolean {
  return !hasTone(readingsOf(char).toned[0] ?? '');
}

/** Whether a syllable is the reading that a fixed table would give the character. */
export function isFirstReading(char: string, syllable: string): boolean {
  const normal = normalSyllable(syllable);
  const first = readingsOf(char).toned[0] ?? '';
  return normal === (hasTone(normal) ? first : bare(first));
}

/** Readings of one character, by pinyin-pro, the most common first. */
function readingsOf(char: string): Readings {
  const had = known.get(char);
  if (had) return had;
  const all = pinyin(char, { multiple: true, type: 'array' }).filter((one) => one !== char);
  const readings = { toned: all, toneless: new Set([...all, ...all.map(bare)]) };
  known.set(char, readings);
  return readings;
}

/** Without its tone; ü is also typed as v and as u. */
function bare(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/gu, '')
    .normalize('NFC');
}
