import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/import');

/** Whole numbers below a limit, the same ones for the same seed (mulberry32). */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
}

/** What breaks parsers: marks of every format, unseen characters, halves of pairs. */
const SPLINTERS = [
  '{',
  '}',
  '<',
  '>',
  '<!--',
  ']]>',
  '```',
  '---\n',
  '\n\n',
  '\t',
  '    ',
  '> > > >',
  '- - -',
  '| | |',
  '00:00:01.000 --> 00:00:00.000\n',
  'WEBVTT\n\n',
  '&#x202e;',
  '&#0;',
  '\u202e',
  '\u0000',
  '\ufeff',
  '\ud800',
  '[a]: javascript:alert(1)',
  '<script>',
  '<iframe src="x">',
  'import x from "y"',
  'export default',
  '（笑）',
  '[[[[',
  '****',
  '____',
  '~~~',
  '以下为演讲全文：',
  '免责声明：',
  '# ',
  '### 甲：\n',
  '**甲:** ',
  'http://',
  'www.',
  '(nèi)',
  '\uE080',
];

/** Characters of a row of one word: no line that somebody wrote is longer. */
const ROW = 30_000;
/** Lines of a page that a person or a program has copied over and over. */
const LINES = 1_000;

/** Fixtures, cut, doubled, shuffled and filled with splinters. */
export function mutations(count: number, seed: number): { name: string; bytes: Uint8Array }[] {
  const next = randomNumbers(seed);
  const sources = readdirSync(FIXTURES).map((name) => ({
    name,
    bytes: readFileSync(path.join(FIXTURES, name)),
  }));
  return Array.from({ length: count }, () => {
    const { name, bytes } = sources[next(sources.length)] ?? {
      name: 'empty',
      bytes: Buffer.alloc(0),
    };
    let mutated: Buffer = Buffer.from(bytes);
    for (let times = 1 + next(6); times > 0; times--) mutated = mutate(mutated, next, sources);
    return { name, bytes: mutated };
  });
}

function mutate(
  bytes: Buffer,
  next: (limit: number) => number,
  sources: readonly { bytes: Buffer }[],
): Buffer {
  const at = next(bytes.length + 1);
  const to = Math.min(bytes.length, at + next(200));
  const part = bytes.subarray(at, to);
  switch (next(10)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]);
    case 2:
      return Buffer.concat([
        bytes.subarray(0, at),
        ...Array.from({ length: 2 + next(40) }, () => part),
        bytes.subarray(at),
      ]);
    case 3:
      return Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from([next(256), next(256)]),
        bytes.subarray(to),
      ]);
    case 4:
      return Buffer.concat([
        bytes.subarray(0, at),
        sources[next(sources.length)]?.bytes ?? part,
        bytes.subarray(at),
      ]);
    case 5: {
      const splinter = (SPLINTERS[next(SPLINTERS.length)] ?? '').repeat(1 + next(60));
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(splinter), bytes.subarray(at)]);
    }
    case 6:
      return Buffer.from(bytes.toString('utf8').replaceAll('\n', next(2) ? '\r\n' : ' '));
    case 7: {
      const word = part
        .toString('utf8')
        .replaceAll('\n', ' ')
        .slice(0, 1 + next(20));
      const row = ''.padEnd(next(20) === 0 ? ROW : 1000, word);
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(`\n${row}\n`), bytes.subarray(at)]);
    }
    case 8: {
      const line = part
        .toString('utf8')
        .replaceAll('\n', ' ')
        .slice(0, 1 + next(20));
      const lines = `${line}${next(2) ? '\n\n' : '\n'}`.repeat(next(20) === 0 ? LINES : 200);
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(`\n${lines}`), bytes.subarray(at)]);
    }
    default:
      return Buffer.concat([bytes.subarray(at), bytes.subarray(0, at)]);
  }
}
