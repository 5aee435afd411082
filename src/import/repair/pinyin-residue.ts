import { gbkBytes, gbkChar } from '../decode/gbk.ts';
import type { Edit, Rule, Suggestion } from '../record.ts';
import { isCommon, isHan } from './evidence.ts';
import {
  hasTone,
  isFirstReading,
  isNeutral,
  isReading,
  normalSyllable,
  SYLLABLE,
} from './readings.ts';
import { isTraditionalOnly, simpleForm } from './script.ts';
import { edit, step } from './step.ts';

const NAME = 'pinyin-residue';
/** A character, the reading in brackets, once or twice, and the blank that one kind of converter adds. */
const PATTERN = new RegExp(
  `(\\p{Script=Han})((?:\\(${SYLLABLE}\\))+)( (?=[\\p{Script=Han}，。、；：？！,.;:?!）)”》]|$))?`,
  'gmu',
);
/** A letter that is, with the last byte before it, a character to a converter that searches byte by byte. */
const ACROSS = new RegExp(`([^\\p{ASCII}]|[,?!;:()])([@-~])((?:\\(${SYLLABLE}\\))+)`, 'gu');
/** A text about readings prints them on purpose. */
const ABOUT_READINGS =
  /拼音|[读讀]音|[读讀]作|[读讀]成|注音|[声聲][调調]|多音字|[轻輕][声聲]|[发發]音/u;

interface Hit {
  char: string;
  start: number;
  end: number;
  syllables: string[];
  toned: boolean;
}

/**
 * The reading that a converter printed in brackets after a character. It goes only where the whole text
 * shows the converter at work: the same readings on common characters all over the text. What stands in
 * brackets for itself, 智谱(Zhipu), 小米(mi), stays; where it could be a reading it is listed.
 */
export const pinyinResidue: Rule = {
  name: NAME,
  apply(text) {
    const hits = findHits(text);
    const strips = decide(text, hits);
    const edits: Edit[] = [];
    const kept: Suggestion[] = [];
    for (const hit of hits) {
      if (strips(hit)) edits.push(edit(NAME, text, hit.start, hit.end, ''));
      else kept.push(keptBracket(text, hit));
    }
    return step(text, edits, kept);
  },
  examples: [
    {
      before: '發(fā)表了技術(shù)實(shí)踐，智譜(Zhipu)和小米(mi)在場。',
      after: '發表了技術實踐，智譜(Zhipu)和小米(mi)在場。',
    },
    {
      before: '“重(chóng)庆”和“银行(háng)”里的多音字，读作“音乐(yuè)”的也是。',
      after: '“重(chóng)庆”和“银行(háng)”里的多音字，读作“音乐(yuè)”的也是。',
      note: 'A text about readings keeps them.',
    },
    {
      before: '饕(tāo)餮(tiè)、魑(chī)魅都是传说。',
      after: '饕(tāo)餮(tiè)、魑(chī)魅都是传说。',
      note: 'Rare characters are given their readings for the reader.',
    },
  ],
};

function findHits(text: string): Hit[] {
  if (!text.includes('(')) return [];
  const hits: Hit[] = [];
  for (const found of text.matchAll(PATTERN)) {
    const [, char = '', brackets = '', blank = ''] = found;
    const hit = hitOf(char, brackets, found.index + char.length);
    // The blank belongs to the converter that prints no tones; elsewhere it is the writer's.
    if (!hit) continue;
    const whole = hit.end === found.index + char.length + brackets.length;
    if (whole && !hit.toned) hit.end += blank.length;
    hits.push(hit);
  }
  for (const found of text.matchAll(ACROSS)) {
    const [, before = '', letter = '', brackets = ''] = found;
    const char = gbkChar(lastByte(before), letter.charCodeAt(0));
    const hit = char && isHan(char) && hitOf(char, brackets, found.index + before.length + 1);
    if (hit) hits.push(hit);
  }
  return hits.toSorted((a, b) => a.start - b.start);
}

/** The second byte of a character; an ASCII mark stood there in full width. */
function lastByte(char: string): number {
  return char < '\u0080' ? char.charCodeAt(0) + 0x80 : (gbkBytes(char) ?? 0) & 0xff;
}

/** The readings of `char` that open `brackets`; other brackets may follow them. */
function hitOf(char: string, brackets: string, start: number): Hit | undefined {
  const printed = brackets.slice(1, -1).split(')(').map(normalSyllable);
  const other = printed.findIndex((one) => !isReading(char, one));
  const syllables = other < 0 ? printed : printed.slice(0, other);
  if (syllables.length === 0) return undefined;
  // Offsets count what is printed, which need not be in its normal form.
  const length = brackets.split(')').slice(0, syllables.length).join(')').length + 1;
  // A table with tones has 們(men), which has none.
  const toned = syllables.some(hasTone) || isNeutral(simpleForm(char));
  return { char, start, end: start + length, syllables, toned };
}

/** Which hits the converter left, judged over the whole text. */
function decide(text: string, hits: readonly Hit[]): (hit: Hit) => boolean {
  const likely = hits.filter(isTableLike);
  const toned = likely.filter((hit) => hit.toned);
  const toneless = likely.filter((hit) => !hit.toned);
  const about = ABOUT_READINGS.test(text);
  const stripToned =
    toned.length >= (about ? 20 : 3) &&
    toned.length >= 0.6 * hits.filter((hit) => hit.toned).length &&
    onePerCharacter(toned) &&
    (isConverted(toned) || isSpread(toned));
  const stripToneless =
    toneless.length >= 20 && distinct(toneless) >= 10 && onePerCharacter(toneless);
  const isMarked = marksEach(text, hits);
  return (hit) =>
    (hit.toned ? stripToned : stripToneless) &&
    (isTableLike(hit) || isMarked(hit) || isOfTable(hit));
}

/** A reading of a character that only the conversion to Traditional can have made: 行長(zhǎng). */
function isOfTable({ char, toned }: Hit): boolean {
  return toned && isCommon(char) && isTraditionalOnly(char);
}

/** A table may give a character another reading than its first: 副會長(zhang). Then it marks the character wherever it stands. */
function marksEach(text: string, hits: readonly Hit[]): (hit: Hit) => boolean {
  const others = new Map<string, Hit[]>();
  for (const hit of hits)
    if (isCommon(hit.char) && !isTableLike(hit))
      others.set(hit.char, [...(others.get(hit.char) ?? []), hit]);
  const marked = new Set(
    [...others]
      .filter(
        ([char, own]) =>
          own.length > 1 && onePerCharacter(own) && text.split(char).length - 1 === own.length,
      )
      .map(([char]) => char),
  );
  return ({ char }) => marked.has(char);
}

/** A converter's table holds common characters with their first readings. */
function isTableLike(hit: Hit): boolean {
  return isCommon(hit.char) && hit.syllables.every((one) => isFirstReading(hit.char, one));
}

/** A table gives a character one reading; a lesson on 长 gives it two. */
function onePerCharacter(hits: readonly Hit[]): boolean {
  const seen = new Map<string, string>();
  return hits.every((hit) => {
    const reading = hit.syllables[0] ?? '';
    const had = seen.get(hit.char) ?? reading;
    seen.set(hit.char, had);
    return had === reading;
  });
}

/** Readings on characters that only the conversion to Traditional can have made. */
function isConverted(hits: readonly Hit[]): boolean {
  return hits.filter((hit) => isTraditionalOnly(hit.char)).length >= hits.length / 2;
}

/** Readings come again on the same characters; who prints one for the reader prints it once. */
function isSpread(hits: readonly Hit[]): boolean {
  return hits.length - distinct(hits) >= 2 && hits.length >= 5;
}

function distinct(hits: readonly Hit[]): number {
  return new Set(hits.map((hit) => simpleForm(hit.char))).size;
}

function keptBracket(text: string, hit: Hit): Suggestion {
  const start = hit.start - 1;
  return {
    rule: NAME,
    tier: 'suggested',
    start,
    end: hit.end,
    found: text.slice(start, hit.end),
    candidates: [text.slice(start, hit.start)],
    note: {
      zh: '括号里是这个字的读音，可能是转换程序留下的，也可能是原文；未改动。',
      en: 'The bracket holds a reading of the character: left by a converter, or written on purpose; kept.',
    },
  };
}
