import type { Edit, Rule, Suggestion } from '../record.ts';
import { bothLost, decideFirst, firstsOf, NOTE, type Firsts } from './cut-first.ts';
import { isCommon, isEveryday, isHan, counter, keepsPrivateUse, readability } from './evidence.ts';
import { rankOf } from './frequency.ts';
import { decideLost, isAllWords, type Document } from './lost-end.ts';
import { SYLLABLE } from './readings.ts';
import { scriptOf, simpleForm } from './script.ts';
import { readShifted, type Shifted } from './shifted.ts';
import { edit, step } from './step.ts';

const NAME = 'cut-sentence';
const SITE = new RegExp(
  `(^|[^\\s?!\\uFFFD])((?:\\(${SYLLABLE}\\))?)[?\\uFFFD]([。！？；，：?!;,:])`,
  'gmu',
);
const RESIDUE = new RegExp(`\\p{Script=Han}\\(${SYLLABLE}\\)`, 'gu');
/** What GBK has beside Han and punctuation: signs, foreign letters, its user-defined area. */
const ODD = /[\ue000-\uf8ff\u0370-\u04ff\u2160-\u217f\u2200-\u27bf\u3040-\u312f\u3200-\u33ff]/u;
/** The two bytes of the marks at which the converter cut; pages show them in either width. */
const BYTES: Record<string, [number, number]> = {
  '。': [0xa1, 0xa3],
  '！': [0xa3, 0xa1],
  '!': [0xa3, 0xa1],
  '？': [0xa3, 0xbf],
  '?': [0xa3, 0xbf],
  '；': [0xa3, 0xbb],
  ';': [0xa3, 0xbb],
  '，': [0xa3, 0xac],
  ',': [0xa3, 0xac],
  '：': [0xa3, 0xba],
  ':': [0xa3, 0xba],
};

/**
 * A sentence mark that is none. The converter cut sentences byte by byte, and ？ (A3 BF) also stands across
 * 。可 (A1 A3 BF C9): one byte is left before the mark and shown as ?, one after it puts what follows out of
 * step. The second character and those after it are known; of the first one byte is left, mostly 。, and it
 * is written only when no word competes. Either way the place is listed.
 */
export const cutSentence: Rule = {
  name: NAME,
  apply(text) {
    const edits: Edit[] = [];
    const suggestions: Suggestion[] = [];
    if (!/[?\uFFFD]/u.test(text)) return step(text, edits);
    const page = {
      text,
      script: scriptOf(text),
      count: counter(text),
      whole: keepsPrivateUse(text),
      atWork: Array.from(text.matchAll(RESIDUE)).length >= 3,
    };
    let done = 0;
    for (const site of text.matchAll(SITE)) {
      const [whole, before = '', annotation = '', mark = ''] = site;
      const start = site.index + before.length + annotation.length;
      if (start < done) continue;
      const made = repairCut(page, site.index, before, start, site.index + whole.length, mark);
      edits.push(...made.edits);
      suggestions.push(...made.suggestions);
      done = made.end;
    }
    return step(text, edits, suggestions);
  },
  examples: [
    { before: '引起人們廣泛關注?，F(xiàn)如今', after: '引起人們廣泛關注。現如今' },
    { before: '他说这里很好??谧罱奶鞖?。', after: '他说这里很好??谧罱奶鞖?。' },
    { before: '这是什么??这是模型。', after: '这是什么??这是模型。' },
    { before: '这个速度变得非???。', after: '这个速度变得非???。', note: 'Listed: 非常快, …' },
  ],
};

interface Page extends Document {
  text: string;
  /** Whether the readings of the converter stand in the text. */
  atWork: boolean;
}

interface Made {
  edits: Edit[];
  suggestions: Suggestion[];
  end: number;
}

/** What is known of the cut after `before`, whose mark stands between `start` and `after`. */
function repairCut(
  page: Page,
  at: number,
  before: string,
  start: number,
  after: number,
  mark: string,
): Made {
  const { text } = page;
  const nothing: Made = { edits: [], suggestions: [], end: start };
  const [trail, lead] = BYTES[mark] ?? [0, 0];
  const run = readShifted(text, after, lead);
  if (!run) return nothing;
  const known = run.lost ? run.chars.slice(0, -1) : run.chars;
  if (known === '' && run.lost) {
    const both = bothLost(text, at, before, trail, run.lost, page, NAME);
    return both ? { ...nothing, suggestions: [both] } : nothing;
  }
  const end = run.lost?.at ?? run.end;
  const firsts = firstsOf(text.charAt(at - 1) + before, trail, known.charAt(0), page);
  if (!isLanguage(page, after, run, before, firsts)) {
    if (oddities(text, after, end) === 0 && unusualShare(text.slice(after, end)) < 1)
      return nothing;
    return { ...nothing, suggestions: [doubtful(text, start, run)], end: run.end };
  }
  const first = decideFirst(before, firsts, page);
  const last = decideLost(NAME, text, run, page, known.slice(-1));
  const found = text.charAt(start);
  return {
    edits: [
      edit(NAME, text, start, start + 1, first.char),
      edit(NAME, text, start + 1, end, known),
      ...last.edits,
    ],
    suggestions: [
      { rule: NAME, ...first.listed, start, end: start + 1, found },
      ...last.suggestions,
    ],
    end: run.end,
  };
}

/**
 * Whether the stretch, after what can have stood before it, is words where what is shown is none; a reading
 * that agrees is proof. One or two characters come about by chance: they need a text that shows the converter
 * `atWork`, and a word across the cut or two strange characters in what is shown.
 */
function isLanguage(
  page: Page,
  after: number,
  run: Shifted,
  before: string,
  { rivals }: Firsts,
): boolean {
  const { text } = page;
  const known = run.lost ? run.chars.slice(0, -1) : run.chars;
  if (!isEveryday(known)) return false;
  const next = run.lost ? '' : text.slice(run.end, run.end + 3);
  if (!page.whole && known.length > 1 && !isAllWords('', run, next, page)) return false;
  if (run.confirmed) return true;
  const end = run.lost?.at ?? run.end;
  const shown = text.slice(after, end);
  const odd = oddities(text, after, end);
  const strange = odd > 0 || unusualShare(shown) === 1;
  const tail = known + next;
  const heads = ['', ...rivals, ...rivals.map((char) => before + char)];
  const read = Math.max(...heads.map((head) => readability(head + tail)));
  const han = Array.from(known).filter(isHan).length;
  if (han < 3 && !page.atWork) return false;
  if (han === 0) return strange;
  if (han < 3) return read >= 0.6 && (odd > 1 || (strange && rivals.length > 0));
  return unusualShare(shown) >= 0.6 && (read >= 0.6 || (read >= 0.3 && odd > 0));
}

/** How many of the characters shown are strange to a Chinese text: rare ones, and a letter between Han. */
function oddities(text: string, start: number, end: number): number {
  let odd = 0;
  for (const char of text.slice(start, end))
    if (isHan(char) ? !isCommon(char) : ODD.test(char)) odd++;
  const [before, last, next] = [text.charAt(end - 2), text.charAt(end - 1), text.charAt(end)];
  return odd + (/[@-~]/u.test(last) && /[^\p{ASCII}]/u.test(before) && isHan(next) ? 1 : 0);
}

/** Share of the Han characters shown that talks do not use much; of everyday text it is a fifth. */
function unusualShare(shown: string): number {
  const han = Array.from(shown).filter(isHan);
  const unusual = han.filter((char) => rankOf(simpleForm(char)) === Infinity);
  return han.length === 0 ? 1 : unusual.length / han.length;
}

function doubtful(text: string, start: number, run: Shifted): Suggestion {
  return {
    rule: NAME,
    tier: 'suggested',
    start,
    end: run.end,
    found: text.slice(start, run.end),
    candidates: [`\uFFFD${run.chars}`],
    note: NOTE,
  };
}
