import type { Nodes } from 'mdast';
import type { FindingWords } from '../archive/finding.ts';

/** Takes what a part of the guard found, and the node where. */
export type Report = (
  place: { position?: Nodes['position'] | undefined },
  words: FindingWords,
) => void;
