/**
 * The two-byte characters of GBK, both ways. The tables come from the platform's own decoder, user-defined
 * areas included: a pair that no character was given for decodes to a private-use character, and back, so
 * that shifted bytes can be read again without loss.
 */
interface Tables {
  /** Bytes by the code of the character, 0 where there are none. */
  bytesOf: Uint16Array;
  charOf: Map<number, string>;
}

let tables: Tables | undefined;

/** Lead byte × 256 + trail byte of a character, or undefined where GBK has no two bytes for it. */
export function gbkBytes(char: string): number | undefined {
  const bytes = char.length === 1 ? (load().bytesOf[char.charCodeAt(0)] ?? 0) : 0;
  return bytes === 0 ? undefined : bytes;
}

/** The character of two bytes, or undefined where they are no pair. */
export function gbkChar(lead: number, trail: number): string | undefined {
  return load().charOf.get((lead << 8) | trail);
}

function load(): Tables {
  tables ??= build();
  return tables;
}

/** One call to the decoder: every pair followed by a line feed, which no pair can swallow. */
function build(): Tables {
  const codes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) codes.push((lead << 8) | trail);
  }
  const bytes = Uint8Array.from(codes.flatMap((code) => [code >> 8, code & 0xff, 0x0a]));
  const chars = new TextDecoder('gb18030').decode(bytes).split('\n');
  const built: Tables = { bytesOf: new Uint16Array(0x10000), charOf: new Map() };
  codes.forEach((code, index) => {
    const char = chars[index] ?? '';
    if (Array.from(char).length !== 1 || char === '\uFFFD') return;
    built.charOf.set(code, char);
    if (char.length === 1) built.bytesOf[char.charCodeAt(0)] ||= code;
  });
  return built;
}
