import type { Anchor, Anchors, EditionName } from './anchors.ts';
import { EDITION_NAMES, idsOf } from './anchors.ts';

/** What an edit did to the ids of one edition. */
export interface AnchorChanges {
  edition: EditionName;
  /** Ids given to new passages. */
  given: string[];
  /** Ids whose passage is gone, with the passage that they lead to instead. */
  retired: { id: string; to: string }[];
}

/** Editions whose ids differ, in the order of the file. */
export function anchorChanges(before: Anchors | undefined, after: Anchors): AnchorChanges[] {
  return EDITION_NAMES.flatMap((edition) => {
    const was = leadingTo(before?.editions[edition]);
    const is = leadingTo(after.editions[edition]);
    const given = [...is].filter(([id]) => !was.has(id)).map(([id]) => id);
    const retired = [...is]
      .filter(([id, to]) => id !== to && was.has(id) && was.get(id) !== to)
      .map(([id, to]) => ({ id, to }));
    return given.length + retired.length > 0 ? [{ edition, given, retired }] : [];
  });
}

/** Every id of an edition with the id of the passage that it leads to. */
function leadingTo(anchors: readonly Anchor[] = []): Map<string, string> {
  return new Map(anchors.flatMap((anchor) => idsOf(anchor).map((id) => [id, anchor.id] as const)));
}
