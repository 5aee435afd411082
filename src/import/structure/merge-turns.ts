import type { Item } from '../draft.ts';

/**
 * Items with one turn for each run of passages by one speaker. Transcripts that name the speaker at
 * every paragraph or cue say the same name again and again; a time that goes with it stays.
 */
export function mergeTurns(items: readonly Item[]): Item[] {
  let speaking: string | undefined;
  let carried: number | undefined;
  const merged: Item[] = [];
  for (const item of items) {
    if (item.type === 'turn') {
      if (item.speaker === speaking) carried = item.at;
      else {
        // A turn in which nothing is said stays: it tells who had the floor.
        speaking = item.speaker;
        carried = undefined;
        merged.push(item);
      }
    } else if (item.type === 'passage' && carried !== undefined) {
      merged.push(item.at === undefined ? { ...item, at: carried } : item);
      carried = undefined;
    } else merged.push(item);
  }
  return merged;
}
