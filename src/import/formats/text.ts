import { joinLines } from '../../transcript/text.ts';
import { runningTitles } from '../structure/running-titles.ts';
import type { Draft, Item } from '../draft.ts';
import { textPassage } from '../draft.ts';
import type { Format } from './format.ts';
import { readFrontMatter } from './front-matter.ts';
import { hasTags } from './front-matter-fields.ts';
import { captionsAmong } from './untimed-captions.ts';

/** Plain text, and text copied out of a page: whatever no other format claims. */
export const text: Format = {
  name: 'text',
  title: { zh: '纯文本，或从网页复制的文字', en: 'plain text, or text copied out of a page' },
  detect: () => true,
  read: (source): Draft => {
    const draft: Draft = { items: [], kind: 'page', hints: [], leftOut: [] };
    const lines = source.text.split('\n');
    const first = hasTags(lines) ? readFrontMatter(lines, draft) : 0;
    return { ...draft, items: paragraphsOf(lines.fill('', 0, first).join('\n')) };
  },
};

/** One paragraph for each line, or for each run of lines where lines were broken at a width. */
export function paragraphsOf(text: string): Item[] {
  const lines = text.split('\n');
  const captions = captionsAmong(lines);
  if (captions) return captions;
  const wrap = wrapWidth(lines);
  const ragged = wrap === undefined && isRagged(lines);
  const isRunning = runningTitles(lines.map((line) => line.trim()));
  const items: Item[] = [];
  let run: string[] = [];
  let start = 0;
  const flush = () => {
    for (const part of run.length > 0 ? atGaps(joinLines(run.join('\n'))) : [])
      items.push(textPassage(part, start + 1));
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim();
    const above = run.at(-1) ?? '';
    const goesOn =
      wrap === undefined ? ragged && isContinued(above, trimmed) : !endsEarly(above, trimmed, wrap);
    const isApart = PAGE.test(above) || isRunning(index) || isRunning(index - 1);
    if (trimmed === '' || !goesOn || startsParagraph(line) || isApart) flush();
    if (trimmed === '') continue;
    if (run.length === 0) start = index;
    run.push(trimmed);
  }
  flush();
  return items;
}

/** Behind a whole sentence, or a colon, two spaces and more stand for the end of a paragraph. */
const END_AND_GAP = /(?<=\p{Script=Han}[。！？!?：:”」』）)]{1,3})[ \t\u3000]{2,}(?=\S)/u;
/** What parts the fields of a line: 作者：何文   来源：渡口网   发布时间：2021-05-12 */
const GAP = /[ \t\u3000]{2,}/u;
const FIELDS = 3;
const LABELLED = /^\p{Script=Han}{1,8}\s*[:：]/u;
const LONGEST_FIELD = 60;

/** What a copy of a page has on one line where the page had several, in Chinese. */
function atGaps(line: string): string[] {
  // Who, when and where of a recording say so together.
  if (!/\p{Script=Han}/u.test(line) || /[檔档]名\s*[:：]/u.test(line)) return [line];
  const fields = line.split(GAP).filter((each) => each !== '');
  return fields.length >= FIELDS &&
    fields.every(({ length }) => length <= LONGEST_FIELD) &&
    fields.filter((each) => LABELLED.test(each)).length > fields.length / 2
    ? fields
    : line.split(END_AND_GAP);
}

function startsParagraph(line: string): boolean {
  return (
    CREDIT.test(line) ||
    /^(?:\u3000|[ \t]{2,}\S|[-*•·]\s|\d{1,2}[.、)]\s?)/.test(line) ||
    PAGE.test(line.trim())
  );
}

/** Keynote address by Dr Ada Fenwick, Governor of …: whose speech it is, under its title. */
const CREDIT =
  /^\s*(?=\p{Lu})(?:[\p{L}-]+ ){0,2}(?:speech|remarks|address|lecture|keynote|statement|presentation) (?:delivered |given )?by (?:mr|ms|mrs|miss|dr|prof|professor|sir|dame|lord|governor|president|minister|the )/iu;

/** Page 3 of 12: the number of a page between two lines of a paragraph. */
const PAGE = /^page \d{1,4}(?: of \d{1,4})?$/iu;

/** A word that ends no line of its own. */
const SMALL_WORD =
  /(?:^|\s)(?:a|an|the|of|to|in|on|at|by|for|and|or|with|from|as|is|are|was|that|this|his|her|our|my|your|their)$/u;

/** Whether the words of a line go on in the next, wherever they were broken. */
function isContinued(above: string, below: string): boolean {
  return above !== '' && !ENDED.test(above) && (/^\p{Ll}/u.test(below) || SMALL_WORD.test(above));
}

/** Characters of a line of verse. */
const VERSE = 30;

/** Whether lines of whatever width break sentences: the next goes on with a small letter. */
function isRagged(lines: readonly string[]): boolean {
  const pairs = lines.flatMap((line, index): [string, string][] => {
    const next = lines[index + 1]?.trim() ?? '';
    return line.trim() !== '' && next !== '' ? [[line.trim(), next]] : [];
  });
  const broken = pairs.filter(([line, next]) => !ENDED.test(line) && /^\p{Ll}/u.test(next));
  // Verse has shorter lines, and hardly ends.
  const lengths = broken.map(([line]) => line.length).toSorted((a, b) => a - b);
  const isProse =
    (lengths[Math.floor(lengths.length / 2)] ?? 0) > VERSE &&
    pairs.some(([line]) => ENDED.test(line));
  return broken.length >= 6 && broken.length > pairs.length * 0.3 && isProse;
}

const ENDED = /[。！？!?.…:：;；”"’』」)）]$/;

/** Share of the width up to which a line ends a paragraph if the next word had room in it. */
const EARLY = 0.75;

/** Whether a line ends before the width, where its sentence ends or the next begins with a capital: the last of a paragraph, or a heading. */
function endsEarly(above: string, below: string, { width, shortest }: Wrap): boolean {
  const [word = ''] = /\p{Script=Han}/u.test(below) ? below : below.split(/\s/u);
  const end = above.length + 1 + word.length;
  const isEnded = ENDED.test(above.replace(/\d{1,2}$/u, ''));
  const isBegun = /^[“"‘'(]?[\p{Lu}\d]/u.test(below);
  return (end < width * EARLY && (isEnded || isBegun)) || (end < shortest && isEnded && isBegun);
}

/** How lines were broken, in characters: where most end, and what hardly any line that goes on falls short of. */
interface Wrap {
  width: number;
  shortest: number;
}

/**
 * The width at which lines end, if they do and not at a thought: most lines that are followed by another
 * are nearly as long as the longest, and end in the middle of a sentence.
 */
function wrapWidth(lines: readonly string[]): Wrap | undefined {
  const followed = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const isFollowed = next !== undefined && next.trim() !== '' && next.trim() !== line.trim();
    return line.trim() !== '' && isFollowed ? [line.trim()] : [];
  });
  if (followed.length < 6) return undefined;
  const lengths = followed.map((line) => line.length).toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width > 120) return undefined;
  const long = followed.filter((line) => line.length > width * 0.75);
  const broken = long.filter((line) => !ENDED.test(line)).toSorted((a, b) => a.length - b.length);
  // Paragraphs of two lines and three end nearly as often as lines are broken.
  const inShort =
    width > VERSE * 2 &&
    broken.length > followed.length * 0.35 &&
    broken.length > long.length * 0.8;
  const shortest = broken[Math.floor(broken.length * 0.1)]?.length ?? 0;
  return broken.length > followed.length * 0.5 || (broken.length >= 10 && inShort)
    ? { width, shortest }
    : undefined;
}
