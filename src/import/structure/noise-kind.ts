/** A kind of line that pages carry and talks do not. */
export interface NoiseKind {
  name: string;
  pattern: RegExp;
  /** Longest text that can be of this kind; a longer one is prose that uses the same words. */
  longest: number;
  /** A name before a colon and its value: a text of several sentences is none, whatever it begins with. */
  label?: true;
  /**
   * `end`: nothing of the talk follows, whatever does; `place`: only this line goes.
   */
  scope: 'end' | 'place';
}

/** A line that goes by itself. */
export const line = (name: string, pattern: RegExp, longest = 60): NoiseKind => ({
  name,
  pattern,
  longest,
  scope: 'place',
});
/** A line below which nothing of the talk follows. */
export const end = (name: string, pattern: RegExp, longest = 80): NoiseKind => ({
  name,
  pattern,
  longest,
  scope: 'end',
});

/** A kind that is a name before a colon and its value. */
export const label = (kind: NoiseKind): NoiseKind => ({ ...kind, label: true });
