import type { Finding } from '../archive/finding.ts';
import type { Language } from '../archive/languages.ts';
import type { Archive, Talk } from '../archive/model.ts';
import type { Block } from '../transcript/blocks.ts';
import type { Marks } from '../transcript/marks.ts';
import type { ImageFacts } from './image.ts';

/** A place in a file of the content folder, 1-based. */
export type Place = Pick<Finding, 'file' | 'line' | 'column'>;

/** One thing that a rule found. */
export type Problem = Place & Pick<Finding, 'found' | 'expected' | 'hint'>;

/** A file of the content folder as text. */
export interface TextFile {
  file: string;
  text: string;
  /** The lines of `text`. */
  lines: readonly string[];
}

/** One language version of a talk, guarded and compiled. */
export interface EditionView extends TextFile {
  language: Language;
  original: boolean;
  summary: string | undefined;
  blocks: readonly Block[];
  marks: Marks;
  /** Where the frontmatter's value at `path` stands. */
  at: (...path: string[]) => Place;
}

/** A talk's folder. */
export interface TalkView {
  /** The original first. */
  editions: readonly [EditionView, ...EditionView[]];
  speakers: readonly string[];
  /** The images beside the talk by their names. */
  images: ReadonlyMap<string, ImageFacts>;
}

/** What the rules about all talks together know of one. */
export interface TalkFacts {
  talk: Talk;
  /** Where values of the frontmatter stand, by their path: `speaker.0`, `date`. */
  places: Record<string, Place>;
  /** Every speaker of every edition with the first of the turns. */
  turns: (Place & { speaker: string })[];
  links: (Place & { url: string })[];
  /** Digests of some sentences of the original, chosen so that like texts share many. */
  sketch: number[];
}

/** All talks with the registries, on a day. */
export interface ArchiveView extends Omit<Archive, 'talks'> {
  talks: readonly TalkFacts[];
  /** `YYYY-MM-DD` */
  today: string;
}

/**
 * A piece of content on which a rule is shown: what differs from a small sound archive with one
 * talk. Values of frontmatter are YAML; null leaves a field out.
 */
export interface Example {
  language?: Language;
  frontmatter?: Record<string, string | null>;
  body?: string;
  translation?: { language: Language; frontmatter?: Record<string, string | null>; body: string };
  images?: Record<string, ImageFacts>;
  /** Other files by their path below the content folder. */
  files?: Record<string, string>;
  /** The day of the check, `YYYY-MM-DD`. */
  today?: string;
}

interface RuleOf<Scope extends string, Subject> {
  /** Names the rule in findings, and its file. */
  name: string;
  severity: Finding['severity'];
  /** What the rule looks at. */
  scope: Scope;
  check: (subject: Subject) => Problem[];
}

/**
 * The documentation of a rule and its tests, beside it in its file and not in it, so that the form
 * in the browser goes without; `found` is what the finding says.
 */
export interface Examples {
  good: readonly Example[];
  bad: readonly (Example & { found: string })[];
}

/** Looks at the text of any file, also of speakers and events. */
export type TextRule = RuleOf<'text', TextFile>;
export type EditionRule = RuleOf<'edition', EditionView>;
export type TalkRule = RuleOf<'talk', TalkView>;
export type ArchiveRule = RuleOf<'archive', ArchiveView>;
export type Rule = TextRule | EditionRule | TalkRule | ArchiveRule;

/** What `rules` find in `subject`. */
export function apply<Subject>(
  rules: readonly Pick<RuleOf<string, Subject>, 'name' | 'severity' | 'check'>[],
  subject: Subject,
): Finding[] {
  return rules.flatMap(({ name, severity, check }) =>
    check(subject).map((problem) => ({ ...problem, rule: name, severity })),
  );
}
