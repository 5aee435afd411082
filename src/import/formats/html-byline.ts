import type { Hint } from '../draft.ts';
import { daysIn } from '../metadata/dates.ts';
import { publisherNamed } from '../metadata/publisher.ts';
import { wordsIn } from './html-article.ts';
import type { Page, Part } from './html-sentences.ts';
import { isBlock } from './html-sentences.ts';

const BYLINES =
  'time[datetime], [class*="time"], [class*="date"], [class*="source"], [class*="info"], [class*="meta"], [id*="time"], [id*="source"]';
const SHORTEST = 8;
const LONGEST = 120;
const MOST = 12;

/**
 * Lines by which a page may say when its article was published, and by whom, found before what is around
 * the article is taken out; given the article, those over it and within it count.
 */
export function findBylines(document: Page): (article: Part) => Hint[] {
  const known = new Map<Part, string>();
  const order = new Map([...document.querySelectorAll('*')].map((part, at) => [part as Part, at]));
  const bylines = ([...document.querySelectorAll(BYLINES)] as Part[]).flatMap((part) => {
    const line = wordsIn(part, known);
    return isByline(part, line) ? [{ part, line }] : [];
  });
  const releases = ([...document.querySelectorAll('p, div, span')] as Part[]).flatMap((part) => {
    const line = wordsIn(part, known);
    return RELEASED.test(line) ? [{ part, line }] : [];
  });
  return (article) => {
    const last = ([...article.querySelectorAll('*')] as Part[]).at(-1) ?? article;
    const end = order.get(last) ?? Infinity;
    return [
      ...bylines.filter(({ part }) => (order.get(part) ?? 0) <= end).slice(0, MOST),
      ...releases.slice(0, 1),
    ].flatMap(hintsOf);
  };
}

/** 2017年5月3日（星期三） 香港時間13時20分, below what a government gives out: a day with its weekday and hour. */
const RELEASED =
  /^\d{4}年\d{1,2}月\d{1,2}日\s?[（(]星期[一二三四五六日][）)]\s*香港[時时][間间]\s?\d{1,2}[時时]\d{1,2}分$/u;

function hintsOf({ part, line }: { part: Part; line: string }): Hint[] {
  const [day] = daysIn(part.getAttribute('datetime') ?? line);
  const source = publisherNamed(line);
  return [
    ...(day ? [{ field: 'published' as const, value: day.day, line: 0, text: line }] : []),
    ...(source === undefined
      ? []
      : [{ field: 'publisher' as const, value: source, line: 0, text: line }]),
  ];
}

/** A short line of its own, not words within a sentence. */
function isByline(part: Part, line: string): boolean {
  if (part.tagName !== 'TIME' && line.length < SHORTEST) return false;
  let block = part;
  while (!isBlock(block) && block.parentElement) block = block.parentElement;
  const around = block.textContent.replace(part.textContent, '');
  return line.length <= LONGEST && around.length <= LONGEST * 2 && !SENTENCE.test(around);
}

const SENTENCE = /[。！？]|\p{L}{3}[.!?](?:\s|$)/u;
