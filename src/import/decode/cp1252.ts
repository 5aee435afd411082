/** What Windows-1252 has at 0x80–0x9F; the other bytes are the characters of the same number. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const BYTE_OF = new Map(Array.from(HIGH).map((char, index) => [char, 0x80 + index]));

/** The byte that Windows-1252 writes for a character, or undefined. */
export function cp1252Byte(char: string): number | undefined {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  // Latin-1 readers keep the C1 controls that Windows-1252 gave characters to.
  if (code <= 0x9f) return code;
  return BYTE_OF.get(char);
}
