import type { Language } from '../archive/languages.ts';
import type { Hint, HintField, Item, LeftOut } from './draft.ts';
import type { TextStep } from './clean.ts';
import type { PassageStep } from './punctuate.ts';
import type { Suggestion } from './record.ts';

/** A file as it was captured. */
export interface Capture {
  /** Name of the file, without folders. */
  name: string;
  /** Name of the folder in which it lies. */
  folder: string;
  bytes: Uint8Array;
  /** Digest of the bytes, 64 hexadecimal digits. */
  sha256: string;
}

/** Why a source is not taken. */
export interface Refusal {
  rule: string;
  zh: string;
  en: string;
  /** 1-based; 0 where no line is to blame. */
  line: number;
}

/** One source, understood: what was said, in which language, and what is known of it. */
export interface ReadEdition {
  /** Of a talk of this archive: its folder and its frontmatter, which are kept. */
  kept?: { slug: string; frontmatter: Record<string, unknown> };
  capture: { name: string; sha256: string; bytes: number; encoding: string; format: string };
  language: Language;
  /** The source's text after its repairs. */
  text: string;
  items: Item[];
  /** What the talk is called until somebody names it; its title where the source has one. */
  workingTitle: string;
  /** For each field what the source says, the best first. */
  facts: Partial<Record<HintField, Hint[]>>;
  /** Every step taken on the whole text, with the text before it. */
  steps: TextStep[];
  /** Changes of punctuation, by passage. */
  punctuation: PassageStep[];
  suggestions: PlacedSuggestion[];
  leftOut: LeftOut[];
  /** The same talk in the other language, where the source has both, passage for passage. */
  translation?: ReadEdition;
  /** In a translation: whom of the original each label means. */
  voices?: ReadonlyMap<string, string>;
}

/** A suggestion with its place in the source, 1-based. */
export interface PlacedSuggestion extends Omit<Suggestion, 'start' | 'end'> {
  line: number;
  column: number;
}

/** The best that the source says for `field`. */
export function factOf(edition: ReadEdition, field: HintField): Hint | undefined {
  return edition.facts[field]?.[0];
}
