import { gbkBytes, gbkChar } from '../decode/gbk.ts';
import type { Edit, Rule, Suggestion } from '../record.ts';
import { isCommon, isHan, pairCounts, readability } from './evidence.ts';
import { decideLost } from './lost-end.ts';
import { isReading, SYLLABLE } from './readings.ts';
import { scriptOf } from './script.ts';
import { readShifted, type Shifted } from './shifted.ts';
import { edit, step } from './step.ts';

const NAME = 'broken-residue';
const SITE = new RegExp(`([^\\u0000-\\u007f])(\\?|\\uFFFD\\()(${SYLLABLE})\\)`, 'gu');
const RESIDUE = new RegExp(`(\\p{Script=Han})\\(${SYLLABLE}\\)`, 'gu');

/**
 * A reading printed inside a character. The converter searched its characters byte by byte, so that it also
 * found 內 (83 C8) across 們 (82 83) and 全 (C8 AB), wrote the reading between the bytes of 全, and every
 * byte after it was read one off. The first byte is known from the reading and the character before; the
 * rest follows, and is accepted only when it reads as language.
 */
export const brokenResidue: Rule = {
  name: NAME,
  apply(text) {
    const edits: Edit[] = [];
    const suggestions: Suggestion[] = [];
    if (!/[?\uFFFD]/u.test(text)) return step(text, edits);
    const document = { script: scriptOf(text), count: pairCounts(text) };
    const annotated = new Set(Array.from(text.matchAll(RESIDUE), (hit) => hit[1] ?? ''));
    let done = 0;
    for (const site of text.matchAll(SITE)) {
      const before = site[1] ?? '';
      const start = site.index + before.length;
      if (start < done) continue;
      const leads = hiddenLeads(before, site[3] ?? '', annotated);
      if (leads.length === 0) continue;
      const after = site.index + site[0].length;
      const runs = leads.flatMap((lead) => readShifted(text, after, lead) ?? []);
      const [run, rival] = runs.filter((one) => isLanguage(text, start, one));
      if (!run || rival) {
        suggestions.push(undecided(text, start, after, runs));
        continue;
      }
      const known = run.lost ? run.chars.slice(0, -1) : run.chars;
      edits.push(edit(NAME, text, start, run.lost ? run.end - 1 : run.end, known));
      const last = decideLost(NAME, text, run, document, known.slice(-1) || before);
      edits.push(...last.edits);
      suggestions.push(...last.suggestions);
      done = run.end;
    }
    return step(text, edits, suggestions);
  },
  examples: [
    { before: '我們?nèi)\uE080婧\uE142w了文本', after: '我們全面涵蓋了文本' },
    {
      before: '另外我們?nèi)\uE080嬷С謬\uE241a(chǎn)信創(chuàng)',
      after: '另外我們全面支持國產信創(chuàng)',
      note: 'The reading of 產 goes too; that of 創 is whole and left to the rule for whole readings.',
    },
    {
      before: '去年我們起步,我們?nèi)ツ?也許早了,去年不成',
      after: '去年我們起步,我們去年也許早了,去年不成',
      note: 'Half of 年 is lost; the text itself has 去年 and no other word that fits. Listed for a person.',
    },
    {
      before: '我們?nèi)ツ?也許早了',
      after: '我們去\uFFFD也許早了',
      note: 'Without that evidence the half that is lost stays lost.',
    },
    { before: '他說好嗎?nǐ)', after: '他說好嗎?nǐ)' },
  ],
};

/** The first bytes that the reading can have hidden: with the last byte before it they are its character. */
function hiddenLeads(before: string, syllable: string, annotated: ReadonlySet<string>): number[] {
  const code = gbkBytes(before);
  if (code === undefined) return [];
  const leads: number[] = [];
  const preferred: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const char = gbkChar(code & 0xff, lead);
    if (char === undefined || !isHan(char) || !isReading(char, syllable)) continue;
    if (annotated.has(char)) preferred.push(lead);
    else if (isCommon(char)) leads.push(lead);
  }
  return preferred.length > 0 ? preferred : leads;
}

/** Whether the stretch, with a character on each side, is made of common characters and reads as words. */
function isLanguage(text: string, start: number, run: Shifted): boolean {
  const known = run.lost ? run.chars.slice(0, -1) : run.chars;
  if (known === '' || !Array.from(known).every((char) => !isHan(char) || isCommon(char)))
    return false;
  const around = text.slice(Math.max(0, start - 2), start) + known;
  return (
    run.confirmed || readability(around + (run.lost ? '' : text.slice(run.end, run.end + 2))) >= 0.6
  );
}

function undecided(
  text: string,
  start: number,
  after: number,
  runs: readonly Shifted[],
): Suggestion {
  const end = Math.max(after, ...runs.map((run) => run.end));
  return {
    rule: NAME,
    tier: runs.length > 0 ? 'suggested' : 'unknown',
    start,
    end,
    found: text.slice(start, end),
    candidates: runs.filter((run) => run.end === end).map((run) => run.chars),
    note: {
      zh: '拼音插进了一个汉字的两个字节之间，后面的字因此错位；请对照原文。',
      en: 'A reading was written between the two bytes of a character and what follows is out of step; compare with the source.',
    },
  };
}
