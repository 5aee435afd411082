import { describe, expect, it } from 'vitest';
import { gbkBytes } from '../../../src/import/decode/gbk.ts';
import { repairText } from '../../../src/import/repair/repair.ts';

const CHINESE =
  '大家好，我是做语音识别的。今天要讲的东西，是我们团队这几年在工厂里一点一点试出来的。\n没有什么惊人的发现，只有一些数据。\n';

const utf8 = new TextEncoder().encode(CHINESE);
const gbk = Uint8Array.from(
  Array.from(CHINESE).flatMap((char) => {
    const code = gbkBytes(char);
    return code === undefined ? [char.charCodeAt(0)] : [code >> 8, code & 0xff];
  }),
);
const latin1 = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

describe('text that was read in a wrong encoding', () => {
  it.each([
    ['GBK as Windows-1252', new TextDecoder('windows-1252').decode(gbk)],
    ['GBK as Latin-1', latin1(gbk)],
    ['UTF-8 as Windows-1252', new TextDecoder('windows-1252').decode(utf8)],
    ['UTF-8 as Latin-1', latin1(utf8)],
  ])('is read again: %s', (_name, text) => {
    expect(repairText(text)).toMatchObject({ text: CHINESE, suggestions: [] });
  });

  it('is read again as far as it goes, and what is lost is listed: UTF-8 as GBK', () => {
    const { text, suggestions } = repairText(new TextDecoder('gbk').decode(utf8));
    expect(text).toContain('语音识别');
    expect(text).toContain('\uFFFD');
    const listed = (at: number) => suggestions.some((one) => one.start <= at && at < one.end);
    for (const lost of text.matchAll(/\uFFFD/gu)) expect(listed(lost.index)).toBe(true);
  });

  it('is only listed where the characters are gone', () => {
    const { text, suggestions } = repairText('他说：锟斤拷锟斤拷，然后走了。');
    expect(text).toContain('锟斤拷');
    expect(suggestions.map((one) => one.found)).toContain('锟斤拷锟斤拷');
  });
});
