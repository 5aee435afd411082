import type { Edit, Rule, Suggestion } from '../record.ts';
import {
  byFrequency,
  canOccur,
  isCommon,
  isHan,
  pairCounts,
  readability,
  words,
} from './evidence.ts';
import { decideLost, type Document } from './lost-end.ts';
import { scriptOf } from './script.ts';
import { pairsFrom, pairsTo, readShifted, type Shifted } from './shifted.ts';
import { edit, step } from './step.ts';

const NAME = 'cut-sentence';
const SITE = /([\p{Script=Han}”’」』》）])([?\uFFFD])([。！？；，：?!;,:])/gu;
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
const FULL_STOP = '。';
const SHOWN = 12;

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
    const document = { script: scriptOf(text), count: pairCounts(text) };
    let done = 0;
    for (const site of text.matchAll(SITE)) {
      const [whole, before = '', , mark = ''] = site;
      const bytes = BYTES[mark];
      const start = site.index + before.length;
      if (!bytes || start < done) continue;
      const after = site.index + whole.length;
      const run = readShifted(text, after, bytes[1]);
      if (!run) continue;
      const known = run.lost ? run.chars.slice(0, -1) : run.chars;
      if (known === '') {
        const both = bothLost(text, site.index, before, bytes, document);
        if (both) suggestions.push(both);
        continue;
      }
      if (!isLanguage(text, after, run, known)) continue;
      const first = decideFirst(text, site.index, before, bytes[0], known, document);
      edits.push(edit(NAME, text, start, start + 1, first.char));
      suggestions.push({
        rule: NAME,
        ...first.listed,
        start,
        end: start + 1,
        found: text.charAt(start),
      });
      edits.push(edit(NAME, text, start + 1, run.lost ? run.end - 1 : run.end, known));
      const last = decideLost(NAME, text, run, document, known.slice(-1));
      edits.push(...last.edits);
      suggestions.push(...last.suggestions);
      done = run.end;
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

/** Whether the stretch is words where what is shown is none; a reading that agrees is proof. */
function isLanguage(text: string, after: number, run: Shifted, known: string): boolean {
  if (!Array.from(known).every((char) => !isHan(char) || isCommon(char))) return false;
  if (run.confirmed) return true;
  const next = run.lost ? '' : text.slice(run.end, run.end + 2);
  const shown = text.slice(after, run.lost ? run.end - 1 : run.end);
  return (
    /[^\x20-\x7e]/u.test(shown) && readability(known + next) >= 0.6 && readability(shown) <= 0.4
  );
}

/** The character before the cut, of which the second byte is left. */
function decideFirst(
  text: string,
  at: number,
  before: string,
  trail: number,
  known: string,
  document: Document,
): { char: string; listed: Pick<Suggestion, 'tier' | 'candidates' | 'note'> } {
  const possible = pairsTo(trail).filter(
    (char) => char === FULL_STOP || (isCommon(char) && canOccur(char, document.script)),
  );
  const earlier = text.charAt(at - 1);
  const next = known.charAt(0);
  const rivals = possible.filter(
    (char) =>
      char !== FULL_STOP &&
      (isWord(before + char) || isWord(earlier + before + char) || isWord(char + next)),
  );
  const stop = possible.includes(FULL_STOP);
  const [rival] = rivals;
  let char = '\uFFFD';
  if (stop && rivals.length === 0) char = FULL_STOP;
  else if (rival && rivals.length === 1 && document.count(before + rival) > 1) char = rival;
  const candidates = [...rivals, ...(stop ? [FULL_STOP] : []), ...byFrequency(possible)];
  return {
    char,
    listed: {
      tier: 'suggested',
      candidates: [...new Set(char === '\uFFFD' ? candidates : [char, ...candidates])].slice(
        0,
        SHOWN,
      ),
      note: {
        zh: '这里被当作句末标点切开过，前一个字只剩一半字节；请对照原文。',
        en: 'The text was cut here as if at a sentence mark, and half of the character before is lost; compare with the source.',
      },
    },
  };
}

/** 非???。: of two characters in a row one byte each is left, so that a person must say which they were. */
function bothLost(
  text: string,
  at: number,
  before: string,
  [trail, lead]: [number, number],
  { script }: Document,
): Suggestion | undefined {
  const firsts = pairsTo(trail).filter((char) => isCommon(char) && canOccur(char, script));
  const joined = firsts.filter((char) => isWord(before + char));
  const seconds = byFrequency(
    pairsFrom(lead).filter((char) => isCommon(char) && canOccur(char, script)),
  );
  const end = at + before.length + 3;
  const closed = /[。，；！]/u.test(text.charAt(end));
  if (joined.length === 0 && !closed) return undefined;
  const found = text.slice(at, end);
  return {
    rule: NAME,
    tier: joined.length > 0 ? 'suggested' : 'unknown',
    start: at,
    end,
    found,
    candidates: [...joined, FULL_STOP]
      .flatMap((first) => seconds.slice(0, SHOWN).map((second) => before + first + second))
      .slice(0, SHOWN),
    note: {
      zh: '这里丢失了两个字，各剩一半字节；请对照原文。',
      en: 'Two characters are lost here, of each half is left; compare with the source.',
    },
  };
}

function isWord(text: string): boolean {
  return Array.from(text).every(isHan) && words(text).length === 1;
}
