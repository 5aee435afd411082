import { gbkBytes, gbkChar } from '../decode/gbk.ts';
import type { Edit, Rule, Suggestion } from '../record.ts';
import { isCommon, isEveryday, isHan, counter, keepsPrivateUse, readability } from './evidence.ts';
import { decideLost, isAllWords, type Document } from './lost-end.ts';
import { isReading, SYLLABLE } from './readings.ts';
import { scriptOf } from './script.ts';
import { matchAt, readShifted, type Shifted } from './shifted.ts';
import { edit, step } from './step.ts';

const NAME = 'broken-residue';
const SITE = new RegExp(
  `([^\\p{ASCII}])((?:\\(${SYLLABLE}\\))?)(?:\\?|\\uFFFD\\()(${SYLLABLE})\\)`,
  'gu',
);
const HEAD = new RegExp(`(?:\\?|\\uFFFD\\()(${SYLLABLE})\\)`, 'uy');
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
    const document: Document = {
      script: scriptOf(text),
      count: counter(text),
      whole: keepsPrivateUse(text),
    };
    const annotated = new Set(Array.from(text.matchAll(RESIDUE), (hit) => hit[1] ?? ''));
    let done = 0;
    for (const found of text.matchAll(SITE)) {
      const [whole, before = '', annotation = '', syllable = ''] = found;
      const start = found.index + before.length + annotation.length;
      if (start < done) continue;
      const after = found.index + whole.length;
      for (let site: Site | undefined = { before, start, after, syllable }; site;) {
        const made: Made = repairSite(text, site, document, annotated);
        edits.push(...made.edits);
        suggestions.push(...made.suggestions);
        done = Math.max(done, made.end);
        site = made.next;
      }
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

interface Site {
  /** The character before the lost pair. */
  before: string;
  /** Offset of the mark that stands for the lost pair. */
  start: number;
  /** Offset after the reading. */
  after: number;
  syllable: string;
}

interface Made {
  edits: Edit[];
  suggestions: Suggestion[];
  end: number;
  /** The site that begins where the stretch ended. */
  next: Site | undefined;
}

function repairSite(
  text: string,
  { before, start, after, syllable }: Site,
  document: Document,
  annotated: ReadonlySet<string>,
): Made {
  const leads = hiddenLeads(before, syllable, annotated);
  if (leads.length === 0) return { edits: [], suggestions: [], end: start, next: undefined };
  const runs = leads.flatMap((lead) => readShifted(text, after, lead) ?? []);
  const [run, rival] = runs.filter((one) => isLanguage(text, start, one, document));
  if (!run || rival) {
    const suggestions = [undecided(text, start, after, runs)];
    return { edits: [], suggestions, end: after, next: undefined };
  }
  const known = run.lost ? run.chars.slice(0, -1) : run.chars;
  const end = run.lost?.at ?? run.end;
  const last = decideLost(NAME, text, run, document, known.slice(-1) || before);
  return {
    edits: [edit(NAME, text, start, end, known), ...last.edits],
    suggestions: last.suggestions,
    end: run.end,
    next: run.lost ? undefined : siteAt(text, run.end, known.slice(-1)),
  };
}

function siteAt(text: string, start: number, before: string): Site | undefined {
  const head = matchAt(HEAD, text, start);
  return head
    ? { before, start, after: start + head[0].length, syllable: head[1] ?? '' }
    : undefined;
}

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

/** Whether the stretch, with its neighbours, is of everyday characters and reads as words. */
function isLanguage(text: string, start: number, run: Shifted, document: Document): boolean {
  const known = run.lost ? run.chars.slice(0, -1) : run.chars;
  if (known === '' || !isEveryday(known)) return false;
  const head = text
    .slice(0, start)
    .slice(-12)
    .replace(/\([^()]*\)/gu, '')
    .slice(-2);
  const tail = run.lost ? '' : text.slice(run.end, run.end + 3);
  if (!document.whole && known.length > 1 && !isAllWords(head, run, tail, document)) return false;
  return run.confirmed || readability(head + known + tail) >= 0.5;
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
