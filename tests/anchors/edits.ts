/** Edits as people make them to transcripts, with a record of what was done to which passage. */

export const EDIT_KINDS = [
  'typo',
  'punctuation',
  'words',
  'rewrite',
  'insert',
  'delete',
  'split',
  'merge',
  'move',
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

export const LIGHT: ReadonlySet<EditKind> = new Set(['typo', 'punctuation', 'words']);

/** A passage of which one can tell what it was. */
export interface Tracked {
  text: string;
  /** Places, before the edits, of the passages that it comes from. */
  from: number[];
  /** What was done to it. */
  edits: EditKind[];
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Editor {
  random: () => number;
  /** Texts to take new passages and words from. */
  foreign: readonly string[];
}

/** `passages` after one edit of `kind`, or as they are where that kind cannot be done. */
export function edit(passages: readonly Tracked[], kind: EditKind, editor: Editor): Tracked[] {
  const { random, foreign } = editor;
  const at = Math.floor(random() * passages.length);
  const passage = passages[at];
  const before = passages.slice(0, at);
  const after = passages.slice(at + 1);
  if (!passage) return [...passages];
  const becomes = (...texts: Tracked[]) => [...before, ...texts, ...after];
  const changed = (text: string): Tracked => ({
    ...passage,
    text,
    edits: [...passage.edits, kind],
  });
  switch (kind) {
    case 'typo':
      return becomes(changed(mistype(passage.text, editor)));
    case 'punctuation':
      return becomes(changed(repunctuate(passage.text, random)));
    case 'words':
      return becomes(changed(replaceWords(passage.text, 0.1, editor)));
    case 'rewrite':
      return becomes(changed(replaceWords(passage.text, 0.6, editor)));
    case 'insert':
      return becomes({ text: pick(foreign, random), from: [], edits: [kind] }, passage);
    case 'delete':
      return passages.length > 3 ? becomes() : [...passages];
    case 'split': {
      const ends = [...passage.text.matchAll(/[。！？.!?]["”」』]?\s*/gu)]
        .map((match) => match.index + match[0].length)
        .filter((end) => end < passage.text.length);
      const end = pick(ends, random);
      if (!end) return [...passages];
      return becomes(changed(passage.text.slice(0, end).trim()), changed(passage.text.slice(end)));
    }
    case 'merge': {
      const next = after[0];
      if (!next) return [...passages];
      const merged = changed(passage.text + next.text);
      return [...before, { ...merged, from: [...passage.from, ...next.from] }, ...after.slice(1)];
    }
    case 'move': {
      const others = [...before, ...after];
      const to = Math.floor(random() * (others.length + 1));
      return [...others.slice(0, to), changed(passage.text), ...others.slice(to)];
    }
  }
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** One character left out, doubled, exchanged with its neighbour or wrong. */
function mistype(text: string, { random, foreign }: Editor): string {
  const characters = Array.from(text);
  const at = Math.floor(random() * characters.length);
  const wrong = pick(Array.from(pick(foreign, random)), random);
  const [character = '', next = ''] = characters.slice(at);
  const replacement = pick(['', character + character, next + character, wrong], random);
  const length = replacement === next + character ? 2 : 1;
  const result = [...characters.slice(0, at), replacement, ...characters.slice(at + length)];
  return result.join('').trim() || text;
}

function repunctuate(text: string, random: () => number): string {
  const marks = [...text.matchAll(/\p{P}/gu)].map(({ index }) => index);
  const at = pick(marks, random);
  if (marks.length === 0) return `${text}。`;
  return text.slice(0, at) + pick(['，', '。', '、', '；', '……', ''], random) + text.slice(at + 1);
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** About `share` of the words (at least one) replaced by others. */
function replaceWords(text: string, share: number, { random, foreign }: Editor): string {
  const segments = [...words.segment(text)];
  const sources = [...words.segment(pick(foreign, random))].filter(({ isWordLike }) => isWordLike);
  const wordLike = segments.filter(({ isWordLike }) => isWordLike);
  const certain = pick(wordLike, random) as (typeof wordLike)[number] | undefined;
  return segments
    .map((segment) => {
      if (!segment.isWordLike) return segment.segment;
      const replaced = segment === certain || random() < share;
      return replaced && sources.length > 0 ? pick(sources, random).segment : segment.segment;
    })
    .join('');
}
