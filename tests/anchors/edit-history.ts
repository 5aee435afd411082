import type { Anchor, Anchors } from '../../src/transcript/anchors.ts';
import { anchorPassages, idsOf } from '../../src/transcript/anchors.ts';
import type { EditKind, Editor, Tracked } from './edits.ts';
import { createRandom, edit, EDIT_KINDS, LIGHT } from './edits.ts';

/** What became of the passages of many talks under many edits. */
export interface Tally {
  edits: number;
  rounds: number;
  /** Ids that neither a passage nor an anchor at a successor has any more. */
  lost: number;
  /** Rounds in which running a second time would change something. */
  unstable: number;
  /**
   * By what was done to a passage: how many there were, and how many have their id still. Of a
   * split passage a part has it; a merged one answers to the ids of all its parts.
   */
  kept: Record<string, { passages: number; kept: number }>;
  /** Milliseconds of the slowest round. */
  slowest: number;
}

/** How often each kind of edit is made. */
const SHARES: Record<EditKind, number> = {
  typo: 30,
  punctuation: 15,
  words: 20,
  rewrite: 5,
  insert: 8,
  delete: 6,
  split: 6,
  merge: 5,
  move: 5,
};

/** Edit each of `talks` in rounds of 1 to 30 edits until `wanted` edits are made in all. */
export function editTalks(
  talks: readonly (readonly string[])[],
  wanted: number,
  seed: number,
): Tally {
  const random = createRandom(seed);
  const foreign = talks.flat().filter((text) => text.length > 0);
  const tally: Tally = { edits: 0, rounds: 0, lost: 0, unstable: 0, kept: {}, slowest: 0 };
  const states = talks.map((texts) => ({ texts, anchors: anchor(texts) }));
  while (tally.edits < wanted) {
    const state = states[Math.floor(random() * states.length)];
    if (!state || state.texts.length === 0) continue;
    const edits = 1 + Math.floor(random() * 30);
    const edited = editRound(state.texts, edits, { random, foreign });
    const texts = edited.map(({ text }) => text);
    const started = performance.now();
    const anchors = anchor(texts, state.anchors);
    tally.slowest = Math.max(tally.slowest, performance.now() - started);
    tally.edits += edits;
    tally.rounds++;
    if (JSON.stringify(anchor(texts, anchors)) !== JSON.stringify(anchors)) tally.unstable++;
    count(tally, originalOf(state.anchors), originalOf(anchors), edited);
    Object.assign(state, { texts, anchors });
  }
  return tally;
}

/** `texts` after `edits` edits of all kinds. */
export function editRound(texts: readonly string[], edits: number, editor: Editor): Tracked[] {
  const deck = EDIT_KINDS.flatMap((kind) => Array.from({ length: SHARES[kind] }, () => kind));
  let edited = texts.map((text, place): Tracked => ({ text, from: [place], edits: [] }));
  for (let made = 0; made < edits; made++) {
    edited = edit(edited, deck[Math.floor(editor.random() * deck.length)] ?? 'typo', editor);
  }
  return edited;
}

export function anchor(texts: readonly string[], anchors?: Anchors): Anchors {
  const passages = texts.map((text) => ({ kind: 'paragraph' as const, text }));
  return anchorPassages([{ name: 'original', passages }], anchors);
}

export function originalOf(anchors: Anchors): Anchor[] {
  return anchors.editions.original ?? [];
}

function count(
  tally: Tally,
  before: readonly Anchor[],
  after: readonly Anchor[],
  edited: readonly Tracked[],
): void {
  const current = new Set(after.flatMap(idsOf));
  tally.lost += before.flatMap(idsOf).filter((id) => !current.has(id)).length;
  for (const [place, { id }] of before.entries()) {
    const descendants = [...edited.entries()].filter(([, { from }]) => from.includes(place));
    const [first] = descendants;
    if (!first) continue;
    const what = describe(first[1].edits);
    const row = (tally.kept[what] ??= { passages: 0, kept: 0 });
    row.passages++;
    const alone = descendants.length === 1 && first[1].from.length === 1;
    const kept = descendants.some(([index]) => {
      const anchor = after[index];
      return anchor && (alone ? anchor.id === id : idsOf(anchor).includes(id));
    });
    if (kept) row.kept++;
  }
}

function describe(edits: readonly EditKind[]): string {
  if (edits.length === 0) return 'unchanged';
  if (edits.every((kind) => LIGHT.has(kind)))
    return edits.length < 3 ? 'light' : 'light, 3 or more';
  const [heavy = 'typo'] = edits.filter((kind) => !LIGHT.has(kind));
  return edits.length === 1 ? heavy : `${heavy} and more`;
}
