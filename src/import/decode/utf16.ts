const COMMON = [
  0x000a, 0x0020, 0x3002, 0xff0c, 0x3001, 0x7684, 0x4e00, 0x662f, 0x6211, 0x5728, 0x0065,
];
/** Which codes are common, by the code. */
const IS_COMMON = new Uint8Array(0x10000);
for (const code of COMMON) IS_COMMON[code] = 1;

/**
 * The byte order of UTF-16 text without a mark, or undefined where the bytes are not such text. Common
 * characters are counted in both orders; the right one has many and the wrong one next to none.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const end = Math.min(bytes.length, 65536);
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < end; at += 2) {
    const a = bytes[at] ?? 0;
    const b = bytes[at + 1] ?? 0;
    little += IS_COMMON[(b << 8) | a] ?? 0;
    big += IS_COMMON[(a << 8) | b] ?? 0;
    if (a === 0 && b === 0) return undefined;
  }
  const order = little > big ? 'utf-16le' : 'utf-16be';
  const [more, less] = [Math.max(little, big), Math.min(little, big)];
  return more >= (end / 2) * 0.03 && less * 5 <= more ? order : undefined;
}
