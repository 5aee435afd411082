/** What a passage is made of. */
export type PassageKind =
  'paragraph' | 'list' | 'quotation' | 'table' | 'code' | 'aside' | 'slide' | 'footnote';

/** One block of a transcript that has an address of its own. */
export interface Passage {
  type: 'passage';
  kind: PassageKind;
  /** What a reader reads, without markup; lines are parted by `\n`. */
  text: string;
  /** The passage's content, without its id, number or wrapper. */
  html: string;
  /** Line in the file, 1-based. */
  line: number;
  /** Notes on doubtful places, in the order of their marks in `html`. */
  notes: Note[];
}

/** A doubtful or inaudible place. */
export interface Note {
  /** The words as they stand in the text; empty where nothing is legible. */
  words: string;
  guess?: string;
  note?: string;
}

/** A `##` heading. */
export interface Chapter {
  type: 'chapter';
  text: string;
  html: string;
  line: number;
}

/** From here on `speaker` (an id, or a label) is speaking. */
export interface Turn {
  type: 'turn';
  speaker: string;
  /** Milliseconds into the recording. */
  at?: number;
  line: number;
}

export type Block = Passage | Chapter | Turn;

export function passagesOf(blocks: readonly Block[]): Passage[] {
  return blocks.filter((block) => block.type === 'passage');
}
