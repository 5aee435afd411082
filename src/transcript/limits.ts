/**
 * What a talk's body may cost. The Markdown parser is quadratic in several of these numbers, so
 * they are counted before it runs; with them no body takes as long as two seconds, and none that a
 * person wrote comes near. Counts are of characters, lines or marks.
 */
export const LIMITS = {
  /** Bytes of one text file. */
  file: 2 * 1024 * 1024,
  /** Characters in the lines that the Markdown parser must read: those with marks, or in blocks. */
  marked: 500_000,
  /** The lines with those characters. */
  markedLines: 10_000,
  /** Marks (see MARKS) in the body, and in one block of lines without a blank one. */
  marks: 40_000,
  blockMarks: 1_000,
  /** Lines of one block. */
  blockLines: 400,
  /** Marks of lists and quotations at the beginnings of lines, all together. */
  containers: 1_200,
  /** The same on one line, each a level of nesting. */
  depth: 6,
  /** Columns of indentation, of which two make a level. */
  indentation: 40,
  /**
   * For each word after an opening bracket the words between them, in all blocks: the parser looks
   * back for the bracket from every word. 10,000 words of one block are half of this.
   */
  bracketed: 100_000_000,
  /** Blank lines that follow another blank one. */
  blankLines: 2_000,
  /** Lines of dashes or equals signs under a paragraph. */
  underlines: 300,
  /** Addresses and footnotes that are defined. */
  definitions: 300,
  /** Levels of the syntax tree. */
  treeDepth: 32,
  /** Nodes of the syntax tree. */
  nodes: 100_000,
  /** Columns of a table. */
  columns: 40,
  /** Findings of one rule in one file that are written out. */
  findings: 50,
} as const;

/** The characters with which Markdown is made, and what it makes a link of without being asked. */
export const MARKS = /[*_~[\]<>!`|&\\@{}]|:\/\/|www\./gi;
