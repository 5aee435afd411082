import type { Language } from '../archive/languages.ts';
import type { EditionKind } from '../archive/talk.ts';

/** A name by language. */
export type Names = Readonly<Partial<Record<Language, string | undefined>>>;

/** A speaker, event or topic as search knows it. */
export interface Named {
  id: string;
  name: Names;
  aliases: readonly string[];
}

/** One edition of a talk, as it is searched and shown in results. */
export interface SearchEdition {
  slug: string;
  language: Language;
  /** Whether it is in the language of the talk. */
  original: boolean;
  /** Below the base, e.g. `/talks/x/en/`. */
  path: string;
  title: string;
  speakers: readonly Named[];
  event?: Named;
  topics: readonly Named[];
  /** `YYYY-MM-DD`, where a source says. */
  date?: string;
  kind: EditionKind;
  passages: readonly SearchPassage[];
}

export interface SearchPassage {
  id: string;
  /** As the reader reads it. */
  text: string;
  /** The chapter that begins with this passage: who searches for it lands here. */
  heading?: string;
}

/** An edition that need not be read to know whether it changed. */
export interface EditionSource {
  slug: string;
  language: Language;
  /** Changes whenever anything in the edition changes. */
  digest: string;
  /** Characters read, about. */
  size: number;
  load(): SearchEdition;
}
