import { Converter } from 'opencc-js/t2cn';

export type Script = 'zh-Hans' | 'zh-Hant';

let convert: ((text: string) => string) | undefined;
/** What a character is, by its code: a table, for texts are asked character by character. */
const SIMPLIFIED = 1;
const TRADITIONAL = 2;
let tables: { kinds: Uint8Array; simpleOf: Map<string, string> } | undefined;

/** Traditional to Simplified by OpenCC, from Taiwan's forms: the table that errs least on converted text. */
export function simplified(text: string): string {
  convert ??= Converter({ from: 'tw', to: 'cn' });
  return convert(text);
}

/** The Simplified form of one character. */
export function simpleForm(char: string): string {
  return load().simpleOf.get(char) ?? char;
}

/** Whether Simplified text writes the character otherwise. */
export function isTraditionalOnly(char: string): boolean {
  return load().simpleOf.has(char);
}

/** Whether Traditional text cannot have the character; 后 and 里 are characters of both. */
export function isSimplifiedOnly(char: string): boolean {
  return (load().kinds[char.charCodeAt(0)] ?? 0) === SIMPLIFIED && char.length === 1;
}

interface Scripts {
  simplified: number;
  traditional: number;
}

/** The last text that was counted: several rules ask about the same one. */
let last: { text: string; count: Scripts } | undefined;

/** How many characters of the text exist in one script only. */
export function countScripts(text: string): Scripts {
  if (last?.text === text) return last.count;
  const { kinds } = load();
  let simplified = 0;
  let traditional = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === SIMPLIFIED) simplified++;
    else if (kind === TRADITIONAL) traditional++;
  }
  last = { text, count: { simplified, traditional } };
  return last.count;
}

/** The script of a text, or undefined where it has neither or mixes both (60 % or less of one side). */
export function scriptOf(text: string): Script | undefined {
  const count = countScripts(text);
  const all = count.simplified + count.traditional;
  if (all === 0) return undefined;
  if (count.simplified / all > 0.6) return 'zh-Hans';
  return count.traditional / all > 0.6 ? 'zh-Hant' : undefined;
}

/**
 * Every Han character of the basic block converted once, a line each so that no phrase can form. What others
 * turn into and Big5, Taiwan's own character set, does not have is Simplified only.
 */
function load(): NonNullable<typeof tables> {
  if (tables) return tables;
  const all: string[] = [];
  for (let code = 0x4e00; code <= 0x9fa5; code++) all.push(String.fromCharCode(code));
  const simple = simplified(all.join('\n')).split('\n');
  const big5 = big5Chars();
  const built = { kinds: new Uint8Array(0x10000), simpleOf: new Map<string, string>() };
  all.forEach((char, index) => {
    const to = simple[index] ?? char;
    // 么 is 幺 in Taiwan and 什么 wherever else.
    if (to === char || char === '么') return;
    built.simpleOf.set(char, to);
    built.kinds[char.charCodeAt(0)] ||= TRADITIONAL;
    if (!big5.has(to)) built.kinds[to.charCodeAt(0)] = SIMPLIFIED;
  });
  tables = built;
  return built;
}

/** The characters of Big5 proper, without the rows that Hong Kong added. */
function big5Chars(): Set<string> {
  const bytes: number[] = [];
  for (let lead = 0xa4; lead <= 0xf9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail <= 0x7e || trail >= 0xa1) bytes.push(lead, trail, 0x0a);
    }
  }
  return new Set(new TextDecoder('big5').decode(Uint8Array.from(bytes)).split('\n'));
}
