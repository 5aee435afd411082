/* eslint-disable no-control-regex, no-misleading-character-class -- the characters that are refused are named here */
import type { Finding, FindingWords } from '../archive/finding.ts';
import { LIMITS } from './limits.ts';

/**
 * Emoji joined to one (family, profession), four at the most as Unicode has them, and the flags made
 * of tags (England, Scotland, Wales).
 */
const EMOJI_SEQUENCE =
  /(?:(?![\u{A9}\u{AE}])\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]*\u{200D}){1,3}(?![\u{A9}\u{AE}])\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]*|\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu;

/** Scripts that are written with joiners between their letters. */
const JOINED =
  '\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Mong}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Egyp}';

interface Kind {
  rule: string;
  pattern: RegExp;
  zh: string;
  en: string;
}

const KINDS: readonly Kind[] = [
  {
    rule: 'control-character',
    // Tab and line feed are text; a carriage return is only part of a line end, taken off before.
    pattern: /[\u{0}-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}\u{2028}\u{2029}]/u,
    zh: '控制字符不是文字：删去；换行用普通的换行。',
    en: 'A control character is not text: delete it; end lines with a plain line feed.',
  },
  {
    rule: 'direction-character',
    pattern: /[\u{61C}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{206A}-\u{206F}]/u,
    zh: '改变文字方向的隐形字符会让读到的与写下的不同：删去。',
    en: 'A direction character makes the text read other than it is written: delete it.',
  },
  {
    rule: 'invisible-character',
    // What Unicode says may be left undrawn, except what other kinds and the joiners are about.
    pattern: new RegExp(
      '(?![\\u{61C}\\u{180B}-\\u{180F}\\u{200C}-\\u{200F}\\u{202A}-\\u{202E}\\u{2066}-\\u{206F}\\u{FE00}-\\u{FE0F}\\u{E0100}-\\u{E01EF}])\\p{Default_Ignorable_Code_Point}' +
        `|[\\u{2800}\\u{FFF9}-\\u{FFFC}]|(?<![${JOINED}])[\\u{200C}\\u{200D}\\u{13430}-\\u{1343F}]|(?<!\\p{Script=Mong})[\\u{180B}-\\u{180F}]`,
      'u',
    ),
    zh: '隐形字符会让检索与引用出错：删去。',
    en: 'An invisible character breaks search and quotation: delete it.',
  },
  {
    rule: 'variation-selector',
    pattern:
      // An emoji or symbol may say how it is drawn, a Han character which of its forms is meant; a
      // digit is an emoji in a keycap only.
      /(?<![\p{Emoji}\p{S}])[\u{FE0E}\u{FE0F}]|(?<=[0-9#*])[\u{FE0E}\u{FE0F}](?!\u{20E3})|(?<![\p{Script=Han}\u{3000}-\u{303F}\u{FF00}-\u{FFEF}])[\u{FE00}-\u{FE0D}\u{E0100}-\u{E01EF}]/u,
    zh: '变体选择符只能紧跟在汉字或表情之后，且只用一个：删去。',
    en: 'A variation selector stands only after a Han character or an emoji, and only once: delete it.',
  },
  {
    rule: 'private-character',
    // Planes of Han grow faster than browsers learn.
    pattern:
      /[\p{Co}\p{Cs}]|\p{Noncharacter_Code_Point}|(?![\u{20000}-\u{3FFFF}]|\p{Default_Ignorable_Code_Point})\p{Cn}/u,
    zh: '自造字或未定义的字，别人的机器上看不到：改用 Unicode 中的字，或写 <Unclear note="…"/>。',
    en: 'A private or undefined character shows on no other machine: use one from Unicode, or write <Unclear note="…"/>.',
  },
  {
    rule: 'stacked-marks',
    pattern: /(?<=\p{M}{8})\p{M}/u,
    zh: '一个字上叠了太多符号：删去多余的。',
    en: 'Too many marks are stacked on one letter: delete those that are not needed.',
  },
];

/** Whatever of KINDS there may be in a text, in one look. */
const SUSPECT =
  /[^\P{C}\n\t]|\p{Default_Ignorable_Code_Point}|[\u{2028}\u{2029}\u{2800}\u{FFFC}]|\p{M}{9}/u;

/** All but letters, digits and punctuation of English and Chinese, of which none is refused. */
const UNCOMMON = /[^\n -~\u2013-\u2026\u3001-\u303F\u4E00-\u9FFF\uFF01-\uFF5E]+/g;

/** A run of refused characters of one kind, with its place in the text. */
export interface RefusedCharacters {
  offset: number;
  characters: string;
  words: FindingWords;
}

/**
 * Characters that no talk may have, since they are not seen or change how others are read. Ruby,
 * emoji with joiners and selectors, variants of Han characters, all planes of Han and the joiners
 * of Indic and Arabic scripts are legitimate.
 */
export function refusedCharacters(text: string): RefusedCharacters[] {
  // SUSPECT takes long over a letter, and hardly any letter needs it.
  if (!text.match(UNCOMMON)?.some((run) => SUSPECT.test(run))) return [];
  const emoji = [...text.matchAll(EMOJI_SEQUENCE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return KINDS.flatMap((kind) => runsOf(kind, text, emoji))
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ kind, offset, end, count }) => {
      const characters = text.slice(offset, end);
      return { offset, characters, words: wordsOf(kind, characters, count) };
    });
}

interface Run {
  kind: Kind;
  offset: number;
  end: number;
  /** Characters, of which some are two units of `text`. */
  count: number;
}

/** The refused characters of one kind outside of `emoji`, those that follow one another together. */
function runsOf(kind: Kind, text: string, emoji: readonly { start: number; end: number }[]): Run[] {
  const runs: Run[] = [];
  let next = 0;
  for (const { index: offset, 0: character } of text.matchAll(
    new RegExp(kind.pattern.source, 'gu'),
  )) {
    while (next < emoji.length && (emoji[next]?.end ?? 0) <= offset) next++;
    if (offset >= (emoji[next]?.start ?? Infinity)) continue;
    const end = offset + character.length;
    const last = runs.at(-1);
    if (last?.end === offset) {
      last.end = end;
      last.count++;
    } else runs.push({ kind, offset, end, count: 1 });
  }
  return runs;
}

/**
 * What a text made of references or escapes may not say: characters that no text may have, no
 * character at all, or parts of one.
 */
export function refusedInDecoded(text: string): Pick<RefusedCharacters, 'characters' | 'words'>[] {
  const lost = firstOf(/\uFFFD/g, text);
  const parts = text === text.normalize('NFC') ? [] : firstOf(/\p{M}/gu, text);
  return [
    ...refusedCharacters(text),
    ...lost.map((characters) => ({ characters, words: NOTHING })),
    ...parts.map((characters) => ({ characters, words: PART })),
  ];
}

/** So many matches that a person can look at each. */
function firstOf(pattern: RegExp, text: string): string[] {
  return text.match(pattern)?.slice(0, LIMITS.findings) ?? [];
}

const NOTHING: FindingWords = {
  rule: 'replacement-character',
  found: 'U+FFFD',
  expected: '看得见的文字 · visible text',
  hint: {
    zh: '这个代码不是任何文字：写上本来的字，或删去。',
    en: 'This code stands for no character: write the one that is meant, or delete it.',
  },
};

const PART: FindingWords = {
  rule: 'nfc',
  found: '◌',
  expected: '合成的字 · a composed character',
  hint: {
    zh: '附加符号与前面的字母须合成一个字（NFC）：直接写出那个字，例如 é。',
    en: 'A mark and the letter before it are one character (Unicode NFC): write that, like é.',
  },
};

/** The refused characters of a text that stands in a file, each run where it begins. */
export function guardCharacters(
  text: string,
  { file, firstLine }: { file: string; firstLine: number },
): Finding[] {
  let [line, start, next] = [firstLine, 0, text.indexOf('\n')];
  return refusedCharacters(text).map(({ offset, words }) => {
    while (next !== -1 && next < offset) {
      line++;
      start = next + 1;
      next = text.indexOf('\n', start);
    }
    return { file, line, column: offset - start + 1, severity: 'error', ...words };
  });
}

function wordsOf({ rule, zh, en }: Kind, characters: string, count: number): FindingWords {
  const codes = Array.from(characters.slice(0, 8), codePoint).slice(0, 4).join(' ');
  return {
    rule,
    found: count > 4 ? `${codes} … (${count})` : codes,
    expected: '看得见的文字 · visible text',
    hint: { zh, en },
  };
}

/** `U+200B` */
export function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}
