import type { Edit, Rule, Suggestion } from '../record.ts';
import { isCommon } from './evidence.ts';
import { hasTone, isFirstReading, isReading, normalSyllable, SYLLABLE } from './readings.ts';
import { isTraditionalOnly, simpleForm } from './script.ts';
import { edit, step } from './step.ts';

const NAME = 'pinyin-residue';
/** A character, the reading in brackets, once or twice, and the blank that one kind of converter adds. */
const PATTERN = new RegExp(
  `(\\p{Script=Han})((?:\\(${SYLLABLE}\\))+)( (?=[\\p{Script=Han}，。、；：？！,.;:?!）)”》]|$))?`,
  'gmu',
);
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
  const hits: Hit[] = [];
  if (!text.includes('(')) return hits;
  for (const found of text.matchAll(PATTERN)) {
    const char = found[1] ?? '';
    const syllables = Array.from((found[2] ?? '').matchAll(/[^()]+/gu), (one) =>
      normalSyllable(one[0]),
    );
    if (!syllables.every((one) => isReading(char, one))) continue;
    const start = found.index + char.length;
    const toned = syllables.some(hasTone);
    // The blank belongs to the converter that prints no tones; elsewhere it is the writer's.
    const end = start + (found[2] ?? '').length + (toned ? 0 : (found[3] ?? '').length);
    hits.push({ char, start, end, syllables, toned });
  }
  return hits;
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
  return (hit) => isTableLike(hit) && (hit.toned ? stripToned : stripToneless);
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
  const start = hit.start - hit.char.length;
  return {
    rule: NAME,
    tier: 'suggested',
    start,
    end: hit.end,
    found: text.slice(start, hit.end),
    candidates: [hit.char],
    note: {
      zh: '括号里是这个字的读音，可能是转换程序留下的，也可能是原文；未改动。',
      en: 'The bracket holds a reading of the character: left by a converter, or written on purpose; kept.',
    },
  };
}
