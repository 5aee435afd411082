import type { Finding } from './finding.ts';
import { parseIdRanges } from './id-ranges.ts';
import type { Archive, Edition } from './model.ts';
import type { ReviewState } from './review.ts';
import { passageStates, REVIEW_STATES } from './review.ts';

/** How far one edition has been checked, and what in it waits for somebody. */
export interface EditionCoverage {
  edition: Edition;
  /** Passages by how far they have been checked. */
  passages: Record<ReviewState, number>;
  /** Places marked as unclear. */
  unclear: number;
  /** Findings in its file, such as leftovers of a damaged copy. */
  findings: number;
}

export interface Coverage {
  /** The editions that need somebody most come first. */
  editions: EditionCoverage[];
  /** Passages of the whole archive. */
  passages: Record<ReviewState, number>;
}

/**
 * How far the archive has been checked. Editions with many doubtful places come first, then those
 * with many passages that nobody has checked.
 *
 * @param findings what the check has found in the content
 */
export function coverage({ talks }: Archive, findings: readonly Finding[]): Coverage {
  const found = new Map<string, number>();
  for (const { file } of findings) found.set(file, (found.get(file) ?? 0) + 1);
  const editions = talks
    .flatMap((talk) => talk.editions)
    .map((edition) => ({
      edition,
      passages: countStates(edition),
      unclear: edition.size.unclear,
      findings: found.get(edition.file) ?? 0,
    }))
    .toSorted(worstFirst);
  const sum = (state: ReviewState) => editions.reduce((n, { passages }) => n + passages[state], 0);
  return {
    editions,
    passages: { draft: sum('draft'), proofread: sum('proofread'), validated: sum('validated') },
  };
}

function countStates({ ids, review }: Edition): Record<ReviewState, number> {
  const states = [...passageStates(review, parseIdRanges(ids) ?? []).values()];
  const count = (state: ReviewState) => states.filter((other) => other === state).length;
  return { draft: count('draft'), proofread: count('proofread'), validated: count('validated') };
}

function worstFirst(a: EditionCoverage, b: EditionCoverage): number {
  return (
    doubts(b) - doubts(a) ||
    REVIEW_STATES.reduce((order, state) => order || b.passages[state] - a.passages[state], 0) ||
    (a.edition.file < b.edition.file ? -1 : 1)
  );
}

function doubts({ unclear, findings }: EditionCoverage): number {
  return unclear + findings;
}
