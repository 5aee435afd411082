/** A way to say who speaks, with the name and, where it has them, role and organisation as named groups; in Simplified. */
export interface Way {
  pattern: RegExp;
  /** The name may be only the end of what stands in its place: 渡口公司何文. */
  isEnd?: true;
  /** Nothing but a name can stand there, even where it is a word: 高峰. */
  isSure?: true;
  /** A label stands in front, and behind it perhaps what friends call somebody: 阿舟. */
  isLabel?: true;
  /** Counts only where the page names them once more: a rubric stands there as well. */
  isAgain?: true;
  /** Characters of the longest line that says it so. */
  longest?: number;
}

export function way(pattern: string): RegExp {
  return new RegExp(pattern, 'du');
}
