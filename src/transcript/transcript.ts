import { formatIdRanges } from '../archive/id-ranges.ts';
import type { Anchor } from './anchors.ts';
import type { Block, Chapter, Passage, Turn } from './blocks.ts';
import { passagesOf } from './blocks.ts';

/** A passage with the id that is its address. */
export interface AnchoredPassage extends Passage {
  id: string;
  /** Ids of passages that are gone; they lead here, and the page has them as empty anchors. */
  retired?: string[];
}

/** The compiled text of one edition, in reading order. */
export interface Transcript {
  blocks: (AnchoredPassage | Chapter | Turn)[];
}

/** What can be said of a text without giving it. */
export interface TextSummary {
  passages: number;
  /** Characters that a reader reads, without white space. */
  characters: number;
  /** Places marked as unclear. */
  unclear: number;
  /** Who speaks, as the turns name them, with the line of their first turn. */
  turns: { speaker: string; line: number }[];
}

/** What the archive knows of a transcript without reading it. */
export interface TranscriptSummary extends TextSummary {
  /** Ids of the passages in reading order, as ranges. */
  ids: string;
  /** Ids of passages that are gone, with those of the passages to which they lead. */
  retired: Record<string, string>;
}

/** `blocks` with the ids of their passages; `anchors` are those of the edition, in order. */
export function anchorBlocks(
  blocks: readonly Block[],
  anchors: readonly Pick<Anchor, 'id' | 'retired'>[],
): Transcript {
  let next = 0;
  return {
    blocks: blocks.map((block) => {
      if (block.type !== 'passage') return block;
      const anchor = anchors[next++];
      if (!anchor) throw new RangeError(`passage at line ${block.line} has no id`);
      const { id, retired } = anchor;
      return { ...block, id, ...(retired ? { retired } : {}) };
    }),
  };
}

export function summarize(blocks: readonly Block[]): TextSummary {
  const passages = passagesOf(blocks);
  const turns = new Map<string, number>();
  for (const block of blocks) {
    if (block.type === 'turn' && !turns.has(block.speaker)) turns.set(block.speaker, block.line);
  }
  return {
    passages: passages.length,
    characters: passages.reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0),
    unclear: passages.reduce((sum, { notes }) => sum + notes.length, 0),
    turns: [...turns].map(([speaker, line]) => ({ speaker, line })),
  };
}

export function summarizeTranscript(transcript: Transcript): TranscriptSummary {
  const passages = anchoredPassages(transcript);
  return {
    ...summarize(transcript.blocks),
    ids: formatIdRanges(passages.map(({ id }) => id)),
    retired: Object.fromEntries(
      passages.flatMap(({ id, retired = [] }) => retired.map((gone) => [gone, id])),
    ),
  };
}

export function anchoredPassages(transcript: Transcript): AnchoredPassage[] {
  return transcript.blocks.filter((block) => block.type === 'passage');
}
