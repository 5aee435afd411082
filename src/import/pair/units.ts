import type { ChapterItem, Item, PassageItem } from '../draft.ts';

/** A passage with the speaker of its turn and the chapter that it opens, for comparing two languages. */
export interface Unit {
  passage: PassageItem;
  /** Who speaks, as the source names them. */
  speaker: string | undefined;
  /** Place in the recording of the turn that begins here. */
  at?: number;
  startsTurn: boolean;
  chapter: ChapterItem | undefined;
}

/** Items as units. A turn without a passage, which no language can answer, is returned apart. */
export function unitsOf(items: readonly Item[]): { units: Unit[]; unspoken: Item[] } {
  const units: Unit[] = [];
  const unspoken: Item[] = [];
  let turn: Extract<Item, { type: 'turn' }> | undefined;
  let begun = true;
  let chapter: ChapterItem | undefined;
  for (const item of items) {
    if (item.type === 'turn') {
      if (turn && !begun) unspoken.push(turn);
      turn = item;
      begun = false;
    } else if (item.type === 'chapter') {
      if (chapter) unspoken.push(chapter);
      chapter = item;
    } else {
      units.push({
        passage: item,
        speaker: turn?.speaker,
        ...(begun || turn?.at === undefined ? {} : { at: turn.at }),
        startsTurn: !begun,
        chapter,
      });
      begun = true;
      chapter = undefined;
    }
  }
  if (chapter) unspoken.push(chapter);
  if (turn && !begun) unspoken.push(turn);
  return { units, unspoken };
}

/** Units as items again: a turn where the speaker changes, a chapter before what it opens. */
export function itemsOf(units: readonly Unit[]): Item[] {
  return units.flatMap(({ passage, speaker, startsTurn, at, chapter }): Item[] => [
    ...(chapter ? [chapter] : []),
    ...(startsTurn && speaker !== undefined
      ? [
          {
            type: 'turn' as const,
            speaker,
            line: passage.line,
            ...(at === undefined ? {} : { at }),
          },
        ]
      : []),
    passage,
  ]);
}
