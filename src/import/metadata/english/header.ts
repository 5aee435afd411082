import type { HintField } from '../../draft.ts';
import type { Kind, Phrase } from './phrases.ts';

/** A line of a header with its phrases. */
export interface HeaderLine {
  text: string;
  phrases: readonly Phrase[];
}

/** Where a line stands. */
export interface Beside {
  above: HeaderLine | undefined;
  /** The lines under it, down to the talk. */
  below: readonly HeaderLine[];
  /** Whether it stands right over the talk or beside the headline. */
  near: boolean;
  /** Whether it is one of the first two lines of all. */
  isAtTop: boolean;
  isHeadline: boolean;
  /** Whether the line above is the headline. */
  isUnderHeadline: boolean;
  /** Whether it is one of several lines in a row that each name somebody. */
  isListed: boolean;
  /** Whether nothing but days stands between it and the headline, and between it and the talk. */
  isByline: boolean;
  /** Whether a line says that the text was given, and not by whom. */
  isGiven: boolean;
  /** Whether a line says that the page is a speech. */
  isSpeech: boolean;
  /** Whom the labels right above name as the speaker. */
  labelled: string | undefined;
}

/** What a line says; of whom, for a role or an organisation. */
export interface Found {
  field: HintField;
  value: string;
  of?: string;
  /** Counts only where no line says better: whom one spoke to, not at what; a venue, not a city. */
  isWeak?: boolean;
  /** Stands under a label that says what it is: no other line knows better. */
  isLabelled?: boolean;
}

/** Verbs by which somebody speaks or a speech is given. */
export const SPEAKS =
  /\b(?:given|gives|gave|deliver(?:ed|s|ing)|presented|presents|preached|spoken?|speaks|speaking|address(?:ed|es|ing)|makes|made|opened|opens|appeared|appears|talks|discusses|told|tells|read(?= (?:at|before|to)\b))\b/u;

/** Words in front of whoever speaks. */
export const BY = /\b(?:by|from|of|with)$/u;

/** Given as a first speech, Delivered 9 May 2013: a line that says so and not by whom. */
export const GIVEN =
  /^[([]?(?:given|delivered|presented|preached)(?: (?:as|at|to|on|in|before)\b| \d)(?!.*\bby\b)/iu;

/** A line that says when its page appeared. */
export const PUBLISHES =
  /\b(?:publish|post|updat|upload|contributed by|releas|modif|archiv|creat)/iu;

/** Sunday 1st May 2011 at 10:07am: when a page appeared; what is held begins on a quarter of an hour. */
export const TO_THE_MINUTE = /(?<!\d)\d{1,2}:(?!(?:00|15|30|45)(?!\d))\d{2}(?!\d)/u;

export function hasKind(line: HeaderLine | undefined, ...kinds: readonly Kind[]): boolean {
  return line?.phrases.some(({ kind }) => kinds.includes(kind)) === true;
}

/** Whether every phrase of a line is known: nothing in it is a sentence's. */
export function isHeader({ phrases }: HeaderLine): boolean {
  return phrases.length > 0 && phrases.every(({ kind }) => !UNKNOWN.has(kind));
}

const UNKNOWN = new Set<Kind>(['proper', 'quoted', 'other']);
