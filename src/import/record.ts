/** One change made to a text, by offsets (UTF-16) into the text before the step. */
export interface Edit {
  rule: string;
  start: number;
  end: number;
  before: string;
  after: string;
}

/** A place that is listed and not changed, by offsets (UTF-16) into the text of its step. */
export interface Suggestion {
  rule: string;
  tier: 'suggested' | 'unknown';
  start: number;
  end: number;
  found: string;
  candidates: string[];
  note?: { zh: string; en: string };
}

/** What one rule did: the text after it, its edits in order and without overlap, and what it only lists. */
export interface Step {
  text: string;
  edits: Edit[];
  suggestions: Suggestion[];
}

/** One rule: a small pure function with examples that are its documentation and its tests. */
export interface Rule {
  name: string;
  apply(text: string): Step;
  examples: { before: string; after: string; note?: string }[];
}
