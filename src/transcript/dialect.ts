import { TIMECODE_PATTERN } from './timecode.ts';

/** What one component of the dialect may be: its attributes, each with the form of its value. */
export interface ComponentRule {
  attributes: Record<string, { pattern: RegExp; required?: true }>;
  content: 'none' | 'inline' | 'some';
  /** On a line of its own between passages, within a passage, or either. */
  place: 'alone' | 'inline' | 'any';
}

/** On one line, without space around it. */
const label = /^(?!\s)[^<>{}\n]{1,120}(?<!\s)$/u;
const remark = /^(?!\s)[^<>{}\n]{1,400}(?<!\s)$/u;

/** An image file beside the talk. */
export const IMAGE_PATTERN = /^\.\/[a-z0-9][a-z0-9-]*\.(?:png|jpe?g|webp|avif)$/;

/** The components that a talk may use. Everything else in angle brackets is refused. */
export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  /** From here on this person speaks: a speaker's id, or a label for someone not identified. */
  Turn: {
    attributes: {
      speaker: { pattern: label, required: true },
      at: { pattern: TIMECODE_PATTERN },
    },
    content: 'none',
    place: 'alone',
  },
  /** A place in the recording. */
  Time: {
    attributes: { at: { pattern: TIMECODE_PATTERN, required: true } },
    content: 'none',
    place: 'inline',
  },
  /** Applause, laughter and the like. */
  Aside: { attributes: {}, content: 'some', place: 'any' },
  /** Inaudible or doubtful: the words as they stand, our reading, and why. */
  Unclear: {
    attributes: { guess: { pattern: remark }, note: { pattern: remark } },
    content: 'inline',
    place: 'any',
  },
  /** An image that was shown. */
  Slide: {
    attributes: {
      src: { pattern: IMAGE_PATTERN, required: true },
      alt: { pattern: remark, required: true },
    },
    content: 'none',
    place: 'any',
  },
};

/**
 * Addresses that a link may have: the web, mail, a page of this site, a passage. No white space, no
 * control character and no backslash, which browsers drop or read as a slash.
 */
export const LINK_PATTERN =
  /^(?:https?:\/\/[^\s/\\\p{C}\uFFFD][^\s\\\p{C}\uFFFD]*|mailto:[^\s\\?%@\p{C}\uFFFD]+@[^\s\\?%@\p{C}\uFFFD]+|#[^\s\\#\p{C}\uFFFD]+|\/(?!\/)[^\s\\\p{C}\uFFFD]*|\.{1,2}\/(?!\/)[^\s\\\p{C}\uFFFD]*)$/iu;
