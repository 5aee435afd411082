import type { Edit, Rule, Suggestion } from '../record.ts';
import { edit, step } from './step.ts';

const NAME = 'broken-entities';
const NUMERIC = /&?#(?:x([0-9a-f]{2,6})|(\d{2,7}));/giu;
const NAMED =
  /&?(ldquo|rdquo|lsquo|rsquo|hellip|mdash|ndash|middot|bull|times|nbsp|ensp|emsp|laquo|raquo|deg);/gu;
const CHARS: Record<string, string> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  bull: '•',
  times: '×',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  laquo: '«',
  raquo: '»',
  deg: '°',
};
const HAN_EDGE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’]/u;
/** Punctuation and letters of Chinese text; a control character or `<` is never written. */
const WRITTEN = /[\p{Script=Han}\u00a0\u00b7\u00d7\u2010-\u2027\u3000-\u303f\uff01-\uff5e]/u;

/**
 * Character references that a page shows as text, with the ampersand or without it. A bare one is read only
 * when it names punctuation or Han, or stands next to Han; others are listed. `&lt;` and `&amp;` stay: a
 * talk about HTML means them.
 */
export const brokenEntities: Rule = {
  name: NAME,
  apply(text) {
    if (!text.includes(';')) return step(text, []);
    const edits: Edit[] = [];
    const suggestions: Suggestion[] = [];
    for (const found of text.matchAll(NUMERIC)) {
      const code = found[1] ? parseInt(found[1], 16) : Number(found[2]);
      const char = code > 0x10ffff ? '' : String.fromCodePoint(code);
      if (WRITTEN.test(char)) {
        const written = char === '\u00a0' ? ' ' : char;
        edits.push(edit(NAME, text, found.index, found.index + found[0].length, written));
      } else suggestions.push(listed(text, found.index, found[0].length, code));
    }
    edits.push(...namedEdits(text, edits));
    return step(
      text,
      edits.toSorted((a, b) => a.start - b.start),
      suggestions,
    );
  },
  examples: [
    { before: '主持人#xff1a;下面有请', after: '主持人：下面有请' },
    { before: '他说&ldquo;可以&rdquo;，rdquo;也见过', after: '他说“可以”，”也见过' },
    { before: '&ldquo;&ldquo;#xff1a;', after: '““：' },
    { before: '在 HTML 里写 &lt;p&gt; 和 &amp;', after: '在 HTML 里写 &lt;p&gt; 和 &amp;' },
    {
      before: '议题 #12; 下一个',
      after: '议题 #12; 下一个',
      note: 'A number that names no letter.',
    },
  ],
};

/** References by name beside Han, or beside one that is read: the first and the last of a run alike. */
function namedEdits(text: string, numeric: readonly Edit[]): Edit[] {
  const found = [...text.matchAll(NAMED)].flatMap(({ 0: whole, 1: name = '', index }) => {
    const partOfWord = !whole.startsWith('&') && /[a-z0-9&]/iu.test(text.charAt(index - 1));
    return partOfWord ? [] : [edit(NAME, text, index, index + whole.length, CHARS[name] ?? whole)];
  });
  const endsAt = new Map(numeric.map((one) => [one.end, one.after]));
  const startsAt = new Map(numeric.map((one) => [one.start, one.after]));
  const read = new Set<Edit>();
  const look = (one: Edit) => {
    const before = endsAt.get(one.start) ?? text.charAt(one.start - 1);
    const next = startsAt.get(one.end) ?? text.charAt(one.end);
    if (!HAN_EDGE.test(before) && !HAN_EDGE.test(next)) return;
    read.add(one);
    endsAt.set(one.end, one.after);
    startsAt.set(one.start, one.after);
  };
  found.forEach(look);
  found.toReversed().forEach(look);
  return found.filter((one) => read.has(one));
}

function listed(text: string, start: number, length: number, code: number): Suggestion {
  const letter = code >= 0xa0 && code <= 0x10ffff ? [String.fromCodePoint(code)] : [];
  return {
    rule: NAME,
    tier: letter.length > 0 ? 'suggested' : 'unknown',
    start,
    end: start + length,
    found: text.slice(start, start + length),
    candidates: letter,
  };
}
