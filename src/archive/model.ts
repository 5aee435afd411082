import type { EventRecord } from './event.ts';
import type { Language } from './languages.ts';
import type { Media } from './media.ts';
import type { Review } from './review.ts';
import type { Source } from './source.ts';
import type { SpeakerRecord } from './speaker.ts';
import type { EditionKind } from './talk.ts';
import type { TopicRecord } from './topic.ts';

/** One language version of a talk: the original or a translation. */
export interface Edition {
  slug: string;
  language: Language;
  original: boolean;
  /** Path below the content folder, with `/`. */
  file: string;
  title: string;
  kind: EditionKind;
  /** Left out where nobody has written one, as in a fresh import. */
  summary?: string;
  rights: string;
  review: Review;
  /** Key of the compiled transcript in the store (src/disk/transcript-store.ts). */
  transcript: string;
  /** Passages, characters read, and places marked as unclear. */
  size: { passages: number; characters: number; unclear: number };
  /** Ids of the passages in reading order, as ranges (see id-ranges.ts). */
  ids: string;
  /** Ids of passages that are gone, with those of the passages to which they lead. */
  retired: Record<string, string>;
}

export interface Talk {
  slug: string;
  /** Ids of those named as speakers, in the order of the frontmatter; empty where no source says. */
  speakers: string[];
  event?: string;
  /** Day the talk was given, `YYYY-MM-DD`, where a source says. */
  date?: string;
  /** Language the talk was given in. */
  language: Language;
  topics: string[];
  media: Media[];
  source: Source;
  /** The original first, then translations by language. */
  editions: Edition[];
}

export interface Speaker extends SpeakerRecord {
  id: string;
}

export interface Event extends EventRecord {
  id: string;
}

export interface Topic extends TopicRecord {
  id: string;
}

/** Everything that `content/` holds, except the transcripts themselves. */
export interface Archive {
  /** Newest first. */
  talks: Talk[];
  speakers: Map<string, Speaker>;
  events: Map<string, Event>;
  topics: Map<string, Topic>;
}

/** Talks without a date come last. */
export function newestFirst(a: Talk, b: Talk): number {
  const [dayA, dayB] = [a.date ?? '', b.date ?? ''];
  return dayA === dayB ? (a.slug < b.slug ? -1 : 1) : dayA < dayB ? 1 : -1;
}
