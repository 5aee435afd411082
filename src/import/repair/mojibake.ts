import { cp1252Byte } from '../decode/cp1252.ts';
import { gbkBytes } from '../decode/gbk.ts';
import type { Edit, Rule, Suggestion } from '../record.ts';
import { byFrequency, isCommon, isHan } from './evidence.ts';
import { edit, step } from './step.ts';

const NAME = 'mojibake';

/** Characters that a byte-for-byte Western reader shows for bytes above ASCII. */
const WESTERN = /[\u0080-\u00ffŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2,}/gu;
/** Characters of a GBK reader, with the question mark that stands for a byte it could not read. */
const EASTERN =
  /[\u00a4\u00a7\u00a8\u00b0\u00b7\u00d7\u00f7\u2010-\u9fa5\ue000-\uffe5](?:[^\p{ASCII}\u0080-\u00a0]|\?)*/gu;
const CHINESE = /^[\p{Script=Han}\u2010-\u2027\u3000-\u303f\uff00-\uffef\u00b7\u00d7]$/u;

/**
 * Text that was read in the wrong encoding, read again in the right one: UTF-8 read as Windows-1252 or
 * Latin-1 (ä½ å¥½), GBK read so (ÄãºÃ), UTF-8 read as GBK (浣犲ソ). Only what reads wholly and as everyday
 * Chinese is changed; a byte that the wrong reader dropped leaves U+FFFD and a list of what can have stood
 * there.
 */
export const mojibake: Rule = {
  name: NAME,
  apply(text) {
    const kept: Found[] = [];
    // 没 is Ã» in Western dress, which UTF-8 would read as û: GBK goes first, for its runs are whole.
    for (const found of [gbkAsWestern, utf8AsWestern, utf8AsGbk].flatMap((read) => read(text))) {
      const clash = kept.some(
        (one) => one.edit.start < found.edit.end && found.edit.start < one.edit.end,
      );
      if (!clash) kept.push(found);
    }
    kept.sort((a, b) => a.edit.start - b.edit.start);
    return step(
      text,
      kept.map((one) => one.edit),
      kept.flatMap((one) => one.suggestion ?? []),
    );
  },
  examples: [
    { before: 'ä½\u00a0å¥½ï¼Œä¸–ç•Œ', after: '你好，世界' },
    { before: 'ÄãºÃ£¬ÎÒÃÇ½²´óÄ£ÐÍ', after: '你好，我们讲大模型' },
    { before: 'a naÃ¯ve view, vis-Ã\u00a0-vis', after: 'a naïve view, vis-à-vis' },
    { before: "a CÃ´te, a coup d'Ã©tat", after: "a Côte, a coup d'état" },
    { before: 'the SÃO PAULO of Ã', after: 'the SÃO PAULO of Ã' },
    { before: '鎴戜滑璁插ぇ妯″瀷', after: '我们讲大模型' },
    { before: 'El año pasado fue así, naïve café', after: 'El año pasado fue así, naïve café' },
    { before: '我们去年在联通讲过模型', after: '我们去年在联通讲过模型' },
  ],
};

interface Found {
  edit: Edit;
  suggestion?: Suggestion;
}

/** UTF-8 shown byte by byte: a sequence of three always; two within a word, or where the text has several. */
function utf8AsWestern(text: string): Found[] {
  const found: Found[] = [];
  const inWords = new Set<Found>();
  let short = 0;
  for (const run of text.matchAll(WESTERN)) {
    const chars = Array.from(run[0]);
    const bytes = chars.map((char) => cp1252Byte(char) ?? 0);
    for (let at = 0; at < bytes.length;) {
      const from = at;
      let after = '';
      for (let one = utf8At(bytes, at); one; one = utf8At(bytes, at)) {
        after += one.char;
        if (one.length === 2) short++;
        at += one.length;
      }
      if (at === from) {
        at++;
        continue;
      }
      const start = run.index + chars.slice(0, from).join('').length;
      const end = run.index + chars.slice(0, at).join('').length;
      const one = { edit: edit(NAME, text, start, end, after) };
      found.push(one);
      if (isInWord(text, start, end)) inWords.add(one);
    }
  }
  const long = found.some((one) => /[\u0800-\uffff]/u.test(one.edit.after));
  return long || short >= 3 ? found : found.filter((one) => inWords.has(one));
}

/** naÃ¯ve, vis-Ã -vis, CÃ´te, d'Ã©tat: no word has a capital and a sign in its middle. */
function isInWord(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  return (
    end - start === 2 &&
    !/\p{L}/u.test(text.charAt(end - 1)) &&
    // AMANHÃ—o dia: a dash or an apostrophe behind a word in capitals.
    !(/\p{Lu}/u.test(before) && /[—–‘’“”]/u.test(text.charAt(end - 1))) &&
    (/[\p{Ll}-]/u.test(before) || (/^$|[\s\p{Lu}'’]/u.test(before) && /\p{Ll}/u.test(after)))
  );
}

/** The character of one UTF-8 sequence that is plausible in a talk: Chinese, or an accented letter. */
function utf8At(
  bytes: readonly number[],
  at: number,
): { char: string; length: number } | undefined {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe2 && lead <= 0xef ? 3 : 0;
  if (length === 0 || at + length > bytes.length) return undefined;
  let code = lead & (length === 2 ? 0x1f : 0x0f);
  for (let next = at + 1; next < at + length; next++) {
    const byte = bytes[next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const char = String.fromCharCode(code);
  return (length === 2 ? code >= 0xa0 && code <= 0x17f : CHINESE.test(char))
    ? { char, length }
    : undefined;
}

/** GBK shown byte by byte: runs of pairs that are everyday characters, at least eight in the text. */
function gbkAsWestern(text: string): Found[] {
  const found: Found[] = [];
  let common = 0;
  let all = 0;
  for (const run of text.matchAll(WESTERN)) {
    const bytes = Uint8Array.from(Array.from(run[0]).map((char) => cp1252Byte(char) ?? 0));
    if (bytes.length < 4 || bytes.length % 2 === 1) continue;
    const after = new TextDecoder('gb18030').decode(bytes);
    const chars = Array.from(after);
    if (!chars.every((char) => CHINESE.test(char))) continue;
    all += chars.length;
    common += chars.filter((char) => !isHan(char) || isCommon(char)).length;
    found.push({ edit: edit(NAME, text, run.index, run.index + run[0].length, after) });
  }
  return all >= 8 && common >= all * 0.9 ? found : [];
}

/** UTF-8 shown in pairs of bytes. */
function utf8AsGbk(text: string): Found[] {
  const found: Found[] = [];
  for (const run of text.matchAll(EASTERN)) {
    const shown = run[0];
    // The first character of such a run shows the first two bytes of a Chinese character.
    const first = gbkBytes(shown.charAt(0)) ?? 0;
    if (first < 0xe280 || first > 0xefbf || (first & 0xff) < 0x80 || (first & 0xff) > 0xbf)
      continue;
    const bytes: number[] = [];
    let readable = true;
    for (const char of shown) {
      const code = char === '€' ? 0x80 : gbkBytes(char);
      if (char === '?' || char === '\uFFFD') bytes.push(0x100);
      else if (code === undefined) readable = false;
      else if (code > 0xff) bytes.push(code >> 8, code & 0xff);
      else bytes.push(code);
      if (!readable || bytes.length > 65536) break;
    }
    if (!readable || (bytes[0] ?? 0) < 0xe2 || (bytes[0] ?? 0) > 0xef) continue;
    const again = readAgain(bytes);
    if (!again) continue;
    const end = run.index + shown.length;
    found.push({
      edit: edit(NAME, text, run.index, end, again.text),
      ...(again.lost.length > 0 ? { suggestion: lostBytes(text, run.index, end, again.lost) } : {}),
    });
  }
  return found;
}

/** Bytes as UTF-8, 0x100 for a byte that is gone; undefined unless all of it is everyday Chinese. */
function readAgain(bytes: readonly number[]): { text: string; lost: string[] } | undefined {
  let text = '';
  let han = 0;
  const lost: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const whole = utf8At(bytes, at);
    if (whole) {
      if (whole.length === 2 || (isHan(whole.char) && !isCommon(whole.char))) return undefined;
      if (isHan(whole.char)) han++;
      text += whole.char;
      at += whole.length;
      continue;
    }
    const [lead = 0, second = 0, third = 0] = bytes.slice(at, at + 3);
    if (lead < 0xe2 || lead > 0xef || second < 0x80 || second > 0xbf || third !== 0x100)
      return undefined;
    const first = ((lead & 0x0f) << 12) | ((second & 0x3f) << 6);
    const possible = Array.from({ length: 64 }, (_, low) => String.fromCharCode(first | low));
    lost.push(...byFrequency(possible.filter((char) => isHan(char) && isCommon(char))).slice(0, 4));
    text += '\uFFFD';
    at += 3;
  }
  return han >= 3 ? { text, lost } : undefined;
}

function lostBytes(text: string, start: number, end: number, candidates: string[]): Suggestion {
  return {
    rule: NAME,
    tier: 'suggested',
    start,
    end,
    found: text.slice(start, end),
    candidates,
    note: {
      zh: '这里按错误的编码读过，有的字节已丢失，以 � 表示；请对照原文。',
      en: 'This was read in the wrong encoding and bytes are gone, shown as �; compare with the source.',
    },
  };
}
