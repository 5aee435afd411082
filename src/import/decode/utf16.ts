const COMMON = new Set([
  0x000a, 0x0020, 0x3002, 0xff0c, 0x3001, 0x7684, 0x4e00, 0x662f, 0x6211, 0x5728, 0x0065,
]);

/**
 * The byte order of UTF-16 text without a mark, or undefined where the bytes are not such text. Common
 * characters are counted in both orders; the right one has many and the wrong one next to none.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const end = Math.min(bytes.length, 65536);
  const count = { le: 0, be: 0, all: 0, odd: 0 };
  for (let at = 0; at + 1 < end; at += 2) {
    const a = bytes[at] ?? 0;
    const b = bytes[at + 1] ?? 0;
    count.all++;
    if (COMMON.has((b << 8) | a)) count.le++;
    if (COMMON.has((a << 8) | b)) count.be++;
    if (a === 0 && b === 0) count.odd++;
  }
  if (count.odd > 0) return undefined;
  const order = count.le > count.be ? 'utf-16le' : 'utf-16be';
  const [more, less] = [Math.max(count.le, count.be), Math.min(count.le, count.be)];
  return more >= count.all * 0.03 && less * 5 <= more ? order : undefined;
}
