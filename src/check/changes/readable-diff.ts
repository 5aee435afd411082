import { diffArrays } from 'diff';

/** A stretch of a text that stayed (`same`), or of which `before` has become `after`. */
export type Stretch = { same: string } | { before: string; after: string };

const words = new Intl.Segmenter('en', { granularity: 'word' });
const HAN = /\p{Script=Han}/u;

/** Beyond so many edits a passage is another one; it is shown whole. */
const MOST_EDITS = 600;

/**
 * How a passage has changed, for a reader: Chinese by character, other languages by word. What
 * stayed between two changes is shown with them where it is shorter than they are and tells
 * nothing by itself, so that a rewritten sentence is not broken into crumbs.
 */
export function readableDiff(before: string, after: string): Stretch[] {
  const parts = diffArrays(units(before), units(after), { maxEditLength: MOST_EDITS });
  if (!parts) return [{ before, after }];
  const stretches: Stretch[] = [];
  for (const { added, removed, value } of parts) {
    const text = value.join('');
    const last = stretches.at(-1);
    if (!added && !removed) stretches.push({ same: text });
    else if (last && 'before' in last) {
      if (added) last.after += text;
      else last.before += text;
    } else stretches.push(added ? { before: '', after: text } : { before: text, after: '' });
  }
  return withoutCrumbs(stretches);
}

/** Characters of Chinese, words of other languages, and what stands between them. */
function units(text: string): string[] {
  return [...words.segment(text)].flatMap(({ segment }) =>
    HAN.test(segment) ? Array.from(segment) : [segment],
  );
}

function withoutCrumbs(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const last = joined.at(-1);
    if ('same' in stretch) {
      const next = stretches[index + 1];
      if (
        last &&
        'before' in last &&
        next &&
        'before' in next &&
        isCrumb(stretch.same, last, next)
      ) {
        last.before += stretch.same;
        last.after += stretch.same;
      } else joined.push({ ...stretch });
    } else if (last && 'before' in last) {
      last.before += stretch.before;
      last.after += stretch.after;
    } else joined.push({ ...stretch });
  }
  return joined;
}

type Change = Extract<Stretch, { before: string }>;

function isCrumb(same: string, last: Change, next: Change): boolean {
  const longest = HAN.test(same) ? 1 : 3;
  const change = Math.min(sizeOf(last), sizeOf(next));
  return same.length <= longest && same.length <= change;
}

function sizeOf({ before, after }: Change): number {
  return Math.max(before.length, after.length);
}
