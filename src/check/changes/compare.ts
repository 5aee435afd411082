import type { EditionName } from '../../transcript/anchors.ts';
import { EDITION_NAMES, idsOf } from '../../transcript/anchors.ts';
import type { AnchoredPassage } from '../../transcript/transcript.ts';
import type { EditionState, TalkState } from './talk-state.ts';

/** What happened to one passage. */
export type PassageChange =
  | { kind: 'added'; id: string; text: string }
  | { kind: 'changed'; id: string; before: string; after: string }
  | { kind: 'removed'; id: string; text: string; to: string | undefined };

/** What changes for the readers of one edition. */
export interface EditionChanges {
  edition: EditionName;
  /** Whether the edition is new, or gone. */
  status: 'added' | 'removed' | 'changed';
  /** Frontmatter that differs; `undefined` where it is not there. */
  fields: { field: string; before: string | undefined; after: string | undefined }[];
  /** In the order of the new text; removed passages stand where they stood. */
  passages: PassageChange[];
  /** Passages whose id leads to them still, changed or not. */
  kept: number;
  /** Ids that lead to no passage any more. */
  lost: string[];
  before: EditionState | undefined;
  after: EditionState | undefined;
}

/** The editions of a talk that differ between two times at which it was there or not. */
export function compareTalk(
  before: TalkState | undefined,
  after: TalkState | undefined,
): EditionChanges[] {
  return EDITION_NAMES.flatMap((edition) => {
    const [was, is] = [before?.editions.get(edition), after?.editions.get(edition)];
    if ((!was && !is) || after?.unreadable.has(edition)) return [];
    const changes = compareEdition(edition, was, is);
    const counted = changes.fields.length + changes.passages.length + changes.lost.length;
    return counted === 0 && was?.times === is?.times ? [] : [changes];
  });
}

function compareEdition(
  edition: EditionName,
  before: EditionState | undefined,
  after: EditionState | undefined,
): EditionChanges {
  const old = new Map(before?.passages.map((passage) => [passage.id, passage]));
  const leadsTo = new Map(
    after?.passages.flatMap((passage) => idsOf(passage).map((id) => [id, passage.id] as const)),
  );
  const current = new Set(after?.passages.map(({ id }) => id));
  return {
    edition,
    status: before ? (after ? 'changed' : 'removed') : 'added',
    fields: compareFields(before?.fields ?? new Map(), after?.fields ?? new Map()),
    passages: after ? changesInOrder(before?.passages ?? [], after.passages, leadsTo) : [],
    kept: [...old.keys()].filter((id) => current.has(id)).length,
    lost: (before?.passages ?? []).flatMap(idsOf).filter((id) => !leadsTo.has(id)),
    before,
    after,
  };
}

function changesInOrder(
  before: readonly AnchoredPassage[],
  after: readonly AnchoredPassage[],
  leadsTo: ReadonlyMap<string, string>,
): PassageChange[] {
  const old = new Map(before.map((passage) => [passage.id, passage]));
  const current = new Set(after.map(({ id }) => id));
  /** Removed passages by the id of the last one before them that is still there. */
  const removed = new Map<string, PassageChange[]>();
  let last = '';
  for (const { id, text } of before) {
    if (current.has(id)) last = id;
    else {
      const change: PassageChange = { kind: 'removed', id, text, to: leadsTo.get(id) };
      removed.set(last, [...(removed.get(last) ?? []), change]);
    }
  }
  return [
    ...(removed.get('') ?? []),
    ...after.flatMap(({ id, text }): PassageChange[] => {
      const was = old.get(id);
      if (!was) return [{ kind: 'added', id, text }];
      const gone = removed.get(id) ?? [];
      if (was.text === text) return gone;
      return [{ kind: 'changed', id, before: was.text, after: text }, ...gone];
    }),
  ];
}

function compareFields(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): EditionChanges['fields'] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((field) => before.get(field) !== after.get(field))
    .map((field) => ({ field, before: before.get(field), after: after.get(field) }));
}

/** Passages of the original that changed while a translation did not follow. */
export interface Behind {
  edition: EditionName;
  ids: string[];
}

/** @param changes those of the talk's editions, see `compareTalk` */
export function translationsBehind(changes: readonly EditionChanges[], after: TalkState): Behind[] {
  const original = changes.find(({ edition }) => edition === 'original');
  if (original?.status !== 'changed') return [];
  return [...after.editions].flatMap(([edition, { passages }]) => {
    if (edition === 'original') return [];
    const followed = new Set(
      changes.find((other) => other.edition === edition)?.passages.map(({ id }) => id),
    );
    const there = new Set(passages.map(({ id }) => id));
    const ids = original.passages
      .filter(({ kind, id }) => !followed.has(id) && there.has(id) === (kind !== 'added'))
      .map(({ id }) => id);
    return ids.length > 0 ? [{ edition, ids }] : [];
  });
}
