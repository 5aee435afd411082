import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { textOf } from '../transcript/text.ts';

/** From here on `speaker` speaks, as the source names them. */
export interface TurnItem {
  type: 'turn';
  speaker: string;
  /** Milliseconds into the recording. */
  at?: number;
  line: number;
}

export interface ChapterItem {
  type: 'chapter';
  node: Heading;
  line: number;
}

/** One block of text. */
export interface PassageItem {
  type: 'passage';
  node: RootContent;
  /** What stands in the source, without markup. */
  text: string;
  /** Milliseconds into the recording. */
  at?: number;
  /** Line in the source, 1-based; 0 where the format has no lines. */
  line: number;
}

export type Item = TurnItem | ChapterItem | PassageItem;

/** What the source says about itself, with the place that says so. */
export interface Hint {
  field: HintField;
  value: string;
  line: number;
  /** The words of the source that say so. */
  text: string;
  /** Of a role or an organisation: whose it is. */
  of?: string;
}

export type HintField =
  | 'title'
  | 'headline'
  | 'speaker'
  | 'role'
  | 'organization'
  | 'event'
  | 'organizer'
  | 'place'
  | 'date'
  | 'published'
  | 'publisher'
  /** What the frame of a page has, which may be whose page it is. */
  | 'owner'
  | 'url'
  | 'video'
  | 'audio'
  | 'slides'
  | 'rights'
  | 'language';

/** A part of the source that is not part of the talk. */
export interface LeftOut {
  line: number;
  /** Why it was left out: the name of a rule. */
  rule: string;
  text: string;
}

/** A source as its format is understood: what may be the talk, in order, and what is known of it. */
export interface Draft {
  items: Item[];
  /**
   * `transcript`: the form itself says that everything is the talk (captions, minutes, turns by
   * name). `page`: the talk must be found among other things.
   */
  kind: 'transcript' | 'page';
  hints: Hint[];
  /** Whether the source is filed under talks, sermons or the like. */
  filedAsTalk?: true;
  /** Lines that stand over the article on its page: headline, byline, lede. */
  over?: PassageItem[];
  leftOut: LeftOut[];
  /** What footnotes say, wherever the source has them. */
  footnotes?: PassageItem[];
  /** Of a talk of this archive: its frontmatter, which is kept as it is. */
  frontmatter?: Record<string, unknown>;
}

/** Spaces that do not break or are of another width, as web pages have them between words. */
const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u205f]/gu;

/** Words as rules read them, with plain spaces. */
export function plainSpaces(text: string): string {
  return text.replaceAll(SPACES, ' ');
}

/** @param node the words with the spaces of the source, which the talk keeps */
export function passage(
  node: RootContent,
  line: number,
  options: { at?: number | undefined } = {},
): PassageItem {
  return {
    type: 'passage',
    node,
    text: plainSpaces(textOf(node)),
    line,
    ...(options.at === undefined ? {} : { at: options.at }),
  };
}

export function textPassage(
  text: string,
  line: number,
  options: { at?: number | undefined } = {},
): PassageItem {
  return passage(paragraph([{ type: 'text', value: text }]), line, options);
}

export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function chapter(children: PhrasingContent[], line: number): ChapterItem {
  return { type: 'chapter', node: { type: 'heading', depth: 2, children }, line };
}

/** The passages among the items, in their order. */
export function passagesOf(items: readonly Item[]): PassageItem[] {
  return items.flatMap((item) => (item.type === 'passage' ? [item] : []));
}
