import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/import/decode/decode.ts';
import { gbkBytes, gbkChar } from '../../../src/import/decode/gbk.ts';

const CHINESE =
  '大家好，我是做语音识别的。今天要讲的东西，是我们团队这几年在工厂里一点一点试出来的。\n没有什么惊人的发现，只有一些数据。\n';
const TRADITIONAL =
  '大家好，我是做語音辨識的。今天要講的東西，是我們團隊這幾年在工廠裡一點一點試出來的。\n沒有什麼驚人的發現，只有一些資料。\n';
const ENGLISH = 'The quick answer is no.\nWe tried it in 2019, and it failed.\n';
const FRENCH = 'Le café est déjà fermé, à bientôt.\nÇa ira.\n';

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = (mark ? '\uFEFF' : '') + text;
  const bytes = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at++)
    bytes.setUint16(at * 2, units.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}

function gbk(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((char) => {
      const code = gbkBytes(char);
      return code === undefined ? [char.charCodeAt(0)] : [code >> 8, code & 0xff];
    }),
  );
}

const big5Codes = new Map<string, number[]>();
for (let lead = 0xa1; lead <= 0xf9; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const char = new TextDecoder('big5').decode(Uint8Array.of(lead, trail));
    if (char.length === 1 && char !== '\uFFFD' && !big5Codes.has(char))
      big5Codes.set(char, [lead, trail]);
  }
}

function big5(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((char) => big5Codes.get(char) ?? [char.charCodeAt(0)]),
  );
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Array.from(text, (char) => char.charCodeAt(0)));

describe('decodeBytes', () => {
  it.each([
    ['utf-8', utf8(CHINESE), CHINESE],
    ['utf-8', utf8(`\uFEFF${CHINESE}`), CHINESE],
    ['utf-8', utf8(ENGLISH), ENGLISH],
    ['utf-8', utf8(''), ''],
    ['utf-16le', utf16(CHINESE, true, true), CHINESE],
    ['utf-16be', utf16(CHINESE, false, true), CHINESE],
    ['utf-16le', utf16(CHINESE, true, false), CHINESE],
    ['utf-16be', utf16(TRADITIONAL, false, false), TRADITIONAL],
    ['utf-16le', utf16(ENGLISH, true, false), ENGLISH],
    ['gb18030', gbk(CHINESE), CHINESE],
    ['gb18030', gbk(TRADITIONAL), TRADITIONAL],
    ['gb18030', gbk(`${ENGLISH}他说好。`), `${ENGLISH}他说好。`],
    ['big5', big5(TRADITIONAL), TRADITIONAL],
    ['windows-1252', latin1(FRENCH), FRENCH],
  ])('reads %s', (encoding, bytes, text) => {
    expect(decodeBytes(bytes)).toEqual({ encoding, text });
  });

  it('believes what a page declares, when it is true', () => {
    const page = '<html><head><meta charset="big5"></head><body>開放</body></html>';
    expect(decodeBytes(big5(page))).toMatchObject({ encoding: 'big5', text: page });
    const wrong = utf8(page);
    expect(decodeBytes(wrong)).toMatchObject({ encoding: 'utf-8', text: page });
  });

  it('reads UTF-8 that was cut inside a character, and shows where', () => {
    const bytes = utf8(CHINESE.repeat(5)).slice(0, 400);
    expect(decodeBytes(bytes)).toMatchObject({ encoding: 'utf-8' });
  });

  it.each([
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'text'],
    ['.doc', [0xd0, 0xcf, 0x11, 0xe0], '.docx'],
    ['PNG', [0x89, 0x50, 0x4e, 0x47], 'recognised'],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0], 'recognised'],
    ['WebP', [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50], 'recognised'],
    ['gzip', [0x1f, 0x8b, 8], 'Unpack'],
    ['MP3', [0x49, 0x44, 0x33, 4], 'captions'],
    ['MP3', [0xff, 0xfb, 0x90, 0x64], 'captions'],
    ['WAV', [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x41, 0x56, 0x45], 'captions'],
    ['MP4', [0, 0, 0, 0x20, 0x66, 0x74, 0x79, 0x70], 'captions'],
  ])('refuses %s by its name and says what to do', (name, begins, way) => {
    const decoded = decodeBytes(
      Uint8Array.from([...begins, ...Array.from({ length: 200 }, (_, i) => (i * 7) % 256)]),
    );
    if (!('refusal' in decoded)) throw new Error('accepted');
    expect(decoded.refusal.en).toContain(name);
    expect(decoded.refusal.zh).toContain(name);
    expect(decoded.refusal.en).toContain(way);
  });

  it('refuses noise', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 17) % 256);
    expect(decodeBytes(noise)).toHaveProperty('refusal.en');
  });
});

describe('the GBK tables', () => {
  it('hold both ways, private use included', () => {
    expect(gbkBytes('中')).toBe(0xd6d0);
    expect(gbkChar(0xab, 0xc3)).toBe('\uE080');
    expect(gbkBytes('\uE241')).toBe(0xf8ae);
    expect(gbkBytes('a')).toBeUndefined();
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const char = gbkChar(lead, trail);
        if (char !== undefined)
          expect(gbkChar((gbkBytes(char) ?? 0) >> 8, (gbkBytes(char) ?? 0) & 0xff)).toBe(char);
      }
    }
  });
});
