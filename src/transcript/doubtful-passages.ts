import type { Finding } from '../archive/finding.ts';
import type { Review, ReviewState } from '../archive/review.ts';
import { passageStates } from '../archive/review.ts';
import type { AnchoredPassage, Transcript } from './transcript.ts';
import { anchoredPassages } from './transcript.ts';

/** A passage that waits for somebody. */
export interface DoubtfulPassage {
  passage: AnchoredPassage;
  state: ReviewState;
  /** Findings in its lines. */
  findings: Finding[];
}

/**
 * The passages of an edition that have unclear places or findings, the worst first; between equals
 * the one that was checked less, then the one that comes first.
 *
 * @param findings those of the edition's file
 */
export function doubtfulPassages(
  transcript: Transcript,
  review: Review,
  findings: readonly Finding[],
): DoubtfulPassage[] {
  const passages = anchoredPassages(transcript);
  const states = passageStates(
    review,
    passages.map(({ id }) => id),
  );
  return passages
    .map((passage, index) => {
      const end = passages[index + 1]?.line ?? Infinity;
      const within = ({ line }: Finding) => line >= passage.line && line < end;
      const state = states.get(passage.id) ?? 'draft';
      return { passage, state, findings: findings.filter(within) };
    })
    .filter((doubtful) => doubts(doubtful) > 0)
    .toSorted((a, b) => doubts(b) - doubts(a) || ORDER[a.state] - ORDER[b.state]);
}

const ORDER: Record<ReviewState, number> = { draft: 0, proofread: 1, validated: 2 };

function doubts({ passage, findings }: DoubtfulPassage): number {
  return passage.notes.length + findings.length;
}
